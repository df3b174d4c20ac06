#include "oversightwindow.h"

#include "needspane.h"
#include "oversightactions.h"
#include "panedesk.h"
#include "responsespane.h"
#include "programroster.h"

#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample shift, and the supervising clinician's window on its picture.
class OversightWorld : public PaneDesk {
public:
    OversightWorld()
    {
        REQUIRE(comes([this] { return !picture.now().all<Incident>().isEmpty() && !picture.now().all<Team>().isEmpty(); }));
        gaps.tick(clock.now());
        window.resize(2048, 1152);
        window.show();
        window.arrange();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        tick();
    }
    void tick() { window.tick(clock.now(), u"M. Osei"_s); }
    QAbstractItemModel& open() { return *list().model(); }
    QTableView& list() { return *find<QTableView>(window, "openResponses"); }
    QTreeView& needs() { return window.needs().list(); }

    RosterRules rules = plainRules();
    GapWatch gaps{&picture, rules.team, zone};
    OversightWindow window{OversightParts{&picture, &codes, &rules, &gaps, &looks, zone}};
};

} // namespace

TEST_CASE_METHOD(OversightWorld, "Every open response is in the oversight window, and Enter asks for the one that is chosen")
{
    REQUIRE(open().rowCount() > 0);
    QSignalSpy wanted(&window, &OversightWindow::incidentWanted);
    list().setFocus();
    list().setCurrentIndex(open().index(0, ResponseModel::Number));
    QTest::keyClick(&list(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<IncidentId>() == window.responses().current());
    for (const auto* each : {static_cast<QWidget*>(&list()), static_cast<QWidget*>(&needs())})
        CHECK_FALSE(each->accessibleName().isEmpty());
}

TEST_CASE_METHOD(OversightWorld, "A view that is held keeps its rows while incidents end, and lets go by the same key")
{
    list().setFocus();
    const int rows = open().rowCount();
    REQUIRE(rows > 1);
    QTest::keyClick(&list(), Qt::Key_Space);
    CHECK(window.actions().hold->isChecked());
    Changes changes;
    for (const auto& each : picture.now().all<Incident>())
        if (each.status == IncidentStatus::Open) {
            auto closed = each;
            closed.status = IncidentStatus::Closed;
            closed.endedAt = clock.now();
            changes.of<Incident>().append(closed);
        }
    picture.apply(changes);
    tick();
    CHECK(open().rowCount() == rows);
    QTest::keyClick(&list(), Qt::Key_Space);
    CHECK_FALSE(window.actions().hold->isChecked());
    CHECK(open().rowCount() == 0);
}

TEST_CASE_METHOD(OversightWorld, "What happens on the desk takes no key away from who types, whether or not the window is there")
{
    QLineEdit typed;
    typed.show();
    typed.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&typed));
    typed.setFocus();
    const auto words = u"by the laundromat on R"_s;
    for (const auto letter : words) {
        Changes changes;
        auto incident = *picture.now().all<Incident>().cbegin();
        incident.call.whatHappened += letter;
        changes.of<Incident>().append(incident);
        picture.apply(changes);
        clock.advance(second);
        tick();
        window.comeOnScreen();
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    CHECK(typed.text() == words);
}

TEST_CASE_METHOD(OversightWorld, "A transfer that waits leads to its sheet")
{
    Transfer transfer;
    transfer.id = ids.next<TransferId>();
    transfer.incident = i104.id;
    transfer.takerName = u"911"_s;
    transfer.askedAt = clock.now();
    transfer.askedBy = rosa.id;
    Changes changes;
    changes.of<Transfer>() = {transfer};
    picture.apply(changes);
    tick();
    QSignalSpy wanted(&window, &OversightWindow::transferWanted);
    auto* model = needs().model();
    const auto found = model->match(model->index(0, 0, model->index(0, 0)), Qt::DisplayRole, u"104, transfer"_s, 1, Qt::MatchStartsWith);
    REQUIRE(found.size() == 1);
    needs().setFocus();
    needs().setCurrentIndex(found.first());
    QTest::keyClick(&needs(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<IncidentId>() == i104.id);
}

TEST_CASE_METHOD(OversightWorld, "A locked desk shows no oversight, and it is back where it was after")
{
    window.setLocked(true);
    CHECK_FALSE(window.isVisible());
    window.setLocked(false);
    CHECK(window.isVisible());
}

TEST_CASE_METHOD(OversightWorld, "A window that stood on a screen which is gone comes back onto one that is there")
{
    window.move(-9'000, -9'000);
    window.comeOnScreen();
    CHECK(window.screen()->availableGeometry().intersects(window.frameGeometry()));
}

TEST_CASE_METHOD(OversightWorld, "oversight pictures", "[.pictures]")
{
    const auto take = [this](const QString& name, QSize size, int percent) {
        looks.setTextSize(percent);
        window.resize(size);
        window.arrange();
        tick();
        QTest::qWait(200);
        CHECK(window.grab().save(u"/tmp/oversight-%1.png"_s.arg(name)));
    };
    take(u"dark"_s, {2048, 1152}, 100);
    take(u"laptop"_s, {1366, 768}, 100);
    take(u"large"_s, {1920, 1080}, 200);
    take(u"wall"_s, {3840, 2160}, 200);
    looks.setTheme(Looks::Theme::Light);
    take(u"light"_s, {2048, 1152}, 100);
}
