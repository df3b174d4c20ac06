#include "lockkeeper.h"

#include "alertlist.h"
#include "dispatcherwindow.h"
#include "intakepane.h"
#include "livepicture.h"
#include "lockscreen.h"
#include "rights.h"
#include "settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int triesBeforeWait = 5;

} // namespace

LockKeeper::LockKeeper(Admit admit, const Clock* clock, const LivePicture* picture, const Settings* settings, const ReferralRule& referrals, DispatcherWindow* window, QObject* parent)
    : QObject(parent), m_admit(std::move(admit)), m_clock(clock), m_picture(picture), m_settings(settings), m_referrals(referrals), m_window(window), m_touchedAt(clock->now())
{
    connect(window, &DispatcherWindow::touched, this, [this] { m_touchedAt = m_clock->now(); });
    connect(&window->lockScreen(), &LockScreen::unlockRequested, this, &LockKeeper::unlock);
}

void LockKeeper::lock(const QString& why)
{
    if (m_window->isLocked())
        return;
    counts(m_clock->now());
    m_window->lockScreen().setSince(m_clock->now(), why);
    m_window->setLocked(true);
}

void LockKeeper::beat(Instant now)
{
    if (m_window->isLocked()) {
        counts(now);
        return;
    }
    const auto idle = std::chrono::minutes(m_settings->lockMinutes());
    if (m_byItself && now - m_touchedAt >= idle && !m_window->intake().hasCall() && m_picture->now().openDuresses().isEmpty())
        lock(tr("no key or mouse for %n min", nullptr, m_settings->lockMinutes()));
}

/// Counts and alarms only: while locked the screen never shows names, places or numbers of people.
void LockKeeper::counts(Instant now)
{
    const auto& picture = m_picture->now();
    int talking = 0;
    int needTeam = 0;
    for (const auto& incident : picture.all<Incident>()) {
        if (incident.status != IncidentStatus::Open)
            continue;
        talking += picture.shelfOf(incident) == Shelf::Talking;
        needTeam += picture.needsTeam(incident);
    }
    const auto alerts = alertsOf(picture, now, m_referrals);
    const auto late = std::ranges::count_if(alerts, [](const Alert& a) { return a.kind == Alert::Kind::CheckIn && a.face == ClockFace::Late; });
    const auto soon = std::ranges::count_if(alerts, [](const Alert& a) { return a.face != ClockFace::Late; });
    const auto owed = std::ranges::count_if(alerts, [](const Alert& a) { return a.kind == Alert::Kind::FollowUp; });
    const auto tile = [](const QString& icon, Looks::Token tone, qsizetype value, const QString& words) {
        return LockScreen::Tile{icon, value ? tone : Looks::Text, QString::number(value), words};
    };
    m_window->lockScreen().setDrafts(static_cast<int>(picture.all<Draft>().size()));
    m_window->lockScreen().setCounts({tile(u"talking"_s, Looks::Text, talking, tr("talking")), tile(u"needteam"_s, Looks::Amber, needTeam, tr("needs a team")),
        tile(u"late"_s, Looks::Red, late, tr("check-in late")), tile(u"soon"_s, Looks::Amber, soon, tr("due soon")),
        tile(u"followup"_s, Looks::Text, owed, tr("follow-ups due"))});
}

void LockKeeper::unlock(const QString& signInName, const QString& passphrase)
{
    const auto now = m_clock->now();
    if (now < m_closedUntil) {
        m_window->lockScreen().refuse(tr("Too many tries. Wait %1.").arg(spanWords(m_closedUntil - now)));
        return;
    }
    m_admit(signInName, passphrase).then(this, [this, signInName](const Result<>& admitted) {
        const auto& everybody = m_picture->now().all<Staff>();
        const auto staff = std::ranges::find_if(everybody, [&](const Staff& each) { return each.active && each.signInName == signInName.trimmed().toLower(); });
        if (admitted && staff != everybody.end() && !rights::worksHere(staff->role)) {
            m_window->lockScreen().refuse(tr("%1 has no work at a desk, so nothing opens. %2", "name, where the work is").arg(staff->name, rights::elsewhereWords(staff->role)));
            return;
        }
        if (admitted && staff != everybody.end()) {
            m_tries = 0;
            m_touchedAt = m_clock->now();
            const bool takes = m_window->lockScreen().takesDuress();
            Q_EMIT signedIn(*staff);
            m_window->setLocked(false);
            if (takes)
                m_window->takeDuress();
            return;
        }
        if (!admitted && !admitted.error().summary.isEmpty()) {
            m_window->lockScreen().refuse(admitted.error().summary);
            return;
        }
        if (++m_tries < triesBeforeWait) {
            m_window->lockScreen().refuse(tr("That passphrase does not open this desk. %n tries left, then wait 1 min.", nullptr, triesBeforeWait - m_tries));
            return;
        }
        m_tries = 0;
        m_closedUntil = m_clock->now() + minute;
        m_window->lockScreen().refuse(tr("That passphrase does not open this desk. Wait 1 min, then try again."));
    });
}

} // namespace dispatch
