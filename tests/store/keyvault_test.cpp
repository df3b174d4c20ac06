#include "deskfile.h"

#include <rapidcheck.h>
#include <sodium.h>

#include <QDir>
#include <QTest>

#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

struct Vault {
    Vault() { REQUIRE(folder.isValid()); }
    [[nodiscard]] QString path() const { return folder.filePath(u"desk.key"_s); }
    [[nodiscard]] QString database() const { return folder.filePath(u"desk.db"_s); }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
    KeyVault vault{path()};
};

bool same(const DataKey& a, const DataKey& b)
{
    return sodium_memcmp(a.bytes(), b.bytes(), DataKey::size) == 0;
}

} // namespace

TEST_CASE("the people of a desk open it with their own passphrases")
{
    Vault desk;
    CHECK_FALSE(desk.vault.exists());
    const auto key = desk.vault.create(desk.database(), u"Rosa"_s, u"correct horse Ñ"_s);
    REQUIRE(key);
    CHECK(desk.vault.exists());
    REQUIRE(desk.vault.enrol(*key, u"osei"_s, u"another one"_s));

    const auto rosa = desk.vault.unlock(u" rosa "_s, u"correct horse N\u0303"_s);
    REQUIRE(rosa);
    CHECK(same(*rosa, *key));
    CHECK(same(*desk.vault.unlock(u"osei"_s, u"another one"_s), *key));
    for (const auto& [name, phrase] : {std::pair{u"rosa"_s, u"another one"_s}, {u"osei"_s, u"correct horse Ñ"_s}, {u"nobody"_s, u"x"_s}, {u"rosa"_s, u""_s}}) {
        const auto refused = desk.vault.unlock(name, phrase);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().summary == u"That passphrase does not open this desk.");
    }

    REQUIRE(desk.vault.enrol(*key, u"rosa"_s, u"new one"_s));
    CHECK_FALSE(desk.vault.unlock(u"rosa"_s, u"correct horse Ñ"_s));
    CHECK(desk.vault.unlock(u"rosa"_s, u"new one"_s));
    CHECK((QFile::permissions(desk.path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == QFile::Permissions{});
    CHECK_FALSE(bytesOf(desk.path()).contains(QByteArray(reinterpret_cast<const char*>(key->bytes()), DataKey::size).toBase64()));
}

TEST_CASE("a slot under another name opens for nobody")
{
    Vault desk;
    REQUIRE(desk.vault.create(desk.database(), u"rosa"_s, u"one"_s));
    auto bytes = bytesOf(desk.path());
    desk.write(bytes.replace("\"rosa\"", "\"osei\""));
    CHECK_FALSE(desk.vault.unlock(u"osei"_s, u"one"_s));
    CHECK_FALSE(desk.vault.unlock(u"rosa"_s, u"one"_s));
}

TEST_CASE("a key is never made again over a key or over data")
{
    Vault desk;
    SECTION("the key file is there")
    {
        REQUIRE(desk.vault.create(desk.database(), u"rosa"_s, u"one"_s));
        const auto before = bytesOf(desk.path());
        const auto again = desk.vault.create(desk.database(), u"rosa"_s, u"two"_s);
        REQUIRE_FALSE(again);
        CHECK(again.error().summary == u"This desk has its key already. It was not changed.");
        CHECK(bytesOf(desk.path()) == before);
    }
    SECTION("only the data is there")
    {
        const auto name = GENERATE("desk.db", "desk.db-wal");
        QFile data(desk.folder.filePath(QString::fromLatin1(name)));
        REQUIRE(data.open(QIODevice::WriteOnly));
        const auto again = desk.vault.create(desk.database(), u"rosa"_s, u"two"_s);
        REQUIRE_FALSE(again);
        CHECK(again.error().summary.startsWith(u"The data on this desk is here but its key is not. Nothing was made new."));
        CHECK_FALSE(desk.vault.exists());
    }
    SECTION("a missing key file opens nothing")
    {
        const auto refused = desk.vault.unlock(u"rosa"_s, u"one"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().summary.startsWith(u"The data on this desk is here but its key is not."));
        CHECK_FALSE(desk.vault.exists());
    }
}

TEST_CASE("the agency's recovery key opens the desk")
{
    Vault desk;
    const auto key = desk.vault.create(desk.database(), u"rosa"_s, u"one"_s);
    const auto agency = RecoveryKey::random();
    REQUIRE(desk.vault.addRecovery(*key, agency.publicKey));
    REQUIRE(desk.vault.addRecovery(*key, agency.publicKey));
    const auto again = RecoveryKey::fromSecret(agency.secretKey);
    REQUIRE(again);
    CHECK(again->publicKey == agency.publicKey);
    const auto recovered = desk.vault.recover(*again);
    REQUIRE(recovered);
    CHECK(same(*recovered, *key));
    CHECK_FALSE(RecoveryKey::fromSecret(QByteArray(31, 'x')));
    CHECK_FALSE(desk.vault.recover(RecoveryKey::random()));
    CHECK_FALSE(desk.vault.recover({agency.publicKey, QByteArray(32, 'x')}));
    CHECK_FALSE(desk.vault.recover({agency.publicKey, {}}));
    CHECK_FALSE(desk.vault.addRecovery(*key, QByteArray(31, 'x')));
    CHECK(desk.vault.unlock(u"rosa"_s, u"one"_s));
}

TEST_CASE("a key file that is not one is refused and left alone")
{
    Vault desk;
    REQUIRE(desk.vault.create(desk.database(), u"rosa"_s, u"one"_s));
    const auto good = bytesOf(desk.path());
    const auto refusedWith = [&](QByteArray bytes) {
        desk.write(bytes);
        const auto opened = desk.vault.unlock(u"rosa"_s, u"one"_s);
        return !opened && bytesOf(desk.path()) == bytes;
    };
    CHECK(refusedWith({}));
    CHECK(refusedWith("[]"));
    CHECK(refusedWith(good.first(good.size() / 2)));
    CHECK(refusedWith(QByteArray(good).replace("\"version\": 1", "\"version\": 2")));
    CHECK(refusedWith(QByteArray(good).replace("67108864", "999999999999999")));
    CHECK(refusedWith(QByteArray(good).replace("67108864", "-1")));
    CHECK(refusedWith(QByteArray(good).replace("\"operations\": 3", "\"operations\": 4000000000")));
    CHECK(refusedWith(QByteArray(good).replace("\"kind\": \"passphrase\"", "\"kind\": \"magic\"")));
    CHECK(refusedWith(QByteArray(2 << 20, '{')));
    CHECK(refusedWith(QByteArray("[").repeated(100'000)));

    const auto held = rc::check("no change of any byte brings the reader down", [&](const std::vector<unsigned char>& noise, unsigned at) {
        auto bytes = good;
        for (size_t i = 0; i < noise.size(); ++i)
            bytes[static_cast<qsizetype>((at + i * 7) % static_cast<size_t>(bytes.size()))] = static_cast<char>(noise[i]);
        desk.write(bytes);
        // Another person's name: a slot that still reads is not tried, so this stays quick.
        RC_ASSERT(!desk.vault.unlock(u"nobody at all"_s, u"x"_s));
    });
    CHECK(held);
}

TEST_CASE("a machine without a keyring says so, and nothing is made new")
{
    Vault desk;
    const auto key = desk.vault.create(desk.database(), u"rosa"_s, u"one"_s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto settled = [](auto future) {
        REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }, 30'000));
        return future.result();
    };
    const auto stored = settled(desk.vault.storeInKeyring(*key));
    REQUIRE_FALSE(stored);
    CHECK(stored.error().summary.contains(u"passphrase"));
    const auto read = settled(desk.vault.readFromKeyring());
    REQUIRE_FALSE(read);
    CHECK(read.error().summary.contains(u"Nothing was"));
    CHECK_FALSE(settled(KeyVault(desk.folder.filePath(u"none"_s)).readFromKeyring()));
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files) == QStringList{u"desk.key"_s});
}
