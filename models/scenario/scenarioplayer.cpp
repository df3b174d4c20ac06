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
        if (each.state() == Caller::State::Ringing)
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
    m_deeds.expect(told.effects);
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
        m_faults.insert(event.fault, at + event.lasts);
        m_record.add({at, u"fault"_s, {{u"which"_s, event.fault}, {u"state"_s, u"on"_s}}, words});
        return;
    case StoryEvent::Kind::ShiftChange:
        for (const auto& callsign : event.off)
            if (const auto* team = picture.teamCalled(callsign, now); team && team->onShift(now)) {
                auto after = *team;
                after.shiftEnd = now;
                told.effects.append(patchOf(*team, after));
            }
        addRows(event.rows, now, ids, told);
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
        addRows(event.rows, now, ids, told);
        return;
    }
}

void ScenarioPlayer::addRows(const QJsonArray& rows, Instant now, IdSource& ids, Told& told)
{
    const QJsonObject file{{u"rows"_s, rows}};
    auto shift = SampleShift::fromJson(QJsonDocument(file).toJson(QJsonDocument::Compact), now, ids, m_setting.names);
    if (!shift) {
        qWarning("rows of the story were left out: %s", qPrintable(shift.error().detail));
        return;
    }
    m_setting.names = shift->names;
    told.effects += shift->command.effects;
}

void ScenarioPlayer::changed(const Changes& changes, const Picture& picture, Instant now)
{
    const auto at = this->at(now);
    for (const auto& entry : m_deeds.read(changes, picture, at)) {
        if (m_hasEnded)
            return;
        m_record.add(entry);
    }
    for (const auto& each : changes.of<Incident>())
        if (const auto caller = m_deeds.callerOf(each.id); !caller.isEmpty())
            m_incidents.insert(each.id, caller);
    for (const auto& each : changes.of<LogEntry>())
        if (each.kind == LogKind::Note && !m_deeds.isOwn(each.id.toString()) && Clinician::isFor(each.words))
            askClinician(picture, each.incident, at);
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
