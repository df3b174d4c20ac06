#include "namedplacesearch.h"

#include "placekinds.h"
#include "searchwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr double namedTrust = 0.95;
constexpr double worst = 0.25;
/// What a place is, or where it stands, says less than its name.
constexpr double aroundShare = 0.95;
constexpr double asGoodAsTyped = 0.75;
constexpr qsizetype mostMeanings = 8;
constexpr qsizetype mostLeftOut = 5;

/// The words of FTS5 that one typed word may mean: ("mercy" or "merci"). Empty for a word that is nobody's.
QString anyOf(const MeantWord& word)
{
    QList<std::pair<double, QString>> likest;
    bool begun = false;
    for (auto it = word.meanings.cbegin(); it != word.meanings.cend(); ++it) {
        begun = begun || it->begun;
        if (!it->begun)
            likest.append({-it->likeness, it.key()});
    }
    std::ranges::sort(likest);
    QStringList terms;
    for (const auto& [likeness, each] : likest.first(std::min(mostMeanings, likest.size())))
        terms.append(u'"' + each + u'"');
    if (begun)
        terms.append(u'"' + word.typed.text + u"\" *"_s);
    return terms.isEmpty() ? QString() : QString(u'(' + terms.join(u" OR "_s) + u')');
}

} // namespace

Result<QList<Hit>> NamedPlaceSearch::find(const QList<TypedWord>& words, double trust) const
{
    const auto meant = m_known.meantAsPlaces(words);
    QStringList terms;
    for (const auto& word : meant)
        // Kinds and directions stand in too many names to look them up where there is more to go by.
        if (const auto term = anyOf(word); !term.isEmpty() && (meant.size() == 1 || weightOf(word) >= 1))
            terms.append(term);
    if (terms.isEmpty())
        return QList<Hit>{};
    QHash<qint64, NamedPlaceRow> rows;
    const auto look = [&](const QStringList& which) -> Result<> {
        return m_known.rows().placesWith(which.join(u" AND "_s)).transform([&](const QList<NamedPlaceRow>& found) {
            for (const auto& row : found)
                rows.insert(row.id, row);
        });
    };
    if (auto all = look(terms); !all)
        return std::unexpected(all.error());
    // One word too many, or one that nobody can read: the others may do.
    for (qsizetype i = 0; rows.isEmpty() && terms.size() > 1 && i < std::min(terms.size(), mostLeftOut); ++i) {
        auto fewer = terms;
        fewer.removeAt(i);
        if (auto found = look(fewer); !found)
            return std::unexpected(found.error());
    }
    QList<Hit> hits;
    for (const auto& row : std::as_const(rows))
        if (auto hit = considered(row, meant, trust); hit.confidence >= worst * trust)
            hits.append(std::move(hit));
    return hits;
}

Hit NamedPlaceSearch::considered(const NamedPlaceRow& row, const QList<MeantWord>& words, double trust) const
{
    const auto around = foldedTogether(writtenWords(QString(row.street + u' ' + row.city + u' ' + placekinds::words(row.kind))));
    const QSet<QString> context(around.cbegin(), around.cend());
    const auto fitsContext = [&context](const MeantWord& word) {
        if (context.contains(word.typed.text))
            return true;
        return std::ranges::any_of(context, [&word](const QString& each) { return word.meanings.value(each).likeness >= asGoodAsTyped; });
    };
    Hit best;
    for (const auto& name : QStringList{row.name} + row.also) {
        const auto fit = fitOf(words, placeName(name));
        double known = 0;
        for (const auto i : fit.extra)
            if (fitsContext(words.at(i)))
                known += weightOf(words.at(i));
        const double sure = trust * namedTrust * (fit.matched + aroundShare * known) / (fit.matched + fit.missing + fit.extraWeight);
        if (sure <= best.confidence)
            continue;
        const auto called = row.street.isEmpty() ? row.name : QString(row.name + ", "_L1 + row.street);
        const auto first = name == row.name ? PlaceSearch::tr("by name") : PlaceSearch::tr("also called %1").arg(name);
        best = {m_known.place(called, row.kind, row.point, row.city), sure, searchwords::why(first, searchwords::difference(fit, name))};
    }
    return best;
}

} // namespace dispatch
