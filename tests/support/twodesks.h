#pragma once

#include "command.h"
#include "feed.h"
#include "sampledesk.h"

namespace dispatch::test {

/// Makes what two desks did that does not fit together, on any world that has the sample shift: Rosa worked alone, K. Brandt did not.
template <typename World>
struct TwoDesks {
    explicit TwoDesks(World& sample) : world(sample)
    {
        const auto now = world.clock.now();
        i108 = world.i104;
        i108.id = world.ids.template next<IncidentId>();
        i108.number = QStringLiteral("108");
        i108.call.personName = QStringLiteral("Lena Marsh");
        i108.call.address = QStringLiteral("Valley Hi Dr at Mack Rd");
        standing = {world.ids.template next<AssignmentId>(), i108.id, world.t3.id, AssignmentState::Offered, now - 5 * minute, now - 5 * minute,
            world.brandt.id, QStringLiteral("nearest"), now - 5 * minute, 0, {}, false, {}, {}};
        sent = {world.ids.template next<AssignmentId>(), world.i104.id, world.t3.id, AssignmentState::Accepted, now - 3 * minute, now - 3 * minute,
            world.rosa.id, {}, now - 3 * minute, 15, {}, false, {}, {}};

        twice = rejected("offer", world.i104.id, "23505");
        twice.entity = QStringLiteral("assignment");
        twice.row = standing.id.toString();
        twice.effects = effects({insertOf(sent), insertOf(line(world.i104.id, "Offered", "To Team 3."))});

        address = merge(world.i102, "address", QStringLiteral("3620 4th Ave #2, Sacramento"), QStringLiteral("3602 4th Ave, Sacramento"));
        pin = merge(world.i102, "pin", detail::Codec<std::optional<Point>>::write(Point{38.5480, -121.4655}), detail::Codec<std::optional<Point>>::write(Point{38.5478, -121.4651}));
        pin.command = address.command;
        callback = merge(world.i104, "callback", QStringLiteral("916-555-0178"), QStringLiteral("916-555-0177"));

        auto sought = world.i104;
        sought.seekingPlaceSince = now - 2 * minute;
        sought.status = IncidentStatus::Open;
        refused = rejected("seek_place", world.i104.id, "CA409");
        refused.effects = effects({patchOf(world.i104, sought), insertOf(line(world.i104.id, "Finding a bed", "A place is being looked for."))});
    }

    /// The standing side's rows, as the centre has them.
    [[nodiscard]] QList<Effect> rows() const { return {insertOf(i108), insertOf(standing)}; }

    LogEntry line(const IncidentId& incident, const char* subject, const char* words)
    {
        LogEntry entry;
        entry.id = world.ids.template next<LogEntryId>();
        entry.incident = incident;
        entry.kind = LogKind::Assignment;
        entry.stateWord = QStringLiteral("offered");
        entry.at = entry.recordedAt = world.clock.now() - 3 * minute;
        entry.by = world.rosa.id;
        entry.byName = world.rosa.name;
        entry.subject = QString::fromUtf8(subject);
        entry.words = QString::fromUtf8(words);
        return entry;
    }

    static QJsonArray effects(const QList<Effect>& list) { return QJsonDocument::fromJson(effectsToJson(list)).array(); }

    Conflict rejected(const char* verb, const IncidentId& incident, const char* code)
    {
        auto made = blank(verb, incident);
        made.kind = ConflictKind::Rejected;
        made.code = QString::fromLatin1(code);
        return made;
    }

    Conflict merge(const Incident& incident, const char* field, const QJsonValue& mine, const QJsonValue& theirs)
    {
        auto made = blank("amend", incident.id);
        made.kind = ConflictKind::Merge;
        made.entity = QStringLiteral("incident");
        made.row = incident.id.toString();
        made.field = QString::fromLatin1(field);
        made.base = toRow(Incident{}).value(made.field);
        made.mine = mine;
        made.theirs = theirs;
        return made;
    }

    World& world;
    Incident i108;
    Assignment standing;  ///< Team 3 to 108, by K. Brandt: the centre took it
    Assignment sent;      ///< Team 3 to 104, by Rosa alone: refused
    Conflict twice;
    Conflict address;     ///< of 102; decided with `pin`
    Conflict pin;
    Conflict callback;    ///< of 104
    Conflict refused;     ///< "looking for a place" on 104

private:
    Conflict blank(const char* verb, const IncidentId& incident)
    {
        Conflict made;
        made.id = world.ids.template next<ConflictId>();
        made.command = world.ids.template next<CommandId>();
        made.incident = incident;
        made.name = QString::fromLatin1(verb);
        made.station = QStringLiteral("W3");
        made.by = world.rosa.id;
        made.at = world.clock.now() - 3 * minute;
        made.recordedAt = world.clock.now() - minute;
        return made;
    }
};

} // namespace dispatch::test
