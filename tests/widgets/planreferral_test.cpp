#include "plandeskwindow.h"
#include "referdialog.h"
#include "referralmodel.h"
#include "referralpane.h"
#include "servicesactions.h"
#include "serviceswindow.h"
#include "typedline.h"

#include "print.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTreeView>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class ReferralDesk : public PlanDeskWindow {
public:
    ReferralDesk()
    {
        services.resize(1456, 819);
        clinic = add(u"Oak Park clinic"_s, 3);
        shelter = add(u"Night shelter"_s, rules.directoryDays + 30);
        write();
        open();
    }
    DirectoryEntryId add(const QString& name, int daysOld)
    {
        DirectoryEntry entry;
        entry.name = name;
        entry.kind = u"medical"_s;
        entry.phoneTyped = u"916-555-0215"_s;
        entry.asOf = toDateTime(clock.now(), zone).date().addDays(-daysOld).toString(Qt::ISODate);
        entry.source = u"flyer"_s;
        const auto proposal = desk.putEntry(entry);
        kept(proposal);
        const auto id = DirectoryEntryId::fromString(proposal->command.effects.first().id);
        REQUIRE(comes([&] { return picture.now().find(id) != nullptr; }));
        return id;
    }
    ReferDialog& refer()
    {
        window.actions().refer->trigger();
        auto* dialog = window.findChild<ReferDialog*>();
        REQUIRE(dialog);
        // A dialog counts as active as soon as the window behind it is.
        REQUIRE(comes([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
        return *dialog;
    }
    [[nodiscard]] static bool says(QWidget& in, const QString& part)
    {
        return std::ranges::any_of(in.findChildren<QLabel*>(), [&](const QLabel* label) { return label->isVisibleTo(&in) && label->text().contains(part); });
    }
    /// Somebody is at the clinic's door.
    ReferralId sent()
    {
        Referral referral;
        referral.service = clinic;
        const auto proposal = desk.refer(file(), referral);
        kept(proposal);
        for (const auto& effect : proposal->command.effects)
            if (effect.entity == RowOf<Referral>::entity) {
                const auto id = ReferralId::fromString(effect.id);
                REQUIRE(comes([&] { return picture.now().find(id) != nullptr; }));
                return id;
            }
        FAIL("no referral");
        return {};
    }
    [[nodiscard]] Referral referral() { return file().all<Referral>().first(); }
    void openReferrals()
    {
        services.openReferrals();
        REQUIRE(QTest::qWaitForWindowActive(&services));
    }
    void consentTo(const QString& recipient)
    {
        Consent consent;
        consent.scope = {Shared::Referral};
        consent.recipients = {recipient};
        consent.purpose = u"a bed"_s;
        consent.form = ConsentForm::Written;
        consent.givenBy = u"Darnell"_s;
        kept(desk.giveConsent(file(), consent));
    }

    DirectoryEntryId clinic;
    DirectoryEntryId shelter;
    ServicesWindow services{ServicesParts{&desk, &picture, &looks, nullptr}};
};

} // namespace

TEST_CASE_METHOD(ReferralDesk, "A person is sent to a service by the keyboard, and what is told about her goes only under her consent")
{
    auto& dialog = refer();
    CHECK(QApplication::focusWidget()->objectName() == u"referSearch"_s);
    type(u"oak"_s);
    CHECK(says(dialog, u"Oak Park clinic"_s));
    CHECK(says(dialog, u"The service is told that somebody will come, and nothing else."_s));
    auto* recipient = find<QComboBox>(dialog, "referRecipient");
    recipient->setCurrentIndex(recipient->findData(u"provider"_s));
    CHECK(says(dialog, u"Nothing goes to "_s));
    find<TypedLine>(dialog, "referWords")->setFocus();
    type(u"A dressing, today"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !dialog.findChild<Complaint*>()->sentence().isEmpty(); }));
    CHECK(file().all<Referral>().isEmpty());
    // She consents meanwhile; the window that is open already knows it.
    consentTo(u"provider"_s);
    REQUIRE(comes([&] { return says(dialog, u"under the consent of"_s); }));
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return file().all<Referral>().size() == 1; }));
    CHECK(referral().words == u"A dressing, today"_s);
    CHECK(referral().service == clinic);
    CHECK(referral().owner == rosa.id);
    CHECK_FALSE(referral().consent.isNull());
    REQUIRE(file().all<Disclosure>().size() == 1);
    CHECK(file().all<Disclosure>().first().recipient == u"provider"_s);
    REQUIRE(comes([this] { return window.findChild<ReferDialog*>() == nullptr; }));
}

