#include "store.h"

#include "answeredpromise.h"
#include "storeworker.h"

#include <QFile>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// Apart from what the store itself keeps in the same table.
QString noteKey(const QString& name) { return u"note:"_s + name; }

Result<QString> notedIn(Connection& connection, const QString& name)
{
    return connection.row("noted"_L1, {{":k"_L1, noteKey(name)}}).transform([](const auto& row) { return row ? row->value("v"_L1).toString() : QString{}; });
}

Result<> noteIn(Connection& connection, const QString& name, const QString& value)
{
    return connection.change("set_meta"_L1, {{":k"_L1, noteKey(name)}, {":v"_L1, value}}).transform([](int) {});
}

} // namespace

Store::Store(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock), m_worker(new Worker)
{
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Store::~Store()
{
    // What was asked for before is done first; the file is closed on the thread that opened it.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->connection.close();
        // What libcrypto keeps for this thread goes before its end is told: the program may end before the system takes the thread down.
        OPENSSL_thread_stop();
        worker->thread()->quit();
    });
    m_thread.wait();
    delete m_worker;
}

template <typename Work>
auto Store::onStoreThread(Work work) -> QFuture<std::invoke_result_t<Work, Worker&>>
{
    using Value = typename std::invoke_result_t<Work, Worker&>::value_type;
    auto answer = std::make_shared<AnsweredPromise<Value>>();
    auto future = answer->future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, answer = std::move(answer), work = std::move(work)]() mutable {
        auto result = work(*worker);
        if (!result)
            qWarning("the store refused: %ls", qUtf16Printable(result.error().detail));
        answer->give(std::move(result));
        worker->connection.tidyLog();
    });
    return future;
}

void Store::tell(Changes changes)
{
    if (!changes.isEmpty() || !changes.droppedDrafts.isEmpty() || !changes.gone.isEmpty())
        QMetaObject::invokeMethod(this, [this, changes = std::move(changes)] { Q_EMIT changed(changes); });
}

QFuture<Result<>> Store::open(const StoreFile& file)
{
    return onStoreThread([file](Worker& worker) {
        worker.rows.setNumbering(file.numbering);
        worker.journal.setNumbering(file.numbering);
        return worker.connection.open(file.path, file.key);
    });
}

QFuture<Result<Receipt>> Store::commit(Command command, std::optional<DraftId> dropDraft)
{
    return onStoreThread([this, command = std::move(command), dropDraft, now = m_clock.now()](Worker& worker) {
        return worker.writing.commit(command, dropDraft, now).transform([this](Writing::Kept kept) {
            tell(std::move(kept.changes));
            QMetaObject::invokeMethod(this, &Store::outboxGrew);
            return kept.receipt;
        });
    });
}

QFuture<Result<Changes>> Store::loadOpen()
{
    return onStoreThread([now = m_clock.now()](Worker& worker) { return worker.reading.open(now); });
}

QFuture<Result<Changes>> Store::planOf(const PersonId& person)
{
    return onStoreThread([person](Worker& worker) { return worker.reading.planOf(person); });
}

QFuture<Result<Changes>> Store::whole(const IncidentId& incident)
{
    return onStoreThread([incident](Worker& worker) { return worker.reading.whole(incident); });
}

QFuture<Result<Changes>> Store::looksSince(Instant since)
{
    return onStoreThread([since](Worker& worker) { return worker.reading.looksSince(since); });
}

QFuture<Result<QList<FollowUpAttempt>>> Store::attemptsOf(const FollowUpId& followUp)
{
    return onStoreThread([followUp](Worker& worker) { return worker.reading.attemptsOf(followUp); });
}

QFuture<Result<QList<RosterEntry>>> Store::rosterEntriesOf(const ShiftId& shift)
{
    return onStoreThread([shift](Worker& worker) { return worker.reading.rosterEntriesOf(shift); });
}

QFuture<Result<QList<RosterEntry>>> Store::rosterEntriesOf(const TeamId& team, Instant since)
{
    return onStoreThread([team, since](Worker& worker) { return worker.reading.rosterEntriesOf(team, since); });
}

QFuture<Result<QList<PastCall>>> Store::pastCalls(Instant since)
{
    return onStoreThread([since](Worker& worker) { return worker.reading.pastCalls(since); });
}

QFuture<Result<QList<Found>>> Store::find(const QString& typed, int limit)
{
    return onStoreThread([typed, limit](Worker& worker) { return worker.search.find(typed, limit); });
}

QFuture<Result<QList<KnownPerson>>> Store::known(const KnownQuery& query)
{
    return onStoreThread([query](Worker& worker) { return worker.search.known(query); });
}

QFuture<Result<>> Store::copyTo(const QString& path)
{
    return onStoreThread([path](Worker& worker) -> Result<> {
        QFile::remove(path);
        // The database writes it itself: to open its file beside it would let go of its locks.
        return worker.connection.change("copy_whole"_L1, {{":path"_L1, path}}).transform([](int) {});
    });
}

