#include "packfailures.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace dispatch::packfailures {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::MapPack)
};

// SQLite's primary result codes, which its file format promises for ever.
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIo = 10;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;

} // namespace

Failure missing(const QString& detail)
{
    return {Words::tr("There is no map pack at this place, or it can't be read. Choose another file, or tell the administrator."), detail};
}

Failure foreign(const QString& detail)
{
    return {Words::tr("This file is not a map pack of this program. Choose another file."), detail};
}

Failure newer(int format)
{
    return {Words::tr("This map pack was made for a newer version of this program. Install that version, or use an older pack."),
        u"pack format %1 is newer than this program"_s.arg(format)};
}

Failure damaged(const QString& detail)
{
    return {Words::tr("This map pack is damaged and is not used. Copy it anew from where it was made, or make it again."), detail};
}

Failure replaced()
{
    return {Words::tr("This map pack was just replaced by another. Open the map again."), u"the file under the pack's name has another seal"_s};
}

Failure notWritten(const QString& detail)
{
    return {Words::tr("The map pack could not be written. Nothing was changed. Choose another place, or tell the administrator."), detail};
}

Failure diskFull(const QString& detail)
{
    return {Words::tr("The map pack was not made: the disk is full. Nothing was changed. Free space on this disk, then try again."), detail};
}

Failure empty(const QString& detail)
{
    return {Words::tr("There is nothing to draw in this source, so no map pack was made."), detail};
}

Failure cannotDraw(const QString& detail)
{
    return {Words::tr("The map can't be drawn on this machine. Addresses and calls work as always; tell the administrator."), detail};
}

Failure ofStatement(const QSqlError& error, QAnyStringView step)
{
    const auto detail = u"%1 failed with SQLite code %2"_s.arg(step.toString(), error.nativeErrorCode());
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteFull:
        return diskFull(detail);
    case sqliteReadOnly:
    case sqliteIo:
        return notWritten(detail);
    case sqliteCannotOpen:
        return missing(detail);
    default:
        return damaged(detail + u": "_s + error.databaseText());
    }
}

} // namespace dispatch::packfailures
