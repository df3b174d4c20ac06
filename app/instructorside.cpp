#include "instructorside.h"

#include "clock.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "livepicture.h"
#include "scenarioside.h"
#include "trainingframe.h"

#include <QDir>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// A name that a file and a scenario may have: "Bridge at night" is "bridge-at-night".
QString nameOf(const QString& title)
{
    QString name;
    for (const auto letter : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            name.append(letter);
        else if (!letter.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"session"_s : name.left(40);
}

/// Never over another one.
Result<QString> writtenTo(const QString& folder, const QString& name, const QByteArray& json)
{
    const auto path = u"%1/scenario-%2.json"_s.arg(folder, name);
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return refuse(InstructorSide::tr("The scenario could not be kept: this disk takes no more."), u"scenario: "_s + file.errorString());
    return path;
}

} // namespace

InstructorSide::InstructorSide(ScenarioSide* story, DispatcherWindow* window, const Ground& ground) : m_story(story), m_ground(ground)
{
    auto* action = window->actions().instructor;
    action->setVisible(true);
    connect(action, &QAction::triggered, this, &InstructorSide::open);
    connect(story, &ScenarioSide::moved, this, &InstructorSide::show);
    connect(window, &DispatcherWindow::lockedChanged, this, [this](bool locked) {
        if (m_window)
            m_window->setLocked(locked);
    });
    connect(window, &DispatcherWindow::closing, this, [this] {
        if (m_window)
            m_window->close();
    });
}

InstructorSide::~InstructorSide() = default;

void InstructorSide::open()
{
    if (!m_window) {
        m_window = std::make_unique<InstructorWindow>(m_ground.looks, m_ground.zone);
        m_window->addRibbon(new TrainingRibbon(m_ground.looks));
        m_window->setTitleWord(tr("TRAINING"));
        new TrainingFrame(m_ground.looks, m_window.get());
        auto* window = m_window.get();
        connect(window, &InstructorWindow::happenWanted, m_story, &ScenarioSide::inject);
        connect(window, &InstructorWindow::takeOverWanted, m_story, &ScenarioSide::takeOver);
        connect(window, &InstructorWindow::spoken, m_story, &ScenarioSide::speak);
        connect(window, &InstructorWindow::hangUpWanted, m_story, &ScenarioSide::hangUpCaller);
        connect(window, &InstructorWindow::annotated, m_story, &ScenarioSide::annotate);
        connect(window, &InstructorWindow::storyWanted, this, &InstructorSide::keep);
    }
    show();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void InstructorSide::show()
{
    if (!m_window)
        return;
    m_window->show(m_story->player(), m_ground.picture->now(), m_ground.clock->now());
    m_window->tick(m_ground.clock->now(), m_ground.zone, tr("Instructor"));
}

void InstructorSide::keep(const QString& title)
{
    auto name = nameOf(title);
    for (int again = 2; QFile::exists(u"%1/scenario-%2.json"_s.arg(m_ground.folder, name)) || QFile::exists(u":/scenarios/scenario-%1.json"_s.arg(name)); ++again)
        name = nameOf(title) + u'-' + QString::number(again);
    const auto story = recordedStory(m_story->player(), {name, title, m_story->player().setting().language}, m_ground.reading);
    if (!story) {
        qWarning("a session was not kept as a scenario: %s", qPrintable(story.error().detail));
        m_window->say(story.error().summary);
        return;
    }
    // The disk may be slow, and no window waits for it.
    QtConcurrent::run([folder = m_ground.folder, name, json = *story] { return writtenTo(folder, name, json); }).then(this, [this](const Result<QString>& kept) {
        m_window->say(kept ? tr("Kept as a scenario. It stands under Training ▸ Scenarios; its file is %1.").arg(*kept) : kept.error().summary);
        if (kept)
            Q_EMIT storyKept(*kept);
    });
}

} // namespace dispatch
