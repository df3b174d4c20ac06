#pragma once

#include "failure.h"
#include "tourscript.h"
#include "traineescript.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace dispatch {

class CodeBook;
class DispatcherWindow;
class LivePicture;
class Protocol;
class ScenarioSide;
class TourPlayer;

/// A scripted trainee: plays a story at the real windows by their keys, and moves the story's time by what each deed takes, so that the
/// same seed makes the same run however fast the machine is.
class TraineePlayer : public QObject {
    Q_OBJECT
public:
    struct Desk {
        ScenarioSide* side = nullptr;
        DispatcherWindow* window = nullptr;
        const LivePicture* picture = nullptr;
        const CodeBook* codes = nullptr;
        const Protocol* protocol = nullptr;
    };
    /// @p speed: seconds of the story in a second of real time; 0 as fast as it goes.
    TraineePlayer(TraineeScript script, const Desk& desk, int speed, QObject* parent = nullptr);
    ~TraineePlayer() override;

    void play();

Q_SIGNALS:
    /// The script came to its end or the story did; or why the trainee got stuck.
    void ended(const dispatch::Result<>& played);

private:
    using Acts = QList<TourScript::Act>;

    void turn();
    void next();
    void begin(const TraineeStep& step);
    [[nodiscard]] bool relayNext();
    [[nodiscard]] bool goesOnWaiting();
    [[nodiscard]] bool waitsForDeed();
    void perform(const Acts& acts, Span takes, bool isDeed = false);
    void stop(const QString& why);
    [[nodiscard]] Acts ask(const QString& question) const;
    [[nodiscard]] Acts say(const QString& words) const;
    [[nodiscard]] Acts command(const QString& words) const;
    [[nodiscard]] Acts choose(const TraineeStep& step) const;
    [[nodiscard]] Acts screen(const TraineeStep& step) const;
    [[nodiscard]] Acts determine(const TraineeStep& step) const;
    [[nodiscard]] static Acts decide(const TraineeStep& step);

    TraineeScript m_script;
    Desk m_desk;
    QTimer m_turn;
    std::unique_ptr<TourPlayer> m_hands;
    QElapsedTimer m_patience;
    qsizetype m_step = -1;
    Span m_owed{};                 ///< of the story, for what was done
    Span m_waited{};
    bool m_isRelaying = false;
    bool m_isListening = false;    ///< to the answer of what was asked
    qsizetype m_relayed = 0;       ///< entries of the record
    qsizetype m_deedFrom = -1;     ///< something has to be done after this entry
    QString m_address;             ///< typed last
};

} // namespace dispatch
