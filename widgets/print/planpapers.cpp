#include "planpapers.h"

#include "phone.h"

using namespace Qt::StringLiterals;

namespace dispatch {

PrintedText PlanPaperLayout::text(const QString& text, double points, double width, bool bold, const QString& strong)
{
    PrintedText printed(text, PrintPages::font(points, bold, words.language->fonts), width, words.language->reading, strong);
    note(printed);
    return printed;
}

PrintedText PlanPaperLayout::english(const QString& text, double points, double width, bool bold, const QString& strong)
{
    PrintedText printed(text, PrintPages::font(points, bold, words.english->fonts), width, ReadDirection::LeftToRight, strong);
    note(printed);
    return printed;
}

void PlanPaperLayout::note(const PrintedText& text)
{
    for (const auto letter : text.lettersWithoutFont())
        if (!m_missing.contains(letter))
            m_missing.append(letter);
}

QList<PlanPart> PlanPaperLayout::parts() const
{
    QList<PlanPart> printed;
    for (const auto& each : words.form->parts)
        if (each.printed && (isNumbered(each.part) || sheet.withStrengths) && !sheet.content.of(each.part).isEmpty())
            printed.append(each.part);
    return printed;
}

std::pair<QString, QString> PlanPaperLayout::line(const PlanItem& item, const PlanLanguage& language, const QString& said) const
{
    if (item.contact.isEmpty())
        return {said, {}};
    auto contact = item.contact;
    QString number;
    if (sheet.withNumbers)
        number = contact.phone.isEmpty() ? contact.phoneTyped : readPhone(contact.phone).shown;
    else
        contact.phone = contact.phoneTyped = QString();
    const auto who = language.contactWords(contact, number);
    return {said.isEmpty() || said == contact.name ? who : who + u" · "_s + said, number};
}

QPointF PlanPaperLayout::place(const QRectF& room, double from, double width, bool isRightToLeft)
{
    constexpr auto unit = PrintPages::unitsOfMillimetre;
    return {isRightToLeft ? room.right() - (from + width) * unit : room.left() + from * unit, room.top()};
}

void PlanPaperLayout::rule(double thickness, double before, double after)
{
    pages.add({before + thickness + after, [=](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        painter.fillRect(QRectF(room.left(), room.top() + before * unit, room.width(), thickness * unit), Qt::black);
    }});
}

} // namespace dispatch
