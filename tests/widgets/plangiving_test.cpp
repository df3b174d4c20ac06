#include "approvaldesk.h"
#include "complaint.h"
#include "hands.h"
#include "paperpreview.h"
#include "planaccount.h"
#include "planconsentform.h"
#include "planconsents.h"
#include "plandeskwindow.h"
#include "plangiving.h"
#include "planlooks.h"
#include "planreason.h"
#include "planshare.h"
#include "print.h"
#include "typedline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class GivingWindow : public PlanDeskWindow {
public:
    GivingWindow()
    {
        QObject::connect(&window.giving(), &PlanGiving::paperWanted, &store, [this](const PaperPreview::Shown& shown) { paper = shown; });
    }
    /// A signed plan with a line about treatment, open in the window.
    void openSigned()
    {
        write();
        PlanItem item;
        item.plan = file().draft()->id;
        item.part = PlanPart::Professionals;
        item.words = u"My methadone clinic"_s;
        item.part2 = true;
        kept(desk.put(file(), item));
        sign();
        open();
    }
    void consents(const QString& recipient, bool part2 = false)
    {
        Consent consent;
        consent.scope = {Shared::Plan, Shared::Card};
        consent.recipients = {recipient};
        consent.purpose = u"care"_s;
        consent.givenBy = u"himself"_s;
        consent.part2 = part2;
        kept(desk.giveConsent(file(), consent));
    }
    template <typename Dialog>
    Dialog& dialog()
    {
        REQUIRE(comes([this] { return window.findChild<Dialog*>() && window.findChild<Dialog*>()->isVisible(); }));
        return *window.findChild<Dialog*>();
    }
    PlanShare& sharing(const QString& purpose)
    {
        window.actions().share->trigger();
        auto& share = dialog<PlanShare>();
        find<QComboBox>(share, "planShareWhat")->setCurrentIndex(1);
        find<TypedLine>(share, "planSharePurpose")->setText(purpose);
        return share;
    }
    [[nodiscard]] static QString verdict(PlanShare& share) { return find<QLabel>(share, "planShareWords")->text(); }
    /// What a line says of going, by its words.
    [[nodiscard]] static QString of(PlanShare& share, const QString& words)
    {
        for (int i = 0; i < share.lines().topLevelItemCount(); ++i)
            for (int j = 0; j < share.lines().topLevelItem(i)->childCount(); ++j)
                if (const auto* row = share.lines().topLevelItem(i)->child(j); row->text(0).contains(words))
                    return row->text(1);
        return u"no such line"_s;
    }
    [[nodiscard]] static QString textOf(const QString& pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

    std::optional<PaperPreview::Shown> paper;
};

} // namespace

TEST_CASE_METHOD(GivingWindow, "A consent is written down and taken back by the keyboard, and what is refused stays as typed")
{
    openSigned();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto& consents = dialog<PlanConsents>();
    CHECK(consents.list().topLevelItemCount() == 0);
    QTest::keyClick(&consents.list(), Qt::Key_Insert);
    auto& form = dialog<PlanConsentForm>();
    find<QCheckBox>(form, "planConsentScope_plan")->setChecked(true);
    find<QCheckBox>(form, "planConsentTo_mhucc")->setChecked(true);
    QTest::keyClicks(find<TypedLine>(form, "planConsentPurpose"), u"warm hand-over"_s);
    QTest::keyClick(find<TypedLine>(form, "planConsentPurpose"), Qt::Key_Return);
    REQUIRE(comes([&] { return !form.findChild<Complaint*>()->sentence().isEmpty(); }));
    CHECK(form.findChild<Complaint*>()->sentence().startsWith(u"Say who consents"_s));
    CHECK(find<TypedLine>(form, "planConsentPurpose")->text() == u"warm hand-over"_s);
    QTest::keyClicks(find<TypedLine>(form, "planConsentGivenBy"), u"himself"_s);
    QTest::keyClick(find<TypedLine>(form, "planConsentGivenBy"), Qt::Key_Return);
    REQUIRE(comes([&] { return consents.list().topLevelItemCount() == 1; }));
    CHECK(consents.list().topLevelItem(0)->text(0) == u"holds"_s);
    CHECK(consents.list().topLevelItem(0)->text(2) == u"Mental Health Urgent Care (MHUCC)"_s);
    CHECK(file().all<Consent>().first().purpose == u"warm hand-over"_s);

    QTest::keyClick(&consents.list(), Qt::Key_Delete);
    auto& asking = dialog<PlanReason>();
    QTest::keyClick(find<TypedLine>(asking, "planReasonWords"), Qt::Key_Return);
    REQUIRE(comes([&] { return !asking.findChild<Complaint*>()->sentence().isEmpty(); }));
    QTest::keyClicks(find<TypedLine>(asking, "planReasonWords"), u"he said so on the phone"_s);
    QTest::keyClick(find<TypedLine>(asking, "planReasonWords"), Qt::Key_Return);
    REQUIRE(comes([&] { return consents.list().topLevelItem(0)->text(0).startsWith(u"taken back"_s); }));
    CHECK_FALSE(find<QPushButton>(consents, "planConsentWithdraw")->isEnabled());
    CHECK(file().all<Consent>().first().withdrawal == u"he said so on the phone"_s);
}

