#include "conflictwords.h"

#include "stateicons.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString inSentence(QString label)
{
    if (!label.isEmpty() && !(label.size() > 1 && label.at(1).isUpper()))
        label[0] = label.at(0).toLower();
    return label;
}

} // namespace

QString ConflictWords::number(const Conflict& conflict) const
{
    return conflict.incident.isNull() ? QString() : m_spoken.number(conflict.incident);
}

QString ConflictWords::by(const StaffId& staff) const
{
    if (staff == m_own)
        return tr("you", "who did it, in a table");
    const auto name = m_picture->nameOf(staff);
    return name.isEmpty() ? tr("somebody this desk does not know") : shortName(name);
}

QString ConflictWords::icon(const Conflict& conflict)
{
    if (conflict.state == ConflictState::Solved)
        return u"met"_s;
    return conflict.kind == ConflictKind::Rejected ? u"late"_s : u"conflict"_s;
}

QString ConflictWords::title(const Conflict& conflict) const
{
    const auto number = this->number(conflict);
    const auto with = [&number](const QString& words) { return number.isEmpty() ? words : tr("%1: %2", "incident number, what clashes").arg(number, words); };
    if (decidedBefore(conflict, *m_picture))
        return with(tr("decided twice"));
    if (isTeamSentTwice(conflict))
        if (const auto sent = sentAssignment(conflict, *m_picture))
            return tr("%1 sent twice").arg(m_spoken.team(sent->team));
    switch (conflict.kind) {
    case ConflictKind::Rejected: return with(tr("%1, refused").arg(inSentence(commandWords(conflict.name))));
    case ConflictKind::Merge: return with(tr("%1 changed twice").arg(inSentence(MergeWords::label(conflict.entity, conflict.field))));
    case ConflictKind::First: return with(tr("%1 told twice").arg(inSentence(MergeWords::label(conflict.entity, conflict.field))));
    }
    std::unreachable();
}

QString ConflictWords::refusal(const Conflict& conflict) const
{
    const auto& code = conflict.code;
    if (decidedBefore(conflict, *m_picture))
        return tr("somebody had decided it before");
    if (isTeamSentTwice(conflict))
        return tr("another desk had sent the team");
    if (code == "CA409"_L1)
        return tr("somebody else had changed it first");
    if (code == "CA401"_L1)
        return tr("nobody proved who gave it; a passphrase may have changed while this desk was alone");
    if (code == "CA403"_L1)
        return tr("this role may not do that");
    if (code == "CA424"_L1)
        return tr("it follows a change that was refused");
    if (code == "CA404"_L1 || code == "23503"_L1)
        return tr("it is about something the centre does not have");
    if (code == "23505"_L1)
        return tr("the centre has the same already");
    return tr("the centre could not take it as it is");
}

QString ConflictWords::incidentLine(const IncidentId& incident) const
{
    const auto* known = m_picture->find(incident);
    return known ? m_spoken.incident(*known) : m_spoken.number(incident);
}

QString ConflictWords::waits(const IncidentId& incident) const
{
    const auto* known = m_picture->find(incident);
    return known ? responseClock(*m_picture, *known, m_now).words : QString();
}

QList<ConflictFact> ConflictWords::sendingFacts(const Conflict& conflict, const Assignment& assignment, bool isMine) const
{
    QList<ConflictFact> facts;
    facts.append({tr("%1 to").arg(m_spoken.team(assignment.team)), incidentLine(assignment.incident), {}, true, {}});
    const auto made = assignment.madeBy == m_own ? tr("%1, by you").arg(when(assignment.madeAt))
                                                 : tr("%1, by %2").arg(when(assignment.madeAt), m_spoken.staff(assignment.madeBy));
    facts.append({tr("When"), made, {}, false, {}});
    auto stands = tr("%1 since %2", "On scene since 02:46").arg(stateWords(assignment.state), when(assignment.since));
    if (const auto clock = waits(assignment.incident); !clock.isEmpty())
        stands = tr("%1. Promise: %2.", "how it stands, its clock").arg(stands, clock);
    facts.append({tr("Where it stands"), stands, iconOf(assignment.state), false, {}});
    facts.append({tr("Why this team"), assignment.reason.isEmpty() ? tr("no reason was owed") : assignment.reason, {}, false, {}});
    if (isMine)
        facts.append({tr("State"), tr("refused by the centre %1: %2").arg(when(conflict.recordedAt), refusal(conflict)), u"declined"_s, true, ClockFace::Late});
    else
        facts.append({tr("State"), tr("stands now"), u"met"_s, true, {}});
    return facts;
}

