#include "print.h"

#include "codes.h"
#include "filebytes.h"
#include "fillers.h"
#include "gapwords.h"
#include "manualclock.h"
#include "openings.h"
#include "plancontent.h"
#include "planlife.h"
#include "rosterview.h"
#include "samplecalls.h"
#include "sampleday.h"
#include "sampleroster.h"
#include "staffing.h"
#include "toldpicture.h"
#include "uncovered.h"
#include "whatif.h"


#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone& county()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

Instant at(const QString& local)
{
    return toInstant(QDateTime(QDate::fromString(local.first(10), Qt::ISODate), QTime::fromString(local.sliced(11), u"HH:mm:ss"_s), county()));
}

/// The bundled samples as they are told at one moment.
struct Sample {
    explicit Sample(Instant moment)
    {
        clock.set(moment);
        IdSource ids(clock, QRandomGenerator(5));
        auto told = SampleShift::fromJson(bytesOf(u":/scenarios/sample-shift.json"_s), moment, ids);
        REQUIRE(told);
        shift = *told;
        const auto date = dateAt(moment, county());
        const auto holidays = holidaysIn(u":/roster/holiday_us-ca_en-us"_s, date.addDays(-40), date.addDays(70));
        REQUIRE(holidays);
        const auto made = SampleRoster::fromJson(bytesOf(u":/scenarios/sample-roster.json"_s), shift, moment, county(), *holidays, ids);
        INFO((made ? QString{} : made.error().detail).toStdString());
        REQUIRE(made);
        command = *made;
        const auto read = RosterRules::fromJson(bytesOf(u":/roster/rules-2026-09.json"_s));
        REQUIRE(read);
        rules = *read;
        const auto after = pictureOf({shift.command, command});
        INFO((after ? QString{} : after.error().detail).toStdString());
        REQUIRE(after);
        picture = *after;
    }

    [[nodiscard]] Instant now() const { return clock.now(); }
    [[nodiscard]] RosterView view(Span before, Span ahead) const { return rosterViewOf(picture, rules.team, county(), now() - before, now() + ahead); }
    [[nodiscard]] QList<CoverageGap> gaps(Span before, Span ahead) const { return gapsIn(coverageOf(view(before, ahead), now() - before, now() + ahead)); }

    ManualClock clock;
    SampleShift shift;
    Command command;
    RosterRules rules;
    Picture picture;
};

/// Every hour of a day, and the hours around both changes of the clock, at moments that are not whole minutes.
QStringList momentsOfTheYear()
{
    QStringList moments;
    for (int hour = 0; hour < 24; ++hour)
        moments.append(u"2027-05-%1 %2:%3:31"_s.arg(4 + hour % 7, 2, 10, QLatin1Char('0')).arg(hour, 2, 10, QLatin1Char('0')).arg(hour * 7 % 60, 2, 10, QLatin1Char('0')));
    moments += {u"2026-11-22 02:47:12"_s, u"2027-03-13 20:10:03"_s, u"2027-03-13 23:58:00"_s, u"2027-03-14 00:30:00"_s, u"2027-03-14 03:05:00"_s, u"2027-03-14 07:15:00"_s,
        u"2027-11-06 20:44:59"_s, u"2027-11-07 00:20:00"_s, u"2027-11-07 03:00:00"_s, u"2027-11-07 06:59:59"_s, u"2027-12-31 23:59:59"_s};
    return moments;
}

QString gapsInWords(const Sample& sample, const QList<CoverageGap>& gaps)
{
    QStringList lines;
    const auto view = sample.view(7 * day, 70 * day);
    for (const auto& cluster : clustersOf(gaps)) {
        const auto words = gapWords(view, cluster, sample.now());
        lines.append(words.when + u" | "_s + words.missing + u" | "_s + words.need.join(u' ') + u" | "_s + words.why.join(u' '));
    }
    return lines.join(u'\n');
}

bool clockSetBack(Instant from, Instant to)
{
    return toDateTime(to, county()).offsetFromUtc() < toDateTime(from, county()).offsetFromUtc();
}

bool clockChangesIn(const Breach& breach, const Sample& sample)
{
    return std::ranges::any_of(breach.shifts, [&](const ShiftId& id) {
        const auto* shift = sample.picture.find(id);
        return shift && toDateTime(shift->start, county()).offsetFromUtc() != toDateTime(shift->end, county()).offsetFromUtc();
    });
}

} // namespace

