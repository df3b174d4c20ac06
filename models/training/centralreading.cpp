#include "centralreading.h"

#include "referral.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString textOf(const QJsonObject& image, QLatin1StringView column) { return image.value(column).toString(); }

Instant momentOf(const QJsonObject& image, QLatin1StringView column) { return fromMsecs(image.value(column).toInteger()); }

/// Whether an approval still wants a clinician's word.
bool waits(const QJsonObject& approval)
{
    const auto state = textOf(approval, "state"_L1);
    return state == "asked"_L1 || (state == "alone"_L1 && approval.value("reviewed_at"_L1).isNull());
}

bool isAfter(const QJsonObject& image, QLatin1StringView column, Instant edge) { return !image.value(column).isNull() && momentOf(image, column) > edge; }

} // namespace

template <typename Wanted>
void CentralReading::add(QList<FeedChange>& to, const QString& table, Wanted isWanted) const
{
    const auto rows = m_rows.all(table);
    for (const auto& [id, row] : rows.asKeyValueRange())
        if (isWanted(row.image))
            to.append({0, table, id, row.image, {}});
}

Centrally<BootstrapPage> CentralReading::page(const QString& part, const QString& after, int most) const
{
    if (part == "now"_L1)
        return now();
    if (part == "people"_L1)
        return people(after, most);
    if (part == "recent"_L1 || part == "older"_L1)
        return incidents(part == "recent"_L1, after, most);
    return centrallyRefused(u"CA400"_s, u"there is no such part"_s);
}

/// What is going on now: all a dispatcher needs alone from this minute.
BootstrapPage CentralReading::now() const
{
    QSet<QString> going;
    const auto incidents = m_rows.all(u"incident"_s);
    for (const auto& [id, row] : incidents.asKeyValueRange())
        if (textOf(row.image, "status"_L1) == "open"_L1 || isAfter(row.image, "ended_at"_L1, m_now - 72 * hour))
            going.insert(id);
    const auto followUps = m_rows.all(u"follow_up"_s);
    for (const auto& [id, row] : followUps.asKeyValueRange())
        if (textOf(row.image, "state"_L1) == "open"_L1)
            going.insert(textOf(row.image, "incident"_L1));
    const auto approvals = m_rows.all(u"approval"_s);
    for (const auto& [id, row] : approvals.asKeyValueRange())
        if (!row.image.value("incident"_L1).isNull() && waits(row.image))
            going.insert(textOf(row.image, "incident"_L1));
    const auto transfers = m_rows.all(u"transfer"_s);
    for (const auto& [id, row] : transfers.asKeyValueRange())
        if (const auto state = textOf(row.image, "state"_L1); state == "asked"_L1 || (state == "accepted"_L1 && row.image.value("result_at"_L1).isNull()))
            going.insert(textOf(row.image, "incident"_L1));
    BootstrapPage page{m_rows.head(), about(going), {}};
    QSet<QString> teams;
    QSet<QString> duresses;
    for (const auto& row : std::as_const(page.rows)) {
        if (row.entity == "team"_L1)
            teams.insert(row.id);
        else if (row.entity == "duress"_L1)
            duresses.insert(row.id);
    }
    QSet<QString> called;
    const auto all = m_rows.all(u"duress"_s);
    for (const auto& [id, row] : all.asKeyValueRange())
        if (row.image.value("ended_at"_L1).isNull())
            called.insert(textOf(row.image, "team"_L1));
    add(page.rows, u"staff"_s, [](const QJsonObject&) { return true; });
    add(page.rows, u"team"_s, [&](const QJsonObject& team) { 
        const auto id = textOf(team, "id"_L1);
        return (isAfter(team, "shift_end"_L1, m_now - 36 * hour) || called.contains(id)) && !teams.contains(id);
    });
    add(page.rows, u"duress"_s, [&](const QJsonObject& duress) {
        return (duress.value("ended_at"_L1).isNull() || isAfter(duress, "ended_at"_L1, m_now - 72 * hour)) && !duresses.contains(textOf(duress, "id"_L1));
    });
    const auto roster = m_now - 35 * day;
    for (const auto& table : {u"licence"_s, u"vehicle"_s, u"shift_pattern"_s, u"requirement"_s, u"preference"_s})
        add(page.rows, table, [](const QJsonObject&) { return true; });
    for (const auto& table : {u"shift"_s, u"leave"_s})
        add(page.rows, table, [&](const QJsonObject& row) { return isAfter(row, "ends_at"_L1, roster); });
    add(page.rows, u"trade"_s, [](const QJsonObject& trade) { return textOf(trade, "state"_L1) == "offered"_L1; });
    add(page.rows, u"roster_entry"_s, [&](const QJsonObject& entry) { return isAfter(entry, "at"_L1, roster); });
    add(page.rows, u"hand_over"_s, [&](const QJsonObject& given) { return textOf(given, "state"_L1) == "offered"_L1 || isAfter(given, "offered_at"_L1, m_now - 72 * hour); });
    add(page.rows, u"directory_entry"_s, [](const QJsonObject&) { return true; });
    auto waiting = personsWaiting();
    for (const auto& row : std::as_const(page.rows))
        if (row.entity == "person"_L1)
            waiting.remove(row.id);
    page.rows += peopleRows(waiting);
    add(page.rows, u"conflict"_s, [&](const QJsonObject& conflict) {
        return conflict.value("audience"_L1).toArray().contains(m_audience) && (textOf(conflict, "state"_L1) == "open"_L1 || isAfter(conflict, "solved_at"_L1, m_now - 24 * hour));
    });
    return page;
}

