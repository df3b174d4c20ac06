#pragma once

#include <QByteArray>
#include <QString>

namespace dispatch::test {

/// One person who can sign in, with the key that proves her commands.
struct Signer {
    QString id;
    QByteArray key;
    QString signInName;
};

} // namespace dispatch::test
