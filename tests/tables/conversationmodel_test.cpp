#include "conversationmodel.h"
#include "incidentboardmodel.h"
#include "messagebell.h"
#include "talknews.h"

#include "print.h"
#include "sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What Rosa reads of what is said on 102.
struct Thread : SampleDesk {
    Thread() { model.show(i102.id, rosa.id, false); }

    LogEntry says(const Staff& staff, const QString& words, LogKind kind = LogKind::Message, const QString& state = u"everybody"_s)
    {
        LogEntry said;
        said.id = ids.next<LogEntryId>();
        said.incident = i102.id;
        said.kind = kind;
        said.at = said.recordedAt = clock.now();
        said.by = staff.id;
        said.byName = staff.name;
        said.subject = kind == LogKind::Message ? u"To everybody"_s : u"Listens in"_s;
        said.words = words;
        said.stateWord = state;
        apply(said);
        clock.advance(second);
        return said;
    }
    template <typename Noun>
    void apply(const Noun& row)
    {
        Changes changes;
        changes.of<Noun>() = {row};
        picture.apply(changes);
    }
    void reads(const Staff& staff, const QList<LogEntryId>& entries) { apply(ReadMark{ids.next<ReadMarkId>(), i102.id, staff.id, clock.now(), entries}); }
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.statusWords(row) + u" | "_s + model.index(row).data(DetailRole).toString() + u" | "_s + model.index(row).data().toString());
        return words;
    }

    ConversationModel model{&picture, zone};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("A thread is told in its order, with who has read what, and what came late stands where it belongs")
{
    Thread thread;
    const auto first = thread.says(thread.osei, u"ask about the dog"_s);
    const auto mine = thread.says(thread.rosa, u"I will"_s);
    CHECK(thread.words() == QStringList{u"new | M. Osei · To everybody | ask about the dog"_s, u"not read yet | You · To everybody | I will"_s});
    CHECK(thread.model.unread() == 1);
    CHECK(thread.model.firstNew() == 0);
    thread.reads(thread.rosa, {first.id});
    CHECK(thread.model.unread() == 0);
    // It stays set apart until the thread settles.
    CHECK(thread.model.statusWords(0) == u"new");
    thread.model.settle();
    CHECK(thread.model.statusWords(0) == u"read by you");
    thread.reads(thread.osei, {mine.id});
    thread.reads(thread.brandt, {mine.id});
    CHECK(thread.model.statusWords(1) == u"read by K. Brandt, M. Osei");
    auto late = first;
    late.id = thread.ids.next<LogEntryId>();
    late.at -= hour;
    late.words = u"from the desk that was alone"_s;
    thread.apply(late);
    CHECK(thread.model.index(0).data() == u"from the desk that was alone"_s);
    CHECK(thread.model.unread() == 1);
    // What the centre refused was not said.
    Changes refused;
    refused.gone = {late.id.uuid()};
    thread.picture.apply(refused);
    CHECK(thread.model.rowCount() == 2);
}

TEST_CASE("Who listens in now is told, with since when")
{
    Thread thread;
    thread.says(thread.osei, thread.osei.name, LogKind::Listening, u"began"_s);
    CHECK(thread.model.listeners() == QStringList{u"M. Osei since %1"_s.arg(clockWords(thread.clock.now() - second, thread.zone))});
    CHECK(thread.model.unread() == 0);
    thread.says(thread.osei, thread.osei.name, LogKind::Listening, u"ended"_s);
    CHECK(thread.model.listeners().isEmpty());
}

TEST_CASE("A clinical note is in the thread of whoever is shown it, and in no other")
{
    Thread thread;
    const ClinicalNote note{thread.ids.next<ClinicalNoteId>(), thread.i102.id, thread.clock.now(), thread.osei.id, thread.osei.name, u"for the debrief"_s};
    thread.apply(note);
    CHECK(thread.model.rowCount() == 0);
    thread.model.show(thread.i102.id, thread.osei.id, true);
    thread.apply(note);
    CHECK(thread.words() == QStringList{u"dispatchers can't read it | Your clinical note | for the debrief"_s});
    thread.model.show(thread.i102.id, thread.rosa.id, false);
    CHECK(thread.model.rowCount() == 0);
}

