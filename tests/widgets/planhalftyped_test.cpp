#include "planconsentform.h"
#include "plandeskwindow.h"
#include "plangiving.h"
#include "planreason.h"
#include "planshare.h"
#include "print.h"
#include "referdialog.h"
#include "typedline.h"
#include "typingdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Part = QWidget>
Part* part(QWidget& in, const char* name) { return PaneDesk::find<Part>(in, name); }

/// A plan that is signed, a consent and two services: whatever can be asked beside the plan is.
class HalfTypedPlan : public PlanDeskWindow {
public:
    HalfTypedPlan()
    {
        write();
        sign();
        clinic = service(u"Oak Park clinic"_s);
        shelter = service(u"Night shelter"_s);
        Consent consent;
        consent.scope = {Shared::Card};
        consent.recipients = {u"mhucc"_s};
        consent.purpose = u"care"_s;
        consent.givenBy = u"himself"_s;
        kept(desk.giveConsent(file(), consent));
        open(window);
    }
    DirectoryEntryId service(const QString& name)
    {
        DirectoryEntry entry;
        entry.name = name;
        entry.kind = u"medical"_s;
        entry.asOf = toDateTime(clock.now(), zone).date().toString(Qt::ISODate);
        entry.source = u"flyer"_s;
        const auto proposal = desk.putEntry(entry);
        kept(proposal);
        const auto id = DirectoryEntryId::fromString(proposal->command.effects.first().id);
        REQUIRE(comes([&] { return picture.now().find(id) != nullptr; }));
        return id;
    }
    void open(PlanWindow& at)
    {
        at.open(okoro.id);
        REQUIRE(comes([&] { return at.isVisible(); }));
    }
    /// What who sits there has begun on this desk's disk.
    [[nodiscard]] QHash<QString, HalfTyped> begun(const QString& place) { return *ended(TypingDesk(desk).begun(who.id, place)); }
    /// What is on the disk at this moment is all there is: no window and no store is asked to end anything. The desk begins again from it.
    PlanWindow& plugIsPulled()
    {
        const auto path = dir.filePath(u"after.db"_s);
        REQUIRE(ended(store.copyTo(path)));
        after = std::make_unique<Store>(clock);
        REQUIRE(ended(after->open({path, PaneDesk::key, {}})));
        auto made = planTools();
        made.store = after.get();
        deskAgain = std::make_unique<PlanDesk>(made, &rules);
        again = std::make_unique<PlanWindow>(PlanParts{deskAgain.get(), &book, &picture, &looks, nullptr, nullptr});
        open(*again);
        return *again;
    }
    /// Nobody is in contact with the person any more.
    void noContact()
    {
        auto closed = i102;
        closed.status = IncidentStatus::Closed;
        Changes changes;
        changes.of<Incident>() = {closed};
        picture.apply(changes);
    }
    template <typename Dialog>
    static Dialog& dialog(const QWidget& at)
    {
        for (auto* each : at.findChildren<Dialog*>())
            if (each->isVisible())
                return *each;
        FAIL("no such dialog");
        std::unreachable();
    }
    static bool anyDialog(const QWidget& at)
    {
        return std::ranges::any_of(at.findChildren<QDialog*>(), [](const QDialog* each) { return each->isVisible(); });
    }

    DirectoryEntryId clinic;
    DirectoryEntryId shelter;
    std::unique_ptr<Store> after;
    std::unique_ptr<PlanDesk> deskAgain;
    std::unique_ptr<PlanWindow> again;
};

/// One line in a dialog beside the plan, and how one comes to it.
struct Line {
    const char* name;
    const char* place;
    QLineEdit* (*open)(PlanWindow&);
};

QLineEdit* referWords(PlanWindow& at)
{
    at.giving().refer();
    return part<QLineEdit>(HalfTypedPlan::dialog<ReferDialog>(at), "referWords");
}

QLineEdit* purpose(PlanWindow& at)
{
    at.giving().share();
    return part<QLineEdit>(HalfTypedPlan::dialog<PlanShare>(at), "planSharePurpose");
}

PlanConsentForm& consentForm(PlanWindow& at)
{
    at.giving().consents();
    part<QPushButton>(at, "planConsentGive")->click();
    return HalfTypedPlan::dialog<PlanConsentForm>(at);
}

QLineEdit* consentTakenBack(PlanWindow& at)
{
    at.giving().consents();
    part<QPushButton>(at, "planConsentWithdraw")->click();
    return part<QLineEdit>(HalfTypedPlan::dialog<PlanReason>(at), "planReasonWords");
}

QLineEdit* planTakenBack(PlanWindow& at)
{
    at.actions().withdraw->trigger();
    return part<QLineEdit>(HalfTypedPlan::dialog<PlanReason>(at), "planReasonWords");
}

} // namespace

