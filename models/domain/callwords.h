#pragma once

#include "call.h"
#include "codes.h"
#include "protocol.h"

#include <QCoreApplication>

namespace dispatch {

/// Says the facts of a call, field by field, the way a timeline line shows them.
class CallWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CallWords)
public:
    CallWords(const CodeBook& codes, const Protocol& protocol, const QTimeZone& zone) : m_codes(&codes), m_protocol(&protocol), m_zone(zone) {}

    /// What the form calls the field of this column: "Call-back number".
    [[nodiscard]] static QString label(const QString& column);
    /// What stands in it, in words; "not given" when empty.
    [[nodiscard]] QString value(const CallIntake& call, const QString& column) const;

private:
    [[nodiscard]] QString coded(const QString& list, const QString& code) const;
    [[nodiscard]] QString codedList(const QString& list, const QStringList& ids) const;
    [[nodiscard]] QString wording(const QHash<QString, QString>& label) const;
    /// "1 Yes, 2 No"
    [[nodiscard]] QString answers(const QJsonObject& screen) const;
    [[nodiscard]] QString criteriaMet(const QStringList& ids) const;
    /// "Animal: small dog"
    [[nodiscard]] QString perCode(const QString& list, const QJsonObject& words) const;

    const CodeBook* m_codes;
    const Protocol* m_protocol;
    QTimeZone m_zone;
};

/// How much of a field of a call is kept, by its column: a note's length for the long ones, a line's for the rest.
[[nodiscard]] int limitOf(const QString& column);

} // namespace dispatch
