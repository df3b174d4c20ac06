#include "centralwriting.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Policy = CentralColumn::Policy;

/// The same conflict of the same command has the same id, also when the command is offered again to a centre that lost its tail.
QString conflictId(const QString& command, const QString& kind, const QString& entity, const QString& row, const QString& field)
{
    const auto hash = QCryptographicHash::hash(QStringList{command, kind, entity, row, field}.join(u'|').toUtf8(), QCryptographicHash::Sha256);
    return QUuid::fromRfc4122(QByteArrayView(hash).first(16)).toString(QUuid::WithoutBraces);
}

QJsonValue idOrNull(const QJsonValue& value) { return isCentralId(value) ? value : QJsonValue(QJsonValue::Null); }

} // namespace

Centrally<> CentralWriting::apply()
{
    if (!m_given.effects.isArray())
        return centrallyRefused(u"CA400"_s, u"the effects are no list"_s);
    const auto effects = m_given.effects.toArray();
    // What is kept of a command when its writing fails or clashes is told to those who may read what it clashed with.
    if (effects.size() > 1 && std::ranges::any_of(effects, [](const QJsonValue& each) { return each["entity"_L1] == "clinical_note"_L1; }))
        return centrallyRefused(u"CA403"_s, u"a clinical note comes alone"_s);
    for (const auto& each : effects) {
        const auto effect = each.toObject();
        const auto id = effect.value("id"_L1);
        const auto entity = effect.value("entity"_L1);
        const auto fields = effect.value("fields"_L1);
        const auto base = effect.value("base"_L1);
        if (!each.isObject() || !isCentralId(id) || !entity.isString() || !fields.isObject())
            return centrallyRefused(u"CA400"_s, u"an effect names no row"_s);
        const auto* table = m_tables.find(centralText(entity));
        if (!table)
            return centrallyRefused(u"CA404"_s, u"nothing is called "_s + centralText(entity).left(100));
        Centrally<> done;
        if (effect.value("kind"_L1) == "insert"_L1)
            done = insert(*table, centralText(id), fields.toObject());
        else if (effect.value("kind"_L1) == "patch"_L1 && base.isObject())
            done = patch(*table, centralText(id), fields.toObject(), base.toObject());
        else
            done = centrallyRefused(u"CA400"_s, u"an effect neither inserts nor patches"_s);
        if (!done)
            return done;
    }
    return {};
}

Centrally<> CentralWriting::insert(const CentralTable& table, const QString& id, const QJsonObject& fields)
{
    if (!table.insertRoles.contains(m_given.role))
        return centrallyRefused(u"CA403"_s, u"a %1 may not make a %2"_s.arg(m_given.role, table.name));
    if (fields.value("id"_L1) != id)
        return centrallyRefused(u"CA400"_s, table.name + u": the row has another id"_s);
    QStringList bad;
    for (const auto& key : keysInOrder(fields))
        if (const auto* column = table.column(key); !column || !column->fits(fields.value(key)))
            bad.append(key);
    if (!bad.isEmpty())
        return centrallyRefused(u"CA400"_s, u"%1: bad columns %2"_s.arg(table.name, bad.join(u", "_s).left(200)));
    return checkInsert(table, table.wholeRow(fields)).and_then([&] { return m_rows.insert(table, fields, CommandId::fromString(m_given.id), m_clock.now()); });
}

Centrally<> CentralWriting::checkInsert(const CentralTable& table, const QJsonObject& fields) const
{
    return checkSignature(table, fields)
        .and_then([&] { return checkOwnName(table, fields); })
        .and_then([&] { return checkClinicalNote(table, fields); })
        .and_then([&] { return checkDecision(table, {}, fields); })
        .and_then([&] { return checkTransfer(table, fields); })
        .and_then([&] { return checkDisclosure(table, fields); });
}

/// Who looked, and who gave something away, is written down in one's own name; or once more, what a refused command of hers had said.
Centrally<> CentralWriting::checkOwnName(const CentralTable& table, const QJsonObject& fields) const
{
    const auto by = fields.value("by"_L1);
    if ((table.name != "look"_L1 && table.name != "disclosure"_L1) || isActor(by))
        return {};
    const auto conflicts = by.isString() ? m_rows.all(u"conflict"_s) : QMap<QString, CentralRows::Row>();
    for (const auto& conflict : conflicts) {
        const auto effects = conflict.image.value("effects"_L1).toArray();
        const auto says = [&](const QJsonValue& effect) { return effect.toObject().value("entity"_L1) == table.name && effect.toObject().value("id"_L1) == fields.value("id"_L1); };
        if (conflict.image.value("by"_L1) == by && std::any_of(effects.begin(), effects.end(), says))
            return {};
    }
    return centrallyRefused(u"CA403"_s, u"what is audited is written in one's own name"_s);
}

