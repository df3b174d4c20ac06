#pragma once

#include "clock.h"
#include "command.h"
#include "found.h"
#include "keyvault.h"
#include "numbering.h"
#include "picture.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <optional>

namespace dispatch {

/// Where a desk's file is, how it opens and how it numbers.
struct StoreFile {
    QString path;         ///< the encrypted SQLite file; its folder exists
    DataKey key;
    Numbering numbering;
};

/// The desk's own encrypted database. All SQL runs on the store's thread; every answer is a future, every stored fact
/// also comes as `changed`, in the order it was stored, on the thread this object lives on.
class Store : public QObject {
    Q_OBJECT
public:
    explicit Store(const Clock& clock, QObject* parent = nullptr);
    ~Store() override;

    /// Opens, or makes the file when there is none at all. A wrong key, a damaged file, a file of a newer program and one that
    /// another program has open are refused with a sentence each and left untouched.
    QFuture<Result<>> open(const StoreFile& file);

    /// Applies the command's rows, and keeps the command in the outbox, in one transaction that is on the disk when the
    /// future ends. Nothing of it is kept when it is refused. A command already kept answers with its first receipt.
    /// @p dropDraft: the draft that goes in the same transaction, because the command files or discards it.
    QFuture<Result<Receipt>> commit(Command command, std::optional<DraftId> dropDraft = {});

    /// Everything that is open: what the Picture starts from.
    QFuture<Result<Changes>> loadOpen();
    /// One incident with all that belongs to it, its whole timeline too; also for closed ones.
    QFuture<Result<Changes>> whole(const IncidentId& incident);
    /// The attempts made for a follow-up, oldest first.
    QFuture<Result<QList<FollowUpAttempt>>> attemptsOf(const FollowUpId& followUp);
    /// Incidents whose number, person, phone, place or words begin with what is typed; best first.
    QFuture<Result<QList<Found>>> find(const QString& typed, int limit);
    /// People this desk knows who fit; phone matches first, at most 8.
    QFuture<Result<QList<KnownPerson>>> known(const KnownQuery& query);

    /// Starts a draft: gives it its number and keeps it. Drafts live in a journal of this desk, never in the outbox.
    QFuture<Result<Draft>> beginDraft(Draft draft);
    /// Refused once the draft was filed or discarded: a late keystroke does not bring it back.
    QFuture<Result<>> keepDraft(const Draft& draft);
    QFuture<Result<>> dropDraft(const DraftId& draft);
    /// The newest position of each team; older ones than known are ignored.
    QFuture<Result<>> keepFixes(const QList<Fix>& fixes);

    /// Commands waiting for the centre.
    QFuture<Result<int>> waiting();

Q_SIGNALS:
    void changed(const dispatch::Changes& changes);

private:
    class Worker;
    template <typename Work>
    auto onStoreThread(Work work) -> QFuture<std::invoke_result_t<Work, Worker&>>;

    /// Called on the store's thread; the signal goes out on this object's.
    void tell(Changes changes);
    void tellOf(const Draft& draft);

    const Clock& m_clock;
    QThread m_thread;
    Worker* m_worker = nullptr;
};

} // namespace dispatch