QFuture<Result<Draft>> Store::beginDraft(Draft draft)
{
    return onStoreThread([this, draft = std::move(draft)](Worker& worker) {
        return worker.journal.begin(draft).transform([this](const Draft& begun) {
            tellOf(begun);
            return begun;
        });
    });
}

QFuture<Result<>> Store::keepDraft(const Draft& draft)
{
    return onStoreThread([this, draft](Worker& worker) { return worker.journal.keep(draft).transform([&] { tellOf(draft); }); });
}

QFuture<Result<>> Store::dropDraft(const DraftId& draft)
{
    return onStoreThread([this, draft](Worker& worker) {
        return worker.journal.drop(draft).transform([&] {
            Changes changes;
            changes.droppedDrafts.append(draft);
            tell(std::move(changes));
        });
    });
}

QFuture<Result<>> Store::keepFixes(const QList<Fix>& fixes)
{
    return onStoreThread([this, fixes, now = m_clock.now()](Worker& worker) {
        return worker.journal.keepFixes(fixes, now).transform([&](QList<Fix> news) {
            Changes changes;
            changes.of<Fix>() = std::move(news);
            tell(std::move(changes));
        });
    });
}

QFuture<Result<int>> Store::waiting()
{
    return onStoreThread([](Worker& worker) { return worker.outbox.waiting(); });
}

QFuture<Result<QString>> Store::noted(const QString& name)
{
    return onStoreThread([name](Worker& worker) { return notedIn(worker.connection, name); });
}

QFuture<Result<>> Store::note(const QString& name, const QString& value)
{
    return onStoreThread([name, value](Worker& worker) { return noteIn(worker.connection, name, value); });
}

QFuture<Result<>> Store::revise(const QString& name, std::function<QString(const QString&)> revised)
{
    return onStoreThread([name, revised = std::move(revised)](Worker& worker) {
        return notedIn(worker.connection, name).and_then([&](const QString& before) { return noteIn(worker.connection, name, revised(before)); });
    });
}

void Store::setSigner(const SigningKey& key)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, key] { worker->outbox.setSigner(key); });
}

QFuture<Result<QList<WaitingCommand>>> Store::waitingCommands(int most)
{
    return onStoreThread([most](Worker& worker) { return worker.outbox.list(most); });
}

QFuture<Result<QList<WaitingCommand>>> Store::dueCommands(int most, bool all)
{
    return onStoreThread([most, all, now = m_clock.now()](Worker& worker) {
        return (all ? worker.outbox.unpark() : Result<>{}).and_then([&] { return worker.outbox.due(most, now); });
    });
}

QFuture<Result<int>> Store::sentSince(Instant since)
{
    return onStoreThread([since](Worker& worker) { return worker.outbox.sentSince(since); });
}

QFuture<Result<FeedPosition>> Store::feedPosition()
{
    return onStoreThread([](Worker& worker) { return worker.inbound.position(); });
}

QFuture<Result<>> Store::settle(const QList<Verdict>& verdicts, Span pause)
{
    return onStoreThread([this, verdicts, until = m_clock.now() + pause](Worker& worker) {
        return worker.inbound.settle(verdicts, until).transform([this](Changes changes) { tell(std::move(changes)); });
    });
}

QFuture<Result<>> Store::take(const QList<FeedChange>& changes, const FeedPosition& to)
{
    return onStoreThread([this, changes, to](Worker& worker) {
        return worker.inbound.take(changes, to).transform([this](Changes taken) { tell(std::move(taken)); });
    });
}

QFuture<Result<int>> Store::offerLost()
{
    return onStoreThread([](Worker& worker) { return worker.inbound.offerLost(); });
}

QFuture<Result<>> Store::beginAnew(const QList<FeedChange>& rows, const FeedPosition& at)
{
    return onStoreThread([this, rows, at](Worker& worker) {
        return worker.inbound.begin(rows, at).transform([this] { QMetaObject::invokeMethod(this, &Store::beganAnew); });
    });
}

QFuture<Result<HistoryCursor>> Store::historyCursor()
{
    return onStoreThread([](Worker& worker) { return worker.inbound.cursor(); });
}

QFuture<Result<>> Store::fillHistory(const QList<FeedChange>& rows, bool summary, const HistoryCursor& next)
{
    return onStoreThread([rows, summary, next](Worker& worker) { return worker.inbound.fill(rows, summary, next); });
}

QFuture<Result<bool>> Store::isSummary(const IncidentId& incident)
{
    return onStoreThread([incident](Worker& worker) { return worker.inbound.isSummary(incident); });
}

QFuture<Result<>> Store::complete(const IncidentId& incident, const QList<FeedChange>& rows)
{
    return onStoreThread([incident, rows](Worker& worker) { return worker.inbound.complete(incident, rows); });
}

QFuture<Result<>> Store::forgetOld(Span age)
{
    return onStoreThread([before = m_clock.now() - age](Worker& worker) { return worker.outbox.forget(before); });
}

void Store::tellOf(const Draft& draft)
{
    Changes changes;
    changes.of<Draft>().append(draft);
    tell(std::move(changes));
}

} // namespace dispatch
