#include "localauthority.h"

#include "centralgarbage.h"
#include "centralreading.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto recoversFor = 15 * minute;
constexpr qsizetype commandsAtOnce = 200;

QJsonObject answered(const QJsonValue& id, const QString& state, const QString& code, const QJsonValue& reason, const QJsonValue& seq, bool again)
{
    return {{u"id"_s, valueOrNull(id)}, {u"state"_s, state}, {u"code"_s, code}, {u"reason"_s, reason}, {u"seq"_s, seq}, {u"again"_s, again}};
}

QJsonObject merged(QJsonObject into, const QJsonObject& with)
{
    for (auto it = with.begin(); it != with.end(); ++it)
        into.insert(it.key(), *it);
    return into;
}

QJsonObject saying(const QString& message) { return {{u"message"_s, message}}; }

} // namespace

LocalAuthority::LocalAuthority(const QByteArray& policy, const QString& history, const Clock* clock)
    : m_tables(std::make_shared<const CentralTables>(policy)), m_clock(clock), m_rows(m_tables, history)
{
}

void LocalAuthority::addStation(const QString& name, const QString& audience) { m_stations.insert(name, audience); }

Centrally<> LocalAuthority::addStaff(const QJsonObject& row)
{
    if (!isCentralId(row.value("id"_L1)))
        return centrallyRefused(u"CA400"_s, u"a person's row has an id"_s);
    m_rows.beginTransaction();
    const GivenCommand given{{}, {}, {}, u"supervisor"_s, {}};
    return writing(given).insert(*m_tables->find(u"staff"_s), centralText(row.value("id"_L1)), row);
}

Centrally<> LocalAuthority::tell(const QList<Effect>& effects)
{
    const auto before = m_rows;
    m_rows.beginTransaction();
    const auto write = [&]() -> Centrally<> {
        for (const auto& effect : effects) {
            const auto* table = m_tables->find(effect.entity);
            if (!table)
                return centrallyRefused(u"CA404"_s, u"nothing is called "_s + effect.entity);
            if (effect.kind == Effect::Kind::Patch && !m_rows.image(effect.entity, effect.id))
                return centrallyRefused(u"CA404"_s, u"there is no %1 %2"_s.arg(effect.entity, effect.id));
            if (auto done = effect.kind == Effect::Kind::Insert ? m_rows.lay(*table, effect.fields) : m_rows.update(*table, effect.id, effect.fields, {}); !done)
                return done;
        }
        return m_rows.checkReferences();
    };
    auto written = write();
    if (!written)
        m_rows = before;
    return written;
}

Centrally<QString> LocalAuthority::audienceOfStation(const QString& station) const
{
    if (!m_stations.contains(station))
        return centrallyRefused(u"CA401"_s, u"this login is not a workstation of this centre, or is one no more"_s);
    return m_stations.value(station);
}

bool LocalAuthority::isRecovering() const { return m_recoveryUntil && *m_recoveryUntil > m_clock->now(); }

Centrally<Welcome> LocalAuthority::hello(const QString& station, int schema) const
{
    constexpr int ours = 1;
    return audienceOfStation(station).and_then([&](const QString&) -> Centrally<Welcome> {
        if (std::abs(schema - ours) > 1)
            return centrallyRefused(u"CA426"_s, u"this centre speaks %1, this workstation %2: the older of the two needs an update"_s.arg(ours).arg(schema));
        return Welcome{station, m_rows.head(), ours, m_clock->now(), isRecovering(), true};
    });
}

Centrally<QJsonArray> LocalAuthority::submit(const QString& station, const QString& history, const QJsonArray& batch)
{
    if (!isKeepable(batch))
        return centrallyRefused(u"22P05"_s, u"unsupported Unicode escape sequence"_s);
    if (const auto known = audienceOfStation(station); !known)
        return std::unexpected(known.error());
    if (batch.size() > commandsAtOnce)
        return centrallyRefused(u"CA400"_s, u"a batch has at most 200 commands and 32 MB"_s);
    if (history != m_rows.head().history)
        return centrallyRefused(u"CA410"_s, u"the centre has another history: start again from what it has"_s);
    // Commands that a lost history had decided come in its order, so that the same ones win again.
    const auto place = [&](qsizetype i) { return batch.at(i).toObject().value("prior"_L1).toObject().value("seq"_L1); };
    QList<qsizetype> order(batch.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return place(i).isDouble() ? place(i).toDouble() : HUGE_VAL; });
    m_rows.beginTransaction();
    QList<QJsonObject> answers(batch.size());
    for (const auto i : std::as_const(order))
        answers[i] = answerTo(batch.at(i), station);
    QJsonArray said;
    for (const auto& answer : std::as_const(answers))
        said.append(answer);
    return said;
}

