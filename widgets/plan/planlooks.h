#pragma once

#include "deskframe.h"
#include "plandesk.h"

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace dispatch {

class LivePicture;
class LookLabel;
class Looks;

/// Who looked at or printed whose plan in the last thirty days, when and why, for the clinicians and supervisors who oversee it. Looks outside
/// a contact are told apart by a sign and a word.
class PlanLooks : public DeskFrame {
    Q_OBJECT
public:
    PlanLooks(const PlanDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    /// Reads what there is now, and again whenever somebody looks. Says why not, where the one who is signed in does not oversee it.
    void open();
    void retranslate();
    [[nodiscard]] QTreeWidget& list() { return *m_list; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void read();
    void fill();
    void fillRow(QTreeWidgetItem* row, const Look& look) const;

    const PlanDesk* m_desk;
    Looks* m_looks;
    Changes m_read;
    int m_asked = 0;
    LookLabel* m_about;
    QCheckBox* m_outside;
    QTreeWidget* m_list;
    QMenu* m_file;
    QAction* m_close;
};

} // namespace dispatch
