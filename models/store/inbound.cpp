#include "inbound.h"

#include "connection.h"
#include "failures.h"
#include "jsontext.h"
#include "outbox.h"
#include "storereading.h"
#include "rowwriter.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// Parents before children, for the eye that reads a half-filled file; the feed itself needs no order.
constexpr std::array entities{"staff"_L1, "person"_L1, "person_flag"_L1, "safety_plan"_L1, "team"_L1, "incident"_L1, "triage"_L1,
    "determination"_L1, "assignment"_L1, "log_entry"_L1, "closure"_L1, "linkage"_L1, "follow_up"_L1, "follow_up_attempt"_L1, "look"_L1,
    "conflict"_L1, "duress"_L1, "licence"_L1, "vehicle"_L1, "shift_pattern"_L1, "shift"_L1, "requirement"_L1, "leave"_L1, "preference"_L1,
    "trade"_L1, "roster_entry"_L1, "hand_over"_L1, "plan_draft"_L1, "plan_item"_L1, "plan_mark"_L1, "plan_version"_L1, "consent"_L1, "disclosure"_L1,
    "assessment"_L1, "directory_entry"_L1, "referral"_L1, "read_mark"_L1, "clinical_note"_L1, "approval"_L1, "transfer"_L1};

} // namespace

/// The centre has checked every reference, and what it names may not be here yet: references are not checked again.
template <typename Work>
auto Inbound::feeding(Work work) -> std::invoke_result_t<Work>
{
    if (auto trusted = m_connection.rows("trust_references"_L1); !trusted)
        return std::unexpected(trusted.error());
    auto result = m_connection.transact([&]() -> std::invoke_result_t<Work> {
        return m_connection.change("feed_begins"_L1).and_then([&](int) { return work(); }).and_then([&](auto... value) -> std::invoke_result_t<Work> {
            if (auto ended = m_connection.change("feed_ends"_L1); !ended)
                return std::unexpected(ended.error());
            return {std::move(value)...};
        });
    });
    if (auto checked = m_connection.rows("check_references"_L1); !checked && result)
        return std::unexpected(checked.error());
    return result;
}

Result<FeedPosition> Inbound::position() const
{
    return m_connection.row("feed_position"_L1).transform([](const auto& row) {
        return row ? FeedPosition{row->value("history"_L1).toString(), row->value("seq"_L1).toInteger(),
                         QByteArray::fromHex(row->value("hash"_L1).toString().toLatin1())}
                   : FeedPosition{};
    });
}

Result<> Inbound::note(QLatin1StringView key, const QVariant& value)
{
    return m_connection.change("set_meta"_L1, {{":k"_L1, QString(key)}, {":v"_L1, value}}).transform([](int) {});
}

Result<> Inbound::move(const FeedPosition& to)
{
    return note("history"_L1, to.history).and_then([&] { return note("seq"_L1, to.seq); }).and_then([&] {
        return note("hash"_L1, QString::fromLatin1(to.hash.toHex()));
    });
}

Result<> Inbound::move(const HistoryCursor& to)
{
    return note("history_part"_L1, to.part).and_then([&] { return note("history_after"_L1, to.after); });
}

Result<HistoryCursor> Inbound::cursor() const
{
    return m_connection.row("history_cursor"_L1).transform([](const auto& row) {
        return row ? HistoryCursor{row->value("part"_L1).toString(), row->value("after"_L1).toString()} : HistoryCursor{};
    });
}

Result<QList<Inbound::Unseen>> Inbound::unseen(qint64 seq) const
{
    const auto rows = m_connection.rows("unseen_commands"_L1, {{":seq"_L1, seq}});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Unseen> commands;
    for (const auto& row : *rows) {
        auto effects = effectsFromJson(row.value("effects"_L1).toString().toUtf8());
        if (!effects)
            return std::unexpected(effects.error());
        Unseen command{CommandId::fromString(row.value("cmd_id"_L1).toString()), *std::move(effects), {}, row.value("state"_L1).toString() == "accepted"_L1, row.value("shows"_L1).toInt() == 1};
        for (const auto& effect : std::as_const(command.effects))
            command.rows.insert({effect.entity, effect.id});
        commands.append(std::move(command));
    }
    return commands;
}

Result<Inbound::Images> Inbound::shadows() const
{
    return m_connection.rows("shadows"_L1).transform([](const QList<QJsonObject>& rows) {
        Images shadows;
        for (const auto& row : rows) {
            const auto body = row.value("body"_L1);
            shadows.insert({row.value("entity"_L1).toString(), row.value("id"_L1).toString()},
                body.isString() ? std::optional(QJsonDocument::fromJson(body.toString().toUtf8()).object()) : std::nullopt);
        }
        return shadows;
    });
}

