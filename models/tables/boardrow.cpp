#include "boardrow.h"

#include "duressnotice.h"
#include "phone.h"
#include "stateicons.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const QString dash = u"–"_s;

int urgency(ClockFace face)
{
    switch (face) {
    case ClockFace::Late: return 5;
    case ClockFace::Soon: return 4;
    case ClockFace::WillMiss: return 3;
    case ClockFace::InOrder: return 2;
    case ClockFace::Unknown: return 1;
    case ClockFace::Met:
    case ClockFace::None: return 0;
    }
    std::unreachable();
}

std::optional<Point> pointOf(const Code* facility)
{
    const QJsonArray pair = facility ? facility->more.value("point"_L1).toArray() : QJsonArray();
    return pair.size() == 2 ? std::optional(Point{pair.at(0).toDouble(), pair.at(1).toDouble()}) : std::nullopt;
}

/// Assignments that hold a team for the incident now, oldest first.
QList<Assignment> activeOf(const Picture& picture, const Incident& incident)
{
    QList<Assignment> active;
    for (const Assignment& assignment : picture.assignmentsOf(incident.id)) {
        if (isActive(assignment.state))
            active.append(assignment);
    }
    return active;
}

} // namespace

std::optional<Instant> BoardRow::due() const
{
    if (nextDue.due && checkIn.due)
        return std::min(*nextDue.due, *checkIn.due);
    return nextDue.due ? nextDue.due : checkIn.due;
}

BoardRow BoardRows::of(const Draft& draft, Instant now) const
{
    BoardRow row;
    row.kind = RowKind::Draft;
    row.id = draft.id.uuid();
    row.number = draft.number;
    // Whoever is on the line is talking; a call that is held is only what was written so far.
    row.state = draft.heldSince ? tr("Draft") : tr("Talking");
    row.stateIcon = draft.heldSince ? u"note"_s : u"talking"_s;
    row.since = draft.heldSince.value_or(draft.startedAt);
    row.risk = RiskLevel::NotScreened;
    fillCall(row, draft.call, now);
    row.nextDue = missing(draft.call);
    age(row, now);
    return row;
}

BoardRow BoardRows::of(const Incident& incident, Instant now) const
{
    BoardRow row;
    row.kind = RowKind::Incident;
    row.id = incident.id.uuid();
    row.incident = incident.id;
    row.number = incident.number;
    row.risk = incident.risk;
    fillCall(row, incident.call, now);
    fillAssignment(row, incident);
    fillDuress(row, incident);
    if (!m_reader.isNull())
        row.unread = static_cast<int>(m_picture.unreadOn(incident.id, m_reader).size());
    if (row.unread > 0) {
        row.badges.prepend(u"message"_s);
        row.badgeWords.prepend(tr("%n new message(s)", nullptr, row.unread));
    }
    age(row, now);
    return row;
}

BoardRow BoardRows::of(const FollowUp& followUp, Instant now) const
{
    BoardRow row;
    row.kind = RowKind::FollowUp;
    row.id = followUp.id.uuid();
    row.incident = followUp.incident;
    row.state = m_codes.words(u"followups"_s, followUp.kind);
    row.stateIcon = u"followup"_s;
    row.since = followUp.madeAt;
    if (const Incident* incident = m_picture.find(followUp.incident)) {
        row.number = incident->number;
        row.risk = incident->risk;
        fillCall(row, incident->call, now);
        row.where = incident->call.callbackPhone.isEmpty() ? incident->call.callback : readPhone(incident->call.callbackPhone).shown;
    }
    if (const Person* person = m_picture.find(followUp.person)) {
        if (!person->name.isEmpty()) {
            row.person = person->name;
            row.family = person->name.section(u' ', -1);
        }
        row.where = person->phone.isEmpty() ? row.where : readPhone(person->phone).shown;
    }
    row.where = row.where.isEmpty() ? dash : row.where;
    row.street.clear();
    if (followUp.offeredTo) {
        row.state = tr("To %1").arg(shortName(m_picture.nameOf(*followUp.offeredTo)));
        row.stateIcon = u"swap"_s;
        row.waitsForAcceptance = true;
    }
    row.checkIn.words = tr("try %1").arg(followUp.attempts);
    age(row, now);
    return row;
}

