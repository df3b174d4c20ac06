#pragma once

#include "looks.h"
#include "transferdesk.h"
#include "typingkeeper.h"

#include <QWidget>

namespace dispatch {

class ChoiceRow;
class CodeBox;
class Complaint;
class IconLine;
class KeyButton;
class LabelledField;
class LookLabel;
class TypedLine;

/// What became of a transfer that was accepted: whether they came, how long it took, what is told of force; and the follow-up, when they give
/// it back. What was begun for a transfer is found again.
class TransferOutcome : public QWidget {
    Q_OBJECT
public:
    TransferOutcome(const TransferDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const TransferId& transfer);
    using QWidget::show;
    void record();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(const Looks* looks);
    [[nodiscard]] HalfTyped standing() const;
    [[nodiscard]] HalfTyped recorded() const;
    void enter(const HalfTyped& begun);
    [[nodiscard]] Result<Proposal> entered() const;
    void keep(const Result<Proposal>& proposal, KeyButton* button);
    void takeBack();
    void renew();
    void retranslate();

    const TransferDesk* m_desk;
    TransferId m_transfer;
    LookLabel* m_title;
    IconLine* m_known;
    ChoiceRow* m_came;
    LabelledField* m_cameField;
    TypedLine* m_minutes;
    LabelledField* m_minutesField;
    ChoiceRow* m_force;
    LabelledField* m_forceField;
    TypedLine* m_words;
    LabelledField* m_wordsField;
    Complaint* m_complaint;
    KeyButton* m_record;
    QWidget* m_back;
    CodeBox* m_followUp;
    LabelledField* m_followUpField;
    KeyButton* m_takeBack;
    TypingKeeper* m_typing;
};

} // namespace dispatch
