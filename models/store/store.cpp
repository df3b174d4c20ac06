#include "store.h"

#include "answer.h"
#include "storeworker.h"

using namespace Qt::StringLiterals;

namespace dispatch {

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
        worker->thread()->quit();
    });
    m_thread.wait();
    delete m_worker;
}

template <typename Work>
auto Store::onStoreThread(Work work) -> QFuture<std::invoke_result_t<Work, Worker&>>
{
    using Value = typename std::invoke_result_t<Work, Worker&>::value_type;
    auto answer = std::make_shared<Answer<Value>>();
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
    if (!changes.isEmpty() || !changes.droppedDrafts.isEmpty())
        QMetaObject::invokeMethod(this, [this, changes = std::move(changes)] { Q_EMIT changed(changes); });
}

QFuture<Result<>> Store::open(const StoreFile& file)
{
    return onStoreThread([file](Worker& worker) {
        worker.writing.setNumbering(file.numbering);
        worker.journal.setNumbering(file.numbering);
        return worker.connection.open(file.path, file.key);
    });
}

QFuture<Result<Receipt>> Store::commit(Command command, std::optional<DraftId> dropDraft)
{
    return onStoreThread([this, command = std::move(command), dropDraft, now = m_clock.now()](Worker& worker) {
        return worker.writing.commit(command, dropDraft, now).transform([this](Writing::Kept kept) {
            tell(std::move(kept.changes));
            return kept.receipt;
        });
    });
}

QFuture<Result<Changes>> Store::loadOpen()
{
    return onStoreThread([now = m_clock.now()](Worker& worker) { return worker.reading.open(now); });
}

QFuture<Result<Changes>> Store::whole(const IncidentId& incident)
{
    return onStoreThread([incident](Worker& worker) { return worker.reading.whole(incident); });
}

QFuture<Result<QList<FollowUpAttempt>>> Store::attemptsOf(const FollowUpId& followUp)
{
    return onStoreThread([followUp](Worker& worker) { return worker.reading.attemptsOf(followUp); });
}

QFuture<Result<QList<Found>>> Store::find(const QString& typed, int limit)
{
    return onStoreThread([typed, limit](Worker& worker) { return worker.search.find(typed, limit); });
}

QFuture<Result<QList<KnownPerson>>> Store::known(const KnownQuery& query)
{
    return onStoreThread([query](Worker& worker) { return worker.search.known(query); });
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
    return onStoreThread([this, fixes](Worker& worker) {
        return worker.journal.keepFixes(fixes).transform([&](QList<Fix> news) {
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

void Store::tellOf(const Draft& draft)
{
    Changes changes;
    changes.of<Draft>().append(draft);
    tell(std::move(changes));
}

} // namespace dispatch
