#pragma once

#include "incidentfile.h"
#include "looks.h"
#include "possibleverb.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace dispatch {

class DispatchDesk;
class IncidentFacts;
class IntakeDesk;
class NarrativeModel;
class NoteBar;
class AskRow;
class TimelineView;
class VerbBar;

/// The facts and verbs of an incident beside its timeline; above it where the pane is narrow.
class TimelinePage : public QWidget {
    Q_OBJECT
public:
    TimelinePage(DispatchDesk* dispatchDesk, IntakeDesk* intakeDesk, NarrativeModel* narrative, const Looks* looks,
        QWidget* parent = nullptr);

    void show(const IncidentFile& file);
    void tick(const IncidentFile& file, Instant now);
    void startNote();
    [[nodiscard]] VerbBar* verbs() const { return m_verbs; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void askCorrection(const LogEntry& entry);
    void correct(const QString& words);

    DispatchDesk* m_desk;
    const Looks* m_looks;
    IncidentId m_incident;
    LogEntryId m_correcting;
    QBoxLayout* m_sides;
    QWidget* m_side;
    QScrollArea* m_scroll;
    IncidentFacts* m_facts;
    VerbBar* m_verbs;
    QWidget* m_foot;
    TimelineView* m_view;
    AskRow* m_correction;
    NoteBar* m_note;
};

} // namespace dispatch