TEST_CASE_METHOD(GivingWindow, "What may go is shown line by line before anything is given, and every refusal says what to do")
{
    openSigned();
    auto& share = sharing({});
    CHECK(verdict(share) == u"Say what it is given for."_s);
    find<TypedLine>(share, "planSharePurpose")->setText(u"warm hand-over"_s);
    CHECK(verdict(share) == u"The person has not consented to give this to Mental Health Urgent Care (MHUCC). Ask the person: a consent that is written down here lets it go at once. Where that can't be, a clinician decides."_s);
    CHECK(of(share, u"Cold water"_s).contains(u"has not consented"_s));
    CHECK_FALSE(find<QPushButton>(share, "planSharePapers")->isEnabled());

    consents(u"mhucc"_s);
    REQUIRE(comes([&] { return share.decision().goes(); }));
    CHECK(of(share, u"Cold water"_s) == u"goes"_s);
    CHECK(of(share, u"methadone"_s).contains(u"42 CFR Part 2"_s));
    CHECK(verdict(share).startsWith(u"4 line(s) go to Mental Health Urgent Care (MHUCC), 1 stay here."_s));
    CHECK(verdict(share).endsWith(u"ask the person for that one."_s));
    CHECK(find<QPushButton>(share, "planSharePapers")->isEnabled());
    // Looking at it has given nothing.
    CHECK(file().all<Disclosure>().isEmpty());

    // Somebody who is given less.
    auto* to = find<QComboBox>(share, "planShareTo");
    to->setCurrentIndex(to->findData(u"partner"_s));
    CHECK(verdict(share) == u"Partner organisation is not given this by the program. Choose something else or somebody else."_s);
}

TEST_CASE_METHOD(GivingWindow, "Where no consent covers it a clinician is asked by the keyboard, and what she agreed to goes once")
{
    openSigned();
    auto& share = sharing(u"treatment tonight"_s);
    auto* ask = find<QPushButton>(share, "releaseAsk");
    auto* alone = find<QPushButton>(share, "releaseGo");
    REQUIRE(ask->isVisible());
    CHECK(alone->text() == u"Can't &wait…"_s);
    CHECK_FALSE(find<QPushButton>(share, "releaseBack")->isVisible());
    REQUIRE(QTest::qWaitForWindowActive(&share));
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Return);
    auto* reason = find<QLineEdit>(share, "reasonWords");
    REQUIRE(reason->isVisible());
    // Esc leaves the dialog where it is, and a reason is owed.
    QTest::keyClick(reason, Qt::Key_Escape);
    CHECK(share.isVisible());
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Return);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(find(share, "releaseRow")->findChild<Complaint*>()->sentence().startsWith(u"Say in a few words why without"_s));
    QTest::keyClicks(reason, u"he can't speak"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    auto* words = find<QLabel>(share, "releaseWords");
    REQUIRE(comes([&] { return words->isVisible() && words->text().contains(u"waits for a clinician"_s); }));
    CHECK_FALSE(ask->isVisible());
    CHECK(find<QPushButton>(share, "releaseBack")->isVisible());
    CHECK_FALSE(find<QPushButton>(share, "planSharePapers")->isEnabled());
    CHECK(share.isVisible());

    who = osei;
    const ApprovalDesk decides(planTools());
    kept(decides.approve(file().all<Approval>().first().id, u"only tonight"_s));
    who = rosa;
    REQUIRE(comes([&] { return share.decision().goes(); }));
    CHECK(verdict(share).contains(u"Once, without a consent, for: treatment tonight."_s));
    // For that and for nothing else; nobody has to word it anew.
    auto* purpose = find<TypedLine>(share, "planSharePurpose");
    purpose->setText(u"his insurance"_s);
    CHECK_FALSE(share.decision().goes());
    CHECK(verdict(share).contains(u"It may be given for “treatment tonight” and for nothing else"_s));
    CHECK(ask->isVisible());
    purpose->clear();
    REQUIRE(share.decision().goes());
    CHECK(purpose->placeholderText() == u"as it was asked: treatment tonight"_s);
    CHECK(words->text().contains(u"approved"_s));
    CHECK(of(share, u"methadone"_s).startsWith(u"It is about substance-use treatment"_s));
    find<QPushButton>(share, "planSharePapers")->click();
    REQUIRE(paper);
    const QTemporaryDir folder;
    const auto pdf = folder.filePath(u"given.pdf"_s);
    std::optional<Result<Receipt>> recorded;
    paper->job.record([&](const Result<Receipt>& kept) { recorded = kept; });
    REQUIRE(comes([&] { return recorded.has_value(); }));
    REQUIRE(*recorded);
    const auto line = file().all<Disclosure>().first();
    CHECK(line.consent.isNull());
    CHECK(line.approval == file().all<Approval>().first().id);
    CHECK(line.purpose == u"treatment tonight"_s);
    REQUIRE(comes([&] { return !share.decision().goes(); }));
    purpose->setText(u"treatment tonight"_s);
    CHECK(ask->isVisible());

    window.actions().account->trigger();
    auto& account = dialog<PlanAccount>();
    CHECK(account.findChild<QTreeWidget*>()->topLevelItem(0)->text(4).startsWith(u"no consent: a clinician agreed on"_s));
}