void BoardRows::fillCall(BoardRow& row, const CallIntake& call, Instant now) const
{
    const QString name = m_picture.personNameOf(call);
    row.person = name.isEmpty() ? tr("not known yet") : name;
    row.family = name.isEmpty() ? tr("unknown") : name.section(u' ', -1);
    row.street = call.address.section(u',', 0, -2);
    row.where = !call.address.isEmpty() ? call.address
        : !call.whereWords.isEmpty()    ? tr("“%1”").arg(call.whereWords.simplified())
                                        : dash;
    row.what = !call.nature.isEmpty()     ? m_codes.words(u"natures"_s, call.nature)
        : !call.whatHappened.isEmpty()    ? call.whatHappened.simplified()
        : !call.source.isEmpty()          ? m_codes.words(u"sources"_s, call.source)
                                          : dash;

    const auto add = [&row](const QString& badge, const QString& words) {
        if (!badge.isEmpty() && !row.badges.contains(badge)) {
            row.badges.append(badge);
            row.badgeWords.append(words);
        }
    };
    const auto iconIn = [this](const QString& list, const QString& id) {
        const Code* code = m_codes.find(list, id);
        return code ? code->more.value("icon"_L1).toString() : QString();
    };
    const Person* person = m_picture.find(call.person);
    const QString language = !call.language.isEmpty() || !person ? call.language : person->language;
    if (!language.isEmpty() && language != "en"_L1) {
        const Code* code = m_codes.find(u"languages"_s, language);
        add(code ? code->more.value("badge"_L1).toString(language.toUpper()) : language.toUpper(), m_codes.words(u"languages"_s, language));
    }
    if (person && m_picture.planOf(person->id))
        add(u"plan"_s, tr("has a plan"));
    for (const QString& observation : call.observed)
        add(iconIn(u"observations"_s, observation), m_codes.words(u"observations"_s, observation));
    if (person) {
        for (const PersonFlag& flag : m_picture.flagsOf(person->id, now))
            add(iconIn(u"flags"_s, flag.kind), m_codes.words(u"flags"_s, flag.kind));
    }
    if (!call.accessNeeds.isEmpty())
        add(u"access"_s, tr("access needs"));
}

void BoardRows::fillAssignment(BoardRow& row, const Incident& incident) const
{
    const auto be = [&row](const QString& words, const QString& icon, Instant since) {
        row.state = words;
        row.stateIcon = icon;
        row.since = since;
    };
    const Assignment* leading = m_picture.leadingAssignment(incident.id);
    if (leading) {
        be(stateWords(leading->state), iconOf(leading->state), leading->since);
        const Team* team = m_picture.find(leading->team);
        row.team = team ? team->callsign : QString();
        const qsizetype others = activeOf(m_picture, incident).size() - 1;
        if (others > 0)
            row.team += u" +%1"_s.arg(others);
        if (leading->state == AssignmentState::Transporting) {
            row.street.clear();
            row.where = tr("→ %1").arg(m_codes.words(u"facilities"_s, leading->facility));
        } else if (leading->state == AssignmentState::AtFacility) {
            row.street.clear();
            row.where = m_codes.words(u"facilities"_s, leading->facility);
            row.waitsForAcceptance = !leading->facilityAcceptedAt;
        }
    }
    if (incident.seekingPlaceSince && (!leading || leading->state < AssignmentState::Transporting)) {
        be(tr("Finding a bed"), u"waiting"_s, *incident.seekingPlaceSince);
        return;
    }
    if (leading)
        return;
    if (incident.outcome.isEmpty()) {
        be(tr("Talking"), u"talking"_s, incident.answeredAt);
        return;
    }
    const Instant determined = incident.determinedAt.value_or(incident.filedAt);
    if (incident.outcome != "mobile_team"_L1) {
        be(m_codes.words(u"outcomes"_s, incident.outcome), incident.outcome == "phone"_L1 ? u"phone"_s : u"swap"_s, determined);
        return;
    }
    Instant since = determined;
    for (const Assignment& assignment : m_picture.assignmentsOf(incident.id)) {
        if (assignment.state == AssignmentState::Clear) {
            be(stateWords(assignment.state), iconOf(assignment.state), assignment.since);
            return;
        }
        since = std::max(since, assignment.since);
    }
    be(tr("Needs a team"), u"needteam"_s, since);
    row.needsTeam = true;
}

