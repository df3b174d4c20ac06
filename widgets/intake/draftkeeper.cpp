#include "draftkeeper.h"

#include "intakedesk.h"

namespace dispatch {

using namespace std::chrono_literals;

namespace {

    constexpr auto typingRests = 150ms;
    constexpr auto atTheLatest = 300ms;
    constexpr auto againAfter = 2s;

} // namespace

DraftKeeper::DraftKeeper(const IntakeDesk* desk, std::function<Draft()> draft, QObject* parent)
    : QObject(parent), m_desk(desk), m_draft(std::move(draft))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&m_keep, &QFutureWatcherBase::finished, this, &DraftKeeper::ended);
}

void DraftKeeper::touched()
{
    if (m_stopped)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (!m_dirty)
        m_firstTouch = now;
    m_dirty = true;
    const auto deadline = std::chrono::ceil<std::chrono::milliseconds>(m_firstTouch + atTheLatest - now);
    m_timer.start(std::clamp<std::chrono::milliseconds>(deadline, 0ms, typingRests));
}

void DraftKeeper::flush()
{
    if (m_dirty && !m_underWay && !m_stopped)
        keep();
}

void DraftKeeper::keepWords()
{
    if (m_dirty && !m_stopped)
        keep();
}

void DraftKeeper::lastWords()
{
    keepWords();
    stop();
}

void DraftKeeper::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void DraftKeeper::resume()
{
    m_stopped = false;
    if (m_dirty)
        touched();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    m_dirty = false;
    m_underWay = true;
    m_keep.setFuture(m_desk->keep(m_draft()));
}

void DraftKeeper::ended()
{
    m_underWay = false;
    const auto answer = m_keep.future();
    if (answer.isCanceled() || answer.resultCount() == 0) {
        m_dirty = true;
        return;
    }
    const auto result = answer.resultAt(0);
    if (result) {
        m_keptAt = m_desk->now();
        Q_EMIT kept();
        if (m_dirty && !m_stopped && !m_timer.isActive())
            touched();
        return;
    }
    m_dirty = true;
    if (!m_stopped)
        m_timer.start(againAfter);
    Q_EMIT notKept(result.error().summary);
}

} // namespace dispatch
