#include "approvalpanel.h"
#include "approvalsheet.h"
#include "closepane.h"
#include "commandbar.h"
#include "conversationpane.h"
#include "directorypane.h"
#include "findpane.h"
#include "followuppane.h"
#include "hands.h"
#include "incidentpane.h"
#include "keepwords.h"
#include "panedesk.h"
#include "print.h"
#include "screenpage.h"
#include "sendpane.h"
#include "smalldisk.h"
#include "transferpane.h"
#include "typingdesk.h"
#include "typingkeeper.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything of a desk in which words stand half typed, on one store.
class Forms {
public:
    Forms(const DeskTools& tools, PaneDesk& desk)
        : dispatch(tools), intake(tools, &desk.map), followUps(tools), conversation(tools), approvals(tools), transfers(tools), plans(tools, &rules), commands(&dispatch, &intake), found(desk.zone), candidates(&desk.picture, &desk.codes, desk.zone),
          narrative(&desk.picture, desk.zone), incident(new IncidentPane(&dispatch, &intake, &conversation, &approvals, &narrative, &desk.picture, &desk.looks)),
          close(new ClosePane(&dispatch, &desk.picture, &desk.looks)), send(new SendPane(&dispatch, &candidates, &desk.picture, &desk.looks)),
          transfer(new TransferPane(&transfers, &table, &desk.picture, &desk.looks)), duties(new FollowUpPane(&followUps, &desk.picture, &desk.looks)),
          sheet(new ApprovalSheet(&approvals, &desk.picture, &desk.looks)), directory(new DirectoryPane(&plans, &desk.picture, &desk.looks)),
          finding(new FindPane(dispatch, &found, &desk.looks)), bar(new CommandBar(dispatch, &commands, &desk.looks))
    {
        auto* column = new QVBoxLayout(&window);
        for (auto* each : std::initializer_list<QWidget*>{incident, close, send, transfer, duties, sheet, directory, finding, bar})
            column->addWidget(each);
        desk.shown(window, {900, 4000});
        show(desk.i104.id);
    }

    void show(const IncidentId& about)
    {
        incident->show(about);
        close->show(about);
        send->show(about);
        transfer->show(about);
    }

    DispatchDesk dispatch;
    IntakeDesk intake;
    FollowUpDesk followUps;
    ConversationDesk conversation;
    ApprovalDesk approvals;
    TransferDesk transfers;
    PlanRules rules;
    PlanDesk plans;
    CommandLine commands;
    FoundModel found;
    WhoComes table;
    CandidateModel candidates;
    NarrativeModel narrative;
    QWidget window;
    IncidentPane* incident;
    ClosePane* close;
    SendPane* send;
    TransferPane* transfer;
    FollowUpPane* duties;
    ApprovalSheet* sheet;
    DirectoryPane* directory;
    FindPane* finding;
    CommandBar* bar;
};

