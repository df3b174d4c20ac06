#include "givenpaper.h"

#include "phone.h"
#include "printedtext.h"

#include <algorithm>
#include <memory>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double bodyPoints = 11;
constexpr double smallPoints = 9.5;
constexpr double factsFrom = 42;

void addPainted(PrintPages& pages, const QString& text, const QFont& font, ReadDirection reading, double from, double after)
{
    const PrintedText laid(text, font, pages.width() - from, reading);
    pages.add({laid.height() + after, [laid, from](QPainter& painter, const QRectF& room) {
        painter.setPen(Qt::black);
        laid.paint(painter, room.topLeft() + QPointF(from * PrintPages::unitsOfMillimetre, 0));
    }});
}

} // namespace

Paper GivenPaper::lay(const QPageLayout& paper, const GivenSheet& sheet, const PlanBook& book)
{
    const auto& decision = sheet.decision;
    PrintPages pages(paper);
    const auto title = decision.request.what == Shared::Card ? tr("From the safety plan: what whoever comes needs") : tr("Safety plan");
    pages.addText(title, PrintPages::font(18, true), 1, true);
    if (!sheet.person.isEmpty())
        pages.addText(sheet.person, PrintPages::font(14, true), 3, true);
    facts(pages, {{tr("Given to"), decision.recipientName}, {tr("For"), decision.request.purpose},
        {tr("Given"), tr("%1, by %2", "day, name").arg(dateWords(sheet.now, sheet.zone), sheet.byName)},
        {tr("Version"), tr("%1, signed %2 by %3", "number, day, name").arg(sheet.version.number).arg(dateWords(sheet.version.signedAt, sheet.zone), sheet.version.approverName)}});
    pages.addSpace(3);
    lines(pages, sheet, book);
    if (!decision.notice.isEmpty())
        notice(pages, decision);
    if (decision.consent)
        consent(pages, sheet, *decision.consent);
    if (!decision.approval)
        return {pages, sheet.mark, tr("Confidential: given to %1 under a consent").arg(decision.recipientName)};
    pages.addSpace(4);
    pages.addText(tr("Without a consent"), PrintPages::font(bodyPoints, true), 1, true);
    facts(pages, {{tr("By the word of"), tr("%1, %2", "name, day").arg(sheet.takenBy, dateWords(decision.approval->decidedAt.value_or(sheet.now), sheet.zone))}, {tr("For"), decision.request.purpose}});
    return {pages, sheet.mark, tr("Confidential: given to %1 without a consent").arg(decision.recipientName)};
}

void GivenPaper::facts(PrintPages& pages, const QList<std::pair<QString, QString>>& facts)
{
    for (const auto& [name, said] : facts) {
        if (said.isEmpty())
            continue;
        const auto strong = PrintPages::font(smallPoints, true);
        const auto font = PrintPages::font(smallPoints);
        const double wide = pages.width() - factsFrom;
        const double height = std::max(pages.heightOf(name, factsFrom - 2, strong), pages.heightOf(said, wide, font));
        pages.add({height + 0.8, [name, said, strong, font](QPainter& painter, const QRectF& room) {
            constexpr auto unit = PrintPages::unitsOfMillimetre;
            painter.setPen(Qt::black);
            painter.setFont(strong);
            painter.drawText(QRectF(room.left(), room.top(), (factsFrom - 2) * unit, room.height()), Qt::TextWordWrap, name);
            painter.setFont(font);
            painter.drawText(room.adjusted(factsFrom * unit, 0, 0, 0), Qt::TextWordWrap, said);
        }});
    }
}

void GivenPaper::lines(PrintPages& pages, const GivenSheet& sheet, const PlanBook& book)
{
    const auto& own = book.closest(sheet.version.language);
    const auto ownFont = PrintPages::font(bodyPoints, false, own.fonts);
    std::optional<PlanPart> part;
    for (const auto& line : sheet.decision.lines) {
        if (!line.goes())
            continue;
        if (part != line.item.part) {
            part = line.item.part;
            pages.addSpace(2);
            pages.addText(planHeading(*part, book.form(), book.english(), book.english()), PrintPages::font(bodyPoints, true), 0.6, true);
        }
        const auto& contact = line.item.contact;
        auto said = line.item.words;
        if (!contact.isEmpty()) {
            const auto who = own.contactWords(contact, contact.phone.isEmpty() ? contact.phoneTyped : readPhone(contact.phone).shown);
            said = said.isEmpty() || said == contact.name ? who : who + u" · "_s + said;
        }
        addPainted(pages, u"• "_s + said, ownFont, own.reading, 3, line.item.english.isEmpty() ? 0.8 : 0);
        if (!line.item.english.isEmpty())
            addPainted(pages, line.item.english, PrintPages::font(smallPoints), ReadDirection::LeftToRight, 6, 0.8);
    }
}

void GivenPaper::notice(PrintPages& pages, const ShareDecision& decision)
{
    const auto words = tr("%1 (%2)", "notice, its source").arg(decision.notice, decision.noticeSource);
    const auto font = PrintPages::font(bodyPoints, true);
    const double inner = pages.width() - 8;
    pages.addSpace(4);
    pages.add({pages.heightOf(words, inner, font) + 6, [words, font, inner](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        painter.setPen(QPen(Qt::black, 0.6 * unit));
        painter.drawRect(room.adjusted(0, 0, 0, -unit));
        painter.setFont(font);
        painter.drawText(QRectF(room.left() + 4 * unit, room.top() + 2.5 * unit, inner * unit, room.height()), Qt::TextWordWrap, words);
    }});
}

void GivenPaper::consent(PrintPages& pages, const GivenSheet& sheet, const Consent& consent)
{
    QString ends = tr("with its withdrawal");
    if (consent.expiresAt)
        ends = dateWords(*consent.expiresAt, sheet.zone);
    pages.addSpace(4);
    pages.addText(tr("Copy of the consent"), PrintPages::font(bodyPoints, true), 1, true);
    facts(pages, {{tr("Who consents"), sheet.person.isEmpty() ? consent.givenBy : tr("%1, for the records of %2", "who gave it, person").arg(consent.givenBy, sheet.person)},
        {tr("What may be given"), ConsentWords::of(consent.scope)},
        {tr("To whom"), sheet.decision.recipientName}, {tr("For"), consent.purpose},
        {tr("Substance-use treatment"), consent.part2 ? tr("yes, named (42 CFR Part 2)") : tr("not named")},
        {tr("Form"), ConsentWords::of(consent.form)},
        {tr("Given"), sheet.takenBy.isEmpty() ? dateWords(consent.givenAt, sheet.zone) : tr("%1, taken by %2", "day, name").arg(dateWords(consent.givenAt, sheet.zone), sheet.takenBy)},
        {tr("Ends"), ends}, {tr("Also agreed"), consent.words}, {tr("Withdrawal"), tr("It can be taken back at any time.")}});
}

QString ConsentWords::of(Shared what)
{
    switch (what) {
    case Shared::Card: return tr("card for whoever comes");
    case Shared::Plan: return tr("safety plan");
    case Shared::Assessment: return tr("assessment");
    case Shared::Referral: return tr("referral");
    }
    return {};
}

QString ConsentWords::of(const QList<Shared>& scope)
{
    QStringList words;
    for (const auto what : scope)
        words.append(of(what));
    return words.join(u", "_s);
}

QString ConsentWords::of(ConsentForm form)
{
    switch (form) {
    case ConsentForm::Written: return tr("in writing");
    case ConsentForm::Electronic: return tr("electronic");
    case ConsentForm::Spoken: return tr("spoken");
    }
    return {};
}

} // namespace dispatch
