#pragma once

#include "plandesk.h"

#include <QPointer>

class QWidget;

namespace dispatch {

class Looks;
class PlanReason;

/// The look at somebody's plan: on record before anything of it is shown, with a reason where no contact with the person is in progress.
class PlanLook : public QObject {
    Q_OBJECT
public:
    /// @p window: in front of which the reason is asked for.
    PlanLook(const PlanDesk* desk, const Looks* looks, QWidget* window);

    /// `seen` or `refused` follows, unless somebody else is asked for before.
    void ask(const PersonId& person);
    /// What is on its way is not wanted any more.
    void drop();

Q_SIGNALS:
    /// The look is on record. @p typed: what was being typed in the plan when the program ended.
    void seen(const dispatch::PlanFile& file, const QString& reason, const dispatch::Result<std::optional<dispatch::PlanTyping>>& typed);
    /// Why somebody who wanted to see a plan sees none.
    void refused(const QString& sentence);

private:
    void look(const QString& reason);
    void askReason(const Failure& why);
    void refuse(const Failure& why);
    void recall(const PlanFile& file, const QString& reason);

    const PlanDesk* m_desk;
    const Looks* m_looks;
    QWidget* m_window;
    QPointer<PlanReason> m_asking;
    PersonId m_person;
    int m_asked = 0;              ///< an answer to a person asked for before is dropped
};

} // namespace dispatch
