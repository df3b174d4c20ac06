#pragma once

#include "centralsignins.h"
#include "centralwriting.h"

namespace dispatch {

/// A centre in memory. It decides as resources/schema/central does: who may write what, what wins when two wrote it, which command
/// was decided before, what waits; and what it has comes as the same chained feed. Two differences: its feed is never pruned, and wrong
/// passphrases are not counted.
///
/// A value: a copy is a backup, and assigning it is restoring one. It belongs to one thread.
class LocalAuthority {
public:
    /// A command that was decided, with its answer.
    struct Decided {
        QString station;
        QString name;
        QString actor;
        QString effects;
        QString state; ///< "accepted", "rejected"
        QString code;
        QJsonValue reason;
        qint64 seq = 0;
    };
    /// Changes after a position as the centre hands them over; or that the asker's feed is no part of it.
    struct Handed {
        bool anew = false;
        QList<FeedLink> links;
    };

    /// @p policy: policy.json. @p history: a UUID. @p clock outlives it.
    LocalAuthority(const QByteArray& policy, const QString& history, const Clock* clock);

    // What an administrator does.

    /// @p audience: "dispatch" or "oversight".
    void addStation(const QString& name, const QString& audience);
    void revokeStation(const QString& name) { m_stations.remove(name); }
    [[nodiscard]] Centrally<> addStaff(const QJsonObject& row);
    void setSignIn(const QString& staff, const QByteArray& salt, const QByteArray& key) { m_signIns.set(staff, salt, key); }
    void revokeSignIn(const QString& staff) { m_signIns.revoke(staff); }
    void beginHistory(const QString& history) { m_rows.beginHistory(history); }
    /// Missing rows are waited for no longer.
    void endRecovery() { m_recoveryUntil.reset(); }
    /// What is there without any desk of these having sent it: the world in which a story begins, and what others in it do. Incidents keep their numbers. All of it or
    /// nothing.
    [[nodiscard]] Centrally<> tell(const QList<Effect>& effects);
    /// As the cars' gateway says it: kept when the team is on shift when it was measured, and once.
    void hear(const Fix& fix);

    // What a workstation asks.

    [[nodiscard]] Centrally<Welcome> hello(const QString& station, int schema) const;
    /// @p batch: commands as they go over the wire; the answers in the same order.
    [[nodiscard]] Centrally<QJsonArray> submit(const QString& station, const QString& history, const QJsonArray& batch);
    [[nodiscard]] Centrally<Handed> pull(const QString& station, const FeedPosition& after, int most);
    [[nodiscard]] Centrally<BootstrapPage> bootstrap(const QString& station, const QString& part, const QString& after, int most) const;
    [[nodiscard]] Centrally<QList<FeedChange>> whole(const QString& station, const QString& incident) const;
    [[nodiscard]] Centrally<Heartbeat> heartbeat(const QString& station) const;
    [[nodiscard]] Centrally<NewestFixes> fixes(const QString& station, qint64 after) const;
    [[nodiscard]] Centrally<QList<Fix>> trail(const QString& station, const TeamId& team, Instant after, int most) const;
    [[nodiscard]] Centrally<QByteArray> saltOf(const QString& station, const QString& signInName) const;
    [[nodiscard]] Centrally<SignIn> signIn(const QString& station, const QString& signInName, const QByteArray& key) const;

    [[nodiscard]] const CentralRows& rows() const { return m_rows; }
    [[nodiscard]] const QHash<QString, Decided>& commands() const { return m_commands; }
    /// Who may read a row.
    [[nodiscard]] QStringList audienceOf(const QString& entity, const QString& id) const { return CentralWriting::audienceOf(m_rows, *m_tables, entity, id); }

private:
    struct Answer {
        QString state;
        QString code;
        QJsonValue reason = QJsonValue::Null;
    };

    struct Way {
        QMap<Instant, Fix> fixes; ///< by when they were measured
        qint64 newest = 0;        ///< the number of the last that was news
    };

    [[nodiscard]] bool isOnShift(const TeamId& team, Instant at) const;
    [[nodiscard]] Centrally<QString> audienceOfStation(const QString& station) const;
    [[nodiscard]] bool isRecovering() const;
    [[nodiscard]] QJsonObject answerTo(const QJsonValue& element, const QString& station);
    [[nodiscard]] Answer decide(const GivenCommand& given);
    [[nodiscard]] Answer judge(const GivenCommand& given) const;
    [[nodiscard]] CentralWriting writing(const GivenCommand& given) { return {m_rows, *m_tables, *m_clock, given}; }
    [[nodiscard]] QJsonObject standingAssignment(const QJsonArray& effects) const;

    std::shared_ptr<const CentralTables> m_tables;
    const Clock* m_clock;
    CentralRows m_rows;
    QHash<QString, Decided> m_commands;
    QMap<QString, QString> m_stations;  ///< name to audience
    CentralSignIns m_signIns;
    std::optional<Instant> m_recoveryUntil;
    QHash<TeamId, Way> m_ways;
    qint64 m_lastFix = 0;
};

} // namespace dispatch
