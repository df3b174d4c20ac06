#pragma once

#include "looks.h"
#include "rostercover.h"
#include "rosterdesk.h"
#include "typingdesk.h"
#include "whatif.h"

#include <QWidget>

class QFormLayout;

namespace dispatch {

class Complaint;
class IconLine;
class KeyButton;
class LookLabel;
class ShiftEditor;
class TypedLine;
class TypingKeeper;

/// A shift that is thought of and not saved: what it would break, which gaps it would open, how many calls would wait; then it is kept or
/// left. A reason is asked for where one is owed. Whoever thought of it and was called away finds it when she opens the shift again.
class WhatIfPane : public QWidget {
    Q_OBJECT
public:
    WhatIfPane(RosterDesk* desk, const RosterCover* cover, const Looks* looks, QWidget* parent = nullptr);

    /// Thinks of a shift that stands, or of a new one as it would be made, as whoever sits here left it; that is told as `thought`.
    void turnTo(const Shift& stands);
    /// What is thought of would be @p shift. @p withFields: its fields are open for typing.
    void show(const Shift& shift, bool withFields);
    using QWidget::show;
    /// Nothing is thought of for now.
    void clear();
    /// The shift stays as it is; the words of the reason wait for the next thought of it.
    void leave();
    [[nodiscard]] bool isOpen() const { return m_shift.has_value(); }
    void keep();
    void setDemand(const AreaDemand& demand, const Promise& promise);

Q_SIGNALS:
    /// It would be another shift.
    void thought(const dispatch::Shift& shift);
    void done(const dispatch::Proposal& proposal);
    void left();

protected:
    void customEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] HalfTyped begun() const;
    void enter(const HalfTyped& begun);
    void renew();
    void tell();
    void ask();
    void tellEffect(const WhatIf& effect);
    void retranslate();

    RosterDesk* m_desk;
    const RosterCover* m_cover;
    const Looks* m_looks;
    IconLine* m_title;
    ShiftEditor* m_editor;
    IconLine* m_breaks;
    IconLine* m_gaps;
    IconLine* m_calls;
    TypedLine* m_reason;
    LookLabel* m_reasonLabel;
    Complaint* m_complaint;
    KeyButton* m_keep;
    KeyButton* m_leave;
    TypingKeeper* m_typing;
    AreaDemand m_demand;
    Promise m_promise;
    std::optional<Shift> m_shift;
    Shift m_standing;                 ///< as the roster has it, or as the new one would be made
    quint64 m_question = 0;
};

} // namespace dispatch
