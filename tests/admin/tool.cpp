#include "tool.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace dispatch::test {

Told admin(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(ADMIN), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    const Told told{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
    UNSCOPED_INFO("dispatch-admin " << qPrintable(arguments.join(u' ')) << " → " << told.code << "\n" << qPrintable(told.out) << qPrintable(told.err));
    return told;
}

OpenFolder::OpenFolder()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

QString written(const OpenFolder& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

std::unique_ptr<CentreSession> superuser(const LocalCluster& cluster, const QString& database, const QString& port, const QString& password)
{
    auto session = std::make_unique<CentreSession>(CentrePlace{cluster.host(), port, database, LocalCluster::superuser(), {}, {}, {}, password.isEmpty() ? must(cluster.password()) : password});
    must(session->open());
    return session;
}

QList<QVariantMap> said(const CentreSession& session, const QString& sql)
{
    QSqlQuery query(session.database());
    const bool good = query.exec(sql);
    INFO(query.lastError().text().toStdString());
    REQUIRE(good);
    QList<QVariantMap> rows;
    const auto record = query.record();
    while (query.next()) {
        auto& row = rows.emplaceBack();
        for (int i = 0; i < record.count(); ++i)
            row.insert(record.fieldName(i), query.value(i));
    }
    return rows;
}

} // namespace dispatch::test
