#include "scenarioplayer.h"

#include "jsonfile.h"
#include "sampleshift.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

ScenarioPlayer::ScenarioPlayer(const Setting& setting, const Picture& picture, Instant begins)
    : m_setting(setting), m_begins(begins), m_random(setting.seed), m_field(setting.scenario.get(), setting.language),
      m_clinician(&setting.scenario->clinician, &setting.questions->clinician(), setting.scenario->clinicianAnswers, setting.language), m_deeds(picture)
{
    for (const auto& each : setting.scenario->callers)
        m_callers.append(Caller(&each, *setting.questions, setting.language));
    m_field.setSilent(setting.silent);
    QHash<QString, Point> facilities;
    for (const auto& each : setting.codes->valid(u"facilities"_s)) {
        const auto point = each.more.value("point"_L1).toArray();
        if (point.size() == 2)
            facilities.insert(each.id, {point.at(0).toDouble(), point.at(1).toDouble()});
    }
    m_field.setFacilities(facilities);
    m_weather = inLanguage(setting.scenario->weather);
    m_record.add({Span{}, u"began"_s,
        {{u"scenario"_s, setting.scenario->id}, {u"version"_s, setting.scenario->version}, {u"seed"_s, QString::number(setting.seed)}, {u"trainee"_s, setting.trainee}}, {}});
}

QString ScenarioPlayer::inLanguage(const Wording& wording) const { return jsonfile::text(wording, m_setting.language); }

Caller* ScenarioPlayer::find(const QString& id)
{
    const auto it = std::ranges::find(m_callers, id, [](const Caller& caller) { return caller.script().id; });
    return it == m_callers.end() ? nullptr : &*it;
}

const Caller* ScenarioPlayer::caller(const QString& id) const
{
    const auto it = std::ranges::find(m_callers, id, [](const Caller& caller) { return caller.script().id; });
    return it == m_callers.cend() ? nullptr : &*it;
}

const Caller* ScenarioPlayer::onLine() const
{
    const auto* on = caller(m_line);
    return on && on->state() == Caller::State::Talking ? on : nullptr;
}

QStringList ScenarioPlayer::ringing() const
{
    QStringList ringing;
    for (const auto& each : m_callers)
        if (!m_hasEnded && each.state() == Caller::State::Ringing)
            ringing.append(each.script().id);
    return ringing;
}

void ScenarioPlayer::add(const QList<RunEntry>& entries)
{
    for (const auto& each : entries)
        m_record.add(each);
}

ScenarioPlayer::Told ScenarioPlayer::tick(const Picture& picture, Instant now, IdSource& ids)
{
    Told told;
    if (m_hasEnded)
        return told;
    const auto at = this->at(now);
    playEvents(picture, now, ids, told);
    playInjected(picture, now, ids, told);
    ringDue(at);
    for (auto& each : m_callers)
        add(each.tick(at, m_random));
    auto field = m_field.play(picture, m_incidents, now, at, ids, m_random);
    told.fixes = field.fixes;
    told.effects += field.effects;
    add(field.entries);
    for (const auto& answer : m_clinician.tick(at)) {
        m_record.add(answer.entry);
        const auto staff = picture.all<Staff>().values();
        const auto clinician = std::ranges::find(staff, Role::Clinician, &Staff::role);
        LogEntry line;
        line.id = ids.next<LogEntryId>();
        line.incident = answer.incident;
        line.at = line.recordedAt = now;
        if (clinician != staff.cend()) {
            line.by = clinician->id;
            line.byName = clinician->name;
        }
        line.subject = QCoreApplication::translate("dispatch::ScenarioPlayer", "Clinician");
        line.words = answer.entry.words;
        told.effects.append(insertOf(line));
    }
    for (auto it = m_faults.begin(); it != m_faults.end();) {
        if (at < it.value()) {
            ++it;
            continue;
        }
        m_record.add({at, u"fault"_s, {{u"which"_s, it.key()}, {u"state"_s, u"off"_s}}, {}});
        it = m_faults.erase(it);
    }
    m_deeds.expect(told.effects + told.elsewhere);
    endIfDue(at);
    return told;
}

void ScenarioPlayer::endIfDue(Span at)
{
    const auto& scenario = *m_setting.scenario;
    const auto lived = scenario.endsAfter ? m_record.find(*scenario.endsAfter, m_searched.value(QString{})) : -1;
    m_searched.insert({}, m_record.entries().size());
    if (lived < 0 && at < scenario.ends)
        return;
    m_hasEnded = true;
    m_asExpected = lived >= 0 || !scenario.endsAfter;
    m_record.add({at, u"ended"_s, {{u"why"_s, m_asExpected ? u"expected"_s : u"time"_s}}, {}});
}

void ScenarioPlayer::stop(Instant now)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_record.add({at(now), u"ended"_s, {{u"why"_s, u"stopped"_s}}, {}});
}

