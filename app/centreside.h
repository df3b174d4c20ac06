#pragma once

#include "deskcentre.h"
#include "livedesk.h"

#include <QFuture>

#include <memory>

namespace dispatch {

class Clock;
class Settings;
class Store;
class SyncThread;

/// What a live desk has more than a training desk: people come in by a sign-in the centre knows, and the link keeps the file in step.
class CentreSide : public DeskCentre {
    Q_OBJECT
public:
    /// All but @p desk outlive it.
    CentreSide(LiveDesk desk, Settings* settings, const Clock* clock, QObject* parent = nullptr);
    ~CentreSide() override;

    [[nodiscard]] const LiveDesk& desk() const { return m_desk; }
    /// The first sign-in after the program started.
    QFuture<Result<Entry>> enter(const QString& signInName, const QString& passphrase);
    /// Begins to sync @p store, which is open. `joined` follows at once, or when a new desk has its first data.
    void begin(Store* store, const Entry& entry);
    /// A sign-in at the lock screen, also of somebody who never signed in on this desk. The failure's sentence is empty when the
    /// passphrase is simply not hers.
    QFuture<Result<>> admit(const QString& signInName, const QString& passphrase);

    [[nodiscard]] QString station() const override { return m_desk.station(); }
    /// As it said last.
    [[nodiscard]] bool oversees() const override { return m_oversees; }
    /// The centre is asked whether she still may.
    void signedIn(const Staff& staff) override;
    void tryNow() override;
    void fetch(const IncidentId& incident) override;
    void fetchTrail(const TeamId& team) override;

Q_SIGNALS:
    /// The centre is another one, or begins anew: what is open was replaced.
    void replaced();
    void fixesHeard(const QList<dispatch::Fix>& fixes);

private:
    /// For somebody whom @p refused says this desk does not know: this machine's keyring opens the file, and the centre says who she is.
    [[nodiscard]] QFuture<Result<Entry>> enterByKeyring(const QString& signInName, const QString& passphrase, const Failure& refused);
    void startLink(const QString& password);
    void confirm();
    [[nodiscard]] QByteArray saltOf(const QString& signInName) const;

    LiveDesk m_desk;
    Settings* m_settings;
    const Clock* m_clock;
    Store* m_store = nullptr;
    DataKey m_key;
    SigningKey m_signer;
    QString m_signInName;
    bool m_confirmed = false;
    bool m_hasJoined = false;
    bool m_oversees = false;
    QSet<TeamId> m_trailsAsked;
    std::unique_ptr<SyncThread> m_sync;
};

} // namespace dispatch
