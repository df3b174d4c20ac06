#include "worldreader.h"

#include "sampleshift.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

class StoppedClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return fromMsecs(1'790'000'000'000); }
};

} // namespace

/// Each is told once by itself, so that a mistake in it has its line.
QJsonArray WorldReader::rows(const LinedJson& in, QLatin1StringView key)
{
    const StoppedClock stopped;
    QJsonArray rows;
    const bool areRows = key == "rows"_L1;
    for (const auto& each : m_reader.list(in, key, LinedReader::Owed::No)) {
        const auto json = each.toJson();
        const QJsonObject alone{{QString(key), QJsonArray{json}}};
        IdSource ids(stopped, QRandomGenerator(1));
        if (const auto told = SampleShift::fromJson(QJsonDocument(alone).toJson(QJsonDocument::Compact), stopped.now(), ids); !told)
            m_reader.wrong(each, told.error().detail.section(u": "_s, 1));
        rows.append(json);
        if (key == "plans"_L1)
            continue;
        if (const auto* row = each.find(u"row"); areRows && row && row->find(u"id"))
            m_names.insert(row->find(u"id")->text());
        m_rowsRead.append(each);
    }
    return rows;
}

void WorldReader::useWorld(const QByteArray& world)
{
    for (const auto& each : QJsonDocument::fromJson(world).object().value("rows"_L1).toArray()) {
        const auto row = each.toObject().value("row"_L1).toObject();
        if (each.toObject().value("entity"_L1) == "team"_L1)
            m_teams.append(row.value("callsign"_L1).toString());
        m_names.insert(row.value("id"_L1).toString());
    }
}

void WorldReader::checkTeam(const LinedJson& at, const QString& callsign)
{
    if (!m_teams.contains(callsign))
        m_reader.wrong(at, u"no team \"%1\" is on this shift"_s.arg(callsign.left(16)));
}

void WorldReader::checkNames()
{
    for (const auto& each : std::as_const(m_rowsRead))
        checkNames(each);
}

/// A name that nothing has is a row that refers to nothing.
void WorldReader::checkNames(const LinedJson& in)
{
    if (in.kind() == LinedJson::Kind::Text && in.text().startsWith(u'$') && !m_names.contains(in.text()))
        m_reader.wrong(in, u"nothing has the name \"%1\""_s.arg(in.text().left(64)));
    for (const auto& each : in.list())
        checkNames(each);
    for (const auto& [key, value] : in.members())
        checkNames(value);
}

} // namespace dispatch
