#include "proof.h"

#include <QMessageAuthenticationCode>

namespace dispatch {

QString proofOf(const Command& command, const QString& effects, const SigningKey& key)
{
    if (key.key.isEmpty() || command.actor.id != key.staff)
        return {};
    const auto message = QStringList{command.id.toString(), command.name, command.actor.id.toString(), QString::number(toMsecs(command.occurredAt)), effects}.join(u'|');
    return QString::fromLatin1(QMessageAuthenticationCode::hash(message.toUtf8(), key.key, QCryptographicHash::Sha256).toHex());
}

} // namespace dispatch
