#pragma once

#include "mapsource.h"
#include "placename.h"
#include "placesearch.h"
#include "roadcrossings.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <random>

namespace dispatch::test {

/// A place of a map's source, as somebody could ask for it.
struct Sought {
    QString number; ///< of a house; empty for a crossing
    QString street;
    QString other;  ///< the second street of a crossing
    QString town;   ///< typed too where the same address stands elsewhere
    Point point;
};

/// How fingers and ears get a place wrong.
enum class Slip { None, Dropped, Doubled, Swapped, NeighbourKey, NoSuffix, WrongSuffix, NoDirection };
inline constexpr std::array allSlips{Slip::None, Slip::Dropped, Slip::Doubled, Slip::Swapped, Slip::NeighbourKey, Slip::NoSuffix, Slip::WrongSuffix, Slip::NoDirection};
[[nodiscard]] inline QString slipName(Slip slip)
{
    static const QStringList names{QStringLiteral("clean"), QStringLiteral("letter_dropped"), QStringLiteral("letter_doubled"), QStringLiteral("letters_swapped"),
        QStringLiteral("neighbour_key"), QStringLiteral("suffix_missing"), QStringLiteral("suffix_wrong"), QStringLiteral("direction_missing")};
    return names.at(static_cast<qsizetype>(slip));
}

/// Types places as dispatchers do: short forms, any separator, any case; and wrongly where that is asked for.
class Typist {
public:
    explicit Typist(quint32 seed) : m_random(seed) {}

    [[nodiscard]] int upTo(int count) { return int(m_random() % quint32(std::max(1, count))); }

    /// Empty where the place gives no room for the slip: a street without a suffix can not lose it.
    [[nodiscard]] QString typed(const Sought& sought, Slip slip)
    {
        bool done = slip == Slip::None;
        auto street = written(sought.street, slip, done);
        if (sought.other.isEmpty())
            return done ? QString(sought.number + u' ' + street + (sought.town.isEmpty() ? QString() : QString(u' ' + sought.town))) : QString();
        // The slip is in one of the two.
        bool otherDone = done;
        const auto other = written(sought.other, slip, otherDone);
        static const QStringList between{QStringLiteral(" and "), QStringLiteral(" & "), QStringLiteral("/"), QStringLiteral(" @ "), QStringLiteral(" at "), QStringLiteral(" AND ")};
        return otherDone ? QString(street + between.at(upTo(int(between.size()))) + other) : QString();
    }

private:
    [[nodiscard]] QString written(const QString& street, Slip slip, bool& done)
    {
        auto words = writtenWords(street);
        const auto name = placeName(street);
        // Words as typed and as folded stand side by side, or the name is one that folds together and is typed as it is.
        if (name.size() == words.size()) {
            for (qsizetype i = 0; i < words.size(); ++i)
                if (name.at(i).role != NameWord::Role::Core && upTo(3) > 0)
                    words[i] = name.at(i).text;
            const bool hasSuffix = name.last().role == NameWord::Role::Suffix;
            const bool hasDirection = name.first().role == NameWord::Role::Direction;
            if (!done && slip == Slip::NoSuffix && hasSuffix) {
                words.removeLast();
                done = true;
            } else if (!done && slip == Slip::WrongSuffix && hasSuffix) {
                static const QStringList suffixes{QStringLiteral("st"), QStringLiteral("ave"), QStringLiteral("rd"), QStringLiteral("dr"), QStringLiteral("blvd"), QStringLiteral("way")};
                words.last() = suffixes.at((suffixes.indexOf(name.last().text) + 1 + upTo(4)) % suffixes.size());
                done = true;
            } else if (!done && slip == Slip::NoDirection && hasDirection) {
                words.removeFirst();
                done = true;
            }
        }
        if (!done && slip != Slip::NoSuffix && slip != Slip::WrongSuffix && slip != Slip::NoDirection) {
            const auto longest = std::ranges::max_element(words, {}, [](const QString& word) { return isNumber(word) ? 0 : word.size(); });
            if (longest != words.end() && longest->size() >= 4 && !longest->front().isDigit()) {
                *longest = wrong(*longest, slip);
                done = true;
            }
        }
        auto text = words.join(u' ');
        return upTo(4) == 0 ? text.toUpper() : text;
    }

    [[nodiscard]] QString wrong(QString word, Slip slip)
    {
        const auto at = 1 + upTo(int(word.size()) - 2); // not the first letter
        switch (slip) {
        case Slip::Dropped:
            return word.remove(at, 1);
        case Slip::Doubled:
            return word.insert(at, word.at(at));
        case Slip::Swapped: {
            const QChar letter = word.at(at);
            word[at] = word.at(at + 1);
            word[at + 1] = letter;
            return word;
        }
        default: {
            static const QString row = QStringLiteral("qwertyuiopasdfghjklzxcvbnm");
            const auto key = row.indexOf(word.at(at));
            word[at] = key < 0 ? QChar(u'e') : row.at(key == 0 ? 1 : key - 1);
            return word;
        }
        }
    }

