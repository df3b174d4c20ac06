#pragma once

#include "failure.h"

#include <QList>
#include <QString>

namespace dispatch {

/// Where the centre is and how this desk shows who it is.
struct CentreAddress {
    QString hosts;        ///< one or more, by commas; a path is the folder of a local socket
    QString ports;        ///< as many as hosts, or one for all
    QString database;
    QString login;        ///< the workstation's own database role
    QString password;     ///< never stored with the rest
    // TLS, for anything but a local socket: the server's name must be in its certificate.
    QString rootCertificate;
    QString certificate;
    QString key;
    bool local = false;   ///< a private server on this machine's own socket, without TLS

    /// Everything but the password, as the workstation's `centre.json` holds it.
    [[nodiscard]] QByteArray toJson() const;
    /// A sentence that says what is missing or ill. Files are named relative to @p folder.
    [[nodiscard]] static Result<CentreAddress> fromJson(const QByteArray& json, const QString& folder);
    /// One for each host; 5432 where none is given.
    [[nodiscard]] QList<int> portNumbers() const;
    /// libpq's options as QPSQL takes them. A file name with a semicolon can not be said so and is refused.
    [[nodiscard]] Result<QString> connectOptions(const QString& applicationName) const;
};

} // namespace dispatch
