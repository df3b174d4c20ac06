#include "keyvault.h"

#include "failures.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

/// Memory that is never swapped out and is wiped when it goes.
struct DataKey::Bytes {
    Bytes() : data(static_cast<unsigned char*>(sodium_malloc(size))) { Q_CHECK_PTR(data); }
    ~Bytes() { sodium_free(data); }
    Q_DISABLE_COPY_MOVE(Bytes)

    unsigned char* data;
};

DataKey DataKey::random()
{
    DataKey key;
    if (sodium_init() < 0)
        qFatal("libsodium found no source of randomness");
    key.m_bytes = std::make_shared<Bytes>();
    randombytes_buf(key.m_bytes->data, size);
    return key;
}

Result<DataKey> DataKey::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != size)
        return std::unexpected(failures::keyMissing(u"a key of the wrong size"_s));
    auto key = random();
    std::copy(bytes.cbegin(), bytes.cend(), key.m_bytes->data);
    return key;
}

const unsigned char* DataKey::bytes() const
{
    return m_bytes ? m_bytes->data : nullptr;
}

} // namespace dispatch
