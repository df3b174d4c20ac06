#include "deskframe.h"

#include "linkstrip.h"
#include "looks.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

DeskFrame::DeskFrame(const QString& name, const Looks* looks, QWidget* parent)
    : QMainWindow(parent), m_looks(looks), m_name(name), m_said(new QLabel(this)), m_strip(new LinkStrip(looks))
{
    setObjectName(name + u"Window"_s);
    setMinimumSize(960, 540);
    resize(1920, 1080);
    m_said->setObjectName(name + u"Said"_s);
    m_said->setTextFormat(Qt::PlainText);
    // What these say changes their hints, and must not change who has how much of the line.
    for (auto* part : std::initializer_list<QWidget*>{m_said, m_strip}) {
        part->setMinimumWidth(1);
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_said->hide();
    auto* line = statusBar();
    line->setSizeGripEnabled(false);
    line->addWidget(m_said, 1);
    line->addPermanentWidget(m_strip, 1);
    connect(looks, &Looks::changed, this, &DeskFrame::followRoom);
}

QSize DeskFrame::room() const { return size() * 100 / m_looks->scaled(100); }

/// Whoever types stays where she types.
void DeskFrame::arrange()
{
    m_shape = shape();
    const QPointer<QWidget> typedIn = focusWidget();
    const bool hadFocus = typedIn && typedIn->hasFocus();
    placePanes();
    m_isOwnLayout = false;
    for (auto* dock : findChildren<QDockWidget*>()) {
        connect(dock, &QDockWidget::topLevelChanged, this, &DeskFrame::paneMoved, Qt::UniqueConnection);
        connect(dock, &QDockWidget::dockLocationChanged, this, &DeskFrame::paneMoved, Qt::UniqueConnection);
    }
    if (hadFocus && typedIn && typedIn->isVisible())
        typedIn->setFocus(Qt::OtherFocusReason);
}

void DeskFrame::paneMoved() { m_isOwnLayout = true; }

/// Panes that somebody has moved or closed stay as they are.
void DeskFrame::followRoom()
{
    const auto docks = findChildren<QDockWidget*>();
    if (!m_isOwnLayout && shape() != m_shape && std::ranges::none_of(docks, [](const QDockWidget* dock) { return dock->isHidden(); }))
        arrange();
}

void DeskFrame::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    followRoom();
}

void DeskFrame::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setToolTip(sentence);
    m_said->setAccessibleName(sentence);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DeskFrame::setTitle(const QString& title)
{
    m_title = title;
    titles();
}

void DeskFrame::setTitleWord(const QString& word)
{
    m_titleWord = word;
    titles();
}

void DeskFrame::titles()
{
    QStringList words{m_titleWord, m_title, u"CWRT Dispatch"_s};
    words.removeAll(QString());
    setWindowTitle(words.join(u" · "_s));
}

void DeskFrame::setLocked(bool locked)
{
    if (locked) {
        m_wasShown = isVisible();
        hide();
        // What asks before the window is shown goes, too.
        restDialogs();
    } else if (m_wasShown) {
        m_wasShown = false;
        show();
    } else if (!isVisible()) {
        wakeDialogs();
    }
}

void DeskFrame::restDialogs()
{
    for (auto* dialog : findChildren<QDialog*>(Qt::FindDirectChildrenOnly))
        if (dialog->isVisible()) {
            m_resting.append(dialog);
            dialog->hide();
        }
}

void DeskFrame::wakeDialogs()
{
    for (const auto& dialog : std::exchange(m_resting, {}))
        if (dialog)
            dialog->show();
}

void DeskFrame::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        wakeDialogs();
}

void DeskFrame::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    if (!event->spontaneous())
        restDialogs();
}

void DeskFrame::addRibbon(QWidget* ribbon)
{
    auto* bar = new QToolBar(this);
    bar->setObjectName(m_name + u"Ribbon"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);
    bar->addWidget(ribbon);
    if (auto* first = findChild<QToolBar*>(m_name + u"Bar"_s)) {
        insertToolBar(first, bar);
        insertToolBarBreak(first);
    } else {
        addToolBar(bar);
    }
}

void DeskFrame::tick(Instant now, const QTimeZone& zone, const QString& user)
{
    m_strip->set(LinkStrip::Part::Clock, {}, Looks::Text, tr("%1, %2", "date, time").arg(dateWords(now, zone), clockWords(now, zone)));
    m_strip->set(LinkStrip::Part::User, u"person"_s, Looks::Text2, user);
}

void DeskFrame::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    // Closed while the desk is locked, it does not come back with it.
    m_wasShown = false;
    event->accept();
}

QByteArray DeskFrame::layoutState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << saveGeometry() << saveState();
    return state;
}

void DeskFrame::restoreLayout(const QByteArray& state)
{
    QByteArray geometry;
    QByteArray docks;
    QDataStream stream(state);
    stream >> geometry >> docks;
    restoreGeometry(geometry);
    m_isOwnLayout = restoreState(docks);
}

} // namespace dispatch
