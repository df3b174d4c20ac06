#pragma once

#include "deskframe.h"
#include "planbook.h"
#include "plandesk.h"
#include "planprint.h"

#include <QTimer>

namespace dispatch {

class AssessmentPane;
class LivePicture;
class LookLabel;
class PlanAboutPane;
class PlanActions;
class PlanDraftPane;
class PlanGiving;
class PlanHead;
class PlanLook;
class PlanMarksPane;
class PlanPreview;
class PlanPromptsPane;
class PlanSpelling;
class PlanVersionPane;
class Speller;
class TimerWatch;

/// What a plan's window is made of; all outlive the window.
struct PlanParts {
    PlanDesk* desk = nullptr;
    const PlanBook* book = nullptr;
    const LivePicture* picture = nullptr;
    Looks* looks = nullptr;
    TimerWatch* timers = nullptr;
    const Speller* speller = nullptr;   ///< null: no spelling is checked
};

/// One person's safety plan: what is written now, beside it a version that was signed; how to ask, what is about all of it, what later contacts
/// said. Shows nothing before the look at it is on record.
class PlanWindow : public DeskFrame {
    Q_OBJECT
public:
    explicit PlanWindow(const PlanParts& parts, QWidget* parent = nullptr);
    ~PlanWindow() override;

    /// Asks for the reason first, where no contact with the person is in progress.
    void open(const PersonId& person);
    [[nodiscard]] PlanActions& actions() { return *m_actions; }
    [[nodiscard]] PlanDraftPane& draft() { return *m_draft; }
    [[nodiscard]] PlanVersionPane& version() { return *m_version; }
    [[nodiscard]] PlanGiving& giving() { return *m_giving; }

Q_SIGNALS:
    /// Why somebody who wanted to see a plan sees none.
    void refused(const QString& sentence);
    /// The plan as it would be printed; whoever hears it shows it.
    void previewWanted(const dispatch::PlanSheet& sheet, const QString& person);
    /// Who looked at plans is asked for.
    void looksWanted();

protected:
    void changeEvent(QEvent* event) override;
    void customEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void placePanes() override;
    int shape() const override;

private:
    QDockWidget* addDock(const QString& name, QWidget* pane);
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] bool isHigh() const;
    [[nodiscard]] bool isFolded() const;
    void connectVerbs();
    void connectPanes();
    void showFile(const PlanFile& file, const QString& why);
    void renew();
    void tellHead();
    void tellNext();
    void goNext();
    void goTo(int step);
    /// @p what the words are for: the same at every start.
    void askWords(const QString& what, const QString& title, const QString& asked, const QString& deed, const std::function<Result<Proposal>(const QString&)>& verb);
    void preview();
    void compare();
    void spell();
    void scrollTogether();
    void tick(Instant now);
    void retranslate();
    [[nodiscard]] QString nameOf() const;
    [[nodiscard]] Staff staffOf(const StaffId& id) const;

    PlanParts m_parts;
    PersonId m_person;
    bool m_isShown = false;        ///< a look is on record
    PlanActions* m_actions = nullptr;
    PlanGiving* m_giving;
    PlanSpelling* m_spelling;
    PlanVersionPane* m_version;
    PlanDraftPane* m_draft;
    PlanPromptsPane* m_prompts;
    PlanAboutPane* m_about;
    PlanMarksPane* m_marks;
    AssessmentPane* m_assessment;
    QDockWidget* m_versionDock = nullptr;
    QDockWidget* m_draftDock = nullptr;
    QList<QDockWidget*> m_docks;
    PlanLook* m_look;
    PlanHead* m_head;
    LookLabel* m_spelled;
    QString m_toSign;              ///< what was shown when the plan came to be signed
    bool m_isScrolling = false;
};

} // namespace dispatch
