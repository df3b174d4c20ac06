#pragma once

#include "incidentfile.h"
#include "intakedesk.h"
#include "looks.h"
#include "typingkeeper.h"

#include <QWidget>

class QScrollArea;

namespace dispatch {

class CallPart;
class Complaint;
class KeyButton;
class ReasonRow;
class RecommendationBar;
class ScreenHistory;

/// The screen of a filed incident and what was determined from it; screened again and determined in place.
class ScreenPage : public QWidget {
    Q_OBJECT
public:
    ScreenPage(IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentFile& file);
    using QWidget::show;
    void determine();
    void decideOtherwise();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut(const Looks* looks);
    void screenAgain();
    void save(const std::function<void()>& then = {});
    void leave();
    [[nodiscard]] HalfTyped begun() const;
    void resume(const HalfTyped& begun);
    void setScreening(bool screening);
    void follow();
    void askOtherwise(const QString& outcome, const QString& sentence = {});
    void determineAs(const QString& outcome, const QString& reason);
    void retranslate();
    [[nodiscard]] bool isOpen() const { return m_shown && m_shown->status == IncidentStatus::Open; }

    IntakeDesk* m_desk;
    std::optional<Incident> m_shown;
    CallIntake m_start;    ///< the call as it was when screening began
    CallIntake m_standing; ///< and as it is answered now
    bool m_screening = false;
    bool m_inFlight = false;
    QScrollArea* m_scroll;
    ScreenHistory* m_history;
    QList<CallPart*> m_parts;
    RecommendationBar* m_advice;
    ReasonRow* m_reason;
    Complaint* m_complaint;
    KeyButton* m_again;
    KeyButton* m_otherwise;
    KeyButton* m_save;
    KeyButton* m_leave;
    TypingKeeper* m_typing;
};

} // namespace dispatch
