#pragma once

#include "alertlist.h"
#include "linkstate.h"
#include "looks.h"
#include "messagebell.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimeZone>

namespace dispatch {

class DispatcherWindow;
class GapNews;
class LinkStrip;
class LivePicture;
class Settings;
class Sounds;
class TimerWatch;

/// What the strip says and what sounds: each alarm sounds once when it begins, and stays in its place until its cause ends. Only a
/// duress sounds on and on, until somebody takes it; no setting silences it.
class Alarms : public QObject {
    Q_OBJECT
public:
    Alarms(const LivePicture* picture, const GapNews* gapNews, const ReferralRule& referrals, const Settings* settings, const TimerWatch* timers, DispatcherWindow* window, QObject* parent = nullptr);
    ~Alarms() override;

    /// @p keptAt: when this desk last stored something; @p user: who is signed in; @p link: nothing on a training desk.
    void beat(Instant now, Instant keptAt, const QString& user, const QTimeZone& zone, const std::optional<LinkState>& link);

    /// How many calls ring now, as a story has it: heard when another one begins, and again and again until all are answered.
    void phoneRings(int calls);
    /// Another window of the desk in which a thread may be in sight.
    void askAlso(std::function<bool(const IncidentId&)> isSeen) { m_alsoSeen = std::move(isSeen); }
    /// How the desk is linked is said in @p strip, too.
    void tellLinkAlsoIn(LinkStrip* strip);

private:
    void heedSettings();
    void tellLink(const QString& icon, Looks::Token tone, const QString& words);
    void sayLink(Instant now, const QTimeZone& zone, const LinkState& link);
    void sound(const QList<Alert>& alerts);
    void showDuress();
    void ring(const Changes& changes);
    void ringPhone();

    const LivePicture* m_picture;
    const GapNews* m_gapNews;
    ReferralRule m_referrals;
    const Settings* m_settings;
    const TimerWatch* m_timers;
    DispatcherWindow* m_window;
    std::unique_ptr<Sounds> m_sounds;
    QList<QPointer<LinkStrip>> m_strips;
    QSet<QString> m_known;
    Instant m_now{};
    QTimeZone m_zone;
    std::optional<LinkState> m_link;
    MessageBell m_bell;
    std::function<bool(const IncidentId&)> m_alsoSeen;
    bool m_duressSounds = false;
    int m_ringing = 0;
    Instant m_rangAt{};
    bool m_first = true;
};

} // namespace dispatch