TEST_CASE_METHOD(HalfTypedPlan, "What one has half typed beside a plan is hers alone, and is there again when she is, also after the plug was pulled")
{
    const QList<Line> lines{
        {"what is asked of a service", "referrals", referWords},
        {"what something is given for", "plan sharing", purpose},
        {"what a person consents to", "consents", [](PlanWindow& at) { return part<QLineEdit>(consentForm(at), "planConsentPurpose"); }},
        {"how a consent was taken back", "reasons", consentTakenBack},
        {"how a plan was taken back", "reasons", planTakenBack},
    };
    for (const auto& line : lines)
        DYNAMIC_SECTION(line.name)
        {
            const auto place = QString::fromLatin1(line.place);
            QTest::keyClicks(line.open(window), u"half a sen"_s);
            REQUIRE(comes([&] { return !begun(place).isEmpty(); }));

            handsChange(brandt);
            CHECK_FALSE(window.isVisible());
            CHECK_FALSE(anyDialog(window));
            open(window);
            auto* his = line.open(window);
            CHECK(his->text().isEmpty());
            QTest::keyClicks(his, u"brandt's"_s);
            CHECK(comes([&] { return begun(place).size() == 1; }));

            handsChange(rosa);
            CHECK_FALSE(anyDialog(window));
            open(window);
            auto* hers = line.open(window);
            REQUIRE(comes([&] { return hers->text() == u"half a sen"_s; }));

            const auto* found = line.open(plugIsPulled());
            CHECK(comes([&] { return found->text() == u"half a sen"_s; }));

            // Esc leaves the dialog, and nothing that was typed up to it is lost; emptied, nothing is kept.
            QTest::keyClick(hers, Qt::Key_T);
            QTest::keyClick(hers, Qt::Key_Escape);
            CHECK_FALSE(hers->isVisible());
            hers = line.open(window);
            REQUIRE(comes([&] { return hers->text() == u"half a sent"_s; }));
            for (int i = 0; i < 11; ++i)
                QTest::keyClick(hers, Qt::Key_Backspace);
            CHECK(comes([&] { return begun(place).isEmpty(); }));
        }
}

TEST_CASE_METHOD(HalfTypedPlan, "Why one looks at a plan is kept while it is typed, by the person who is looked at and of the one who looks")
{
    window.close();
    noContact();
    const auto asked = [](PlanWindow& at) { return part<QLineEdit>(dialog<PlanReason>(at), "planReasonWords"); };
    window.open(okoro.id);
    QTest::keyClicks(asked(window), u"his mother"_s);
    REQUIRE(comes([&] { return !begun(u"reasons"_s).isEmpty(); }));

    SECTION("A locked desk does not show it, and it is there when she is back")
    {
        window.setLocked(true);
        CHECK_FALSE(anyDialog(window));
        window.setLocked(false);
        CHECK(asked(window)->text() == u"his mother"_s);
        CHECK_FALSE(window.isVisible());
    }
    SECTION("Who sits down next is asked for her own")
    {
        handsChange(brandt);
        CHECK_FALSE(anyDialog(window));
        window.open(okoro.id);
        CHECK(asked(window)->text().isEmpty());
        handsChange(rosa);
        window.open(okoro.id);
        CHECK(comes([&] { return asked(window)->text() == u"his mother"_s; }));
    }
    SECTION("It is no reason to look at somebody else")
    {
        window.open(ids.next<PersonId>());
        CHECK(asked(window)->text().isEmpty());
        window.open(okoro.id);
        CHECK(comes([&] { return asked(window)->text() == u"his mother"_s; }));
    }
    SECTION("It goes when the plan is seen")
    {
        QTest::keyClicks(asked(window), u" called back"_s);
        QTest::keyClick(asked(window), Qt::Key_Return);
        REQUIRE(comes([&] { return window.isVisible(); }));
        CHECK(file().all<Look>().last().reason == u"his mother called back"_s);
        CHECK_FALSE(anyDialog(window));
        CHECK(comes([&] { return begun(u"reasons"_s).isEmpty(); }));
    }
}

