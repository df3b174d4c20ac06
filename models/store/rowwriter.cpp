#include "rowwriter.h"

#include "connection.h"
#include "failures.h"
#include "jsontext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// What statement patch_incident_course writes.
constexpr std::array courseOfIncident{"risk"_L1, "outcome"_L1, "determined_at"_L1, "promise_minutes"_L1, "arrived_at"_L1, "last_contact_at"_L1,
    "seeking_place_since"_L1};

bool isCourse(const QString& entity, const QJsonObject& fields)
{
    return entity == "incident"_L1
        && std::ranges::all_of(fields.keys(), [](const QString& column) { return std::ranges::find(courseOfIncident, column) != courseOfIncident.end(); });
}

std::unexpected<Failure> unknownTable() { return std::unexpected(failures::notKept(u"commands do not write so to the table they named"_s)); }

} // namespace

Result<> RowWriter::insert(const QString& entity, const QJsonObject& row)
{
    const auto step = m_connection.stepFor("insert_"_L1, entity);
    if (step.isEmpty())
        return unknownTable();
    return m_connection.change(step, {{":row"_L1, jsonText(row)}}).and_then([&](int) { return countNumber(entity, row); });
}

Result<> RowWriter::apply(const Effect& effect)
{
    if (QUuid::fromString(effect.id).isNull())
        return std::unexpected(failures::notKept(u"a row of %1 without an id"_s.arg(effect.entity)));
    if (effect.kind == Effect::Kind::Insert) {
        if (effect.fields.value("id"_L1).toString() != effect.id)
            return std::unexpected(failures::notKept(u"a row of %1 whose id is not its effect's"_s.arg(effect.entity)));
        return insert(effect.entity, effect.fields);
    }
    const auto step = isCourse(effect.entity, effect.fields) ? u"patch_incident_course"_s : m_connection.stepFor("patch_"_L1, effect.entity);
    if (step.isEmpty())
        return unknownTable();
    return m_connection.change(step, {{":patch"_L1, jsonText(effect.fields)}, {":id"_L1, effect.id}}).and_then([&](int changed) -> Result<> {
        if (changed != 1)
            return std::unexpected(failures::notKept(u"no such row of %1"_s.arg(effect.entity)));
        return countNumber(effect.entity, effect.fields);
    });
}

Result<> RowWriter::put(const QString& entity, const QString& id, const QJsonObject& image)
{
    const auto step = m_connection.stepFor("patch_"_L1, entity);
    if (step.isEmpty())
        return putNew(entity, id, image);
    return m_connection.change(step, {{":patch"_L1, jsonText(image)}, {":id"_L1, id}}).and_then([&](int changed) {
        return changed == 1 ? countNumber(entity, image) : insert(entity, image);
    });
}

Result<> RowWriter::putNew(const QString& entity, const QString& id, const QJsonObject& image)
{
    return m_connection.image(entity, id).and_then([&](const auto& there) { return there ? Result<>{} : insert(entity, image); });
}

Result<> RowWriter::remove(const QString& entity, const QString& id)
{
    const auto step = m_connection.stepFor("remove_"_L1, entity);
    return step.isEmpty() ? unknownTable() : m_connection.change(step, {{":id"_L1, id}}).transform([](int) {});
}

Result<> RowWriter::countNumber(const QString& entity, const QJsonObject& row)
{
    if (entity != "incident"_L1)
        return {};
    for (const auto column : {"number"_L1, "local_number"_L1}) {
        const auto number = row.value(column).toString();
        if (!number.startsWith(m_numbering.prefix))
            continue;
        bool counts = false;
        const int count = number.sliced(m_numbering.prefix.size()).toInt(&counts);
        if (!counts)
            continue;
        if (auto raised = m_connection.change("raise_number"_L1, {{":n"_L1, count}}); !raised)
            return std::unexpected(raised.error());
    }
    return {};
}

} // namespace dispatch
