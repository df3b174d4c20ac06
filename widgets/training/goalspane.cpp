#include "goalspane.h"

#include "judgement.h"
#include "looklabel.h"
#include "scenarioplayer.h"
#include "wrappedlist.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Everything of the goal that the run has come to was done in full, and there was something.
bool isReached(const Scenario& scenario, const Goal& goal, const QList<Judged>& judged)
{
    bool any = false;
    for (const auto& each : judged) {
        const auto point = std::ranges::find(scenario.points, each.point, &ProtocolPoint::id);
        // What may never be is kept only once it is over.
        if (point->goal != goal.id || point->never || each.verdict == Judged::Verdict::NotReached)
            continue;
        if (each.verdict != Judged::Verdict::Full)
            return false;
        any = true;
    }
    return any;
}

} // namespace

GoalsPane::GoalsPane(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_goals(new WrappedList(1, {0}, this)), m_note(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"goalsPane"_s);
    m_goals->setObjectName(u"goalsList"_s);
    m_goals->setHeaderHidden(true);
    m_note->setObjectName(u"goalsNote"_s);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_note);
    all->addWidget(m_goals, 1);
    setFocusProxy(m_goals);
    connect(looks, &Looks::changed, this, &GoalsPane::renew);
    renew();
}

void GoalsPane::show(const ScenarioPlayer* player)
{
    m_player = player;
    renew();
}

void GoalsPane::setHints(bool hints)
{
    m_hints = hints;
    renew();
}

void GoalsPane::renew()
{
    m_title = tr("What this scenario teaches");
    m_goals->setAccessibleName(m_title);
    m_note->setText(m_hints ? tr("F1 hides hints.") : tr("Hints are hidden. F1 shows them."));
    m_goals->setVisible(m_hints);
    const int count = m_player && m_hints ? static_cast<int>(m_player->scenario().goals.size()) : 0;
    while (m_goals->topLevelItemCount() > count)
        delete m_goals->takeTopLevelItem(count);
    if (count == 0)
        return;
    const auto& scenario = m_player->scenario();
    const auto language = m_player->setting().language;
    const auto results = judged(scenario, m_player->record());
    for (int i = 0; i < count; ++i) {
        const auto& goal = scenario.goals.at(i);
        const bool reached = isReached(scenario, goal, results);
        auto* row = m_goals->topLevelItem(i) ? m_goals->topLevelItem(i) : new QTreeWidgetItem(m_goals);
        const auto words = goal.words.value(language, goal.words.value(u"en"_s));
        row->setText(0, words);
        row->setIcon(0, m_looks->icon(reached ? u"check"_s : u"unknown"_s, reached ? Looks::Ok : Looks::Text2));
        row->setData(0, Qt::AccessibleTextRole, reached ? tr("%1, reached").arg(words) : tr("%1, not yet").arg(words));
    }
}

bool GoalsPane::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        Q_EMIT hintsToggled();
        return true;
    }
    return QWidget::event(event);
}

void GoalsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renew();
}

} // namespace dispatch
