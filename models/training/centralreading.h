#pragma once

#include "centralrows.h"
#include "link.h"

namespace dispatch {

/// What of the centre's rows a workstation is given to begin with, and to read an old incident.
class CentralReading {
public:
    /// @p rows outlive it. @p audience: of the workstation.
    CentralReading(const CentralRows& rows, QString audience, Instant now) : m_rows(rows), m_audience(std::move(audience)), m_now(now) {}

    /// A page of a part of the bootstrap: "now", "people", "recent", "older".
    [[nodiscard]] Centrally<BootstrapPage> page(const QString& part, const QString& after, int most) const;
    /// Everything that belongs to the incidents, they included, with the persons and teams they refer to.
    [[nodiscard]] QList<FeedChange> about(const QSet<QString>& incidents) const;

private:
    [[nodiscard]] BootstrapPage now() const;
    [[nodiscard]] Centrally<BootstrapPage> people(const QString& after, int most) const;
    [[nodiscard]] Centrally<BootstrapPage> incidents(bool recent, const QString& after, int most) const;
    [[nodiscard]] QSet<QString> personsWaiting() const;
    [[nodiscard]] QList<FeedChange> peopleRows(const QSet<QString>& people) const;
    template <typename Wanted>
    void add(QList<FeedChange>& to, const QString& table, Wanted isWanted) const;

    const CentralRows& m_rows;
    QString m_audience;
    Instant m_now;
};

} // namespace dispatch