QJsonObject LocalAuthority::answerTo(const QJsonValue& value, const QString& station)
{
    const auto element = value.toObject();
    const auto id = element.value("id"_L1);
    if (const auto wrong = garbageIn(value); !wrong.isEmpty())
        return answered(id, u"rejected"_s, u"CA400"_s, saying(u"this is no command: "_s + wrong), QJsonValue::Null, false);
    if (const auto known = m_commands.constFind(centralText(id)); known != m_commands.cend()) {
        if (known->name != centralText(element.value("name"_L1)) || known->actor != centralText(element.value("actor"_L1)) || known->effects != centralText(element.value("effects"_L1)))
            return answered(id, u"rejected"_s, u"CA422"_s, saying(u"another command has this id"_s), QJsonValue::Null, false);
        return answered(id, known->state, known->code, known->reason, known->seq, true);
    }
    const auto answer = decide({element, station, m_stations.value(station), m_signIns.provenRole(element, m_rows), centralText(id), effectsIn(centralText(element.value("effects"_L1)))});
    return answered(id, answer.state, answer.code, answer.reason, answer.state == "deferred"_L1 ? QJsonValue(QJsonValue::Null) : QJsonValue(m_rows.head().seq), false);
}

/// Decides one command that was never decided before. "deferred" keeps nothing: it comes again.
LocalAuthority::Answer LocalAuthority::decide(const GivenCommand& given)
{
    auto answer = judge(given);
    if (answer.state == "deferred"_L1)
        return answer;
    if (answer.state == "accepted"_L1) {
        const auto before = m_rows;
        const auto applied = writing(given).apply().and_then([&] { return m_rows.checkReferences(); });
        if (!applied) {
            m_rows = before;
            const auto& why = applied.error();
            auto reason = why.reason();
            if (why.constraint == "assignment_one_active_of_team"_L1)
                reason = merged(reason, standingAssignment(given.effects.toArray()));
            answer = {u"rejected"_s, why.code, reason};
            // After a loss the missing row may still be on a workstation that has not come back yet.
            if (isRecovering() && (why.code == "23503"_L1 || why.code == "CA404"_L1))
                return {u"deferred"_s, answer.code, answer.reason};
        }
    }
    if (answer.state == "rejected"_L1)
        writing(given).keepRejected(answer.code, answer.reason.toObject());
    m_commands.insert(given.id, {given.station, centralText(given.element.value("name"_L1)), centralText(given.element.value("actor"_L1)), centralText(given.element.value("effects"_L1)), answer.state,
                                               answer.code, answer.reason, m_rows.head().seq});
    return answer;
}

/// What is known before the effects are tried.
LocalAuthority::Answer LocalAuthority::judge(const GivenCommand& given) const
{
    if (given.role.isEmpty())
        return {u"rejected"_s, u"CA401"_s, saying(u"the person who gave this command did not prove it"_s)};
    // What a person was told once, and has perhaps acted on, stays so.
    if (const auto prior = given.element.value("prior"_L1).toObject(); prior.value("state"_L1) == "rejected"_L1)
        return {u"rejected"_s, centralText(prior.value("code"_L1)), valueOrNull(prior.value("reason"_L1))};
    if (given.effects.isUndefined())
        return {u"rejected"_s, u"CA400"_s, saying(u"the effects can not be read"_s)};
    QJsonArray missing;
    QJsonArray fallen;
    for (const auto& dep : given.element.value("deps"_L1).toArray()) {
        const auto known = m_commands.constFind(centralText(dep));
        if (known == m_commands.cend())
            missing.append(dep);
        else if (known->state == "rejected"_L1)
            fallen.append(dep);
    }
    const auto because = [](const QString& message, const QJsonArray& commands) { return QJsonObject{{u"message"_s, message}, {u"commands"_s, commands}}; };
    if (!missing.isEmpty())
        return {u"deferred"_s, u"CA424"_s, because(u"it waits for another command"_s, missing)};
    if (!fallen.isEmpty())
        return {u"rejected"_s, u"CA424"_s, because(u"it follows a command that was rejected"_s, fallen)};
    return {u"accepted"_s, {}, QJsonValue::Null};
}

/// The assignment that already holds a team that @p effects would have sent elsewhere.
QJsonObject LocalAuthority::standingAssignment(const QJsonArray& effects) const
{
    const auto assignments = m_rows.all(u"assignment"_s);
    for (const auto& each : effects) {
        if (each["entity"_L1] != "assignment"_L1)
            continue;
        const auto id = centralText(each["id"_L1]);
        const auto team = assignments.contains(id) ? assignments.value(id).image.value("team"_L1) : each["fields"_L1]["team"_L1];
        for (const auto& [standing, row] : assignments.asKeyValueRange()) {
            if (standing == id || row.image.value("team"_L1) != team || !holdsTeam(centralText(row.image.value("state"_L1))))
                continue;
            const auto made = std::ranges::find_if(m_rows.feed(), [&](const CentralChange& change) { return change.link.entity == "assignment"_L1 && change.link.id == standing; });
            const auto incident = row.image.value("incident"_L1);
            return {{u"constraint"_s, u"assignment_one_active_of_team"_s}, {u"entity"_s, u"assignment"_s}, {u"id"_s, standing}, {u"team"_s, team}, {u"incident"_s, incident},
                {u"incident_number"_s, m_rows.image(u"incident"_s, centralText(incident)).value_or(QJsonObject{}).value("number"_L1)}, {u"made_by"_s, row.image.value("made_by"_L1)},
                {u"made_at"_s, row.image.value("made_at"_L1)}, {u"station"_s, made == m_rows.feed().end() ? QString{} : m_commands.value(made->link.command.toString()).station}};
        }
    }
    return {};
}

