#include "sounds.h"

#include "timerwatch.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numbers>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dispatch {
namespace {

// What is to sound is told to whoever asks for it: a duress would fill the log.
Q_LOGGING_CATEGORY(logSounds, "dispatch.sounds", QtInfoMsg)

using std::chrono::milliseconds;

struct Note {
    double hertz;   ///< 0 is a rest
    milliseconds length;
};

struct Tone {
    double loudness;   ///< share of full scale
    std::span<const Note> notes;
};

constexpr Note callWaiting[] = {{523.25, 240ms}, {0, 60ms}, {659.26, 360ms}};
constexpr Note checkInLate[] = {{293.66, 220ms}, {0, 110ms}, {293.66, 220ms}, {0, 110ms}, {293.66, 340ms}};
constexpr Note due[] = {{587.33, 420ms}};
constexpr Note message[] = {{659.26, 110ms}, {0, 40ms}, {880, 150ms}};
constexpr Note timersStopped[] = {{783.99, 160ms}, {523.25, 160ms}, {0, 160ms}, {783.99, 160ms}, {523.25, 160ms}, {0, 160ms},
    {783.99, 160ms}, {523.25, 160ms}};

constexpr Note duress[] = {{880, 220ms}, {587.33, 220ms}, {880, 220ms}, {587.33, 220ms}, {880, 220ms}, {587.33, 220ms}};

Tone toneFor(Sounds::Kind kind)
{
    switch (kind) {
    case Sounds::Kind::CallWaiting: return {0.25, callWaiting};
    case Sounds::Kind::CheckInLate: return {0.5, checkInLate};
    case Sounds::Kind::Due: return {0.22, due};
    case Sounds::Kind::Message: return {0.14, message};
    case Sounds::Kind::TimersStopped: return {0.6, timersStopped};
    case Sounds::Kind::Duress: return {0.88, duress};
    }
    std::unreachable();
}

/// Loud partials above the ground tone carry the low notes over a laptop's small loudspeakers.
double wave(double turns)
{
    constexpr double partials[] = {1.0, 0.35, 0.15};
    double sum = 0;
    double whole = 0;
    for (int at = 0; at < 3; ++at) {
        sum += partials[at] * std::sin(2 * std::numbers::pi * turns * (at + 1));
        whole += partials[at];
    }
    return sum / whole;
}

/// Rises and falls in half a cosine, from exactly 0 to exactly 0, so that nothing clicks.
double envelope(qsizetype frame, qsizetype frames, int rate)
{
    const double attack = rate * 0.012;
    const double release = rate * 0.070;
    const auto ease = [](double share) { return share >= 1 ? 1.0 : (1 - std::cos(std::numbers::pi * share)) / 2; };
    return ease(static_cast<double>(frame) / attack) * ease(static_cast<double>(frames - 1 - frame) / release);
}

template <typename Sample>
void append(QByteArray& bytes, Sample sample)
{
    bytes.append(reinterpret_cast<const char*>(&sample), sizeof sample);
}

bool appendSample(QByteArray& bytes, double value, QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::UInt8: append(bytes, static_cast<quint8>(std::lround(value * 127) + 128)); return true;
    case QAudioFormat::Int16: append(bytes, static_cast<qint16>(std::lround(value * 32767))); return true;
    case QAudioFormat::Int32: append(bytes, static_cast<qint32>(std::llround(value * 2147483647))); return true;
    case QAudioFormat::Float: append(bytes, static_cast<float>(value)); return true;
    case QAudioFormat::Unknown:
    case QAudioFormat::NSampleFormats: break;
    }
    return false;
}

} // namespace

QByteArray toneOf(Sounds::Kind kind, const QAudioFormat& format)
{
    if (!format.isValid())
        return {};
    const auto [loudness, notes] = toneFor(kind);
    QByteArray bytes;
    for (const auto& note : notes) {
        const auto frames = static_cast<qsizetype>(format.framesForDuration(std::chrono::microseconds(note.length).count()));
        for (qsizetype frame = 0; frame < frames; ++frame) {
            const double turns = note.hertz * static_cast<double>(frame) / format.sampleRate();
            const double value = loudness * wave(turns) * envelope(frame, frames, format.sampleRate());
            for (int channel = 0; channel < format.channelCount(); ++channel)
                if (!appendSample(bytes, value, format.sampleFormat()))
                    return {};
        }
    }
    return bytes;
}

/// Lives in the sound thread: knows the device and feeds it one tone at a time.
class Sounds::Player : public QObject {
public:
    explicit Player(std::function<void(bool)> found) : m_found(std::move(found))
    {
        for (auto& each : m_enabled)
            each = true;
        m_playing.setSingleShot(true);
        connect(&m_playing, &QTimer::timeout, this, [this] { next(); });
    }

    ~Player() override { drop(); }

