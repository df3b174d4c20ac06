#include "candidatemodel.h"
#include "panedesk.h"
#include "print.h"
#include "sendpane.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class SendPaneDesk : public PaneDesk {
public:
    SendPaneDesk()
    {
        shown(pane);
        pane.show(i104.id);
        pane.setFocus();
    }

    QTableView& table() { return *find<QTableView>(pane, "candidateTable"); }
    QLineEdit& reason() { return *find<QLineEdit>(pane, "sendReason"); }
    [[nodiscard]] QList<Assignment> sent() const { return picture.now().assignmentsOf(i104.id); }

    CandidateModel candidates{&picture, &codes, zone};
    SendPane pane{&dispatch, &candidates, &picture, &looks};
};

} // namespace

TEST_CASE_METHOD(SendPaneDesk, "Enter offers the incident to the team that is ranked first, and nothing else is owed")
{
    QSignalSpy finished(&pane, &SendPane::finished);
    REQUIRE(table().hasFocus());
    CHECK(find<QPushButton>(pane, "offerButton")->text() == u"Offer to Team 3");
    CHECK_FALSE(reason().isVisible());
    CHECK(find<QLabel>(pane, "sendHint")->text().contains(u"Offer incident 104"));
    QTest::keyClick(&table(), Qt::Key_Return);
    REQUIRE((!finished.isEmpty() || finished.wait()));
    REQUIRE(sent().size() == 1);
    CHECK(sent().first().team == t3.id);
    CHECK(sent().first().state == AssignmentState::Offered);
    CHECK(sent().first().reason.isEmpty());
}

TEST_CASE_METHOD(SendPaneDesk, "Another team than the first owes a few words, asked for in place and kept with the offer")
{
    QSignalSpy finished(&pane, &SendPane::finished);
    QTest::keyClick(&table(), Qt::Key_Down);
    REQUIRE(reason().isVisible());
    QTest::keyClick(&table(), Qt::Key_Return);
    CHECK(reason().hasFocus());
    CHECK(sent().isEmpty());
    QTest::keyClicks(&reason(), u"she knows Vang"_s);
    QTest::keyClick(&reason(), Qt::Key_Return);
    REQUIRE((!finished.isEmpty() || finished.wait()));
    REQUIRE(comes([this] { return sent().size() == 1; }));
    CHECK(sent().first().team == t2.id);
    CHECK(sent().first().reason == u"she knows Vang");
}

TEST_CASE_METHOD(SendPaneDesk, "A team that can't be sent is shown with the reason why")
{
    auto* refused = find<QTableView>(pane, "refusedTable");
    REQUIRE(refused->isVisible());
    REQUIRE(refused->model()->rowCount() == 1);
    CHECK(refused->model()->index(0, CandidateModel::Team).data().toString() == u"T1");
    CHECK_FALSE(refused->model()->index(0, CandidateModel::Drive).data().toString().isEmpty());
}

