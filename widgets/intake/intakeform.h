#pragma once

#include "draftkeeper.h"
#include "intakekeys.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace dispatch {

struct Proposal;

class CallPart;
class CallerAndPerson;
class CriteriaPanel;
class FlexLayout;
class IconLine;
class IntakeFoot;
class KnownPanel;
class LivePicture;
class Looks;
class ReasonRow;
class RecommendationBar;
class ScreenPanel;
class ThreeThings;
class TransferIn;

/// One call being written down. The three things stand above, the recommendation and the deeds below; only what is between
/// them scrolls. Everything typed is kept as it is typed; the form goes only when what it says was stored.
class IntakeForm : public QWidget {
    Q_OBJECT
public:
    /// @p found: the draft was left by a program that ended; its form says so and puts the caret back.
    IntakeForm(const IntakeDesk* desk, const LivePicture* picture, const Looks* looks, Draft draft, bool found, QWidget* parent = nullptr);
    ~IntakeForm() override;

    [[nodiscard]] const Draft& draft() const { return m_draft; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// "105 Montoya", "106 (draft, 3 min on hold)".
    [[nodiscard]] QString tabWords() const;
    /// Comes before the hand again: no longer on hold, the caret where it was.
    void enter();
    void hold();
    void beat();
    void act(FormDeed deed);
    /// The call's pin, as if typed.
    void setPin(const Point& point);
    void determine();
    void decideOtherwise();
    void file();

Q_SIGNALS:
    void filed(const dispatch::IncidentId& incident);
    void determined(const dispatch::IncidentId& incident);
    /// What it says is stored, or it was thrown away: it can go.
    void ended();
    void holdAsked();
    void tabWordsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void customEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Asking { Nothing, Otherwise, PassBack, Discard };

    void build();
    void listen();
    void edited();
    void follow();
    void fit();
    void focusMoved(QWidget* now);
    void rememberCaret();
    void putCaretBack();
    void askOtherwise(const QString& outcome, const QString& sentence = {});
    void askPassBack();
    void askDiscard();
    void reasonGiven();
    void determineAs(const QString& outcome, const QString& reason);
    void discard(const QString& reason);
    void commit(const Result<Proposal>& proposal, const std::function<void()>& kept);
    void setBusy(bool busy);
    void tell(const QString& sentence);
    void refused(const QString& sentence);

    const IntakeDesk* m_desk;
    const LivePicture* m_picture;
    const Looks* m_looks;
    Draft m_draft;
    DraftKeeper* m_keeper;
    // In the order the eye reads, which is the order of the Tab key.
    ThreeThings* m_three;
    KnownPanel* m_known;
    TransferIn* m_from;
    CallerAndPerson* m_caller;
    ScreenPanel* m_screen;
    CriteriaPanel* m_criteria;
    RecommendationBar* m_recommendation;
    ReasonRow* m_reason;
    IconLine* m_sentence;
    IntakeFoot* m_foot;
    QScrollArea* m_scroll;
    QWidget* m_middle;
    FlexLayout* m_columns;
    QWidget* m_side;
    QList<CallPart*> m_parts;
    QPointer<QWidget> m_focusBefore;
    Asking m_asking = Asking::Nothing;
    QString m_trouble;
    bool m_found;
    bool m_inFront = false;
    bool m_busy = false;
    bool m_tight = false;
    bool m_wide = false;
};

} // namespace dispatch