class Fixture : public PaneDesk {
public:
    [[nodiscard]] DeskTools toolsOn(Store* on)
    {
        auto made = tools(on);
        made.actor = [this] { return Actor{sits.id, sits.name, sits.role}; };
        return made;
    }
    void commit(const Desk& desk, const Result<Proposal>& proposal)
    {
        INFO((proposal ? QString() : proposal.error().summary).toStdString());
        REQUIRE(proposal);
        REQUIRE(ended(desk.commit(*proposal)));
    }
    /// A service that everybody has in the directory.
    DirectoryEntryId known(const QString& name)
    {
        DirectoryEntry entry;
        entry.name = name;
        entry.kind = u"medical"_s;
        entry.hours = u"24/7"_s;
        entry.languages = {u"en"_s};
        entry.asOf = toDateTime(clock.now(), zone).date().toString(Qt::ISODate);
        entry.source = u"flyer"_s;
        const auto proposal = forms->plans.putEntry(entry);
        commit(forms->plans, proposal);
        const auto id = DirectoryEntryId::fromString(proposal->command.effects.first().id);
        REQUIRE(comes([&] { return picture.now().find(id); }));
        return id;
    }
    void begin() { forms = std::make_unique<Forms>(toolsOn(&store), *this); }
    [[nodiscard]] QHash<QString, HalfTyped> kept(const QString& place)
    {
        auto begun = ended(TypingDesk(forms->dispatch).begun(sits.id, place));
        REQUIRE(begun);
        return *begun;
    }
    /// What is on the disk at this moment is all there is: no window and no store is asked to end anything. The desk begins again from it.
    void plugIsPulled()
    {
        const auto path = dir.filePath(u"after.db"_s);
        REQUIRE(ended(store.copyTo(path)));
        after = std::make_unique<Store>(clock);
        REQUIRE(ended(after->open({path, key, {}})));
        again = std::make_unique<Forms>(toolsOn(after.get()), *this);
    }
    void handsChange(Forms& at, const Staff& who)
    {
        const auto from = std::exchange(sits, who).id;
        HandsChange::tell(&at.window, from, who.id);
    }
    static QPlainTextEdit& note(Forms& at, const char* name) { return *find<QPlainTextEdit>(at.window, name); }

    Staff sits = rosa;
    std::unique_ptr<Forms> forms;
    std::unique_ptr<Store> after;
    std::unique_ptr<Forms> again;
};

/// One form: how one comes to the line in which words stand, and how that line is read.
struct Line {
    const char* name;
    const char* place;
    std::function<QWidget*(Forms&)> open;
    bool isClinicians = false;
};

QString wordsIn(const QWidget* line)
{
    if (const auto* one = qobject_cast<const QLineEdit*>(line))
        return one->text();
    return qobject_cast<const QPlainTextEdit*>(line)->toPlainText();
}

/// The line of the question that stands in @p in.
QWidget* question(QWidget* in)
{
    for (auto* each : in->findChildren<QLineEdit*>(u"reasonWords"_s))
        if (each->isVisible())
            return each;
    return nullptr;
}

template <typename Part = QWidget>
Part* part(QWidget& in, const char* name) { return PaneDesk::find<Part>(in, name); }

QWidget* asked(QWidget& in, const char* button)
{
    part<QAbstractButton>(in, button)->click();
    return question(&in);
}

} // namespace

