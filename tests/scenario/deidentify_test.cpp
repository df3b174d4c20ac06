#include "deidentify.h"
#include "storyground.h"

using namespace dispatch;
using namespace dispatch::test;

namespace {

/// Rows of every noun, each column filled with something that nothing else has.
class CanaryShift {
public:
    CanaryShift()
    {
        std::apply([this](const auto&... lists) { (addRows(lists), ...); }, std::as_const(changes.rows));
    }

    Changes changes;
    QStringList words;
    QList<Instant> times;

private:
    template <typename Noun>
    void addRows(const QList<Noun>&)
    {
        auto row = toRow(Noun{});
        const auto columns = row.keys();
        for (const auto& column : columns) {
            const auto before = row.value(column);
            bool kept = false;
            const auto canary = u"cnry%1quux"_s.arg(++m_count);
            const auto at = fromMsecs(1'780'000'000'000 + m_count * 3'671'003LL);
            const auto uuid = QUuid::createUuidV5(QUuid(), canary).toString(QUuid::WithoutBraces);
            const QList<QJsonValue> tries{canary, QJsonArray{canary}, QJsonObject{{canary, canary}}, uuid, toMsecs(at)};
            for (const auto& value : tries) {
                row.insert(column, value);
                Changes scratch;
                if (!scratch.add(QString(RowOf<Noun>::entity), row) || toRow(scratch.of<Noun>().first()).value(column) != value)
                    continue;
                kept = true;
                if (value.isDouble())
                    times.append(at);
                else
                    words.append(value == uuid ? uuid : canary);
                break;
            }
            if (!kept)
                row.insert(column, before);
        }
        REQUIRE(changes.add(QString(RowOf<Noun>::entity), row));
    }

    int m_count = 0;
};

Deidentifying howTo(quint32 seed = 7)
{
    return {&storyGround().codes, &storyGround().protocol, venuesOf(storyGround().base), county(), seed};
}

QString toldOf(const Changes& shift, quint32 seed = 7)
{
    const auto told = deidentified(shift, howTo(seed));
    INFO((told ? std::string{} : told.error().summary.toStdString()));
    REQUIRE(told);
    return QString::fromUtf8(*told);
}

void noTrace(const QString& told, const QStringList& words, const QList<Instant>& times)
{
    for (const auto& each : words) {
        INFO(each.toStdString());
        CHECK_FALSE(told.contains(each, Qt::CaseInsensitive));
    }
    for (const auto& at : times)
        for (const auto& zone : {county(), QTimeZone(QTimeZone::UTC)}) {
            const auto moment = toDateTime(at, zone);
            for (const auto& shape : {u"yyyy-MM-dd"_s, u"yyyy-MM-dd'T'HH:mm"_s, u"HH:mm:ss"_s, u"d MMM yyyy"_s}) {
                INFO(moment.toString(shape).toStdString());
                CHECK_FALSE(told.contains(moment.toString(shape)));
            }
            CHECK_FALSE(told.contains(QString::number(toMsecs(at))));
        }
}

/// A call as they are, with names that could be anybody's.
Incident call(int minutes, const QString& nature, const QString& outcome)
{
    Incident incident;
    incident.id = IncidentId{QUuid::createUuidV5(QUuid(), QString::number(minutes))};
    incident.number = u"W3-017"_s;
    incident.answeredAt = fromMsecs(1'795'344'432'000) + minutes * minute;
    incident.filedAt = incident.answeredAt + 3 * minute;
    incident.determinedAt = incident.answeredAt + 4 * minute;
    incident.outcome = outcome;
    incident.call.whereWords = u"behind the tyre shop by Zebulon's"_s;
    incident.call.address = u"9914 Nowhereville Rd, Sacramento"_s;
    incident.call.pin = Point{38.5253, -121.4827};
    incident.call.callback = u"(916) 555-0142"_s;
    incident.call.callbackPhone = u"+19165550142"_s;
    incident.call.callerName = u"Rowan Zebulon"_s;
    incident.call.personName = u"Persis Ashgrove"_s;
    incident.call.transferFrom = u"Joanna of 988"_s;
    incident.call.alreadyAsked = {u"age"_s, u"his mother's name"_s};
    incident.call.language = u"es"_s;
    incident.call.source = u"lifeline_988"_s;
    incident.call.relation = u"family"_s;
    incident.call.nature = nature;
    incident.call.danger = Danger::Yes;
    incident.call.dangerWords = u"he said the ravine"_s;
    incident.call.observed = {u"weapon_reach"_s, u"a green parrot"_s};
    incident.call.screen = {{u"1"_s, u"yes"_s}, {u"2"_s, u"no"_s}, {u"3"_s, u"told about it"_s}};
    incident.call.screenWords = {{u"1"_s, u"since the funeral"_s}};
    return incident;
}

} // namespace

TEST_CASE("nothing that stood in any column of a past shift is in the scenario made of it")
{
    const CanaryShift shift;
    // Every noun gave something to look for.
    CHECK(shift.words.size() > 200);
    CHECK(shift.times.size() > 40);
    for (const auto seed : {1U, 7U, 4117U})
        noTrace(toldOf(shift.changes, seed), shift.words, shift.times);
}