/// Whatever else is going on there, this is what must be seen.
void BoardRows::fillDuress(BoardRow& row, const Incident& incident) const
{
    const auto duress = m_picture.duressAt(incident.id);
    if (!duress)
        return;
    row.inDuress = true;
    row.state = duressState(*duress);
    row.stateIcon = u"duress"_s;
    row.since = duress->raisedAt;
}

ClockReading BoardRows::missing(const CallIntake& call) const
{
    // What was told but does not suffice is amber; what was never filled in is only a hollow mark.
    const auto ask = [](ClockFace face, const QString& words) { return ClockReading{face, 0, words, {}}; };
    if (!call.whereWords.isEmpty() && call.address.isEmpty() && !call.pin)
        return ask(ClockFace::Soon, tr("where? not verified"));
    if (call.danger == Danger::NotKnown)
        return ask(ClockFace::Soon, tr("danger? ask again"));
    if (call.callback.isEmpty())
        return ask(ClockFace::Unknown, tr("call-back missing"));
    if (call.whereWords.isEmpty() && call.address.isEmpty() && !call.pin)
        return ask(ClockFace::Unknown, tr("where? not asked"));
    if (call.danger == Danger::NotAsked)
        return ask(ClockFace::Unknown, tr("danger? not asked"));
    return ask(ClockFace::None, dash);
}

ClockReading BoardRows::nextDueOf(const Incident& incident, Instant now) const
{
    if (const Assignment* leading = m_picture.leadingAssignment(incident.id)) {
        if (leading->state == AssignmentState::AtFacility && !leading->facilityAcceptedAt)
            return {ClockFace::Soon, 0, tr("not yet accepted"), leading->since};
        if (leading->state == AssignmentState::Transporting) {
            const auto drive = driveTime(m_picture, leading->team, pointOf(m_codes.find(u"facilities"_s, leading->facility)));
            if (drive)
                return {ClockFace::InOrder, 0.5, tr("arrives in %1").arg(spanWords(std::max(*drive, minute))), now + *drive};
            return {ClockFace::Unknown, 0, tr("arrival unknown"), {}};
        }
    }
    ClockReading reading = nextDue(m_picture, incident, now);
    if (reading.face == ClockFace::None && incident.outcome.isEmpty())
        reading = missing(incident.call);
    const ClockReading checkIn = checkInOf(incident, now);
    if (reading.face != ClockFace::None && reading.face == checkIn.face && reading.due == checkIn.due)
        reading.words = tr("check-in %1").arg(checkIn.words);
    if (reading.words.isEmpty())
        reading.words = dash;
    return reading;
}

ClockReading BoardRows::checkInOf(const Incident& incident, Instant now) const
{
    ClockReading first;
    for (const Assignment& assignment : activeOf(m_picture, incident)) {
        const ClockReading reading = checkInClock(assignment, now);
        if (urgency(reading.face) > urgency(first.face) || (reading.due && first.due && *reading.due < *first.due))
            first = reading;
    }
    return first;
}

ClockReading BoardRows::nextDueOf(const FollowUp& followUp, Instant now) const
{
    ClockReading reading = followUpClock(followUp, now);
    if (followUp.offeredTo) {
        reading.face = ClockFace::Soon;
        reading.words = tr("not yet accepted");
        return reading;
    }
    const QString words = reading.face == ClockFace::InOrder ? whenWords(followUp.dueAt, now, m_zone) : reading.words;
    const QString owner = shortName(m_picture.nameOf(followUp.owner));
    reading.words = owner.isEmpty() ? words : tr("%1 · %2").arg(words, owner);
    return reading;
}

