#include "centrallink.h"
#include "idsource.h"
#include "livepicture.h"
#include "store.h"
#include "syncthread.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

class SkewedClock final : public Clock {
public:
    explicit SkewedClock(Span skew) : m_skew(skew) {}
    [[nodiscard]] Instant now() const override { return m_clock.now() + m_skew; }

private:
    SystemClock m_clock;
    Span m_skew;
};

/// A dispatcher who never rests, at a workstation of her own. She writes down what she is about to give and what was kept, in a file
/// that outlives her.
class Dispatcher : public QObject {
public:
    Dispatcher(const QStringList& arguments)
        : m_folder(arguments.at(1)), m_name(arguments.at(4)), m_actor{StaffId::fromString(arguments.at(5)), m_name, Role::Dispatcher}, m_random(arguments.at(7).toUInt()),
          m_clock(Span{(m_random.bounded(7'200'000) - 3'600'000)}), m_ids(m_clock, QRandomGenerator::securelySeeded()), m_journal(m_folder + u"/journal"_s)
    {
        CentreAddress address;
        address.hosts = arguments.at(2);
        address.database = arguments.at(3);
        address.login = u"ws_"_s + m_name.toLower();
        address.password = u"known to the tests"_s;
        address.local = true;
        const auto key = DataKey::fromBytes(QByteArray::fromHex(arguments.at(8).toLatin1()));
        if (!key || !m_journal.open(QIODevice::Append))
            qFatal("no key or no journal");
        m_store = std::make_unique<Store>(m_clock);
        connect(m_store.get(), &Store::changed, this, [this](const Changes& changes) { m_picture.apply(changes); });
        connect(m_store.get(), &Store::beganAnew, this, [this] { show(); });
        m_store->open({m_folder + u"/desk.db"_s, *key, Numbering{m_name + u'-'}}).then(this, [this, address, arguments](const Result<>& opened) {
            if (!opened)
                qFatal("%s", qPrintable(opened.error().detail));
            m_store->setSigner({m_actor.id, QByteArray::fromHex(arguments.at(6).toLatin1())});
            show();
            m_sync = std::make_unique<SyncThread>(std::make_unique<CentralLink>(address, u"chaos"_s), m_store.get(), &m_clock);
            m_sync->start();
            work();
        });
        connect(&m_orders, &QSocketNotifier::activated, this, [this] { obey(); });
    }

private:
    void show()
    {
        m_store->loadOpen().then(this, [this](const Result<Changes>& open) {
            m_picture.clear();
            if (open)
                m_picture.apply(*open);
        });
    }

    void obey()
    {
        char bytes[16];
        if (::read(0, bytes, sizeof bytes) <= 0)
            ::_exit(0);
        // Enough was done; from now on what is there is brought to rest.
        m_rests = true;
        report();
    }

    void report()
    {
        // The place first: whoever stands at the head and then has nothing to say has nothing to say any more.
        m_store->feedPosition().then(this, [this](const Result<FeedPosition>& at) {
            m_store->waiting().then(this, [this, at](const Result<int>& waiting) {
                if (waiting && at) {
                    std::printf("%d %lld %s\n", *waiting, static_cast<long long>(at->seq), at->hash.toHex().constData());
                    std::fflush(stdout);
                }
                if (waiting && *waiting > 0)
                    m_sync->tryNow();
                QTimer::singleShot(300, this, [this] { report(); });
            });
        });
    }

    void work()
    {
        if (m_rests)
            return;
        act();
        QTimer::singleShot(20 + m_random.bounded(80), this, [this] { work(); });
    }

    QString words() { return u"⟦%1-%2⟧"_s.arg(m_name).arg(m_ids.next<LogEntryId>().toString()); }

    void write(const char* what, const CommandId& command)
    {
        m_journal.write(QByteArray(what) + ' ' + command.toString().toUtf8() + '\n');
        m_journal.flush();
    }

    void give(const QString& name, QList<Effect> effects)
    {
        const Command command{m_ids.next<CommandId>(), name, m_actor, m_clock.now(), std::move(effects), {}};
        write("given", command.id);
        m_store->commit(command).then(this, [this, id = command.id](const Result<Receipt>& kept) {
            if (kept)
                write("kept", id);
        });
    }

