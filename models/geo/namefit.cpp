#include "namefit.h"

#include <array>

namespace dispatch {

namespace {

constexpr double coreWeight = 1;
/// People leave the kind of street and the direction away, or say another: it tells streets apart that are otherwise the same.
constexpr double smallWeight = 0.3;
constexpr double missingSmall = 0.06;
constexpr double missingCore = 0.45;
constexpr qsizetype mostNameWords = 16;

} // namespace

double NameFit::score(double known) const
{
    const double all = matched + missing + extraWeight - known;
    // A misspelled word counts as matched in part only; what it lacks is part of the whole.
    return all > 0 ? matched / all : 0;
}

double weightOf(const MeantWord& word)
{
    return !word.suffix.isEmpty() || isDirection(word.typed.text) ? smallWeight : coreWeight;
}

NameFit fitOf(const QList<MeantWord>& typed, const PlaceName& name)
{
    NameFit fit;
    std::array<bool, mostNameWords> used{};
    const auto count = std::min(name.size(), mostNameWords);
    bool hasSuffix = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto& word = typed.at(i);
        qsizetype best = -1;
        Spelling::Meant meant;
        for (qsizetype k = 0; k < count; ++k) {
            if (used[std::size_t(k)])
                continue;
            const auto& candidate = name.at(k);
            Spelling::Meant here;
            if (candidate.text == word.typed.text)
                here = {1, 0, false};
            else if (candidate.role == NameWord::Role::Suffix)
                here = candidate.text == word.suffix ? Spelling::Meant{0.9, 1, false} : Spelling::Meant{};
            else
                here = word.meanings.value(candidate.text);
            // "St" is no beginning of "Starbucks".
            if (here.begun && isSuffix(word.typed.text))
                continue;
            // The same word may stand as the name and as its kind ("Court Ct"): in the order typed, the name comes first.
            if (here.likeness > meant.likeness) {
                best = k;
                meant = here;
            }
        }
        if (best < 0) {
            fit.extra.append(i);
            fit.extraWeight += weightOf(word);
            hasSuffix = hasSuffix || !word.suffix.isEmpty();
            continue;
        }
        used[std::size_t(best)] = true;
        const auto& found = name.at(best);
        const double weight = found.role == NameWord::Role::Core ? coreWeight : smallWeight;
        fit.matched += weight * meant.likeness;
        fit.missing += weight * (1 - meant.likeness);
        fit.slips += meant.slips;
        fit.begun = fit.begun || meant.begun;
        if (meant.likeness < 1 && !meant.begun)
            fit.corrected.append(found.text);
    }
    for (qsizetype k = 0; k < count; ++k) {
        if (used[std::size_t(k)])
            continue;
        const bool small = name.at(k).role != NameWord::Role::Core;
        fit.missing += small ? missingSmall : missingCore;
        fit.otherSuffix = fit.otherSuffix || (hasSuffix && name.at(k).role == NameWord::Role::Suffix);
    }
    return fit;
}

} // namespace dispatch
