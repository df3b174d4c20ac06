#pragma once

#include "call.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace dispatch {

class IntakeDesk;

/// Keeps a draft while it is typed: soon after each change, at the latest 300 ms after the first one that is not kept yet. One
/// keep is under way at a time, and what follows it is always the newest.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// @p draft: as it stands when it is asked for.
    DraftKeeper(const IntakeDesk* desk, std::function<Draft()> draft, QObject* parent = nullptr);

    void touched();
    /// Now, unless everything is kept or on its way.
    void flush();
    /// Now, whatever is on its way.
    void keepWords();
    /// The same, and there will be no later.
    void lastWords();
    /// Filed or thrown away: nothing more is kept.
    void stop();
    void resume();
    [[nodiscard]] bool isAllKept() const { return !m_dirty && !m_underWay; }
    [[nodiscard]] std::optional<Instant> keptAt() const { return m_keptAt; }

Q_SIGNALS:
    void kept();
    /// It will be tried again.
    void notKept(const QString& sentence);

private:
    void keep();
    void ended();

    const IntakeDesk* m_desk;
    std::function<Draft()> m_draft;
    QTimer m_timer;
    QFutureWatcher<Result<>> m_keep; ///< unlike a continuation it may go while the store is still writing
    std::chrono::steady_clock::time_point m_firstTouch;
    bool m_dirty = false;
    bool m_underWay = false;
    bool m_stopped = false;
    std::optional<Instant> m_keptAt;
};

} // namespace dispatch
