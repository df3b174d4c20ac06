#include "assignment.h"
#include "carryout.h"
#include "complaint.h"
#include "incidenthead.h"
#include "incidentpane.h"
#include "panedesk.h"
#include "print.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class IncidentPaneDesk : public PaneDesk {
public:
    IncidentPaneDesk()
    {
        pane.show(i102.id);
        pane.showHistory(whole(i102.id), i102.id);
        shown(pane);
    }

    QStringList timeline()
    {
        QStringList lines;
        for (int row = 0; row < narrative.rowCount(); ++row)
            lines.append(narrative.index(row).data(DetailRole).toString() + u": "_s + narrative.index(row).data().toString());
        return lines;
    }

    QPlainTextEdit& note() { return *find<QPlainTextEdit>(pane, "noteField"); }

    ConversationDesk conversation{tools(&store)};
    ApprovalDesk approvals{tools(&store)};
    IncidentPane pane{&dispatch, &intake, &conversation, &approvals, &narrative, &picture, &looks};
};

} // namespace

TEST_CASE_METHOD(IncidentPaneDesk, "An incident pane shows whose incident it is in the caller's and the map's words")
{
    CHECK(pane.windowTitle() == u"Incident 102 · Okoro");
    CHECK(find<QLabel>(pane, "incidentNumber")->text() == u"102");
    CHECK(find<QLabel>(pane, "incidentPerson")->text().contains(u"Darnell Okoro"));
    pane.show(i104.id);
    CHECK(find<QLabel>(pane, "incidentWhereWords")->text().contains(u"the duplex behind the tire shop"));
    CHECK(pane.windowTitle() == u"Incident 104 · Quiñones");
    pane.show(IncidentId{});
    CHECK(find<QLabel>(pane, "incidentEmpty")->isVisible());
    CHECK(find<QLabel>(pane, "incidentEmpty")->text() == u"No incident is chosen. Choose one on the board, or F3 finds one.");
}

TEST_CASE_METHOD(IncidentPaneDesk, "What stands beside a name grows with the letters while it is shown")
{
    const auto widths = [](QWidget& in) {
        QList<int> all;
        for (const auto* label : in.findChildren<QLabel*>())
            if (label->textFormat() == Qt::RichText)
                all.append(label->sizeHint().width());
        return all;
    };
    IncidentHead head(&codes, zone, &looks);
    head.show(picture.now(), i104, clock.now());
    pane.show(i104.id);
    looks.setTextSize(200);
    IncidentHead large(&codes, zone, &looks);
    large.show(picture.now(), i104, clock.now());
    IncidentPane other(&dispatch, &intake, &conversation, &approvals, &narrative, &picture, &looks);
    other.show(i104.id);
    CHECK(widths(head) == widths(large));
    const auto person = [](IncidentPane& in) { return find<QLabel>(in, "incidentPerson")->sizeHint().width(); };
    CHECK(person(pane) == person(other));
}

TEST_CASE_METHOD(IncidentPaneDesk, "What is verified has the colour of the theme that is shown")
{
    pane.show(i104.id);
    const auto words = [this] { return find(pane, "incidentWhere")->findChildren<QLabel*>().last()->text(); };
    const auto dark = words();
    looks.setTheme(Looks::Theme::Light);
    CHECK(comes([&] { return words() != dark; }));
}

TEST_CASE_METHOD(IncidentPaneDesk, "The facts stand as close when the letters are small again")
{
    const auto promise = [this]() -> QLabel* {
        for (auto* label : pane.findChildren<QLabel*>())
            if (label->text() == u"Promise"_s)
                return label;
        return nullptr;
    };
    REQUIRE(promise());
    const auto before = promise()->width();
    looks.setTextSize(200);
    REQUIRE(comes([&] { return promise()->width() > before; }));
    looks.setTextSize(100);
    CHECK(comes([&] { return promise()->width() == before; }));
}

TEST_CASE_METHOD(IncidentPaneDesk, "Pictures of an incident and what can be done with it", "[.pictures]")
{
    const auto take = [this](const QString& name) {
        for (const auto theme : {Looks::Theme::Light, Looks::Theme::Dark})
            for (const int percent : {100, 200}) {
                looks.setTheme(theme);
                looks.setTextSize(percent);
                pane.resize(percent == 200 ? QSize(1240, 900) : QSize(716, 482));
                QTest::qWait(200);
                CHECK(pane.grab().save(u"%1/incident-%2-%3-%4.png"_s.arg(QDir::tempPath(), name, theme == Looks::Theme::Dark ? u"dark"_s : u"light"_s).arg(percent)));
            }
    };
    take(u"with-team"_s);
    pane.show(i104.id);
    take(u"without-team"_s);
    pane.startVerb(PossibleVerb::Kind::CalledBack);
    take(u"asked"_s);
}

