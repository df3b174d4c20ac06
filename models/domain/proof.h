#pragma once

#include "command.h"

namespace dispatch {

/// The key with which a person's commands are proven to be hers; made from her passphrase, known to her and the centre.
struct SigningKey {
    StaffId staff;
    QByteArray key;   ///< 32 bytes
};

/// Hexadecimal HMAC-SHA256 over `id|name|actor|occurred_at|effects` under @p key: the centre computes the same. Empty for a command
/// of somebody else.
[[nodiscard]] QString proofOf(const Command& command, const QString& effects, const SigningKey& key);

} // namespace dispatch
