#include "busynight.h"

#include "commandline.h"
#include "commandwords.h"

#include <rapidcheck.h>


using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class Bar : public BusyNight {
public:
    [[nodiscard]] Reading read(const QString& line, const IncidentId& selected = {}) const { return command.read(line, selected); }

    PlaceFinder map;
    DispatchDesk dispatch{tools()};
    IntakeDesk intake{tools(), &map};
    CommandLine command{&dispatch, &intake};
};

QString echo(const Reading& reading)
{
    return QString(reading.sentence + u' ' + reading.rest).trimmed();
}

/// The verb of the command that Enter would commit; empty when it would commit nothing.
QString verbOf(const Reading& reading)
{
    const auto* proposal = std::get_if<Proposal>(&reading.act);
    return proposal ? proposal->command.name : QString();
}

} // namespace

TEST_CASE("the echo says what will happen, in the words agreed for the command bar")
{
    Bar bar;
    Ledger ledger(bar.picture);
    struct Row {
        QString typed;
        QString sentence;
        QString rest;
    };
    const auto check = [&](const Row& row) {
        const auto reading = bar.read(row.typed);
        INFO(row.typed.toStdString());
        CHECK(reading.sentence == row.sentence);
        CHECK(reading.rest == row.rest);
        CHECK(reading.understood);
    };
    for (const auto& row : QList<Row>{
             {u"send 104 t3"_s, u"Offer incident 104 (Marisol Quiñones, 2417 Fruitridge Rd) to Team 3, Ibarra and Holloway, Spanish."_s,
                 u"Drive about 9 min (4.9 km in a straight line), there about 02:56, 42 min inside the promise."_s},
             {u"reserve 096 t6"_s, u"Keep Team 6 for 096 when 094 is accepted."_s, u"096 still needs a team until then."_s},
             {u"checkin t5"_s, u"Team 5 checked in, told to you."_s, u"Next due 03:02."_s},
             {u"say 102 plan says use his full name"_s, u"To everybody on 102:"_s, u"“plan says use his full name”"_s},
             {u"heard t1 all calm, 10 more minutes"_s, u"From the team on 102:"_s, u"“all calm, 10 more minutes”"_s},
             {u"note 102 mother asks to go in"_s, u"Note on 102 (Okoro):"_s, u"“mother asks to go in”"_s},
             {u"transport 097 mhucc"_s, u"Team 4 carries Oksana Hrynko to MHUCC, voluntary, consent noted."_s, u"About 2 min. MHUCC has not been told yet."_s},
             {u"close 098"_s, u"Opens Close for 098."_s, u"It still needs: disposition, diverted from what."_s},
             {u"find pike"_s, u"Find “pike”."_s, u"Open now: 099. Enter looks through all history."_s},
             {u"send 104 t5"_s, u"Team 5 is on scene at 099, check-in 2 min late."_s, u"Nothing is sent. Nearest free: T3."_s},
         })
        check(row);
    const auto unknown = bar.read(u"snd 104"_s);
    CHECK(unknown.sentence == u"“snd” is not a command. Did you mean send?"_s);
    CHECK(unknown.rest == u"Tab takes it."_s);
    CHECK(unknown.completion == u"send 104"_s);
    CHECK_FALSE(unknown.understood);

    done(bar, ledger, bar.dispatch.offer(bar.i104.id, bar.t3.id));
    bar.clock.advance(10 * minute);
    check({u"onscene t3"_s, u"Team 3 is on scene at 104, now."_s, u"Check-in every 15 min from now."_s});
    check({u"onscene t3 02:51"_s, u"Team 3 was on scene at 104 at 02:51, entered 6 min later by you."_s, u"Check-in due 03:06."_s});
    check({u"onscene t3 02:31"_s, u"Team 3 was offered 104 since 02:47; 02:31 is before that."_s, u"Nothing was changed."_s});
    check({u"onscene t3 25:71"_s, u"25:71 is not a time of day."_s, u"Nothing would be changed."_s});
}

