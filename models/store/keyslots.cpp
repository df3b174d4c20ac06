#include "keyslots.h"

#include "failures.h"

#include <sodium.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto format = "dispatch-key"_L1;
constexpr int version = 1;
constexpr qsizetype mostSlots = 500;
constexpr qsizetype mostBytes = 1 << 20;
// A hostile file must not be able to stop the program, nor to weaken what the next reader believes.
constexpr unsigned long long fewestOperations = 1;
constexpr unsigned long long mostOperations = 10;
constexpr size_t leastMemory = size_t{8} << 20;
constexpr size_t mostMemory = size_t{1} << 30;
constexpr unsigned long long usualOperations = 3;
constexpr size_t usualMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

/// A secret of 32 bytes in guarded memory.
class Secret {
public:
    Secret() : m_data(static_cast<unsigned char*>(sodium_malloc(32))) { Q_CHECK_PTR(m_data); }
    ~Secret() { sodium_free(m_data); }
    Q_DISABLE_COPY_MOVE(Secret)
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, 32}; }

private:
    unsigned char* m_data;
};

DataKey keyOf(const Secret& secret)
{
    auto bytes = secret.view().toByteArray();
    auto key = DataKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return key.value_or(DataKey{});
}

// Argon2id over the passphrase, then bound to the name: a slot that is copied under another name opens for nobody.
bool derive(const PassphraseSlot& slot, const QString& passphrase, Secret& wrapping)
{
    Secret stretched;
    auto typed = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    const int hashed = crypto_pwhash(stretched.data(), 32, typed.constData(), static_cast<unsigned long long>(typed.size()), raw(slot.salt),
        slot.operations, slot.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
    if (hashed != 0)
        return false;
    const auto bound = QByteArray("dispatch-key 1 ") + slot.name.toUtf8();
    return crypto_generichash(wrapping.data(), 32, raw(bound), static_cast<unsigned long long>(bound.size()), stretched.data(), 32) == 0;
}

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> bytes(const QJsonValue& value, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace

Result<PassphraseSlot> PassphraseSlot::wrap(const DataKey& key, const QString& name, const QString& passphrase)
{
    PassphraseSlot slot{name, usualOperations, usualMemory, randomBytes(crypto_pwhash_SALTBYTES), randomBytes(crypto_secretbox_NONCEBYTES),
        QByteArray(DataKey::size + static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized)};
    Secret wrapping;
    if (!derive(slot, passphrase, wrapping))
        return std::unexpected(failures::notKept(u"no memory to stretch a passphrase"_s));
    crypto_secretbox_easy(raw(slot.box), key.bytes(), DataKey::size, raw(slot.nonce), wrapping.data());
    return slot;
}

std::optional<DataKey> PassphraseSlot::unwrap(const QString& passphrase) const
{
    Secret wrapping;
    Secret key;
    if (!derive(*this, passphrase, wrapping)
        || crypto_secretbox_open_easy(key.data(), raw(box), static_cast<unsigned long long>(box.size()), raw(nonce), wrapping.data()) != 0)
        return std::nullopt;
    return keyOf(key);
}

Result<RecoverySlot> RecoverySlot::seal(const DataKey& key, const QByteArray& publicKey)
{
    if (publicKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES))
        return std::unexpected(failures::notKept(u"a recovery key of the wrong size"_s));
    RecoverySlot slot{publicKey, QByteArray(DataKey::size + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized)};
    if (crypto_box_seal(raw(slot.box), key.bytes(), DataKey::size, raw(publicKey)) != 0)
        return std::unexpected(failures::notKept(u"the recovery key is not a point of its curve"_s));
    return slot;
}

std::optional<DataKey> RecoverySlot::open(const QByteArray& secretKey) const
{
    Secret key;
    if (secretKey.size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES)
        || crypto_box_seal_open(key.data(), raw(box), static_cast<unsigned long long>(box.size()), raw(publicKey), raw(secretKey)) != 0)
        return std::nullopt;
    return keyOf(key);
}

QByteArray KeyVault::Slots::toJson() const
{
    QJsonArray slots_;
    for (const auto& slot : people)
        slots_.append(QJsonObject{{u"kind"_s, u"passphrase"_s}, {u"name"_s, slot.name}, {u"operations"_s, static_cast<qint64>(slot.operations)},
            {u"memory"_s, static_cast<qint64>(slot.memory)}, {u"salt"_s, text(slot.salt)}, {u"nonce"_s, text(slot.nonce)}, {u"box"_s, text(slot.box)}});
    for (const auto& slot : recovery)
        slots_.append(QJsonObject{{u"kind"_s, u"recovery"_s}, {u"public"_s, text(slot.publicKey)}, {u"box"_s, text(slot.box)}});
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"version"_s, version}, {u"id"_s, id}, {u"slots"_s, slots_}}).toJson();
}

std::optional<KeyVault::Slots> KeyVault::Slots::fromJson(const QByteArray& json)
{
    if (json.size() > mostBytes)
        return std::nullopt;
    const auto file = QJsonDocument::fromJson(json).object();
    const auto listed = file.value("slots"_L1).toArray();
    Slots found{file.value("id"_L1).toString(), {}, {}};
    if (file.value("format"_L1).toString() != format || file.value("version"_L1).toInt() != version || QUuid::fromString(found.id).isNull()
        || listed.size() > mostSlots)
        return std::nullopt;
    for (const auto& each : listed) {
        const auto slot = each.toObject();
        const auto kind = slot.value("kind"_L1).toString();
        if (kind == "passphrase"_L1) {
            const auto operations = slot.value("operations"_L1).toInteger();
            const auto memory = slot.value("memory"_L1).toInteger();
            const auto salt = bytes(slot.value("salt"_L1), crypto_pwhash_SALTBYTES);
            const auto nonce = bytes(slot.value("nonce"_L1), crypto_secretbox_NONCEBYTES);
            const auto box = bytes(slot.value("box"_L1), DataKey::size + static_cast<qsizetype>(crypto_secretbox_MACBYTES));
            if (!salt || !nonce || !box || operations < static_cast<qint64>(fewestOperations) || operations > static_cast<qint64>(mostOperations)
                || memory < static_cast<qint64>(leastMemory) || memory > static_cast<qint64>(mostMemory))
                return std::nullopt;
            found.people.append({slot.value("name"_L1).toString(), static_cast<unsigned long long>(operations), static_cast<size_t>(memory),
                *salt, *nonce, *box});
        } else if (kind == "recovery"_L1) {
            const auto publicKey = bytes(slot.value("public"_L1), crypto_box_PUBLICKEYBYTES);
            const auto box = bytes(slot.value("box"_L1), DataKey::size + static_cast<qsizetype>(crypto_box_SEALBYTES));
            if (!publicKey || !box)
                return std::nullopt;
            found.recovery.append({*publicKey, *box});
        } else {
            return std::nullopt;
        }
    }
    return found;
}

} // namespace dispatch
