#include "failures.h"

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace dispatch::failures {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Store)
};

} // namespace

Failure notKept(const QString& detail)
{
    return {Words::tr("This was not kept. What you typed is still here; try again, and tell the administrator if it stays."), detail};
}

Failure notRead(const QString& detail)
{
    return {Words::tr("This could not be read from this desk's file. Nothing is lost; try again, and tell the administrator if it stays."), detail};
}

Failure diskFull(const QString& detail)
{
    return {Words::tr("This was not kept: the disk is full. What you typed is still here, and everything kept before is safe. "
                      "Free space on this disk, then try again."), detail};
}

Failure damaged(const QString& detail)
{
    return {Words::tr("This desk's file can't be read past a damaged place. Everything sent to the centre is safe; what still waited here "
                      "may not be. Nothing was changed. Don't delete anything; call the administrator."), detail};
}

Failure keyMissing(const QString& detail)
{
    return {Words::tr("The data on this desk is here but its key is not. Nothing was made new. Use the recovery key or call the administrator."), detail};
}

Failure keyDoesNotFit()
{
    return {Words::tr("The data on this desk is here but this key does not open it. Nothing was made new and nothing was changed. "
                      "Use the recovery key or call the administrator."), u"no page of the file is sealed with this key"_s};
}

Failure newer(const QString& writtenBy, int schema)
{
    const auto detail = u"schema %1 is newer than this program"_s.arg(schema);
    if (writtenBy.isEmpty())
        return {Words::tr("This desk's data was written by a newer version. Install that version to open it. It was not changed."), detail};
    return {Words::tr("This desk's data was written by a newer version (%1). Install %1 to open it. It was not changed.").arg(writtenBy), detail};
}

Failure inUse()
{
    return {Words::tr("This desk's file is open in another window of this program. Use that one, or close it first. Nothing was changed."),
        u"the file is locked by another process"_s};
}

Failure unprotected(const QString& detail)
{
    return {Words::tr("This program can't protect this desk's data on this machine, so it does not open it. Nothing was changed. "
                      "Call the administrator."), detail};
}

Failure cannotOpen(const QString& detail)
{
    return {Words::tr("This desk's file could not be opened. Nothing was changed. Call the administrator."), detail};
}

Failure closing()
{
    return {Words::tr("This desk is closing. This was not kept."), u"the store closed before it answered"_s};
}

Failure draftGone()
{
    return {Words::tr("This call was already filed or put away. What you typed since is still on the screen: keep it as a note on the incident."),
        u"the draft is no longer in the journal"_s};
}

int codeOf(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Failure ofStatement(const QSqlError& error, QAnyStringView step, bool writing)
{
    // SQLite's own text names tables and columns for a broken rule, and nothing else that could be a value.
    const auto code = codeOf(error);
    const auto text = code == SQLITE_CONSTRAINT ? u": "_s + error.databaseText() : QString{};
    const auto detail = u"%1 failed with SQLite code %2%3"_s.arg(step.toString(), error.nativeErrorCode(), text);
    switch (code) {
    case SQLITE_FULL:
        return diskFull(detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(detail);
    case SQLITE_BUSY:
        return inUse();
    default:
        return writing ? notKept(detail) : notRead(detail);
    }
}

} // namespace dispatch::failures
