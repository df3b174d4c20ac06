#pragma once

#include <QObject>
#include <QThread>

#include <array>

class QAudioFormat;

namespace dispatch {

class TimerWatch;

/// The tones of alarms, made here and played one after the other. Devices are looked for and fed in a thread of their own, so that a slow
/// sound server never holds up the window.
class Sounds : public QObject {
    Q_OBJECT
public:
    enum class Kind {CallWaiting, CheckInLate, Due, Message, TimersStopped, Duress};
    static constexpr std::array kinds{Kind::CallWaiting, Kind::CheckInLate, Kind::Due, Kind::Message, Kind::TimersStopped, Kind::Duress};

    explicit Sounds(QObject* parent = nullptr);
    ~Sounds() override;

    /// A stop of the timers sounds from now on as soon as it is noticed, also while the windows hang.
    void follow(const TimerWatch& timers);
    /// Does nothing when the kind is off or no device is there. A kind that already waits for its turn is not queued twice.
    /// A duress goes before all others.
    void play(Kind kind);
    /// What sounds of this kind ends, and nothing of it waits any more.
    void stop(Kind kind);
    /// A duress can't be switched off.
    void setEnabled(Kind kind, bool enabled);
    [[nodiscard]] bool isEnabled(Kind kind) const;
    /// False until a device has been found, and again when the last one is unplugged.
    [[nodiscard]] bool hasDevice() const { return m_hasDevice; }

    /// As settings call it: "check_in_late".
    [[nodiscard]] static QString nameOf(Kind kind);

Q_SIGNALS:
    void deviceChanged(bool hasDevice);

private:
    class Player;

    QThread m_thread;
    Player* m_player;
    bool m_hasDevice = false;
};

/// The samples of a tone in @p format; empty when the format is none that samples can be written in.
[[nodiscard]] QByteArray toneOf(Sounds::Kind kind, const QAudioFormat& format);

} // namespace dispatch
