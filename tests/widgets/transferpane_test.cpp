#include "approvaldesk.h"
#include "closepane.h"
#include "panedesk.h"
#include "planfiles.h"
#include "print.h"
#include "transferpane.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

WhoComes bundledTable()
{
    QFile file(u":/jurisdiction/who-comes-2026-11.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto table = WhoComes::fromJson(file.readAll());
    REQUIRE(table);
    return *table;
}

class Fixture : public PaneDesk {
public:
    Fixture()
    {
        shown(pane, {900, 700});
        pane.show(i104.id);
        pane.setFocus();
    }

    [[nodiscard]] ApprovalDesk clinician()
    {
        auto made = tools(&store);
        made.actor = [this] { return Actor{osei.id, osei.name, osei.role}; };
        return ApprovalDesk(made);
    }
    QAbstractButton& box(const char* name) { return *find<QAbstractButton>(pane, name); }
    QLineEdit& line(const char* name) { return *find<QLineEdit>(pane, name); }
    QString words(const char* name) { return wordsOf(*find(pane, name)); }
    static QString wordsOf(const QWidget& in)
    {
        QStringList all;
        for (const auto* label : in.findChildren<QLabel*>())
            if (!label->isHidden() && !label->text().isEmpty())
                all.append(label->text());
        return all.join(u'\n');
    }
    /// The question that stands in place, answered by keyboard.
    void answer(QAbstractButton& button, const QString& said)
    {
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        auto* asked = shownLine();
        QTest::keyClicks(asked, said);
        QTest::keyClick(asked, Qt::Key_Return);
    }
    QLineEdit* shownLine()
    {
        for (auto* each : pane.findChildren<QLineEdit*>(u"reasonWords"_s))
            if (each->isVisible()) {
                REQUIRE(each->hasFocus());
                return each;
            }
        FAIL("no question stands there");
        return nullptr;
    }
    void pressCtrlEnter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] Transfer transfer() const
    {
        const auto all = picture.now().transfersOf(i104.id);
        return all.isEmpty() ? Transfer{} : all.last();
    }
    /// MCST, which needs no approval.
    void askMcst()
    {
        box("taker_mcst").click();
        line("transferCallback").setFocus();
        QTest::keyClicks(&line("transferCallback"), u"916-555-0100"_s);
        pressCtrlEnter();
        REQUIRE(comes([&] { return find(pane, "transferWhose")->isVisible(); }));
    }

    TransferDesk desk{tools(&store)};
    WhoComes table = bundledTable();
    TransferPane pane{&desk, &table, &picture, &looks};
};

} // namespace

