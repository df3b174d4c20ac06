#include "centralsignins.h"

#include "centralgarbage.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace dispatch {

QString CentralSignIns::provenRole(const QJsonObject& command, const CentralRows& rows) const
{
    if (!matches(command.value("proof"_L1), u"[0-9a-f]{64}"_s))
        return {};
    const auto actor = command.value("actor"_L1).toString();
    const auto staff = rows.image(u"staff"_s, actor);
    if (!staff || !staff->value("active"_L1).toBool() || !m_people.contains(actor))
        return {};
    const auto message = QStringList{command.value("id"_L1).toString(), command.value("name"_L1).toString(), actor, QString::number(command.value("occurred_at"_L1).toInteger()), command.value("effects"_L1).toString()}.join(u'|');
    const auto proof = QMessageAuthenticationCode::hash(message.toUtf8(), m_people.value(actor).key, QCryptographicHash::Sha256).toHex();
    return proof == command.value("proof"_L1).toString().toLatin1() ? staff->value("role"_L1).toString() : QString{};
}

std::optional<QString> CentralSignIns::staffOf(const QString& signInName, const CentralRows& rows) const
{
    const auto wanted = signInName.trimmed().toLower();
    const auto staff = rows.all(u"staff"_s);
    for (const auto& [id, row] : staff.asKeyValueRange())
        if (!wanted.isEmpty() && row.image.value("sign_in_name"_L1) == wanted && row.image.value("active"_L1).toBool() && m_people.contains(id))
            return id;
    return std::nullopt;
}

QByteArray CentralSignIns::saltOf(const QString& signInName, const CentralRows& rows) const
{
    // Always a salt, and always the same one for the same name.
    const auto staff = staffOf(signInName, rows);
    return staff ? m_people.value(*staff).salt
                 : QMessageAuthenticationCode::hash(signInName.trimmed().toLower().toUtf8(), rows.head().history.toUtf8(), QCryptographicHash::Sha256).first(16);
}

SignIn CentralSignIns::signIn(const QString& signInName, const QByteArray& key, const CentralRows& rows) const
{
    const auto staff = staffOf(signInName, rows);
    if (!staff || m_people.value(*staff).key != key)
        return {};
    const auto row = fromRow<Staff>(*rows.image(u"staff"_s, *staff));
    return row ? SignIn{true, *row} : SignIn{};
}

} // namespace dispatch
