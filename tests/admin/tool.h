#pragma once

#include "print.h"

#include "centresession.h"
#include "localcluster.h"

#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// What dispatch-admin said.
struct Told {
    int code = -1;
    QString out;
    QString err;
};
/// Runs the program itself; @p input is its standard input.
Told admin(const QStringList& arguments, const QByteArray& input = {});

/// A folder that the server's user goes through, when root runs the tests.
class OpenFolder {
public:
    OpenFolder();
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A file of that @p name in @p folder with @p bytes in it; where it stands.
QString written(const OpenFolder& folder, const QString& name, const QByteArray& bytes);

/// Fails the case with the reason when something could not be done.
template <typename T>
T must(Result<T>&& result)
{
    if (!result)
        FAIL(qPrintable(result.error().summary + QLatin1StringView(" / ") + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A superuser's connection through the cluster's socket; a copy of another cluster has that one's @p password.
std::unique_ptr<CentreSession> superuser(const LocalCluster& cluster, const QString& database, const QString& port = {}, const QString& password = {});
/// Plain SQL; the rows, or a failed case.
QList<QVariantMap> said(const CentreSession& session, const QString& sql);

} // namespace dispatch::test