QList<ConflictFact> ConflictWords::mergeFacts(const Conflict& conflict, bool isMine) const
{
    QList<ConflictFact> facts;
    const auto joined = joinedConflicts(conflict, *m_picture);
    QJsonObject wrote;
    for (const auto& effect : effectsOf(conflict))
        if (effect.entity == conflict.entity && effect.id == conflict.row)
            wrote = effect.fields;
    const auto stands = standingRow(*m_picture, conflict.entity, conflict.row).value_or(QJsonObject{});
    // An address is read with its pin, also where only one of them clashes; the caller's own words stand above both.
    auto fields = joinedFields(conflict.field);
    const bool isPlace = conflict.entity == RowOf<Incident>::entity && fields.contains(u"address"_s);
    if (isPlace)
        fields.prepend(u"where_words"_s);
    for (const auto& field : std::as_const(fields)) {
        const auto each = std::ranges::find(joined, field, &Conflict::field);
        if (each == joined.end() && !wrote.contains(field) && !(isPlace && field == "where_words"_L1))
            continue;
        const auto centre = each != joined.end() && conflict.state == ConflictState::Solved ? each->theirs
            : stands.contains(field)                                                        ? stands.value(field)
            : each != joined.end()                                                          ? each->theirs
                                                                                            : QJsonValue();
        const auto own = each != joined.end() ? each->mine : wrote.contains(field) ? wrote.value(field) : centre;
        facts.append({MergeWords::label(conflict.entity, field), m_merge.value(conflict.entity, field, isMine ? own : centre), {}, own != centre, {}});
    }
    if (isMine) {
        facts.append({tr("When"), tr("%1, by %2").arg(when(conflict.at), by(conflict.by)), {}, false, {}});
        facts.append({tr("State"), tr("kept here, not taken yet"), u"queued"_s, true, ClockFace::Soon});
    } else {
        const auto base = std::ranges::find(joined, conflict.field, &Conflict::field);
        facts.append({tr("Before"), m_merge.value(conflict.entity, conflict.field, base == joined.end() ? conflict.base : base->base), {}, false, {}});
        facts.append({tr("State"), tr("stands now"), u"met"_s, true, {}});
    }
    return facts;
}

