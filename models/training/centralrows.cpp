#include "centralrows.h"

#include "assignment.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Type = CentralColumn::Type;

std::unexpected<CentralRefusal> broken(const QString& code, const QString& message, const QString& constraint)
{
    return std::unexpected(CentralRefusal{code, message, constraint, {}});
}

QString constraintOn(const CentralTable& table, const QString& column, QLatin1StringView kind) { return table.name + u'_' + column + u'_' + kind; }

std::unexpected<CentralRefusal> twice(const QString& constraint)
{
    return broken(u"23505"_s, u"duplicate key value violates unique constraint \"%1\""_s.arg(constraint), constraint);
}

QByteArray bodyOf(const QJsonObject& image) { return QJsonDocument(image).toJson(QJsonDocument::Compact); }

int yearOf(Instant at)
{
    static const QTimeZone here("America/Los_Angeles");
    return toDateTime(at, here).date().year();
}

} // namespace

std::unexpected<CentralRefusal> centrallyRefused(const QString& code, const QString& message)
{
    return std::unexpected(CentralRefusal{code, message, {}, {}});
}

bool holdsTeam(const QString& word)
{
    const auto state = fromWord<AssignmentState>(word);
    return state && isActive(*state);
}

QJsonObject CentralRefusal::reason() const
{
    auto said = about;
    said.insert(u"message"_s, message);
    if (!constraint.isEmpty())
        said.insert(u"constraint"_s, constraint);
    return said;
}

CentralRows::CentralRows(std::shared_ptr<const CentralTables> tables, const QString& history)
    : m_tables(std::move(tables)), m_head{history, 0, QByteArray(32, '\0')}
{
}

std::optional<QJsonObject> CentralRows::image(const QString& table, const QString& id) const
{
    const auto rows = m_rows.constFind(table);
    if (rows == m_rows.cend())
        return std::nullopt;
    const auto row = rows->constFind(id);
    return row == rows->cend() ? std::nullopt : std::optional(row->image);
}

Centrally<> CentralRows::insert(const CentralTable& table, const QJsonObject& fields, const CommandId& command, Instant now)
{
    auto row = table.wholeRow(fields);
    // The number that was sent is the desk's own; it may have been said on the air.
    if (table.name == "incident"_L1) {
        row.insert(u"local_number"_s, row.value("number"_L1));
        row.insert(u"number"_s, nextNumber(now));
    }
    return add(table, row, command);
}

Centrally<> CentralRows::lay(const CentralTable& table, const QJsonObject& fields)
{
    const auto row = table.wholeRow(fields);
    if (table.name == "incident"_L1) {
        auto& last = m_numbers[yearOf(fromMsecs(row.value("filed_at"_L1).toInteger()))];
        last = std::max(last, row.value("number"_L1).toString().toInt());
    }
    return add(table, row, {});
}

Centrally<> CentralRows::add(const CentralTable& table, const QJsonObject& row, const CommandId& command)
{
    const auto id = row.value("id"_L1).toString();
    return checkColumns(table, row)
        .and_then([&]() -> Centrally<> { return m_rows.value(table.name).contains(id) ? Centrally<>(twice(table.name + "_pkey"_L1)) : Centrally<>{}; })
        .and_then([&] { return checkPlaces(table, id, row); })
        .transform([&] { keep(table, id, {row, 1}, command); });
}

Centrally<> CentralRows::update(const CentralTable& table, const QString& id, const QJsonObject& fields, const CommandId& command)
{
    auto row = m_rows.value(table.name).value(id);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto* column = table.column(it.key());
        if (column && column->type == Type::Whole && !it->isNull() && !column->fits(*it))
            return centrallyRefused(u"22003"_s, u"value \"%1\" is out of range for type integer"_s.arg(it->toInteger()));
        row.image.insert(it.key(), *it);
    }
    if (table.name == "plan_version"_L1 && fields.value("state"_L1) == "signed"_L1 && m_rows.value(table.name).value(id).image.value("state"_L1) != "signed"_L1)
        return centrallyRefused(u"CA403"_s, u"a plan that was superseded or withdrawn is signed anew as another version"_s);
    ++row.ver;
    return checkColumns(table, row.image).and_then([&] { return checkPlaces(table, id, row.image); }).transform([&] { keep(table, id, row, command); });
}

