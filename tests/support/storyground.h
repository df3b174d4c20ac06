#pragma once

#include "manualclock.h"
#include "filebytes.h"
#include "print.h"
#include "sampleshift.h"
#include "scenarioplayer.h"
#include "toldpicture.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <ostream>

namespace dispatch {

inline std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.words().toStdString(); }

namespace test {

using namespace Qt::StringLiterals;

inline const QTimeZone& county()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

inline std::string told(const QList<Mistake>& mistakes)
{
    QStringList lines;
    for (const auto& each : mistakes)
        lines.append(each.words());
    return lines.join(u'\n').toStdString();
}

/// What the bundled scenarios are read against.
struct StoryGround {
    StoryGround()
    {
        for (const auto& name : QDir(u":/codes"_s).entryList({u"*.json"_s})) {
            if (!name.startsWith("protocol-"_L1)) {
                REQUIRE(codes.add(bytesOf(u":/codes/"_s + name)));
                continue;
            }
            auto read = Protocol::fromJson(bytesOf(u":/codes/"_s + name));
            REQUIRE(read);
            protocol = *std::move(read);
        }
        auto read = Questions::fromJson(bytesOf(u":/scenarios/questions.json"_s));
        INFO((read ? std::string{} : told(read.error())));
        REQUIRE(read);
        questions = std::make_shared<const Questions>(*std::move(read));
        base = bytesOf(u":/scenarios/sample-shift.json"_s);
    }

    [[nodiscard]] Scenario::Ground ground() const { return {questions.get(), &codes, &protocol, base}; }

    CodeBook codes;
    Protocol protocol;
    std::shared_ptr<const Questions> questions;
    QByteArray base;
};

inline const StoryGround& storyGround()
{
    static const StoryGround ground;
    return ground;
}

inline std::shared_ptr<const Scenario> bundledScenario(const QString& id)
{
    auto read = Scenario::fromJson(bytesOf(u":/scenarios/scenario-%1.json"_s.arg(id)), storyGround().ground());
    INFO((read ? std::string{} : told(read.error())));
    REQUIRE(read);
    return std::make_shared<const Scenario>(*std::move(read));
}

/// A run without a desk: what the story writes stands in the picture at once, and deeds are written there by hand.
class PaperRun {
public:
    explicit PaperRun(std::shared_ptr<const Scenario> told, quint32 seed = 1) : scenario(std::move(told)), ids(clock, QRandomGenerator(seed))
    {
        begins = scenario->beginsAt(county());
        clock.set(begins);
        auto shift = SampleShift::fromJson(scenario->world(storyGround().base), begins, ids);
        INFO((shift ? std::string{} : shift.error().detail.toStdString()));
        REQUIRE(shift);
        auto world = pictureOf({shift->command});
        REQUIRE(world);
        picture = *std::move(world);
        for (const auto& each : shift->command.effects)
            rows.insert(each.id, each.fields);
        player.emplace(ScenarioPlayer::Setting{scenario, storyGround().questions, &storyGround().protocol, &storyGround().codes, u"en"_s, u"paper"_s, seed, shift->names, shift->silent},
            picture, begins);
    }

    [[nodiscard]] Instant now() const { return clock.now(); }

    void pass(Span span, Span step = second)
    {
        for (const auto end = now() + span; now() < end;) {
            clock.advance(step);
            const auto wants = player->tick(picture, now(), ids);
            lastFixes = wants.fixes;
            write(wants.effects + wants.elsewhere);
        }
    }

    void write(const QList<Effect>& effects)
    {
        Changes changes;
        for (const auto& each : effects) {
            auto& row = rows[each.id];
            for (auto it = each.fields.begin(); it != each.fields.end(); ++it)
                row.insert(it.key(), it.value());
            const auto added = changes.add(each.entity, row);
            INFO((added ? std::string{} : added.error().detail.toStdString()));
            REQUIRE(added);
        }
        picture.apply(changes);
        player->changed(changes, picture, now());
    }

    /// What somebody at the desk files, with what the caller's place needs.
    IncidentId file(const std::optional<Point>& pin, const QString& outcome = {})
    {
        Incident incident;
        incident.id = ids.next<IncidentId>();
        incident.number = u"900"_s;
        incident.answeredAt = incident.filedAt = now();
        incident.call.whereWords = u"blue apartments"_s;
        incident.call.pin = pin;
        incident.outcome = outcome;
        if (!outcome.isEmpty())
            incident.determinedAt = now();
        write({insertOf(incident)});
        return incident.id;
    }

    AssignmentId offer(const IncidentId& incident, const QString& callsign)
    {
        Assignment assignment;
        assignment.id = ids.next<AssignmentId>();
        assignment.incident = incident;
        assignment.team = picture.teamCalled(callsign, now())->id;
        assignment.since = assignment.madeAt = assignment.checkedAt = now();
        write({insertOf(assignment)});
        return assignment.id;
    }

    [[nodiscard]] bool has(const QString& what, const QHash<QString, QStringList>& with, const QString& holds = {}) const
    {
        return player->record().find({what, with, holds}) >= 0;
    }

    std::shared_ptr<const Scenario> scenario;
    ManualClock clock;
    IdSource ids;
    Instant begins{};
    Picture picture;
    std::optional<ScenarioPlayer> player;
    QHash<QString, QJsonObject> rows;
    QList<Fix> lastFixes;
};

} // namespace test

} // namespace dispatch
