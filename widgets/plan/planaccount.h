#pragma once

#include "plandesk.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace dispatch {

class LookLabel;
class Looks;

/// The accounting of disclosures: who had what of a person's, when, what for, under which consent and from whom. Nothing in it ever changes.
class PlanAccount : public QDialog {
    Q_OBJECT
public:
    PlanAccount(const PlanDesk* desk, const Looks* looks, QWidget* parent);

    void show(const PlanFile& file);
    using QDialog::show;
    void retranslate();
    /// The newest first, as they stand in the list and on paper.
    [[nodiscard]] const QList<Disclosure>& lines() const { return m_lines; }
    [[nodiscard]] QTreeWidget& list() { return *m_list; }

Q_SIGNALS:
    void printWanted();

private:
    void fill();
    void tell();

    const PlanDesk* m_desk;
    const Looks* m_looks;
    PlanFile m_file;
    QList<Disclosure> m_lines;
    LookLabel* m_about;
    QTreeWidget* m_list;
    LookLabel* m_detail;
    QPushButton* m_print;
    QPushButton* m_close;
};

} // namespace dispatch
