#include "rosterbars.h"

#include "deskframe.h"
#include "gaplistmodel.h"
#include "looks.h"
#include "rosteractions.h"
#include "rosterdesk.h"
#include "rosterspan.h"
#include "rosterwindow.h"

#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int narrowRosterWindow = 1280;

} // namespace

RosterBars::RosterBars(const RosterParts& parts, RosterActions* actions, DeskFrame* window)
    : QObject(window), m_desk(parts.desk), m_looks(parts.looks), m_actions(actions), m_window(window), m_bar(window->addToolBar(QString())), m_spanWords(new QLabel(m_bar)),
      m_nearest(new QLabel(m_bar)), m_people(new QLabel(window)), m_rules(new QLabel(window))
{
    m_actions->fill(window->menuBar());
    makeToolBar();
    makeStatusBar();
}

void RosterBars::makeToolBar()
{
    const auto& a = *m_actions;
    m_bar->setObjectName(u"rosterBar"_s);
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->toggleViewAction()->setVisible(false);
    const auto add = [this](QAction* action, Qt::ToolButtonStyle style) {
        m_bar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(m_bar->widgetForAction(action));
        button->setToolButtonStyle(style);
        button->setFocusPolicy(Qt::NoFocus);
        return button;
    };
    for (auto* action : a.scales->actions())
        add(action, Qt::ToolButtonTextOnly);
    m_bar->addSeparator();
    add(a.back, Qt::ToolButtonIconOnly);
    m_spanWords->setObjectName(u"rosterSpan"_s);
    m_spanWords->setAlignment(Qt::AlignCenter);
    m_bar->addWidget(m_spanWords);
    add(a.forward, Qt::ToolButtonIconOnly);
    add(a.today, Qt::ToolButtonTextOnly);
    m_bar->addSeparator();
    for (auto* action : {a.newShift, a.trade, a.callOff, a.undo, a.propose})
        add(action, Qt::ToolButtonTextBesideIcon);
    auto* room = new QWidget(m_bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(room);
    m_gapButton = add(a.nextGap, Qt::ToolButtonTextBesideIcon);
    m_gapButton->setObjectName(u"rosterGaps"_s);
    m_nearest->setObjectName(u"rosterNearest"_s);
    m_bar->addWidget(m_nearest);
}

void RosterBars::makeStatusBar()
{
    m_people->setObjectName(u"rosterPeople"_s);
    m_rules->setObjectName(u"rosterRules"_s);
    // What these say changes their hints, and must not change who has how much of the line.
    for (auto* label : {m_people, m_rules})
        label->setMinimumWidth(1);
    m_window->statusBar()->insertWidget(0, m_people);
    m_window->statusBar()->insertWidget(1, m_rules);
}

void RosterBars::tellSpan(const RosterSpan& span)
{
    m_spanWords->setText(u"  "_s + span.words() + u"  "_s);
    m_spanWords->setFont(m_looks->font(Looks::Body, true));
}

void RosterBars::tellGaps(const RosterCover& cover, const GapListModel& list, const RosterSpan& span, Instant now)
{
    const auto gaps = int(cover.gaps().size());
    const bool anyGrave = std::ranges::any_of(cover.gaps(), isGrave);
    m_actions->nextGap->setIcon(m_looks->icon(gaps == 0 ? u"check"_s : u"gap"_s, gaps == 0 ? Looks::Ok : anyGrave ? Looks::Red : Looks::Amber));
    const auto words = cover.isCounting() ? tr("being counted") : gaps == 0 ? tr("no gap") : span.scale == RosterScale::Week ? tr("%n gaps this week", nullptr, gaps) : tr("%n gaps", nullptr, gaps);
    m_gapButton->setText(words);
    m_gapButton->setAccessibleName(words);
    const auto* gap = list.gapAt(list.nearest(now));
    m_nearest->setText(!gap ? QString()
            : gap->from <= now ? tr("one is now")
                               : tr("nearest: %1, %2", "when, how far").arg(whenWords(gap->from, now, m_desk->zone()), hourWords(gap->from - now)));
    auto colours = m_looks->palette();
    colours.setColor(QPalette::WindowText, m_looks->color(Looks::Text2));
    m_nearest->setPalette(colours);
}

void RosterBars::tellPeople()
{
    QMap<QString, int> employers;
    int all = 0;
    for (const auto& staff : m_desk->picture().all<Staff>())
        if (staff.active) {
            ++all;
            ++employers[m_desk->codes().words(u"employers"_s, staff.employer)];
        }
    QStringList words{tr("%n people", nullptr, all)};
    for (auto it = employers.cbegin(); it != employers.cend(); ++it)
        words.append(tr("%1 %2", "employer, how many people").arg(it.key()).arg(*it));
    m_people->setText(u' ' + words.join(u", "_s) + u' ');
    const auto& rules = m_desk->rules();
    m_rules->setText(u' ' + tr("Rules of %1: rest %2, %3 a week, %n nights", nullptr, rules.nights).arg(rules.version, hourWords(rules.rest.limit), hourWords(rules.weekHours.limit)) + u' ');
}

void RosterBars::wordKeys()
{
    const auto& a = *m_actions;
    const bool isNarrow = m_window->width() * 100 / m_looks->scaled(100) < narrowRosterWindow;
    for (auto* action : {a.today, a.newShift, a.trade, a.callOff, a.undo, a.propose}) {
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        const bool hasSign = !action->icon().isNull();
        qobject_cast<QToolButton*>(m_bar->widgetForAction(action))->setText(isNarrow && hasSign ? u" "_s + key : u" %1  %2 "_s.arg(action->iconText(), key));
    }
    m_rules->setVisible(!isNarrow);
    m_nearest->setMaximumWidth(isNarrow ? 0 : QWIDGETSIZE_MAX);
}

} // namespace dispatch
