#include "callervoice.h"
#include "storyground.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;

namespace {

/// The desktop's real speech engine, of which one module writes down what it is told to say, with the language.
class WritingEngine {
public:
    explicit WritingEngine(const QStringList& languages)
    {
        REQUIRE(folder.isValid());
        const auto at = folder.path();
        write(u"speechd.conf"_s, u"LogLevel 1\nLogDir \"%1\"\nAudioOutputMethod \"libao\"\nAddModule \"written\" \"sd_generic\" \"written.conf\"\nDefaultModule written\n"_s.arg(at));
        auto module = u"GenericExecuteSynth \"echo '$LANGUAGE|$DATA' >> %1/said\"\nGenericDelimiters \"\\n\"\nGenericMaxChunkLength 2000\n"_s.arg(at);
        for (const auto& each : languages)
            module += u"GenericLanguage \"%1\" \"%1\" \"utf-8\"\nAddVoice \"%1\" \"MALE1\" \"%1\"\n"_s.arg(each);
        QDir(at).mkdir(u"modules"_s);
        write(u"modules/written.conf"_s, module);
        process.start(u"speech-dispatcher"_s, {u"-s"_s, u"-c"_s, u"unix_socket"_s, u"-S"_s, at + u"/socket"_s, u"-P"_s, at + u"/pid"_s, u"-C"_s, at, u"-L"_s, at});
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(at + u"/socket"_s); }, 20'000));
        qputenv("SPEECHD_ADDRESS", u"unix_socket:%1/socket"_s.arg(at).toLocal8Bit());
    }
    ~WritingEngine()
    {
        process.terminate();
        process.waitForFinished();
    }

    [[nodiscard]] QString said() const
    {
        QFile file(folder.filePath(u"said"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
    }
    [[nodiscard]] bool comes(const QString& words) const
    {
        return QTest::qWaitFor([&] { return said().contains(words); }, 20'000);
    }

private:
    void write(const QString& name, const QString& text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QTemporaryDir folder;
    QProcess process;
};

void ask(PaperRun& run, CallerVoice& voice, const QString& question)
{
    run.player->ask(question, Caller::How::Chosen, {}, run.now());
    run.pass(5 * second);
    voice.follow(*run.player, false);
}

} // namespace

TEST_CASE("a caller's answers are said aloud once somebody wants to hear them, and are quiet before and afterwards")
{
    const WritingEngine engine({u"en"_s});
    REQUIRE(CallerVoice::isPossible());
    PaperRun run(bundledScenario(u"blue-apartments"_s));
    run.pass(12 * second);
    CallerVoice voice;
    const QSignalSpy failed(&voice, &CallerVoice::failed);
    run.player->answer(u"kit"_s, run.now());
    run.pass(2 * second);
    voice.follow(*run.player, false);
    CHECK_FALSE(voice.isOn());
    voice.setOn(true);
    REQUIRE(voice.isOn());
    voice.follow(*run.player, false);
    ask(run, voice, u"where"_s);
    REQUIRE(engine.comes(u"en|By the blue apartments."_s));
    // What was said before anybody listened is past.
    CHECK_FALSE(engine.said().contains("The other lady"_L1));
    voice.setOn(false);
    ask(run, voice, u"danger"_s);
    voice.setOn(true);
    voice.follow(*run.player, false);
    ask(run, voice, u"callback"_s);
    REQUIRE(engine.comes(u"en|This one."_s));
    CHECK_FALSE(engine.said().contains("kitchen"_L1));
    CHECK(failed.isEmpty());
}

TEST_CASE("who speaks another language is said in it, and by an interpreter in that of the desk; without a voice for it nothing is said")
{
    const auto russian = u"ru|По-русски."_s;
    const auto hear = [](const WritingEngine& engine, const QString& last) {
        PaperRun run(bundledScenario(u"motel-room"_s));
        CallerVoice voice;
        REQUIRE(QTest::qWaitFor([&] {
            run.pass(second);
            return !run.player->ringing().isEmpty();
        }));
        run.player->answer(run.player->ringing().constFirst(), run.now());
        run.pass(2 * second);
        voice.setOn(true);
        voice.follow(*run.player, false);
        ask(run, voice, u"language"_s);
        if (!last.isEmpty())
            REQUIRE(engine.comes(last));
        ask(run, voice, u"interpreter"_s);
        ask(run, voice, u"hears"_s);
        REQUIRE(engine.comes(u"en|Two of them."_s));
    };
    SECTION("with a voice for it")
    {
        const WritingEngine engine({u"en"_s, u"ru"_s});
        hear(engine, russian);
        CHECK_FALSE(engine.said().contains("Их двое"_L1));
    }
    SECTION("without one")
    {
        const WritingEngine engine({u"en"_s});
        hear(engine, {});
        CHECK_FALSE(engine.said().contains(u"русски"_s));
    }
}

TEST_CASE("where no engine answers it says so, and is off")
{
    qputenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/socket");
    qputenv("SPEECHD_CMD", "/bin/false");
    CallerVoice voice;
    QSignalSpy failed(&voice, &CallerVoice::failed);
    voice.setOn(true);
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().first().toString().contains("no voice"_L1));
    CHECK_FALSE(voice.isOn());
}