TEST_CASE_METHOD(Fixture, "911 is asked by keyboard: approved by a clinician, with the minimum told, and the person is ours until they accept")
{
    CHECK(box("taker_service_911").isChecked());
    CHECK(box("fact_address").isChecked());
    CHECK(box("fact_language").isChecked());
    CHECK_FALSE(box("fact_person_name").isChecked());
    CHECK(words("transferSays").startsWith(u"911 is not asked for 104 yet."));
    CHECK(words("approvalState").contains(u"A clinician agrees first"));
    // Who comes is there before anybody is asked, with its day, and says what nobody knows.
    CHECK(words("transferComes").contains(u"<b>Sacramento police</b> comes: police of this area, day and night. As of 1 Nov 2026."));
    CHECK(words("transferComes").contains(u"<b>Ask: Mobile Crisis Support Team (MCST)"));

    answer(box("approvalAsk"), u"he has a knife"_s);
    REQUIRE(comes([&] { return words("approvalState").contains(u"A clinician has not decided yet"); }));
    CHECK(words("approvalState").contains(u"he has a knife"));
    REQUIRE(ended(clinician().commit(*clinician().approve(picture.now().approvalsOf(i104.id).last().id))));
    REQUIRE(comes([&] { return words("approvalState").startsWith(u"M. Osei approved it at "); }));
    CHECK_FALSE(box("approvalAlone").isVisible());
    CHECK(words("transferSays") == u"Tick what was tried before 911, or say why nothing could be.");

    box("tried_phone_support").setFocus();
    QTest::keyClick(&box("tried_phone_support"), Qt::Key_Space);
    box("fact_person_name").click();
    line("transferCallback").setFocus();
    QTest::keyClicks(&line("transferCallback"), u"916-555-0100"_s);
    CHECK(words("transferSays").startsWith(u"Ask 911 to take over Marisol Quiñones of 104. Stay with it"));
    // In the order in which 911 asks: where, and where to call back, before anything else.
    CHECK(words("transferPage") == u"CWRT, Sacramento County, incident 104. For: 911.\nAddress: 2417 Fruitridge Rd, Sacramento\nWhere, in the caller's words: the duplex behind the tire shop\n"
                                   "Call us back: 916-555-0100\nLanguage: Spanish\nName: Marisol Quiñones\nTried before: Support by phone.");
    pressCtrlEnter();
    REQUIRE(comes([&] { return find(pane, "transferWhose")->isVisible(); }));
    CHECK(words("transferWhose").startsWith(u"The person is ours until 911 accepts. Stay with it. It takes: the call-taker"));
    CHECK(transfer().facts.contains(u"person_name"_s));
    CHECK(transfer().comes.startsWith(u"Comes: Sacramento police"));
    CHECK(box("transferAccepted").hasFocus());

    pressCtrlEnter();
    auto* who = shownLine();
    QTest::keyClick(who, Qt::Key_Return);
    CHECK(transfer().state == TransferState::Asked);
    CHECK(wordsOf(*who->parentWidget()).contains(u"Say who of them accepted."));
    QTest::keyClicks(who, u"call-taker 14"_s);
    QTest::keyClick(who, Qt::Key_Return);
    REQUIRE(comes([&] { return transfer().state == TransferState::Accepted; }));
    CHECK(transfer().answer == u"call-taker 14");
    CHECK(words("transferWhose").startsWith(u"911 has the person since "));
    CHECK_FALSE(box("transferAccepted").isVisible());
}

TEST_CASE_METHOD(Fixture, "Who can not wait acts alone with a reason, and asks 911 at once")
{
    line("transferCallback").setFocus();
    QTest::keyClicks(&line("transferCallback"), u"916-555-0100"_s);
    answer(box("approvalAlone"), u"he bleeds"_s);
    REQUIRE(comes([&] { return words("approvalState").contains(u"Rosa Delgado acts alone since "); }));
    CHECK(words("approvalState").contains(u"he bleeds. A clinician reviews it."));
    box("transferAsk").setFocus();
    QTest::keyClick(&box("transferAsk"), Qt::Key_Space);
    REQUIRE(comes([&] { return transfer().state == TransferState::Asked && !transfer().sheet.isEmpty(); }));
    CHECK(transfer().approval == picture.now().approvalsOf(i104.id).last().id);
}

TEST_CASE_METHOD(Fixture, "Every taker is told what it needs, and ticks that somebody chose stay with their taker")
{
    box("fact_what_helps").click();
    box("taker_mhucc").click();
    CHECK_FALSE(box("fact_what_helps").isChecked());
    CHECK(box("fact_person_name").isChecked());
    CHECK_FALSE(box("fact_where_words").isChecked());
    CHECK_FALSE(find(pane, "transferComes")->isVisible());
    CHECK_FALSE(box("approvalAsk").isVisible());
    box("taker_service_911").click();
    CHECK(box("fact_what_helps").isChecked());
    CHECK_FALSE(box("fact_person_name").isChecked());
    // What becomes known later is ticked as it would have been.
    pane.show(i103.id);
    CHECK_FALSE(box("fact_address").isChecked());
    auto known = *picture.now().find(i103.id);
    known.call.address = u"800 H St, Sacramento"_s;
    Changes changes;
    changes.of<Incident>() = {known};
    picture.apply(changes);
    CHECK(box("fact_address").isChecked());
    CHECK(words("transferPage").contains(u"Address: 800 H St, Sacramento"));
}

