#pragma once

#include "failure.h"

#include <QByteArray>

namespace dispatch {

/// The 32-byte key that proves a person's commands, made from her passphrase and the 16-byte salt the centre keeps for her name
/// (Argon2id). The same on every workstation; slow on purpose (about 0.2 s): call it off the GUI thread.
[[nodiscard]] Result<QByteArray> signingKeyFrom(const QString& passphrase, const QByteArray& salt);

} // namespace dispatch