QList<ConflictFact> ConflictWords::changedFacts(const Conflict& conflict, bool isMine) const
{
    QList<ConflictFact> facts;
    const auto effects = effectsOf(conflict);
    if (const auto* before = decidedBefore(conflict, *m_picture)) {
        QJsonObject wanted;
        for (const auto& effect : effects)
            if (effect.entity == RowOf<Conflict>::entity)
                wanted = effect.fields;
        const auto how = isMine ? fromWord<Resolution>(wanted.value(u"resolution"_s).toString()).value_or(Resolution::None) : before->resolution;
        const auto reason = isMine ? wanted.value(u"reason"_s).toString() : before->reason;
        facts.append({tr("What was decided"), how == Resolution::None ? tr("nothing yet") : resolutionWords(how), {}, true, {}});
        facts.append({tr("About"), title(*before), {}, false, {}});
        facts.append({tr("Reason"), reason.isEmpty() ? tr("none given") : reason, {}, false, {}});
        facts.append({tr("When"), isMine ? tr("%1, by %2").arg(when(conflict.at), by(conflict.by))
                          : before->solvedAt ? tr("%1, by %2").arg(when(*before->solvedAt), by(before->solvedBy)) : u"–"_s, {}, false, {}});
    } else {
        if (isMine)
            facts.append({tr("What"), changeWords(conflict.name, effects), {}, true, {}});
        else if (const auto* incident = m_picture->find(conflict.incident))
            facts.append({tr("What"), m_spoken.incident(*incident), {}, false, {}});
        for (const auto& effect : effects) {
            if (effect.kind != Effect::Kind::Patch)
                continue;
            const auto stands = standingRow(*m_picture, effect.entity, effect.id);
            for (auto it = effect.fields.begin(); it != effect.fields.end(); ++it) {
                // What the centre named, and what people write; times of states follow from them.
                const auto label = MergeWords::label(effect.entity, it.key());
                const bool named = conflict.field == it.key();
                if (label == it.key() || (!named && (it.key() == "since"_L1 || it.key() == "checked_at"_L1 || it.key() == "last_contact_at"_L1)))
                    continue;
                const auto centre = stands ? stands->value(it.key()) : named ? conflict.theirs : QJsonValue();
                const auto words = isMine ? m_merge.value(effect.entity, it.key(), *it)
                    : stands || named    ? m_merge.value(effect.entity, it.key(), centre)
                                         : tr("not open on this desk");
                facts.append({label, words, {}, centre != *it, {}});
            }
        }
        if (isMine)
            facts.append({tr("When"), tr("%1, by %2").arg(when(conflict.at), by(conflict.by)), {}, false, {}});
    }
    if (isMine)
        facts.append({tr("State"), tr("refused by the centre %1: %2").arg(when(conflict.recordedAt), refusal(conflict)), u"declined"_s, true, ClockFace::Late});
    else
        facts.append({tr("State"), tr("stands now"), u"met"_s, true, {}});
    return facts;
}

ConflictSide ConflictWords::mine(const Conflict& conflict) const
{
    ConflictSide side;
    side.title = conflict.by == m_own ? tr("What you did") : tr("What %1 did").arg(m_spoken.staff(conflict.by));
    side.who = conflict.station.isEmpty() ? m_spoken.staff(conflict.by) : tr("workstation %1, %2").arg(conflict.station, m_spoken.staff(conflict.by));
    const auto sent = isTeamSentTwice(conflict) ? sentAssignment(conflict, *m_picture) : std::nullopt;
    side.facts = sent ? sendingFacts(conflict, *sent, true) : conflict.kind == ConflictKind::Rejected ? changedFacts(conflict, true) : mergeFacts(conflict, true);
    return side;
}

ConflictSide ConflictWords::theirs(const Conflict& conflict) const
{
    ConflictSide side;
    side.title = tr("What the centre has");
    const auto sent = isTeamSentTwice(conflict) ? sentAssignment(conflict, *m_picture) : std::nullopt;
    if (sent) {
        if (const auto* standing = standingAssignment(conflict, *m_picture)) {
            side.who = m_spoken.staff(standing->madeBy);
            side.facts = sendingFacts(conflict, *standing, false);
        } else {
            side.facts.append({tr("%1 to").arg(m_spoken.team(sent->team)), tr("nothing: it is free by now"), {}, true, {}});
        }
        return side;
    }
    if (const auto* before = decidedBefore(conflict, *m_picture); before && !before->solvedBy.isNull())
        side.who = m_spoken.staff(before->solvedBy);
    side.facts = conflict.kind == ConflictKind::Rejected ? changedFacts(conflict, false) : mergeFacts(conflict, false);
    return side;
}

QString ConflictWords::decided(const Conflict& conflict) const
{
    if (conflict.state != ConflictState::Solved)
        return {};
    // What needed nobody has nobody who decided.
    if (conflict.solvedBy.isNull())
        return tr("Nobody needed to decide: %1.").arg(resolutionWords(conflict.resolution));
    const auto at = when(conflict.solvedAt.value_or(conflict.recordedAt));
    const auto words = conflict.solvedBy == m_own ? tr("You decided at %1: %2.").arg(at, resolutionWords(conflict.resolution))
                                                  : tr("%1 decided at %2: %3.").arg(m_spoken.staff(conflict.solvedBy), at, resolutionWords(conflict.resolution));
    return conflict.reason.isEmpty() ? words : tr("%1 Why: %2", "what was decided, the reason").arg(words, conflict.reason);
}

} // namespace dispatch
