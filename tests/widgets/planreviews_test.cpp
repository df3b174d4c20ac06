#include "plandeskwindow.h"
#include "planreviews.h"

#include <QComboBox>
#include <QTreeWidget>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(PlanDeskWindow, "Plans that wait are listed with their owners, opened and handed over by the keyboard")
{
    write();
    sign();
    PlanReviews reviews(&desk, &picture, &looks);
    const auto queue = [&] { return reviewQueue(picture.now().all<PlanDraft>().values(), QDate(2027, 3, 4), rules.review); };
    reviews.show({});
    CHECK(find<QLabel>(reviews, "planReviewsAbout")->text() == u"No plan waits for anybody."_s);
    reviews.show(queue());
    reviews.QMainWindow::show();
    reviews.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&reviews));
    REQUIRE(reviews.list().topLevelItemCount() == 1);
    const auto* row = reviews.list().topLevelItem(0);
    CHECK(row->text(0) == u"Darnell Okoro, version 4"_s);
    CHECK(row->text(1) == u"review overdue"_s);
    CHECK(row->text(3) == u"Mon 1 Mar 2027"_s);
    CHECK(row->text(4) == rosa.name);
    CHECK(row->data(0, Qt::AccessibleTextRole).toString().startsWith(u"Darnell Okoro, version 4, review overdue"_s));

    PersonId wanted;
    QObject::connect(&reviews, &PlanReviews::planWanted, &reviews, [&](const PersonId& person) { wanted = person; });
    reviews.list().setFocus();
    key(Qt::Key_Return);
    CHECK(wanted == okoro.id);
    // Nothing was looked at by listing it.
    CHECK(file().all<Look>().isEmpty());

    auto* owner = find<QComboBox>(reviews, "planReviewsOwner");
    CHECK(owner->currentData().value<StaffId>() == rosa.id);
    owner->setCurrentIndex(owner->findData(QVariant::fromValue(osei.id)));
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return file().draft()->reviewOwner == osei.id; }));
    reviews.show(queue());
    CHECK(reviews.list().topLevelItem(0)->text(4) == osei.name);
    CHECK(reviewsOwedBy(osei.id, queue()).size() == 1);
    CHECK(reviewsOwedBy(rosa.id, queue()).isEmpty());
}

TEST_CASE_METHOD(PlanDeskWindow, "Pictures of the plans that wait", "[.pictures]")
{
    write();
    sign();
    PlanReviews reviews(&desk, &picture, &looks);
    reviews.show(reviewQueue(picture.now().all<PlanDraft>().values(), QDate(2027, 3, 4), rules.review));
    reviews.QMainWindow::show();
    REQUIRE(QTest::qWaitForWindowExposed(&reviews));
    takeLooks(reviews, u"reviews"_s);
}
