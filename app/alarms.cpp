#include "alarms.h"

#include "dispatcherwindow.h"
#include "duressnotice.h"
#include "gapnews.h"
#include "linkstrip.h"
#include "livepicture.h"
#include "lockscreen.h"
#include "settings.h"
#include "sounds.h"
#include "timerwatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto ringsAgainAfter = 4 * second;

} // namespace

Alarms::Alarms(const LivePicture* picture, const GapNews* gapNews, const ReferralRule& referrals, const Settings* settings, const TimerWatch* timers, DispatcherWindow* window, QObject* parent)
    : QObject(parent), m_picture(picture), m_gapNews(gapNews), m_referrals(referrals), m_settings(settings), m_timers(timers), m_window(window), m_sounds(std::make_unique<Sounds>())
{
    m_sounds->follow(*timers);
    heedSettings();
    // A call for help waits for no beat, nor does the silence after somebody has taken it.
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Duress>().isEmpty() || !changes.gone.isEmpty())
            showDuress();
        ring(changes);
    });
}

Alarms::~Alarms() = default;

/// What somebody has switched off.
void Alarms::heedSettings()
{
    for (const auto kind : Sounds::kinds)
        m_sounds->setEnabled(kind, m_settings->sound(Sounds::nameOf(kind)));
}

void Alarms::beat(Instant now, Instant keptAt, const QString& user, const QTimeZone& zone, const std::optional<LinkState>& link)
{
    using Part = LinkStrip::Part;
    m_now = now;
    m_zone = zone;
    m_link = link;
    heedSettings();
    showDuress();
    auto& strip = m_window->strip();
    if (link)
        sayLink(now, zone, *link);
    else
        tellLink(u"lock"_s, Looks::Ok, keptAt == Instant{} ? tr("Training desk. Everything is kept on this laptop")
                                                                     : tr("Training desk. Everything is kept on this laptop, last %1").arg(agoWords(keptAt, now)));
    const bool alive = m_timers->alive();
    const bool stood = m_timers->stoodStill() > Span::zero();
    m_window->lockScreen().setTimers(alive, !alive ? m_timers->words()
            : stood ? tr("The timers here had stopped for %1, until %2. Every clock was computed anew.").arg(spanWords(m_timers->stoodStill()), clockWords(m_timers->cameBackAt(), zone))
                    : QString());
    strip.set(Part::Timers, alive ? u"clock"_s : u"late"_s, !alive ? Looks::Red : stood ? Looks::Amber : Looks::Ok, m_timers->words());

    int live = 0;
    int stale = 0;
    int lost = 0;
    for (const auto& team : m_picture->now().all<Team>()) {
        if (!team.onShift(now))
            continue;
        const auto* fix = m_picture->now().fixOf(team.id);
        const auto freshness = fix ? freshnessOf(*fix, now) : Freshness::Lost;
        live += freshness == Freshness::Live;
        stale += freshness == Freshness::Stale;
        lost += freshness == Freshness::Lost;
    }
    strip.set(Part::Positions, u"car"_s, Looks::Text2, tr("Positions: %1 live, %2 stale, %3 lost").arg(live).arg(stale).arg(lost));

    const auto alerts = alertsOf(m_picture->now(), now, m_referrals);
    const auto late = std::ranges::count_if(alerts, [](const Alert& alert) { return alert.face == ClockFace::Late; });
    const bool muted = !m_sounds->isEnabled(Sounds::Kind::CheckInLate);
    const auto sounding = !m_sounds->hasDevice() ? tr("no sound device") : muted ? tr("check-in sound off") : tr("sound on");
    const auto inDuress = static_cast<int>(m_picture->now().openDuresses().size());
    const auto called = inDuress > 0 ? tr("%n duress", nullptr, inDuress) + u", "_s : QString{};
    // A gap ahead is news, not an alarm: it is counted apart, and never sounds.
    const auto gaps = static_cast<int>(m_gapNews->untold().size());
    const auto ahead = gaps > 0 ? tr("%n gap(s) ahead", nullptr, gaps) + u", "_s : QString{};
    const auto owed = static_cast<int>(m_window->owedReviews().size());
    const auto reviews = owed > 0 ? tr("%n review(s) due", nullptr, owed) + u", "_s : QString{};
    const auto news = static_cast<int>(m_window->talkNews().size());
    const auto told = news > 0 ? tr("%n message(s) or answer(s)", nullptr, news) + u", "_s : QString{};
    strip.set(Part::Alerts, u"bell"_s, late > 0 || inDuress > 0 ? Looks::Red : alerts.isEmpty() && gaps == 0 && owed == 0 && news == 0 ? Looks::Text2 : Looks::Amber,
        called + tr("%n alert(s)", nullptr, static_cast<int>(alerts.size())) + u", "_s + told + ahead + reviews + sounding);
    strip.set(Part::User, u"person"_s, Looks::Text2, user);
    strip.set(Part::Clock, {}, Looks::Text, dateWords(now, zone) + u", "_s + toDateTime(now, zone).toString(u"HH:mm:ss"_s));
    sound(alerts);
    if (m_ringing > 0 && now - m_rangAt >= ringsAgainAfter)
        ringPhone();
}