/// A clinical note never lies in the file of a workstation where dispatchers sit, and nobody writes one in another's name.
Centrally<> CentralWriting::checkClinicalNote(const CentralTable& table, const QJsonObject& fields) const
{
    if (table.name != "clinical_note"_L1)
        return {};
    if (m_given.audience != "oversight"_L1)
        return centrallyRefused(u"CA403"_s, u"a clinical note is written at a workstation that oversees"_s);
    if (!isActor(fields.value("by"_L1)))
        return centrallyRefused(u"CA403"_s, u"a clinical note is written in one's own name"_s);
    return {};
}

/// Approved, declined and reviewed is in one's own name and by a role that may; what was decided stays decided.
Centrally<> CentralWriting::checkDecision(const CentralTable& table, const QJsonObject& before, const QJsonObject& after) const
{
    if (table.name != "approval"_L1)
        return {};
    const auto state = centralText(after.value("state"_L1));
    const auto was = centralText(before.value("state"_L1));
    const auto changes = [&](QLatin1StringView column) { return before.isEmpty() || before.value(column) != after.value(column); };
    if (!before.isEmpty() && was != "asked"_L1 && state != was)
        return centrallyRefused(u"CA403"_s, u"what was decided stays decided"_s);
    QJsonArray byClinician;
    if ((state == "approved"_L1 || state == "declined"_L1) && (changes("state"_L1) || changes("decided_by"_L1)))
        byClinician.append(after.value("decided_by"_L1));
    if (after.value("reviewed_by"_L1).isString() && changes("reviewed_by"_L1))
        byClinician.append(after.value("reviewed_by"_L1));
    for (const auto& who : std::as_const(byClinician))
        if (!isActor(who))
            return centrallyRefused(u"CA403"_s, u"an approval is decided in one's own name"_s);
    for (const auto& who : std::as_const(byClinician)) {
        const auto staff = m_rows.image(u"staff"_s, centralText(who)).value_or(QJsonObject{});
        if (!staff.value("active"_L1).toBool() || !table.column(u"reviewed_by")->roles.contains(centralText(staff.value("role"_L1))))
            return centrallyRefused(u"CA403"_s, u"who decides an approval is no clinician of this centre"_s);
    }
    return {};
}

/// 911 is asked with a clinician's approval; or by somebody who could not wait, and said why.
Centrally<> CentralWriting::checkTransfer(const CentralTable& table, const QJsonObject& fields) const
{
    if (table.name != "transfer"_L1 || fields.value("taker"_L1) != "service_911"_L1)
        return {};
    const auto approval = m_rows.image(u"approval"_s, centralText(fields.value("approval"_L1))).value_or(QJsonObject{});
    const auto state = centralText(approval.value("state"_L1));
    if (approval.value("incident"_L1) != fields.value("incident"_L1) || approval.value("kind"_L1) != "transfer_911"_L1 || (state != "approved"_L1 && state != "alone"_L1))
        return centrallyRefused(u"CA403"_s, u"a transfer to 911 needs an approval"_s);
    return {};
}

/// What is given is given under the person's consent; or a clinician agreed to just that, or somebody who could not wait gave it and said why.
Centrally<> CentralWriting::checkDisclosure(const CentralTable& table, const QJsonObject& fields) const
{
    if (table.name != "disclosure"_L1)
        return {};
    if (fields.value("approval"_L1).isNull() && fields.value("consent"_L1).isNull())
        return centrallyRefused(u"CA403"_s, u"what is given needs a consent or an approval"_s);
    if (fields.value("approval"_L1).isNull())
        return {};
    const auto approval = m_rows.image(u"approval"_s, centralText(fields.value("approval"_L1))).value_or(QJsonObject{});
    const auto plan = m_rows.image(u"plan_draft"_s, centralText(approval.value("plan"_L1))).value_or(QJsonObject{});
    const auto state = centralText(approval.value("state"_L1));
    const auto scope = approval.value("scope"_L1).toArray();
    const auto what = fields.value("what"_L1).toArray();
    const bool agreed = fields.value("what"_L1).isArray() && approval.value("kind"_L1) == "release"_L1 && (state == "approved"_L1 || state == "alone"_L1);
    const bool toHim = approval.value("recipient"_L1) == fields.value("recipient"_L1) && !plan.isEmpty() && plan.value("person"_L1) == fields.value("person"_L1);
    if (!agreed || !toHim || !std::all_of(what.begin(), what.end(), [&](const QJsonValue& each) { return scope.contains(each); }))
        return centrallyRefused(u"CA403"_s, u"nobody agreed to give this"_s);
    return {};
}