TEST_CASE("the sample roster is the program's size, with its two employers, and says nothing that the code lists do not know")
{
    const Sample sample(ManualClock().now());
    CodeBook codes;
    const auto added = codes.add(bytesOf(u":/codes/lists.json"_s));
    INFO((added ? QString{} : added.error().detail).toStdString());
    REQUIRE(added);
    const auto knows = [&](const QString& list, const QString& code) {
        INFO(code.toStdString());
        CHECK(codes.find(list, code));
    };
    QMap<QString, int> employers;
    QSet<QString> phones;
    for (const auto& staff : sample.picture.all<Staff>()) {
        ++employers[staff.employer];
        phones.insert(staff.phone);
        CHECK(staff.phone.startsWith(u"916-555-02"));
        CHECK_FALSE(staff.title.isEmpty());
        knows(u"employers"_s, staff.employer);
        for (const auto& language : staff.languages)
            knows(u"languages"_s, language);
        // A credential is a licence that is written down, too.
        if (!staff.credential.isEmpty())
            CHECK(std::ranges::any_of(sample.picture.all<Licence>(), [&](const Licence& licence) { return licence.staff == staff.id && licence.kind == staff.credential; }));
    }
    CHECK(employers == QMap<QString, int>{{u"bacs"_s, 21}, {u"county"_s, 31}});
    CHECK(phones.size() == 52);
    for (const auto& licence : sample.picture.all<Licence>())
        knows(u"licences"_s, licence.kind);
    for (const auto& leave : sample.picture.all<Leave>())
        knows(u"leaves"_s, leave.kind);
    for (const auto& shift : sample.picture.all<Shift>()) {
        knows(u"jobs"_s, shift.job);
        if (!shift.callsign.isEmpty())
            knows(u"posts"_s, shift.post);
    }
    CHECK(sample.picture.all<Vehicle>().size() == 13);
    CHECK(sample.picture.all<Trade>().size() == 1);
    // A whole command at the centre's limit would be refused.
    CHECK(effectsToJson(sample.command.effects).size() < 4 * 1024 * 1024);
}

TEST_CASE("whatever the hour, the shifts that are on are the sample shift's teams, to the minute, and everybody is there")
{
    for (const auto& moment : momentsOfTheYear()) {
        INFO(moment.toStdString());
        const Sample sample(at(moment));
        for (const auto& team : sample.picture.all<Team>()) {
            INFO(team.callsign.toStdString());
            CHECK(sample.picture.find(team.vehicle));
            QSet<StaffId> crew;
            for (const auto& shift : sample.picture.all<Shift>()) {
                if (shift.callsign != team.callsign || !shift.covers(sample.now()))
                    continue;
                CHECK(shift.start == team.shiftStart);
                CHECK(shift.end == team.shiftEnd);
                CHECK(shift.signedOnAt);
                CHECK_FALSE(shift.signedOffAt);
                crew.insert(shift.staff);
            }
            CHECK(crew == QSet<StaffId>(team.crew.begin(), team.crew.end()));
        }
        for (const auto& shift : sample.picture.all<Shift>()) {
            if (shift.callsign.isEmpty() || !shift.covers(sample.now()))
                continue;
            CHECK(sample.picture.teamCalled(shift.callsign, sample.now()));
        }
        for (const auto& name : {u"Rosa Delgado"_s, u"K. Brandt"_s, u"M. Osei"_s})
            CHECK(std::ranges::any_of(sample.picture.all<Shift>(), [&](const Shift& shift) {
                return shift.covers(sample.now()) && shift.signedOnAt && sample.picture.nameOf(shift.staff) == name;
            }));
    }
}

