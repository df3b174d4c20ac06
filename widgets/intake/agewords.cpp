#include "agewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dispatch {

namespace {

    constexpr int oldest = 120;

    AgeSaid birthday(const QString& typed, const QDate& born, const QDate& today)
    {
        if (!born.isValid())
            return {QCoreApplication::translate("AgeWords", "“%1” is no day of the calendar. It is kept as typed.").arg(typed), true};
        int years = today.year() - born.year();
        if (born.addYears(years) > today)
            --years;
        if (born > today || years > oldest)
            return {QCoreApplication::translate("AgeWords", "“%1” makes nobody’s age today. It is kept as typed.").arg(typed), true};
        return {QCoreApplication::translate("AgeWords", "Makes %1 years today.").arg(years), false};
    }

} // namespace

AgeSaid ageSaid(const QString& typed, const QDate& today)
{
    const auto text = typed.trimmed();
    static const QRegularExpression american(QStringLiteral("^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$"));
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"));
    static const QRegularExpression number(QStringLiteral("^(-?[0-9]{1,9})$"));
    if (const auto match = american.match(text); match.hasMatch())
        return birthday(text, QDate(match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt()), today);
    if (const auto match = iso.match(text); match.hasMatch())
        return birthday(text, QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), today);
    if (const auto match = number.match(text); match.hasMatch()) {
        const int years = match.captured(1).toInt();
        if (years < 0 || years > oldest)
            return {QCoreApplication::translate("AgeWords", "“%1” is nobody’s age. It is kept as typed.").arg(text), true};
    }
    return {};
}

} // namespace dispatch
