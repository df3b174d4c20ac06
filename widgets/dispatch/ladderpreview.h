#pragma once

#include "dispatchdesk.h"
#include "iconline.h"

class QComboBox;
class QVBoxLayout;

namespace dispatch {

/// The follow-ups that closing will create, with due times, and who will owe them.
class LadderPreview : public QWidget {
    Q_OBJECT
public:
    LadderPreview(const DispatchDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const Incident& incident, const Closing& closing);
    using QWidget::show;
    [[nodiscard]] StaffId owner() const;
    /// Null: the one who closes.
    void setOwner(const StaffId& owner);

Q_SIGNALS:
    void ownerChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillOwners();

    const DispatchDesk* m_desk;
    const Looks* m_looks;
    QVBoxLayout* m_lines;
    QList<IconLine*> m_shown;
    LookLabel* m_ownerLabel;
    QComboBox* m_owner;
};

/// Fills @p box with the people who can owe a duty, the signed-in one first, those who go out with the teams last; keeps the choice.
/// Where somebody is left out, nobody is chosen until a person chooses.
void fillWithStaff(QComboBox* box, const Desk& desk, const QList<StaffId>& without = {});

} // namespace dispatch