    template <typename Noun>
    const Noun* some()
    {
        const auto& all = m_picture.now().all<Noun>();
        return all.isEmpty() ? nullptr : &*std::next(all.begin(), m_random.bounded(static_cast<int>(all.size())));
    }

    LogEntry note(const IncidentId& incident)
    {
        LogEntry entry;
        entry.id = m_ids.next<LogEntryId>();
        entry.incident = incident;
        entry.at = entry.recordedAt = m_clock.now();
        entry.by = m_actor.id;
        entry.byName = m_actor.name;
        entry.words = words();
        return entry;
    }

    void act()
    {
        const auto* incident = some<Incident>();
        const auto deed = m_random.bounded(100);
        if (!incident || deed < 12) {
            Incident made;
            made.id = m_ids.next<IncidentId>();
            made.number = m_name + u"-001"_s;
            made.answeredAt = made.filedAt = m_clock.now();
            made.filedBy = m_actor.id;
            made.call.whatHappened = words();
            give(u"file"_s, {insertOf(made), insertOf(note(made.id))});
        } else if (deed < 45) {
            give(u"note"_s, {insertOf(note(incident->id))});
        } else if (deed < 60) {
            auto changed = *incident;
            if (m_random.bounded(2))
                changed.call.address = words();
            else
                changed.call.nature = words();
            give(u"amend"_s, {patchOf(*incident, changed)});
        } else if (deed < 80) {
            const auto* team = some<Team>();
            if (!team || m_picture.now().activeAssignment(team->id))
                return;
            Assignment made;
            made.id = m_ids.next<AssignmentId>();
            made.incident = incident->id;
            made.team = team->id;
            made.state = AssignmentState::Offered;
            made.since = made.madeAt = made.checkedAt = m_clock.now();
            made.madeBy = m_actor.id;
            give(u"offer"_s, {insertOf(made), insertOf(note(incident->id))});
        } else if (deed < 92) {
            const auto* assignment = some<Assignment>();
            if (!assignment || !isActive(assignment->state))
                return;
            auto changed = *assignment;
            changed.state = m_random.bounded(3) ? AssignmentState::Clear : AssignmentState::Accepted;
            changed.since = m_clock.now();
            if (changed.state != assignment->state)
                give(u"report"_s, {patchOf(*assignment, changed), insertOf(note(assignment->incident))});
        } else if (deed < 97) {
            if (const auto* owed = some<FollowUp>(); owed && owed->state == FollowUpState::Open) {
                auto changed = *owed;
                ++changed.attempts;
                FollowUpAttempt attempt{m_ids.next<FollowUpAttemptId>(), owed->id, m_clock.now(), m_actor.id, false, words()};
                give(u"attempt"_s, {patchOf(*owed, changed), insertOf(attempt)});
            } else {
                FollowUp made;
                made.id = m_ids.next<FollowUpId>();
                made.incident = incident->id;
                made.kind = u"same_day"_s;
                made.madeAt = made.dueAt = m_clock.now();
                made.owner = m_actor.id;
                give(u"owe"_s, {insertOf(made)});
            }
        } else {
            auto closed = *incident;
            closed.status = IncidentStatus::Closed;
            closed.endedAt = m_clock.now();
            if (incident->status == IncidentStatus::Open)
                give(u"close"_s, {patchOf(*incident, closed)});
        }
    }

    QString m_folder;
    QString m_name;
    Actor m_actor;
    QRandomGenerator m_random;
    SkewedClock m_clock;
    IdSource m_ids;
    QFile m_journal;
    LivePicture m_picture;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncThread> m_sync;
    QSocketNotifier m_orders{0, QSocketNotifier::Read};
    bool m_rests = false;
};

} // namespace

/// chaos_station FOLDER HOST DATABASE NAME STAFF KEY SEED DATAKEY: works until a line comes on standard input; then says, again and
/// again, how many commands wait and where it stands in the feed, until it is killed.
int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    Dispatcher dispatcher(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