TEST_CASE("What the reader of the board has not read is a mark in its row with its word, and a news at the bell")
{
    Thread thread;
    IncidentBoardModel board(&thread.picture, &thread.codes, thread.zone);
    board.setReader(thread.rosa.id);
    const auto marks = [&] { return board.indexOf(thread.i102.id).siblingAtColumn(IncidentBoardModel::Marks); };
    CHECK_FALSE(marks().data(BadgesRole).toStringList().contains(u"message"_s));
    const auto said = thread.says(thread.osei, u"ask about the dog"_s);
    CHECK(marks().data(BadgesRole).toStringList().first() == u"message");
    CHECK(marks().data(Qt::ToolTipRole).toString().startsWith(u"1 new message"));
    CHECK(board.indexOf(thread.i102.id).data(Qt::AccessibleTextRole).toString().contains(u"1 new message"));
    const auto news = talkNewsFor(thread.picture.now(), thread.codes, thread.rosa.id, thread.clock.now());
    REQUIRE(news.size() == 1);
    CHECK(news.first().words.startsWith(u"102: 1 new message"));
    board.setReader(thread.osei.id);
    CHECK_FALSE(marks().data(BadgesRole).toStringList().contains(u"message"_s));
    board.setReader(thread.rosa.id);
    thread.reads(thread.rosa, {said.id});
    CHECK_FALSE(marks().data(BadgesRole).toStringList().contains(u"message"_s));
    CHECK(talkNewsFor(thread.picture.now(), thread.codes, thread.rosa.id, thread.clock.now()).isEmpty());
}

TEST_CASE("The quiet tone is for what somebody else says to whoever sits here just now, unless it is in sight, and not twice at once")
{
    Thread thread;
    MessageBell bell;
    const Actor rosa{thread.rosa.id, thread.rosa.name, Role::Dispatcher};
    const Actor osei{thread.osei.id, thread.osei.name, Role::Clinician};
    bool isSeen = false;
    const auto rings = [&](const LogEntry& said, const Actor& who) {
        Changes changes;
        changes.of<LogEntry>() = {said};
        return bell.rings(changes, thread.picture.now(), who, thread.clock.now(), [&](const IncidentId& incident) { return isSeen && incident == thread.i102.id; });
    };
    // The next one is heard again.
    const auto later = [&] { thread.clock.advance(MessageBell::quietFor); };
    const auto said = thread.says(thread.osei, u"ask about the dog"_s);
    CHECK_FALSE(rings(said, osei));
    CHECK(rings(said, rosa));
    CHECK_FALSE(rings(thread.says(thread.osei, u"and the child"_s), rosa));
    later();
    isSeen = true;
    CHECK_FALSE(rings(thread.says(thread.osei, u"there is one more"_s), rosa));
    isSeen = false;
    CHECK_FALSE(rings(thread.says(thread.osei, u"began"_s, LogKind::Listening, u"began"_s), rosa));
    CHECK_FALSE(rings(thread.says(thread.osei, u"a note"_s, LogKind::Note), rosa));

    // Said between others, or a while ago.
    const auto toClinician = thread.says(thread.brandt, u"may he go"_s, LogKind::Message, u"clinician"_s);
    CHECK_FALSE(rings(toClinician, rosa));
    CHECK(rings(toClinician, osei));
    later();
    const auto toTeam = thread.says(thread.brandt, u"go slowly"_s, LogKind::Message, u"team"_s);
    CHECK_FALSE(rings(toTeam, osei));
    CHECK(rings(toTeam, rosa));
    later();
    const auto old = thread.says(thread.osei, u"that was long ago"_s);
    thread.clock.advance(MessageBell::justNow);
    CHECK_FALSE(rings(old, rosa));
    const auto read = thread.says(thread.osei, u"read elsewhere"_s);
    thread.reads(thread.rosa, {read.id});
    CHECK_FALSE(rings(read, rosa));
    auto over = thread.i102;
    over.status = IncidentStatus::Closed;
    thread.apply(over);
    CHECK_FALSE(rings(thread.says(thread.osei, u"it is over"_s), rosa));
}