    std::mt19937 m_random;
};

struct HitRate {
    int asked = 0;
    int atOne = 0;
    int atFive = 0;
    QStringList missed; ///< the first few, for whoever wants to know why
};

/// Whether the hit is the place: the same name, and not the same name elsewhere.
[[nodiscard]] inline bool isIt(const Hit& hit, const Sought& sought)
{
    constexpr double nearEnough = 200; // metres
    const auto name = hit.place.address.section(QStringLiteral(", "), 0, 0);
    if (metresBetween(hit.place.point, sought.point) > nearEnough)
        return false;
    if (sought.other.isEmpty())
        return nameKey(name) == nameKey(sought.number + u' ' + sought.street);
    const auto sides = name.split(QStringLiteral(" at "));
    return sides.size() == 2
        && ((nameKey(sides.at(0)) == nameKey(sought.street) && nameKey(sides.at(1)) == nameKey(sought.other))
            || (nameKey(sides.at(1)) == nameKey(sought.street) && nameKey(sides.at(0)) == nameKey(sought.other)));
}

[[nodiscard]] inline HitRate hitRate(const PlaceSearch& search, const QList<Sought>& all, Slip slip, Typist& typist)
{
    HitRate rate;
    for (const auto& sought : all) {
        const auto typed = typist.typed(sought, slip);
        if (typed.isEmpty())
            continue;
        const auto found = search.find(typed, 5).value_or(QList<Hit>{});
        const auto at = std::ranges::find_if(found, [&sought](const Hit& hit) { return isIt(hit, sought); }) - found.begin();
        ++rate.asked;
        rate.atOne += at == 0 && !found.isEmpty() ? 1 : 0;
        rate.atFive += at < found.size() ? 1 : 0;
        if (at != 0 || found.isEmpty())
            if (rate.missed.size() < 12)
                rate.missed.append(typed + u" -> " + (found.isEmpty() ? QStringLiteral("nothing") : QString(found.first().place.address + u" (" + found.first().why + u')')) + u" wanted " + sought.number
                    + u' ' + sought.street + u' ' + sought.other);
    }
    return rate;
}

/// Up to @p most of a source's addresses; one that stands in several towns is asked for with its town, and left out where even
/// that says too little.
[[nodiscard]] inline QList<Sought> soughtAddresses(const MapSource& source, qsizetype most, Typist& typist)
{
    QMap<QString, QList<const MapAddress*>> byName;
    for (const auto& each : source.addresses)
        if (isNumber(each.number))
            byName[nameKey(each.number + u' ' + each.street)].append(&each);
    auto names = byName.keys();
    QList<Sought> sought;
    while (!names.isEmpty() && sought.size() < most) {
        const auto at = typist.upTo(int(names.size()));
        const auto& same = byName[names.at(at)];
        names.swapItemsAt(at, names.size() - 1);
        names.removeLast();
        const auto& one = *same.first();
        const bool isOne = std::ranges::all_of(same, [&one](const MapAddress* each) { return metresBetween(each->point, one.point) < 150; });
        const bool townTells = !one.city.isEmpty()
            && std::ranges::all_of(same, [&one](const MapAddress* each) { return each->city != one.city || metresBetween(each->point, one.point) < 150; });
        if (isOne || townTells)
            sought.append({one.number, one.street, {}, isOne ? QString() : one.city, one.point});
    }
    return sought;
}

/// Up to @p most of a source's crossings, of those whose two names cross once.
[[nodiscard]] inline QList<Sought> soughtCrossings(const MapSource& source, qsizetype most, Typist& typist)
{
    QHash<QString, qsizetype> numbers;
    QStringList names;
    QList<NamedRoad> roads;
    for (const auto& road : source.roads) {
        const auto key = nameKey(road.name);
        if (key.isEmpty())
            continue;
        if (!numbers.contains(key)) {
            numbers.insert(key, names.size());
            names.append(road.name);
        }
        roads.append({&road, {numbers.value(key)}});
    }
    auto crossings = roadCrossings(roads);
    QHash<std::pair<qsizetype, qsizetype>, int> times;
    for (const auto& each : std::as_const(crossings))
        ++times[{each.a, each.b}];
    QList<Sought> sought;
    while (!crossings.isEmpty() && sought.size() < most) {
        const auto at = typist.upTo(int(crossings.size()));
        const auto one = crossings.at(at);
        crossings.swapItemsAt(at, crossings.size() - 1);
        crossings.removeLast();
        if (times.value({one.a, one.b}) == 1)
            sought.append({{}, names.at(one.a), names.at(one.b), {}, one.point});
    }
    return sought;
}

} // namespace dispatch::test
