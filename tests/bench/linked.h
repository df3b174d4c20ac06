#pragma once

#include "centrallink.h"
#include "centresession.h"
#include "idsource.h"
#include "livepicture.h"
#include "store.h"
#include "syncthread.h"

#include <QSqlQuery>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <vector>

namespace dispatch {
class LocalCluster;
}

/// A centre and desks that are linked to it, for what is measured between them.
namespace dispatch::bench {

/// What a bench can not do without; ends the program when it is missing.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%ls %ls", qUtf16Printable(result.error().summary), qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
template <typename T>
T must(Linked<T> answer)
{
    return must(std::move(answer).transform_error([](LinkFailure failure) { return std::move(failure.failure); }));
}
/// What the store answers, waited for.
template <typename T>
T must(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return must(future.result());
}

/// Turns the event loop until @p is true: no step is longer than the events that come.
void until(const char* what, const std::function<bool()>& is);
void pause(Span span);

/// What a dispatcher does most: a line of the timeline and the moment of the last contact, on one open incident after the other.
class Notes {
public:
    Notes(QList<Incident> incidents, Staff author);

    [[nodiscard]] Command next();
    [[nodiscard]] static LogEntryId entryOf(const Command& command);
    /// As it goes to the centre.
    [[nodiscard]] WaitingCommand asSent(const Command& command, const SigningKey& key);

private:
    SystemClock m_clock;
    IdSource m_ids{m_clock, QRandomGenerator::securelySeeded()};
    QList<Incident> m_incidents;
    Staff m_author;
    qsizetype m_last = 0;
    qint64 m_sent = 0;
};

/// A centre of its own: a database on the one private server of all benches, with Rosa, whose key proves commands.
class Centre {
public:
    Centre();

    [[nodiscard]] static LocalCluster& server();
    /// Where a workstation that is enrolled for this call finds the centre.
    [[nodiscard]] CentreAddress newStation() const;
    /// SQL in the name of a superuser; of several statements each.
    void run(const QString& sql) const;
    [[nodiscard]] QVariant value(const QString& sql) const;
    /// The same connection, for what is prepared once or read row by row.
    [[nodiscard]] QSqlQuery query() const;
    [[nodiscard]] qint64 seq() const { return value(QStringLiteral("select seq from sync.head")).toLongLong(); }
    /// Takes in rows as a supervisor's command would bring them.
    void take(const QList<Effect>& inserts) const;
    QList<Incident> openIncidents(int count) const;
    /// From now on this person signs in with @p passphrase.
    void enrol(const StaffId& staff, const QString& passphrase) const;

    /// What fills years: @p incidents that were closed, evenly from @p oldest before now to @p newest, each of one of @p people and with
    /// @p entries lines of timeline. No trigger sees them.
    struct Past {
        int incidents = 0;
        int people = 0;
        int entries = 0;
        Span oldest{};
        Span newest{};
    };
    void fill(const Past& past) const;
    /// Puts the timeline of the past into the feed and the list of commands, a change and a command for each line, as if desks had sent it.
    void fillFeed() const;

    Staff rosa;
    SigningKey key;

private:
    [[nodiscard]] static std::unique_ptr<CentreSession> session(const QString& database);

    QString m_name;
    std::unique_ptr<CentreSession> m_owner;
};

/// A workstation without windows: file, picture, link thread. It is not linked until it is told to.
class Desk {
public:
    explicit Desk(const Centre& centre);
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    void link();
    void unlink() { m_sync.reset(); }
    [[nodiscard]] bool isLinked() const { return m_sync && m_sync->state().kind == LinkState::Kind::Linked; }
    [[nodiscard]] LinkState::Kind linkKind() const { return m_sync->state().kind; }
    [[nodiscard]] qint64 seq() { return must(store.feedPosition()).seq; }
    /// Everything said, and everything up to @p seq heard.
    [[nodiscard]] bool isAt(qint64 seq) { return must(store.waiting()) == 0 && this->seq() == seq; }
    /// Began from the centre, and all of its history is here.
    [[nodiscard]] bool hasHistory() { return !must(store.feedPosition()).history.isEmpty() && must(store.historyCursor()).part.isEmpty(); }
    /// The picture was handed this line of a timeline.
    [[nodiscard]] bool shows(const LogEntryId& entry) const { return m_shown == entry; }
    /// Commands that wait for nobody until they are on this desk's disk; the milliseconds that took.
    double commits(const Command& command);
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("desk.db")); }
    /// How often the picture was made from what the centre gave as a whole.
    [[nodiscard]] int begun() const { return m_begun; }

    SystemClock clock;
    Store store{clock};
    LivePicture picture;

private:
    void show();

    QTemporaryDir m_folder;
    CentreAddress m_address;
    std::unique_ptr<SyncThread> m_sync;
    LogEntryId m_shown;
    int m_begun = 0;
};

/// The part of many desks that the centre feels: a link each that hears the hint, pulls and shows every five seconds that it lives.
/// They have neither files nor pictures, and share one thread, so that they take little from those that are measured.
class Listeners {
public:
    Listeners(const Centre& centre, int count);
    ~Listeners();
    Q_DISABLE_COPY_MOVE(Listeners)

    [[nodiscard]] bool allAt(qint64 seq) const;

private:
    struct One {
        std::unique_ptr<CentralLink> link;
        FeedPosition at;
        std::atomic<qint64> seq = 0;
    };
    static void pull(One& one);
    static void beat(One& one);

    QThread m_thread;
    QObject* m_there; ///< lives on that thread
    std::vector<std::unique_ptr<One>> m_all;
};

/// A program and all it has started, as the kernel counts them.
class Processes {
public:
    explicit Processes(qint64 root) : m_root(root) {}
    [[nodiscard]] static Processes ofServer(const LocalCluster& server);

    /// Per cent of one core for each of @p programs, over the same @p span in which the event loop turns.
    [[nodiscard]] static QList<double> cpuShares(const QList<Processes>& programs, Span span);
    /// Megabytes; what several share is counted once.
    [[nodiscard]] double memory() const;

private:
    [[nodiscard]] QList<qint64> all() const;
    [[nodiscard]] double cpuSeconds() const;

    qint64 m_root;
};

} // namespace dispatch::bench