TEST_CASE("a past shift becomes a scenario with the coded facts, other people, other places and another time")
{
    Changes shift;
    shift.of<Incident>() = {call(0, u"panic"_s, u"mobile_team"_s), call(9, u"voices"_s, u"phone"_s), call(31, u"no such nature"_s, u"no such outcome"_s)};
    shift.of<Incident>()[1].call.language = u"vi"_s;
    Closure closure;
    closure.incident = shift.of<Incident>().first().id;
    closure.dispositions = {u"no_person_found"_s};
    closure.basicNeeds = {u"water"_s, u"a letter for Persis"_s};
    closure.words = u"left at the ravine"_s;
    shift.of<Closure>() = {closure};
    const auto told = toldOf(shift);
    noTrace(told, {u"Zebulon"_s, u"Rowan"_s, u"Persis"_s, u"Ashgrove"_s, u"Nowhereville"_s, u"9914"_s, u"tyre shop"_s, u"0142"_s, u"Joanna"_s, u"mother"_s, u"ravine"_s, u"parrot"_s, u"told about"_s,
                      u"funeral"_s, u"no such"_s, u"W3-017"_s, u"38.5253"_s, u"121.4827"_s, u"2417 Fruitridge"_s, u"letter"_s},
        {shift.of<Incident>().at(0).answeredAt, shift.of<Incident>().at(1).answeredAt, shift.of<Incident>().at(2).answeredAt, *shift.of<Incident>().at(0).determinedAt});

    const auto scenario = Scenario::fromJson(told.toUtf8(), storyGround().ground());
    INFO((scenario ? std::string{} : test::told(scenario.error())));
    REQUIRE(scenario);
    REQUIRE(scenario->callers.size() == 3);
    const auto& first = scenario->callers.first();
    CHECK(first.language == "es"_L1);
    CHECK(first.source == "lifeline_988"_L1);
    CHECK(first.alreadyAsked == QStringList{u"age"_s});
    CHECK(first.outcomes == QStringList{u"mobile_team"_s});
    CHECK(first.scene.finds == Scene::Finds::Nobody);
    CHECK(first.scene.needs == QStringList{u"water"_s});
    CHECK(scenario->callers.at(1).language == "vi"_L1);
    CHECK(scenario->callers.at(2).outcomes == QStringList{u"phone"_s});
    const auto says = [](const CallerScript& caller, const QString& question) {
        const auto found = std::ranges::find_if(caller.answers, [&](const CallerAnswer& each) { return each.to.contains(question); });
        return found == caller.answers.cend() ? QString{} : found->says.first().value(u"en"_s);
    };
    CHECK(says(first, u"happened"_s) == storyGround().codes.find(u"natures"_s, u"panic"_s)->words(u"en"_s));
    CHECK(says(first, u"means"_s) == "Yes."_L1);
    CHECK(says(first, u"screen_1"_s) == "Yes."_L1);
    CHECK(says(first, u"screen_2"_s) == "No."_L1);
    CHECK(says(first, u"screen_3"_s).isEmpty());
    // One after the other as then, with spans that are like those and none of them.
    const auto at = [&](int event) { return *scenario->events.at(event).at; };
    for (const auto& [one, other, was] : {std::tuple{0, 1, 9 * minute}, std::tuple{1, 2, 22 * minute}}) {
        const auto gap = at(other) - at(one);
        CHECK(gap > was * 8 / 10);
        CHECK(gap < was * 12 / 10);
        CHECK(gap != was);
    }
    const auto begins = scenario->beginsAt(county());
    const auto began = shift.of<Incident>().first().answeredAt;
    CHECK(began - begins > 27 * day);
    CHECK(toDateTime(begins, county()).date().dayOfWeek() == toDateTime(began - hour, county()).date().dayOfWeek());
    for (const auto& caller : scenario->callers)
        CHECK(metresBetween(caller.point, {38.5253, -121.4827}) > 400);

    // The same seed tells the same, another one something else.
    CHECK(toldOf(shift) == told);
    CHECK(toldOf(shift, 8) != told);
}

TEST_CASE("what people write everywhere does not use up the places, and who is called like an invented one is not met again")
{
    Changes shift;
    shift.of<Incident>() = {call(0, u"panic"_s, u"phone"_s)};
    shift.of<Incident>()[0].call.whereWords = u"Sacramento"_s;
    shift.of<Incident>()[0].call.address = u"a"_s;
    Person person;
    person.name = u"Oakley"_s;
    person.address = venuesOf(storyGround().base).first().address + u", Sacramento"_s;
    shift.of<Person>() = {person};
    for (quint32 seed = 0; seed < 40; ++seed)
        noTrace(toldOf(shift, seed), {u"Sacramento"_s, u"Oakley"_s, u"Rowan"_s, u"Ashgrove"_s, venuesOf(storyGround().base).first().address}, {});
    // Nobody gets a number that somebody had.
    for (int last = 100; last < 200; ++last) {
        person.phone = u"+19165550%1"_s.arg(last);
        shift.of<Person>().append(person);
    }
    CHECK_FALSE(deidentified(shift, howTo()));
}

TEST_CASE("what is no shift is refused")
{
    Changes shift;
    CHECK_FALSE(deidentified(shift, howTo()));
    for (int i = 0; i < 61; ++i)
        shift.of<Incident>().append(call(i, u"panic"_s, u"phone"_s));
    const auto refused = deidentified(shift, howTo());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary.contains("61"_L1));
    shift.of<Incident>().removeLast();
    CHECK(deidentified(shift, howTo()));
}
