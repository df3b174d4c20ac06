#include "writing.h"

#include "connection.h"
#include "failures.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// The rule as SQLite names it when it is broken (index assignment_one_active_of_team).
constexpr auto oneActiveOfTeam = "UNIQUE constraint failed: assignment.team"_L1;

// What statement patch_incident_course writes.
constexpr std::array courseOfIncident{"risk"_L1, "outcome"_L1, "determined_at"_L1, "promise_minutes"_L1, "arrived_at"_L1, "last_contact_at"_L1,
    "seeking_place_since"_L1};

bool isCourse(const Effect& effect)
{
    return effect.entity == "incident"_L1
        && std::ranges::all_of(effect.fields.keys(), [](const QString& column) { return std::ranges::find(courseOfIncident, column) != courseOfIncident.end(); });
}

// What other rows refer to goes in first. A command may name its rows in any order, but SQLite would look through whole tables for
// the rows that were waiting for the one that came late.
QList<Effect> inOrder(QList<Effect> effects)
{
    constexpr std::array referredTo{"staff"_L1, "person"_L1, "team"_L1, "incident"_L1};
    std::ranges::stable_sort(effects, {}, [&](const Effect& effect) {
        return effect.kind == Effect::Kind::Insert ? std::ranges::find(referredTo, effect.entity) - referredTo.begin() : std::ssize(referredTo);
    });
    return effects;
}

QVariant textOf(const QJsonObject& row)
{
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

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
    for (const auto& effect : inOrder(command.effects))
        if (auto applied = apply(effect, now); !applied)
            return std::unexpected(applied.error());
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
            if (auto brought = bringPerson(kept.changes, effect.id); !brought)
                return std::unexpected(brought.error());
    }
    return kept;
}

Result<> Writing::bringPerson(Changes& changes, const QString& incident)
{
    const auto take = [&]<Stored Noun>(QLatin1StringView step) {
        return m_connection.list<Noun>(step, {{":id"_L1, incident}}).transform([&](QList<Noun> rows) { changes.of<Noun>() += std::move(rows); });
    };
    return take.operator()<Person>("whole_persons"_L1)
        .and_then([&] { return take.operator()<PersonFlag>("whole_flags"_L1); })
        .and_then([&] { return take.operator()<SafetyPlan>("whole_plans"_L1); });
}

Result<> Writing::apply(const Effect& effect, Instant now)
{
    const bool inserts = effect.kind == Effect::Kind::Insert;
    if (QUuid::fromString(effect.id).isNull())
        return std::unexpected(failures::notKept(u"a row of %1 without an id"_s.arg(effect.entity)));
    if (inserts && effect.fields.value("id"_L1).toString() != effect.id)
        return std::unexpected(failures::notKept(u"a row of %1 whose id is not its effect's"_s.arg(effect.entity)));
    const auto step = !inserts && isCourse(effect) ? u"patch_incident_course"_s
                                                    : m_connection.stepFor(inserts ? "insert_"_L1 : "patch_"_L1, effect.entity);
    if (step.isEmpty())
        return std::unexpected(failures::notKept(u"commands do not write so to the table they named"_s));
    const auto written = inserts ? m_connection.change(step, {{":row"_L1, textOf(effect.fields)}})
                                 : m_connection.change(step, {{":patch"_L1, textOf(effect.fields)}, {":id"_L1, effect.id}});
    if (!written)
        return std::unexpected(explained(written.error(), effect, now));
    if (*written != 1)
        return std::unexpected(failures::notKept(u"no such row of %1"_s.arg(effect.entity)));
    return countNumber(effect);
}

Result<> Writing::countNumber(const Effect& effect)
{
    const auto number = effect.fields.value("number"_L1).toString();
    if (effect.entity != "incident"_L1 || !number.startsWith(m_numbering.prefix))
        return {};
    bool counts = false;
    const int count = number.sliced(m_numbering.prefix.size()).toInt(&counts);
    if (!counts)
        return {};
    return m_connection.change("raise_number"_L1, {{":n"_L1, count}}).transform([](int) {});
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
