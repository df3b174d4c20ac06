#include "packbook.h"

#include "packfailures.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(dispatch_pack_sql);
}

namespace dispatch {
namespace {

// A remark before the next step's line belongs to that one.
QString withoutTrailingRemarks(QString sql)
{
    while (sql.section(u'\n', -1).startsWith(u"--"))
        sql = sql.section(u'\n', 0, -2).trimmed();
    return sql;
}

const PackBook& book()
{
    static const PackBook once;
    return once;
}

} // namespace

PackBook::PackBook()
{
    loadResources();
    for (const auto& folder : {u":/sql/schema/mappack"_s, u":/sql/queries/mappack"_s}) {
        const QDir files(folder);
        for (const auto& name : files.entryList({u"*.sql"_s})) {
            QFile file(files.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a query file of the program itself can not be read");
            const auto text = QString::fromUtf8(file.readAll());
            for (const auto& part : text.split(u"-- step: "_s).sliced(1)) {
                const auto end = part.indexOf(u'\n');
                m_steps.insert(part.first(end).trimmed(), withoutTrailingRemarks(part.sliced(end).trimmed()));
            }
        }
    }
}

Result<QSqlQuery> prepared(const QSqlDatabase& database, QAnyStringView step, const QStringList& arguments)
{
    auto sql = book().statement(step);
    for (const auto& each : arguments)
        sql = sql.arg(each);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(packfailures::ofStatement(query.lastError(), step));
    return query;
}

Result<> perform(QSqlQuery& query, QAnyStringView step)
{
    if (!query.exec())
        return std::unexpected(packfailures::ofStatement(query.lastError(), step));
    return {};
}

Result<> perform(const QSqlDatabase& database, QAnyStringView step)
{
    return prepared(database, step).and_then([&](QSqlQuery query) { return perform(query, step); });
}

Result<> ended(const QSqlQuery& query, QAnyStringView step)
{
    if (query.lastError().isValid())
        return std::unexpected(packfailures::ofStatement(query.lastError(), step));
    return {};
}

} // namespace dispatch
