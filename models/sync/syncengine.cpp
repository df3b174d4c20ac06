#include "syncengine.h"

#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// A batch holds the centre's one lock while it is applied: small enough that other desks' verbs slip in between.
constexpr int commandsAtOnce = 20;
constexpr int changesAtOnce = 500;
constexpr int historyAtOnce = 1000;
constexpr int trailAtOnce = 2000;
constexpr auto beatEvery = 5 * second;
constexpr Span firstPause{250};
constexpr Span longestPause = 8 * second;
constexpr Span putOffPause{500};
// No outage and no restored backup reaches back further.
constexpr auto keptFor = 30 * day;

} // namespace

SyncEngine::SyncEngine(std::unique_ptr<Link> link, Store* store, const Clock* clock) : m_link(link.release()), m_store(store), m_clock(clock), m_cars(m_link, this), m_again(this)
{
    m_link->setParent(this);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SyncEngine::beat);
    connect(m_link, &Link::hinted, this, &SyncEngine::poke);
    connect(&m_cars, &FixWatch::heard, this, &SyncEngine::fixesHeard);
    connect(&m_cars, &FixWatch::failed, this, &SyncEngine::trouble);
    connect(&m_cars, &FixWatch::toKeep, this, [this](const QList<Fix>& fixes) { m_store->keepFixes(fixes); });
}

SyncEngine::~SyncEngine() = default;

/// Goes on with what the store answered. Until then nothing else is begun.
template <typename T, typename Next>
void SyncEngine::after(QFuture<Result<T>> future, Next next)
{
    m_busy = true;
    future.then(this, [this, next = std::move(next)](const Result<T>& result) {
        m_busy = false;
        if (!m_running)
            return;
        if (!result)
            storeRefused(result.error());
        else if constexpr (std::is_void_v<T>)
            next();
        else
            next(*result);
    });
}

void SyncEngine::start()
{
    m_running = true;
    m_state.since = m_clock->now();
    after(m_store->feedPosition(), [this](const FeedPosition& at) {
        m_at = at;
        after(m_store->historyCursor(), [this](const HistoryCursor& cursor) {
            m_history = cursor;
            after(m_store->forgetOld(keptFor), [this] {
                m_known = true;
                round();
            });
        });
    });
}

void SyncEngine::stop()
{
    m_running = false;
    m_again.stop();
    m_cars.end();
    m_link->close();
}

void SyncEngine::poke()
{
    if (!m_running || !m_known)
        return;
    if (!m_link->isOpen()) {
        // Waits for the next try; meanwhile what waits is counted.
        countWaiting();
        return;
    }
    if (m_busy)
        m_more = true;
    else
        round();
}

void SyncEngine::tryNow()
{
    m_failures = 0;
    m_all = true;
    m_again.stop();
    if (m_running && m_known && !m_busy)
        round();
}

void SyncEngine::round()
{
    m_more = false;
    if (!m_link->isOpen()) {
        connectLink();
        return;
    }
    after(m_store->dueCommands(commandsAtOnce, std::exchange(m_all, false)), [this](const QList<WaitingCommand>& due) {
        if (due.isEmpty())
            pull();
        else
            push(due);
    });
}

void SyncEngine::connectLink()
{
    const auto welcome = m_link->open();
    if (!welcome) {
        trouble(welcome.error());
        return;
    }
    m_failures = 0;
    m_ahead.reset();
    if (welcome->knowsCars)
        m_cars.begin();
    m_state.station = welcome->station;
    m_state.oversees = welcome->oversees;
    m_state.clockOffset = m_clock->now() - welcome->serverTime;
    m_beatAt = m_clock->now();
    heard();
    if (m_at.history != welcome->head.history) {
        bootstrap();
        return;
    }
    after(m_store->waiting(), [this, down = std::max<qint64>(0, welcome->head.seq - m_at.seq)](int waiting) {
        m_state.waiting = waiting;
        m_state.caughtUp = 0;
        m_state.toCatchUp = waiting + static_cast<int>(down);
        // Listened before anything is said: a centre whose history is not the one this desk stands on must not decide what it waits to
        // hear, or the answer's place would mean nothing here. Within one connection no history is put back.
        m_more = true;
        pull();
    });
}

