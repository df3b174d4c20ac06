#pragma once

#include "mapsource.h"

#include <QFile>
#include <QProcess>
#include <QSet>

namespace dispatch::test {

/// The addresses of Sacramento's metered streets, each once; @p path is the city's table of parking places, packed by gzip.
[[nodiscard]] inline QList<MapAddress> sacramentoAddresses(const QString& path)
{
    using namespace Qt::StringLiterals;
    QProcess unpack;
    unpack.start(u"gzip"_s, {u"-dc"_s, path});
    if (!unpack.waitForFinished(60'000) || unpack.exitCode() != 0)
        return {};
    QList<MapAddress> addresses;
    QSet<QString> seen;
    for (const auto& line : QString::fromUtf8(unpack.readAllStandardOutput()).split(u'\n').sliced(1)) {
        const auto fields = line.split(u',');
        if (fields.size() < 8 || fields.at(4).toInt() <= 0 || fields.at(5).trimmed().isEmpty() || fields.at(7).trimmed().isEmpty())
            continue;
        const auto ordinal = fields.at(6).trimmed().toLower();
        const auto street = QString(fields.at(5).trimmed() + ordinal + u' ' + fields.at(7).trimmed().toLower());
        if (seen.contains(fields.at(4) + u' ' + street))
            continue;
        seen.insert(fields.at(4) + u' ' + street);
        addresses.append({fields.at(4), street, u"Sacramento"_s, {fields.at(1).toDouble(), fields.at(0).toDouble()}});
    }
    return addresses;
}

} // namespace dispatch::test