Centrally<BootstrapPage> CentralReading::people(const QString& after, int most) const
{
    if (!after.isEmpty() && !isCentralId(after))
        return centrallyRefused(u"CA400"_s, u"no page begins there"_s);
    const auto everybody = m_rows.all(u"person"_s);
    QStringList ids;
    for (auto it = everybody.upperBound(after); it != everybody.cend() && ids.size() <= most; ++it)
        ids.append(it.key());
    const bool more = ids.size() > most;
    ids = ids.first(std::min<qsizetype>(ids.size(), most));
    auto rows = peopleRows(QSet(ids.begin(), ids.end()));
    if (m_audience == "oversight"_L1)
        add(rows, u"look"_s, [&](const QJsonObject& look) { return ids.contains(textOf(look, "person"_L1)); });
    return BootstrapPage{{}, std::move(rows), more ? ids.last() : QString{}};
}

/// Newest first; a page ends with "milliseconds|id" of its last incident.
Centrally<BootstrapPage> CentralReading::incidents(bool recent, const QString& after, int most) const
{
    static const QRegularExpression cursor(QRegularExpression::anchoredPattern(u"(-?[0-9]{1,18})[|]([0-9a-f-]{36})"));
    using Place = std::pair<qint64, QString>;
    const auto from = cursor.match(after);
    if (!after.isEmpty() && !from.hasMatch())
        return centrallyRefused(u"CA400"_s, u"no page begins there"_s);
    const auto edge = std::chrono::floor<std::chrono::days>(m_now) - 120 * day;
    QList<Place> found;
    const auto all = m_rows.all(u"incident"_s);
    for (const auto& [id, row] : all.asKeyValueRange()) {
        const Place place{row.image.value("filed_at"_L1).toInteger(), id};
        if ((fromMsecs(place.first) >= edge) == recent && (after.isEmpty() || place < Place{from.captured(1).toLongLong() / 1000, from.captured(2)}))
            found.append(place);
    }
    std::ranges::sort(found, std::ranges::greater());
    const bool more = found.size() > most;
    found = found.first(std::min<qsizetype>(found.size(), most));
    QSet<QString> ids;
    for (const auto& place : std::as_const(found))
        ids.insert(place.second);
    BootstrapPage page;
    if (recent)
        page.rows = about(ids);
    else
        add(page.rows, u"incident"_s, [&](const QJsonObject& incident) { return ids.contains(textOf(incident, "id"_L1)); });
    if (more)
        page.next = u"%1|%2"_s.arg(found.last().first * 1000).arg(found.last().second);
    return page;
}