/// A signature is somebody's own, and of those who may sign.
Centrally<> CentralWriting::checkSignature(const CentralTable& table, const QJsonObject& fields) const
{
    if (table.name != "plan_version"_L1)
        return {};
    const auto approver = centralText(fields.value("approver"_L1));
    if (approver != centralText(m_given.element.value("actor"_L1)))
        return centrallyRefused(u"CA403"_s, u"a plan is signed in one's own name"_s);
    const auto staff = m_rows.image(u"staff"_s, approver).value_or(QJsonObject{});
    if (!staff.value("active"_L1).toBool() || !table.insertRoles.contains(centralText(staff.value("role"_L1))))
        return centrallyRefused(u"CA403"_s, u"who signs a plan is no clinician of this centre"_s);
    return {};
}

/// Field by field: what nobody else has touched since is written; where somebody has, policy.json decides.
Centrally<> CentralWriting::patch(const CentralTable& table, const QString& id, const QJsonObject& fields, const QJsonObject& base)
{
    const auto image = m_rows.image(table.name, id);
    if (!image)
        return centrallyRefused(u"CA404"_s, u"there is no %1 %2"_s.arg(table.name, id));
    QJsonObject write;
    for (const auto& key : keysInOrder(fields)) {
        const auto mine = fields.value(key);
        const auto* column = table.column(key);
        if (!column || !column->fits(mine) || !base.contains(key))
            return centrallyRefused(u"CA400"_s, u"%1: bad column %2"_s.arg(table.name, key.left(100)));
        if (table.appendOnly || column->policy == Policy::Fixed)
            return centrallyRefused(u"CA403"_s, u"%1.%2 is never changed"_s.arg(table.name, key));
        if (!column->roles.contains(m_given.role))
            return centrallyRefused(u"CA403"_s, u"a %1 may not change %2.%3"_s.arg(m_given.role, table.name, key));
        const auto was = base.value(key);
        const auto theirs = image->value(key);
        if (column->policy == Policy::Add) {
            if (!column->fits(was, true) || !column->fits(mine, true))
                return centrallyRefused(u"CA400"_s, u"%1: bad column %2"_s.arg(table.name, key));
            write.insert(key, theirs.toInteger() + mine.toInteger() - was.toInteger());
        } else if (theirs == mine) {
            continue;
        } else if (theirs == was || column->policy == Policy::Last || (column->policy == Policy::First && theirs.isNull())) {
            write.insert(key, mine);
        } else if (auto kept = keepField(table, id, *column, was, mine, *image); !kept) {
            return kept;
        }
    }
    if (write.isEmpty())
        return {};
    auto after = *image;
    for (auto it = write.begin(); it != write.end(); ++it)
        after.insert(it.key(), *it);
    return checkDecision(table, *image, after).and_then([&] { return m_rows.update(table, id, write, CommandId::fromString(m_given.id)); });
}

/// Theirs stays. Mine is kept for a person to join with it, or just said when the first to come was to win.
Centrally<> CentralWriting::keepField(const CentralTable& table, const QString& id, const CentralColumn& column, const QJsonValue& was, const QJsonValue& mine, const QJsonObject& image)
{
    const auto theirs = image.value(column.name);
    if (column.policy == Policy::Reject) {
        auto refused = centrallyRefused(u"CA409"_s, u"somebody else changed %1.%2"_s.arg(table.name, column.name));
        refused.error().about = {{u"entity"_s, table.name}, {u"id"_s, id}, {u"field"_s, column.name}, {u"base"_s, was}, {u"mine"_s, mine}, {u"theirs"_s, theirs}};
        return refused;
    }
    const bool solved = column.policy == Policy::First;
    const auto kind = solved ? u"first"_s : u"merge"_s;
    return keepConflict({{u"id"_s, conflictId(m_given.id, kind, table.name, id, column.name)}, {u"kind"_s, kind}, {u"incident"_s, incidentOf(table.name, id, image)}, {u"entity"_s, table.name},
                            {u"row"_s, id}, {u"field"_s, column.name}, {u"base"_s, was}, {u"mine"_s, mine}, {u"theirs"_s, theirs}, {u"effects"_s, m_given.effects},
                            {u"state"_s, solved ? u"solved"_s : u"open"_s}, {u"resolution"_s, solved ? u"first_kept"_s : QString()},
                            {u"solved_at"_s, solved ? QJsonValue(toMsecs(m_clock.now())) : QJsonValue(QJsonValue::Null)}, {u"audience"_s, QJsonArray::fromStringList(audienceOf(table.name, id))}});
}