TEST_CASE_METHOD(IncidentPaneDesk, "A note is kept by Enter, and only then leaves the field")
{
    auto* timelineView = find(pane, "timeline");
    timelineView->setFocus();
    QTest::keyClick(timelineView, Qt::Key_N);
    REQUIRE(note().hasFocus());
    QTest::keyClicks(&note(), u"mother asks to go in"_s);
    QTest::keyClick(&note(), Qt::Key_Return);
    CHECK(note().toPlainText() == u"mother asks to go in");
    REQUIRE(comes([&] { return note().toPlainText().isEmpty(); }));
    CHECK(timeline().contains(u"Note: mother asks to go in"_s));
    CHECK(timelineView->hasFocus());
}

TEST_CASE_METHOD(IncidentPaneDesk, "Whoever goes while something is being kept is told nothing, and it is kept")
{
    int told = 0;
    {
        QWidget context;
        carryOut(dispatch, dispatch.note(i102.id, u"mother asks to go in"_s), nullptr, &context, [&told](const Result<Receipt>&) { ++told; });
    }
    CHECK(comes([&] { return timeline().contains(u"Note: mother asks to go in"_s); }));
    CHECK(told == 0);
}

TEST_CASE_METHOD(IncidentPaneDesk, "A note that was begun stays with its incident, and Esc gives the keyboard back")
{
    auto* timelineView = find(pane, "timeline");
    timelineView->setFocus();
    pane.startNote();
    QTest::keyClicks(&note(), u"half a"_s);
    QTest::keyClick(&note(), Qt::Key_Escape);
    CHECK(timelineView->hasFocus());
    pane.show(i104.id);
    CHECK(note().toPlainText().isEmpty());
    pane.show(i102.id);
    CHECK(note().toPlainText() == u"half a");
}

TEST_CASE_METHOD(IncidentPaneDesk, "A note takes anything that is pasted, keeps what may be kept and says what it can't")
{
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        note().clear();
        note().setFocus();
        QGuiApplication::clipboard()->setText(bad.text);
        note().paste();
        CHECK(note().toPlainText().size() <= noteLimit);
        const auto standing = note().toPlainText();
        CHECK_FALSE(standing.isEmpty());
        for (const auto c : standing)
            CHECK((c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control));
        if (bad.text.size() > noteLimit)
            CHECK_FALSE(note().parentWidget()->findChild<Complaint*>()->sentence().isEmpty());
        const auto before = narrative.rowCount();
        QTest::keyClick(&note(), Qt::Key_Return);
        REQUIRE(comes([&] { return note().toPlainText().isEmpty(); }));
        REQUIRE(comes([&] { return narrative.rowCount() == before + 1; }));
        CHECK(narrative.index(0).data().toString() == standing.trimmed());
    }
}

TEST_CASE_METHOD(IncidentPaneDesk, "The verbs shown are the ones the desk would take")
{
    const auto shows = [&](const char* name) {
        auto* button = pane.findChild<QPushButton*>(QString::fromLatin1(name));
        return button && button->isVisible();
    };
    CHECK(shows("verbCheckIn"));
    CHECK(shows("verbTransport"));
    CHECK(shows("verbReport_clear"));
    CHECK(shows("verbTransfer"));
    CHECK_FALSE(shows("verbSend"));
    CHECK_FALSE(shows("verbClose"));
    pane.show(i104.id);
    CHECK(shows("verbSend"));
    CHECK(shows("verbClose"));
    CHECK_FALSE(shows("verbCheckIn"));
    QSignalSpy wanted(&pane, &IncidentPane::transferRequested);
    auto* transfer = find<QPushButton>(pane, "verbTransfer");
    CHECK(transfer->accessibleDescription() == u"Key Ctrl+Shift+T"_s);
    transfer->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<IncidentId>() == i104.id);
}

