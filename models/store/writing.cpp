#include "writing.h"

#include "connection.h"
#include "failures.h"
#include "storereading.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// The rule as SQLite names it when it is broken (index assignment_one_active_of_team).
constexpr auto oneActiveOfTeam = "UNIQUE constraint failed: assignment.team"_L1;

QString spoken(const QString& callsign)
{
    bool numbered = false;
    const int number = callsign.startsWith(u'T') ? callsign.sliced(1).toInt(&numbered) : 0;
    return numbered ? QCoreApplication::translate("dispatch::Store", "Team %1").arg(number) : callsign;
}

} // namespace

Result<Writing::Kept> Writing::commit(Command command, const std::optional<DraftId>& dropDraft, Instant now)
{
    if (command.id.isNull() || command.effects.isEmpty())
        return std::unexpected(failures::notKept(u"a command without an id or without effects"_s));
    return m_connection.transact([&]() -> Result<Kept> {
        return m_outbox.receiptOf(command).and_then([&](const std::optional<Receipt>& before) -> Result<Kept> {
            if (before)
                return Kept{*before, {}};
            return commitNew(std::move(command), dropDraft, now);
        });
    });
}

Result<Writing::Kept> Writing::commitNew(Command command, const std::optional<DraftId>& dropDraft, Instant now)
{
    const auto receipt = m_outbox.keep(command, now);
    if (!receipt)
        return std::unexpected(receipt.error());
    for (const auto& effect : insertsFirst(command.effects))
        if (auto applied = m_rows.apply(effect); !applied)
            return std::unexpected(explained(applied.error(), effect, now));
    Kept kept{*receipt, {}};
    if (dropDraft) {
        if (auto dropped = m_connection.change("drop_draft"_L1, {{":id"_L1, dropDraft->toString()}}); !dropped)
            return std::unexpected(dropped.error());
        kept.changes.droppedDrafts.append(*dropDraft);
    }
    QSet<QString> seen;
    for (const auto& effect : std::as_const(command.effects)) {
        if (seen.contains(effect.id))
            continue;
        seen.insert(effect.id);
        const auto image = m_connection.image(effect.entity, effect.id);
        if (!image)
            return std::unexpected(image.error());
        // A row that could not be read back must not be kept.
        if (const auto added = kept.changes.add(effect.entity, image->value_or(QJsonObject{})); !added)
            return std::unexpected(failures::notKept(added.error().detail));
        if (effect.entity == "incident"_L1 && !effect.fields.value("person"_L1).toString().isEmpty())
            if (auto brought = StoreReading(m_connection).bringPersons(kept.changes, {effect.id}); !brought)
                return std::unexpected(brought.error());
    }
    return kept;
}

Failure Writing::explained(const Failure& failure, const Effect& effect, Instant now)
{
    if (effect.entity != "assignment"_L1 || !failure.detail.contains(oneActiveOfTeam))
        return failure;
    auto team = effect.fields.value("team"_L1).toString();
    if (team.isEmpty())
        if (const auto image = m_connection.image(effect.entity, effect.id); image && *image)
            team = (*image)->value("team"_L1).toString();
    const auto active = m_connection.row("active_assignment_of"_L1, {{":team"_L1, team}});
    if (!active || !*active)
        return failure;
    const auto& row = **active;
    const auto by = row.value("made_by"_L1).toString();
    const auto ago = agoWords(fromMsecs(row.value("made_at"_L1).toInteger()), now);
    const auto callsign = spoken(row.value("callsign"_L1).toString());
    const auto number = row.value("number"_L1).toString();
    const auto sentence = by.isEmpty()
        ? QCoreApplication::translate("dispatch::Store", "%1 is already with %2, sent %3. Nothing was changed; what you typed is kept.").arg(callsign, number, ago)
        : QCoreApplication::translate("dispatch::Store", "%1 is already with %2, sent by %3 %4. Nothing was changed; what you typed is kept.").arg(callsign, number, by, ago);
    return {sentence, failure.detail};
}

} // namespace dispatch
