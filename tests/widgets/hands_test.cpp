#include "hands.h"

#include "closepane.h"
#include "commandbar.h"
#include "findpane.h"
#include "incidentpane.h"
#include "panedesk.h"
#include "print.h"
#include "sendpane.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Rosa's desk, where Brandt sits down and gets up again.
class HandsDesk : public PaneDesk {
public:
    HandsDesk()
    {
        auto* column = new QVBoxLayout(&window);
        for (auto* each : std::initializer_list<QWidget*>{incident, close, send, finding, bar})
            column->addWidget(each);
        shown(window, {900, 1600});
        incident->show(i104.id);
        close->show(i104.id);
        send->show(i104.id);
    }
    void sitsDown(const Staff& who)
    {
        HandsChange::tell(&window, sits.id, who.id);
        sits = who;
    }
    QString note() { return find<QPlainTextEdit>(window, "noteField")->toPlainText(); }
    QString line(const char* name) { return find<QLineEdit>(window, name)->text(); }
    bool chosen(const char* name) { return find<QAbstractButton>(window, name)->isChecked(); }

    CommandLine commands{&dispatch, &intake};
    CandidateModel candidates{&picture, &codes, zone};
    FoundModel found{zone};
    ConversationDesk conversation{tools(&store)};
    ApprovalDesk approvals{tools(&store)};
    QWidget window;
    IncidentPane* incident = new IncidentPane(&dispatch, &intake, &conversation, &approvals, &narrative, &picture, &looks);
    ClosePane* close = new ClosePane(&dispatch, &picture, &looks);
    SendPane* send = new SendPane(&dispatch, &candidates, &picture, &looks);
    FindPane* finding = new FindPane(dispatch, &found, &looks);
    CommandBar* bar = new CommandBar(dispatch, &commands, &looks);
    Staff sits = rosa;
};

} // namespace

TEST_CASE_METHOD(HandsDesk, "What one person has half typed is not there for the next, and is when she is back")
{
    QTest::keyClicks(find<QPlainTextEdit>(window, "noteField"), u"mother says he"_s);
    find<QAbstractButton>(window, "disposition_refused")->click();
    QTest::keyClicks(find(window, "closeWords"), u"did not want"_s);
    find<QLineEdit>(window, "sendReason")->setText(u"knows him"_s);
    QTest::keyClicks(find(window, "findLine"), u"okoro"_s);
    bar->toggle();
    QTest::keyClicks(find(window, "commandLine"), u"note 104 calm"_s);

    sitsDown(brandt);
    CHECK(note().isEmpty());
    CHECK_FALSE(chosen("disposition_refused"));
    CHECK(find<QPlainTextEdit>(window, "closeWords")->toPlainText().isEmpty());
    for (const auto* name : {"sendReason", "findLine", "commandLine"})
        CHECK(line(name).isEmpty());
    // Nothing of hers would be done by his Enter.
    QSignalSpy accepted(bar, &CommandBar::proposalAccepted);
    bar->toggle();
    QTest::keyClick(find(window, "commandLine"), Qt::Key_Return);
    CHECK(accepted.isEmpty());

    QTest::keyClicks(find<QPlainTextEdit>(window, "noteField"), u"his own words"_s);
    incident->show(i102.id);
    sitsDown(rosa);
    CHECK(note().isEmpty());
    incident->show(i104.id);
    CHECK(note() == u"mother says he"_s);
    CHECK(chosen("disposition_refused"));
    CHECK(find<QPlainTextEdit>(window, "closeWords")->toPlainText() == u"did not want"_s);
    CHECK(line("sendReason") == u"knows him"_s);
    CHECK(line("findLine") == u"okoro"_s);
    CHECK(line("commandLine") == u"note 104 calm"_s);

    sitsDown(brandt);
    CHECK(note() == u"his own words"_s);
}

TEST_CASE_METHOD(HandsDesk, "Facts that one amends stand open for her alone")
{
    find<QTabWidget>(window, "incidentTabs")->setCurrentIndex(2);
    find<QAbstractButton>(window, "factsEdit")->click();
    auto* needs = find<QLineEdit>(window, "fact_callerName");
    QTest::keyClicks(needs, u"Ana"_s);
    sitsDown(brandt);
    CHECK_FALSE(needs->isVisible());
    find<QAbstractButton>(window, "factsEdit")->click();
    CHECK(find<QLineEdit>(window, "fact_callerName")->text().isEmpty());
    sitsDown(rosa);
    needs = find<QLineEdit>(window, "fact_callerName");
    CHECK(needs->isVisible());
    CHECK(needs->text() == u"Ana"_s);
}
