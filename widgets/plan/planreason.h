#pragma once

#include <QDialog>

namespace dispatch {

class Complaint;
class Looks;
class TypedLine;

/// Asks for a reason that is owed, in words. Stands beside the work; stays as long as the reason is refused.
class PlanReason : public QDialog {
    Q_OBJECT
public:
    PlanReason(const QString& title, const QString& asked, const QString& deed, const Looks* looks, QWidget* parent);

    void refuse(const QString& sentence);

Q_SIGNALS:
    void given(const QString& reason);

private:
    TypedLine* m_reason;
    Complaint* m_complaint;
};

} // namespace dispatch
