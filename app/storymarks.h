#pragma once

#include "localauthority.h"
#include "opendesk.h"
#include "scenarioplayer.h"
#include "trainingdesk.h"

#include <QCoreApplication>

#include <memory>

namespace dispatch {

class ScenarioSide;
class TrainingCentre;

/// A story as it was then.
struct StoryMark {
    ScenarioPlayer player;
    Instant at;
    LocalAuthority centre;
    DeskView view;
    QString file;             ///< the copy of the desk's file
};

/// The moments that a story can go back to: the bookmark that somebody set, and those that it marks by itself as it goes on, so that a part of it
/// can be tried again.
class StoryMarks {
    Q_DECLARE_TR_FUNCTIONS(dispatch::StoryMarks)
public:
    /// What is marked; a mark that is being made when the story goes is none.
    struct Played {
        ScenarioSide* story = nullptr;
        OpenDesk* desk = nullptr;
        Store* store = nullptr;
        TrainingCentre* centre = nullptr;
    };

    /// All that is given outlives it.
    StoryMarks(const TrainingDesk* folder, const Clock* clock, QTimeZone zone) : m_folder(folder), m_clock(clock), m_zone(std::move(zone)) {}

    /// The story that is played from now on.
    void follow(const Played& played) { m_played = played; }
    void setBookmark();
    /// Every two minutes.
    void markIfDue();
    /// Null: nobody has set one.
    [[nodiscard]] std::shared_ptr<const StoryMark> bookmark() const { return m_bookmark; }
    /// The last moment before @p at of the story that was marked. Null: there is none.
    [[nodiscard]] std::shared_ptr<const StoryMark> lastBefore(Span at) const;
    /// The story goes on from @p mark: what was marked later is not of this story any more.
    void goOnFrom(const StoryMark& mark);
    /// The story is over, and its copies go.
    void clear();

private:
    [[nodiscard]] QFuture<Result<>> copyDesk(const QString& path) const;
    [[nodiscard]] std::shared_ptr<const StoryMark> markIn(const QString& file) const;

    const TrainingDesk* m_folder;
    const Clock* m_clock;
    QTimeZone m_zone;
    Played m_played;
    std::shared_ptr<const StoryMark> m_bookmark;
    QList<std::shared_ptr<const StoryMark>> m_marks; ///< the oldest first
    int m_number = 0;                                ///< of the mark that was made last
    Instant m_nextAt{};
};

} // namespace dispatch
