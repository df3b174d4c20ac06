#pragma once

#include "conflictdesk.h"
#include "linkstate.h"
#include "livepicture.h"
#include "looks.h"

#include <QWidget>

class QBoxLayout;
class QTreeView;

namespace dispatch {

class ConflictDetail;
class ConflictModel;
class LookLabel;

/// What two desks did that does not fit together: the list, and the chosen conflict with both versions and the ways it can end.
class ConflictsPane : public QWidget {
    Q_OBJECT
public:
    ConflictsPane(ConflictDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    void show(const ConflictId& conflict);
    using QWidget::show;
    [[nodiscard]] ConflictId conflict() const { return m_chosen; }
    void tick(Instant now);
    void setLink(const LinkState& link);
    /// How many changes of this desk the centre has taken today.
    void setTakenToday(int taken);

Q_SIGNALS:
    void incidentOpened(const dispatch::IncidentId& incident);
    void targetsChanged(const QList<dispatch::IncidentId>& incidents, const QList<dispatch::TeamId>& teams);
    void decided(const QString& sentence, const QString& consequence);
    /// "2 of 3"; empty when nothing is open.
    void placeChanged(const QString& words);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void span();
    void keepChoice();
    void goTo(const ConflictId& conflict);
    void next();
    void retranslate();

    ConflictDesk* m_desk;
    Looks* m_looks;
    ConflictModel* m_model;
    QBoxLayout* m_sides;
    QTreeView* m_list;
    LookLabel* m_empty;
    ConflictDetail* m_detail;
    ConflictId m_chosen;
    int m_takenToday = 0;
};

} // namespace dispatch
