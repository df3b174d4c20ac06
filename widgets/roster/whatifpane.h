#pragma once

#include "looks.h"
#include "rostercover.h"
#include "rosterdesk.h"
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

/// A shift that is thought of and not saved: what it would break, which gaps it would open, how many calls would wait; then it is kept or
/// left. A reason is asked for where one is owed.
class WhatIfPane : public QWidget {
    Q_OBJECT
public:
    WhatIfPane(RosterDesk* desk, const RosterCover* cover, const Looks* looks, QWidget* parent = nullptr);

    /// @p withFields: the fields of the shift are open for typing.
    void show(const Shift& shift, bool withFields);
    using QWidget::show;
    /// Nothing is thought of any more.
    void clear();
    [[nodiscard]] bool isOpen() const { return m_shift.has_value(); }
    void keep();
    void setDemand(const AreaDemand& demand, const Promise& promise);

Q_SIGNALS:
    /// The fields say another shift.
    void thought(const dispatch::Shift& shift);
    void done(const dispatch::Proposal& proposal);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
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
    AreaDemand m_demand;
    Promise m_promise;
    std::optional<Shift> m_shift;
    quint64 m_question = 0;
};

} // namespace dispatch