TEST_CASE("what the echo outlines is what the command touches")
{
    Bar bar;
    const auto reading = bar.read(u"send 104 t3"_s);
    const auto& proposal = std::get<Proposal>(reading.act);
    CHECK(proposal.incidents == QList{bar.i104.id});
    CHECK(proposal.teams == QList{bar.t3.id});
    CHECK(reading.keys == u"Enter does it · Esc leaves everything as it is"_s);
}

TEST_CASE("order, case, zeros and the way of writing a team do not matter")
{
    Bar bar;
    const auto expected = echo(bar.read(u"send 104 t3"_s));
    for (const auto& typed : {u"send t3 104"_s, u"SEND 104 T3"_s, u"104 send t3"_s, u"t3 104 send"_s, u"  send\t104   T3 "_s, u"send 0104 t03"_s, u"send 104 team 3"_s,
             u"send team3 104"_s, u"offer 104 t3"_s})
        CHECK(echo(bar.read(typed)) == expected);
    CHECK(echo(bar.read(u"send . t3"_s, bar.i104.id)) == expected);
    CHECK(echo(bar.read(u"send t3"_s, bar.i104.id)) == expected);
    CHECK(echo(bar.read(u"reserve 96 t6"_s)) == echo(bar.read(u"reserve 096 t6"_s)));
    CHECK(verbOf(bar.read(u"check in t5"_s)) == u"check_in"_s);
    CHECK(verbOf(bar.read(u"clear 099"_s)) == u"report"_s);
    CHECK(verbOf(bar.read(u"t5 clear 02:40"_s)) == u"report"_s);
}

TEST_CASE("a local number is an incident number too")
{
    Bar bar;
    auto local = bar.i104;
    local.id = bar.ids.next<IncidentId>();
    local.number = u"W3-017"_s;
    Changes changes;
    changes.of<Incident>() = {local};
    bar.picture.apply(changes);
    for (const auto& typed : {u"note W3-017 hello"_s, u"note w3-17 hello"_s})
        CHECK(bar.read(typed).sentence.startsWith(u"Note on W3-017"_s));
}

TEST_CASE("verbs and what they would commit")
{
    Bar bar;
    Ledger ledger(bar.picture);
    done(bar, ledger, bar.dispatch.offer(bar.i104.id, bar.t3.id));
    const auto rows = QList<std::pair<QString, QString>>{
        {u"accept t3"_s, u"report"_s},
        {u"accept 104"_s, u"report"_s},
        {u"decline t3 flat tire"_s, u"decline"_s},
        {u"enroute t3"_s, u"report"_s},
        {u"en route t3"_s, u"report"_s},
        {u"phoned t3"_s, u"report"_s},
        {u"handedover t6 nurse Ito"_s, u"facility_accepted"_s},
        {u"clear t6"_s, u"report"_s},
        {u"cancel t3 not needed after all"_s, u"call_off"_s},
        {u"cancel 098 caller is at 104 too"_s, u"cancel"_s},
        {u"callback 104 she is in the kitchen"_s, u"call_back"_s},
        {u"call back 104"_s, u"call_back"_s},
        {u"need 099 water"_s, u"basic_need"_s},
        {u"need water 099"_s, u"basic_need"_s},
        {u"need 099 phone"_s, u"basic_need"_s},
        {u"place 093"_s, u""_s},
        {u"place 098"_s, u"seek_place"_s},
        {u"transport t5 mercy"_s, u"transport"_s},
        {u"transport mercy san juan 099"_s, u"transport"_s},
        {u"note t5 he is calm"_s, u"note"_s},
        {u"send 098 t2 knows the street"_s, u"offer"_s},
        {u"send 098 t2"_s, u"offer"_s},
        {u"send 104"_s, u""_s},
        {u"onscene 102"_s, u""_s},
        {u"note 102"_s, u""_s},
        {u"decline t3"_s, u""_s},
        {u"transport t5 moon"_s, u""_s},
        {u"need 099 gold"_s, u""_s},
        {u"onscene t9"_s, u""_s},
        {u"send 777 t3"_s, u""_s},
        {u"onscene 102 t5"_s, u""_s},
        {u"hello"_s, u""_s},
    };
    for (const auto& [typed, verb] : rows) {
        INFO(typed.toStdString());
        const auto reading = bar.read(typed);
        INFO(echo(reading).toStdString());
        CHECK(verbOf(reading) == verb);
        CHECK_FALSE(reading.sentence.isEmpty());
    }
    CHECK(bar.read(u"onscene 102 t5"_s).sentence == u"Team 5 is on scene at 099, not at 102."_s);
    CHECK(bar.read(u"send 777 t3"_s).sentence == u"777 is not open on this desk."_s);
    CHECK(bar.read(u"onscene t9"_s).sentence == u"There is no team T9 now."_s);
    CHECK(bar.read(u"note 102 T5 arrives 02:41 at 099"_s).rest == u"“T5 arrives 02:41 at 099”"_s);
    CHECK(bar.read(u"note 15 pills taken"_s, bar.i102.id).rest == u"“15 pills taken”"_s);
    CHECK(bar.read(u"note t5 he is calm"_s).sentence == u"Note on 099 (Pike):"_s);
}