void ScenarioPlayer::playEvents(const Picture& picture, Instant now, IdSource& ids, Told& told)
{
    const auto at = this->at(now);
    for (const auto& event : m_setting.scenario->events) {
        if (m_happened.contains(event.id))
            continue;
        if (event.at) {
            m_due.insert(event.id, *event.at + event.plus);
        } else if (!m_due.contains(event.id)) {
            const auto found = m_record.find(*event.after, m_searched.value(event.id));
            m_searched.insert(event.id, m_record.entries().size());
            if (found >= 0)
                m_due.insert(event.id, m_record.entries().at(found).at + event.plus);
        }
        if (m_due.contains(event.id) && at >= m_due.value(event.id)) {
            m_happened.insert(event.id);
            playEvent(event, picture, now, ids, told);
        }
    }
}

void ScenarioPlayer::ringDue(Span at)
{
    while (!m_rings.isEmpty() && m_rings.constFirst().first <= at)
        if (auto* calling = find(m_rings.takeFirst().second))
            add(calling->ring(at));
}

void ScenarioPlayer::playEvent(const StoryEvent& event, const Picture& picture, Instant now, IdSource& ids, Told& told)
{
    const auto at = this->at(now);
    const auto words = inLanguage(event.words);
    m_record.add({at, u"event"_s, {{u"event"_s, event.id}, {u"kind"_s, word(event.kind)}}, words});
    switch (event.kind) {
    case StoryEvent::Kind::Ring:
    case StoryEvent::Kind::Surge:
        for (qsizetype each = 0; each < event.callers.size(); ++each)
            m_rings.append({at + static_cast<qint64>(each) * event.every, event.callers.at(each)});
        std::ranges::stable_sort(m_rings, {}, [](const auto& ring) { return ring.first; });
        return;
    case StoryEvent::Kind::Fault:
        if (event.lasts > Span{} && !m_faults.contains(event.fault))
            m_record.add({at, u"fault"_s, {{u"which"_s, event.fault}, {u"state"_s, u"on"_s}}, words});
        if (event.lasts > Span{} || m_faults.contains(event.fault))
            m_faults.insert(event.fault, at + event.lasts);
        return;
    case StoryEvent::Kind::ShiftChange:
        for (const auto& callsign : event.off)
            if (const auto* team = picture.teamCalled(callsign, now); team && team->onShift(now)) {
                auto after = *team;
                after.shiftEnd = now;
                told.elsewhere.append(patchOf(*team, after));
            }
        addRows(event, now, ids, told);
        return;
    case StoryEvent::Kind::Fact:
        for (auto it = event.sets.begin(); it != event.sets.end(); ++it)
            if (auto* known = find(it.key().section(u'.', 0, 0)))
                known->set(it.key().section(u'.', 1), it.value());
        return;
    case StoryEvent::Kind::Weather:
        m_weather = words;
        return;
    case StoryEvent::Kind::Traffic:
        m_field.setTraffic(m_setting.scenario->traffic * event.factor);
        return;
    case StoryEvent::Kind::Rows:
        addRows(event, now, ids, told);
        return;
    case StoryEvent::Kind::Duress:
        if (const auto* team = picture.teamCalled(event.team, now)) {
            const auto* assignment = picture.activeAssignment(team->id);
            const auto pressed = FieldTeams::pressed(*team, assignment ? assignment->incident : IncidentId{}, now, at, ids);
            told.effects += pressed.effects;
            add(pressed.entries);
        }
        return;
    case StoryEvent::Kind::RadioOut:
        m_field.setRadioOut(event.team, at + event.lasts);
        return;
    }
}

QList<StoryEvent> ScenarioPlayer::possible(const Picture& picture, Instant now) const
{
    constexpr auto aWhile = 5 * minute;
    QList<StoryEvent> possible;
    for (const auto& event : m_setting.scenario->events) {
        if (!m_happened.contains(event.id)) {
            possible.append(event);
            continue;
        }
        // Who is still to come of a surge can come now.
        if (event.kind == StoryEvent::Kind::Surge)
            for (const auto& [at, caller] : m_rings)
                if (event.callers.contains(caller))
                    possible.append({.id = u"ring-"_s + caller, .kind = StoryEvent::Kind::Ring, .callers = {caller}});
    }
    auto teams = picture.all<Team>().values();
    teams.removeIf([now](const Team& team) { return !team.onShift(now); });
    std::ranges::sort(teams, {}, &Team::callsign);
    const auto duresses = picture.openDuresses();
    for (const auto& team : std::as_const(teams))
        if (!std::ranges::contains(duresses, team.id, &Duress::team))
            possible.append({.id = u"duress-"_s + team.callsign.toLower(), .kind = StoryEvent::Kind::Duress, .team = team.callsign});
    for (const auto& team : std::as_const(teams))
        possible.append({.id = u"radio-out-"_s + team.callsign.toLower(), .kind = StoryEvent::Kind::RadioOut, .lasts = aWhile, .team = team.callsign});
    for (const auto& which : {u"link"_s, u"power"_s, u"map"_s})
        possible.append({.id = which + (isFaulty(which) ? u"-back"_s : u"-out"_s), .kind = StoryEvent::Kind::Fault, .fault = which, .lasts = isFaulty(which) ? Span{} : aWhile});
    possible.append({.id = u"weather"_s, .kind = StoryEvent::Kind::Weather});
    possible.append({.id = u"traffic-slow"_s, .kind = StoryEvent::Kind::Traffic, .factor = 2});
    possible.append({.id = u"traffic-usual"_s, .kind = StoryEvent::Kind::Traffic});
    return possible;
}

