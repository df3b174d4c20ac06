#pragma once

#include "deskdialog.h"

namespace dispatch {

/// Asks for a reason that is owed, in words. Stands beside the work; stays as long as the reason is refused.
class PlanReason : public DeskDialog {
    Q_OBJECT
public:
    /// @p about: the same for the same deed on the same thing.
    PlanReason(const Desk& desk, const QString& about, const QString& title, const QString& asked, const QString& deed, const Looks* looks, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason);

protected:
    [[nodiscard]] HalfTyped begun() const override;
    void enter(const HalfTyped& begun) override;

private:
    TypedLine* m_reason;
};

} // namespace dispatch