    void open()
    {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, [this] { look(); });
        look();
    }

    /// For any thread.
    [[nodiscard]] std::atomic<bool>& enabled(Kind kind) { return m_enabled.at(static_cast<std::size_t>(kind)); }

    void add(Kind kind)
    {
        if (!enabled(kind))
            return;
        qCDebug(logSounds) << "to sound:" << nameOf(kind);
        look(); // not every loss of a device is signalled
        if (m_device.isNull() || m_waiting.contains(kind))
            return;
        if (kind == Kind::Duress)
            m_waiting.prepend(kind);
        else
            m_waiting.append(kind);
        if (!m_sink)
            next();
    }

    void stop(Kind kind)
    {
        qCDebug(logSounds) << "ends:" << nameOf(kind);
        m_waiting.removeAll(kind);
        if (m_sink && m_sounding == kind)
            next();
    }

private:
    void look()
    {
        auto device = QMediaDevices::defaultAudioOutput();
        // What PulseAudio and PipeWire put in the place of a device when there is none.
        if (device.id() == "auto_null")
            device = {};
        // The signal also tells of volumes and the like.
        if (!m_looked || device.id() != m_device.id())
            qCInfo(logSounds) << "sound device:" << (device.isNull() ? u"none"_s : device.description());
        m_looked = true;
        m_device = device;
        if (m_device.isNull()) {
            m_waiting.clear();
            drop();
        }
        m_found(!m_device.isNull());
    }

    void next()
    {
        drop();
        if (m_waiting.isEmpty())
            return;
        const auto format = m_device.preferredFormat();
        m_sounding = m_waiting.takeFirst();
        m_tone.setData(toneOf(m_sounding, format));
        m_tone.open(QIODevice::ReadOnly);
        m_sink = new QAudioSink(m_device, format, this);
        // Unasked, a server may gather two seconds before it begins: an alarm is to be heard at once.
        m_sink->setBufferSize(format.bytesForDuration(std::chrono::microseconds(ahead).count()));
        connect(m_sink, &QAudioSink::stateChanged, this, [this](QAudio::State state) {
            if (state != QAudio::StoppedState)
                return;
            qCWarning(logSounds) << "a tone was not played:" << m_sink->error();
            m_playing.start(0ms);
        });
        // "Idle" only tells that the server has taken the samples; closing the sink then would cut off what is still to be heard. So the
        // tone's own length decides, which also lets a device that hangs not silence what comes after.
        m_playing.start(milliseconds(format.durationForBytes(static_cast<qint32>(m_tone.size())) / 1000) + latency);
        m_sink->start(&m_tone);
    }

    void drop()
    {
        m_playing.stop();
        if (m_sink) {
            m_sink->disconnect(this);
            m_sink->stop();
            // Not at once: a sink handles events while it dies, and this may be its own signal.
            m_sink->deleteLater();
            m_sink = nullptr;
        }
        m_tone.close();
    }

    static constexpr auto ahead = 200ms; ///< given to the server before it sounds
    static constexpr auto latency = 1000ms; ///< for what the server holds when all is given, also over Bluetooth

    std::function<void(bool)> m_found;
    std::array<std::atomic<bool>, kinds.size()> m_enabled;
    std::unique_ptr<QMediaDevices> m_devices;
    QAudioDevice m_device;
    QBuffer m_tone{this};
    QTimer m_playing{this};
    QAudioSink* m_sink = nullptr;
    QList<Kind> m_waiting;
    Kind m_sounding = Kind::Due;
    bool m_looked = false;
};

Sounds::Sounds(QObject* parent)
    : QObject(parent), m_player(new Player([this](bool hasDevice) {
          QMetaObject::invokeMethod(this, [this, hasDevice] {
              if (hasDevice != std::exchange(m_hasDevice, hasDevice))
                  Q_EMIT deviceChanged(hasDevice);
          }, Qt::QueuedConnection);
      }))
{
    // Tones need no decoder: with a backend that does not exist, Qt loads none. FFmpeg alone would be 20 MB.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "none");
    m_thread.setObjectName(u"sounds"_s);
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_player, [player = m_player] { player->open(); });
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_thread.start();
}

Sounds::~Sounds()
{
    m_thread.quit();
    m_thread.wait();
}

void Sounds::follow(const TimerWatch& timers)
{
    // To the player's own thread, whichever it is told on.
    connect(&timers, &TimerWatch::stopped, m_player, [player = m_player] { player->add(Kind::TimersStopped); }, Qt::QueuedConnection);
}

void Sounds::play(Kind kind)
{
    QMetaObject::invokeMethod(m_player, [player = m_player, kind] { player->add(kind); }, Qt::QueuedConnection);
}

void Sounds::stop(Kind kind)
{
    QMetaObject::invokeMethod(m_player, [player = m_player, kind] { player->stop(kind); }, Qt::QueuedConnection);
}

void Sounds::setEnabled(Kind kind, bool enabled)
{
    m_player->enabled(kind) = enabled || kind == Kind::Duress;
}

bool Sounds::isEnabled(Kind kind) const
{
    return m_player->enabled(kind);
}

QString Sounds::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::CallWaiting: return u"call_waiting"_s;
    case Kind::CheckInLate: return u"check_in_late"_s;
    case Kind::Due: return u"due"_s;
    case Kind::Message: return u"message"_s;
    case Kind::TimersStopped: return u"timers_stopped"_s;
    case Kind::Duress: return u"duress"_s;
    }
    std::unreachable();
}

} // namespace dispatch
