#pragma once

#include "row.h"
#include "staff.h"

#include <QList>

namespace dispatch {

/// One row that a command writes.
struct Effect {
    enum class Kind { Insert, Patch };
    Kind kind = Kind::Insert;
    QString entity;
    QString id;          ///< the row's id
    QJsonObject fields;  ///< Insert: column to value. Patch: column to new value.
    QJsonObject base;    ///< Patch: column to the value the author saw; the centre merges per field with it

    bool operator==(const Effect&) const = default;
};

/// An intent and its write-set: what the store applies in one transaction and the outbox carries to the centre.
/// Offering the same command twice has the effect of offering it once.
struct Command {
    CommandId id;
    QString name;        ///< the verb: "file", "offer", "note" …
    Actor actor;
    Instant occurredAt{};
    QList<Effect> effects;
    QList<CommandId> deps; ///< commands still waiting that insert a row this one refers to; filled in by the store

    bool operator==(const Command&) const = default;
};

template <Stored Noun>
[[nodiscard]] Effect insertOf(const Noun& noun)
{
    return {Effect::Kind::Insert, RowOf<Noun>::entity, noun.id.toString(), toRow(noun), {}};
}

/// The fields in which @p after differs from @p before; nothing else is touched, so two people who change different
/// fields never clash.
template <Stored Noun>
[[nodiscard]] Effect patchOf(const Noun& before, const Noun& after)
{
    Effect effect{Effect::Kind::Patch, RowOf<Noun>::entity, before.id.toString(), {}, {}};
    const auto old = toRow(before);
    const auto row = toRow(after);
    for (auto it = row.begin(); it != row.end(); ++it)
        if (old.value(it.key()) != it.value()) {
            effect.fields.insert(it.key(), it.value());
            effect.base.insert(it.key(), old.value(it.key()));
        }
    return effect;
}

/// The effects so that what other rows refer to goes in first. A command may name its rows in any order, but a database would look
/// through whole tables for the rows that were waiting for the one that came late.
[[nodiscard]] QList<Effect> insertsFirst(QList<Effect> effects);

/// Canonical JSON of a command's effects, as the outbox stores and the centre receives it.
[[nodiscard]] QByteArray effectsToJson(const QList<Effect>& effects);
[[nodiscard]] Result<QList<Effect>> effectsFromJson(const QByteArray& json);

/// What the store answers when a command is kept.
struct Receipt {
    CommandId command;
    Instant keptAt{};

    bool operator==(const Receipt&) const = default;
};

} // namespace dispatch