void SyncEngine::push(QList<WaitingCommand> commands)
{
    const auto verdicts = m_link->submit(m_at.history, commands);
    if (!verdicts) {
        trouble(verdicts.error());
        return;
    }
    heard();
    const bool anyAnswered = std::ranges::any_of(*verdicts, [](const Verdict& each) { return each.state != Verdict::State::Deferred; });
    for (const auto& each : *verdicts)
        if (each.state == Verdict::State::Rejected)
            qInfo("the centre refused command %s: %s", qPrintable(each.command.toString()), qPrintable(each.code));
    after(m_store->settle(*verdicts, putOffPause), [this, anyAnswered, count = commands.size()] {
        m_state.caughtUp += static_cast<int>(count);
        countWaiting();
        if (anyAnswered)
            round();
        else
            pull();
    });
}

void SyncEngine::pull()
{
    const auto ahead = std::exchange(m_ahead, std::nullopt);
    const auto pulled = ahead && ahead->after == m_at ? ahead->pulled : m_link->pull(m_at, changesAtOnce);
    if (!pulled) {
        trouble(pulled.error());
        return;
    }
    heard();
    if (pulled->anew) {
        bootstrap();
        return;
    }
    if (pulled->changes.isEmpty()) {
        // A backup may have been restored between an answer and this: then the centre has nothing of it and nothing tells so.
        after(m_store->offerLost(), [this](int lost) {
            if (lost > 0)
                round();
            else
                rest();
        });
        return;
    }
    after(m_store->take(pulled->changes, pulled->to), [this, to = pulled->to, count = pulled->changes.size()] {
        m_at = to;
        m_notTaken = 0;
        m_state.caughtUp += static_cast<int>(count);
        tell(LinkState::Kind::Linked);
        round();
    });
    // After a whole page there is another; it is fetched while the store writes this one.
    if (pulled->changes.size() == changesAtOnce)
        m_ahead = Ahead{pulled->to, m_link->pull(pulled->to, changesAtOnce)};
}

/// Everything was said and heard. History that is not here yet comes now, page by page, and whatever happens goes before the next.
void SyncEngine::rest()
{
    m_state.caughtUp = m_state.toCatchUp = 0;
    tell(LinkState::Kind::Linked);
    if (m_more)
        round();
    else if (!m_history.part.isEmpty())
        backfill();
    else
        m_again.start(m_state.waiting > 0 ? putOffPause : beatEvery);
}

void SyncEngine::bootstrap()
{
    qInfo("this desk begins anew from the centre");
    tell(LinkState::Kind::Joining);
    const auto page = m_link->bootstrap(u"now"_s, {}, 0);
    if (!page) {
        trouble(page.error());
        return;
    }
    heard();
    after(m_store->beginAnew(page->rows, page->at), [this, at = page->at] {
        m_at = at;
        m_history = {u"people"_s, {}};
        countWaiting();
        round();
    });
}

void SyncEngine::backfill()
{
    const auto page = m_link->bootstrap(m_history.part, m_history.after, historyAtOnce);
    if (!page) {
        trouble(page.error());
        return;
    }
    heard();
    HistoryCursor next{m_history.part, page->next};
    if (page->next.isEmpty())
        next.part = next.part == "people"_L1 ? u"recent"_s : next.part == "recent"_L1 ? u"older"_s : QString{};
    after(m_store->fillHistory(page->rows, m_history.part == "older"_L1, next), [this, next] {
        m_history = next;
        // The store's own work goes between two pages.
        QMetaObject::invokeMethod(this, &SyncEngine::poke, Qt::QueuedConnection);
    });
}

