#pragma once

#include "adminline.h"

#include <QObject>

#include <memory>

namespace dispatch {

class LocalCentre;
class LocalDesks;

/// Does what the line says and tells it in words: news on standard output, refusals on standard error.
class AdminVerbs : public QObject {
    Q_OBJECT
public:
    /// @p line outlives it. @p version: of this program.
    AdminVerbs(const AdminLine& line, QString version, QObject* parent = nullptr);
    ~AdminVerbs() override;

    void start();

Q_SIGNALS:
    /// 0 done, 1 not done or not well.
    void finished(int code);

private:
    [[nodiscard]] Result<> init();
    [[nodiscard]] Result<> makeAuthority() const;
    [[nodiscard]] Result<> migrate();
    [[nodiscard]] Result<> check();
    [[nodiscard]] Result<> addUser();
    [[nodiscard]] Result<> revokeUser();
    [[nodiscard]] Result<> addWorkstation();
    [[nodiscard]] Result<> renewCertificate();
    [[nodiscard]] Result<> writeCertificates(const QString& login, const QString& folder) const;
    [[nodiscard]] Result<> revokeWorkstation();
    [[nodiscard]] Result<> status();
    [[nodiscard]] Result<> local();
    [[nodiscard]] Result<> makeRecoveryKey();
    [[nodiscard]] Result<> recover();
    [[nodiscard]] Result<> vehicles();
    [[nodiscard]] Result<std::unique_ptr<CentreSession>> session() const;

    const AdminLine* m_line;
    QString m_version;
    std::unique_ptr<LocalCentre> m_centre;
    std::unique_ptr<LocalDesks> m_desks;
};

} // namespace dispatch