TEST_CASE_METHOD(IncidentPaneDesk, "A check-in starts its clock anew, and the button rests only until it is kept")
{
    auto* button = find<QPushButton>(pane, "verbCheckIn");
    const auto now = clock.now();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    // It may be kept already.
    const bool rests = !button->isEnabled();
    const auto kept = ended(store.whole(i102.id))->of<Assignment>();
    CHECK((rests || std::ranges::any_of(kept, [&](const Assignment& each) { return each.id == a102.id && each.checkedAt == now; })));
    REQUIRE(comes([&] { return picture.now().find(a102.id)->checkedAt == now; }));
    REQUIRE(comes([&] { return button->isEnabled(); }));
    CHECK(button->hasFocus());
}

TEST_CASE_METHOD(IncidentPaneDesk, "Transport is voluntary: without consent it is refused in place and nothing changes")
{
    pane.startTransport();
    auto* row = find(pane, "transportRow");
    REQUIRE(row->isVisible());
    auto* deed = find<QPushButton>(pane, "transportDeed");
    deed->click();
    CHECK(row->isVisible());
    CHECK(picture.now().find(a102.id)->state == AssignmentState::OnScene);
    find<QAbstractButton>(pane, "transportConsent")->click();
    deed->click();
    REQUIRE(comes([&] { return picture.now().find(a102.id)->state == AssignmentState::Transporting; }));
    CHECK_FALSE(row->isVisible());
    CHECK(picture.now().find(a102.id)->consent);
}

TEST_CASE_METHOD(IncidentPaneDesk, "A team is called off only with a reason, and the reason survives a refusal")
{
    find<QTabWidget>(pane, "incidentTabs")->setCurrentIndex(4);
    find<QPushButton>(pane, "teamCallOff")->click();
    auto* page = find(pane, "teamsPage");
    auto* words = find<QLineEdit>(*page, "reasonWords");
    REQUIRE(words->isVisible());
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(words->isVisible());
    CHECK(picture.now().find(a102.id)->state == AssignmentState::OnScene);
    QTest::keyClicks(words, u"sheriff is there"_s);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().find(a102.id)->state == AssignmentState::Cancelled; }));
    CHECK(picture.now().find(a102.id)->reason == u"sheriff is there");
}

TEST_CASE_METHOD(IncidentPaneDesk, "A correction stands above the entry it corrects")
{
    pane.startNote();
    QTest::keyClicks(&note(), u"blue door"_s);
    QTest::keyClick(&note(), Qt::Key_Return);
    REQUIRE(comes([&] { return note().toPlainText().isEmpty(); }));
    clock.advance(minute);
    auto* view = find<QAbstractItemView>(pane, "timeline");
    view->setFocus();
    view->setCurrentIndex(narrative.index(0));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(view->viewport(), &byKey);
    auto* menu = view->findChild<QMenu*>();
    REQUIRE(menu);
    menu->actions().first()->trigger();
    menu->close();
    auto* words = pane.findChild<QLineEdit*>(u"reasonWords"_s, Qt::FindChildrenRecursively);
    for (auto* each : pane.findChildren<QLineEdit*>(u"reasonWords"_s))
        if (each->isVisible())
            words = each;
    REQUIRE(words->isVisible());
    words->selectAll();
    QTest::keyClicks(words, u"green door"_s);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(comes([&] { return timeline().contains(u"Correction: green door"_s); }));
    CHECK(timeline().indexOf(u"Correction: green door"_s) < timeline().indexOf(u"Note: blue door"_s));
}

TEST_CASE_METHOD(IncidentPaneDesk, "The plan's card is shown once the look is on record, and recorded once")
{
    auto* card = find(pane, "planCard");
    const auto looks = [&] {
        const auto kept = whole(i102.id);
        return std::ranges::count(kept.of<LogEntry>(), LogKind::Look, &LogEntry::kind);
    };
    REQUIRE(comes([&] { return looks() == 1; }));
    CHECK(card->isVisible());
    pane.show(i104.id);
    CHECK_FALSE(card->isVisible());
    pane.show(i102.id);
    CHECK(card->isVisible());
    CHECK(looks() == 1);
}

TEST_CASE_METHOD(IncidentPaneDesk, "Facts are amended field by field; the caller's words are not")
{
    pane.show(i104.id);
    auto* tabs = find<QTabWidget>(pane, "incidentTabs");
    tabs->setCurrentIndex(2);
    tabs->currentWidget()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(pane.findChild<QWidget*>(u"fact_whereWords"_s));
    auto* name = find<QLineEdit>(pane, "fact_callerName");
    REQUIRE(name->isVisible());
    name->setFocus();
    QTest::keyClicks(name, u"Ana"_s);
    // Somebody else changes another field meanwhile: it stays changed.
    auto other = picture.now().find(i104.id)->call;
    other.dangerWords = u"a dog"_s;
    REQUIRE(ended(intake.commit(*intake.amend(i104.id, other))));
    REQUIRE(comes([&] { return picture.now().find(i104.id)->call.dangerWords == u"a dog"; }));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return picture.now().find(i104.id)->call.callerName == u"Ana"; }));
    CHECK(picture.now().find(i104.id)->call.dangerWords == u"a dog");
    CHECK_FALSE(name->isVisible());
}