TEST_CASE_METHOD(Fixture, "The plug is pulled while somebody types: the words stand in their form again")
{
    begin();
    FollowUp duty;
    duty.id = ids.next<FollowUpId>();
    duty.incident = i102.id;
    duty.person = okoro.id;
    duty.kind = u"days_30"_s;
    duty.madeAt = clock.now();
    duty.dueAt = clock.now() + hour;
    duty.owner = brandt.id;
    duty.offeredTo = rosa.id;
    duty.offeredAt = clock.now();
    const auto ask = [&] {
        commit(forms->approvals, forms->approvals.ask(i104.id, ApprovalKind::Transfer911, u"a knife"_s));
        REQUIRE(comes([&] { return !picture.now().approvalsOf(i104.id).isEmpty(); }));
    };
    const auto transferred = [&](bool isAccepted) {
        TransferSheet sheet;
        sheet.taker = Taker::Mcst;
        sheet.callback = u"916-555-0100"_s;
        commit(forms->transfers, forms->transfers.ask(i104.id, sheet));
        REQUIRE(comes([&] { return !picture.now().transfersOf(i104.id).isEmpty(); }));
        if (!isAccepted)
            return;
        commit(forms->transfers, forms->transfers.accepted(picture.now().transfersOf(i104.id).last().id, u"Kim"_s));
        REQUIRE(comes([&] { return picture.now().transfersOf(i104.id).last().state == TransferState::Accepted; }));
    };
    Command owed;
    owed.id = ids.next<CommandId>();
    owed.name = u"seed"_s;
    owed.actor = {rosa.id, rosa.name, rosa.role};
    owed.occurredAt = clock.now();
    owed.effects = {insertOf(duty)};
    REQUIRE(ended(store.commit(owed)));
    REQUIRE(comes([&] { return picture.now().find(duty.id); }));

    const auto clinic = known(u"Oak Park clinic"_s);

    const auto tab = [](Forms& at, int which) { part<QTabWidget>(*at.incident, "incidentTabs")->setCurrentIndex(which); };
    const QList<Line> lines{
        {"the note", "notes", [](Forms& at) { return part(at.window, "noteField"); }},
        {"the conversation", "conversation of dispatcher", 
            [](Forms& at) {
                at.incident->showTalk();
                return part(at.window, "sayWords");
            }},
        {"a reason for a verb", "verbs",
            [](Forms& at) {
                at.incident->startVerb(PossibleVerb::Kind::CalledBack);
                return question(part(*at.incident, "verbBar"));
            }},
        {"an approval that is asked for", "approval requests",
            [](Forms& at) {
                at.incident->askApproval();
                return question(part(*at.incident, "approvalPanel"));
            }},
        {"an approval that is decided", "approval decisions",
            [&](Forms& at) {
                at.sheet->show(picture.now().approvalsOf(i104.id).last().id);
                at.sheet->decline();
                return question(at.sheet);
            },
            true},
        {"the facts", "facts",
            [&](Forms& at) {
                tab(at, 2);
                if (auto* open = part<QAbstractButton>(*at.incident, "factsEdit"); open->isVisible())
                    open->click();
                return part(at.window, "fact_callerName");
            }},
        {"the reason of a determination", "determining",
            [&](Forms& at) {
                at.incident->decideOtherwise();
                return part(*at.incident, "decide104Reason");
            }},
        {"the closing", "closing", [](Forms& at) { return part(at.window, "closeWords"); }},
        {"the reason of a cancelling", "cancelling",
            [](Forms& at) {
                at.close->startCancel();
                return question(at.close);
            }},
        {"why another team is sent", "sending", [](Forms& at) { return part(at.window, "sendReason"); }},
        {"the transfer sheet", "transfer sheets", [](Forms& at) { return part(at.window, "transferTriedWords"); }},
        {"an approval that is asked for on the sheet", "transfer answers", [](Forms& at) { return asked(*at.transfer, "approvalAsk"); }},
        {"the answer to a transfer", "transfer answers",
            [&](Forms& at) {
                if (picture.now().transfersOf(i104.id).isEmpty())
                    transferred(false);
                at.transfer->show(i104.id);
                return asked(*at.transfer, "transferAccepted");
            }},
        {"what became of a transfer", "transfer outcomes",
            [&](Forms& at) {
                if (picture.now().transfersOf(i104.id).isEmpty())
                    transferred(true);
                at.transfer->show(i104.id);
                return part(*at.transfer, "outcomeWords");
            }},
        {"the words of a follow-up", "follow-ups",
            [&](Forms& at) {
                at.duties->show(duty.id);
                return part(*at.duties, "attemptWords");
            }},
        {"why a follow-up is not taken over", "follow-up answers",
            [&](Forms& at) {
                at.duties->show(duty.id);
                return asked(*at.duties, "handOverDecline");
            }},
        {"a service of the directory", "services",
            [&](Forms& at) {
                at.directory->choose(clinic);
                return part(*at.directory, "serviceTakes");
            }},
        {"a new service", "services",
            [](Forms& at) {
                at.directory->begin();
                return part(*at.directory, "serviceName");
            }},
        {"the command line", "command", [](Forms& at) { return part(at.window, "commandLine"); }},
        {"what is looked for", "find", [](Forms& at) { return part(at.window, "findLine"); }},
    };
    for (const auto& line : lines)
        DYNAMIC_SECTION(line.name)
        {
            const auto place = QString::fromLatin1(line.place);
            if (line.isClinicians) {
                ask();
                handsChange(*forms, osei);
            }
            auto* typedIn = line.open(*forms);
            REQUIRE(typedIn);
            QTest::keyClicks(typedIn, u"half a sen"_s);
            REQUIRE(comes([&] { return !kept(place).isEmpty(); }));
            plugIsPulled();
            const auto* found = line.open(*again);
            REQUIRE(found);
            CHECK(comes([&] { return wordsIn(found) == u"half a sen"_s; }));
            // Emptied, nothing is kept of it.
            for (int i = 0; i < 10; ++i)
                QTest::keyClick(typedIn, Qt::Key_Backspace);
            CHECK(comes([&] { return kept(place).isEmpty(); }));
        }
}

