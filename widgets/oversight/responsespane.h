#pragma once

#include "responsemodel.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace dispatch {

class ColumnFit;
class EmptyNote;
class IconLine;
class Looks;

/// All open responses, to be read from a wall. Space holds the view: nothing comes, goes or moves until it is let go; what came meanwhile is
/// named below a dashed line.
class ResponsesPane : public QWidget {
    Q_OBJECT
public:
    ResponsesPane(ResponseModel* model, const Looks* looks, QWidget* parent = nullptr);
    ~ResponsesPane() override;

    void select(const IncidentId& incident);
    [[nodiscard]] IncidentId current() const;
    [[nodiscard]] QModelIndex indexOf(const IncidentId& incident) const { return m_model->indexOf(incident); }
    void hold(bool held);
    void tick(Instant now);
    /// "View held 0:41" or "worst first".
    [[nodiscard]] QString statusWords() const { return m_status; }

Q_SIGNALS:
    void chosen(const dispatch::IncidentId& incident);
    /// Enter or a double click: it is wanted where it is worked on.
    void opened(const dispatch::IncidentId& incident);
    void statusChanged(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();
    void retranslate();

    ResponseModel* m_model;
    const Looks* m_looks;
    QTableView* m_list;
    ColumnFit* m_columns;
    EmptyNote* m_note;
    IconLine* m_arrived;
    QTimer m_quiet;        ///< the worst comes first again when nobody has touched the list for a while
    QString m_status;
    Instant m_now{};
};

} // namespace dispatch