TEST_CASE_METHOD(HalfTypedPlan, "What was chosen beside the words is found again with them")
{
    referWords(window);
    auto& refer = dialog<ReferDialog>(window);
    QTest::keyClicks(part(refer, "referSearch"), u"night"_s);
    auto* list = part<QTreeView>(refer, "referList");
    list->setCurrentIndex(list->model()->index(0, 0));
    auto* told = part<QComboBox>(refer, "referRecipient");
    told->setCurrentIndex(told->findData(u"provider"_s));
    auto* owner = part<QComboBox>(refer, "referOwner");
    owner->setCurrentIndex(owner->findData(osei.id.toString()));
    QTest::keyClicks(part(refer, "referWords"), u"a bed"_s);

    purpose(window);
    auto& share = dialog<PlanShare>(window);
    part<QComboBox>(share, "planShareTo")->setCurrentIndex(2);
    part<QComboBox>(share, "planShareWhat")->setCurrentIndex(1);
    QTest::keyClicks(part(share, "planSharePurpose"), u"tonight"_s);

    auto& form = consentForm(window);
    part<QCheckBox>(form, "planConsentScope_plan")->setChecked(true);
    part<QCheckBox>(form, "planConsentTo_mhucc")->setChecked(true);
    part<QCheckBox>(form, "planConsentPart2")->setChecked(true);
    part<QComboBox>(form, "planConsentFormOf")->setCurrentIndex(1);
    part<QDateEdit>(form, "planConsentUntil")->setDate({2027, 3, 1});
    QTest::keyClicks(part(form, "planConsentGivenBy"), u"him"_s);
    const auto consent = form.consent();

    const auto about = okoro.id.toString();
    REQUIRE(comes([&] { return begun(u"referrals"_s).value(about).size() == 4 && begun(u"referrals"_s).value(about).value("words"_L1) == u"a bed"_s; }));
    REQUIRE(comes([&] { return begun(u"plan sharing"_s).value(about).value("purpose"_L1) == u"tonight"_s; }));
    REQUIRE(comes([&] { return begun(u"consents"_s).value(about).value("given_by"_L1) == u"him"_s; }));

    auto& at = plugIsPulled();
    const auto* words = referWords(at);
    REQUIRE(comes([&] { return words->text() == u"a bed"_s; }));
    auto& referAgain = dialog<ReferDialog>(at);
    CHECK(part<QPushButton>(referAgain, "referDeed")->text().contains(u"Night shelter"_s));
    CHECK(part<QComboBox>(referAgain, "referRecipient")->currentData() == u"provider"_s);
    CHECK(part<QComboBox>(referAgain, "referOwner")->currentData() == osei.id.toString());
    const auto* why = purpose(at);
    REQUIRE(comes([&] { return why->text() == u"tonight"_s; }));
    CHECK(dialog<PlanShare>(at).decision().request.recipient == share.decision().request.recipient);
    CHECK(dialog<PlanShare>(at).decision().request.what == Shared::Plan);
    auto& formAgain = consentForm(at);
    CHECK(comes([&] { return formAgain.consent() == consent; }));
}

TEST_CASE_METHOD(HalfTypedPlan, "Why something is given without a consent is kept by what is given to whom")
{
    const auto asked = [&](QLineEdit* purpose) {
        auto& share = dialog<PlanShare>(*purpose->window()->parentWidget());
        REQUIRE(comes([&] { return part(share, "releaseAsk")->isVisible(); }));
        part<QPushButton>(share, "releaseAsk")->click();
        return part<QLineEdit>(share, "reasonWords");
    };
    purpose(window);
    part<QComboBox>(dialog<PlanShare>(window), "planShareWhat")->setCurrentIndex(1);
    QTest::keyClicks(purpose(window), u"tonight"_s);
    auto* words = asked(purpose(window));
    QTest::keyClicks(words, u"he can't speak"_s);
    REQUIRE(comes([&] { return !begun(u"releases"_s).isEmpty() && begun(u"plan sharing"_s).value(okoro.id.toString()).value("purpose"_L1) == u"tonight"_s; }));

    const auto* found = asked(purpose(plugIsPulled()));
    CHECK(comes([&] { return found->text() == u"he can't speak"_s; }));

    handsChange(brandt);
    open(window);
    CHECK(purpose(window)->text().isEmpty());
    part<QComboBox>(dialog<PlanShare>(window), "planShareWhat")->setCurrentIndex(1);
    QTest::keyClicks(purpose(window), u"tonight"_s);
    CHECK(asked(purpose(window))->text().isEmpty());

    handsChange(rosa);
    open(window);
    words = asked(purpose(window));
    REQUIRE(comes([&] { return words->text() == u"he can't speak"_s; }));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(comes([&] { return begun(u"releases"_s).isEmpty(); }));
    REQUIRE(file().all<Approval>().size() == 1);
    CHECK(file().all<Approval>().first().why.contains(u"he can't speak"_s));
}