TEST_CASE_METHOD(Fixture, "What was chosen beside the words is found again with them")
{
    begin();
    part<QAbstractButton>(*forms->close, "disposition_refused")->click();
    part<QAbstractButton>(*forms->close, "linkageAdd")->click();
    part<QComboBox>(*forms->close, "linkageService_0")->setCurrentIndex(2);
    QTest::keyClicks(part(*forms->close, "linkagePartner_0"), u"Kim at Wellspace"_s);
    part<QAbstractButton>(*forms->transfer, "taker_mcst")->click();
    part<QAbstractButton>(*forms->transfer, "fact_person_name")->click();
    QTest::keyClicks(part(*forms->transfer, "transferCallback"), u"916-555-0100"_s);
    forms->incident->askApproval();
    part<QComboBox>(*forms->incident, "approvalKind")->setCurrentIndex(1);
    QTest::keyClicks(question(part(*forms->incident, "approvalPanel")), u"he asks"_s);
    forms->incident->write(SaidTo::Team);
    QTest::keyClicks(&note(*forms, "sayWords"), u"round the back"_s);
    const auto service = part<QComboBox>(*forms->close, "linkageService_0")->currentData();
    const auto ticked = part<QAbstractButton>(*forms->transfer, "fact_person_name")->isChecked();
    for (const auto& place : {u"closing"_s, u"transfer sheets"_s, u"approval requests"_s, u"conversation of dispatcher"_s})
        REQUIRE(comes([&] { return kept(place).contains(i104.id.toString()); }));
    REQUIRE(comes([&] { return kept(u"closing"_s).value(i104.id.toString()).value("linkages"_L1).toArray().first()["partner"_L1] == u"Kim at Wellspace"_s; }));
    REQUIRE(comes([&] { return kept(u"transfer sheets"_s).value(i104.id.toString()).value("callback"_L1) == u"916-555-0100"_s; }));

    plugIsPulled();
    CHECK(comes([&] { return part<QAbstractButton>(*again->close, "disposition_refused")->isChecked(); }));
    CHECK(part<QComboBox>(*again->close, "linkageService_0")->currentData() == service);
    CHECK(part<QLineEdit>(*again->close, "linkagePartner_0")->text() == u"Kim at Wellspace"_s);
    CHECK(comes([&] { return part<QAbstractButton>(*again->transfer, "taker_mcst")->isChecked(); }));
    CHECK(part<QAbstractButton>(*again->transfer, "fact_person_name")->isChecked() == ticked);
    CHECK(part<QLineEdit>(*again->transfer, "transferCallback")->text() == u"916-555-0100"_s);
    again->incident->showTalk();
    CHECK(comes([&] { return note(*again, "sayWords").toPlainText() == u"round the back"_s; }));
    CHECK(part<QComboBox>(*again->incident, "sayTo")->currentData() == u"team"_s);
    again->incident->askApproval();
    CHECK(wordsIn(question(part(*again->incident, "approvalPanel"))) == u"he asks"_s);
    CHECK(part<QComboBox>(*again->incident, "approvalKind")->currentIndex() == 1);
}