TEST_CASE_METHOD(GivingWindow, "The underlined letters ask, give alone and take back, wherever in the dialog the keyboard is")
{
    openSigned();
    auto& share = sharing(u"treatment tonight"_s);
    // A dialog of the active window counts as active before it is, and then its letters are nobody's.
    REQUIRE(comes([&] { return QApplication::activeWindow() == &share; }));
    auto* reason = find<QLineEdit>(share, "reasonWords");
    const auto types = [&](Qt::Key letter) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), letter, Qt::AltModifier);
    };
    for (const auto* field : {"planShareTo", "planShareWhat", "planSharePurpose", "planShareLines", "planSharePapers"}) {
        INFO(field);
        find<QWidget>(share, field)->setFocus();
        types(Qt::Key_A);
        REQUIRE(comes([&] { return reason->hasFocus(); }));
        CHECK(find<QPushButton>(share, "reasonDeed")->text() == u"Ask for approval"_s);
        // While one is asked the other's button has stepped back.
        QTest::keyClick(reason, Qt::Key_Escape);
        find<QWidget>(share, field)->setFocus();
        types(Qt::Key_W);
        REQUIRE(comes([&] { return find<QPushButton>(share, "reasonDeed")->text() == u"Go ahead alone"_s; }));
        QTest::keyClick(reason, Qt::Key_Escape);
        REQUIRE_FALSE(reason->isVisible());
    }
    types(Qt::Key_A);
    REQUIRE(comes([&] { return reason->hasFocus(); }));
    QTest::keyClicks(reason, u"he can't speak"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(comes([&] { return find<QPushButton>(share, "releaseBack")->isVisible(); }));
    types(Qt::Key_B);
    REQUIRE(comes([&] { return file().all<Approval>().first().state == ApprovalState::Withdrawn; }));
    CHECK(find<TypedLine>(share, "planSharePurpose")->text() == u"treatment tonight"_s);
}

