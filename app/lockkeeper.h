#pragma once

#include "failure.h"
#include "planrules.h"
#include "staff.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace dispatch {

class Clock;
class DispatcherWindow;
class LivePicture;
class Settings;

/// Locks the desk when nobody uses it and lets people in by their own sign-in. Work, timers and arriving changes go on meanwhile.
class LockKeeper : public QObject {
    Q_OBJECT
public:
    /// Checks a sign-in. The failure's sentence is empty when the passphrase is simply not the right one.
    using Admit = std::function<QFuture<Result<>>(const QString& signInName, const QString& passphrase)>;

    LockKeeper(Admit admit, const Clock* clock, const LivePicture* picture, const Settings* settings, const ReferralRule& referrals, DispatcherWindow* window, QObject* parent = nullptr);

    void lock(const QString& why);
    /// Looks whether the desk has been left alone for too long. Never locks while a call is being typed or a duress is open.
    void beat(Instant now);
    /// Nothing locks the desk but somebody's key: the clock that counts the idle time is a story's.
    void onlyByKey() { m_byItself = false; }

Q_SIGNALS:
    void signedIn(const dispatch::Staff& staff);

private:
    void unlock(const QString& signInName, const QString& passphrase);
    void counts(Instant now);

    Admit m_admit;
    const Clock* m_clock;
    const LivePicture* m_picture;
    const Settings* m_settings;
    ReferralRule m_referrals;
    DispatcherWindow* m_window;
    bool m_byItself = true;
    Instant m_touchedAt;
    Instant m_closedUntil{};
    int m_tries = 0;
};

} // namespace dispatch