Centrally<> CentralRows::checkReferences()
{
    for (const auto& [name, id] : std::exchange(m_touched, {})) {
        const auto& table = *m_tables->find(name);
        const auto row = m_rows.value(name).value(id).image;
        for (const auto& each : table.columns)
            if (!each.refersTo.isEmpty() && !row.value(each.name).isNull() && !m_rows.value(each.refersTo).contains(row.value(each.name).toString())) {
                const auto constraint = constraintOn(table, each.name, "fkey"_L1);
                return broken(u"23503"_s, u"insert or update on table \"%1\" violates foreign key constraint \"%2\""_s.arg(name, constraint), constraint);
            }
    }
    return {};
}

Centrally<> CentralRows::checkColumns(const CentralTable& table, const QJsonObject& row) const
{
    for (const auto& each : table.columns)
        // A JSON null in a column of any JSON is something.
        if (each.required && each.type != Type::Any && row.value(each.name).isNull())
            return centrallyRefused(u"23502"_s, u"null value in column \"%1\" of relation \"%2\" violates not-null constraint"_s.arg(each.name, table.name));
    // Of several the database names the first by name.
    QStringList violated;
    for (const auto& each : table.columns)
        if (!each.isAllowed(row.value(each.name)))
            violated.append(constraintOn(table, each.name, "check"_L1));
    if (table.name == "plan_version"_L1) {
        const auto content = row.value("content"_L1).toString().toUtf8();
        if (row.value("hash"_L1).toString() != QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()))
            violated.append(u"plan_version_hashed"_s);
        if (row.value("author"_L1) == row.value("approver"_L1))
            violated.append(u"plan_version_two_people"_s);
    }
    if (table.name == "approval"_L1) {
        const auto state = row.value("state"_L1).toString();
        if ((state == "declined"_L1 || state == "alone"_L1) && row.value("reason"_L1).toString().isEmpty())
            violated.append(u"approval_reasoned"_s);
        if (row.value("reviewed_by"_L1).isString() && row.value("reviewed_by"_L1) == row.value("decided_by"_L1))
            violated.append(u"approval_reviewed_by_another"_s);
        if (row.value("incident"_L1).isNull() && row.value("plan"_L1).isNull())
            violated.append(u"approval_about_something"_s);
        if (!row.value("plan"_L1).isNull() && (row.value("kind"_L1) != "release"_L1 || row.value("recipient"_L1).toString().isEmpty()))
            violated.append(u"approval_of_a_plan"_s);
    }
    if (violated.isEmpty())
        return {};
    const auto constraint = std::ranges::min(violated);
    return broken(u"23514"_s, u"new row for relation \"%1\" violates check constraint \"%2\""_s.arg(table.name, constraint), constraint);
}

/// What only one row may have: a sign-in name, a team, a version's number.
Centrally<> CentralRows::checkPlaces(const CentralTable& table, const QString& id, const QJsonObject& row) const
{
    const auto taken = [&](auto isTheSame) {
        const auto rows = m_rows.value(table.name);
        return std::ranges::any_of(rows.asKeyValueRange(), [&](const auto& other) { return other.first != id && isTheSame(other.second.image); });
    };
    if (table.name == "staff"_L1 && !row.value("sign_in_name"_L1).toString().isEmpty()
        && taken([&](const QJsonObject& other) { return other.value("sign_in_name"_L1) == row.value("sign_in_name"_L1); }))
        return twice(u"staff_sign_in_name"_s);
    if (table.name == "assignment"_L1 && holdsTeam(row.value("state"_L1).toString())
        && taken([&](const QJsonObject& other) { return other.value("team"_L1) == row.value("team"_L1) && holdsTeam(other.value("state"_L1).toString()); }))
        return twice(u"assignment_one_active_of_team"_s);
    if (table.name == "plan_version"_L1 && taken([&](const QJsonObject& other) { return other.value("plan"_L1) == row.value("plan"_L1) && other.value("number"_L1) == row.value("number"_L1); }))
        return twice(u"plan_version_number"_s);
    return {};
}

QString CentralRows::nextNumber(Instant now)
{
    return QString::number(++m_numbers[yearOf(now)]).rightJustified(3, u'0');
}

void CentralRows::keep(const CentralTable& table, const QString& id, Row row, const CommandId& command)
{
    const auto body = bodyOf(row.image);
    FeedLink link{m_head.seq + 1, table.name, id, row.ver, QString::fromUtf8(body), command, QCryptographicHash::hash(body, QCryptographicHash::Sha256), {}};
    link.hash = chained(m_head.hash, link);
    if (m_tx == 0)
        m_tx = link.seq;
    m_head.seq = link.seq;
    m_head.hash = link.hash;
    m_feed.append({std::move(link), m_tx});
    m_rows[table.name].insert(id, std::move(row));
    m_touched.append({table.name, id});
}

} // namespace dispatch