TEST_CASE_METHOD(Fixture, "Of a service, what was chosen and what was emptied is found again, and only that stands against what others write")
{
    begin();
    const auto clinic = known(u"Oak Park clinic"_s);
    const auto about = clinic.toString();
    const auto day = toDateTime(clock.now(), zone).date().addDays(-3);
    forms->directory->choose(clinic);
    const auto choose = [&](const char* name, int which) {
        auto* box = part<QComboBox>(*forms->directory, name);
        box->setFocus();
        box->setCurrentIndex(which);
        Q_EMIT box->activated(which);
        return box->currentData();
    };
    const auto state = choose("serviceState", 1);
    part<QLineEdit>(*forms->directory, "serviceHours")->clear();
    part<QDateEdit>(*forms->directory, "serviceAsOf")->setDate(day);
    part<QToolButton>(*forms->directory, "serviceLanguages")->menu()->actions().at(1)->trigger();
    const auto languages = part<QToolButton>(*forms->directory, "serviceLanguages")->text();
    REQUIRE(comes([&] { return kept(u"services"_s).value(about).size() == 4; }));

    auto moved = *picture.now().find(clinic);
    moved.address = u"3415 MLK Blvd"_s;
    commit(forms->plans, forms->plans.putEntry(moved));
    REQUIRE(comes([&] { return picture.now().find(clinic)->address == moved.address; }));
    plugIsPulled();
    again->directory->choose(clinic);
    CHECK(comes([&] { return part<QComboBox>(*again->directory, "serviceState")->currentData() == state; }));
    CHECK(part<QLineEdit>(*again->directory, "serviceHours")->text().isEmpty());
    CHECK(part<QDateEdit>(*again->directory, "serviceAsOf")->date() == day);
    CHECK(part<QToolButton>(*again->directory, "serviceLanguages")->text() == languages);
    CHECK(part<QLineEdit>(*again->directory, "serviceAddress")->text() == moved.address);
    handsChange(*again, brandt);
    CHECK(part<QLineEdit>(*again->directory, "serviceHours")->text() == u"24/7"_s);
    handsChange(*again, rosa);
    CHECK(part<QLineEdit>(*again->directory, "serviceHours")->text().isEmpty());
}

TEST_CASE_METHOD(Fixture, "What is typed about a service while it is being kept stays")
{
    begin();
    const auto clinic = known(u"Oak Park clinic"_s);
    forms->directory->choose(clinic);
    auto* takes = part<QLineEdit>(*forms->directory, "serviceTakes");
    QTest::keyClicks(takes, u"walk in"_s);
    SECTION("as it stands") { forms->directory->keep(); }
    SECTION("made sure of") { forms->directory->madeSureToday(); }
    QTest::keyClicks(part(*forms->directory, "serviceAddress"), u"3415 MLK"_s);
    REQUIRE(comes([&] { return picture.now().find(clinic)->words == u"walk in"_s; }));
    CHECK(comes([&] { return kept(u"services"_s).values() == QList{HalfTyped{{"address"_L1, u"3415 MLK"_s}}}; }));
    CHECK(takes->text() == u"walk in"_s);
    CHECK(wordsIn(part(*forms->directory, "serviceAddress")) == u"3415 MLK"_s);
    forms->directory->keep();
    CHECK(comes([&] { return picture.now().find(clinic)->address == u"3415 MLK"_s && kept(u"services"_s).isEmpty(); }));
}

TEST_CASE_METHOD(Fixture, "A command that was left undone outlines nothing before somebody comes to it, and is gone when it is done")
{
    begin();
    QTest::keyClicks(part(forms->window, "commandLine"), u"note 104 calm"_s);
    REQUIRE(comes([&] { return !kept(u"command"_s).isEmpty(); }));
    part(forms->window, "noteField")->setFocus();
    plugIsPulled();
    auto* line = part<QLineEdit>(again->window, "commandLine");
    QSignalSpy targets(again->bar, &CommandBar::targetsChanged);
    REQUIRE(comes([&] { return line->text() == u"note 104 calm"_s; }));
    for (const auto& told : targets)
        CHECK(told.at(0).value<QList<IncidentId>>().isEmpty());
    QSignalSpy accepted(again->bar, &CommandBar::proposalAccepted);
    again->bar->toggle();
    CHECK(targets.last().at(0).value<QList<IncidentId>>() == QList{i104.id});
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(accepted.size() == 1);
    again->bar->done();
    CHECK(line->text().isEmpty());
    CHECK(comes([&] { return ended(TypingDesk(again->dispatch).begun(rosa.id, u"command"_s))->isEmpty(); }));
}

