#include "busynight.h"

#include "commandline.h"
#include "placefinder.h"
#include "intakedesk.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The busy night at two desks: Rosa's, and one at which K. Brandt is signed in; both work on one picture.
class Night : public BusyNight {
public:
    [[nodiscard]] DispatchDesk brandts()
    {
        auto others = tools();
        others.actor = [this] { return Actor{brandt.id, brandt.name, brandt.role}; };
        return DispatchDesk(others);
    }
    [[nodiscard]] Duress only() const
    {
        const auto open = picture.now().openDuresses();
        REQUIRE(open.size() == 1);
        return open.first();
    }

    Ledger ledger{picture};
    DispatchDesk desk{tools()};
    PlaceFinder map;
    IntakeDesk intake{tools(), &map};
    CommandLine command{&desk, &intake};
};

} // namespace

TEST_CASE("a duress is raised with nothing but the team, taken by a named person, and ended with words")
{
    Night night;
    auto made = done(night, night.ledger, night.desk.raiseDuress(night.t5.id));
    CHECK(made.sentence == u"Team 5 is in duress, now."_s);
    CHECK(made.consequence == u"Red and loud on every workstation until somebody takes it: F12."_s);
    CHECK(made.teams == QList{night.t5.id});
    CHECK(made.incidents == QList{night.i099.id});
    CHECK(linesOf(made.command) == QStringList{u"Duress | Team 5. Code phrase."_s});
    auto duress = night.only();
    CHECK(duress.incident == night.i099.id);
    CHECK(duress.raisedBy == night.rosa.id);
    CHECK(duress.raisedAt == night.clock.now());
    CHECK(duress.isLoud());
    CHECK_FALSE(duress.test);

    CHECK(refusal(night.desk.endDuress(night.t5.id, u"all well"_s)) == u"Nobody has taken the duress of Team 5 yet. F12 takes it; then it can be ended."_s);
    night.clock.advance(8 * second);
    made = done(night, night.ledger, night.desk.takeDuress(night.t5.id));
    CHECK(made.sentence == u"You take the duress of Team 5, raised 02:47."_s);
    CHECK(linesOf(made.command) == QStringList{u"Duress | Team 5, taken by Rosa Delgado."_s});
    duress = night.only();
    CHECK(duress.takenBy == night.rosa.id);
    CHECK(duress.takenAt == night.clock.now());
    CHECK_FALSE(duress.isLoud());

    CHECK(refusal(night.desk.endDuress(night.t5.id, u"  "_s)) == u"Say in a few words how the duress of Team 5 ended."_s);
    CHECK(night.only().isOpen());
    made = done(night, night.ledger, night.desk.endDuress(night.t5.id, u"Spoke with both, they are in the car."_s));
    CHECK(made.sentence == u"The duress of Team 5 has ended: Spoke with both, they are in the car."_s);
    CHECK(linesOf(made.command) == QStringList{u"Duress | Team 5, ended: Spoke with both, they are in the car."_s});
    CHECK(night.picture.now().openDuresses().isEmpty());
    const auto kept = night.ledger.all<Duress>();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().outcome == u"Spoke with both, they are in the car."_s);
    CHECK(kept.first().endedBy == night.rosa.id);
    CHECK(refusal(night.desk.endDuress(night.t5.id, u"again"_s)) == u"Team 5 is not in duress. Nothing was changed."_s);
}

TEST_CASE("a team calls twice: what sounds already is not raised again, what was taken is")
{
    Night night;
    done(night, night.ledger, night.desk.raiseDuress(night.t5.id, DuressHow::Silent, u"button"_s));
    CHECK(refusal(night.desk.raiseDuress(night.t5.id)) == u"Team 5 is in duress already, since 02:47. F12 takes it."_s);
    // Another team has its own.
    done(night, night.ledger, night.desk.raiseDuress(night.t3.id));
    done(night, night.ledger, night.desk.takeDuress(night.t5.id));
    night.clock.advance(minute);
    done(night, night.ledger, night.desk.raiseDuress(night.t5.id, DuressHow::Spoken, u"the phrase again"_s));
    CHECK(night.picture.now().duressOf(night.t5.id)->isLoud());
    done(night, night.ledger, night.desk.takeDuress(night.t5.id));
    // One end for all that the team called.
    done(night, night.ledger, night.desk.endDuress(night.t5.id, u"safe"_s));
    CHECK_FALSE(night.picture.now().duressOf(night.t5.id));
    CHECK(night.picture.now().duressOf(night.t3.id));
}

TEST_CASE("a team on no incident calls all the same")
{
    Night night;
    REQUIRE_FALSE(night.picture.now().activeAssignment(night.t3.id));
    const auto made = done(night, night.ledger, night.desk.raiseDuress(night.t3.id));
    CHECK(made.incidents.isEmpty());
    CHECK(linesOf(made.command).isEmpty());
    CHECK(night.only().incident.isNull());
    done(night, night.ledger, night.desk.takeDuress(night.t3.id));
    done(night, night.ledger, night.desk.endDuress(night.t3.id, u"flat phone"_s));
}