void BoardRows::age(BoardRow& row, Instant now) const
{
    row.inState = spanWords(now - row.since);
    if (row.kind == RowKind::Incident) {
        if (const Incident* incident = m_picture.find(row.incident)) {
            row.nextDue = nextDueOf(*incident, now);
            row.checkIn = checkInOf(*incident, now);
        }
    } else if (row.kind == RowKind::FollowUp) {
        if (const FollowUp* followUp = m_picture.find(FollowUpId(row.id))) {
            row.nextDue = nextDueOf(*followUp, now);
            row.nextDueShort = row.nextDue.words.section(u" · "_s, 0, 0);
        }
    }
}

QString BoardRows::shelfName(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Talking: return tr("Talking");
    case Shelf::Responding: return tr("Responding");
    case Shelf::SomewhereToGo: return tr("Somewhere to go");
    case Shelf::FollowUp: return tr("Follow-up");
    }
    std::unreachable();
}

QString BoardRows::summary(Shelf shelf, const QList<BoardRow>& rows, Instant now) const
{
    const auto count = [&rows](auto fits) { return std::ranges::count_if(rows, fits); };
    QStringList parts;
    const auto tell = [&parts](const QString& words, qsizetype number) {
        if (number > 0)
            parts.append(words.arg(number));
    };
    const auto nextIs = [&count](ClockFace face) { return count([face](const BoardRow& row) { return row.nextDue.face == face; }); };
    const auto accepting = count([](const BoardRow& row) { return row.waitsForAcceptance; });
    tell(tr("%1 in duress"), count([](const BoardRow& row) { return row.inDuress; }));
    const auto checkInLate = count([](const BoardRow& row) { return row.checkIn.face == ClockFace::Late; });
    switch (shelf) {
    case Shelf::Talking:
        if (!rows.isEmpty()) {
            const Instant first = std::ranges::min(rows, {}, &BoardRow::since).since;
            parts.append(tr("longest %1").arg(spanWords(now - first)));
        }
        break;
    case Shelf::Responding:
        tell(tr("%1 check-in late"), checkInLate);
        tell(tr("%1 late"), count([](const BoardRow& row) { return row.nextDue.face == ClockFace::Late && row.nextDue.due != row.checkIn.due; }));
        tell(tr("%1 will miss the promise"), nextIs(ClockFace::WillMiss));
        tell(tr("%1 without a team"), count([](const BoardRow& row) { return row.needsTeam; }));
        break;
    case Shelf::SomewhereToGo:
        tell(tr("%1 check-in late"), checkInLate);
        tell(tr("%1 waiting for acceptance"), accepting);
        tell(tr("%1 call-back due"), count([](const BoardRow& row) {
            return !row.waitsForAcceptance && (row.nextDue.face == ClockFace::Soon || row.nextDue.face == ClockFace::Late);
        }));
        break;
    case Shelf::FollowUp:
        tell(tr("%1 late"), nextIs(ClockFace::Late));
        tell(tr("%1 due in 12 h"), count([now](const BoardRow& row) {
            return row.nextDue.due && *row.nextDue.due >= now && *row.nextDue.due < now + 12 * hour;
        }));
        tell(tr("%1 hand-over not accepted"), accepting);
        break;
    }
    return parts.join(u" · "_s);
}

QString BoardRows::riskWords(RiskLevel risk)
{
    switch (risk) {
    case RiskLevel::NotScreened: return tr("Not screened");
    case RiskLevel::Low: return tr("Low");
    case RiskLevel::Moderate: return tr("Moderate");
    case RiskLevel::High: return tr("High");
    }
    std::unreachable();
}

QString BoardRows::spoken(const BoardRow& row)
{
    QStringList parts{row.number, row.state, row.person};
    if (row.where != dash)
        parts.append(row.where);
    if (row.risk)
        parts.append(*row.risk == RiskLevel::NotScreened ? tr("risk not screened") : tr("risk %1").arg(riskWords(*row.risk).toLower()));
    if (!row.team.isEmpty())
        parts.append(tr("team %1").arg(row.team));
    if (row.nextDue.face != ClockFace::None)
        parts.append(row.nextDue.words);
    if (!row.checkIn.words.isEmpty())
        parts.append(row.checkIn.face == ClockFace::None ? row.checkIn.words : tr("check-in %1").arg(row.checkIn.words));
    return (parts + row.badgeWords).join(u", "_s);
}

} // namespace dispatch