TEST_CASE_METHOD(IncidentPaneDesk, "An amended address must be a place of the map pack, and takes pin and area along")
{
    pane.show(i104.id);
    auto* tabs = find<QTabWidget>(pane, "incidentTabs");
    tabs->setCurrentIndex(2);
    find<QPushButton>(pane, "factsEdit")->click();
    auto* address = find<QLineEdit>(pane, "fact_address");
    address->setText(u"1 Nowhere Such Street"_s);
    find<QPushButton>(pane, "factsSave")->click();
    CHECK(address->isVisible());
    CHECK(address->text() == u"1 Nowhere Such Street");
    CHECK(picture.now().find(i104.id)->call.address == i104.call.address);
    const auto hits = *ended(intake.places(u"florin rd"_s));
    REQUIRE_FALSE(hits.isEmpty());
    const auto& place = hits.first().place;
    address->setText(place.address);
    REQUIRE(comes([&] {
        find<QPushButton>(pane, "factsSave")->click();
        return picture.now().find(i104.id)->call.address == place.address;
    }));
    CHECK(picture.now().find(i104.id)->call.pin == place.point);
    CHECK(picture.now().find(i104.id)->call.area == place.area.id);
}

TEST_CASE_METHOD(IncidentPaneDesk, "Every fact's field takes bad input without losing what may be kept")
{
    pane.show(i104.id);
    find<QTabWidget>(pane, "incidentTabs")->setCurrentIndex(2);
    find<QPushButton>(pane, "factsEdit")->click();
    for (const char* field : {"fact_address", "fact_callback", "fact_dangerWords", "fact_callerName", "fact_personName", "fact_ageWords",
        "fact_accessNeeds", "fact_transferFrom"})
        for (const auto& bad : badInputs()) {
            INFO(field << ": " << bad.name);
            auto* line = find<QLineEdit>(pane, field);
            line->setFocus();
            line->clear();
            QGuiApplication::clipboard()->setText(bad.text);
            QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
            CHECK(line->text().size() <= lineLimit);
            CHECK_FALSE(line->text().isEmpty());
            for (const auto c : line->text())
                CHECK(c.category() != QChar::Other_Control);
        }
}

TEST_CASE_METHOD(IncidentPaneDesk, "A filed incident is screened again and determined from its screen tab")
{
    pane.show(i103.id);
    auto* tabs = find<QTabWidget>(pane, "incidentTabs");
    tabs->setCurrentIndex(3);
    REQUIRE(picture.now().find(i103.id)->outcome.isEmpty());
    tabs->currentWidget()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::ControlModifier);
    auto* outcome = find<QComboBox>(pane, "overrideOutcome");
    auto* reason = find<QLineEdit>(pane, "decide103Reason");
    outcome->setCurrentIndex(outcome->findData(u"mobile_team"_s));
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(picture.now().find(i103.id)->outcome.isEmpty());
    QTest::keyClicks(reason, u"asked for a visit"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().find(i103.id)->outcome == u"mobile_team"; }));
    CHECK(picture.now().find(i103.id)->determinedAt == clock.now());
    CHECK(whole(i103.id).of<Determination>().first().reason == u"asked for a visit");
}

TEST_CASE_METHOD(IncidentPaneDesk, "At twice the text size and in a narrow pane nothing is cut off")
{
    for (const int percent : {100, 200})
        for (const QSize size : {QSize(716, 580), QSize(480, 400), QSize(360, 700)}) {
            looks.setTextSize(percent);
            pane.resize(size);
            QTest::qWait(0);
            INFO(percent << " % in " << size.width() << " x " << size.height());
            CHECK(find(pane, "timeline")->height() > 0);
            CHECK(note().isVisible());
            CHECK(note().width() > 100);
            // Letters twice as large need more than a quarter of a small screen; everywhere else the pane takes what it is given.
            if (size.width() * 100 / percent >= 358)
                CHECK(pane.width() == size.width());
        }
}