TEST_CASE_METHOD(Fixture, "What was begun is found again: the sheet, and a question that was left")
{
    box("taker_ed").click();
    QTest::keyClicks(&line("transferTakerName"), u"Mercy General"_s);
    QTest::keyClicks(&line("transferTriedWords"), u"her sister stays"_s);
    pane.show(i103.id);
    CHECK(box("taker_service_911").isChecked());
    CHECK(line("transferTakerName").text().isEmpty());
    CHECK(line("transferTriedWords").text().isEmpty());
    pane.show(i104.id);
    CHECK(box("taker_ed").isChecked());
    CHECK(line("transferTakerName").text() == u"Mercy General");
    CHECK(line("transferTriedWords").text() == u"her sister stays");

    askMcst();
    box("transferDeclined").click();
    QTest::keyClicks(shownLine(), u"no team before"_s);
    QTest::keyClick(shownLine(), Qt::Key_Escape);
    CHECK(pane.isVisible());
    CHECK(box("transferDeclined").isVisible());
    box("transferDeclined").click();
    CHECK(shownLine()->text() == u"no team before");
    QTest::keyClicks(shownLine(), u" six"_s);
    QTest::keyClick(shownLine(), Qt::Key_Return);
    REQUIRE(comes([&] { return transfer().state == TransferState::Declined; }));
    CHECK(transfer().answer == u"no team before six");
    CHECK(words("transferWhose").startsWith(u"The person is ours. "));
    // The next one is asked on a new sheet, with the number that was given before.
    auto* choice = find<QComboBox>(pane, "transferChoice");
    REQUIRE(choice->count() == 2);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    CHECK(line("transferCallback").text() == u"916-555-0100");
    CHECK(line("transferTakerName").text().isEmpty());
}

TEST_CASE_METHOD(Fixture, "Taken back by whoever asked, with why")
{
    askMcst();
    answer(box("transferWithdraw"), u"she goes home"_s);
    REQUIRE(comes([&] { return transfer().state == TransferState::Withdrawn; }));
    CHECK(words("transferWhose").contains(u"The person is ours. It was taken back at "));
    CHECK_FALSE(find(pane, "outcomeRecord")->isVisible());
}

TEST_CASE_METHOD(Fixture, "Bad input is kept, and said in a sentence")
{
    CHECK(words("transferSays") != QString());
    QTest::keyClicks(&line("transferCallback"), u"555-01"_s);
    const auto said = [&] {
        QStringList all;
        for (const auto* label : pane.findChildren<QLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    };
    CHECK(said().contains(u"“555-01” is too short for a call-back number. It is kept as typed."));
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        for (const auto* name : {"transferTakerName", "transferTriedWords", "transferCallback"}) {
            auto& field = line(name);
            field.clear();
            field.insert(bad.text.left(2000));
            CHECK(field.text().size() <= lineLimit);
        }
        box("taker_partner").click();
        const auto weighed = words("transferSays");
        CHECK_FALSE(weighed.isEmpty());
        pane.show(i103.id);
        pane.show(i104.id);
    }
    // Another desk's transfer that stands is said before anything is asked.
    line("transferTakerName").setText({});
    line("transferCallback").clear();
    box("taker_mcst").click();
    pressCtrlEnter();
    CHECK(words("transferComplaint") == u"Say where Mobile Crisis Support Team (MCST) reaches you.");
    CHECK(picture.now().transfersOf(i104.id).isEmpty());
}

