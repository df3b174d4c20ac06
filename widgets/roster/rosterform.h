#pragma once

#include "deskform.h"
#include "rosterdesk.h"

namespace dispatch {

/// A form of what the roster's desk keeps.
class RosterForm : public DeskForm {
    Q_OBJECT
public:
    RosterForm(const QString& name, const RosterDesk* desk, const Looks* looks, QWidget* parent, QWidget* body = nullptr) : DeskForm(name, desk, looks, parent, body), m_desk(desk) {}

protected:
    [[nodiscard]] const RosterDesk* desk() const { return m_desk; }

private:
    const RosterDesk* m_desk;
};

} // namespace dispatch
