#include "kit.h"

#include "secrets.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dispatch {

bool Kit::isIn(const QString& folder)
{
    return QFileInfo::exists(folder + "/centre.json"_L1);
}

Result<> Kit::write(const QString& folder) const
{
    if (isIn(folder))
        return refuse(u"%1 holds a workstation's kit already. It was not touched."_s.arg(folder));
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return refuse(u"The folder %1 could not be made for its owner alone."_s.arg(folder));
    auto json = QJsonDocument::fromJson(address.toJson()).object();
    json.insert(u"station"_s, station);
    if (!recoveryKey.isEmpty())
        json.insert(u"recovery_key"_s, QString::fromLatin1(recoveryKey));
    // A password that was never fetched is worth nothing any more. The address comes last: with it the kit is whole.
    if (QFile::exists(folder + "/centre.password"_L1) && !QFile::remove(folder + "/centre.password"_L1))
        return refuse(u"The old password in %1 could not be removed."_s.arg(folder));
    return secrets::write(folder + "/centre.password"_L1, address.password.toUtf8() + '\n')
        .and_then([&] { return secrets::write(folder + "/centre.json"_L1, QJsonDocument(json).toJson()); });
}

} // namespace dispatch
