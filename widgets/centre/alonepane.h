#pragma once

#include "feed.h"
#include "linkstate.h"
#include "livepicture.h"
#include "looks.h"

#include <QWidget>

class QBoxLayout;
class QTabWidget;
class QTreeView;

namespace dispatch {

class EmptyNote;
class IconLine;
class KeyButton;
class LookLabel;
class WaitingModel;

/// How this desk works without the centre: what still works and what does not, and every change that waits, in words.
class AlonePane : public QWidget {
    Q_OBJECT
public:
    AlonePane(const LivePicture* picture, const QTimeZone& zone, Looks* looks, QWidget* parent = nullptr);

    void setLink(const LinkState& link);
    void setWaiting(const QList<WaitingCommand>& waiting);
    void tick(Instant now);
    [[nodiscard]] const WaitingModel& waiting() const { return *m_waiting; }

Q_SIGNALS:
    void linkTried();
    void incidentOpened(const dispatch::IncidentId& incident);
    /// "oldest 13 min"; empty when nothing waits.
    void ageChanged(const QString& words);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QTreeView* addTable(WaitingModel* model, const QString& name);
    void fillRefused();
    void sayLink();
    void count();
    void retranslate();

    const LivePicture* m_picture;
    QTimeZone m_zone;
    Looks* m_looks;
    LinkState m_link;
    Instant m_now{};
    QString m_age;
    WaitingModel* m_waiting;
    WaitingModel* m_refused;
    IconLine* m_state;
    LookLabel* m_title;
    QBoxLayout* m_columns;
    QList<IconLine*> m_works;
    QList<IconLine*> m_unknown;
    IconLine* m_phone;
    KeyButton* m_try;
    QTabWidget* m_tabs;
    QTreeView* m_waitingTable;
    QTreeView* m_refusedTable;
    EmptyNote* m_nothingWaits;
    EmptyNote* m_nothingRefused;
};

} // namespace dispatch
