#include "streetindex.h"

#include <QSet>

#include <algorithm>

namespace dispatch {

namespace {

constexpr double worstScore = 0.3;

} // namespace

StreetIndex::StreetIndex(QList<KnownStreet> streets) : m_streets(std::move(streets))
{
    QStringList words;
    for (qsizetype i = 0; i < m_streets.size(); ++i) {
        auto made = placeName(m_streets.at(i).name);
        for (const auto& word : std::as_const(made)) {
            words.append(word.text);
            // Kinds and directions are on half the streets: a street is found by its name.
            if (word.role == NameWord::Role::Core)
                if (auto& with = m_withWord[word.text]; with.isEmpty() || with.last() != i)
                    with.append(i);
        }
        m_names.append(std::move(made));
    }
    m_spelling = Spelling(std::move(words));
}

const KnownStreet* StreetIndex::find(qint64 id) const
{
    const auto it = std::ranges::lower_bound(m_streets, id, {}, &KnownStreet::id);
    return it == m_streets.cend() || it->id != id ? nullptr : &*it;
}

QList<StreetIndex::Match> StreetIndex::matches(const QList<MeantWord>& typed, qsizetype limit) const
{
    QSet<qsizetype> found;
    for (const auto& word : typed)
        for (auto it = word.meanings.keyBegin(); it != word.meanings.keyEnd(); ++it)
            if (const auto with = m_withWord.constFind(*it); with != m_withWord.cend())
                for (const auto street : *with)
                    found.insert(street);
    QList<std::pair<double, Match>> matches;
    for (const auto street : std::as_const(found)) {
        auto fit = fitOf(typed, m_names.at(street));
        if (const double score = fit.score(); score >= worstScore)
            matches.append({-score, {&m_streets.at(street), std::move(fit)}});
    }
    const auto wanted = std::min(limit, matches.size());
    std::ranges::partial_sort(matches, matches.begin() + wanted, {}, [](const auto& match) { return std::pair(match.first, match.second.street->id); });
    QList<Match> best;
    for (auto& match : matches.first(wanted))
        best.append(std::move(match.second));
    return best;
}

} // namespace dispatch