void CentralWriting::keepRejected(const QString& code, const QJsonObject& reason)
{
    QJsonValue incident = QJsonValue::Null;
    QStringList audience{u"dispatch"_s, u"oversight"_s};
    for (const auto& each : m_given.effects.toArray()) {
        const auto effect = each.toObject();
        const auto id = centralText(effect.value("id"_L1));
        const auto* table = m_tables.find(centralText(effect.value("entity"_L1)));
        if (!table || !isCentralId(effect.value("id"_L1)))
            continue;
        if (incident.isNull())
            incident = incidentOf(table->name, id, effect.value("fields"_L1));
        if (incident.isNull())
            incident = incidentOf(table->name, id, m_rows.image(table->name, id).value_or(QJsonObject{}));
        // Who may not read one of its rows may not read it.
        if (!audienceOf(table->name, id).contains(u"dispatch"_s))
            audience = {u"oversight"_s};
    }
    // What the centre itself writes down is always taken.
    std::ignore = keepConflict({{u"id"_s, conflictId(m_given.id, u"rejected"_s, {}, {}, {})}, {u"kind"_s, u"rejected"_s}, {u"incident"_s, incident}, {u"entity"_s, centralText(reason.value("entity"_L1))},
                                   {u"row"_s, idOrNull(reason.value("id"_L1))}, {u"field"_s, centralText(reason.value("field"_L1))}, {u"base"_s, valueOrNull(reason.value("base"_L1))},
                                   {u"mine"_s, valueOrNull(reason.value("mine"_L1))}, {u"theirs"_s, valueOrNull(reason.value("theirs"_L1))}, {u"code"_s, code},
                                   {u"detail"_s, centralText(reason.value("message"_L1))}, {u"effects"_s, m_given.effects.isUndefined() ? m_given.element.value("effects"_L1) : m_given.effects},
                                   {u"audience"_s, QJsonArray::fromStringList(audience)}}).and_then([&] { return m_rows.checkReferences(); });
}

/// @p row with what every conflict of this command has; one that is there already stays as it is.
Centrally<> CentralWriting::keepConflict(const QJsonObject& row)
{
    auto conflict = row;
    if (m_rows.image(u"conflict"_s, centralText(row.value("id"_L1))))
        return {};
    conflict.insert(u"command"_s, m_given.id);
    conflict.insert(u"name"_s, m_given.element.value("name"_L1));
    conflict.insert(u"station"_s, m_given.station);
    conflict.insert(u"by"_s, m_given.role.isEmpty() ? QJsonValue(QJsonValue::Null) : m_given.element.value("actor"_L1));
    conflict.insert(u"at"_s, m_given.element.value("occurred_at"_L1));
    conflict.insert(u"recorded_at"_s, toMsecs(m_clock.now()));
    return m_rows.insert(*m_tables.find(u"conflict"_s), conflict, CommandId::fromString(m_given.id), m_clock.now());
}

QStringList CentralWriting::audienceOf(const CentralRows& rows, const CentralTables& tables, const QString& entity, const QString& id)
{
    const auto* table = tables.find(entity);
    if (entity == "conflict"_L1)
        if (const auto conflict = rows.image(entity, id)) {
            QStringList audience;
            for (const auto& each : conflict->value("audience"_L1).toArray())
                audience.append(each.toString());
            return audience;
        }
    return table ? table->audience : QStringList{};
}

/// The incident a row belongs to.
QJsonValue CentralWriting::incidentOf(const QString& entity, const QString& id, const QJsonValue& image) const
{
    if (entity == "incident"_L1)
        return id;
    if (entity == "follow_up_attempt"_L1)
        return valueOrNull(m_rows.image(u"follow_up"_s, centralText(image["follow_up"_L1])).value_or(QJsonObject{}).value("incident"_L1));
    return idOrNull(image["incident"_L1]);
}

} // namespace dispatch
