#pragma once

#include "looks.h"
#include "rosterdesk.h"
#include "typingdesk.h"

#include <QWidget>

class QComboBox;
class QTreeView;

namespace dispatch {

class AskRow;
class Complaint;
class EmptyNote;
class KeyButton;
class LabelledField;
class LivePicture;
class LookLabel;
class TradeListModel;
class TypingKeeper;

/// Shifts that are given away: the one being offered, to whom and for what, and those that wait for an answer.
class TradePane : public QWidget {
    Q_OBJECT
public:
    TradePane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    /// Offers this shift; a null one only shows what waits. A shift that is offered already shows its offer.
    void offer(const ShiftId& shift);
    [[nodiscard]] ShiftId shift() const { return m_shift; }

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The offer is about @p shift; one that was begun stands there again.
    void turnTo(const ShiftId& shift);
    [[nodiscard]] HalfTyped begun() const;
    void enter(const HalfTyped& begun);
    void fillPeople();
    void fillBack();
    void tell();
    void send();
    void commit(const Result<Proposal>& proposal, QWidget* control);
    void accept(const QString& reason);
    void retranslate();

    RosterDesk* m_desk;
    const Looks* m_looks;
    LookLabel* m_title;
    QComboBox* m_to;
    QComboBox* m_back;
    LabelledField* m_toField;
    LabelledField* m_backField;
    KeyButton* m_send;
    Complaint* m_complaint;
    TradeListModel* m_model;
    QTreeView* m_list;
    EmptyNote* m_empty;
    AskRow* m_ask;
    KeyButton* m_accept;
    KeyButton* m_decline;
    KeyButton* m_withdraw;
    TypingKeeper* m_typing;
    ShiftId m_shift;
    enum class Asked { AcceptReason, DeclineReason } m_asked = Asked::DeclineReason;
};

} // namespace dispatch
