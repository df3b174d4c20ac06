#include "assessmentpane.h"
#include "keepwords.h"
#include "plandeskwindow.h"
#include "typednote.h"

#include "print.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Rosa beside the plan of Darnell Okoro, whose risk was screened when his call was taken.
class AssessmentDesk : public PlanDeskWindow {
public:
    AssessmentDesk()
    {
        screen.id = ids.next<TriageId>();
        screen.incident = i102.id;
        screen.at = clock.now() - 69 * minute;
        screen.by = brandt.id;
        screen.risk = RiskLevel::Moderate;
        screen.screen = {{u"1"_s, u"yes"_s}, {u"2"_s, u"yes"_s}, {u"3"_s, u"yes"_s}, {u"6"_s, u"no"_s}};
        Command command;
        command.id = ids.next<CommandId>();
        command.name = u"screen"_s;
        command.actor = {brandt.id, brandt.name, brandt.role};
        command.occurredAt = screen.at;
        command.effects = {insertOf(screen)};
        REQUIRE(ended(store.commit(command)));
        write();
    }
    void assess()
    {
        open();
        key(Qt::Key_F6);
        REQUIRE(comes([this] { return note("assessmentNeeds")->hasFocus(); }));
    }
    [[nodiscard]] TypedNote* note(const char* name) { return find<TypedNote>(window, name); }
    [[nodiscard]] QComboBox* which() { return find<QComboBox>(window, "assessmentWhich"); }
    void choose(int row)
    {
        which()->setCurrentIndex(row);
        Q_EMIT which()->activated(row);
    }
    [[nodiscard]] QStringList said()
    {
        QStringList all;
        for (const auto* each : find<AssessmentPane>(window, "assessment")->findChildren<QLabel*>())
            if (each->isVisible() && !each->text().isEmpty())
                all.append(each->text());
        return all;
    }
    [[nodiscard]] bool says(const QString& part)
    {
        return said().filter(part).size() > 0;
    }

    Triage screen;
};

} // namespace

TEST_CASE_METHOD(AssessmentDesk, "The risk screen of the intake stands in the assessment with its incident, and nobody asks it again")
{
    assess();
    CHECK(says(u"carried over from intake: 102, "_s));
    CHECK(says(u"K. Brandt"_s));
    CHECK(find<QLabel>(window, "assessmentScreen")->text().contains(u"yes"_s));
    type(u"A place where nobody shouts"_s);
    find<QAbstractButton>(window, "assessmentNeed_food")->click();
    find<QAbstractButton>(window, "assessmentWanted_housing")->click();
    note("assessmentInPlace")->setFocus();
    type(u"Sees Dr. Lo of the mental health plan"_s);
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(comes([this] { return file().all<Assessment>().size() == 1; }));
    const auto kept = file().all<Assessment>().first();
    CHECK(kept.triage == screen.id);
    CHECK(kept.incident == i102.id);
    CHECK(kept.madeBy == rosa.id);
    CHECK(kept.needs == u"A place where nobody shouts"_s);
    CHECK(kept.basicNeeds == QStringList{u"food"_s});
    CHECK(kept.linkagesWanted == QStringList{u"housing"_s});
    CHECK(kept.servicesInPlace == u"Sees Dr. Lo of the mental health plan"_s);
    REQUIRE(comes([this] { return which()->count() == 2 && which()->currentIndex() == 1; }));
    CHECK(says(u"it can still be changed"_s));
    CHECK(ended(desk.assessmentsTyped(okoro.id, who.id))->isEmpty());
}

