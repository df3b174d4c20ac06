#include "sqlbook.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(dispatch_sql);
}

namespace dispatch {

SqlBook::SqlBook()
{
    loadResources();
    const QDir folder(u":/sql/queries/workstation"_s);
    for (const auto& name : folder.entryList({u"*.sql"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a query file of the program itself can not be read");
        const auto text = QString::fromUtf8(file.readAll());
        for (const auto& part : text.split(u"-- step: "_s).mid(1)) {
            const auto end = part.indexOf(u'\n');
            // A remark before the next step's line belongs to that one.
            auto sql = part.sliced(end).trimmed();
            while (sql.section(u'\n', -1).startsWith(u"--"))
                sql = sql.section(u'\n', 0, -2).trimmed();
            m_steps.insert(part.first(end).trimmed(), sql);
        }
    }
}

} // namespace dispatch