TEST_CASE("an exercise is marked, and never stands in the way of a real call")
{
    Night night;
    auto made = done(night, night.ledger, night.desk.raiseDuress(night.t5.id, DuressHow::Spoken, {}, true));
    CHECK(made.sentence == u"TEST: Team 5 is in duress, now."_s);
    CHECK(linesOf(made.command) == QStringList{u"Test duress | Team 5. Code phrase."_s});
    CHECK_FALSE(refusal(night.desk.raiseDuress(night.t5.id, DuressHow::Spoken, {}, true)).isEmpty());
    done(night, night.ledger, night.desk.raiseDuress(night.t5.id));
    CHECK_FALSE(night.picture.now().duressOf(night.t5.id)->test);
    // And no exercise over a real one.
    CHECK_FALSE(refusal(night.desk.raiseDuress(night.t5.id, DuressHow::Spoken, {}, true)).isEmpty());
}

TEST_CASE("two desks take it at once: both are let say it, each names what it saw, so the centre lets one win")
{
    Night night;
    done(night, night.ledger, night.desk.raiseDuress(night.t5.id));
    const auto rosas = night.desk.takeDuress(night.t5.id);
    const auto brandts = night.brandts().takeDuress(night.t5.id);
    REQUIRE(rosas);
    REQUIRE(brandts);
    for (const auto& made : {*rosas, *brandts}) {
        const auto& patch = made.command.effects.first();
        CHECK(patch.kind == Effect::Kind::Patch);
        CHECK(patch.base == QJsonObject{{u"taken_by"_s, QJsonValue::Null}, {u"taken_at"_s, QJsonValue::Null}});
    }
    CHECK(night.ledger.keep(rosas->command).isEmpty());
    CHECK_FALSE(night.ledger.keep(brandts->command).isEmpty());
    CHECK(night.only().takenBy == night.rosa.id);
    CHECK(refusal(night.brandts().takeDuress(night.t5.id)) == u"Rosa Delgado took the duress of Team 5 at 02:47. Nothing was changed."_s);
    // Whoever is there may end it: the one who took it may be on the phone with the team.
    CHECK(night.brandts().endDuress(night.t5.id, u"safe"_s));
}

TEST_CASE("a duress in the command bar: nothing in the words keeps it from being said")
{
    Night night;
    const auto read = [&](const QString& line) { return night.command.read(line, {}); };
    const auto raised = [&](const QString& line) {
        const auto reading = read(line);
        INFO(line.toStdString() << ": " << reading.sentence.toStdString() << ' ' << reading.rest.toStdString());
        const auto* proposal = std::get_if<Proposal>(&reading.act);
        REQUIRE(proposal);
        const auto made = inserted<Duress>(proposal->command);
        REQUIRE(made.size() == 1);
        return made.first();
    };
    CHECK(raised(u"duress t5"_s).team == night.t5.id);
    CHECK(raised(u"t5 duress"_s).team == night.t5.id);
    CHECK(raised(u"duress team 5"_s).team == night.t5.id);
    CHECK(raised(u"duress 099"_s).team == night.t5.id);
    CHECK(raised(u"duress t3"_s).incident.isNull());
    CHECK(raised(u"duress t5 said: bring the blue folder to 102 at 02:41, t3 heard it"_s).words == u"said: bring the blue folder to 102 at 02:41, t3 heard it"_s);
    CHECK(raised(u"duress t5 25:71"_s).words == u"25:71"_s);
    CHECK(raised(u"duress t5 silent"_s).how == DuressHow::Silent);
    CHECK(raised(u"duress t5 SILENT twice"_s).words == u"twice"_s);
    CHECK(raised(u"duress t5 missed"_s).how == DuressHow::MissedCheckIns);
    CHECK(raised(u"duress t5 silently"_s).how == DuressHow::Spoken);
    for (const auto& line : {u"test duress t5"_s, u"testduress t5"_s, u"drill t5"_s})
        CHECK(raised(line).test);
    CHECK(read(u"duress"_s).sentence == u"Which team? Type its callsign: T3."_s);
    CHECK(read(u"duress t77"_s).sentence == u"There is no team T77 now."_s);
    CHECK(read(u"take"_s).sentence == u"No team is in duress."_s);

    done(night, night.ledger, night.desk.raiseDuress(night.t3.id, DuressHow::Spoken, {}, true));
    night.clock.advance(second);
    done(night, night.ledger, night.desk.raiseDuress(night.t5.id));
    CHECK(read(u"take"_s).completion == u"take t5"_s);
    CHECK(read(u"take"_s).sentence == u"You take the duress of Team 5, raised 02:47."_s);
    CHECK(read(u"take t3"_s).sentence == u"You take the duress of Team 3, raised 02:47."_s);
    CHECK(read(u"end duress t5 safe"_s).sentence == u"Nobody has taken the duress of Team 5 yet."_s);
    CHECK(read(u"safe"_s).sentence == u"Nobody has taken the duress yet."_s);
    done(night, night.ledger, night.desk.takeDuress(night.t5.id));
    CHECK(read(u"safe"_s).completion == u"safe t5"_s);
    CHECK(read(u"safe t5 both in the car"_s).sentence == u"The duress of Team 5 has ended: both in the car."_s);
    CHECK(read(u"end duress t5"_s).sentence == u"Say in a few words how the duress of Team 5 ended."_s);
    CHECK(read(u"take t5"_s).sentence == u"Rosa Delgado took the duress of Team 5 at 02:47."_s);
}
