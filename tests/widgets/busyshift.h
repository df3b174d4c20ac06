#pragma once

#include "incidentboardmodel.h"
#include "manualclock.h"
#include "sampleshift.h"
#include "teamboardmodel.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// The bundled training shift as a picture: every state, clock and mark of the board at once, and a held and a running draft.
class BusyShift {
public:
    BusyShift()
    {
        REQUIRE(codes.add(bytes(QStringLiteral(":/codes/lists.json"))));
        const auto shift = SampleShift::fromJson(bytes(QStringLiteral(":/scenarios/sample-shift.json")), clock.now(), ids);
        REQUIRE(shift);
        Changes changes;
        for (const auto& effect : shift->command.effects)
            REQUIRE(changes.add(effect.entity, effect.fields));
        changes.of<Fix>() = shift->fixes;
        changes.of<Draft>() = {draft(QStringLiteral("105"), {}), draft(QStringLiteral("106"), clock.now() - 3 * minute)};
        changes.of<Draft>().first().call.whereWords = QStringLiteral("by the laundromat, R St");
        changes.of<Draft>().first().call.language = QStringLiteral("es");
        picture.apply(changes);
        board.tick(clock.now());
        board.resort();
        teams.tick(clock.now());
    }

    [[nodiscard]] IncidentId numbered(const QString& number) const
    {
        const auto* incident = picture.now().incidentNumbered(number);
        return incident ? incident->id : IncidentId{};
    }
    [[nodiscard]] TeamId called(const QString& callsign) const
    {
        const auto* team = picture.now().teamCalled(callsign);
        return team ? team->id : TeamId{};
    }
    [[nodiscard]] Draft draft(const QString& number, std::optional<Instant> heldSince)
    {
        Draft made;
        made.id = ids.next<DraftId>();
        made.number = number;
        made.startedAt = clock.now() - 40 * second;
        made.touchedAt = clock.now();
        made.heldSince = heldSince;
        return made;
    }

    ManualClock clock;
    IdSource ids{clock, QRandomGenerator(11)};
    QTimeZone zone{"America/Los_Angeles"};
    CodeBook codes;
    LivePicture picture;
    IncidentBoardModel board{&picture, &codes, zone};
    TeamBoardModel teams{&picture, &codes, zone};

private:
    [[nodiscard]] static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace dispatch::test