TEST_CASE_METHOD(SendPaneDesk, "What the county loses stands beside each team and in a table, and is asked for only while somebody chooses")
{
    QSignalSpy wanted(&pane, &SendPane::reachWanted);
    QSignalSpy chosen(&pane, &SendPane::reachChosen);
    QSignalSpy next(&pane, &SendPane::nextReachWanted);
    const Area galt{u"galt"_s, u"Galt"_s, false, 60, {}};
    const Area delta{u"delta"_s, u"The Delta"_s, true, 120, {}};
    ReachBook book{clock.now(), clock.now() + 2 * hour, {}, {}};
    book.ifSent[t3.id].areas = {{galt, 14 * minute, 23 * minute, std::nullopt}, {delta, 40 * minute, 40 * minute, 40 * minute}};
    book.ifSent[t2.id].areas = {{galt, 14 * minute, 14 * minute, 14 * minute}, {delta, 40 * minute, 40 * minute, 40 * minute}};
    pane.setReach(book);
    const auto cover = [this](int row) { return table().model()->index(row, CandidateModel::Cover).data().toString(); };
    CHECK(cover(0) == u"Galt +9 min");
    CHECK(cover(1) == u"no change");
    auto* rows = find<QTableView>(pane, "reachRows");
    REQUIRE(rows->model()->rowCount() == 1);
    CHECK(rows->model()->index(0, 2).data().toString() == u"23 min");
    CHECK(rows->model()->index(0, 3).data().toString() == u"nobody");
    CHECK(find<QLabel>(pane, "reachWords")->text().contains(u"No area passes its promise"));
    REQUIRE_FALSE(chosen.isEmpty());
    CHECK(chosen.last().first().value<TeamId>() == t3.id);
    QTest::keyClick(&table(), Qt::Key_Down);
    CHECK(chosen.last().first().value<TeamId>() == t2.id);
    CHECK(find<QLabel>(pane, "reachWords")->text().contains(u"every area as soon as now"));
    QTest::keyClick(&table(), Qt::Key_C);
    CHECK(next.size() == 1);
    pane.hide();
    CHECK(wanted.last().first().toBool() == false);
    CHECK(chosen.last().first().value<TeamId>().isNull());
}

TEST_CASE_METHOD(SendPaneDesk, "R keeps a team for later; 104 still needs one")
{
    QSignalSpy finished(&pane, &SendPane::finished);
    QTest::keyClick(&table(), Qt::Key_R);
    REQUIRE((!finished.isEmpty() || finished.wait()));
    REQUIRE(sent().size() == 1);
    CHECK(sent().first().state == AssignmentState::Reserved);
}

TEST_CASE_METHOD(SendPaneDesk, "What would be touched is outlined while one chooses, and no longer after Esc")
{
    QSignalSpy targets(&pane, &SendPane::targetsChanged);
    QSignalSpy finished(&pane, &SendPane::finished);
    QTest::keyClick(&table(), Qt::Key_Down);
    REQUIRE_FALSE(targets.isEmpty());
    CHECK(targets.last().at(0).value<QList<IncidentId>>() == QList{i104.id});
    CHECK(targets.last().at(1).value<QList<TeamId>>() == QList{t2.id});
    QTest::keyClick(&table(), Qt::Key_Escape);
    CHECK(finished.size() == 1);
    pane.hide();
    CHECK(targets.last().at(0).value<QList<IncidentId>>().isEmpty());
    CHECK(sent().isEmpty());
}

TEST_CASE_METHOD(SendPaneDesk, "A team that somebody else sent meanwhile is refused in place, and the words stay")
{
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClicks(&reason(), u"closer to her sister"_s);
    REQUIRE(ended(dispatch.commit(*dispatch.offer(i104.id, t3.id))));
    REQUIRE(comes([&] { return sent().size() == 1; }));
    // The first one is gone from the list; the chosen team stays chosen.
    CHECK(find<QPushButton>(pane, "offerButton")->text() == u"Offer to Team 2");
    CHECK(reason().text() == u"closer to her sister");
}

TEST_CASE_METHOD(SendPaneDesk, "The reason's line takes bad input and says what it can't keep")
{
    QTest::keyClick(&table(), Qt::Key_Down);
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        reason().clear();
        reason().setFocus();
        QGuiApplication::clipboard()->setText(bad.text);
        QTest::keyClick(&reason(), Qt::Key_V, Qt::ControlModifier);
        CHECK(reason().text().size() <= lineLimit);
        CHECK_FALSE(reason().text().isEmpty());
        CHECK(sent().isEmpty());
    }
}

TEST_CASE_METHOD(SendPaneDesk, "The candidates' columns give way in a narrow pane, team and promise last")
{
    pane.resize(400, 500);
    CHECK_FALSE(table().isColumnHidden(CandidateModel::Team));
    CHECK_FALSE(table().isColumnHidden(CandidateModel::Promise));
    CHECK(table().isColumnHidden(CandidateModel::Load));
    pane.resize(1100, 500);
    CHECK_FALSE(table().isColumnHidden(CandidateModel::Load));
}
