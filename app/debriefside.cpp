#include "debriefside.h"

#include "clock.h"
#include "dispatcherwindow.h"
#include "scenarioplayer.h"
#include "trainingframe.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dispatch {

DebriefSide::DebriefSide(const Looks* looks, const Clock* clock, QTimeZone zone, const QString& folder, QObject* parent)
    : QObject(parent), m_looks(looks), m_clock(clock), m_zone(std::move(zone)), m_shelf(folder + u"/runs"_s)
{
}

DebriefSide::~DebriefSide() = default;

void DebriefSide::follow(DispatcherWindow* window)
{
    connect(window, &DispatcherWindow::lockedChanged, this, [this](bool locked) {
        if (m_window)
            m_window->setLocked(locked);
    });
    connect(window, &DispatcherWindow::closing, this, [this] {
        if (m_window)
            m_window->close();
    });
}

void DebriefSide::open(const ScenarioPlayer& player, const CodeBook& codes, const QString& user)
{
    const auto debrief = Debrief::of(player.scenario(), player.record(), {&codes, player.setting().language});
    const auto run = KeptRun::of(debrief, player.record(), m_clock->now());
    // The disk may be slow, and no window waits for it.
    QtConcurrent::run([shelf = m_shelf, run] {
        auto before = shelf.runs(run.scenario, run.trainee);
        return std::pair(std::move(before), shelf.keep(run));
    }).then(this, [this, debrief, run, begins = player.begins(), user](const std::pair<QList<KeptRun>, Result<>>& kept) {
        show(debrief, run, kept.first, begins, user);
        if (!kept.second)
            m_window->say(kept.second.error().summary);
    });
}

void DebriefSide::show(const Debrief& debrief, const KeptRun& run, const QList<KeptRun>& before, Instant begins, const QString& user)
{
    m_window = std::make_unique<DebriefWindow>(DebriefParts{m_looks, m_clock, m_zone, user});
    m_window->addRibbon(new TrainingRibbon(m_looks));
    m_window->setTitleWord(tr("TRAINING"));
    new TrainingFrame(m_looks, m_window.get());
    connect(m_window.get(), &DebriefWindow::changed, this, &DebriefSide::keep);
    connect(m_window.get(), &DebriefWindow::againWanted, this, &DebriefSide::againWanted, Qt::QueuedConnection);
    connect(m_window.get(), &DebriefWindow::forgetWanted, this, &DebriefSide::forget);
    m_window->show(debrief, run, before, begins);
    m_window->show();
}

void DebriefSide::close()
{
    if (m_window)
        m_window->close();
}

void DebriefSide::forget()
{
    QtConcurrent::run([shelf = m_shelf] { return shelf.forget(); }).then(this, [this](const Result<>& forgot) {
        if (!m_window)
            return;
        if (forgot)
            m_window->forgot();
        else
            m_window->say(forgot.error().summary);
    });
}

void DebriefSide::keep(const KeptRun& run)
{
    QtConcurrent::run([shelf = m_shelf, run] { return shelf.keep(run); }).then(this, [this](const Result<>& kept) {
        if (!kept && m_window)
            m_window->say(kept.error().summary);
    });
}

} // namespace dispatch