void Alarms::phoneRings(int calls)
{
    if (calls > m_ringing)
        ringPhone();
    else if (calls == 0 && m_ringing > 0)
        m_sounds->stop(Sounds::Kind::CallWaiting);
    m_ringing = calls;
}

void Alarms::ringPhone()
{
    m_rangAt = m_now;
    m_sounds->play(Sounds::Kind::CallWaiting);
}

/// The band, and the tone that comes again until somebody has taken it.
void Alarms::showDuress()
{
    if (m_now == Instant{}) // the first beat says what time it is
        return;
    const auto& picture = m_picture->now();
    m_window->setDuress(duressNotice(picture, m_now, m_zone, m_link));
    const bool sounds = loudDuresses(picture) > 0;
    if (sounds)
        m_sounds->play(Sounds::Kind::Duress);
    else if (m_duressSounds)
        m_sounds->stop(Sounds::Kind::Duress);
    m_duressSounds = sounds;
}

/// One quiet tone for what is said to whoever sits here, unless she reads it already; behind the lock nobody sits here.
void Alarms::ring(const Changes& changes)
{
    if (m_now == Instant{} || m_window->isLocked() || changes.of<LogEntry>().isEmpty())
        return;
    const auto isSeen = [this](const IncidentId& incident) { return m_window->showsTalk(incident) || (m_alsoSeen && m_alsoSeen(incident)); };
    if (m_bell.rings(changes, m_picture->now(), m_window->actor(), m_now, isSeen))
        m_sounds->play(Sounds::Kind::Message);
}

void Alarms::tellLinkAlsoIn(LinkStrip* strip) { m_strips.append(strip); }

void Alarms::tellLink(const QString& icon, Looks::Token tone, const QString& words)
{
    m_window->strip().set(LinkStrip::Part::Link, icon, tone, words);
    for (const auto& strip : std::as_const(m_strips))
        if (strip)
            strip->set(LinkStrip::Part::Link, icon, tone, words);
}

/// How this desk stands with the centre, in words: since when, what waits, when it is tried again.
void Alarms::sayLink(Instant now, const QTimeZone& zone, const LinkState& link)
{
    const auto since = clockWords(link.since, zone);
    const auto open = static_cast<int>(m_picture->now().openConflicts().size());
    const auto owed = open > 0 ? u" "_s + tr("%n conflict(s) need you.", nullptr, open) : QString{};
    switch (link.kind) {
    case LinkState::Kind::Joining:
        tellLink(u"link"_s, Looks::Amber, tr("Getting this desk's data from the centre."));
        break;
    case LinkState::Kind::Linked: {
        const auto going = link.toCatchUp > 20 ? u" "_s + tr("Catching up: %1 of %2.").arg(link.caughtUp).arg(std::max(link.caughtUp, link.toCatchUp))
            : link.waiting > 0                 ? u" "_s + tr("%n change(s) on the way.", nullptr, link.waiting)
                                               : QString{};
        tellLink(open > 0 ? u"conflict"_s : u"link"_s, open > 0 ? Looks::Amber : Looks::Ok, tr("Linked with the centre since %1.").arg(since) + going + owed);
        break;
    }
    case LinkState::Kind::Alone: {
        const auto waits = link.waiting > 0 ? tr("%n change(s) wait here, safe on this disk.", nullptr, link.waiting) : tr("Nothing waits.");
        const auto retry = link.retryAt && *link.retryAt > now ? u" "_s + tr("Trying again in %1 s.").arg(std::chrono::ceil<std::chrono::seconds>(*link.retryAt - now).count()) : QString{};
        tellLink(u"linkbroken"_s, Looks::Amber, tr("Working alone since %1, %2.").arg(since, spanWords(std::max(Span{0}, now - link.since))) + u' ' + waits + retry + owed);
        break;
    }
    case LinkState::Kind::Refused:
        tellLink(u"linkbroken"_s, Looks::Red, link.words + u' ' + tr("%n change(s) wait here, safe on this disk.", nullptr, link.waiting));
        break;
    }
}

/// What was already ringing when the desk opened is on the screen; only what begins after that sounds.
void Alarms::sound(const QList<Alert>& alerts)
{
    QSet<QString> now;
    bool checkInLate = false;
    bool due = false;
    for (const auto& alert : alerts) {
        now.insert(alert.key);
        if (m_first || m_known.contains(alert.key))
            continue;
        checkInLate = checkInLate || (alert.kind == Alert::Kind::CheckIn && alert.face == ClockFace::Late);
        due = due || alert.kind == Alert::Kind::Response || alert.kind == Alert::Kind::Waiting;
    }
    if (checkInLate && m_sounds->isEnabled(Sounds::Kind::CheckInLate))
        m_sounds->play(Sounds::Kind::CheckInLate);
    else if (due)
        m_sounds->play(Sounds::Kind::Due);
    m_known = now;
    m_first = false;
}

} // namespace dispatch