TEST_CASE("whatever the hour, the week before was whole, and the next has five gaps that are told with their reasons and that somebody could fill")
{
    for (const auto& moment : momentsOfTheYear()) {
        const Sample sample(at(moment));
        const auto past = sample.gaps(7 * day, {});
        INFO(moment.toStdString() << '\n' << gapsInWords(sample, past).toStdString());
        // Where the clock is set back while the shift is on, the one before it ended by the clock, an hour early.
        CHECK(std::ranges::all_of(past, [&](const CoverageGap& gap) { return clockSetBack(gap.from, sample.now() + 252 * minute) && gap.to - gap.from < hour; }));
        const auto gaps = sample.gaps({}, 7 * day);
        INFO(gapsInWords(sample, gaps).toStdString());
        CHECK(gaps.size() == 5);
        CHECK(clustersOf(gaps).size() == 4);
        CHECK(std::ranges::count_if(gaps, [&](const CoverageGap& gap) { return gap.from < sample.now() + day; }) == 1);
        const auto view = sample.view(14 * day, 14 * day);
        QString all;
        for (const auto& cluster : clustersOf(gaps))
            all += gapWords(view, cluster, sample.now()).why.join(u'\n') + u'\n';
        for (const auto& reason : {u"G. Santos called off"_s, u"T2 was never filled"_s, u"I. Esparza called off"_s, u"R. Haddad called off"_s, u"T7 was never filled"_s, u"A. Feld, LMFT ends at"_s, u"B. Okafor, LPCC begins at"_s}) {
            INFO(reason.toStdString() << "\n" << all.toStdString());
            CHECK(all.contains(reason));
        }
        // Only who brings what is missing is a reason that it is missing.
        CHECK(gapsInWords(sample, gaps).contains(u"| no Spanish |"));
        CHECK_FALSE(all.contains(u"C. Barrett"));
        for (const auto& gap : gaps) {
            const auto openings = openingsFor(view, gap);
            CHECK_FALSE(openings.isEmpty());
            for (const auto& opening : openings)
                CHECK_FALSE(fillersFor(view, opening, sample.rules).could.isEmpty());
        }
    }
}

TEST_CASE("nobody in the sample roster breaks a rule that would need a reason, but for the hour that comes twice")
{
    for (const auto& moment : momentsOfTheYear()) {
        const Sample sample(at(moment));
        const auto view = sample.view(35 * day, 63 * day);
        for (const auto& staff : view.staff)
            for (const auto& breach : breachesOf(staff, view.shifts, sample.rules, {}, view.leaves, county())) {
                INFO(moment.toStdString() << ' ' << breach.words.toStdString());
                // What a licence that ends does to the weeks after it is for the roster to show.
                if (breach.weight != Weight::Told && breach.rule != RosterRule::Licence)
                    CHECK(clockChangesIn(breach, sample));
            }
    }
}

TEST_CASE("after the next week the sample roster lacks what leave and a licence that ends take from it")
{
    const Sample sample(at(u"2027-05-04 14:20:11"_s));
    const auto all = sample.gaps({}, 62 * day);
    const auto words = gapsInWords(sample, all);
    INFO(words.toStdString());
    QSet<QString> missing;
    for (const auto& gap : all)
        if (gap.from > sample.now() + 7 * day)
            missing.insert(sample.picture.find(gap.requirement)->name);
    CHECK(missing == QSet<QString>{u"Teams"_s, u"Licensed clinician"_s});
    CHECK(clustersOf(all).size() < 30);
    const auto expiring = std::ranges::count_if(sample.picture.all<Licence>(), [&](const Licence& licence) {
        return !licence.lastDay.isEmpty() && licence.lastDay < dateAt(sample.now() + 45 * day, county()).toString(Qt::ISODate);
    });
    CHECK(expiring == 5);
}

TEST_CASE("the sample's past calls give each hour its demand, and its roster leaves some of it waiting")
{
    const Sample sample(at(u"2027-05-04 14:20:11"_s));
    const auto told = SampleCalls::fromJson(bytesOf(u":/scenarios/sample-roster.json"_s), sample.now(), county());
    REQUIRE(told);
    REQUIRE(told->recorded.size() == 1);
    CHECK(std::ranges::is_sorted(told->calls, {}, &PastCall::at));
    CHECK(told->calls.first().at >= told->recorded.first().from);
    CHECK(told->calls.last().at < sample.now());
    const auto demand = demandOf(told->calls, told->recorded, {county(), 0.9, {}, sample.now()});
    CHECK(demand.unrecorded == 0);
    CHECK(demand.areas.size() == 11);
    // As many in a week as the file says.
    CHECK(demand.county.calls / 26 > 150);
    CHECK(demand.county.calls / 26 < 200);
    REQUIRE(demand.county.busy);
    CHECK(*demand.county.busy > 67 * minute);
    CHECK(*demand.county.busy < 69 * minute);
    const auto suggested = staffing(demand.county, {});
    CHECK(std::ranges::all_of(suggested, [](const auto& teams) { return teams && teams->suggested >= 2 && teams->suggested <= 9; }));
    const auto teams = teamsIn(sample.view({}, 7 * day), {}, sample.now(), sample.now() + 7 * day);
    const auto waiting = uncovered(teams, demand.county, {}, county());
    REQUIRE(waiting);
    CHECK(waiting->aWeek().value > 0.5);
    CHECK(waiting->aWeek().value < 40);
}