TEST_CASE_METHOD(Fixture, "What was looked for is kept until it is opened")
{
    begin();
    QTest::keyClicks(part(forms->window, "findLine"), u"916-555-0126"_s);
    REQUIRE(comes([&] { return !kept(u"find"_s).isEmpty(); }));
    forms->found.show(forms->found.nextRequest(), {{i102.id, u"102"_s, IncidentStatus::Open, u"Darnell Okoro"_s, u"3620 4th Ave"_s, clock.now()}});
    QTest::keyClick(part(forms->window, "findLine"), Qt::Key_Return);
    CHECK(comes([&] { return kept(u"find"_s).isEmpty(); }));
}

TEST_CASE_METHOD(Fixture, "Whoever asks something of the disk has every form's last letters put on it before")
{
    begin();
    const QList<std::pair<QString, QWidget*>> lines{{u"notes"_s, part(forms->window, "noteField")}, {u"closing"_s, part(forms->window, "closeWords")}, {u"sending"_s, part(forms->window, "sendReason")}};
    for (const auto& [place, line] : lines) {
        QTest::keyClicks(line, u"h"_s);
        REQUIRE(comes([&] { return !kept(place).isEmpty(); }));
    }
    for (const auto& [place, line] : lines)
        QTest::keyClicks(line, u"alf a sen"_s);
    KeepWords::tell(&forms->window);
    plugIsPulled();
    for (const auto& name : {"noteField", "closeWords", "sendReason"}) {
        INFO(name);
        CHECK(comes([&] { return wordsIn(part(again->window, name)) == u"half a sen"_s; }));
    }
}

TEST_CASE_METHOD(Fixture, "What is done is kept no more")
{
    begin();
    QTest::keyClicks(&note(*forms, "noteField"), u"mother called"_s);
    REQUIRE(comes([&] { return !kept(u"notes"_s).isEmpty(); }));
    QTest::keyClick(&note(*forms, "noteField"), Qt::Key_Return);
    CHECK(comes([&] { return kept(u"notes"_s).isEmpty(); }));

    forms->close->startCancel();
    auto* reason = question(forms->close);
    QTest::keyClicks(reason, u"a wrong number"_s);
    REQUIRE(comes([&] { return !kept(u"cancelling"_s).isEmpty(); }));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(comes([&] { return kept(u"cancelling"_s).isEmpty(); }));
}

