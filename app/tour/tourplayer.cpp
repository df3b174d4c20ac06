#include "tourplayer.h"

#include "dispatcherwindow.h"
#include "intakepane.h"
#include "livepicture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int mostTabs = 150;
constexpr int mostPanes = 30;

bool isWithin(const QWidget* widget, const QString& name)
{
    while (widget && widget->objectName() != name)
        widget = widget->parentWidget();
    return widget != nullptr;
}

QString shownText(const QObject* object)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(object))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(object))
        return text->toPlainText();
    if (const auto* label = qobject_cast<const QLabel*>(object))
        return label->text();
    if (const auto* box = qobject_cast<const QComboBox*>(object))
        return box->currentText();
    if (const auto* button = qobject_cast<const QAbstractButton*>(object))
        return button->text();
    return {};
}

} // namespace

TourPlayer::TourPlayer(TourScript script, DispatcherWindow* window, const LivePicture* picture, Pace pace, QObject* parent)
    : QObject(parent), m_script(std::move(script)), m_window(window), m_picture(picture), m_pace(pace)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &TourPlayer::turn);
    connect(&window->intake(), &IntakePane::filed, this, [this](const IncidentId& incident) { m_incident = incident; });
    connect(&window->intake(), &IntakePane::determined, this, [this](const IncidentId& incident) { m_incident = incident; });
}

void TourPlayer::play(const QString& folder)
{
    m_folder = folder;
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    m_window->activateWindow();
    m_turn.start(m_pace.betweenKeys);
}

void TourPlayer::turn()
{
    if (m_step < 0)
        return;
    const auto& step = m_script.steps.at(m_step);
    if (m_act == 0 && m_letter == 0)
        m_window->setCaption(step.caption);
    if (m_act == step.acts.size()) {
        endStep();
        return;
    }
    if (act(step.acts.at(m_act))) {
        ++m_act;
        m_letter = 0;
        m_waiting.invalidate();
    }
    if (m_step >= 0)
        m_turn.start(m_pace.betweenKeys);
}

void TourPlayer::endStep()
{
    const auto& step = m_script.steps.at(m_step);
    if (!step.shot.isEmpty())
        shoot(step.shot);
    ++m_step;
    m_act = 0;
    if (m_step < m_script.steps.size()) {
        m_turn.start(m_pace.afterStep);
        return;
    }
    m_window->setCaption({});
    Q_EMIT ended({});
}

void TourPlayer::stop(const QString& why)
{
    const auto at = u"step %1, act %2: %3"_s.arg(m_step + 1).arg(m_act + 1).arg(why);
    if (!m_folder.isEmpty())
        shoot(u"stopped"_s);
    m_step = -1;
    m_window->setCaption({});
    Q_EMIT ended(refuse(tr("The tour stopped at step %1.").arg(at), at));
}

/// True when the act is done; false when it goes on in the next turn.
bool TourPlayer::act(const TourScript::Act& act)
{
    auto* focus = QApplication::focusWidget();
    QWidget* target = focus ? focus : m_window;
    switch (act.kind) {
    case TourScript::Act::Kind::Keys:
        for (int i = 0; i < act.keys.count(); ++i)
            QTest::keyClick(target, act.keys[static_cast<uint>(i)].key(), act.keys[static_cast<uint>(i)].keyboardModifiers());
        return true;
    case TourScript::Act::Kind::Type:
        if (m_letter < act.text.size())
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, act.text.sliced(m_letter++, 1), Qt::NoModifier);
        return m_letter >= act.text.size();
    case TourScript::Act::Kind::Tab:
        if (target->objectName() == act.text)
            return true;
        if (++m_letter > mostTabs)
            stop(u"Tab does not reach %1"_s.arg(act.text));
        else
            QTest::keyClick(target, Qt::Key_Tab);
        return false;
    case TourScript::Act::Kind::Pane:
        if (isWithin(focus, act.text))
            return true;
        if (++m_letter > mostPanes)
            stop(u"Ctrl+Tab does not reach %1"_s.arg(act.text));
        else
            QTest::keyClick(target, Qt::Key_Tab, Qt::ControlModifier);
        return false;
    case TourScript::Act::Kind::Until:
        if (holds(act.condition))
            return true;
        if (!m_waiting.isValid())
            m_waiting.start();
        else if (m_waiting.elapsed() > m_pace.patience)
            stop(u"waited too long for %1"_s.arg(QString::fromUtf8(QJsonDocument(act.condition).toJson(QJsonDocument::Compact))));
        return false;
    }
    return true;
}

bool TourPlayer::holds(const QJsonObject& condition) const
{
    if (condition.contains("focus"_L1)) {
        const auto* focus = QApplication::focusWidget();
        return focus && focus->objectName() == condition.value("focus"_L1).toString();
    }
    if (condition.contains("left"_L1)) {
        const auto* focus = QApplication::focusWidget();
        return !focus || focus->objectName() != condition.value("left"_L1).toString();
    }
    if (condition.contains("text"_L1)) {
        const auto pair = condition.value("text"_L1).toArray();
        // Panes share parts, and so names: what counts is what is on the screen.
        return std::ranges::any_of(m_window->findChildren<QWidget*>(pair.at(0).toString()),
            [part = pair.at(1).toString()](const QWidget* each) { return each->isVisible() && shownText(each).contains(part); });
    }
    if (condition.contains("shown"_L1))
        return std::ranges::any_of(m_window->findChildren<QWidget*>(condition.value("shown"_L1).toString()), &QWidget::isVisible);
    const auto* incident = m_picture->now().find(m_incident);
    if (condition.contains("state"_L1)) {
        const auto wanted = condition.value("state"_L1).toString();
        if (wanted == "filed"_L1)
            return incident != nullptr;
        const auto assignments = incident ? m_picture->now().assignmentsOf(incident->id) : QList<Assignment>{};
        return !assignments.isEmpty() && word(assignments.last().state) == wanted;
    }
    if (condition.contains("open"_L1))
        return (incident && incident->status == IncidentStatus::Open) == condition.value("open"_L1).toBool();
    return false;
}

void TourPlayer::shoot(const QString& name)
{
    if (m_folder.isEmpty())
        return;
    const auto path = u"%1/tour-%2-%3.png"_s.arg(m_folder, QString::number(m_step + 1).rightJustified(2, u'0'), name);
    if (m_window->grab().save(path))
        m_pictures.append(path);
    else
        qWarning("tour: a picture was not written");
}

} // namespace dispatch
