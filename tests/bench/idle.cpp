#include "bench.h"
#include "linked.h"

#include "kit.h"
#include "sampleshift.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

/// What everything costs while nothing happens: most of a night.
namespace dispatch::bench {
namespace {

/// The program itself, without a display.
class Program {
public:
    Program(const QString& folder, const QStringList& arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        // Nobody's settings are read or written.
        for (const auto name : {"XDG_CONFIG_HOME"_L1, "XDG_DATA_HOME"_L1, "XDG_CACHE_HOME"_L1})
            environment.insert(name, folder + u'/' + name);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(folder + u"/said"_s);
        m_process.start(QStringLiteral(DISPATCH), arguments);
        if (!m_process.waitForStarted())
            qFatal("the program does not start");
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    void type(const QByteArray& line) { m_process.write(line + '\n'); }
    [[nodiscard]] bool said(const QByteArray& what)
    {
        if (m_process.state() != QProcess::Running)
            qFatal("the program ended: %s", m_process.readAll().constData());
        m_heard += m_process.readAllStandardOutput();
        return m_heard.contains(what);
    }
    [[nodiscard]] Processes processes() const { return Processes(m_process.processId()); }

private:
    QProcess m_process;
    QByteArray m_heard;
};

/// The program linked to a centre with the sample shift, and the same one in training, without a link.
void idleWorkstation(const Report& report)
{
    const Centre centre;
    const SystemClock clock;
    IdSource ids(clock, QRandomGenerator::securelySeeded());
    QFile file(u":/scenarios/sample-shift.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("idle_workstation: no sample shift");
    const auto shift = must(SampleShift::fromJson(file.readAll(), clock.now(), ids));
    centre.take(shift.command.effects);
    const auto& effects = shift.command.effects;
    const auto person = std::ranges::find_if(effects, [&](const Effect& each) { return each.fields.value("sign_in_name"_L1).toString() == shift.signInName; });
    centre.enrol(StaffId::fromString(person->id), u"training"_s);
    const QTemporaryDir folder;
    const auto desk = folder.filePath(u"desk"_s);
    must(Kit{u"W1"_s, centre.newStation()}.write(desk));

    Program training(folder.path(), {u"--training"_s, u"--data"_s, folder.filePath(u"training"_s)});
    Program linked(folder.path(), {u"--data"_s, desk, u"--sign-in"_s, shift.signInName, u"--picture"_s, folder.filePath(u"linked.png"_s)});
    linked.type("training");
    until("a linked desk", [&] { return linked.said("linked.png"); });
    pause(report.smoke() ? second : 10 * second);
    const auto shares = Processes::cpuShares({linked.processes(), training.processes()}, report.smoke() ? second : 20 * second);
    if (!linked.said("linked.png"))
        qFatal("idle_workstation: nothing was measured");
    report.line(u"idle_workstation"_s, u"memory"_s, linked.processes().memory(), u"MB"_s, training.processes().memory());
    report.line(u"idle_workstation"_s, u"cpu"_s, shares.first(), u"% of a core"_s, shares.last());
}

void serverIdle(const Report& report)
{
    const Centre centre;
    centre.openIncidents(40);
    const auto server = Processes::ofServer(Centre::server());
    const auto span = report.smoke() ? second : 20 * second;
    pause(report.smoke() ? Span{} : 10 * second); // What it still tidies up.
    const auto memoryBefore = server.memory();
    const auto cpuBefore = Processes::cpuShares({server}, span).first();
    const Listeners desks(centre, report.smoke() ? 5 : 50);
    pause(report.smoke() ? Span{} : 10 * second);
    const auto cpu = Processes::cpuShares({server}, span).first();
    report.line(u"server_50_idle"_s, u"memory"_s, server.memory(), u"MB"_s, memoryBefore);
    report.line(u"server_50_idle"_s, u"cpu"_s, cpu, u"% of a core"_s, cpuBefore);
}

const Bench workstation(QStringLiteral("idle_workstation"), idleWorkstation);
const Bench servers(QStringLiteral("server_50_idle"), serverIdle);

} // namespace
} // namespace dispatch::bench
