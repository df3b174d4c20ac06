#include "planpapers.h"

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

/// ISO/IEC 7810 ID-1, the size of a bank card, twice: it is folded once.
constexpr double cardWidth = 85.6;
constexpr double cardHeight = 53.98;
constexpr double cardInset = 4;
constexpr double cardPoints = 8.5;
constexpr qsizetype most = 4; ///< lines of one part: what is read in a bad moment is short

} // namespace

bool WalletCard::add(QList<Line>& face, const QString& said, double size, bool bold, const QString& strong)
{
    const auto printed = text(said, size, cardWidth - 2 * cardInset, bold, strong);
    const double y = face.isEmpty() ? cardInset : face.last().y + face.last().text.height();
    // A card has the size that it has: what does not fit any more is on the page.
    if (y + printed.height() > cardHeight - cardInset)
        return false;
    face.append({printed, y});
    return true;
}

void WalletCard::addLines(QList<Line>& face, const QString& heading, PlanPart part, qsizetype atMost)
{
    auto items = sheet.content.of(part);
    if (items.isEmpty())
        return;
    items = items.first(std::min(atMost, items.size()));
    if (!add(face, heading, cardPoints, true))
        return;
    const auto headed = face.size();
    for (const auto& item : items) {
        const auto [said, strong] = line(item, *words.language, item.words);
        add(face, u"• "_s + said, cardPoints, false, strong);
    }
    if (face.size() == headed)
        face.removeLast();
}

void WalletCard::lay()
{
    const auto& language = *words.language;
    QList<Line> front;
    add(front, language.phrase(PlanPhrase::CardTitle), cardPoints + 2, true);
    if (!sheet.name.isEmpty())
        add(front, sheet.name, cardPoints);
    addLines(front, language.phrase(PlanPhrase::CardSigns), PlanPart::Signs, most - 1);
    addLines(front, language.phrase(PlanPhrase::CardMyself), PlanPart::Myself, most);
    QList<Line> back;
    // These come first, so that nothing can push them off the card.
    add(back, language.phrase(PlanPhrase::Call988), cardPoints, true);
    add(back, language.phrase(PlanPhrase::Call911), cardPoints, true);
    addLines(back, language.phrase(PlanPhrase::CardCall), PlanPart::People, most);
    addLines(back, language.heading(PlanPart::Professionals), PlanPart::Professionals, 2);
    if (sheet.withStrengths)
        addLines(back, language.phrase(PlanPhrase::CardReasons), PlanPart::Reasons, 2);
    const auto fold = text(language.phrase(PlanPhrase::CardFold), 7, 40);

    pages.add({2 * cardHeight, [=, turned = isRightToLeft()](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        const auto corner = place(room, 0, cardWidth, turned);
        QPen dashes(Qt::black, 0.2 * unit, Qt::DashLine);
        painter.setPen(dashes);
        painter.drawRect(QRectF(corner, QSizeF(cardWidth, 2 * cardHeight) * unit));
        const double middle = corner.y() + cardHeight * unit;
        painter.drawLine(QPointF(corner.x(), middle), QPointF(corner.x() + cardWidth * unit, middle));
        painter.setPen(Qt::black);
        fold.paint(painter, place(room, cardWidth + 3, 40, turned) + QPointF(0, cardHeight * unit - fold.height() * unit / 2));
        for (const auto& [face, top] : {std::pair{&front, corner.y()}, std::pair{&back, middle}})
            for (const auto& line : *face)
                line.text.paint(painter, {corner.x() + cardInset * unit, top + line.y * unit});
    }});
}

} // namespace dispatch
