#pragma once

#include "dispatchdesk.h"
#include "livepicture.h"
#include "looks.h"
#include "typingkeeper.h"

#include <QWidget>

namespace dispatch {

class CodeChoices;
class Complaint;
class IconLine;
class IncidentHead;
class KeyButton;
class LadderPreview;
class LinkageRows;
class LookLabel;
class AskRow;
class TypedNote;

/// How an incident ended: dispositions, diverted from what, what was given and linked, and the follow-ups this creates.
class ClosePane : public QWidget {
    Q_OBJECT
public:
    ClosePane(DispatchDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    /// What was begun for @p incident earlier is found again.
    void show(const IncidentId& incident);
    using QWidget::show;
    [[nodiscard]] const IncidentId& incident() const { return m_incident; }
    /// Asks in place why the incident is cancelled.
    void startCancel();
    void tick(Instant now);

Q_SIGNALS:
    void finished(const dispatch::IncidentId& incident);
    /// The closing says that somebody took over who has not accepted yet.
    void transferWanted(const dispatch::IncidentId& incident, dispatch::Taker taker);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] Closing entered() const;
    [[nodiscard]] HalfTyped begun() const;
    void enter(const HalfTyped& begun);
    void edited();
    void weigh();
    void layOut(const Looks* looks);
    void closeIncident();
    void ended(const IncidentId& incident, const Result<Receipt>& kept);
    void cancelIncident(const QString& reason);
    void retranslate();

    DispatchDesk* m_desk;
    const LivePicture* m_picture;
    IncidentId m_incident;
    bool m_inFlight = false;
    IncidentHead* m_head;
    QWidget* m_form;
    CodeChoices* m_dispositions;
    CodeChoices* m_diverted;
    CodeChoices* m_needs;
    LinkageRows* m_linkages;
    TypedNote* m_words;
    Complaint* m_wordsComplaint;
    LadderPreview* m_ladder;
    LookLabel* m_dispositionsTitle = nullptr;
    LookLabel* m_divertedTitle = nullptr;
    LookLabel* m_needsTitle = nullptr;
    LookLabel* m_linkagesTitle = nullptr;
    LookLabel* m_wordsTitle = nullptr;
    LookLabel* m_ladderTitle = nullptr;
    IconLine* m_missing;
    AskRow* m_reason;
    Complaint* m_complaint;
    KeyButton* m_transfer;
    KeyButton* m_close;
    KeyButton* m_cancel;
    KeyButton* m_leave;
    TypingKeeper* m_typing;
};

} // namespace dispatch
