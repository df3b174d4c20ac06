#pragma once

#include "centresession.h"

namespace dispatch {

/// One thing that was looked at.
struct Finding {
    enum class Kind { Ok, Warn, Bad };
    Kind kind = Kind::Ok;
    QString sentence;

    bool operator==(const Finding&) const = default;
};

/// Looks whether a centre is as packaging/central/README.md wants it. Changes nothing.
class CentreCheck {
public:
    explicit CentreCheck(const CentreSession& session) : m_session(&session) {}

    [[nodiscard]] QList<Finding> findings();
    /// "Role | Object | May", as the documentation's table has it.
    [[nodiscard]] static QString line(const QVariantMap& privilege);
    /// The table in packaging/central/README.md.
    [[nodiscard]] static QStringList documented();

private:
    using Rows = CentreSession::Rows;
    /// The rows of a step; nothing, and a finding, when it could not be looked at.
    [[nodiscard]] std::optional<Rows> rowsOf(QAnyStringView step, const QString& what, bool ownerOnly, Finding::Kind otherwise);
    void add(Finding::Kind kind, const QString& sentence) { m_findings.append({kind, sentence}); }
    [[nodiscard]] bool lookAtSchema();
    void lookAtPrivileges();
    void lookAtTriggers();
    void lookAtSettings();
    void lookAtLogins();
    void lookAtDoors();
    void lookAtFeed();
    void lookAtCopies();

    const CentreSession* m_session;
    QList<Finding> m_findings;
    QHash<QString, QString> m_settings;
};

} // namespace dispatch
