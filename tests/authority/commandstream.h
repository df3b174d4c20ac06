#pragma once

#include "localauthority.h"

#include <QRandomGenerator>

namespace dispatch::test {

/// Somebody whose commands may be proven.
struct CommandGiver {
    QString id;
    QByteArray key;
};

/// Batches as good and as bad as desks, accidents and strangers could make them. All of it follows from the seed and from what the
/// centre has.
class CommandStream {
public:
    /// @p centre outlives it and is only looked at.
    CommandStream(const LocalAuthority& centre, QList<CommandGiver> givers, QRandomGenerator random) : m_centre(centre), m_givers(std::move(givers)), m_random(random) {}

    /// What the rest is about: people, teams, incidents.
    [[nodiscard]] QJsonArray beginning();
    [[nodiscard]] QJsonArray batch();
    [[nodiscard]] int upTo(int most) { return m_random.bounded(most); }

private:
    [[nodiscard]] bool oneIn(int many) { return m_random.bounded(many) == 0; }
    template <typename List>
    [[nodiscard]] auto oneOf(const List& list) { return list.at(m_random.bounded(static_cast<int>(list.size()))); }
    [[nodiscard]] QString id();
    [[nodiscard]] QString someRow(const QString& table);
    [[nodiscard]] QJsonValue garbage();
    [[nodiscard]] QJsonValue value(const CentralColumn& column);
    [[nodiscard]] QJsonObject insert(const QString& table, QJsonObject with = {});
    [[nodiscard]] QJsonObject patch(const QString& table);
    [[nodiscard]] QJsonValue effect();
    [[nodiscard]] QString effects();
    [[nodiscard]] QJsonObject command();
    [[nodiscard]] QJsonValue element();
    [[nodiscard]] QJsonObject proven(QJsonObject command, const CommandGiver& giver);
    [[nodiscard]] QJsonObject withPrior(QJsonObject command);
    [[nodiscard]] QJsonValue spoilt(QJsonObject command);

    const LocalAuthority& m_centre;
    QList<CommandGiver> m_givers;
    QRandomGenerator m_random;
    QList<QJsonObject> m_said;
    QStringList m_announced; ///< ids of commands that others wait for and that were not said yet
    qint64 m_n = 0;
};

} // namespace dispatch::test
