#include "spelling.h"

#include "placename.h"

#include <algorithm>
#include <array>
#include <bit>

namespace dispatch {

namespace {

constexpr qsizetype longest = 31;
/// A beginning that fits more words than this says too little to look them all up.
constexpr qsizetype mostBegun = 60;
/// A word with more like it than this keeps the likest.
constexpr qsizetype mostMeant = 90;

constexpr double soundsAlike = 0.68;
constexpr double unlikeKnown = 0.85;

quint32 lettersOf(const QString& word)
{
    quint32 letters = 0;
    for (const auto c : word)
        letters |= 1U << (c.unicode() % 32U);
    return letters;
}

int mostSlips(qsizetype length)
{
    return length < 3 ? 0 : length < 6 ? 1 : 2;
}

} // namespace

int slipsBetween(const QString& a, const QString& b, int most)
{
    const auto n = a.size();
    const auto m = b.size();
    if (std::abs(n - m) > most || n > longest || m > longest)
        return most + 1;
    // Edit distance with swapped neighbours, three rows at a time.
    std::array<std::array<int, longest + 1>, 3> rows{};
    for (qsizetype k = 0; k <= m; ++k)
        rows[0][std::size_t(k)] = int(k);
    for (qsizetype i = 1; i <= n; ++i) {
        auto& row = rows[std::size_t(i % 3)];
        const auto& before = rows[std::size_t((i + 2) % 3)];
        const auto& twoBefore = rows[std::size_t((i + 1) % 3)];
        row[0] = int(i);
        int best = row[0];
        for (qsizetype k = 1; k <= m; ++k) {
            const auto at = std::size_t(k);
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, before[at - 1] + (a[i - 1] == b[k - 1] ? 0 : 1)});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[at] = std::min(row[at], twoBefore[at - 2] + 1);
            best = std::min(best, row[at]);
        }
        if (best > most)
            return most + 1;
    }
    return std::min(rows[std::size_t(n % 3)][std::size_t(m)], most + 1);
}

QString soundOf(const QString& word)
{
    QString key;
    const auto add = [&key](QChar sound) {
        if (key.isEmpty() || key.back() != sound)
            key += sound;
    };
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto c = word.at(i);
        const auto next = i + 1 < word.size() ? word.at(i + 1) : QChar();
        const bool soft = next == u'e' || next == u'i' || next == u'y';
        if (i == 0 && ((c == u'k' && next == u'n') || (c == u'w' && next == u'r') || (c == u'g' && next == u'n')))
            continue;
        if (c == u'p' && next == u'h') {
            add(u'f');
            ++i;
        } else if (c == u'g' && next == u'h') {
            ++i;
        } else if (c == u'c' && next == u'h') {
            add(u'c');
            ++i;
        } else if (c == u'c')
            add(soft ? u's' : u'k');
        else if (c == u'q')
            add(u'k');
        else if (c == u'x') {
            add(u'k');
            add(u's');
        } else if (c == u'z')
            add(u's');
        else if (c == u'j' || (c == u'g' && soft))
            add(u'j');
        else if (QStringView(u"aeiouyhw").contains(c)) {
            if (i == 0)
                add(c == u'y' ? QChar(u'i') : c);
        } else
            add(c);
    }
    return key;
}

Spelling::Spelling(QStringList words) : m_words(std::move(words))
{
    std::ranges::sort(m_words);
    m_words.erase(std::ranges::unique(m_words).begin(), m_words.end());
    m_letters.reserve(m_words.size());
    m_known.reserve(m_words.size());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const auto& word = m_words.at(i);
        m_known.insert(word, i);
        m_letters.append(lettersOf(word));
        if (word.size() >= 4 && !isNumber(word))
            if (const auto sound = soundOf(word); sound.size() >= 2)
                m_sounds.insert(sound, i);
    }
}

Spelling::Meanings Spelling::meaningsOf(const QString& typed) const
{
    Meanings meanings;
    const bool known = knows(typed);
    if (known)
        meanings.insert(typed, {1, 0, false});
    // A number is whole or another one.
    if (isNumber(typed) || typed.size() > longest)
        return meanings;
    const auto keep = [&meanings](const QString& word, const Spelling::Meant& meant) {
        auto& kept = meanings[word];
        if (kept.likeness < meant.likeness)
            kept = meant;
    };
    const auto share = [](qsizetype part, qsizetype whole) { return double(part) / double(whole); };
    if (typed.size() >= 2) {
        qsizetype begun = 0;
        for (auto it = std::ranges::lower_bound(m_words, typed); it != m_words.end() && it->startsWith(typed) && begun < mostBegun; ++it, ++begun)
            if (it->size() > typed.size())
                keep(*it, {0.55 + 0.4 * share(typed.size(), it->size()), 0, true});
    }
    if (const int most = mostSlips(typed.size())) {
        const auto letters = lettersOf(typed);
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const auto& word = m_words.at(i);
            if (std::abs(word.size() - typed.size()) > most || std::popcount(m_letters.at(i) ^ letters) > 2 * most || word.size() < 3 || isNumber(word))
                continue;
            const int slips = slipsBetween(typed, word, most);
            // The first letter is rarely the wrong one.
            if (slips > 0 && slips <= most)
                keep(word, {1 - (slips + (word.front() == typed.front() ? 0 : 0.4)) / double(std::max<qsizetype>(word.size(), 4)), slips, false});
        }
        for (auto [it, end] = m_sounds.equal_range(soundOf(typed)); it != end; ++it)
            if (m_words.at(*it) != typed && std::abs(m_words.at(*it).size() - typed.size()) <= 3)
                keep(m_words.at(*it), {soundsAlike, 0, false});
    }
    // Who types a word that is there means another one rarely.
    if (known)
        for (auto& meant : meanings)
            if (meant.likeness < 1 && !meant.begun)
                meant.likeness *= unlikeKnown;
    if (meanings.size() <= mostMeant)
        return meanings;
    QList<std::pair<double, QString>> likest;
    for (auto [word, meant] : meanings.asKeyValueRange())
        likest.append({-meant.likeness, word});
    std::ranges::partial_sort(likest, likest.begin() + mostMeant);
    for (const auto& [likeness, word] : likest.sliced(mostMeant))
        meanings.remove(word);
    return meanings;
}

} // namespace dispatch