void ScenarioPlayer::playInjected(const Picture& picture, Instant now, IdSource& ids, Told& told)
{
    for (auto& event : std::exchange(m_toCome, {})) {
        const bool isOfStory = std::ranges::contains(m_setting.scenario->events, event.id, &StoryEvent::id);
        if (isOfStory && m_happened.contains(event.id))
            continue;
        if (isOfStory)
            m_happened.insert(event.id);
        else
            event.id += u'-' + QString::number(m_injected.size() + 1);
        event.at = this->at(now);
        event.after.reset();
        event.plus = {};
        if (event.kind == StoryEvent::Kind::Ring)
            m_rings.removeIf([&](const auto& ring) { return ring.second == event.callers.constFirst(); });
        m_record.add({*event.at, u"injected"_s, {{u"kind"_s, word(event.kind).toString()}}, {}});
        m_injected.append(event);
        playEvent(event, picture, now, ids, told);
    }
}

void ScenarioPlayer::takeOver(bool isTaken, Instant now)
{
    if (auto* on = find(m_line); on && !m_hasEnded)
        add(on->takeOver(isTaken, at(now)));
}

void ScenarioPlayer::speak(const QString& words, Instant now)
{
    auto* on = find(m_line);
    if (!on || m_hasEnded || !on->isTakenOver() || on->state() != Caller::State::Talking)
        return;
    // What is said answers what the desk said last, if nothing was said since.
    Spoken spoken{m_line, {}, {}, words};
    for (auto it = m_record.entries().crbegin(); it != m_record.entries().crend(); ++it) {
        if (it->facts.value(u"caller"_s) != m_line)
            continue;
        const bool isDesk = it->what == "asked"_L1 || it->what == "told"_L1;
        const bool isOwn = it->what == "said"_L1 && it->facts.value(u"answer"_s) == "instructor"_L1;
        if (!isDesk && !isOwn)
            continue;
        if (isDesk) {
            spoken.question = it->facts.value(u"question"_s);
            spoken.asked = it->words;
        }
        break;
    }
    const bool goesOn = spoken.asked.isEmpty() && spoken.question.isEmpty() && !m_spoken.isEmpty() && m_spoken.constLast().caller == m_line;
    if (goesOn)
        m_spoken.last().said += u' ' + words;
    else
        m_spoken.append(spoken);
    add(on->speak(words, at(now)));
}

void ScenarioPlayer::hangUpCaller(Instant now)
{
    if (auto* on = find(m_line); on && !m_hasEnded)
        add(on->hangUp(at(now)));
}

void ScenarioPlayer::addRows(const StoryEvent& event, Instant now, IdSource& ids, Told& told)
{
    const QJsonObject file{{u"rows"_s, event.rows}, {u"changes"_s, event.changes}};
    auto shift = SampleShift::fromJson(QJsonDocument(file).toJson(QJsonDocument::Compact), now, ids, m_setting.names);
    if (!shift) {
        qWarning("rows of the story were left out: %s", qPrintable(shift.error().detail));
        return;
    }
    m_setting.names = shift->names;
    told.elsewhere += shift->command.effects;
}

void ScenarioPlayer::changed(const Changes& changes, const Picture& picture, Instant now)
{
    const auto at = this->at(now);
    const auto lines = linesToClinician(changes);
    const auto answers = m_isClinicianPlayed ? QList<RunEntry>{} : wordsOfClinician(changes, picture, at);
    for (const auto& entry : m_deeds.read(changes, picture, at)) {
        if (m_hasEnded)
            return;
        m_record.add(entry);
    }
    if (m_hasEnded)
        return;
    add(answers);
    for (const auto& each : changes.of<Incident>())
        if (const auto caller = m_deeds.callerOf(each.id); !caller.isEmpty())
            m_incidents.insert(each.id, caller);
    for (const auto& incident : m_isClinicianPlayed ? lines : QList<IncidentId>{})
        askClinician(picture, incident, at);
}