TEST_CASE("commands that open a pane")
{
    Bar bar;
    const auto pane = [&](const QString& typed, const IncidentId& selected = {}) { return std::get<OpenPane>(bar.read(typed, selected).act); };
    CHECK(pane(u"send 104"_s).pane == OpenPane::Pane::Send);
    CHECK(bar.read(u"send 104"_s).completion == u"send 104 t3"_s);
    CHECK(pane(u"close 099"_s).pane == OpenPane::Pane::Close);
    CHECK(bar.read(u"close 099"_s).rest == u"It still needs: disposition, diverted from what, Team 5 is on scene at 099."_s);
    for (const auto& typed : {u"transfer 104 911"_s, u"transfer 911 104"_s, u"104 transfer 911"_s, u"handoff 104 911"_s}) {
        INFO(typed.toStdString());
        CHECK(pane(typed).pane == OpenPane::Pane::Transfer);
        CHECK(pane(typed).incident == bar.i104.id);
        CHECK(pane(typed).words == u"service_911"_s);
    }
    CHECK(pane(u"transfer 911"_s, bar.i103.id).incident == bar.i103.id);
    CHECK(pane(u"transfer 104"_s).words.isEmpty());
    CHECK(pane(u"transfer mcst"_s, bar.i103.id).words == u"mcst"_s);
    CHECK(bar.read(u"transfer 104 911"_s).sentence == u"Opens the transfer sheet of 104: 911."_s);
    CHECK(bar.read(u"transfer 104 police"_s).sentence.startsWith(u"Who takes over? The list has: 911, "));
    CHECK(std::holds_alternative<std::monostate>(bar.read(u"transfer 104 police"_s).act));
    CHECK(pane(u"open ."_s, bar.i103.id).incident == bar.i103.id);
    CHECK(pane(u"103"_s).incident == bar.i103.id);
    CHECK(pane(u"t5"_s).incident == bar.i099.id);
    CHECK(pane(u"find  O’Brien 104 t3"_s).words == u"O’Brien 104 t3"_s);
    CHECK(pane(u"find"_s).pane == OpenPane::Pane::Find);
    CHECK(pane(u"new"_s).pane == OpenPane::Pane::NewCall);
}

TEST_CASE("tab completes verbs, teams and places")
{
    Bar bar;
    CHECK(bar.read(u"se"_s).completion == u"send "_s);
    CHECK(bar.read(u"se"_s).sentence == u"send [incident] [team] [why]:"_s);
    CHECK(bar.read(u"send 104 "_s).completion == u"send 104 t3"_s);
    CHECK(bar.read(u"send "_s, bar.i104.id).completion == u"send t3"_s);
    CHECK(bar.read(u"transport 097 mh"_s).completion == u"transport 097 mhucc"_s);
    CHECK(bar.read(u"transport 097"_s).completion == u"transport 097 mhucc"_s);
    CHECK(bar.read(u"need 097 bl"_s).completion == u"need 097 blanket"_s);
    CHECK(bar.read(u"checkin"_s).completion == u"checkin t1"_s);
    CHECK(bar.read(u"onscene t5 noe"_s).completion.isEmpty());
    CHECK(bar.read(u"104 snd t3"_s).completion == u"104 send t3"_s);
    // What Tab makes is understood.
    for (const auto& typed : {u"se"_s, u"snd 104"_s, u"send 104 "_s, u"transport 097 mh"_s, u"checkin"_s})
        CHECK(bar.read(bar.read(typed).completion, bar.i104.id).understood);
}

