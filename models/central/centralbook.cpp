#include "centralbook.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(dispatch_central_sql);
}

namespace dispatch {
namespace {

constexpr auto schemaFolder = ":/sql/schema/central/"_L1;
constexpr auto queryFolder = ":/sql/queries/central/"_L1;

QString textOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file of the program itself can not be read");
    return QString::fromUtf8(file.readAll());
}

QStringList filesOf(const QString& number)
{
    return QDir(schemaFolder).entryList({number + u"_*.sql"_s}, QDir::Files, QDir::Name);
}

} // namespace

CentralBook::CentralBook()
{
    loadResources();
    for (const auto& name : QDir(queryFolder).entryList({u"*.sql"_s})) {
        const auto text = textOf(queryFolder + name);
        for (const auto& part : text.split(u"-- step: "_s).mid(1)) {
            const auto end = part.indexOf(u'\n');
            // A remark before the next step's line belongs to that one. The driver takes no semicolon into a prepared statement.
            auto sql = part.sliced(end).trimmed();
            while (sql.section(u'\n', -1).startsWith(u"--"))
                sql = sql.section(u'\n', 0, -2).trimmed();
            if (sql.endsWith(u';'))
                sql.chop(1);
            m_steps.insert(part.first(end).trimmed(), sql);
        }
    }
}

QString CentralBook::cluster() const
{
    return textOf(schemaFolder + "0000_cluster.sql"_L1);
}

int CentralBook::newestSchema() const
{
    const auto all = filesOf(u"[0-9][0-9][0-9][0-9]"_s);
    return all.isEmpty() ? 0 : all.last().first(4).toInt();
}

QStringList CentralBook::migration(int number) const
{
    QStringList texts;
    for (const auto& name : filesOf(u"%1"_s.arg(number, 4, 10, QLatin1Char('0'))))
        texts.append(textOf(schemaFolder + name));
    return texts;
}

QString CentralBook::policy() const
{
    return textOf(schemaFolder + "policy.json"_L1);
}

} // namespace dispatch
