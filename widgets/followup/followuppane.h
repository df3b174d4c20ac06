#pragma once

#include "followupdesk.h"
#include "livepicture.h"
#include "looks.h"

#include <QWidget>

class QBoxLayout;
class QTreeView;

namespace dispatch {

class DutyDetail;
class FollowUpModel;
class LookLabel;

/// What was promised after incidents: the open duties by due time, one's own first, and the chosen one with its tries and verbs.
class FollowUpPane : public QWidget {
    Q_OBJECT
public:
    FollowUpPane(FollowUpDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    void show(const FollowUpId& followUp);
    using QWidget::show;
    [[nodiscard]] FollowUpId followUp() const;
    void tick(Instant now);

Q_SIGNALS:
    /// The incident the duty comes from is to be opened.
    void incidentOpened(const dispatch::IncidentId& incident);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepChoice();
    void retranslate();

    FollowUpDesk* m_desk;
    Looks* m_looks;
    FollowUpModel* m_model;
    QBoxLayout* m_sides;
    QTreeView* m_table;
    LookLabel* m_empty;
    DutyDetail* m_detail;
    FollowUpId m_chosen;
};

} // namespace dispatch