TEST_CASE_METHOD(ReferralDesk, "A service that nobody made sure of is not offered before somebody asked there")
{
    auto& dialog = refer();
    type(u"night"_s);
    CHECK(says(dialog, u"Not to be offered yet, ask first: not made sure of for 120 day(s). Call 916-555-0215."_s));
    auto* deed = find<QAbstractButton>(dialog, "referDeed");
    CHECK_FALSE(deed->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(file().all<Referral>().isEmpty());
    find<QAbstractButton>(dialog, "referAsked")->click();
    REQUIRE(comes([&] { return deed->isEnabled(); }));
    CHECK(picture.now().find(shelter)->source == rosa.name);
    deed->click();
    REQUIRE(comes([this] { return file().all<Referral>().size() == 1; }));
    CHECK(referral().service == shelter);
    CHECK(referral().consent.isNull());
    CHECK(file().all<Disclosure>().isEmpty());
}

TEST_CASE_METHOD(ReferralDesk, "The loop is closed step by step, and a referral that has ended leaves the list")
{
    const auto id = sent();
    openReferrals();
    auto* list = find<QTreeView>(services, "referralList");
    REQUIRE(list->model()->rowCount() == 1);
    const auto cell = [&](int column) { return list->model()->index(0, column).data().toString(); };
    CHECK(cell(ReferralModel::Person) == u"Darnell Okoro"_s);
    CHECK(cell(ReferralModel::Next) == u"do they have it?"_s);
    CHECK(cell(ReferralModel::Owner) == u"you"_s);
    key(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(comes([&] { return picture.now().find(id)->state == ReferralState::Received; }));
    key(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(comes([&] { return picture.now().find(id)->state == ReferralState::Accepted; }));
    CHECK(says(services, u"Accepted "_s));
    key(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(comes([&] { return list->model()->rowCount() == 0; }));
    CHECK(referral().state == ReferralState::Kept);
    CHECK(referral().keptAt);
}

TEST_CASE_METHOD(ReferralDesk, "A referral that is declined or comes to nothing says why, and one is handed to somebody else")
{
    const auto id = sent();
    openReferrals();
    auto* staff = find<QComboBox>(services, "referralStaff");
    key(Qt::Key_H, Qt::ControlModifier);
    CHECK(staff->hasFocus());
    staff->setCurrentIndex(staff->findData(brandt.id.toString()));
    find<QAbstractButton>(services, "referralHand")->click();
    REQUIRE(comes([&] { return picture.now().find(id)->owner == brandt.id; }));
    key(Qt::Key_4, Qt::ControlModifier);
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return std::ranges::any_of(services.findChildren<Complaint*>(), [](const Complaint* each) { return each->sentence() == u"Say why it came to nothing."_s; }); }));
    type(u"No bed before Monday"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return referral().state == ReferralState::Declined; }));
    CHECK(referral().reason == u"No bed before Monday"_s);
    CHECK(referral().endedAt);
}

TEST_CASE_METHOD(ReferralDesk, "A referral past its time stands first, whoever asks after it")
{
    const auto late = sent();
    kept(desk.handReferral(late, brandt.id));
    clock.advance(25 * hour);
    const auto mine = sent();
    services.referrals().tick(clock.now());
    openReferrals();
    auto* list = find<QTreeView>(services, "referralList");
    REQUIRE(comes([&] { return list->model()->rowCount() == 2; }));
    CHECK(list->model()->index(0, 0).data(IdRole).toString() == late.toString());
    CHECK(list->model()->index(0, ReferralModel::Due).data().toString() == u"1 h late"_s);
    CHECK(list->model()->index(1, 0).data(IdRole).toString() == mine.toString());
    CHECK(list->model()->index(0, ReferralModel::Sent).data().toString().endsWith(u"ago"_s));
}

TEST_CASE_METHOD(ReferralDesk, "A locked desk shows no name in what stands beside the plan")
{
    auto& dialog = refer();
    window.setLocked(true);
    CHECK_FALSE(dialog.isVisible());
    window.setLocked(false);
    CHECK(dialog.isVisible());
}

TEST_CASE_METHOD(ReferralDesk, "The referrals fit at twice the text and say themselves")
{
    static_cast<void>(sent());
    looks.setTextSize(200);
    services.resize(1920, 1080);
    openReferrals();
    CHECK(services.minimumSizeHint().width() <= 1920);
    CHECK(services.minimumSizeHint().height() <= 1080);
    CHECK_FALSE(find<QWidget>(services, "referralList")->accessibleName().isEmpty());
    auto& dialog = refer();
    CHECK(dialog.minimumSizeHint().width() <= 1920);
    CHECK(dialog.minimumSizeHint().height() <= 1080);
}

TEST_CASE_METHOD(ReferralDesk, "Pictures of the referrals", "[.pictures]")
{
    const auto late = sent();
    kept(desk.handReferral(late, brandt.id));
    clock.advance(25 * hour);
    static_cast<void>(sent());
    services.referrals().tick(clock.now());
    openReferrals();
    const auto take = [](QWidget& what, const QString& name) {
        QTest::qWait(300);
        REQUIRE(what.grab().save(QDir::tempPath() + u"/referral-"_s + name + u".png"));
    };
    take(services, u"light"_s);
    auto& dialog = refer();
    type(u"night"_s);
    take(dialog, u"dialog-light"_s);
    looks.setTheme(Looks::Theme::Dark);
    take(services, u"dark"_s);
    take(dialog, u"dialog-dark"_s);
    looks.setTextSize(200);
    services.resize(1920, 1080);
    dialog.resize(1500, 1000);
    take(services, u"dark-200"_s);
    take(dialog, u"dialog-200"_s);
}