QList<FeedChange> CentralReading::about(const QSet<QString>& incidents) const
{
    const auto belongs = [&](const QJsonObject& row) { return incidents.contains(textOf(row, "incident"_L1)); };
    const bool oversees = m_audience == "oversight"_L1;
    QList<FeedChange> rows;
    add(rows, u"incident"_s, [&](const QJsonObject& incident) { return incidents.contains(textOf(incident, "id"_L1)); });
    for (const auto& table : {u"triage"_s, u"determination"_s, u"assignment"_s, u"log_entry"_s, u"closure"_s, u"linkage"_s, u"follow_up"_s, u"duress"_s, u"read_mark"_s, u"approval"_s, u"transfer"_s})
        add(rows, table, belongs);
    if (oversees)
        for (const auto& table : {u"look"_s, u"clinical_note"_s})
            add(rows, table, belongs);
    QSet<QString> people;
    QSet<QString> teams;
    QSet<QString> followUps;
    for (const auto& row : std::as_const(rows)) {
        if (row.entity == "incident"_L1 || row.entity == "follow_up"_L1 || row.entity == "look"_L1)
            people.insert(textOf(*row.image, "person"_L1));
        if (row.entity == "assignment"_L1 || row.entity == "duress"_L1)
            teams.insert(textOf(*row.image, "team"_L1));
        if (row.entity == "follow_up"_L1)
            followUps.insert(row.id);
    }
    add(rows, u"follow_up_attempt"_s, [&](const QJsonObject& attempt) { return followUps.contains(textOf(attempt, "follow_up"_L1)); });
    add(rows, u"team"_s, [&](const QJsonObject& team) { return teams.contains(textOf(team, "id"_L1)); });
    return rows + peopleRows(people);
}

/// Whose plan waits to be signed or to be reviewed, who was sent somewhere and has not come yet, and whose plan somebody wants to give from.
QSet<QString> CentralReading::personsWaiting() const
{
    const auto due = toDateTime(m_now + 14 * day, QTimeZone::utc()).date().toString(Qt::ISODate);
    QSet<QString> persons;
    const auto drafts = m_rows.all(u"plan_draft"_s);
    for (const auto& [id, row] : drafts.asKeyValueRange()) {
        const auto state = textOf(row.image, "state"_L1);
        const auto reviewBy = textOf(row.image, "review_by"_L1);
        if (state == "awaiting_review"_L1 || (state != "withdrawn"_L1 && !reviewBy.isEmpty() && reviewBy <= due))
            persons.insert(textOf(row.image, "person"_L1));
    }
    const auto referrals = m_rows.all(u"referral"_s);
    for (const auto& [id, row] : referrals.asKeyValueRange())
        if (const auto state = fromWord<ReferralState>(textOf(row.image, "state"_L1)); state && isOpen(*state))
            persons.insert(textOf(row.image, "person"_L1));
    const auto approvals = m_rows.all(u"approval"_s);
    for (const auto& [id, row] : approvals.asKeyValueRange())
        if (row.image.value("incident"_L1).isNull() && waits(row.image))
            persons.insert(textOf(drafts.value(textOf(row.image, "plan"_L1)).image, "person"_L1));
    return persons;
}

QList<FeedChange> CentralReading::peopleRows(const QSet<QString>& people) const
{
    QList<FeedChange> rows;
    add(rows, u"person"_s, [&](const QJsonObject& person) { return people.contains(textOf(person, "id"_L1)); });
    add(rows, u"person_flag"_s, [&](const QJsonObject& flag) { return people.contains(textOf(flag, "person"_L1)); });
    add(rows, u"safety_plan"_s, [&](const QJsonObject& plan) { return people.contains(textOf(plan, "person"_L1)) && plan.value("active"_L1).toBool(); });
    const auto isTheirs = [&](const QJsonObject& row) { return people.contains(textOf(row, "person"_L1)); };
    QSet<QString> plans;
    const auto drafts = m_rows.all(u"plan_draft"_s);
    for (const auto& [id, row] : drafts.asKeyValueRange())
        if (isTheirs(row.image))
            plans.insert(id);
    QSet<QString> items;
    const auto lines = m_rows.all(u"plan_item"_s);
    for (const auto& [id, row] : lines.asKeyValueRange())
        if (plans.contains(textOf(row.image, "plan"_L1)))
            items.insert(id);
    add(rows, u"plan_item"_s, [&](const QJsonObject& item) { return items.contains(textOf(item, "id"_L1)); });
    add(rows, u"plan_mark"_s, [&](const QJsonObject& mark) { return items.contains(textOf(mark, "item"_L1)); });
    for (const auto& table : {u"plan_draft"_s, u"plan_version"_s, u"consent"_s, u"disclosure"_s, u"assessment"_s, u"referral"_s})
        add(rows, table, isTheirs);
    add(rows, u"approval"_s, [&](const QJsonObject& approval) { return approval.value("incident"_L1).isNull() && plans.contains(textOf(approval, "plan"_L1)); });
    return rows;
}

} // namespace dispatch