TEST_CASE_METHOD(Fixture, "Closing as transferred to 911 says what is missing and leads to the sheet")
{
    ClosePane close(&dispatch, &picture, &looks);
    shown(close, {900, 700});
    close.show(i104.id);
    auto* button = find<QPushButton>(close, "closeTransfer");
    CHECK_FALSE(button->isVisible());
    find<QAbstractButton>(close, "disposition_transferred_911")->click();
    find<QAbstractButton>(close, "diverted_none")->click();
    CHECK(find(close, "closeMissing")->findChildren<QLabel*>().last()->text() == u"Still needed: a transfer to 911 that was accepted.");
    REQUIRE(button->isVisible());
    QSignalSpy wanted(&close, &ClosePane::transferWanted);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().at(0).value<IncidentId>() == i104.id);
    CHECK(wanted.first().at(1).value<Taker>() == Taker::Service911);
}

TEST_CASE_METHOD(Fixture, "What became of it is recorded afterwards, and more when more is known")
{
    askMcst();
    answer(box("transferAccepted"), u"Ben of MCST"_s);
    REQUIRE(comes([&] { return find(pane, "outcomeRecord")->isVisible(); }));
    CHECK(words("outcomeKnown") == u"Not recorded yet.");
    pressCtrlEnter();
    CHECK(words("outcomeComplaint").startsWith(u"Say whether they came"));
    CHECK_FALSE(line("outcomeMinutes").isEnabled());
    box("outcomeCame").setFocus();
    QTest::keyClick(&box("outcomeCame"), Qt::Key_Space);
    for (const auto& [typed, said] : {std::pair{u"soon"_s, u"“soon” is no number of minutes. Type how many: 14."_s}, std::pair{u"9000"_s, u"How long it took is between 0 and 1440 minutes."_s},
             std::pair{u"-4"_s, u"How long it took is between 0 and 1440 minutes."_s}}) {
        line("outcomeMinutes").setFocus();
        line("outcomeMinutes").selectAll();
        QTest::keyClicks(&line("outcomeMinutes"), typed);
        QTest::keyClick(&line("outcomeMinutes"), Qt::Key_Return);
        CHECK(words("outcomeComplaint") == said);
        CHECK(line("outcomeMinutes").text() == typed);
    }
    // What was begun stays while another transfer is looked at.
    pane.show(i103.id);
    pane.show(i104.id);
    CHECK(line("outcomeMinutes").text() == u"-4");
    line("outcomeMinutes").setFocus();
    line("outcomeMinutes").selectAll();
    QTest::keyClicks(&line("outcomeMinutes"), u"14"_s);
    QTest::keyClick(&line("outcomeMinutes"), Qt::Key_Return);
    REQUIRE(comes([&] { return transfer().resultAt.has_value(); }));
    CHECK(transfer().came == Came::Came);
    CHECK(transfer().minutes == 14);
    CHECK(transfer().force == Force::NotKnown);
    REQUIRE(comes([&] { return words("outcomeKnown").contains(u"they came, after 14 min, not known whether force was used"); }));
    box("outcomeForce").click();
    QTest::keyClicks(&line("outcomeWords"), u"handcuffed, told by her sister"_s);
    pressCtrlEnter();
    REQUIRE(comes([&] { return transfer().force == Force::Used; }));
    CHECK(transfer().minutes == 14);
    CHECK(transfer().result == u"handcuffed, told by her sister");
}

