#include "planchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanChecks)
};

} // namespace

QList<PlanCheck> planChecks(const PlanDocument& document, const PlanSheet& sheet, const PlanWords& words)
{
    QList<PlanCheck> checks;
    if (const auto* page = document.of(PlanPaper::Page)) {
        const auto points = QString::number(page->points, 'g', 3);
        if (page->pages > 1)
            checks.append({Words::tr("It takes %n page(s), even with letters of %1 points", nullptr, page->pages).arg(points), false});
        else if (page->points < sheet.points)
            checks.append({Words::tr("Fits one page only with letters of %1 points").arg(points), false});
        else
            checks.append({Words::tr("Fits one page"), true});
    }
    QString missing;
    for (const auto paper : {PlanPaper::Page, PlanPaper::WalletCard, PlanPaper::CheckingCopy})
        if (const auto* printed = document.of(paper))
            for (const auto letter : printed->lettersWithoutFont)
                if (!missing.contains(letter))
                    missing.append(letter);
    checks.append(missing.isEmpty() ? PlanCheck{Words::tr("Every letter has a font"), true}
                                    : PlanCheck{Words::tr("No font here has: %1. They come out as boxes").arg(missing), false});
    const auto& items = sheet.content.items;
    const auto unread = std::ranges::count_if(items, [](const PlanItem& item) { return item.contact.phone.isEmpty() && !item.contact.phoneTyped.isEmpty(); });
    checks.append(unread == 0 ? PlanCheck{Words::tr("Numbers can be dialled as printed"), true}
                              : PlanCheck{Words::tr("%n number(s) are printed as typed: they can't be read as one", nullptr, static_cast<int>(unread)), false});
    const bool isDraft = !words.language->draftMark().isEmpty();
    checks.append(isDraft ? PlanCheck{Words::tr("Headings not reviewed"), false} : PlanCheck{Words::tr("Headings reviewed"), true});
    if (document.of(PlanPaper::CheckingCopy)) {
        const auto unsaid = std::ranges::count_if(items, [](const PlanItem& item) { return !item.words.isEmpty() && item.english.isEmpty(); });
        checks.append(unsaid == 0 ? PlanCheck{Words::tr("Every line has its English"), true}
                                  : PlanCheck{Words::tr("%n line(s) have no English yet", nullptr, static_cast<int>(unsaid)), false});
    }
    return checks;
}

} // namespace dispatch
