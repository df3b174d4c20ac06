#include "deeds.h"

#include <algorithm>

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
    if (value.isObject()) {
        const auto object = value.toObject();
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(it.key() + u'=' + plain(it.value()));
        return parts.join(u' ');
    }
    if (value.isBool())
        return value.toBool() ? u"yes"_s : QString{};
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/// The columns of the call, without what the program works out from them.
QJsonObject callRow(const Incident& incident)
{
    static const QStringList left{u"pin"_s, u"person"_s, u"transfer_accepted_at"_s};
    QJsonObject row;
    const auto whole = toRow(incident);
    callFields([&](const auto&... field) { (row.insert(field.column, whole.value(field.column)), ...); });
    for (const auto& each : left)
        row.remove(each);
    return row;
}

/// What a line of the timeline says that no other row does.
QString verbOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Note:
        return u"note"_s;
    case LogKind::CheckIn:
        return u"check_in"_s;
    case LogKind::Contact:
        return u"call_back"_s;
    case LogKind::Need:
        return u"need"_s;
    case LogKind::Place:
        return u"place"_s;
    case LogKind::Closed:
        return u"close"_s;
    case LogKind::Cancelled:
        return u"cancel"_s;
    case LogKind::Handoff:
        return u"hand_over"_s;
    case LogKind::FollowUp:
        return u"follow_up"_s;
    case LogKind::Look:
        return u"look"_s;
    case LogKind::Correction:
        return u"correct"_s;
    case LogKind::Message:
        return u"say"_s;
    case LogKind::Listening:
        return u"listen"_s;
    case LogKind::Approval:
        return u"approval"_s;
    case LogKind::Transfer:
        return u"transfer"_s;
    case LogKind::Filed:
    case LogKind::Triage:
    case LogKind::Determination:
    case LogKind::Assignment:
    case LogKind::Linkage:
    case LogKind::Edit:
        return {};
    }
    return {};
}

} // namespace

Deeds::Deeds(const Picture& picture) : m_incidents(picture.all<Incident>()), m_assignments(picture.all<Assignment>()), m_duresses(picture.all<Duress>()) {}

void Deeds::expect(const QList<Effect>& effects)
{
    for (const auto& each : effects) {
        if (each.kind == Effect::Kind::Insert) {
            m_own.insert(each.id);
            continue;
        }
        auto& told = m_told[each.id];
        for (auto it = each.fields.begin(); it != each.fields.end(); ++it)
            told.insert(it.key(), it.value());
    }
}

/// Somebody else wrote that, not who sits here.
bool Deeds::isTold(const QString& id, const QString& column, const QJsonValue& value) const
{
    const auto told = m_told.constFind(id);
    return told != m_told.cend() && told->contains(column) && told->value(column) == value;
}

RunEntry Deeds::did(Span at, const QString& verb, const IncidentId& incident, const QString& words) const
{
    RunEntry entry{at, u"did"_s, {{u"verb"_s, verb}}, words};
    if (const auto caller = callerOf(incident); !caller.isEmpty())
        entry.facts.insert(u"caller"_s, caller);
    return entry;
}

QList<RunEntry> Deeds::read(const Changes& changes, const Picture& picture, Span at)
{
    QList<RunEntry> deeds;
    for (const auto& each : changes.of<Incident>())
        readIncident(each, at, deeds);
    for (const auto& each : changes.of<Assignment>())
        readAssignment(each, picture, at, deeds);
    for (const auto& each : changes.of<LogEntry>()) {
        const auto verb = verbOf(each.kind);
        if (!verb.isEmpty() && !m_own.contains(each.id.toString()))
            deeds.append(did(at, verb, each.incident, each.words));
        // The centre's feed brings it once more.
        m_own.insert(each.id.toString());
    }
    for (const auto& each : changes.of<Conflict>())
        readConflict(each, at, deeds);
    for (const auto& each : changes.of<Duress>()) {
        const auto before = m_duresses.value(each.id);
        const auto* team = picture.find(each.team);
        const auto tell = [&](const QString& verb) {
            auto entry = did(at, verb, each.incident, each.outcome);
            entry.facts.insert(u"team"_s, team ? team->callsign : QString{});
            deeds.append(entry);
        };
        if (before.id.isNull() && !m_own.contains(each.id.toString()))
            tell(u"raise_duress"_s);
        if (!before.takenAt && each.takenAt)
            tell(u"take_duress"_s);
        if (!before.endedAt && each.endedAt)
            tell(u"end_duress"_s);
        m_duresses.insert(each.id, each);
    }
    return deeds;
}

void Deeds::readIncident(const Incident& incident, Span at, QList<RunEntry>& deeds)
{
    const auto before = m_incidents.value(incident.id);
    m_incidents.insert(incident.id, incident);
    if (m_own.contains(incident.id.toString()) && before.id.isNull())
        return;
    if (before.id.isNull()) {
        // A second call filed while the same caller talks is another need, told by the same voice.
        if (!m_caller.isEmpty() && incidentOf(m_caller).isNull())
            m_callers.insert(incident.id, m_caller);
        deeds.append(did(at, u"file"_s, incident.id));
    }
    const auto old = callRow(before);
    const auto now = callRow(incident);
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (old.value(it.key()) == it.value() || isTold(incident.id.toString(), it.key(), it.value()))
            continue;
        const auto words = plain(it.value());
        RunEntry wrote{at, u"wrote"_s, {{u"field"_s, it.key()}, {u"value"_s, words}}, words};
        if (const auto caller = callerOf(incident.id); !caller.isEmpty())
            wrote.facts.insert(u"caller"_s, caller);
        deeds.append(wrote);
    }
    if (incident.determinedAt && incident.determinedAt != before.determinedAt) {
        auto entry = did(at, u"determine"_s, incident.id);
        entry.facts.insert(u"outcome"_s, incident.outcome);
        deeds.append(entry);
    }
}

void Deeds::readAssignment(const Assignment& assignment, const Picture& picture, Span at, QList<RunEntry>& deeds)
{
    const auto before = m_assignments.value(assignment.id);
    m_assignments.insert(assignment.id, assignment);
    const auto id = assignment.id.toString();
    if ((before.id.isNull() && m_own.contains(id)) || (!before.id.isNull() && before.state == assignment.state) || isTold(id, u"state"_s, word(assignment.state).toString()))
        return;
    const bool isOffer = assignment.state == AssignmentState::Offered;
    auto entry = did(at, isOffer ? u"offer"_s : assignment.state == AssignmentState::Reserved ? u"reserve"_s : u"report"_s, assignment.incident, assignment.reason);
    entry.facts.insert(u"state"_s, word(assignment.state));
    if (const auto* team = picture.find(assignment.team))
        entry.facts.insert(u"team"_s, team->callsign);
    deeds.append(entry);
}

/// One that the centre decided by its rules needs nobody.
void Deeds::readConflict(const Conflict& conflict, Span at, QList<RunEntry>& deeds)
{
    if (conflict.state == ConflictState::Open) {
        if (!m_open.contains(conflict.id))
            deeds.append({at, u"conflict"_s, {{u"kind"_s, word(conflict.kind).toString()}}, conflict.detail});
        m_open.insert(conflict.id);
        return;
    }
    if (!m_open.remove(conflict.id))
        return;
    auto entry = did(at, u"decide"_s, conflict.incident, conflict.reason);
    entry.facts.insert(u"outcome"_s, word(conflict.resolution).toString());
    deeds.append(entry);
}

} // namespace dispatch
