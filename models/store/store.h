#pragma once

#include "clock.h"
#include "feed.h"
#include "command.h"
#include "found.h"
#include "keyvault.h"
#include "numbering.h"
#include "pastcall.h"
#include "picture.h"
#include "proof.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
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
    /// A person's plan with all that belongs to it: the card in force, drafts, lines, marks, versions, consents, disclosures, looks, assessments and
    /// referrals, and the contacts in which her risk was screened or she was assessed, with the screens; oldest first.
    QFuture<Result<Changes>> planOf(const PersonId& person);
    /// Who looked at whose plan since then, the newest first, with the persons and the contacts it was for.
    QFuture<Result<Changes>> looksSince(Instant since);
    /// The attempts made for a follow-up, oldest first.
    QFuture<Result<QList<FollowUpAttempt>>> attemptsOf(const FollowUpId& followUp);
    /// What the roster's timeline says of a shift, oldest first.
    QFuture<Result<QList<RosterEntry>>> rosterEntriesOf(const ShiftId& shift);
    QFuture<Result<QList<RosterEntry>>> rosterEntriesOf(const TeamId& team, Instant since);
    /// Calls since then for which a team was determined, oldest first.
    QFuture<Result<QList<PastCall>>> pastCalls(Instant since);
    /// Incidents whose number, person, phone, place or words begin with what is typed; best first.
    QFuture<Result<QList<Found>>> find(const QString& typed, int limit);
    /// People this desk knows who fit; phone matches first, at most 8.
    QFuture<Result<QList<KnownPerson>>> known(const KnownQuery& query);

    /// Starts a draft: gives it its number and keeps it. Drafts live in a journal of this desk, never in the outbox.
    QFuture<Result<Draft>> beginDraft(Draft draft);
    /// Refused once the draft was filed or discarded: a late keystroke does not bring it back.
    QFuture<Result<>> keepDraft(const Draft& draft);
    QFuture<Result<>> dropDraft(const DraftId& draft);
    /// The newest position of each team; older ones than known are ignored, and where a team was whose shift is over is forgotten.
    QFuture<Result<>> keepFixes(const QList<Fix>& fixes);

    /// A small fact of this desk alone, under a name; empty when it was never noted.
    QFuture<Result<QString>> noted(const QString& name);
    QFuture<Result<>> note(const QString& name, const QString& value);
    /// Notes what @p revised makes of what was noted; it is called on the store's thread, and nobody else notes in between.
    QFuture<Result<>> revise(const QString& name, std::function<QString(const QString&)> revised);

    /// A copy of the file as it is now, at @p path; an earlier copy there goes. It opens with the same key.
    QFuture<Result<>> copyTo(const QString& path);

    /// Who proves her commands from now on.
    void setSigner(const SigningKey& key);

    // The way to the centre and back: for the sync engine. What it changes here comes as `changed`, like everything else.

    /// Commands waiting for the centre.
    QFuture<Result<int>> waiting();
    /// The first commands that wait, in order, also those the centre put off.
    QFuture<Result<QList<WaitingCommand>>> waitingCommands(int most);
    /// Commands that may go up now. @p all: also those the centre put off.
    QFuture<Result<QList<WaitingCommand>>> dueCommands(int most, bool all = false);
    /// How many commands given since @p since the centre has accepted.
    QFuture<Result<int>> sentSince(Instant since);
    QFuture<Result<FeedPosition>> feedPosition();
    /// The centre's answers. Commands it put off go up again after @p pause.
    QFuture<Result<>> settle(const QList<Verdict>& verdicts, Span pause);
    /// The feed up to @p to; the rows this desk's waiting commands touch keep them on top.
    QFuture<Result<>> take(const QList<FeedChange>& changes, const FeedPosition& to);
    /// The feed has nothing more: what the centre had answered beyond it is lost there and offered again. How many commands.
    QFuture<Result<int>> offerLost();
    /// Replaces everything but drafts and waiting commands with what the centre has; then `beganAnew`. Every command still kept is
    /// offered again.
    QFuture<Result<>> beginAnew(const QList<FeedChange>& rows, const FeedPosition& at);
    QFuture<Result<HistoryCursor>> historyCursor();
    /// A page of history that is not here yet; @p next: where it goes on. @p summary: its incidents come without their timelines.
    QFuture<Result<>> fillHistory(const QList<FeedChange>& rows, bool summary, const HistoryCursor& next);
    /// Whether only the row of @p incident is here.
    QFuture<Result<bool>> isSummary(const IncidentId& incident);
    QFuture<Result<>> complete(const IncidentId& incident, const QList<FeedChange>& rows);
    /// Drops accepted commands that are older than any history the centre could lose.
    QFuture<Result<>> forgetOld(Span age);

Q_SIGNALS:
    void changed(const dispatch::Changes& changes);
    /// A command waits that did not before.
    void outboxGrew();
    /// What is open was replaced: read it again.
    void beganAnew();

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
