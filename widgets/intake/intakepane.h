#pragma once

#include "call.h"
#include "intakekeys.h"

#include <QWidget>

class QStackedLayout;
class QTabWidget;
class QTimer;

namespace dispatch {

class IconLine;
class IntakeDesk;
class IntakeForm;
class KeyButton;
class LivePicture;
class LookLabel;
class Looks;
struct Changes;

/// The calls being written down on this desk, one tab each. The one in front is being talked on; the others are on hold.
class IntakePane : public QWidget {
    Q_OBJECT
public:
    IntakePane(IntakeDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);
    ~IntakePane() override;

    /// Begins a draft; the one in front is put on hold.
    void newCall();
    /// Brings the draft to the front.
    void open(const DraftId& draft);
    /// Opens every draft that is in the picture: what a program that ended left behind.
    void restoreDrafts();
    [[nodiscard]] bool hasCall() const;
    [[nodiscard]] std::optional<Draft> currentDraft() const;
    /// Does in the form in front what the key would do there; nothing when there is none.
    void act(FormDeed deed);
    /// Gives the call in front its pin; nothing when there is none.
    void setPin(const Point& point);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void filed(const dispatch::IncidentId& incident);
    void determined(const dispatch::IncidentId& incident);
    /// The last call went.
    void emptied();
    void titleChanged(const QString& title);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildGuidance();
    void retranslate();
    IntakeForm* add(const Draft& draft, bool found);
    void drop(IntakeForm* form);
    void dropGone(const Changes& changes);
    void nextTab(int direction);
    void currentChanged();
    void retitle(IntakeForm* form);
    void bringForward(IntakeForm* form);
    [[nodiscard]] IntakeForm* formAt(int at) const;
    [[nodiscard]] IntakeForm* current() const;
    [[nodiscard]] int indexOf(const DraftId& draft) const;

    IntakeDesk* m_desk;
    const LivePicture* m_picture;
    Looks* m_looks;
    QTabWidget* m_tabs;
    QWidget* m_guidance;
    QStackedLayout* m_stack;
    LookLabel* m_guidanceTitle;
    LookLabel* m_guidanceWords;
    KeyButton* m_newCall;
    IconLine* m_sentence;
    QTimer* m_beat;
    IntakeForm* m_inFront = nullptr;
    QString m_title;
    bool m_beginning = false;
};

} // namespace dispatch
