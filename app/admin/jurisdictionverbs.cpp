#include "jurisdictionverbs.h"

#include "filebytes.h"
#include "whocomes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::jurisdictionverbs {
namespace {

Result<QStringList> areasIn(const QString& path)
{
    return bytesOf(path).and_then([&](const QByteArray& json) -> Result<QStringList> {
        QStringList areas;
        for (const auto& each : QJsonDocument::fromJson(json).object().value("areas"_L1).toArray())
            if (const auto id = each["id"_L1].toString(); !id.isEmpty())
                areas.append(id);
        if (areas.isEmpty())
            return refuse(u"%1 has no areas."_s.arg(path));
        return areas;
    });
}

Result<> check(const AdminLine& line, const Clock& clock)
{
    const auto json = bytesOf(line.subject());
    if (!json)
        return std::unexpected(json.error());
    const auto table = WhoComes::fromJson(*json);
    if (!table)
        return refuse(u"%1: %2"_s.arg(line.subject(), table.error().detail));
    const auto areas = areasIn(line.has(u"areas"_s) ? line.value(u"areas"_s) : u":/map/county/areas.json"_s);
    if (!areas)
        return std::unexpected(areas.error());
    const auto findings = table->check(*areas, toDateTime(clock.now(), QTimeZone("America/Los_Angeles")).date());
    for (const auto& each : findings)
        std::puts(qPrintable(u"%1:%2: %3: %4"_s.arg(line.subject()).arg(each.line).arg(each.entry.isEmpty() ? u"the table"_s : each.entry, each.reason)));
    if (!findings.isEmpty())
        return refuse(u"Version %1: %2 to look at."_s.arg(table->version()).arg(findings.size()));
    std::puts(qPrintable(u"Version %1: nothing to look at."_s.arg(table->version())));
    return {};
}

} // namespace

QList<AdminLine::Verb> verbs()
{
    return {{"jurisdiction"_L1, "check"_L1, "FILE"_L1,
        "Looks through a table of who comes to an address when 911 is called: areas without police and with two, areas that the map has not, what is too old or not known. Says the line and the reason. Ends with 1 when there is something to look at."_L1,
        false, {{u"areas"_s, u"The areas of the map, where they are not the program's own."_s, u"file"_s}}}};
}

Result<> run(const AdminLine& line, const Clock& clock) { return check(line, clock); }

} // namespace dispatch::jurisdictionverbs