TEST_CASE_METHOD(HalfTypedPlan, "What was typed for a deed goes when it is done")
{
    SECTION("A person is sent somewhere")
    {
        auto* words = referWords(window);
        auto* list = part<QTreeView>(dialog<ReferDialog>(window), "referList");
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClicks(words, u"a bed"_s);
        REQUIRE(comes([&] { return !begun(u"referrals"_s).isEmpty(); }));
        part<QPushButton>(dialog<ReferDialog>(window), "referDeed")->click();
        REQUIRE(comes([&] { return file().all<Referral>().size() == 1; }));
        CHECK(comes([&] { return begun(u"referrals"_s).isEmpty(); }));
    }
    SECTION("A person consents")
    {
        auto& form = consentForm(window);
        part<QCheckBox>(form, "planConsentScope_plan")->setChecked(true);
        part<QCheckBox>(form, "planConsentTo_mhucc")->setChecked(true);
        QTest::keyClicks(part(form, "planConsentPurpose"), u"warm hand-over"_s);
        REQUIRE(comes([&] { return !begun(u"consents"_s).isEmpty(); }));
        QTest::keyClicks(part(form, "planConsentGivenBy"), u"himself"_s);
        QTest::keyClick(part(form, "planConsentGivenBy"), Qt::Key_Return);
        REQUIRE(comes([&] { return file().all<Consent>().size() == 2; }));
        CHECK(comes([&] { return begun(u"consents"_s).isEmpty(); }));
    }
    SECTION("A consent is taken back")
    {
        auto* words = consentTakenBack(window);
        QTest::keyClicks(words, u"on the phone"_s);
        REQUIRE(comes([&] { return !begun(u"reasons"_s).isEmpty(); }));
        QTest::keyClick(words, Qt::Key_Return);
        REQUIRE(comes([&] { return file().all<Consent>().first().withdrawal == u"on the phone"_s; }));
        CHECK(comes([&] { return begun(u"reasons"_s).isEmpty(); }));
    }
    SECTION("A plan is taken back")
    {
        // A clinician takes out of use what holds.
        handsChange(osei);
        open(window);
        auto* words = planTakenBack(window);
        QTest::keyClicks(words, u"on the phone"_s);
        REQUIRE(comes([&] { return !begun(u"reasons"_s).isEmpty(); }));
        QTest::keyClick(words, Qt::Key_Return);
        REQUIRE(comes([&] { return file().draft()->state == PlanState::Withdrawn; }));
        CHECK(comes([&] { return begun(u"reasons"_s).isEmpty() && !anyDialog(window); }));
    }
    SECTION("Papers go out, and what stands there is left as it is until it is opened anew")
    {
        std::optional<PaperPreview::Shown> paper;
        QObject::connect(&window.giving(), &PlanGiving::paperWanted, &store, [&](const PaperPreview::Shown& shown) { paper = shown; });
        QTest::keyClicks(purpose(window), u"warm hand-over"_s);
        auto& share = dialog<PlanShare>(window);
        auto* to = part<QComboBox>(share, "planShareTo");
        to->setCurrentIndex(to->findData(u"mhucc"_s));
        REQUIRE(share.decision().goes());
        REQUIRE(comes([&] { return !begun(u"plan sharing"_s).isEmpty(); }));
        part<QPushButton>(share, "planSharePapers")->click();
        REQUIRE(paper);
        QString refused = u"not answered"_s;
        paper->job.record([&](const Result<Receipt>& kept) { refused = kept ? QString() : kept.error().summary; });
        REQUIRE(comes([&] { return refused.isEmpty(); }));
        CHECK(comes([&] { return begun(u"plan sharing"_s).isEmpty(); }));
        CHECK(purpose(window)->text() == u"warm hand-over"_s);
        QTest::keyClick(&share, Qt::Key_Escape);
        CHECK(purpose(window)->text().isEmpty());
    }
}

TEST_CASE_METHOD(HalfTypedPlan, "What asks beside any other window goes when somebody else sits down, too")
{
    QWidget beside;
    const auto ask = [&] {
        auto* asking = new PlanReason(desk, u"record 102"_s, u"Why?"_s, u"Say why."_s, u"Look"_s, &looks, &beside);
        asking->show();
        return part<QLineEdit>(*asking, "planReasonWords");
    };
    QTest::keyClicks(ask(), u"his mother"_s);
    handsChange(brandt);
    CHECK_FALSE(anyDialog(beside));
    CHECK(ask()->text().isEmpty());
    handsChange(rosa);
    CHECK_FALSE(anyDialog(beside));
    const auto* words = ask();
    CHECK(comes([&] { return words->text() == u"his mother"_s; }));
}

TEST_CASE_METHOD(HalfTypedPlan, "A dialog is open once, whoever asks for it again")
{
    QTest::keyClicks(planTakenBack(window), u"on the"_s);
    QTest::keyClicks(planTakenBack(window), u" phone"_s);
    CHECK(planTakenBack(window)->text() == u"on the phone"_s);
    CHECK(window.findChildren<PlanReason*>().size() == 1);
    CHECK(&consentForm(window) == &consentForm(window));
    CHECK(referWords(window) == referWords(window));
}
