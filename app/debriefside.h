#pragma once

#include "debriefwindow.h"
#include "runshelf.h"

#include <memory>

namespace dispatch {

class CodeBook;
class DispatcherWindow;
class ScenarioPlayer;

/// What comes after a story: its run is kept in the training desk's folder and looked back at in a window of its own.
class DebriefSide : public QObject {
    Q_OBJECT
public:
    /// @p clock: of the wall. What is given outlives it.
    DebriefSide(const Looks* looks, const Clock* clock, QTimeZone zone, const QString& folder, QObject* parent = nullptr);
    ~DebriefSide() override;

    /// It goes with @p window and is locked with it.
    void follow(DispatcherWindow* window);
    void open(const ScenarioPlayer& player, const CodeBook& codes, const QString& user);
    void close();

Q_SIGNALS:
    /// The story that ended last is to be played again, from shortly before @p at.
    void againWanted(dispatch::Span at);

private:
    void show(const Debrief& debrief, const KeptRun& run, const QList<KeptRun>& before, Instant begins, const QString& user);
    void keep(const KeptRun& run);
    void forget();

    const Looks* m_looks;
    const Clock* m_clock;
    QTimeZone m_zone;
    RunShelf m_shelf;
    std::unique_ptr<DebriefWindow> m_window;
};

} // namespace dispatch