Result<> Inbound::putAll(const Images& images)
{
    // A team's place is unique, and images of one moment may have changed places in it: all of them go before any comes back.
    for (const auto& [key, image] : images.asKeyValueRange())
        if (!image || key.entity == "assignment"_L1)
            if (auto removed = m_rows.remove(key.entity, key.id); !removed)
                return removed;
    for (const auto& [key, image] : images.asKeyValueRange())
        if (image)
            if (auto put = m_rows.put(key.entity, key.id, *image); !put)
                return put;
    return {};
}

Result<> Inbound::again(const Unseen& command)
{
    if (auto saved = m_connection.change("save"_L1); !saved)
        return std::unexpected(saved.error());
    const auto redo = [&]() -> Result<> {
        for (const auto& effect : insertsFirst(command.effects)) {
            const auto there = m_connection.image(effect.entity, effect.id);
            if (!there)
                return std::unexpected(there.error());
            if (effect.kind == Effect::Kind::Insert && *there)
                continue; // the centre has it
            if (auto shaded = m_outbox.shade(command.id, effect); !shaded)
                return shaded;
            if (auto applied = m_rows.apply(effect); !applied)
                return applied;
        }
        return {};
    };
    const auto done = redo();
    const bool fits = done.has_value();
    if (!fits) {
        // The centre will refuse it, too, and say why; until then its rows show what the centre has.
        qInfo("a waiting command does not fit on what the centre has: %ls", qUtf16Printable(done.error().detail));
        if (auto back = m_connection.change("back_to_save"_L1); !back)
            return std::unexpected(back.error());
    }
    return m_connection.change("release"_L1)
        .and_then([&](int) { return m_connection.change("set_shows"_L1, {{":cmd_id"_L1, command.id.toString()}, {":shows"_L1, fits ? 1 : 0}}); })
        .transform([](int) {});
}

Result<> Inbound::put(const FeedChange& change)
{
    return change.image ? m_rows.put(change.entity, change.id, *change.image) : Result<>{};
}

Result<> Inbound::rebase(QSet<RowKey> stirred, const QList<FeedChange>& changes, qint64 seq, QSet<RowKey>& touched)
{
    auto known = shadows();
    const auto waiting = unseen(seq);
    if (!known || !waiting)
        return std::unexpected(known ? waiting.error() : known.error());
    // Whatever hangs together is put right together.
    QList<const Unseen*> redone;
    for (bool grows = true; grows;) {
        grows = false;
        redone.clear();
        for (const auto& command : *waiting)
            if (command.rows.intersects(stirred)) {
                redone.append(&command);
                const auto before = stirred.size();
                stirred |= command.rows;
                grows |= stirred.size() != before;
            }
    }
    Images images;
    for (const auto& change : changes) {
        const RowKey key{change.entity, change.id};
        touched.insert(key);
        if (!known->contains(key)) {
            if (change.image)
                images.insert(key, change.image);
            continue;
        }
        auto image = change.image;
        if (!image) {
            // What this desk may write but not read stays as it wrote it.
            const auto own = m_connection.image(key.entity, key.id);
            if (!own)
                return std::unexpected(own.error());
            image = *own;
        }
        if (!image)
            continue;
        if (auto kept = m_connection.change("confirm_shadow"_L1, {{":entity"_L1, key.entity}, {":id"_L1, key.id}, {":body"_L1, jsonText(*image)}}); !kept)
            return std::unexpected(kept.error());
        known->insert(key, image);
    }
    for (const auto& key : std::as_const(stirred))
        if (known->contains(key))
            images.insert(key, known->value(key));
    if (auto written = putAll(images); !written)
        return written;
    QSet<RowKey> held;
    for (const auto* command : std::as_const(redone)) {
        held |= command->rows;
        if (auto redo = again(*command); !redo)
            return redo;
    }
    for (const auto& key : std::as_const(stirred)) {
        touched.insert(key);
        if (known->contains(key) && !held.contains(key))
            if (auto removed = m_connection.change("remove_shadow"_L1, {{":entity"_L1, key.entity}, {":id"_L1, key.id}}); !removed)
                return std::unexpected(removed.error());
    }
    return {};
}

