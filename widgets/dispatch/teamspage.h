#pragma once

#include "dispatchdesk.h"
#include "incidentfile.h"
#include "looks.h"
#include "possibleverb.h"

#include <QWidget>

class QVBoxLayout;

namespace dispatch {

class Complaint;
class LookLabel;
class AskRow;

/// Every team this incident ever had: states, times and reasons, and how to end an assignment before its time.
class TeamsPage : public QWidget {
    Q_OBJECT
public:
    TeamsPage(DispatchDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentFile& file);
    using QWidget::show;

Q_SIGNALS:
    void sendRequested(const dispatch::IncidentId& incident);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addAssignment(const Assignment& assignment, const QList<PossibleVerb>& verbs);
    void ask(const PossibleVerb& verb);
    void give(const QString& words);

    DispatchDesk* m_desk;
    const Looks* m_looks;
    IncidentFile m_file;
    PossibleVerb m_asked;
    QWidget* m_body;
    QVBoxLayout* m_column;
    AskRow* m_reason;
};

} // namespace dispatch
