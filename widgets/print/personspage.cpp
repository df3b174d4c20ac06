#include "planpapers.h"

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr double indent = 9;     ///< of a heading behind its number, millimetres
constexpr double bullet = 5.5;   ///< of a line behind its mark
constexpr double betweenColumns = 8;    ///< columns

} // namespace

void PersonsPage::lay(double points)
{
    const auto& language = *words.language;
    const auto title = text(language.phrase(PlanPhrase::Title), points + 10, pages.width(), true);
    pages.add({title.height(), [title](QPainter& painter, const QRectF& room) { title.paint(painter, room.topLeft()); }});
    if (!sheet.name.isEmpty()) {
        const auto name = text(sheet.name, points + 3, pages.width());
        pages.add({name.height(), [name](QPainter& painter, const QRectF& room) { name.paint(painter, room.topLeft()); }});
    }
    rule(0.7, 1.5, 2);

    const auto shown = parts();
    if (shown.isEmpty()) {
        const auto nothing = text(language.phrase(PlanPhrase::NothingWritten), points, pages.width());
        pages.add({nothing.height(), [nothing](QPainter& painter, const QRectF& room) { nothing.paint(painter, room.topLeft()); }});
    }
    QList<PlanPart> last;
    for (const auto each : shown) {
        if (isNumbered(each))
            part(each, points);
        else
            last.append(each);
    }
    if (!last.isEmpty()) {
        rule(0.25, 0.5, 1.5);
        beside(last, points);
    }
    foot(points);
}

void PersonsPage::part(PlanPart part, double points)
{
    const bool turned = isRightToLeft();
    const auto heading = text(words.language->heading(part), points + 0.5, pages.width() - indent, true);
    const auto number = words.language->numberWords(int(part) + 1);
    const auto small = PrintPages::font(points - 4, true, words.language->fonts);
    pages.add({heading.height() + 0.6,
        [heading, number, small, turned, width = pages.width() - indent](QPainter& painter, const QRectF& room) {
            constexpr auto unit = PrintPages::unitsOfMillimetre;
            heading.paint(painter, place(room, indent, width, turned));
            const double side = 6 * unit;
            const QRectF ring(place(room, 0, 6, turned) + QPointF(0, (heading.height() * unit - side) / 2), QSizeF(side, side));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(Qt::black, 0.3 * unit));
            painter.drawEllipse(ring);
            painter.setFont(small);
            painter.drawText(ring, Qt::AlignCenter, number);
        },
        true});
    for (const auto& item : sheet.content.of(part)) {
        const auto [said, strong] = line(item, *words.language, item.words);
        const double width = pages.width() - indent - bullet;
        const auto printed = text(said, points, width, false, strong);
        pages.add({printed.height(), [printed, points, width, turned](QPainter& painter, const QRectF& room) {
            constexpr auto unit = PrintPages::unitsOfMillimetre;
            const double side = 1.4 * unit;
            const double line = points * 10 * 1.4;
            painter.fillRect(QRectF(place(room, indent, 1.4, turned) + QPointF(0, (line - side) / 2), QSizeF(side, side)), Qt::black);
            printed.paint(painter, place(room, indent + bullet - 1.5, width, turned));
        }});
    }
    pages.addSpace(points * 0.11);
}

/// Strengths, who stands by the person, and reasons stand beside each other.
void PersonsPage::beside(const QList<PlanPart>& parts, double points)
{
    const double width = (pages.width() - betweenColumns * double(parts.size() - 1)) / double(parts.size());
    struct Column {
        PrintedText heading;
        QList<PrintedText> lines;
    };
    QList<Column> columns;
    double tallest = 0;
    for (const auto part : parts) {
        Column column{text(words.language->heading(part), points, width, true), {}};
        double height = column.heading.height();
        for (const auto& item : sheet.content.of(part)) {
            const auto [said, strong] = line(item, *words.language, item.words);
            column.lines.append(text(said, points, width, false, strong));
            height += column.lines.last().height();
        }
        tallest = std::max(tallest, height);
        columns.append(column);
    }
    pages.add({tallest, [=, turned = isRightToLeft()](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            auto at = place(room, double(i) * (width + betweenColumns), width, turned);
            columns.at(i).heading.paint(painter, at);
            at.ry() += columns.at(i).heading.height() * unit;
            for (const auto& line : columns.at(i).lines) {
                line.paint(painter, at);
                at.ry() += line.height() * unit;
            }
        }
    }});
}

/// At the bottom of the page: whom to call now, and about the paper itself.
void PersonsPage::foot(double points)
{
    const auto& language = *words.language;
    const auto& content = sheet.content;
    const auto call = text(language.phrase(PlanPhrase::Call988) + u' ' + language.phrase(PlanPhrase::Call911), points, pages.width(), true);
    QStringList about;
    if (sheet.withKept && !content.keptWhere.isEmpty())
        about.append(language.filled(PlanPhrase::KeptIn, content.keptWhere));
    if (sheet.withKept && content.likelihood)
        about.append(language.filled(PlanPhrase::Likelihood, language.numberWords(*content.likelihood)));
    if (sheet.writtenOn.isValid())
        about.append(language.filled(PlanPhrase::WrittenOn, language.dateWords(sheet.writtenOn)));
    about.append(sheet.isSigned ? language.filled(PlanPhrase::Version, language.numberWords(content.version)) : language.phrase(PlanPhrase::Unsigned));
    if (const auto review = QDate::fromString(content.reviewBy, Qt::ISODate); sheet.withKept && review.isValid())
        about.append(language.filled(PlanPhrase::ReviewBy, language.dateWords(review)));
    const auto small = text(about.join(u" · "_s), points - 3, pages.width());
    const double height = 0.7 + 2.5 + call.height() + 1 + small.height();
    if (const double free = pages.left() - height; free > 0)
        pages.addSpace(free);
    pages.add({height, [=](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        painter.fillRect(QRectF(room.left(), room.top() + 0.5 * unit, room.width(), 0.7 * unit), Qt::black);
        call.paint(painter, room.topLeft() + QPointF(0, 2.7 * unit));
        small.paint(painter, room.topLeft() + QPointF(0, (3.7 + call.height()) * unit));
    }});
}

} // namespace dispatch
