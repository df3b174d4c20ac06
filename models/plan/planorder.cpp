#include "planorder.h"

#include <algorithm>
#include <tuple>

namespace dispatch {

namespace {

// Digits before small letters: so they stand in every database's alphabet as well as in ours.
constexpr QStringView letters = u"0123456789abcdefghijklmnopqrstuvwxyz";
constexpr qsizetype base = letters.size();

/// The digit at @p at; nothing more is zero. What is no digit counts as the nearest one.
qsizetype digit(const QString& key, qsizetype at)
{
    if (at >= key.size())
        return 0;
    return std::ranges::upper_bound(letters, key.at(at)) - letters.begin() - (key.at(at) < letters.front() ? 0 : 1);
}

QString after(const QString& left)
{
    qsizetype at = 0;
    while (at < left.size() && digit(left, at) == base - 1)
        ++at;
    return left.first(at) + letters.at(digit(left, at) + 1);
}

QString before(const QString& right)
{
    qsizetype at = 0;
    while (at < right.size() && digit(right, at) == 0)
        ++at;
    const auto first = digit(right, at);
    return first > 1 ? QString(right.first(at) + letters.at(first - 1)) : QString(right.first(at) + letters.front() + letters.back());
}

QString between(const QString& left, const QString& right)
{
    QString key;
    qsizetype at = 0;
    for (; digit(left, at) == digit(right, at); ++at)
        key += letters.at(digit(left, at));
    const auto low = digit(left, at);
    const auto high = digit(right, at);
    if (high - low > 1)
        return key + letters.at((low + high) / 2);
    key += letters.at(low);
    for (++at; digit(left, at) == base - 1; ++at)
        key += letters.back();
    const auto next = digit(left, at);
    return key + letters.at(next + (base - next) / 2);
}

/// Three letters of the line's own; never a zero at the end, after which there would be no room.
QString own(const PlanItemId& item)
{
    const auto bytes = item.uuid().toRfc4122().last(4);
    quint32 number = 0;
    for (const auto byte : bytes)
        number = (number << 8) | static_cast<quint8>(byte);
    return QString(letters.at(number % base)) + letters.at(number / base % base) + letters.at(1 + number / (base * base) % (base - 1));
}

bool isKey(const QString& key)
{
    return !key.isEmpty() && !key.endsWith(letters.front()) && std::ranges::all_of(key, [](QChar c) { return letters.contains(c); });
}

} // namespace

QString positionBetween(const QString& left, const QString& right, const PlanItemId& item)
{
    const bool fromStart = left.isEmpty();
    if (fromStart && right.isEmpty())
        return letters.at(base / 2) + own(item);
    if (fromStart)
        return isKey(right) ? before(right) + own(item) : own(item);
    if (right.isEmpty() || !(left < right) || !isKey(left) || !isKey(right))
        return after(left) + own(item);
    return between(left, right) + own(item);
}

bool standsBefore(const PlanItem& a, const PlanItem& b)
{
    return std::tie(a.part, a.position, a.id) < std::tie(b.part, b.position, b.id);
}

bool needsRespacing(const QList<PlanItem>& ofOnePart)
{
    auto items = ofOnePart;
    std::ranges::sort(items, standsBefore);
    return std::ranges::any_of(items, [](const PlanItem& item) { return !isKey(item.position) || item.position.size() > longestPosition; })
        || std::ranges::adjacent_find(items, {}, &PlanItem::position) != items.end();
}

QList<PlanItem> respaced(QList<PlanItem> ofOnePart)
{
    std::ranges::sort(ofOnePart, standsBefore);
    QString last;
    for (auto& item : ofOnePart) {
        item.position = positionBetween(last, {}, item.id);
        last = item.position;
    }
    return ofOnePart;
}

} // namespace dispatch