TEST_CASE_METHOD(AssessmentDesk, "Whoever asks something of the disk has the letters of an assessment put on it before")
{
    assess();
    type(u"A bed"_s);
    REQUIRE(QTest::qWaitFor([this] { return !ended(desk.assessmentsTyped(okoro.id, who.id))->isEmpty(); }, 10'000));
    type(u", warm clothes"_s);
    KeepWords::tell(&window);
    CHECK(ended(desk.assessmentsTyped(okoro.id, who.id))->first().needs == u"A bed, warm clothes"_s);
}

TEST_CASE_METHOD(AssessmentDesk, "What is typed of an assessment is on this desk before it is finished, and comes back after a crash")
{
    const auto waiting = ended(store.waitingCommands(1000))->size();
    assess();
    type(u"A bed"_s);
    key(Qt::Key_Return);
    type(u"Warm clothes"_s);
    REQUIRE(QTest::qWaitFor([this] {
        const auto typed = ended(desk.assessmentsTyped(okoro.id, who.id));
        return typed && typed->size() == 1 && typed->first().needs == u"A bed\nWarm clothes"_s;
    }, 10'000));
    // One look, and no command for letters.
    CHECK(ended(store.waitingCommands(1000))->size() == waiting + 1);

    PlanWindow again{PlanParts{&desk, &book, &picture, &looks, nullptr}};
    again.resize(1456, 819);
    again.open(okoro.id);
    REQUIRE(comes([&] { return again.isVisible() && find<TypedNote>(again, "assessmentNeeds")->toPlainText() == u"A bed\nWarm clothes"_s; }));
    CHECK(find<AssessmentPane>(again, "assessment")->findChild<Complaint*>()->sentence().startsWith(u"Found as you left it"_s));
    again.actions().keepAssessment->trigger();
    REQUIRE(comes([this] { return file().all<Assessment>().size() == 1; }));
    CHECK(file().all<Assessment>().first().needs == u"A bed\nWarm clothes"_s);
    REQUIRE(comes([this] { return ended(desk.assessmentsTyped(okoro.id, who.id))->isEmpty(); }));
}

TEST_CASE_METHOD(AssessmentDesk, "What somebody has half typed of an assessment waits for her, and is nothing to the next one")
{
    assess();
    type(u"A bed"_s);
    handsChange(brandt);
    assess();
    CHECK(note("assessmentNeeds")->toPlainText().isEmpty());
    type(u"Shoes"_s);
    handsChange(rosa);
    assess();
    CHECK(comes([this] { return note("assessmentNeeds")->toPlainText() == u"A bed"_s; }));
    REQUIRE(comes([this] { return ended(desk.assessmentsTyped(okoro.id, brandt.id))->size() == 1; }));
    CHECK(ended(desk.assessmentsTyped(okoro.id, brandt.id))->first().needs == u"Shoes"_s);
}

TEST_CASE_METHOD(AssessmentDesk, "Earlier assessments are read, and only one's own in the contact in progress is changed")
{
    Assessment earlier;
    earlier.strengths = u"His choir"_s;
    who = osei;
    kept(desk.assess(file(), earlier));
    who = rosa;
    assess();
    type(u"Not kept yet"_s);
    REQUIRE(which()->count() == 2);
    choose(1);
    CHECK(note("assessmentStrengths")->toPlainText() == u"His choir"_s);
    CHECK(note("assessmentStrengths")->isReadOnly());
    CHECK_FALSE(find<QAbstractButton>(window, "assessmentKeep")->isVisible());
    CHECK(which()->currentText().contains(u"M. Osei, in 102"_s));
    choose(0);
    CHECK(note("assessmentNeeds")->toPlainText() == u"Not kept yet"_s);
    window.actions().keepAssessment->trigger();
    REQUIRE(comes([this] { return file().all<Assessment>().size() == 2 && !note("assessmentNeeds")->isReadOnly() && which()->currentIndex() > 0; }));
    note("assessmentRisks")->setFocus();
    type(u"Alone at night"_s);
    window.actions().keepAssessment->trigger();
    REQUIRE(comes([this] { return std::ranges::any_of(file().all<Assessment>(), [](const Assessment& each) { return each.risks == u"Alone at night"_s && each.needs == u"Not kept yet"_s; }); }));
    CHECK(file().all<Assessment>().size() == 2);
}

TEST_CASE_METHOD(AssessmentDesk, "An empty assessment is not kept, and it says so")
{
    assess();
    window.actions().keepAssessment->trigger();
    REQUIRE(comes([this] { return find<AssessmentPane>(window, "assessment")->findChild<Complaint*>()->sentence() == u"Nothing is written in it yet."_s; }));
    CHECK(file().all<Assessment>().isEmpty());
}

TEST_CASE_METHOD(AssessmentDesk, "Pictures of the assessment", "[.pictures]")
{
    Assessment earlier;
    earlier.strengths = u"His choir"_s;
    kept(desk.assess(file(), earlier));
    assess();
    type(u"A place where nobody shouts"_s);
    find<QAbstractButton>(window, "assessmentNeed_food")->click();
    const auto take = [this](const QString& name) {
        QTest::qWait(300);
        REQUIRE(window.grab().save(QDir::tempPath() + u"/assessment-"_s + name + u".png"));
    };
    take(u"light"_s);
    looks.setTheme(Looks::Theme::Dark);
    choose(1);
    take(u"dark"_s);
    looks.setTextSize(200);
    window.resize(1920, 1080);
    key(Qt::Key_F6);
    take(u"dark-200"_s);
}
