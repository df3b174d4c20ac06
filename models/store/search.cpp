#include "search.h"

#include "connection.h"
#include "typedwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int knownLimit = 8;

Found foundIn(const QJsonObject& row)
{
    const auto address = row.value("address"_L1).toString();
    return {IncidentId::fromString(row.value("id"_L1).toString()), row.value("number"_L1).toString(),
        fromWord<IncidentStatus>(row.value("status"_L1).toString()).value_or(IncidentStatus::Closed), row.value("person_name"_L1).toString(),
        address.isEmpty() ? row.value("where_words"_L1).toString() : address, fromMsecs(row.value("filed_at"_L1).toInteger())};
}

} // namespace

Result<QList<Found>> Search::find(const QString& typed, int limit) const
{
    QList<Found> found;
    QSet<IncidentId> seen;
    const auto take = [&](const QList<QJsonObject>& rows) -> Result<> {
        for (const auto& row : rows) {
            auto each = foundIn(row);
            if (found.size() < limit && !seen.contains(each.incident)) {
                seen.insert(each.incident);
                found.append(std::move(each));
            }
        }
        return {};
    };
    const auto words = wordsQuery(typed);
    if (words.isEmpty() || limit <= 0)
        return found;
    // The number somebody says comes first, then what is open, then the newest.
    auto done = m_connection.rows("find_number"_L1, {{":number"_L1, typed.trimmed().toUpper().first(std::min<qsizetype>(typed.trimmed().size(), 40))}, {":limit"_L1, limit}}).and_then(take);
    const auto numbered = found.size();
    for (const auto step : {"find_words"_L1, "find_people"_L1})
        if (done)
            done = m_connection.rows(step, {{":words"_L1, words}, {":limit"_L1, limit}}).and_then(take);
    if (!done)
        return std::unexpected(done.error());
    std::stable_sort(found.begin() + numbered, found.end(), [](const Found& a, const Found& b) {
        const bool openA = a.status == IncidentStatus::Open;
        const bool openB = b.status == IncidentStatus::Open;
        return openA != openB ? openA : a.filedAt > b.filedAt;
    });
    return found;
}

Result<QList<KnownPerson>> Search::known(const KnownQuery& query) const
{
    QList<KnownPerson> known;
    QSet<PersonId> seen;
    const auto take = [&](KnownPerson::Match match) {
        return [&known, &seen, match](const QList<Person>& people) -> Result<> {
            for (const auto& person : people)
                if (known.size() < knownLimit && !seen.contains(person.id)) {
                    seen.insert(person.id);
                    known.append({person, match, {}, 0, {}, {}, {}});
                }
            return {};
        };
    };
    Result<> done;
    if (!query.phone.isEmpty())
        done = m_connection.list<Person>("known_by_phone"_L1, {{":phone"_L1, query.phone}, {":limit"_L1, knownLimit}})
            .and_then(take(KnownPerson::Match::Phone));
    if (const auto words = wordsQuery(query.name); done && !words.isEmpty())
        done = m_connection.list<Person>("known_by_name"_L1, {{":words"_L1, words}, {":limit"_L1, knownLimit}})
            .and_then(take(KnownPerson::Match::Name));
    if (done && !query.address.isEmpty())
        done = m_connection.list<Person>("known_by_address"_L1, {{":address"_L1, query.address}, {":limit"_L1, knownLimit}})
            .and_then(take(KnownPerson::Match::Address));
    for (auto& each : known)
        if (done)
            done = fill(each);
    if (!done)
        return std::unexpected(done.error());
    return known;
}

Result<> Search::fill(KnownPerson& known) const
{
    const Connection::Value person{":person"_L1, known.person.id.toString()};
    return m_connection.rows("incidents_of_person"_L1, {person}).and_then([&](const QList<QJsonObject>& rows) {
        for (const auto& row : rows) {
            known.incidents.append(foundIn(row));
            known.incidentCount = row.value("total"_L1).toInt();
        }
        return m_connection.list<PersonFlag>("flags_of_person"_L1, {person});
    }).and_then([&](QList<PersonFlag> flags) {
        known.flags = std::move(flags);
        return m_connection.list<SafetyPlan>("plan_of_person"_L1, {person});
    }).and_then([&](const QList<SafetyPlan>& plans) {
        if (!plans.isEmpty())
            known.plan = plans.first();
        return m_connection.list<FollowUp>("owed_to_person"_L1, {person});
    }).transform([&](QList<FollowUp> owed) { known.owed = std::move(owed); });
}

} // namespace dispatch
