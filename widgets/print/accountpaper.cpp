#include "accountpaper.h"

#include "givenpaper.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double accountPoints = 9.5;
constexpr std::array<double, 5> shares{0.13, 0.22, 0.21, 0.18, 0.26};
constexpr double betweenCells = 2;

using Cells = std::array<QString, shares.size()>;

void addRow(PrintPages& pages, const Cells& cells, bool isHead)
{
    const auto font = PrintPages::font(accountPoints, isHead);
    double height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i)
        height = std::max(height, pages.heightOf(cells[i], shares[i] * pages.width() - betweenCells, font));
    pages.add({height + 2.4, [cells, font, isHead](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        painter.setFont(font);
        painter.setPen(Qt::black);
        double x = room.left();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double wide = shares[i] * room.width();
            painter.drawText(QRectF(x, room.top() + 0.6 * unit, wide - betweenCells * unit, room.height()), Qt::TextWordWrap, cells[i]);
            x += wide;
        }
        painter.setPen(QPen(Qt::black, (isHead ? 0.4 : 0.15) * unit));
        const double y = room.bottom() - 0.4 * unit;
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    }, isHead, isHead ? 1 : 0});
}

} // namespace

QString AccountPaper::whatWords(const Disclosure& line)
{
    auto words = ConsentWords::of(line.what);
    if (line.items > 0)
        words = tr("%1, %n line(s)", "what", line.items).arg(words);
    return words;
}

QString AccountPaper::consentWords(const Disclosure& line, const QList<Consent>& consents, const QList<Approval>& approvals, const QTimeZone& zone)
{
    if (line.consent.isNull() && !line.approval.isNull()) {
        const auto agreed = std::ranges::find(approvals, line.approval, &Approval::id);
        if (agreed == approvals.cend())
            return tr("no consent: by an approval that is not at hand");
        const auto day = dateWords(agreed->decidedAt.value_or(agreed->askedAt), zone);
        return agreed->state == ApprovalState::Alone ? tr("no consent: given alone on %1", "day").arg(day) : tr("no consent: a clinician agreed on %1", "day").arg(day);
    }
    const auto found = std::ranges::find(consents, line.consent, &Consent::id);
    if (found == consents.cend())
        return tr("consent not at hand");
    return tr("consent of %1, %2", "day, form").arg(dateWords(found->givenAt, zone), ConsentWords::of(found->form));
}

Paper AccountPaper::lay(const QPageLayout& paper, const AccountSheet& sheet)
{
    PrintPages pages(paper);
    pages.addText(tr("Accounting of disclosures"), PrintPages::font(18, true), 1, true);
    if (!sheet.person.isEmpty())
        pages.addText(sheet.person, PrintPages::font(14, true), 1, true);
    pages.addText(tr("As of %1, %2. What was given to the person, and what the team saw, is not part of it.", "day, time").arg(dateWords(sheet.now, sheet.zone), clockWords(sheet.now, sheet.zone)),
        PrintPages::font(accountPoints), 4, true);
    if (sheet.lines.isEmpty())
        pages.addText(tr("Nothing was given to anybody."), PrintPages::font(11), 0);
    else
        addRow(pages, {tr("When"), tr("To whom"), tr("What"), tr("For"), tr("Under which consent, by whom")}, true);
    for (const auto& line : sheet.lines) {
        QStringList what{whatWords(line)};
        if (!line.notice.isEmpty())
            what.append(tr("with the notice against redisclosure"));
        if (!line.withheld.isEmpty())
            what.append(tr("Withheld: %1").arg(line.withheld));
        auto consent = consentWords(line, sheet.consents, sheet.approvals, sheet.zone);
        if (line.consentAttached)
            consent = tr("%1, a copy went with it").arg(consent);
        addRow(pages, {tr("%1, %2", "day, time").arg(dateWords(line.at, sheet.zone), clockWords(line.at, sheet.zone)), line.recipientName, what.join(u'\n'), line.purpose,
            consent + u'\n' + tr("by %1").arg(line.byName)}, false);
    }
    return {pages, sheet.mark, tr("Confidential")};
}

} // namespace dispatch