/// A row of this desk's own may stand where the centre's must go, though no command touches both: a team has one place. Then all of
/// this desk's step back once and are done again.
Result<> Inbound::rebaseOrAll(const QSet<RowKey>& stirred, const QList<FeedChange>& changes, qint64 seq, QSet<RowKey>& touched)
{
    const auto all = shadows();
    if (!all)
        return std::unexpected(all.error());
    // With nothing of its own there is nothing to step back, and inside a savepoint each further row of a long feed costs more.
    if (all->isEmpty())
        return rebase(stirred, changes, seq, touched);
    if (auto saved = m_connection.change("save"_L1); !saved)
        return std::unexpected(saved.error());
    auto done = rebase(stirred, changes, seq, touched);
    if (!done) {
        if (auto back = m_connection.change("back_to_save"_L1); !back)
            return std::unexpected(back.error());
        QSet<RowKey> everything = stirred;
        for (auto it = all->keyBegin(); it != all->keyEnd(); ++it)
            everything.insert(*it);
        done = rebase(std::move(everything), changes, seq, touched);
    }
    return done.and_then([&] { return m_connection.change("release"_L1).transform([](int) {}); });
}

Result<Changes> Inbound::asTheyStand(const QSet<RowKey>& rows, const Images& brought) const
{
    Changes changes;
    QStringList withPerson;
    for (const auto& key : rows) {
        // An older centre may not bring every column; then the row says what it has.
        const auto known = brought.constFind(key);
        const bool isBrought = known != brought.cend() && changes.add(key.entity, **known).has_value();
        const auto image = isBrought ? Result<std::optional<QJsonObject>>(*known) : m_connection.image(key.entity, key.id);
        if (!image)
            return std::unexpected(image.error());
        if (!*image)
            changes.gone.insert(QUuid::fromString(key.id));
        else if (const auto added = isBrought ? Result<bool>(true) : changes.add(key.entity, **image); !added)
            return std::unexpected(added.error());
        else if (key.entity == "incident"_L1 && !(*image)->value("person"_L1).toString().isEmpty())
            withPerson.append(key.id);
    }
    if (!withPerson.isEmpty())
        if (auto persons = StoreReading(m_connection).bringPersons(changes, withPerson); !persons)
            return std::unexpected(persons.error());
    return changes;
}

Result<Changes> Inbound::take(const QList<FeedChange>& changes, const FeedPosition& to)
{
    QSet<RowKey> touched;
    return feeding([&]() -> Result<Changes> {
        const auto from = position();
        const auto known = from ? shadows() : std::unexpected(from.error());
        const auto before = known ? unseen(from->seq) : std::unexpected(known.error());
        const auto after = before ? unseen(to.seq) : std::unexpected(before.error());
        if (!after)
            return std::unexpected(after.error());
        QSet<RowKey> stirred;
        for (const auto& change : changes)
            if (const RowKey key{change.entity, change.id}; known->contains(key))
                stirred.insert(key);
        // What the centre accepted and the feed has now brought is confirmed, also where it changed nothing; what did not fit is tried
        // again.
        for (const auto& command : *before) {
            const bool passed = !std::ranges::contains(*after, command.id, &Unseen::id);
            if (!command.shows || passed)
                stirred |= command.rows;
            // The feed has passed the place where it was accepted and did not bring it: it changed nothing, or it was lost with the end
            // of a history this desk had not seen yet. To be asked again does the first no harm and brings the second back.
            if (passed && command.accepted && !std::ranges::contains(changes, command.id, &FeedChange::command))
                if (auto offered = offerAgain(command.id.toString()); !offered)
                    return std::unexpected(offered.error());
        }
        // A refusal brings its conflict; when that was lost, nobody else would ever see what was refused.
        const auto refused = m_connection.rows("refused_after"_L1, {{":seq"_L1, from->seq}});
        if (!refused)
            return std::unexpected(refused.error());
        for (const auto& row : *refused) {
            const auto id = row.value("cmd_id"_L1).toString();
            if (row.value("server_seq"_L1).toInteger() <= to.seq && !std::ranges::contains(changes, CommandId::fromString(id), &FeedChange::command))
                if (auto offered = offerAgain(id); !offered)
                    return std::unexpected(offered.error());
        }
        // A row that nothing of this desk's lies on stands as it was brought last; it need not be read again.
        Images brought;
        for (const auto& change : changes) {
            const RowKey key{change.entity, change.id};
            if (change.image && !stirred.contains(key))
                brought.insert(key, change.image);
            else
                brought.remove(key);
        }
        return rebaseOrAll(stirred, changes, to.seq, touched)
            .and_then([&] { return move(to); })
            .and_then([&] { return asTheyStand(touched, brought); });
    });
}

Result<> Inbound::offerAgain(const QString& command)
{
    return m_connection.change("offer_one_again"_L1, {{":cmd_id"_L1, command}}).transform([](int) {});
}