TEST_CASE_METHOD(GivingWindow, "Who can't wait gives it alone with a reason; a clinician gives it on her own word")
{
    openSigned();
    auto& share = sharing(u"treatment tonight"_s);
    share.activateWindow();
    REQUIRE(comes([&] { return QApplication::activeWindow() == &share; }));
    find<QPushButton>(share, "releaseGo")->setFocus();
    QTest::keyClick(find<QPushButton>(share, "releaseGo"), Qt::Key_Return);
    auto* reason = find<QLineEdit>(share, "reasonWords");
    REQUIRE(reason->isVisible());
    // While it is asked, the question has the room.
    CHECK_FALSE(find<QPushButton>(share, "releaseGo")->isVisible());
    QTest::keyClick(reason, Qt::Key_Escape);
    CHECK(find<QPushButton>(share, "releaseGo")->hasFocus());
    QTest::keyClick(find<QPushButton>(share, "releaseGo"), Qt::Key_Return);
    QTest::keyClicks(reason, u"he bleeds"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(comes([&] { return share.decision().goes(); }));
    CHECK(file().all<Approval>().first().state == ApprovalState::Alone);
    CHECK(picture.now().waitingApprovals().size() == 1);

    who = osei;
    HandsChange::tell(&window, rosa.id, osei.id);
    CHECK_FALSE(window.findChild<PlanShare*>());
    open();
    auto& hers = sharing(u"treatment tonight"_s);
    find<QComboBox>(hers, "planShareWhat")->setCurrentIndex(0);
    REQUIRE_FALSE(hers.decision().goes());
    auto* own = find<QPushButton>(hers, "releaseGo");
    CHECK(own->text() == u"&Give it on my word…"_s);
    CHECK_FALSE(find<QPushButton>(hers, "releaseAsk")->isVisible());
    own->click();
    reason = find<QLineEdit>(hers, "reasonWords");
    QTest::keyClicks(reason, u"his life"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(comes([&] { return hers.decision().goes(); }));
    CHECK(file().all<Approval>().last().state == ApprovalState::Approved);
    CHECK(picture.now().waitingApprovals().size() == 1);
}

TEST_CASE_METHOD(GivingWindow, "Pictures of giving without a consent", "[.pictures]")
{
    openSigned();
    auto& share = sharing(u"treatment tonight"_s);
    takeLooks(share, u"release-offered"_s);
    looks.setTheme(Looks::Theme::Light);
    looks.setTextSize(100);
    share.resize(760, 500);
    kept(desk.askRelease(file(), share.decision().request, u"he can't speak, and the hospital asks what helps"_s));
    REQUIRE(comes([&] { return find<QPushButton>(share, "releaseBack")->isVisible(); }));
    find<QPushButton>(share, "releaseGo")->click();
    takeLooks(share, u"release-asked"_s);
    looks.setTheme(Looks::Theme::Light);
    looks.setTextSize(100);
    share.resize(760, 500);
    who = osei;
    kept(ApprovalDesk(planTools()).approve(file().all<Approval>().first().id, u"only tonight"_s));
    who = rosa;
    find<TypedLine>(share, "planSharePurpose")->clear();
    REQUIRE(comes([&] { return share.decision().goes(); }));
    takeLooks(share, u"release-agreed"_s);
}

TEST_CASE_METHOD(GivingWindow, "What goes out is on record before it is on paper, with the notice, the consent and nothing that may not go")
{
    openSigned();
    consents(u"mhucc"_s);
    auto& share = sharing(u"warm hand-over"_s);
    REQUIRE(comes([&] { return share.decision().goes(); }));
    find<QPushButton>(share, "planSharePapers")->click();
    REQUIRE(paper);
    CHECK(file().all<Disclosure>().isEmpty());
    PaperPreview preview(&looks);
    preview.setTitleWord(u"TRAINING"_s);
    preview.show(*paper);

    QTemporaryDir folder;
    const auto pdf = folder.filePath(u"given.pdf"_s);
    bool isKept = false;
    preview.job().record([&](const Result<Receipt>& kept) { isKept = kept.has_value(); });
    REQUIRE(comes([&] { return isKept; }));
    preview.files().writePdf(pdf, preview.job());
    const auto text = textOf(pdf);
    CHECK(text.contains(u"TRAINING"_s));
    CHECK(text.contains(u"Cold water on my face"_s));
    CHECK(text.contains(u"Copy of the consent"_s));
    CHECK(text.contains(u"himself"_s));
    CHECK_FALSE(text.contains(u"methadone"_s));
    CHECK_FALSE(text.contains(u"Withheld"_s));
    // No line is about treatment, so none owes the notice.
    CHECK_FALSE(text.contains(u"prohibits unauthorized"_s));
    REQUIRE(file().all<Disclosure>().size() == 1);
    const auto given = file().all<Disclosure>().first();
    CHECK(given.recipient == u"mhucc"_s);
    CHECK(given.items == 4);
    CHECK(given.withheld.contains(u"42 CFR Part 2"_s));

    // A wider consent lets the rest go; the papers that were made before it do not.
    consents(u"mhucc"_s, true);
    REQUIRE(comes([&] { return share.decision().lines.size() > 0 && !share.decision().notice.isEmpty(); }));
    QString refusedBecause;
    preview.job().record([&](const Result<Receipt>& kept) { refusedBecause = kept ? QString() : kept.error().summary; });
    REQUIRE(comes([&] { return !refusedBecause.isEmpty(); }));
    CHECK(refusedBecause.startsWith(u"What may go has changed"_s));
    CHECK(file().all<Disclosure>().size() == 1);
    find<QPushButton>(share, "planSharePapers")->click();
    preview.show(*paper);
    preview.files().writePdf(pdf, preview.job());
    const auto wider = textOf(pdf);
    CHECK(wider.contains(u"methadone"_s));
    CHECK(wider.contains(u"prohibits unauthorized use or disclosure"_s));
    CHECK(wider.contains(u"named (42 CFR Part 2)"_s));
}

TEST_CASE_METHOD(GivingWindow, "The accounting lists what was given, and prints")
{
    openSigned();
    consents(u"mhucc"_s);
    kept(desk.share(file(), {okoro.id, u"mhucc"_s, Shared::Plan, u"warm hand-over"_s}));
    kept(desk.share(file(), {okoro.id, u"mhucc"_s, Shared::Card, u"asked on the phone"_s}));
    window.actions().account->trigger();
    auto& account = dialog<PlanAccount>();
    REQUIRE(comes([&] { return account.list().topLevelItemCount() == 2; }));
    const auto* newest = account.list().topLevelItem(0);
    CHECK(newest->text(1) == u"Mental Health Urgent Care (MHUCC)"_s);
    CHECK(newest->text(3) == u"asked on the phone"_s);
    CHECK(newest->text(4).startsWith(u"consent of "_s));
    CHECK(newest->text(5) == rosa.name);
    find<QPushButton>(account, "planAccountPrint")->click();
    REQUIRE(paper);
    PaperPreview preview(&looks);
    preview.show(*paper);
    QTemporaryDir folder;
    const auto pdf = folder.filePath(u"account.pdf"_s);
    preview.files().writePdf(pdf, preview.job());
    const auto text = textOf(pdf);
    CHECK(text.contains(u"Accounting of disclosures Darnell Okoro"_s));
    CHECK(text.contains(u"asked on the phone"_s));
    CHECK(text.contains(u"warm hand-over"_s));
    CHECK(text.contains(u"Page 1 of 1"_s));
}

TEST_CASE_METHOD(GivingWindow, "A locked desk shows none of the dialogs, and they come back; another person's plan closes them")
{
    openSigned();
    auto& share = sharing(u"warm hand-over"_s);
    window.setLocked(true);
    CHECK_FALSE(share.isVisible());
    window.setLocked(false);
    CHECK(share.isVisible());
    CHECK(find<TypedLine>(share, "planSharePurpose")->text() == u"warm hand-over"_s);
    window.close();
    CHECK_FALSE(window.findChild<PlanShare*>());
}

TEST_CASE_METHOD(GivingWindow, "Who oversees looks sees each one, with those outside a contact marked by a word; nobody else is offered them")
{
    openSigned();
    CHECK_FALSE(window.actions().whoLooked->isVisible());
    CHECK_FALSE(ended(desk.looks(clock.now() - day)));
    PlanLooks list(&desk, &picture, &looks);
    list.open();
    REQUIRE(comes([&] { return find<QLabel>(list, "planLooksAbout")->text().startsWith(u"Clinicians and supervisors"_s); }));
    CHECK(list.list().topLevelItemCount() == 0);

    who = osei;
    list.open();
    REQUIRE(comes([&] { return list.list().topLevelItemCount() == 1; }));
    CHECK(list.list().topLevelItem(0)->text(1) == rosa.name);
    CHECK(list.list().topLevelItem(0)->text(2) == okoro.name);
    CHECK(list.list().topLevelItem(0)->text(4) == u"for 102"_s);
    kept(desk.print(okoro.id, u"the person's page"_s));
    auto closed = i102;
    closed.status = IncidentStatus::Closed;
    Changes changes;
    changes.of<Incident>() = {closed};
    picture.apply(changes);
    kept(desk.look(okoro.id, u"his mother called back"_s));
    REQUIRE(comes([&] { return list.list().topLevelItemCount() == 3; }));
    CHECK(list.list().topLevelItem(0)->text(3) == u"outside a contact"_s);
    CHECK(list.list().topLevelItem(0)->text(4).contains(u"his mother called back"_s));
    CHECK_FALSE(list.list().topLevelItem(0)->icon(3).isNull());
    CHECK(list.list().topLevelItem(1)->text(4) == u"for 102: Printed: the person's page"_s);
    find<QCheckBox>(list, "planLooksOutside")->setChecked(true);
    CHECK(list.list().topLevelItemCount() == 1);
}
