#include "livedesk.h"

#include "link.h"
#include "centrallink.h"
#include "signingkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LiveDesk)
};

constexpr auto addressFile = "/centre.json"_L1;
constexpr auto passwordFile = "/centre.password"_L1;

std::unexpected<Failure> unknownPerson()
{
    return refuse(Words::tr("The centre does not know that sign-in name with that passphrase. Nothing was changed."), u"sign-in refused by the centre"_s);
}

} // namespace

bool LiveDesk::isIn(const QString& folder) { return QFileInfo::exists(folder + addressFile); }

Result<> LiveDesk::read()
{
    QFile file(m_folder + addressFile);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Words::tr("The file that says where the centre is can't be read. Copy it again from the administrator's kit."), u"open"_s);
    const auto json = file.readAll();
    auto address = CentreAddress::fromJson(json, m_folder);
    if (!address)
        return std::unexpected(address.error());
    m_address = *std::move(address);
    m_station = QJsonDocument::fromJson(json).object().value("station"_L1).toString();
    m_recovery = QByteArray::fromHex(QJsonDocument::fromJson(json).object().value("recovery_key"_L1).toString().toLatin1());
    if (m_station.isEmpty())
        return refuse(Words::tr("The file that says where the centre is lacks “%1”. Copy it again from the administrator's kit.").arg(u"station"_s), u"station"_s);
    return {};
}

QString LiveDesk::filePath() const { return m_folder + u"/desk.db"_s; }

KeyVault LiveDesk::vault() const { return KeyVault(m_folder + u"/desk.key"_s); }

bool LiveDesk::isNew() const { return !vault().exists() && !QFileInfo::exists(filePath()); }

QString LiveDesk::kitPassword() const
{
    QFile file(m_folder + passwordFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString{};
}

Result<> LiveDesk::dropKitPassword() const
{
    const auto path = m_folder + passwordFile;
    if (!QFileInfo::exists(path) || QFile::remove(path))
        return {};
    return refuse(Words::tr("The file %1 could not be removed. Remove it by hand: this desk keeps the password in its encrypted file now.").arg(path), u"remove"_s);
}

CentreAddress LiveDesk::address(const QString& password) const
{
    auto address = m_address;
    address.password = password;
    return address;
}

Result<std::optional<Entry>> LiveDesk::askCentre(Link& link, const QString& signInName, const QString& passphrase)
{
    const auto lost = [](const LinkFailure& failure) {
        return refuse(failure.trouble == LinkFailure::Trouble::Refused
                ? failure.failure.summary
                : Words::tr("The centre can't be reached, and it must know you the first time you sign in here. Try again when the link is back."),
            failure.failure.detail);
    };
    const auto salt = link.saltOf(signInName);
    if (!salt)
        return lost(salt.error());
    const auto key = signingKeyFrom(passphrase, *salt);
    if (!key)
        return std::unexpected(key.error());
    const auto said = link.signIn(signInName, *key);
    if (!said)
        return lost(said.error());
    if (!said->ok)
        return std::nullopt;
    return Entry{{}, {said->staff.id, *key}, said->staff, *salt};
}

Result<Entry> LiveDesk::enterNew(const QString& signInName, const QString& passphrase) const
{
    CentralLink link(address(kitPassword()), m_version);
    if (auto opened = link.open(); !opened) {
        const auto& failure = opened.error();
        return refuse(failure.trouble == LinkFailure::Trouble::Refused
                ? failure.failure.summary
                : Words::tr("The centre can't be reached, and this desk has no data yet. Check the cable, or call your administrator."),
            failure.failure.detail);
    }
    auto asked = askCentre(link, signInName, passphrase);
    if (!asked)
        return std::unexpected(asked.error());
    if (!*asked)
        return unknownPerson();
    auto entry = **std::move(asked);
    auto key = vault().create(filePath(), signInName, passphrase);
    if (!key)
        return std::unexpected(key.error());
    entry.key = *std::move(key);
    if (auto sealed = seal(entry.key); !sealed)
        return std::unexpected(sealed.error());
    return entry;
}

Result<> LiveDesk::seal(const DataKey& key) const { return m_recovery.isEmpty() ? Result<>{} : vault().addRecovery(key, m_recovery); }

Result<Entry> LiveDesk::enterKnown(const DataKey& key, const QString& password, const QString& signInName, const QString& passphrase) const
{
    CentralLink link(address(password), m_version);
    if (auto opened = link.open(); !opened)
        return refuse(Words::tr("That passphrase does not open this desk, and the centre can't be reached to ask whether it is a new one. Try again when the link is back."),
            opened.error().failure.detail);
    auto asked = askCentre(link, signInName, passphrase);
    if (!asked)
        return std::unexpected(asked.error());
    if (!*asked)
        return unknownPerson();
    if (auto enrolled = vault().enrol(key, signInName, passphrase); !enrolled)
        return std::unexpected(enrolled.error());
    auto entry = **std::move(asked);
    entry.key = key;
    return entry;
}

Result<Entry> LiveDesk::enter(const QString& signInName, const QString& passphrase, const QByteArray& salt) const
{
    auto key = vault().unlock(signInName, passphrase);
    if (!key)
        return std::unexpected(key.error());
    Entry entry{*std::move(key), {}, {}, salt};
    // A recovery slot that can not be written today is written tomorrow; the desk opens all the same.
    if (auto sealed = seal(entry.key); !sealed)
        qWarning("no recovery slot: %ls", qUtf16Printable(sealed.error().detail));
    if (salt.isEmpty())
        return entry;
    auto signing = signingKeyFrom(passphrase, salt);
    if (!signing)
        return std::unexpected(signing.error());
    entry.signer.key = *std::move(signing);
    return entry;
}

} // namespace dispatch
