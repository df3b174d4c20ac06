#pragma once

#include "feed.h"
#include "staff.h"
#include "team.h"

#include <QObject>

namespace dispatch {

/// Why a call to the centre gave no answer.
struct LinkFailure {
    enum class Trouble {
        Lost,    ///< no answer; whether it was done is not known, and asking again is safe
        Refused, ///< the centre does not serve this desk: not registered, revoked, certificate, version
        Anew     ///< the centre's history is another one: begin anew from a bootstrap
    };
    Trouble trouble = Trouble::Lost;
    Failure failure;
};

template <typename T = void>
using Linked = std::expected<T, LinkFailure>;

/// What the centre says when a desk comes.
struct Welcome {
    QString station;       ///< "W3"
    FeedPosition head;
    int schema = 0;
    Instant serverTime{};
    bool recovering = false; ///< its history was cut back; desks offer again what they still hold
    bool knowsCars = false;  ///< it takes the cars' positions; an older centre does not
    bool oversees = false;   ///< this workstation is given what only those who oversee may read
};

struct Heartbeat {
    Instant serverTime{};
    qint64 seq = 0;
    QString history;
};

/// Changes after a position, or that there is no way on from it.
struct Pulled {
    bool anew = false;
    QList<FeedChange> changes;
    FeedPosition to;
};

/// One part of what a new desk is given.
struct BootstrapPage {
    FeedPosition at;       ///< part "now" only: where the feed goes on
    QList<FeedChange> rows;
    QString next;          ///< empty after the last page
};

/// A person's sign-in as the centre sees it.
struct SignIn {
    bool ok = false;
    Staff staff;           ///< when ok
};

/// Where the cars of the teams on shift are, as far as the centre heard.
struct NewestFixes {
    QList<Fix> fixes;
    qint64 upTo = 0; ///< what comes later has a larger number; as asked, when there is nothing
};

/// What a desk asks of the centre. Each call waits for its answer, at most for its deadline; a link belongs to the thread
/// that opened it.
class Link : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Safe to call when it is open: it begins anew.
    [[nodiscard]] virtual Linked<Welcome> open() = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual Linked<QList<Verdict>> submit(const QString& history, const QList<WaitingCommand>& commands) = 0;
    /// At most @p most changes, more only to finish a transaction; proven to continue @p after by their chain of hashes.
    [[nodiscard]] virtual Linked<Pulled> pull(const FeedPosition& after, int most) = 0;
    /// @p part: "now", "people", "recent", "older"; @p after: what the page before gave as `next`.
    [[nodiscard]] virtual Linked<BootstrapPage> bootstrap(const QString& part, const QString& after, int most) = 0;
    [[nodiscard]] virtual Linked<Heartbeat> heartbeat(qint64 seq, Instant clientTime) = 0;
    /// All of one incident.
    [[nodiscard]] virtual Linked<QList<FeedChange>> whole(const IncidentId& incident) = 0;
    /// The newest fix of each team on shift that came after number @p after; 0 for all of them.
    [[nodiscard]] virtual Linked<NewestFixes> fixes(qint64 after) = 0;
    /// The way of a team on shift, oldest first: at most @p most fixes that were measured after @p after.
    [[nodiscard]] virtual Linked<QList<Fix>> trail(const TeamId& team, Instant after, int most) = 0;
    /// The salt of a sign-in name, 16 bytes; the centre gives one for every name.
    [[nodiscard]] virtual Linked<QByteArray> saltOf(const QString& signInName) = 0;
    /// Proves to the centre that somebody holds the key made from that salt, without sending it.
    [[nodiscard]] virtual Linked<SignIn> signIn(const QString& signInName, const QByteArray& key) = 0;

Q_SIGNALS:
    /// Something may be new. Only a hint: it may come twice or not at all.
    void hinted();
    /// The same of the cars' positions.
    void carsHinted();
};

} // namespace dispatch
