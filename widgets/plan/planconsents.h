#pragma once

#include "plandesk.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dispatch {

class LookLabel;
class Looks;

/// What a person allows: who may have what, for what, until when, and whether it still holds. One is written down with Ins and taken back
/// with Del.
class PlanConsents : public QDialog {
    Q_OBJECT
public:
    PlanConsents(const PlanDesk* desk, const Looks* looks, QWidget* parent);

    void show(const PlanFile& file);
    using QDialog::show;
    void retranslate();
    [[nodiscard]] QTreeWidget& list() { return *m_list; }

Q_SIGNALS:
    void giveWanted();
    void withdrawWanted(const dispatch::ConsentId& consent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void fillRow(QTreeWidgetItem* row, const Consent& consent);
    void tell();
    [[nodiscard]] const Consent* current() const;

    const PlanDesk* m_desk;
    const Looks* m_looks;
    PlanFile m_file;
    QList<Consent> m_shown;       ///< those that hold first, then the newest first
    LookLabel* m_none;
    QTreeWidget* m_list;
    LookLabel* m_detail;
    QPushButton* m_give;
    QPushButton* m_withdraw;
    QPushButton* m_close;
};

} // namespace dispatch
