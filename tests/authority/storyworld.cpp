#include "storyworld.h"
#include "filetable.h"

#include "centralbook.h"
#include "connection.h"
#include "proof.h"
#include "wirecommand.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace dispatch::test {
namespace {

QString compact(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

/// A row as every place holds it alike. Only the centre knows a conflict's audience. Most rows are looked at again and again.
QString canonical(const QString& entity, QJsonObject row)
{
    static QHash<QString, QString> known;
    if (known.size() > 20'000)
        known.clear();
    row.remove("audience"_L1);
    auto& text = known[entity + compact(row)];
    if (text.isEmpty()) {
        const auto sent = Changes::asSent(entity, row);
        text = sent ? compact(*sent) : sent.error().detail;
    }
    return text;
}

/// Where files cost nothing: the stories are about orders, not about disks.
QString fastFolder()
{
    const auto memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/stories-XXXXXX"_s;
}

/// An empty desk's file: made once, copied for each desk.
QByteArray emptyFile(const ManualClock& clock)
{
    static const QByteArray bytes = [&] {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"desk.db"_s);
        {
            Store store(clock);
            auto opened = store.open({path, StoryDesk::key(), {}});
            opened.waitForFinished();
            REQUIRE(opened.result());
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

} // namespace

StoryCounts& StoryCounts::operator+=(const StoryCounts& other)
{
    orders += other.orders;
    commands += other.commands;
    rejected += other.rejected;
    merges += other.merges;
    rewinds += other.rewinds;
    deaths += other.deaths;
    faults += other.faults;
    return *this;
}

QString StoryCounts::words() const
{
    return u"%1 orders, %2 commands, %3 rejected, %4 fields kept for a person, %5 backups restored, %6 deaths, %7 bad lines"_s.arg(orders).arg(commands).arg(rejected).arg(merges).arg(rewinds).arg(deaths).arg(faults);
}

StoryWorld::StoryWorld(quint32 seed, bool forgetful)
    : m_seed(seed), m_random(seed), m_ids(m_clock, QRandomGenerator(seed + 1)), m_folder(fastFolder()),
      m_centre(CentralBook().policy().toUtf8(), u"0190a000-0000-7000-8000-%1"_s.arg(seed, 12, 16, QChar(u'0')), &m_clock)
{
    REQUIRE(m_folder.isValid());
    // A trainer's deeds are all refused; her words are not to be lost either.
    const QList<std::tuple<QString, QString, Role>> desks{{u"W3"_s, u"dispatch"_s, Role::Supervisor}, {u"W4"_s, u"dispatch"_s, Role::Dispatcher},
        {u"OS"_s, u"oversight"_s, m_random.bounded(4) == 0 ? Role::Trainer : Role::Clinician}};
    QList<Hand> hands;
    for (const auto& [name, audience, role] : desks) {
        Staff staff;
        staff.id = m_ids.next<StaffId>();
        staff.name = staff.signInName = name.toLower();
        staff.role = role;
        m_centre.addStation(name, audience);
        REQUIRE(m_centre.addStaff(toRow(staff)));
        hands.append({{staff.id, staff.name, role}, QByteArray(32, name.back().toLatin1())});
        m_centre.setSignIn(staff.id.toString(), {}, hands.last().key);
    }
    for (qsizetype i = 0; i < desks.size(); ++i) {
        const auto& name = std::get<0>(desks.at(i));
        const auto path = m_folder.filePath(name + u".db"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(emptyFile(m_clock));
        file.close();
        m_desks.push_back(std::make_unique<StoryDesk>(&m_centre, name, hands.at(i), m_clock, path, forgetful));
    }
    for (auto& desk : m_desks)
        desk->syncs();
    QList<Effect> roster;
    for (int i = 1; i <= 2; ++i) {
        Team team;
        team.id = m_ids.next<TeamId>();
        team.callsign = u"T%1"_s.arg(i);
        team.shiftStart = m_clock.now() - hour;
        team.shiftEnd = m_clock.now() + day;
        roster.append(insertOf(team));
    }
    give(*m_desks.front(), u"roster"_s, roster, {});
    heal();
    REQUIRE(isAtRest());
}

void StoryWorld::tell()
{
    m_happened.clear();
    ++counts.orders;
    for (int i = 5 + m_random.bounded(7); i > 0; --i) {
        m_clock.advance(Span{m_random.bounded(3'000)});
        step(*m_desks.at(static_cast<size_t>(m_random.bounded(static_cast<int>(m_desks.size())))));
    }
    heal();
    check();
}

void StoryWorld::says(const QString& effects)
{
    const auto& [actor, key] = m_desks.front()->hand();
    Command command{m_ids.next<CommandId>(), u"note"_s, actor, m_clock.now(), {}, {}};
    const WaitingCommand waiting{1, command.id, command.name, actor, effects, {}, command.occurredAt, proofOf(command, effects, {actor.id, key}), {}};
    const auto answers = m_centre.submit(m_desks.front()->name(), m_centre.rows().head().history, {asSent(waiting)});
    REQUIRE(answers);
    REQUIRE(answers->at(0)["state"_L1] == "rejected"_L1);
    heal();
    if (!isAtRest())
        violated(u"a desk did not take it"_s);
}

void StoryWorld::step(StoryDesk& desk)
{
    const auto note = [&](const QString& what) { m_happened.append(desk.name() + u": "_s + what); };
    switch (m_random.bounded(20)) {
    case 0:
    case 1:
    case 2: {
        using Line = LocalLink::Line;
        const auto line = std::array{Line::LosesQuestions, Line::LosesAnswers, Line::LosesAnswers, Line::Refuses, Line::Whole}.at(static_cast<size_t>(m_random.bounded(5)));
        const int after = m_random.bounded(4);
        note(u"after %1 questions its line is %2"_s.arg(after).arg(static_cast<int>(line)));
        desk.link().before(after, [&desk, line] { desk.link().setLine(line); });
        desk.syncs();
        ++counts.faults;
        break;
    }
    case 3:
    case 4:
    case 5:
    case 6:
        note(u"syncs"_s);
        desk.syncs();
        break;
    case 7:
        note(u"beats"_s);
        m_clock.advance(6 * second);
        desk.beats();
        break;
    case 8: {
        const int questions = m_random.bounded(4);
        const bool unheard = m_random.bounded(2);
        note(u"dies after %1 questions%2"_s.arg(questions).arg(unheard ? u", one of them unheard"_s : QString{}));
        desk.diesSyncing(questions, unheard);
        ++counts.deaths;
        break;
    }
    case 9:
        m_happened.append(u"the centre is copied at %1"_s.arg(m_centre.rows().head().seq));
        m_copies.append(m_centre);
        break;
    case 10:
        if (m_random.bounded(2))
            rewind();
        break;
    case 11:
        if (!m_copies.isEmpty() && m_random.bounded(2)) {
            const int after = m_random.bounded(4);
            note(u"after %1 questions the centre is put back"_s.arg(after));
            desk.link().before(after, [this] { rewind(); });
            desk.syncs();
        }
        break;
    default: act(desk); break;
    }
}

void StoryWorld::rewind()
{
    if (m_copies.isEmpty())
        return;
    m_centre = m_copies.at(m_random.bounded(static_cast<int>(m_copies.size())));
    m_happened.append(u"the centre is put back to %1"_s.arg(m_centre.rows().head().seq));
    m_verdicts.clear();
    // Whoever restores a server ends its connections.
    for (const auto& desk : m_desks)
        desk->link().close();
    ++counts.rewinds;
}

QString StoryWorld::someWords() { return u"⟦%1⟧"_s.arg(++m_wordCount); }

template <typename Noun>
const Noun* StoryWorld::some(const StoryDesk& desk)
{
    auto ids = desk.picture().all<Noun>().keys();
    if (ids.isEmpty())
        return nullptr;
    std::ranges::sort(ids, {}, [](const auto& id) { return id.toString(); });
    return desk.picture().find(ids.at(m_random.bounded(static_cast<int>(ids.size()))));
}

LogEntry StoryWorld::note(const StoryDesk& desk, const IncidentId& incident, const QString& words)
{
    LogEntry entry;
    entry.id = m_ids.next<LogEntryId>();
    entry.incident = incident;
    entry.at = entry.recordedAt = m_clock.now();
    entry.by = desk.hand().actor.id;
    entry.byName = desk.hand().actor.name;
    entry.words = words;
    return entry;
}

void StoryWorld::give(StoryDesk& desk, const QString& name, QList<Effect> effects, const QStringList& words)
{
    const Command command{m_ids.next<CommandId>(), name, desk.hand().actor, m_clock.now(), std::move(effects), {}};
    const bool kept = desk.gives(command);
    m_happened.append(u"%1: %2 %3 %4%5"_s.arg(desk.name(), name, command.id.toString(), words.join(u' '), kept ? QString{} : u" (not kept)"_s));
    if (kept) {
        m_given.insert(command.id.toString(), {desk.name(), command, words});
        ++counts.commands;
    }
}

void StoryWorld::act(StoryDesk& desk)
{
    const auto words = someWords();
    const auto* incident = some<Incident>(desk);
    const auto deed = incident ? m_random.bounded(20) : 0;
    if (deed < 3) {
        Incident made;
        made.id = m_ids.next<IncidentId>();
        made.number = u"%1-%2"_s.arg(desk.name()).arg(m_wordCount, 3, 10, QChar(u'0'));
        made.answeredAt = made.filedAt = m_clock.now();
        made.filedBy = desk.hand().actor.id;
        made.call.whatHappened = words;
        if (m_random.bounded(2)) {
            Person person;
            person.id = m_ids.next<PersonId>();
            person.name = someWords();
            made.call.person = person.id;
            give(desk, u"file"_s, {insertOf(person), insertOf(made)}, {words, person.name});
        } else {
            give(desk, u"file"_s, {insertOf(made)}, {words});
        }
    } else if (deed < 6) {
        give(desk, u"note"_s, {insertOf(note(desk, incident->id, words))}, {words});
    } else if (deed < 10) {
        auto changed = *incident;
        (m_random.bounded(2) ? changed.call.address : changed.call.nature) = words;
        if (m_random.bounded(3) == 0)
            changed.arrivedAt = m_clock.now();
        if (m_random.bounded(3) == 0)
            changed.lastContactAt = m_clock.now();
        give(desk, u"amend"_s, {patchOf(*incident, changed)}, {words});
    } else if (deed < 13) {
        const auto* team = some<Team>(desk);
        if (!team)
            return;
        Assignment made;
        made.id = m_ids.next<AssignmentId>();
        made.incident = incident->id;
        made.team = team->id;
        made.since = made.madeAt = made.checkedAt = m_clock.now();
        made.madeBy = desk.hand().actor.id;
        give(desk, u"offer"_s, {insertOf(made), insertOf(note(desk, incident->id, words))}, {words});
    } else if (deed < 16) {
        const auto* assignment = some<Assignment>(desk);
        if (!assignment)
            return;
        auto changed = *assignment;
        changed.state = std::array{AssignmentState::Accepted, AssignmentState::EnRoute, AssignmentState::Clear, AssignmentState::Cancelled}.at(static_cast<size_t>(m_random.bounded(4)));
        changed.since = changed.checkedAt = m_clock.now();
        changed.reason = words;
        give(desk, u"report"_s, {patchOf(*assignment, changed), insertOf(note(desk, assignment->incident, words))}, {words});
    } else if (deed < 18) {
        const auto* owed = some<FollowUp>(desk);
        if (owed) {
            auto changed = *owed;
            ++changed.attempts;
            give(desk, u"attempt"_s, {patchOf(*owed, changed), insertOf(FollowUpAttempt{m_ids.next<FollowUpAttemptId>(), owed->id, m_clock.now(), desk.hand().actor.id, false, words})}, {words});
        } else {
            FollowUp made;
            made.id = m_ids.next<FollowUpId>();
            made.incident = incident->id;
            made.kind = u"same_day"_s;
            made.madeAt = made.dueAt = m_clock.now();
            made.owner = desk.hand().actor.id;
            give(desk, u"owe"_s, {insertOf(made)}, {});
        }
    } else if (deed < 19) {
        auto closed = *incident;
        closed.status = IncidentStatus::Closed;
        closed.endedAt = m_clock.now();
        closed.call.whatHelps = words;
        give(desk, u"close"_s, {patchOf(*incident, closed)}, {words});
    } else if (const auto* conflict = some<Conflict>(desk)) {
        auto solved = *conflict;
        solved.state = ConflictState::Solved;
        solved.resolution = Resolution::Discarded;
        solved.reason = words;
        solved.solvedAt = m_clock.now();
        solved.solvedBy = desk.hand().actor.id;
        give(desk, u"decide"_s, {patchOf(*conflict, solved)}, {words});
    }
}

bool StoryWorld::isAtRest(const StoryDesk& desk) const { return desk.waiting() == 0 && desk.position() == m_centre.rows().head(); }

bool StoryWorld::isAtRest() const
{
    return std::ranges::all_of(m_desks, [&](const auto& desk) { return isAtRest(*desk); });
}

void StoryWorld::heal()
{
    constexpr int patience = 30;
    for (auto& desk : m_desks) {
        desk->link().before(0, {});
        desk->link().setLine(LocalLink::Line::Whole);
    }
    for (int i = 0; i < patience && (i == 0 || !isAtRest()); ++i) {
        // All desks have been back: what is missing now is missing for good.
        if (i >= 4)
            m_centre.endRecovery();
        m_clock.advance(second);
        for (auto& desk : m_desks)
            if (i == 0 || !isAtRest(*desk))
                desk->syncs();
    }
}

void StoryWorld::violated(const QString& what)
{
    if (violations.size() < 10)
        violations.append(what);
}

StoryWorld::Rows StoryWorld::centreRows(const QString& audience) const
{
    Rows rows;
    for (const auto& table : m_centre.rows().tables().names())
        for (const auto& [id, row] : m_centre.rows().all(table).asKeyValueRange())
            if (m_centre.audienceOf(table, id).contains(audience))
                rows.insert(table + u' ' + id, canonical(table, row.image));
    return rows;
}

void StoryWorld::check()
{
    if (!isAtRest())
        for (const auto& desk : m_desks)
            violated(u"%1 did not come to rest: %2 wait, at %3, the centre at %4"_s.arg(desk->name()).arg(desk->waiting()).arg(desk->position().seq).arg(m_centre.rows().head().seq));
    // The files take longest to look at, and what is wrong in them stays.
    constexpr int ordersBetween = 4;
    if (counts.orders % ordersBetween == 0 || !violations.isEmpty())
        for (const auto& desk : m_desks)
            checkDesk(*desk);
    checkCommands();
}

/// What a desk has is what the centre has, and it holds the verdict the centre gave.
void StoryWorld::checkDesk(const StoryDesk& desk)
{
    // The desk has its file for itself, so a copy of it is looked at.
    const auto copy = m_folder.filePath(u"copy.db"_s);
    for (const auto& end : {u""_s, u"-wal"_s}) {
        QFile::remove(copy + end);
        QFile::copy(desk.file() + end, copy + end);
    }
    Connection file;
    const auto opened = file.open(copy, StoryDesk::key());
    INFO((opened ? QString{} : opened.error().detail).toStdString());
    REQUIRE(opened);
    if (!tableOf(file, u"shadow"_s).isEmpty())
        violated(u"%1: something still lies on top of what the centre has"_s.arg(desk.name()));
    const auto centre = centreRows(desk.name() == "OS"_L1 ? u"oversight"_s : u"dispatch"_s);
    Rows here;
    for (const auto& table : m_centre.rows().tables().names())
        for (const auto& row : tableOf(file, table))
            here.insert(table + u' ' + row.value("id"_L1).toString(), canonical(table, row));
    for (const auto& [key, row] : centre.asKeyValueRange())
        if (here.value(key) != row)
            violated(u"%1 differs in %2:\n  here   %3\n  centre %4"_s.arg(desk.name(), key, here.value(key), row));
    for (const auto& key : here.keys())
        if (!centre.contains(key))
            violated(u"%1 has %2, the centre has not"_s.arg(desk.name(), key));
    QSet<QString> held;
    for (const auto& row : tableOf(file, u"outbox"_s)) {
        const auto id = row.value("cmd_id"_L1).toString();
        const auto state = row.value("state"_L1).toString();
        held.insert(id);
        if (m_centre.commands().value(id).state != state)
            violated(u"%1: command %2 is %3 here and “%4” at the centre"_s.arg(desk.name(), id, state, m_centre.commands().value(id).state));
        const auto before = m_verdicts.value(id, state);
        if (before != state)
            violated(u"%1: command %2 was %3 and is %4, and no backup was restored"_s.arg(desk.name(), id, before, state));
        m_verdicts.insert(id, state);
    }
    for (const auto& [id, given] : m_given.asKeyValueRange())
        if (given.station == desk.name() && !held.contains(id))
            violated(u"%1: kept command %2 is not in its file any more"_s.arg(desk.name(), id));
    file.close();
}

/// Each command was decided once, is done or told, and its words are somewhere.
void StoryWorld::checkCommands()
{
    const auto& rows = m_centre.rows();
    QHash<QString, int> attempts;
    QSet<QString> conflicted;
    const auto conflicts = rows.all(u"conflict"_s);
    for (const auto& [id, row] : conflicts.asKeyValueRange())
        if (row.image.value("kind"_L1) == "rejected"_L1)
            conflicted.insert(row.image.value("command"_L1).toString());
        else
            ++counts.merges;
    QString everything;
    for (const auto& change : rows.feed())
        everything += *change.link.body;
    for (const auto& [id, given] : m_given.asKeyValueRange()) {
        const auto decided = m_centre.commands().value(id);
        if (decided.state == "rejected"_L1) {
            ++counts.rejected;
            if (!conflicted.contains(id))
                violated(u"rejected command %1 has no conflict (%2)"_s.arg(id, decided.code));
        } else if (decided.state == "accepted"_L1) {
            for (const auto& effect : given.command.effects) {
                if (effect.kind == Effect::Kind::Insert && !rows.image(effect.entity, effect.id))
                    violated(u"accepted command %1 made no %2"_s.arg(id, effect.entity));
                if (effect.entity == "follow_up"_L1 && effect.kind == Effect::Kind::Patch)
                    ++attempts[effect.id];
            }
        } else {
            violated(u"command %1 %2 was never decided"_s.arg(given.command.name, id));
        }
        for (const auto& words : given.words)
            if (!everything.contains(words))
                violated(u"what was typed in command %1 is nowhere: %2"_s.arg(id, words));
    }
    const auto followUps = rows.all(u"follow_up"_s);
    for (const auto& [id, row] : followUps.asKeyValueRange())
        if (row.image.value("attempts"_L1).toInt() != attempts.value(id))
            violated(u"follow-up %1 counts %2 attempts, %3 were accepted"_s.arg(id).arg(row.image.value("attempts"_L1).toInt()).arg(attempts.value(id)));
    for (const auto& id : m_centre.commands().keys())
        if (!m_given.contains(id))
            violated(u"a command at the centre that nobody gave: "_s + id);
}

} // namespace dispatch::test
