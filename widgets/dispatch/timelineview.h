#pragma once

#include "looks.h"
#include "narrativemodel.h"

#include <QListView>

namespace dispatch {

class TimelineDelegate;

/// An incident's timeline, newest first. Shift+F10 or the other mouse button: correct an entry.
class TimelineView : public QListView {
    Q_OBJECT
public:
    TimelineView(NarrativeModel* model, const Looks* looks, QWidget* parent = nullptr);

Q_SIGNALS:
    void correctionRequested(const dispatch::LogEntry& entry);
    void noteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    NarrativeModel* m_model;
    const Looks* m_looks;
    TimelineDelegate* m_delegate;
};

} // namespace dispatch