TEST_CASE("every verb is told in the help, its first word is understood, and no two verbs share a word")
{
    const auto rows = CommandLine::verbs();
    CHECK(rows.size() == CommandWords::all().size());
    for (const auto& [form, does] : rows) {
        CHECK(CommandWords::verb(form.section(u' ', 0, 0)));
        CHECK(does.endsWith(u'.'));
    }
    for (const auto verb : CommandWords::all())
        CHECK(CommandWords::verb(CommandWords::word(verb)) == verb);
    CHECK(slipsBetween(u"snd", u"send") == 1);
    CHECK(slipsBetween(u"sned", u"send") == 1);
    CHECK(slipsBetween(u"", u"send") == 4);
}

TEST_CASE("hostile lines are answered shortly")
{
    Bar bar;
    CHECK(bar.read({}).sentence.isEmpty());
    CHECK(bar.read(u" \t \n\u0000\u202E "_s).sentence.isEmpty());
    for (const auto& line : QStringList{QString(1'048'576, u'x'), u"note 104 "_s + QString(1'048'576, u'ä'), QString(1999, u't'), u"send "_s.repeated(399), u"\u0301"_s.repeated(1900),
             u"104 "_s.repeated(490), u"\u202Esend 104 t3\u0007"_s, u"٣٤٥ send"_s, u"send 999999999999999999999999 t3"_s, u"t99999999999999 send"_s, u"note \u2066104"_s}) {
        const auto reading = bar.read(line);
        CHECK_FALSE(reading.sentence.isEmpty());
        CHECK(reading.sentence.size() < 1000);
    }
    CHECK(echo(bar.read(u"\u202Esend 104 t3\u0007"_s)) == echo(bar.read(u"send 104 t3"_s)));
    CHECK(bar.read(u"note 104 "_s + QString(1'048'576, u'ä')).sentence == u"That is too long for a command."_s);
}

TEST_CASE("any words in any order are answered, and never act on a name nobody typed")
{
    Bar bar;
    const QStringList words{u"send"_s, u"note"_s, u"onscene"_s, u"clear"_s, u"cancel"_s, u"close"_s, u"transport"_s, u"need"_s, u"find"_s, u"decline"_s, u"."_s, u"104"_s, u"099"_s, u"W3-1"_s,
        u"t3"_s, u"t5"_s, u"T77"_s, u"team"_s, u"3"_s, u"02:41"_s, u"99:99"_s, u"0241"_s, u"mhucc"_s, u"water"_s, u"\u202E"_s, u"سلام"_s, u"🌙"_s, u"--"_s, u"'; drop table incident; --"_s, u"%1 %2"_s};
    CHECK(rc::check("an echo for every line", [&] {
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(words.size())));
        QStringList line;
        for (const auto pick : picks)
            line.append(words[pick]);
        auto typed = line.join(u' ');
        const auto reading = bar.read(typed, bar.i102.id);
        RC_ASSERT(!reading.sentence.contains(u"%1"_s) || typed.contains(u"%1"_s));
        RC_ASSERT(reading.sentence.isEmpty() == typed.remove(u'\u202E').trimmed().isEmpty());
        if (const auto* proposal = std::get_if<Proposal>(&reading.act)) {
            RC_ASSERT(reading.understood);
            RC_ASSERT(!proposal->command.effects.isEmpty());
        }
    }));
    CHECK(rc::check("an echo for any letters", [&](const std::u16string& letters) {
        const auto reading = bar.read(QString::fromStdU16String(letters), bar.i102.id);
        RC_ASSERT(reading.sentence.size() < 2000);
    }));
}