TEST_CASE("a roster file that makes no sense is refused with the part and the reason")
{
    const Sample sample(ManualClock().now());
    const auto refusal = [&](const QByteArray& what, const QByteArray& with) {
        auto json = bytesOf(u":/scenarios/sample-roster.json"_s);
        REQUIRE(json.contains(what));
        json.replace(what, with);
        IdSource ids(sample.clock, QRandomGenerator(5));
        const auto read = SampleRoster::fromJson(json, sample.shift, sample.now(), county(), {}, ids);
        return read ? QString{} : read.error().detail;
    };
    CHECK(refusal("\"crew\": [\"vang\"", "\"crew\": [\"wang\"") == u"sample roster, patterns 2: nobody has the key \"wang\"");
    CHECK(refusal("\"role\": \"supervisor\"", "\"role\": \"boss\"") == u"sample roster, people 52: no role");
    CHECK(refusal("\"counted\": \"teams\"", "\"count\": \"teams\"") == u"sample roster, requirements 1: unknown column \"count\"");
    CHECK(refusal("\"person\": \"moua\", \"day\": 6", "\"person\": \"moua\", \"day\": 5") == u"sample roster, open 2: moua has no shift of t7 on day 5");
    CHECK(refusal("\"people\": [", "\"people\": ").startsWith(u"sample roster: "));
    auto json = bytesOf(u":/scenarios/sample-roster.json"_s);
    json.replace("\"weeks\": 26", "\"weeks\": 0");
    CHECK_FALSE(SampleCalls::fromJson(json, sample.now(), county()));
}

TEST_CASE("a story may be without some of the sample's teams: their cars are there and nobody drives them")
{
    const Sample sample(ManualClock().now());
    auto shift = sample.shift;
    const auto isOfT2 = [&](const Effect& effect) { return effect.entity == RowOf<Team>::entity && effect.fields.value("callsign"_L1) == "T2"_L1; };
    const auto gone = std::ranges::find_if(shift.command.effects, isOfT2)->id;
    shift.command.effects.removeIf(isOfT2);
    IdSource ids(sample.clock, QRandomGenerator(6));
    const auto roster = SampleRoster::fromJson(bytesOf(u":/scenarios/sample-roster.json"_s), shift, sample.now(), county(), {}, ids);
    INFO((roster ? QString{} : roster.error().detail).toStdString());
    REQUIRE(roster);
    CHECK(std::ranges::count(roster->effects, RowOf<Vehicle>::entity, &Effect::entity) == std::ranges::count(sample.command.effects, RowOf<Vehicle>::entity, &Effect::entity));
    CHECK(std::ranges::count(roster->effects, gone, &Effect::id) == 0);
    CHECK(std::ranges::count(sample.command.effects, gone, &Effect::id) == 1);
}

TEST_CASE("people of the sample shift have plans that were signed by somebody else than who wrote them, and their cards say what these say")
{
    const Sample sample(at(u"2026-11-22T02:47:00"_s));
    QList<PlanVersion> versions;
    QList<PlanItem> items;
    for (const auto& effect : sample.shift.plans) {
        if (effect.entity == RowOf<PlanVersion>::entity)
            versions.append(*fromRow<PlanVersion>(effect.fields));
        if (effect.entity == RowOf<PlanItem>::entity)
            items.append(*fromRow<PlanItem>(effect.fields));
    }
    CHECK(versions.size() >= 2);
    for (const auto& version : std::as_const(versions)) {
        CHECK(isUntouched(version));
        CHECK(version.author != version.approver);
        const auto* card = sample.picture.planOf(version.person);
        REQUIRE(card);
        CHECK(card->version == version.number);
        const auto content = contentFromText(version.content);
        REQUIRE(content);
        CHECK(content->items.size() == std::ranges::count(items, version.plan, &PlanItem::plan));
        CHECK(*card == cardOf(*content, version, card->id));
        CHECK_FALSE(card->helps.isEmpty());
        CHECK_FALSE(card->pleaseDont.isEmpty());
    }
}
