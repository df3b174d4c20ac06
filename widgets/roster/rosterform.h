#pragma once

#include "deskform.h"
#include "rosterdesk.h"

namespace dispatch {

class LookLabel;

/// A form of what the roster's desk keeps. Whoever may not keep it reads it, and who may stands there.
class RosterForm : public DeskForm {
    Q_OBJECT
public:
    RosterForm(const QString& name, const RosterDesk* desk, const Looks* looks, QWidget* parent, QWidget* body = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// The roles that may keep what the form is about.
    [[nodiscard]] virtual QList<Role> keepers() const;
    /// Offers whoever is signed in now what she may do.
    virtual void offer();
    [[nodiscard]] bool mayKeep() const { return keepers().contains(m_desk->actor().role); }
    [[nodiscard]] const RosterDesk* desk() const { return m_desk; }

private:
    const RosterDesk* m_desk;
    LookLabel* m_readers;
};

} // namespace dispatch
