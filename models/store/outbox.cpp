#include "outbox.h"

#include "connection.h"
#include "failures.h"
#include "jsontext.h"
#include "picture.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// Whatever reads as an identity in a command's fields may be a row that another waiting command makes.
void gatherIds(const QJsonValue& value, QSet<QString>& ids)
{
    if (value.isArray()) {
        for (const auto& each : value.toArray())
            gatherIds(each, ids);
    } else if (const auto text = value.toString(); text.size() == 36 && !QUuid::fromString(text).isNull()) {
        ids.insert(text);
    }
}

QList<WaitingCommand> waitingOf(const QList<QJsonObject>& rows)
{
    QList<WaitingCommand> commands;
    for (const auto& row : rows) {
        const auto actor = QJsonDocument::fromJson(row.value("actor"_L1).toString().toUtf8()).object();
        WaitingCommand command{row.value("n"_L1).toInteger(), CommandId::fromString(row.value("cmd_id"_L1).toString()), row.value("name"_L1).toString(),
            {StaffId::fromString(actor.value("id"_L1).toString()), actor.value("name"_L1).toString(), fromWord<Role>(actor.value("role"_L1).toString()).value_or(Role::Dispatcher)},
            row.value("effects"_L1).toString(), {}, fromMsecs(row.value("occurred_at"_L1).toInteger()), row.value("proof"_L1).toString(), {}};
        for (const auto& dep : QJsonDocument::fromJson(row.value("deps"_L1).toString().toUtf8()).array())
            command.deps.append(CommandId::fromString(dep.toString()));
        if (const auto prior = fromWord<Verdict::State>(row.value("prior"_L1).toString()))
            command.prior = Verdict{command.id, *prior, row.value("code"_L1).toString(), QJsonDocument::fromJson(row.value("reason"_L1).toString().toUtf8()).object(),
                row.value("server_seq"_L1).toInteger()};
        commands.append(std::move(command));
    }
    return commands;
}

} // namespace

Result<std::optional<Receipt>> Outbox::receiptOf(const Command& command) const
{
    const auto kept = m_connection.row("kept_command"_L1, {{":cmd_id"_L1, command.id.toString()}});
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return std::nullopt;
    if ((*kept)->value("effects"_L1).toString() != QString::fromUtf8(effectsToJson(command.effects)))
        return std::unexpected(failures::notKept(u"another command is kept under this id"_s));
    return Receipt{command.id, fromMsecs((*kept)->value("kept_at"_L1).toInteger())};
}

Result<Receipt> Outbox::keep(Command& command, Instant now)
{
    auto deps = dependenciesOf(command);
    if (!deps)
        return std::unexpected(deps.error());
    command.deps = *std::move(deps);
    const QJsonObject actor{{u"id"_s, command.actor.id.toString()}, {u"name"_s, command.actor.name}, {u"role"_s, word(command.actor.role).toString()}};
    QJsonArray depIds;
    for (const auto& dep : std::as_const(command.deps))
        depIds.append(dep.toString());
    const auto effects = QString::fromUtf8(effectsToJson(command.effects));
    auto kept = m_connection.change("keep_command"_L1, {{":cmd_id"_L1, command.id.toString()}, {":name"_L1, command.name},
        {":actor"_L1, jsonText(actor)}, {":effects"_L1, effects}, {":proof"_L1, proofOf(command, effects, m_signer)},
        {":deps"_L1, jsonText(depIds)},
        {":occurred_at"_L1, toMsecs(command.occurredAt)}, {":kept_at"_L1, toMsecs(now)}});
    if (!kept)
        return std::unexpected(kept.error());
    for (const auto& effect : std::as_const(command.effects))
        if (auto shaded = shade(command.id, effect); !shaded)
            return std::unexpected(shaded.error());
    return Receipt{command.id, now};
}

Result<int> Outbox::waiting() const
{
    return m_connection.row("waiting"_L1).transform([](const auto& row) { return row ? row->value("n"_L1).toInt() : 0; });
}

Result<QList<WaitingCommand>> Outbox::due(int most, Instant now) const
{
    return m_connection.rows("due_commands"_L1, {{":now"_L1, toMsecs(now)}, {":most"_L1, most}}).transform(waitingOf);
}

Result<QList<WaitingCommand>> Outbox::list(int most) const
{
    return m_connection.rows("waiting_list"_L1, {{":most"_L1, most}}).transform(waitingOf);
}

Result<> Outbox::unpark()
{
    return m_connection.change("unpark_commands"_L1).transform([](int) {});
}

Result<int> Outbox::sentSince(Instant since) const
{
    return m_connection.row("sent_count"_L1, {{":since"_L1, toMsecs(since)}}).transform([](const auto& row) { return row ? row->value("n"_L1).toInt() : 0; });
}

Result<> Outbox::forget(Instant before)
{
    return m_connection.change("forget_old_commands"_L1, {{":before"_L1, toMsecs(before)}}).transform([](int) {});
}

Result<QList<CommandId>> Outbox::dependenciesOf(const Command& command) const
{
    QSet<QString> ids;
    for (const auto& effect : command.effects) {
        ids.insert(effect.id);
        for (const auto& value : effect.fields)
            gatherIds(value, ids);
    }
    QJsonArray asked;
    for (const auto& id : std::as_const(ids))
        asked.append(id);
    const auto inserts = m_connection.rows("pending_inserts_of"_L1, {{":ids"_L1, jsonText(asked)}});
    if (!inserts)
        return std::unexpected(inserts.error());
    QList<CommandId> deps;
    for (const auto& insert : *inserts)
        deps.append(CommandId::fromString(insert.value("inserted_by"_L1).toString()));
    std::ranges::sort(deps, [](const auto& a, const auto& b) { return a < b; });
    return deps;
}

Result<> Outbox::shade(const CommandId& command, const Effect& effect)
{
    const auto shadow = [&](const QVariant& body, const QVariant& insertedBy) {
        return m_connection.change("shadow_row"_L1, {{":entity"_L1, effect.entity}, {":id"_L1, effect.id}, {":body"_L1, body},
            {":inserted_by"_L1, insertedBy}}).transform([](int) {});
    };
    if (effect.kind == Effect::Kind::Insert)
        return shadow(QVariant(), command.toString());
    const auto known = m_connection.row("is_shadowed"_L1, {{":entity"_L1, effect.entity}, {":id"_L1, effect.id}});
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return {};
    const auto image = m_connection.image(effect.entity, effect.id);
    if (!image)
        return std::unexpected(image.error());
    if (!*image)
        return {};
    return Changes::asSent(effect.entity, **image).and_then([&](const QJsonObject& sent) { return shadow(jsonText(sent), QVariant()); });
}

} // namespace dispatch
