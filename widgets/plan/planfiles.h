#pragma once

#include "command.h"
#include "planprint.h"

#include <QObject>

#include <functional>

namespace dispatch {

/// Something that is to go on paper, whatever it is.
struct PaperJob {
    using Recorded = std::function<void(const Result<Receipt>&)>;

    QString title;                                           ///< of the document: no name in it, print queues are read by others
    std::function<Result<int>(QPagedPaintDevice&)> print;    ///< the number of pages
    std::function<void(const Recorded& then)> record;        ///< puts on record that it goes out; empty: nothing is owed
};

/// What is to go on paper, and what it is called.
struct PlanJob {
    QList<PlanPaper> papers;
    PlanSheet sheet;
    PlanWords words;
    QString title;       ///< as a paper's

    operator PaperJob() const;
};

/// A plan, or what is given of it, to a printer or into a PDF. Asks where, puts on record what is owed, writes, and says in a sentence what
/// came of it.
class PlanFiles : public QObject {
    Q_OBJECT
public:
    explicit PlanFiles(QWidget* window);

    void print(const PaperJob& job);
    void savePdf(const PaperJob& job);

    /// What the dialogs lead to; also for whoever has a device or a path already.
    void printOn(QPagedPaintDevice& device, const PaperJob& job);
    /// Whole or not at all.
    void writePdf(const QString& path, const PaperJob& job);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    /// What is not on record does not go out.
    void recorded(const PaperJob& job, const std::function<void()>& then);

    QWidget* m_window;
};

} // namespace dispatch
