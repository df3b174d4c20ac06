#pragma once

#include "failure.h"

#include <QObject>

#include <memory>

namespace dispatch {

class CodeBook;
class LivePicture;
class OpenDesk;
class Protocol;
class ScenarioSide;
class TraineePlayer;

/// A scenario that plays without a person: from the moment the map is there to a summary on standard output.
class ScenarioRun : public QObject {
    Q_OBJECT
public:
    struct Desk {
        OpenDesk* desk = nullptr;
        const LivePicture* picture = nullptr;
        const CodeBook* codes = nullptr;
        const Protocol* protocol = nullptr;
    };
    /// All of it outlives the run. @p trainee: one of the scenario's reference runs.
    ScenarioRun(ScenarioSide* side, const Desk& desk, QString trainee, int speed, QObject* parent = nullptr);
    ~ScenarioRun() override;

    /// Begins once it is known how teams drive.
    void play();

Q_SIGNALS:
    /// Well, when the trainee came through and the run scored what the scenario expects of her.
    void ended(const dispatch::Result<>& played);

private:
    void begin();
    void summarise(const Result<>& played);

    ScenarioSide* m_side;
    Desk m_desk;
    QString m_trainee;
    int m_speed;
    bool m_hasBegun = false;
    std::unique_ptr<TraineePlayer> m_player;
};

} // namespace dispatch