TEST_CASE_METHOD(Fixture, "MCST gives the follow-up back: it is owed by whoever took it, also when the incident is closed")
{
    askMcst();
    CHECK_FALSE(find(pane, "outcomeBack")->isVisible());
    answer(box("transferAccepted"), u"Ben of MCST"_s);
    REQUIRE(comes([&] { return find(pane, "outcomeBack")->isVisible(); }));
    REQUIRE(ended(dispatch.commit(*dispatch.close(i104.id, {{u"referred_mcst"_s}, u"none"_s, {}, {}, {}, {}}))));
    pane.show(i104.id);
    CHECK(words("transferWhose").contains(u"has the person since"));
    box("outcomeTakeBack").click();
    CHECK(words("outcomeComplaint") == u"Choose which follow-up is owed.");
    auto* followUp = find<QComboBox>(pane, "outcomeFollowUp");
    followUp->setFocus();
    QTest::keyClick(followUp, Qt::Key_Down);
    box("outcomeTakeBack").setFocus();
    QTest::keyClick(&box("outcomeTakeBack"), Qt::Key_Space);
    REQUIRE(comes([&] { return transfer().returnedAt.has_value(); }));
    const auto* owed = picture.now().find(transfer().followUp);
    REQUIRE(owed);
    CHECK(owed->owner == rosa.id);
    CHECK(words("transferWhose").contains(u"gave the follow-up back to us at "));
    CHECK_FALSE(find(pane, "outcomeBack")->isVisible());
}

TEST_CASE_METHOD(Fixture, "The sheet goes to paper as it is, before and after it was asked, with the mark of training")
{
    pane.setMark(u"TRAINING"_s);
    auto sheet = pane.printed();
    CHECK(sheet.title == u"Transfer of 104 to 911");
    CHECK(sheet.about.endsWith(u"Nobody was asked yet."));
    CHECK(sheet.comes.startsWith(u"Comes: Sacramento police"));
    askMcst();
    sheet = pane.printed();
    CHECK(sheet.title == u"Transfer of 104 to Mobile Crisis Support Team (MCST)");
    CHECK(sheet.about.contains(u"by Rosa Delgado."));
    CHECK(sheet.page == transfer().sheet);
    CHECK(sheet.standing.startsWith(u"The person is ours until"));
    CHECK(sheet.mark == u"TRAINING");
    QSignalSpy said(&pane.files(), &PlanFiles::said);
    const auto path = dir.filePath(u"sheet.pdf"_s);
    pane.files().writePdf(path, pane.job());
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString() == u"sheet.pdf is written, 1 page(s).");
    CHECK(QFileInfo(path).size() > 2000);
}

TEST_CASE_METHOD(Fixture, "A transfer that another desk asked, answered or took back is shown as it stands")
{
    askMcst();
    answer(box("transferAccepted"), u"Ben"_s);
    REQUIRE(comes([&] { return transfer().state == TransferState::Accepted; }));
    auto* choice = find<QComboBox>(pane, "transferChoice");
    CHECK(choice->count() == 2);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    CHECK(box("transferAsk").isVisible());
    // What the centre refused stands no more.
    pane.show(i104.id);
    CHECK(find(pane, "transferWhose")->isVisible());
    Changes refused;
    refused.gone = {transfer().id.uuid()};
    picture.apply(refused);
    CHECK(box("transferAsk").isVisible());
    CHECK_FALSE(find(pane, "transferWhose")->isVisible());
}

TEST_CASE_METHOD(Fixture, "transfer pictures", "[.pictures]")
{
    // A folder for the pictures, to look at them.
    const auto folder = qEnvironmentVariable("TRANSFER_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    box("tried_phone_support").click();
    QTest::keyClicks(&line("transferCallback"), u"555-01"_s);
    const auto take = [&](const QString& what) {
        for (const auto theme : {Looks::Theme::Light, Looks::Theme::Dark})
            for (const auto percent : {100, 200}) {
                looks.setTheme(theme);
                looks.setTextSize(percent);
                pane.resize(percent == 200 ? QSize(1250, 980) : QSize(900, 820));
                QTest::qWait(700);
                CHECK(pane.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, what, theme == Looks::Theme::Dark ? u"dark"_s : u"light"_s).arg(percent)));
            }
        looks.setTextSize(100);
    };
    take(u"sheet"_s);
    line("transferCallback").clear();
    askMcst();
    take(u"asked"_s);
    answer(box("transferAccepted"), u"Ben of MCST"_s);
    REQUIRE(comes([&] { return find(pane, "outcomeRecord")->isVisible(); }));
    take(u"accepted"_s);
}
