#include "closepane.h"
#include "panedesk.h"
#include "print.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class ClosePaneDesk : public PaneDesk {
public:
    ClosePaneDesk()
    {
        shown(pane);
        pane.show(i104.id);
        pane.setFocus();
    }

    QAbstractButton& box(const char* name) { return *find<QAbstractButton>(pane, name); }
    QString missing() { return find(pane, "closeMissing")->findChildren<QLabel*>().last()->text(); }
    [[nodiscard]] IncidentStatus status(const IncidentId& incident) const
    {
        const auto* known = picture.now().find(incident);
        return known ? known->status : IncidentStatus::Closed;
    }

    ClosePane pane{&dispatch, &picture, &looks};
};

} // namespace

TEST_CASE_METHOD(ClosePaneDesk, "An incident closes by keyboard once what is needed is there, and owes its follow-ups")
{
    QSignalSpy finished(&pane, &ClosePane::finished);
    CHECK(missing().contains(u"disposition"));
    CHECK(missing().contains(u"diverted from what"));
    QTest::keyClick(&pane, Qt::Key_Return, Qt::ControlModifier);
    CHECK(status(i104.id) == IncidentStatus::Open);

    box("disposition_deescalated_stays").setFocus();
    QTest::keyClick(&box("disposition_deescalated_stays"), Qt::Key_Space);
    CHECK_FALSE(missing().contains(u"disposition"));
    box("disposition_services_linked").click();
    box("diverted_none").click();
    box("need_water").click();
    CHECK(missing() == u"Nothing is missing.");

    find<QPushButton>(pane, "linkageAdd")->click();
    auto* service = find<QComboBox>(pane, "linkageService_0");
    CHECK(service->hasFocus());
    service->setCurrentIndex(service->findData(u"housing"_s));
    QTest::keyClicks(find<QLineEdit>(pane, "linkagePartner_0"), u"Loaves & Fishes"_s);
    QTest::keyClicks(find<QPlainTextEdit>(pane, "closeWords"), u"Calm, sister stays tonight."_s);
    CHECK_FALSE(find(pane, "ladderPreview")->findChildren<QLabel*>().isEmpty());

    QTest::keyClick(find(pane, "closeWords"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(finished.wait());
    const auto kept = whole(i104.id);
    REQUIRE(kept.of<Closure>().size() == 1);
    CHECK(kept.of<Closure>().first().dispositions == QStringList{u"deescalated_stays"_s, u"services_linked"_s});
    CHECK(kept.of<Closure>().first().divertedFrom == u"none");
    CHECK(kept.of<Closure>().first().basicNeeds == QStringList{u"water"_s});
    CHECK(kept.of<Closure>().first().words == u"Calm, sister stays tonight.");
    REQUIRE(kept.of<Linkage>().size() == 1);
    CHECK(kept.of<Linkage>().first().partner == u"Loaves & Fishes");
    CHECK_FALSE(kept.of<FollowUp>().isEmpty());
    for (const auto& duty : kept.of<FollowUp>())
        CHECK(duty.owner == rosa.id);
}

TEST_CASE_METHOD(ClosePaneDesk, "Follow-ups go to the person that was chosen")
{
    QSignalSpy finished(&pane, &ClosePane::finished);
    box("disposition_deescalated_stays").click();
    box("diverted_ed").click();
    auto* owner = find<QComboBox>(pane, "followUpOwner");
    REQUIRE(owner->isVisible());
    CHECK(owner->currentText() == u"Rosa Delgado (you)");
    owner->setCurrentIndex(owner->findData(brandt.id.toString()));
    QTest::keyClick(&pane, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(finished.wait());
    const auto kept = whole(i104.id);
    REQUIRE_FALSE(kept.of<FollowUp>().isEmpty());
    CHECK(kept.of<FollowUp>().first().owner == brandt.id);
}

TEST_CASE_METHOD(ClosePaneDesk, "An incident whose team is still there can't close, and says who is")
{
    pane.show(i102.id);
    box("disposition_deescalated_stays").click();
    box("diverted_none").click();
    CHECK(missing().contains(u"Team 1"));
    find<QPushButton>(pane, "closeButton")->click();
    CHECK(status(i102.id) == IncidentStatus::Open);
    CHECK(box("disposition_deescalated_stays").isChecked());
}

TEST_CASE_METHOD(ClosePaneDesk, "What was begun for an incident is found again, and another one starts empty")
{
    box("disposition_refused").click();
    box("diverted_hold").click();
    find<QPlainTextEdit>(pane, "closeWords")->setPlainText(u"left by herself"_s);
    pane.show(i103.id);
    CHECK_FALSE(box("disposition_refused").isChecked());
    CHECK_FALSE(box("diverted_hold").isChecked());
    CHECK(find<QPlainTextEdit>(pane, "closeWords")->toPlainText().isEmpty());
    pane.show(i104.id);
    CHECK(box("disposition_refused").isChecked());
    CHECK(box("diverted_hold").isChecked());
    CHECK(find<QPlainTextEdit>(pane, "closeWords")->toPlainText() == u"left by herself");
}

TEST_CASE_METHOD(ClosePaneDesk, "Nothing is deleted: cancelled with a reason, which survives a refusal")
{
    QSignalSpy finished(&pane, &ClosePane::finished);
    pane.startCancel();
    auto* words = find<QLineEdit>(pane, "reasonWords");
    REQUIRE(words->hasFocus());
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(status(i104.id) == IncidentStatus::Open);
    CHECK(words->isVisible());
    QTest::keyClicks(words, u"same call as 103"_s);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(finished.wait());
    const auto kept = whole(i104.id);
    REQUIRE(kept.of<Incident>().size() == 1);
    CHECK(kept.of<Incident>().first().status == IncidentStatus::Cancelled);
    CHECK(kept.of<Incident>().first().cancelReason == u"same call as 103");
}

TEST_CASE_METHOD(ClosePaneDesk, "The closing note and the partner's line take bad input")
{
    find<QPushButton>(pane, "linkageAdd")->click();
    auto* partner = find<QLineEdit>(pane, "linkagePartner_0");
    auto* words = find<QPlainTextEdit>(pane, "closeWords");
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        QGuiApplication::clipboard()->setText(bad.text);
        partner->clear();
        partner->setFocus();
        QTest::keyClick(partner, Qt::Key_V, Qt::ControlModifier);
        CHECK(partner->text().size() <= lineLimit);
        CHECK_FALSE(partner->text().isEmpty());
        words->clear();
        words->setFocus();
        words->paste();
        CHECK(words->toPlainText().size() <= noteLimit);
        CHECK_FALSE(words->toPlainText().isEmpty());
    }
}