void SyncEngine::beat()
{
    if (!m_running || !m_known || m_busy)
        return;
    if (m_link->isOpen() && m_clock->now() - m_beatAt >= beatEvery) {
        m_beatAt = m_clock->now();
        const auto answer = m_link->heartbeat(m_at.seq, m_clock->now());
        if (!answer) {
            trouble(answer.error());
            return;
        }
        heard();
        m_state.clockOffset = m_clock->now() - answer->serverTime;
        if (answer->history != m_at.history) {
            bootstrap();
            return;
        }
        if (answer->seq == m_at.seq && m_state.waiting == 0) {
            tell(LinkState::Kind::Linked);
            m_again.start(beatEvery);
            return;
        }
    }
    round();
}

void SyncEngine::trouble(const LinkFailure& failure)
{
    qInfo("the link: %ls", qUtf16Printable(failure.failure.detail));
    if (failure.trouble == LinkFailure::Trouble::Anew) {
        bootstrap();
        return;
    }
    m_cars.end();
    m_link->close();
    const bool refused = failure.trouble == LinkFailure::Trouble::Refused;
    m_state.words = refused ? failure.failure.summary : QString{};
    // Half of it by chance, so that many desks do not come back in the same instant.
    const Span half = std::min<Span>(longestPause, firstPause * (1 << std::min(m_failures, 5))) / 2;
    const Span pause = refused ? longestPause : half + Span{m_random.bounded(static_cast<int>(half.count()) + 1)};
    ++m_failures;
    m_state.retryAt = m_clock->now() + pause;
    m_state.caughtUp = m_state.toCatchUp = 0;
    m_again.start(pause);
    tell(refused ? LinkState::Kind::Refused : LinkState::Kind::Alone);
    countWaiting();
}

void SyncEngine::storeRefused(const Failure& failure)
{
    qWarning("this desk's file did not take what the centre sent: %ls", qUtf16Printable(failure.detail));
    m_state.words = failure.summary;
    // What does not fit on this file fits on an empty one; a full disk stays full, and then nothing is taken out first.
    if (++m_notTaken >= 3 && failure.detail.contains("constraint failed"_L1) && m_link->isOpen()) {
        m_notTaken = 0;
        bootstrap();
        return;
    }
    m_again.start(longestPause);
    tell(m_state.kind);
}

void SyncEngine::fetch(const IncidentId& incident)
{
    ask([incident](Link& link) { return link.whole(incident); }).then(this, [this, incident](const Linked<QList<FeedChange>>& rows) {
        if (!rows) {
            trouble(rows.error());
            return;
        }
        m_store->complete(incident, *rows).then(this, [this, incident](const Result<>& kept) {
            if (kept)
                Q_EMIT fetched(incident);
            else
                storeRefused(kept.error());
        });
    });
}

/// Page by page, so that a verb never waits for a whole shift.
void SyncEngine::fetchTrail(const TeamId& team, QList<Fix> sofar)
{
    if (!m_running || !m_link->isOpen())
        return;
    const auto page = m_link->trail(team, sofar.isEmpty() ? Instant{} : sofar.last().fixedAt, trailAtOnce);
    if (!page) {
        trouble(page.error());
        return;
    }
    sofar += *page;
    if (page->size() < trailAtOnce)
        Q_EMIT trailFetched(team, sofar);
    else
        QMetaObject::invokeMethod(this, [this, team, sofar = std::move(sofar)] { fetchTrail(team, sofar); }, Qt::QueuedConnection);
}

void SyncEngine::heard()
{
    m_state.heardAt = m_clock->now();
    m_state.retryAt.reset();
    m_state.words.clear();
}

void SyncEngine::tell(LinkState::Kind kind)
{
    if (m_state.kind != kind || m_state.since == Instant{}) {
        // Alone since the centre was last heard, not since somebody noticed.
        m_state.since = kind == LinkState::Kind::Alone && m_state.heardAt ? *m_state.heardAt : m_clock->now();
        m_state.kind = kind;
    }
    Q_EMIT stateChanged(m_state);
}

void SyncEngine::countWaiting()
{
    m_store->waiting().then(this, [this](const Result<int>& waiting) {
        if (!waiting || *waiting == m_state.waiting)
            return;
        m_state.waiting = *waiting;
        Q_EMIT stateChanged(m_state);
    });
}

} // namespace dispatch
