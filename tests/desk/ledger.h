#pragma once

#include "command.h"
#include "livepicture.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

namespace dispatch::test {

/// Keeps proposals the way a store would, in memory, and shows them in the picture. Strict: a patch of a row that is not there, or
/// that was not as its author saw it, is an error of the verb.
class Ledger {
public:
    using Key = std::pair<QString, QString>;

    explicit Ledger(LivePicture& picture) : m_picture(picture)
    {
        const auto seed = [this]<typename Noun>(const QHash<Id<Noun>, Noun>& table) {
            for (const auto& noun : table)
                m_rows[{RowOf<Noun>::entity, noun.id.toString()}] = toRow(noun);
        };
        const auto& now = picture.now();
        seed(now.all<Staff>());
        seed(now.all<Person>());
        seed(now.all<PersonFlag>());
        seed(now.all<SafetyPlan>());
        seed(now.all<Team>());
        seed(now.all<Incident>());
        seed(now.all<Assignment>());
        seed(now.all<FollowUp>());
        seed(now.all<Conflict>());
        seed(now.all<Duress>());
        seed(now.all<Licence>());
        seed(now.all<Vehicle>());
        seed(now.all<ShiftPattern>());
        seed(now.all<Shift>());
        seed(now.all<Requirement>());
        seed(now.all<Leave>());
        seed(now.all<Preference>());
        seed(now.all<Trade>());
        seed(now.all<HandOver>());
        seed(now.all<PlanDraft>());
        seed(now.all<PlanItem>());
        seed(now.all<PlanVersion>());
        seed(now.all<DirectoryEntry>());
        seed(now.all<Referral>());
        seed(now.all<Approval>());
        seed(now.all<Transfer>());
    }

    /// What is wrong with the effects, or nothing; kept only when nothing is.
    [[nodiscard]] QStringList keep(const Command& command, const std::optional<DraftId>& dropped = {})
    {
        QStringList wrong;
        auto rows = m_rows;
        Changes changes;
        for (const auto& effect : command.effects) {
            const Key key{effect.entity, effect.id};
            const bool known = rows.contains(key);
            if (effect.kind == Effect::Kind::Insert) {
                if (known)
                    wrong.append(QStringLiteral("%1 inserted twice").arg(effect.entity));
                rows[key] = effect.fields;
            } else {
                if (!known)
                    wrong.append(QStringLiteral("patch of an unknown %1").arg(effect.entity));
                if (effect.fields.isEmpty())
                    wrong.append(QStringLiteral("empty patch of %1").arg(effect.entity));
                for (auto it = effect.fields.begin(); it != effect.fields.end(); ++it) {
                    if (rows[key].value(it.key()) != effect.base.value(it.key()))
                        wrong.append(QStringLiteral("%1.%2 was not as the author saw it").arg(effect.entity, it.key()));
                    rows[key].insert(it.key(), it.value());
                }
            }
            const auto added = changes.add(effect.entity, rows[key]);
            if (!added || !*added)
                wrong.append(QStringLiteral("%1 can't be read back").arg(effect.entity));
        }
        if (!wrong.isEmpty())
            return wrong;
        m_rows = std::move(rows);
        if (dropped)
            changes.droppedDrafts.append(*dropped);
        m_picture.apply(changes);
        return {};
    }

    template <typename Noun>
    [[nodiscard]] QList<Noun> all() const
    {
        QList<Noun> nouns;
        for (const auto& [key, row] : m_rows)
            if (key.first == RowOf<Noun>::entity)
                nouns.append(fromRow<Noun>(row).value());
        return nouns;
    }

private:
    LivePicture& m_picture;
    std::map<Key, QJsonObject> m_rows;
};

/// The rows of one noun that a command inserts.
template <typename Noun>
[[nodiscard]] QList<Noun> inserted(const Command& command)
{
    QList<Noun> nouns;
    for (const auto& effect : command.effects)
        if (effect.kind == Effect::Kind::Insert && effect.entity == RowOf<Noun>::entity)
            nouns.append(fromRow<Noun>(effect.fields).value());
    return nouns;
}

/// The lines a command writes on the timeline, as "subject | words".
[[nodiscard]] inline QStringList linesOf(const Command& command)
{
    QStringList lines;
    for (const auto& entry : inserted<LogEntry>(command))
        lines.append(entry.subject + QStringLiteral(" | ") + entry.words);
    return lines;
}

} // namespace dispatch::test
