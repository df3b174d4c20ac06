#pragma once

#include "looks.h"
#include "rosterdesk.h"

#include <QWidget>

class QTreeView;

namespace dispatch {

class EmptyNote;
class LivePicture;
class LookLabel;
class ShiftHistoryModel;

/// Everything that was done to one shift: who, when, what and why.
class HistoryPane : public QWidget {
    Q_OBJECT
public:
    HistoryPane(const RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    /// A null one is none.
    void show(const ShiftId& shift);
    using QWidget::show;
    [[nodiscard]] ShiftId shift() const { return m_shift; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void tell();
    void retranslate();

    const RosterDesk* m_desk;
    const Looks* m_looks;
    LookLabel* m_title;
    ShiftHistoryModel* m_model;
    QTreeView* m_list;
    EmptyNote* m_empty;
    ShiftId m_shift;
    quint64 m_question = 0;   ///< of the last one that was read
    bool m_isRead = false;
    QString m_refused;
};

} // namespace dispatch
