#pragma once

#include "failure.h"

#include <QStringList>

namespace dispatch {

/// The centre's own certificate authority, a folder with ca.key and ca.crt that openssl made. It says who is the server and which
/// computer is which workstation.
class CertificateAuthority {
public:
    explicit CertificateAuthority(QString folder);

    [[nodiscard]] bool isMade() const;
    /// Makes the folder, closed to everybody else; refused when it holds an authority already.
    [[nodiscard]] Result<> make() const;
    [[nodiscard]] QString rootCertificate() const;

    /// Where a certificate begins and ends, as openssl takes it ("20260101000000Z"); empty: from now on, for @c days.
    struct Time {
        int days = 825;
        QString from;
        QString until;
    };
    /// Writes @p path.crt and @p path.key, for its owner alone: a server that is called by any of @p names.
    [[nodiscard]] Result<> makeServer(const QStringList& names, const QString& path, const Time& time) const;
    /// The same for a workstation's @p login.
    [[nodiscard]] Result<> makeClient(const QString& login, const QString& path, const Time& time) const;

private:
    [[nodiscard]] Result<> issue(const QString& commonName, const QString& extensions, const QString& path, const Time& time) const;

    QString m_folder;
};

} // namespace dispatch