TEST_CASE_METHOD(Fixture, "What the disk did not take is tried again, also when nobody types on")
{
    begin();
    auto& field = note(*forms, "noteField");
    int refusals = 0;
    for (const auto* keeper : forms->incident->findChildren<TypingKeeper*>())
        QObject::connect(keeper, &TypingKeeper::refused, &field, [&refusals] { ++refusals; });
    {
        const SmallDisk full(0);
        QTest::keyClicks(&field, u"mother called"_s);
        REQUIRE(QTest::qWaitFor([&] { return refusals > 0; }, 10'000));
    }
    CHECK(comes([&] { return !kept(u"notes"_s).isEmpty(); }));
}

TEST_CASE_METHOD(Fixture, "Words that are typed before it is known what was typed earlier stand behind it")
{
    begin();
    const auto about = i104.id.toString();
    REQUIRE(ended(TypingDesk(forms->dispatch).keep(rosa.id, u"notes"_s, {{about, HalfTyped{{"words"_L1, u"the door is"_s}}}})));
    // A disk that is slow at the moment she signs in.
    QSemaphore slow;
    const auto busy = store.revise(u"busy"_s, [&slow](const QString&) {
        slow.acquire();
        return QString();
    });
    auto early = std::make_unique<NoteBar>(&forms->dispatch, &looks);
    early->show(i104.id);
    auto& edit = *find<QPlainTextEdit>(*early, "noteField");
    edit.insertPlainText(u"open"_s);

    SECTION("in the form and on the disk")
    {
        slow.release();
        CHECK(comes([&] { return edit.toPlainText() == u"the door is open"_s; }));
        CHECK(comes([&] { return kept(u"notes"_s).value(about).value("words"_L1) == u"the door is open"_s; }));
    }
    SECTION("also when the window goes before the disk has answered")
    {
        early.reset();
        slow.release();
        CHECK(kept(u"notes"_s).value(about).value("words"_L1) == u"the door is open"_s);
    }
    SECTION("also when somebody else sits down before the disk has answered")
    {
        HandsChange::tell(early.get(), rosa.id, brandt.id);
        CHECK(edit.toPlainText().isEmpty());
        slow.release();
        CHECK(comes([&] { return kept(u"notes"_s).value(about).value("words"_L1) == u"the door is open"_s; }));
        CHECK(edit.toPlainText().isEmpty());
        HandsChange::tell(early.get(), brandt.id, rosa.id);
        CHECK(edit.toPlainText() == u"the door is open"_s);
    }
    REQUIRE(QTest::qWaitFor([&] { return busy.isFinished(); }));
}

TEST_CASE_METHOD(Fixture, "Each finds her own words again after the program was killed, and nobody another's")
{
    begin();
    QTest::keyClicks(&note(*forms, "noteField"), u"rosa was here"_s);
    QTest::keyClicks(&note(*forms, "closeWords"), u"and closes"_s);
    handsChange(*forms, brandt);
    CHECK(note(*forms, "noteField").toPlainText().isEmpty());
    CHECK(note(*forms, "closeWords").toPlainText().isEmpty());
    QTest::keyClicks(&note(*forms, "noteField"), u"brandt too"_s);
    REQUIRE(comes([&] { return !kept(u"notes"_s).isEmpty(); }));

    plugIsPulled();
    CHECK(comes([&] { return note(*again, "noteField").toPlainText() == u"brandt too"_s; }));
    CHECK(note(*again, "closeWords").toPlainText().isEmpty());
    handsChange(*again, rosa);
    CHECK(comes([&] { return note(*again, "noteField").toPlainText() == u"rosa was here"_s; }));
    CHECK(comes([&] { return note(*again, "closeWords").toPlainText() == u"and closes"_s; }));
    handsChange(*again, osei);
    CHECK(note(*again, "noteField").toPlainText().isEmpty());
}

TEST_CASE_METHOD(Fixture, "What nobody has touched for three months does not pile up, and what has been is kept")
{
    begin();
    const TypingDesk typing(forms->dispatch);
    const auto words = [](const QString& said) { return HalfTyped{{"words"_L1, said}}; };
    REQUIRE(ended(typing.keep(rosa.id, u"notes"_s, {{u"long ago"_s, words(u"old"_s)}, {u"gone on with"_s, words(u"beg"_s)}})));
    REQUIRE(ended(typing.keep(brandt.id, u"notes"_s, {{u"long ago"_s, words(u"his"_s)}})));
    clock.advance(60 * day);
    REQUIRE(ended(typing.keep(rosa.id, u"notes"_s, {{u"gone on with"_s, words(u"begun"_s)}})));
    clock.advance(31 * day);
    REQUIRE(ended(typing.keep(rosa.id, u"notes"_s, {{u"today"_s, words(u"new"_s)}})));
    CHECK(*ended(typing.begun(rosa.id, u"notes"_s)) == QHash<QString, HalfTyped>{{u"gone on with"_s, words(u"begun"_s)}, {u"today"_s, words(u"new"_s)}});
    CHECK(ended(typing.begun(brandt.id, u"notes"_s))->isEmpty());
}
