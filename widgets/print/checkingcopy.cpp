#include "planpapers.h"

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr double cellInset = 2;    ///< of a cell, millimetres
constexpr double spare = 1.1;  ///< above and below its words

const QColor headGround(0xee, 0xee, 0xea);
const QColor lineInk(0xbb, 0xbb, 0xb5);

} // namespace

void CheckingCopy::lay(double points)
{
    const auto& language = *words.language;
    const double width = pages.width();
    const double cell = width / 2 - 2 * cellInset;
    const auto title = english(tr("Checking copy"), points + 10, width, true);
    const auto who = english(sheet.name, points + 1, width);
    const auto about = english(tr("For the team and the interpreter, line beside line. Not for handing out."), points, width);
    for (const auto& each : {title, who, about})
        if (each.height() > 0)
            pages.add({each.height(), [each](QPainter& painter, const QRectF& room) { each.paint(painter, room.topLeft()); }});
    rule(0.5, 2, 2);
    row(english(words.english->name, points, cell, true), text(language.name, points, cell, true), false, 1);
    for (const auto part : parts()) {
        const auto number = isNumbered(part) ? u"%1. "_s.arg(int(part) + 1) : QString();
        const auto ownNumber = isNumbered(part) ? language.numberWords(int(part) + 1) + u". "_s : QString();
        row(english(number + planHeading(part, *words.form, *words.english, *words.english), points, cell, true),
            text(ownNumber + language.heading(part), points, cell, true), true, 2);
        for (const auto& item : sheet.content.of(part)) {
            const auto [own, ownNumberToCall] = line(item, language, item.words);
            const auto [inEnglish, numberToCall] = line(item, *words.english, item.english);
            row(english(inEnglish.isEmpty() ? tr("(not in English yet)") : inEnglish, points, cell, false, numberToCall), text(own, points, cell, false, ownNumberToCall), false);
        }
    }
    rule(0.5, 3, 1);
    QStringList last;
    if (sheet.writtenOn.isValid())
        last.append(words.english->filled(PlanPhrase::WrittenOn, words.english->dateWords(sheet.writtenOn)));
    last.append(sheet.isSigned ? words.english->filled(PlanPhrase::Version, words.english->numberWords(sheet.content.version)) : words.english->phrase(PlanPhrase::Unsigned));
    if (const auto review = QDate::fromString(sheet.content.reviewBy, Qt::ISODate); review.isValid())
        last.append(words.english->filled(PlanPhrase::ReviewBy, words.english->dateWords(review)));
    const auto foot = english(last.join(u" · "_s), points, width);
    pages.add({foot.height(), [foot](QPainter& painter, const QRectF& room) { foot.paint(painter, room.topLeft()); }});
}

void CheckingCopy::row(const PrintedText& english, const PrintedText& own, bool isHead, int level)
{
    const double height = std::max(english.height(), own.height()) + 2 * spare;
    pages.add({height,
        [=](QPainter& painter, const QRectF& room) {
            constexpr auto unit = PrintPages::unitsOfMillimetre;
            if (isHead)
                painter.fillRect(room, headGround);
            painter.setPen(QPen(level == 1 ? QColor(Qt::black) : lineInk, (level == 1 ? 0.4 : 0.2) * unit));
            painter.drawLine(room.bottomLeft(), room.bottomRight());
            painter.setPen(QPen(lineInk, 0.2 * unit));
            painter.drawLine(QPointF(room.center().x(), room.top()), QPointF(room.center().x(), room.bottom()));
            painter.setPen(Qt::black);
            english.paint(painter, room.topLeft() + QPointF(cellInset, spare) * unit);
            own.paint(painter, QPointF(room.center().x() + cellInset * unit, room.top() + spare * unit));
        },
        isHead || level == 1, level});
}

} // namespace dispatch