Centrally<LocalAuthority::Handed> LocalAuthority::pull(const QString& station, const FeedPosition& after, int most)
{
    const auto audience = audienceOfStation(station);
    if (!audience)
        return std::unexpected(audience.error());
    if (after.seq < 0)
        return centrallyRefused(u"CA400"_s, u"a feed begins at 0"_s);
    const auto& feed = m_rows.feed();
    const auto& head = m_rows.head();
    const bool sameHistory = head.history == after.history;
    const bool knowsMore = after.seq > head.seq || (sameHistory && after.seq > 0 && feed.at(after.seq - 1).link.hash != after.hash);
    if (!sameHistory || knowsMore) {
        // A workstation that has seen what we have not: a tail was lost. For a while, rows that are missing are waited for.
        if (knowsMore)
            m_recoveryUntil = m_clock->now() + recoversFor;
        return Handed{true, {}};
    }
    auto last = std::min(head.seq, after.seq + std::clamp(most, 1, 10'000));
    // Never half a transaction.
    while (last < head.seq && feed.at(last).tx == feed.at(last - 1).tx)
        ++last;
    Handed handed;
    for (auto seq = after.seq + 1; seq <= last; ++seq) {
        auto link = feed.at(seq - 1).link;
        if (!audienceOf(link.entity, link.id).contains(*audience))
            link.body.reset();
        handed.links.append(std::move(link));
    }
    return handed;
}

Centrally<BootstrapPage> LocalAuthority::bootstrap(const QString& station, const QString& part, const QString& after, int most) const
{
    return audienceOfStation(station).and_then([&](const QString& audience) -> Centrally<BootstrapPage> {
        return CentralReading(m_rows, audience, m_clock->now()).page(part, after, std::clamp(most, 1, 5'000));
    });
}

Centrally<QList<FeedChange>> LocalAuthority::whole(const QString& station, const QString& incident) const
{
    return audienceOfStation(station).transform([&](const QString& audience) { return CentralReading(m_rows, audience, m_clock->now()).about({incident}); });
}

Centrally<Heartbeat> LocalAuthority::heartbeat(const QString& station) const
{
    return audienceOfStation(station).transform([&](const QString&) { return Heartbeat{m_clock->now(), m_rows.head().seq, m_rows.head().history}; });
}

bool LocalAuthority::isOnShift(const TeamId& team, Instant at) const
{
    const auto image = m_rows.image(u"team"_s, team.toString());
    return image && fromRow<Team>(*image).transform([&](const Team& known) { return known.onShift(at); }).value_or(false);
}

void LocalAuthority::hear(const Fix& fix)
{
    if (!isOnShift(fix.team, fix.fixedAt))
        return;
    auto& way = m_ways[fix.team];
    if (way.fixes.contains(fix.fixedAt))
        return;
    if (way.fixes.isEmpty() || way.fixes.lastKey() < fix.fixedAt)
        way.newest = ++m_lastFix;
    way.fixes.insert(fix.fixedAt, fix);
}

Centrally<NewestFixes> LocalAuthority::fixes(const QString& station, qint64 after) const
{
    return audienceOfStation(station).transform([&](const QString&) {
        NewestFixes newest{{}, after};
        for (const auto& [team, way] : m_ways.asKeyValueRange())
            if (way.newest > after && isOnShift(team, m_clock->now())) {
                newest.fixes.append(way.fixes.last());
                newest.upTo = std::max(newest.upTo, way.newest);
            }
        return newest;
    });
}

Centrally<QList<Fix>> LocalAuthority::trail(const QString& station, const TeamId& team, Instant after, int most) const
{
    return audienceOfStation(station).transform([&](const QString&) {
        QList<Fix> trail;
        const auto way = isOnShift(team, m_clock->now()) ? m_ways.value(team) : Way{};
        for (auto it = way.fixes.upperBound(after); it != way.fixes.cend() && trail.size() < most; ++it)
            trail.append(*it);
        return trail;
    });
}

Centrally<QByteArray> LocalAuthority::saltOf(const QString& station, const QString& signInName) const
{
    return audienceOfStation(station).transform([&](const QString&) { return m_signIns.saltOf(signInName, m_rows); });
}

Centrally<SignIn> LocalAuthority::signIn(const QString& station, const QString& signInName, const QByteArray& key) const
{
    return audienceOfStation(station).transform([&](const QString&) { return m_signIns.signIn(signInName, key, m_rows); });
}

} // namespace dispatch