/// Incidents on which somebody has written something for the clinician that was not read yet.
QList<IncidentId> ScenarioPlayer::linesToClinician(const Changes& changes) const
{
    QList<IncidentId> incidents;
    for (const auto& each : changes.of<LogEntry>()) {
        const bool isSaid = each.kind == LogKind::Message && each.stateWord == word(SaidTo::Clinician);
        if (!m_deeds.isOwn(each.id.toString()) && (isSaid || ((each.kind == LogKind::Note || each.kind == LogKind::Message) && Clinician::isFor(each.words))))
            incidents.append(each.incident);
    }
    return incidents;
}

/// What a person who is the clinician in this story has written or decided.
QList<RunEntry> ScenarioPlayer::wordsOfClinician(const Changes& changes, const Picture& picture, Span at)
{
    QList<RunEntry> entries;
    const auto isClinician = [&](const StaffId& staff) {
        const auto* known = picture.find(staff);
        return known && known->role == Role::Clinician;
    };
    for (const auto& each : changes.of<LogEntry>())
        if ((each.kind == LogKind::Note || each.kind == LogKind::Message) && isClinician(each.by) && !m_deeds.isOwn(each.id.toString()))
            entries.append({at, u"clinician"_s, {{u"says"_s, u"advises"_s}}, each.words});
    for (const auto& each : changes.of<Approval>())
        if ((each.state == ApprovalState::Approved || each.state == ApprovalState::Declined) && isClinician(each.decidedBy) && !m_decided.contains(each.id)) {
            m_decided.insert(each.id);
            entries.append({at, u"clinician"_s, {{u"says"_s, each.state == ApprovalState::Approved ? u"agrees"_s : u"advises"_s}}, each.reason});
        }
    return entries;
}

void ScenarioPlayer::setClinicianPlayed(bool isPlayed, Instant now)
{
    if (std::exchange(m_isClinicianPlayed, isPlayed) != isPlayed)
        note(u"second_person"_s, {{u"state"_s, isPlayed ? u"off"_s : u"on"_s}}, {}, now);
}

void ScenarioPlayer::askClinician(const Picture& picture, const IncidentId& incident, Span at)
{
    const auto* known = picture.find(incident);
    if (!known)
        return;
    const auto* nature = m_setting.codes->find(u"natures"_s, known->call.nature);
    const auto eligible = nature ? nature->more.value("eligible"_L1).toString() : QString{};
    m_clinician.tell(incident, m_setting.protocol->factsOf(known->call, eligible, {}), at);
}

void ScenarioPlayer::answer(const QString& id, Instant now)
{
    auto* calling = find(id);
    if (!calling || m_hasEnded)
        return;
    if (calling->state() == Caller::State::Ringing)
        add(calling->answer(at(now)));
    if (calling->state() == Caller::State::Talking) {
        m_line = id;
        m_deeds.answering(id);
    }
}

void ScenarioPlayer::ask(const QString& question, Caller::How how, const QString& words, Instant now)
{
    if (auto* on = find(m_line); on && !m_hasEnded)
        add(on->ask(question, how, words, at(now), m_random));
}

QList<Understanding> ScenarioPlayer::readings(const QString& words) const
{
    const auto* on = onLine();
    return on ? on->questions().readings(words, m_setting.language) : QList<Understanding>{};
}

void ScenarioPlayer::say(const QString& words, const QString& question, Instant now)
{
    auto* on = find(m_line);
    if (!on || m_hasEnded)
        return;
    const auto understood = readings(words);
    const auto meant = !question.isEmpty() ? question : understood.isEmpty() ? QString{} : understood.constFirst().question;
    if (meant.isEmpty())
        add(on->hearWords(words, at(now), m_random));
    else
        ask(meant, Caller::How::Typed, words, now);
}

void ScenarioPlayer::hangUp(Instant now)
{
    if (auto* on = find(m_line); on && !m_hasEnded)
        add(on->putDown(at(now)));
}

void ScenarioPlayer::note(const QString& what, const QMap<QString, QString>& facts, const QString& words, Instant now)
{
    m_record.add({at(now), what, facts, words});
}

void ScenarioPlayer::goBack(const ScenarioPlayer& mark)
{
    auto record = m_record;
    const auto last = mark.m_record.entries().constLast().at;
    *this = mark;
    record.add({last, u"went_back"_s, {{u"to"_s, QString::number(last.count())}}, {}});
    m_record = std::move(record);
    // What happened after the bookmark, and was undone, sets nothing off.
    const auto whole = m_record.entries().size();
    for (auto& searched : m_searched)
        searched = whole;
    for (const auto& event : m_setting.scenario->events)
        if (event.after && !m_due.contains(event.id))
            m_searched.insert(event.id, whole);
}

} // namespace dispatch