Result<int> Inbound::offerLost()
{
    const auto at = position();
    const auto accepted = at ? m_connection.rows("accepted_after"_L1, {{":seq"_L1, at->seq}}) : std::unexpected(at.error());
    const auto refused = accepted ? m_connection.rows("refused_after"_L1, {{":seq"_L1, at->seq}}) : std::unexpected(accepted.error());
    if (!refused)
        return std::unexpected(refused.error());
    const auto lost = *accepted + *refused;
    if (lost.isEmpty())
        return 0;
    return m_connection.transact([&]() -> Result<int> {
        for (const auto& row : lost)
            if (auto offered = offerAgain(row.value("cmd_id"_L1).toString()); !offered)
                return std::unexpected(offered.error());
        return static_cast<int>(lost.size());
    });
}

Result<Changes> Inbound::settle(const QList<Verdict>& verdicts, Instant parkedUntil)
{
    QSet<RowKey> touched;
    return feeding([&]() -> Result<Changes> {
        const auto at = position();
        if (!at)
            return std::unexpected(at.error());
        QSet<RowKey> stirred;
        for (const auto& verdict : verdicts) {
            const auto id = verdict.command.toString();
            if (verdict.state == Verdict::State::Deferred) {
                if (auto parked = m_connection.change("park_command"_L1, {{":cmd_id"_L1, id}, {":until"_L1, toMsecs(parkedUntil)}}); !parked)
                    return std::unexpected(parked.error());
                continue;
            }
            const auto answered = m_connection.change("answer_command"_L1, {{":cmd_id"_L1, id}, {":state"_L1, QString(word(verdict.state))},
                {":seq"_L1, verdict.seq}, {":code"_L1, verdict.code}, {":reason"_L1, jsonText(verdict.reason)}});
            if (!answered)
                return std::unexpected(answered.error());
            if (*answered == 0 || (verdict.state == Verdict::State::Accepted && verdict.seq > at->seq))
                continue;
            const auto row = m_connection.row("effects_of"_L1, {{":cmd_id"_L1, id}});
            if (!row)
                return std::unexpected(row.error());
            const auto effects = effectsFromJson(row->value_or(QJsonObject{}).value("effects"_L1).toString().toUtf8());
            if (!effects)
                return std::unexpected(effects.error());
            for (const auto& effect : *effects)
                stirred.insert({effect.entity, effect.id});
        }
        if (stirred.isEmpty())
            return Changes{};
        return rebaseOrAll(stirred, {}, at->seq, touched).and_then([&] { return asTheyStand(touched); });
    });
}

Result<> Inbound::begin(const QList<FeedChange>& rows, const FeedPosition& at)
{
    return feeding([&]() -> Result<> {
        for (const auto entity : entities)
            if (auto emptied = m_connection.change(u"empty_"_s + entity); !emptied)
                return std::unexpected(emptied.error());
        for (const auto step : {"remove_shadows"_L1, "remove_summaries"_L1, "offer_again"_L1})
            if (auto done = m_connection.change(step); !done)
                return std::unexpected(done.error());
        for (const auto& row : rows)
            if (auto written = put(row); !written)
                return written;
        const auto own = unseen(at.seq);
        if (!own)
            return std::unexpected(own.error());
        for (const auto& command : *own)
            if (auto redone = again(command); !redone)
                return redone;
        return move(at).and_then([&] { return move(HistoryCursor{u"people"_s, {}}); });
    });
}

Result<> Inbound::fill(const QList<FeedChange>& rows, bool summary, const HistoryCursor& next)
{
    return feeding([&] { return fillRows(rows, summary).and_then([&] { return move(next); }); });
}

Result<> Inbound::fillRows(const QList<FeedChange>& rows, bool summary)
{
    for (const auto& row : rows) {
        if (!row.image)
            continue;
        const auto there = m_connection.image(row.entity, row.id);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            continue;
        if (auto written = m_rows.putNew(row.entity, row.id, *row.image); !written) {
            // Only something newer can stand in its place, and the feed brings that.
            if (!written.error().detail.contains("constraint failed"_L1))
                return written;
            qInfo("a row of history waits for the feed: %ls", qUtf16Printable(written.error().detail));
            continue;
        }
        if (summary && row.entity == "incident"_L1)
            if (auto noted = m_connection.change("summarise"_L1, {{":incident"_L1, row.id}}); !noted)
                return std::unexpected(noted.error());
    }
    return {};
}

Result<> Inbound::complete(const IncidentId& incident, const QList<FeedChange>& rows)
{
    return feeding([&] {
        return fillRows(rows, false).and_then([&] {
            return m_connection.change("complete_summary"_L1, {{":incident"_L1, incident.toString()}}).transform([](int) {});
        });
    });
}

Result<bool> Inbound::isSummary(const IncidentId& incident) const
{
    return m_connection.row("is_summary"_L1, {{":incident"_L1, incident.toString()}}).transform([](const auto& row) { return row.has_value(); });
}

} // namespace dispatch
