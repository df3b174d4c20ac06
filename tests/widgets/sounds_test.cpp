#include "sounds.h"

#include <QAudioFormat>
#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <cmath>
#include <cstring>

using namespace dispatch;

namespace {

QAudioFormat formatOf(int rate, int channels, QAudioFormat::SampleFormat samples)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    format.setSampleFormat(samples);
    return format;
}

/// The samples of the first channel as shares of full scale.
QList<double> samplesOf(const QByteArray& tone, const QAudioFormat& format)
{
    QList<double> samples;
    for (qsizetype at = 0; at + format.bytesPerFrame() <= tone.size(); at += format.bytesPerFrame())
        samples.append(static_cast<double>(format.normalizedSampleValue(tone.constData() + at)));
    return samples;
}

double loudest(const QList<double>& samples)
{
    double peak = 0;
    for (const double sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

/// How often the tone swells from silence.
int swells(const QList<double>& samples, int rate)
{
    int count = 0;
    int silent = rate;
    for (const double sample : samples) {
        const bool sounds = std::abs(sample) > 0.01;
        count += sounds && silent > rate / 50;
        silent = sounds ? 0 : silent + 1;
    }
    return count;
}

/// No tone is to sound where the tests run: the sound server is looked for where none is.
const bool noServer = qputenv("PULSE_SERVER", "unix:/nonexistent/sound");

const auto int16 = formatOf(48000, 2, QAudioFormat::Int16);

} // namespace

TEST_CASE("Every tone fits the format it is made for")
{
    const auto kind = GENERATE(from_range(Sounds::kinds));
    const auto samples = GENERATE(QAudioFormat::UInt8, QAudioFormat::Int16, QAudioFormat::Int32, QAudioFormat::Float);
    const auto rate = GENERATE(8000, 44100, 48000, 192000);
    const auto channels = GENERATE(1, 2, 6);
    const auto format = formatOf(rate, channels, samples);
    const auto tone = toneOf(kind, format);

    CHECK(tone.size() % format.bytesPerFrame() == 0);
    const auto msecs = format.durationForBytes(static_cast<qint32>(tone.size())) / 1000;
    CHECK(msecs >= 300);
    CHECK(msecs <= 1500);
}

TEST_CASE("A tone begins and ends in silence, never clips and never clicks")
{
    const auto kind = GENERATE(from_range(Sounds::kinds));
    const auto samples = GENERATE(QAudioFormat::Int16, QAudioFormat::Int32, QAudioFormat::Float);
    const auto format = formatOf(48000, 1, samples);
    const auto wave = samplesOf(toneOf(kind, format), format);

    CHECK(wave.constFirst() == 0);
    CHECK(wave.constLast() == 0);
    CHECK(loudest(wave) > 0.1);
    CHECK(loudest(wave) < 0.9);
    double steepest = 0;
    for (qsizetype at = 1; at < wave.size(); ++at)
        steepest = std::max(steepest, std::abs(wave.at(at) - wave.at(at - 1)));
    CHECK(steepest < 0.15);
}

TEST_CASE("Silence in eight bits is the middle")
{
    const auto tone = toneOf(Sounds::Kind::Due, formatOf(8000, 1, QAudioFormat::UInt8));
    CHECK(static_cast<quint8>(tone.front()) == 128);
    CHECK(static_cast<quint8>(tone.back()) == 128);
}

TEST_CASE("All channels carry the same tone")
{
    const auto tone = toneOf(Sounds::Kind::CheckInLate, int16);
    bool same = true;
    for (qsizetype at = 0; at < tone.size(); at += 4)
        same = same && std::memcmp(tone.constData() + at, tone.constData() + at + 2, 2) == 0;
    CHECK(same);
}

TEST_CASE("The kinds are told apart by ear: how many notes, and how loud")
{
    const auto heard = [](Sounds::Kind kind) { return samplesOf(toneOf(kind, int16), int16); };
    CHECK(swells(heard(Sounds::Kind::CallWaiting), 48000) == 2);
    CHECK(swells(heard(Sounds::Kind::CheckInLate), 48000) == 3);
    CHECK(swells(heard(Sounds::Kind::Due), 48000) == 1);
    CHECK(swells(heard(Sounds::Kind::TimersStopped), 48000) == 3);
    CHECK(swells(heard(Sounds::Kind::Message), 48000) == 2);
    CHECK(loudest(heard(Sounds::Kind::Message)) < loudest(heard(Sounds::Kind::Due)));
    CHECK(loudest(heard(Sounds::Kind::Due)) < loudest(heard(Sounds::Kind::CheckInLate)));
    CHECK(loudest(heard(Sounds::Kind::TimersStopped)) < loudest(heard(Sounds::Kind::Duress)));
    CHECK(loudest(heard(Sounds::Kind::CallWaiting)) < loudest(heard(Sounds::Kind::CheckInLate)));
}

TEST_CASE("A format that samples cannot be written in gives no tone")
{
    CHECK(toneOf(Sounds::Kind::Due, QAudioFormat()).isEmpty());
    CHECK(toneOf(Sounds::Kind::Due, formatOf(48000, 2, QAudioFormat::Unknown)).isEmpty());
}

TEST_CASE("Each kind is switched off and on by itself")
{
    Sounds sounds;
    for (const auto kind : Sounds::kinds)
        CHECK(sounds.isEnabled(kind));
    sounds.setEnabled(Sounds::Kind::CheckInLate, false);
    CHECK_FALSE(sounds.isEnabled(Sounds::Kind::CheckInLate));
    CHECK(sounds.isEnabled(Sounds::Kind::Due));
    // Nobody can switch off a call for help.
    sounds.setEnabled(Sounds::Kind::Duress, false);
    CHECK(sounds.isEnabled(Sounds::Kind::Duress));
    sounds.setEnabled(Sounds::Kind::CheckInLate, true);
    CHECK(sounds.isEnabled(Sounds::Kind::CheckInLate));
}

TEST_CASE("Without a device nothing sounds and one is told so")
{
    REQUIRE(noServer);
    auto sounds = std::make_unique<Sounds>();
    for (const auto kind : Sounds::kinds)
        sounds->play(kind);
    sounds.reset();

    Sounds later;
    QSignalSpy changed(&later, &Sounds::deviceChanged);
    QCoreApplication::processEvents();
    CHECK(changed.isEmpty());
    CHECK_FALSE(later.hasDevice());
}

TEST_CASE("The settings' names of the kinds")
{
    CHECK(Sounds::nameOf(Sounds::Kind::CallWaiting).toStdString() == "call_waiting");
    CHECK(Sounds::nameOf(Sounds::Kind::CheckInLate).toStdString() == "check_in_late");
    CHECK(Sounds::nameOf(Sounds::Kind::Due).toStdString() == "due");
    CHECK(Sounds::nameOf(Sounds::Kind::Message).toStdString() == "message");
    CHECK(Sounds::nameOf(Sounds::Kind::TimersStopped).toStdString() == "timers_stopped");
}
