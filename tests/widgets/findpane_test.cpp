#include "findpane.h"
#include "panedesk.h"
#include "print.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class FindPaneDesk : public PaneDesk {
public:
    FindPaneDesk()
    {
        QObject::connect(&pane, &FindPane::lookFor, &pane, [this](const QString& words) {
            store.find(words, 50).then(&pane, [this, request = found.nextRequest()](const Result<QList<Found>>& answer) {
                if (answer)
                    found.show(request, *answer);
            });
        });
        shown(pane);
        pane.setFocus();
    }

    QLineEdit& line() { return *find<QLineEdit>(pane, "findLine"); }

    FoundModel found{zone};
    FindPane pane{dispatch, &found, &looks};
};

} // namespace

TEST_CASE_METHOD(FindPaneDesk, "Each keystroke looks; Enter opens what is found")
{
    QSignalSpy looked(&pane, &FindPane::lookFor);
    QSignalSpy opened(&pane, &FindPane::opened);
    REQUIRE(line().hasFocus());
    CHECK(find<QLabel>(pane, "findEmpty")->isVisible());
    QTest::keyClicks(&line(), u"abara"_s);
    CHECK(looked.size() == 5);
    REQUIRE(comes([&] { return found.rowCount() == 1; }));
    CHECK_FALSE(find<QLabel>(pane, "findEmpty")->isVisible());
    QTest::keyClick(&line(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<IncidentId>() == i103.id);
}

TEST_CASE_METHOD(FindPaneDesk, "What is not found is said in the words that were typed")
{
    line().setText(u"pkie"_s);
    REQUIRE(comes([&] { return find<QLabel>(pane, "findEmpty")->text() == u"Nothing found for “pkie”."; }));
    QSignalSpy opened(&pane, &FindPane::opened);
    QTest::keyClick(&line(), Qt::Key_Return);
    CHECK(opened.isEmpty());
}

TEST_CASE_METHOD(FindPaneDesk, "The arrows choose in the list while the caret stays in the line")
{
    found.show(found.nextRequest(), {{i102.id, u"102"_s, IncidentStatus::Open, u"Darnell Okoro"_s, u"3620 4th Ave"_s, clock.now()},
                                        {i104.id, u"104"_s, IncidentStatus::Open, u"Marisol Quiñones"_s, u"2417 Fruitridge Rd"_s,
                                            clock.now()}});
    QSignalSpy opened(&pane, &FindPane::opened);
    QTest::keyClick(&line(), Qt::Key_Down);
    CHECK(line().hasFocus());
    CHECK(find<QTreeView>(pane, "findTable")->currentIndex().row() == 1);
    QTest::keyClick(&line(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<IncidentId>() == i104.id);
}

TEST_CASE_METHOD(FindPaneDesk, "Anything may be looked for")
{
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        line().clear();
        QGuiApplication::clipboard()->setText(bad.text);
        line().setFocus();
        QTest::keyClick(&line(), Qt::Key_V, Qt::ControlModifier);
        CHECK(line().text().size() <= lineLimit);
        REQUIRE(comes([&] { return find<QLabel>(pane, "findEmpty")->text().contains(u"Nothing found") || found.rowCount() > 0; }));
    }
}
