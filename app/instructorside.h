#pragma once

#include "instructorwindow.h"
#include "recordedstory.h"

#include <memory>

namespace dispatch {

class Clock;
class DispatcherWindow;
class LivePicture;
class ScenarioSide;

/// The instructor's panel of a story: opened from the trainee's window, on a screen of its own, and gone with it. A session that is kept becomes a file in the
/// training desk's folder.
class InstructorSide : public QObject {
    Q_OBJECT
public:
    struct Ground {
        const Looks* looks = nullptr;
        const LivePicture* picture = nullptr;
        const Clock* clock = nullptr;      ///< of the story
        QTimeZone zone;
        Scenario::Ground reading;          ///< what a scenario is held against
        QString folder;                    ///< of scenarios that trainers wrote
    };
    /// All of it outlives the side.
    InstructorSide(ScenarioSide* story, DispatcherWindow* window, const Ground& ground);
    ~InstructorSide() override;

    void open();
    [[nodiscard]] bool isOpen() const { return m_window && m_window->isVisible(); }

Q_SIGNALS:
    /// There is another scenario, at @p path.
    void storyKept(const QString& path);

private:
    void show();
    void keep(const QString& title);

    ScenarioSide* m_story;
    Ground m_ground;
    std::unique_ptr<InstructorWindow> m_window;
};

} // namespace dispatch
