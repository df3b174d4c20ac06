#pragma once

#include "planprint.h"

#include <QObject>

namespace dispatch {

/// What is to go on paper, and what it is called.
struct PlanJob {
    QList<PlanPaper> papers;
    PlanSheet sheet;
    PlanWords words;
    QString title;       ///< of the document: no name in it, print queues are read by others
};

/// A plan to a printer or into a PDF. Asks where, writes, and says in a sentence what came of it.
class PlanFiles : public QObject {
    Q_OBJECT
public:
    explicit PlanFiles(QWidget* window);

    void print(const PlanJob& job);
    void savePdf(const PlanJob& job);

    /// What the dialogs lead to; also for whoever has a device or a path already.
    void printOn(QPagedPaintDevice& device, const PlanJob& job);
    /// Whole or not at all.
    void writePdf(const QString& path, const PlanJob& job);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    QWidget* m_window;
};

} // namespace dispatch
