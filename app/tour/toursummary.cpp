#include "toursummary.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString plain(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto& each : value.toArray())
            parts.append(plain(each));
        return parts.join(u' ');
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toString();
}

template <typename Noun>
void collect(QHash<QString, QStringList>& values, const QList<Noun>& rows)
{
    for (const auto& each : rows) {
        const auto row = toRow(each);
        for (auto it = row.begin(); it != row.end(); ++it)
            values[RowOf<Noun>::entity + u'.' + it.key()].append(plain(it.value()));
    }
}

} // namespace

TourSummary TourSummary::of(const TourScript& script, const Changes& whole, const QTimeZone& zone)
{
    QHash<QString, QStringList> values;
    std::apply([&](const auto&... lists) { (collect(values, lists), ...); }, whole.rows);

    TourSummary summary;
    summary.text = u"What the store holds of this call\n\n"_s;
    for (const auto& [name, fact] : script.facts) {
        const auto stored = values.value(fact.stored);
        const bool same = stored.contains(fact.expected);
        summary.text += u"%1 %2 (%3): %4\n"_s.arg(same ? u"same     "_s : u"DIFFERENT"_s, name, fact.stored, stored.join(u" | "_s));
        if (!same)
            summary.differences.append(u"%1: typed \"%2\", stored \"%3\""_s.arg(name, fact.expected, stored.join(u" | "_s)));
    }
    summary.text += u"\nTimeline\n"_s;
    auto entries = whole.of<LogEntry>();
    std::ranges::stable_sort(entries, {}, &LogEntry::recordedAt);
    for (const auto& entry : entries)
        summary.text += u"%1  %2 %3 (%4)\n"_s.arg(clockWords(entry.at, zone), entry.subject, entry.words, entry.byName);
    summary.text += u"\nFollow-ups\n"_s;
    for (const auto& followUp : whole.of<FollowUp>())
        summary.text += u"%1 due %2\n"_s.arg(followUp.kind, toDateTime(followUp.dueAt, zone).toString(u"yyyy-MM-dd HH:mm"_s));
    return summary;
}

} // namespace dispatch
