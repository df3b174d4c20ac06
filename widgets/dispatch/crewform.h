#pragma once

#include "rosterform.h"
#include "typingkeeper.h"

class QComboBox;
class QListWidget;

namespace dispatch {

class LookLabel;
class TypedLine;

/// Who rides with a team that is on shift, and in which car: somebody else, or another car, in the middle of the shift. Esc leaves it as it is.
class CrewForm : public RosterForm {
    Q_OBJECT
public:
    CrewForm(const RosterDesk* desk, const Looks* looks, QWidget* parent);

    /// Takes the keyboard for the crew of @p team.
    void show(const TeamId& team);

Q_SIGNALS:
    /// It is over, one way or the other.
    void left();

protected:
    void customEvent(QEvent* event) override;
    void keep() override;
    void keyPressEvent(QKeyEvent* event) override;
    void retranslate() override;

private:
    void fillPeople(const Team& team);
    void fillCars(const Team& team);
    [[nodiscard]] QList<StaffId> chosen() const;

    LookLabel* m_title;
    QListWidget* m_people;
    QComboBox* m_car;
    TypedLine* m_reason;
    KeyButton* m_leave;
    TeamId m_team;
    TypingKeeper* m_typing;
};

} // namespace dispatch
