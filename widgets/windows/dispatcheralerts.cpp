// What the bell stands for, in words: each alert leads to what it is about, each gap ahead to its place in the roster.

#include "dispatcherwindow.h"

#include "alertlist.h"
#include "commandline.h"
#include "dispatcheractions.h"
#include "gapnews.h"
#include "incidentpane.h"
#include "linkstrip.h"
#include "looks.h"

#include <QMenu>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// More than that is no news but a plan that is not made yet: the roster shows all of them.
constexpr qsizetype mostGaps = 8;

/// A row of the bell's list: no wider than there is room, and then its tip says all of it. Names have ampersands, and none of them is a key.
QAction* addRow(QMenu* menu, const QIcon& icon, const QString& words, int room)
{
    auto* row = menu->addAction(icon, menu->fontMetrics().elidedText(words, Qt::ElideRight, room).replace(u'&', u"&&"_s));
    row->setToolTip(u"<p>%1</p>"_s.arg(words.toHtmlEscaped()));
    return row;
}

} // namespace

void DispatcherWindow::connectAlerts()
{
    connect(m_actions->alerts, &QAction::triggered, this, &DispatcherWindow::showAlerts);
    connect(m_strip, &LinkStrip::pressed, this, [this](LinkStrip::Part part) {
        if (part == LinkStrip::Part::Alerts && !m_locked)
            showAlerts();
    });
}

/// To where it goes on: what was approved is done now, what was said is read.
void DispatcherWindow::goOn(const TalkNews& news)
{
    const auto* approval = m_parts.picture->now().find(news.approval);
    if (approval && approval->isOfPlan()) {
        Q_EMIT planWanted(news.person);
    } else if (approval && approval->kind == ApprovalKind::Transfer911 && approval->state == ApprovalState::Approved) {
        openTransfer(news.incident);
    } else {
        open({OpenPane::Pane::Incident, news.incident, {}});
        m_incident->showTalk();
    }
}

void DispatcherWindow::showAlerts()
{
    auto* looks = m_parts.looks;
    m_alerts = new QMenu(this);
    m_alerts->setObjectName(u"alertMenu"_s);
    m_alerts->setAttribute(Qt::WA_DeleteOnClose);
    m_alerts->setToolTipsVisible(true);
    m_alerts->setAccessibleName(tr("Alerts"));
    const int widest = std::min(width(), screen()->availableSize().width()) - looks->scaled(64);
    for (const auto& alert : alertsOf(m_parts.picture->now(), m_parts.dispatchDesk->now(), m_parts.referrals)) {
        const bool isLate = alert.face == ClockFace::Late;
        auto* action = addRow(m_alerts, looks->icon(isLate ? u"late"_s : u"soon"_s, isLate ? Looks::Red : Looks::Amber), alertWords(alert), widest);
        connect(action, &QAction::triggered, this, [this, alert] {
            if (alert.kind == Alert::Kind::SignOn)
                m_actions->onShift->trigger();
            else if (alert.kind == Alert::Kind::Referral)
                m_actions->referrals->trigger();
            else if (alert.kind == Alert::Kind::FollowUp)
                m_actions->followUps->trigger();
            else if (alert.kind == Alert::Kind::Transfer)
                openTransfer(alert.incident);
            else
                open({OpenPane::Pane::Incident, alert.incident, {}});
        });
    }
    const auto told = talkNews();
    if (!told.isEmpty() && !m_alerts->isEmpty())
        m_alerts->addSeparator();
    for (const auto& each : told)
        connect(addRow(m_alerts, looks->icon(each.icon), each.words, widest), &QAction::triggered, this, [this, each] {
            goOn(each);
        });
    const auto gaps = m_parts.gapNews ? m_parts.gapNews->untold() : QList<GapCluster>{};
    if (!gaps.isEmpty() && !m_alerts->isEmpty())
        m_alerts->addSeparator();
    for (const auto& gap : gaps.first(std::min(gaps.size(), mostGaps)))
        connect(addRow(m_alerts, looks->icon(u"gap"_s, Looks::Amber), m_parts.gapNews->words(gap), widest), &QAction::triggered, this, [this, gap] {
            m_parts.gapNews->setTold(gap);
            Q_EMIT gapWanted(gap.from);
        });
    if (gaps.size() > mostGaps)
        connect(m_alerts->addAction(tr("and %n more in 14 days: open the roster", nullptr, int(gaps.size() - mostGaps))), &QAction::triggered, this, [this, from = gaps.at(mostGaps).from] { Q_EMIT gapWanted(from); });
    if (!gaps.isEmpty())
        connect(m_alerts->addAction(looks->icon(u"check"_s), tr("I have read of all gaps")), &QAction::triggered, m_parts.gapNews, &GapNews::setAllTold);
    if (!m_owedReviews.isEmpty() && !m_alerts->isEmpty())
        m_alerts->addSeparator();
    const auto today = toDateTime(m_parts.dispatchDesk->now(), m_parts.dispatchDesk->zone()).date();
    for (const auto& review : std::as_const(m_owedReviews)) {
        const auto* person = m_parts.picture->now().find(review.person);
        const bool isLate = review.wait == ReviewWait::Overdue;
        const auto words = tr("Safety plan of %1: review %2", "name, when").arg(person && !person->name.isEmpty() ? person->name : tr("somebody"), review.dueWords(today));
        connect(addRow(m_alerts, looks->icon(isLate ? u"late"_s : u"soon"_s, isLate ? Looks::Red : Looks::Amber), words, widest), &QAction::triggered, this,
            [this, whose = review.person] { Q_EMIT planWanted(whose); });
    }
    if (m_alerts->isEmpty())
        m_alerts->addAction(tr("Nothing is due, and no gap is news."))->setEnabled(false);
    const auto size = m_alerts->sizeHint();
    m_alerts->popup(m_strip->mapToGlobal(QPoint((m_strip->width() - size.width()) / 2, -size.height())));
    for (auto* action : m_alerts->actions())
        if (action->isEnabled() && !action->isSeparator()) {
            m_alerts->setActiveAction(action);
            break;
        }
}

} // namespace dispatch
