#pragma once

#include "centralrows.h"
#include "link.h"

namespace dispatch {

/// What proves at the centre that a person gave a command, or is who she says. A value.
class CentralSignIns {
public:
    void set(const QString& staff, const QByteArray& salt, const QByteArray& key) { m_people.insert(staff, {salt, key}); }
    void revoke(const QString& staff) { m_people.remove(staff); }

    /// The role of the person a command says gave it, when her key made its proof and she may work; empty else.
    [[nodiscard]] QString provenRole(const QJsonObject& command, const CentralRows& rows) const;
    [[nodiscard]] QByteArray saltOf(const QString& signInName, const CentralRows& rows) const;
    [[nodiscard]] SignIn signIn(const QString& signInName, const QByteArray& key, const CentralRows& rows) const;

private:
    struct Person {
        QByteArray salt;
        QByteArray key;
    };
    [[nodiscard]] std::optional<QString> staffOf(const QString& signInName, const CentralRows& rows) const;

    QHash<QString, Person> m_people; ///< by staff
};

} // namespace dispatch
