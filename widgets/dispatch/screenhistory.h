#pragma once

#include "incidentfile.h"
#include "intakedesk.h"
#include "looks.h"

#include <QWidget>

class QVBoxLayout;

namespace dispatch {

class LookLabel;
class RiskLabel;

/// What was asked and answered, what followed from it, and who determined what when.
class ScreenHistory : public QWidget {
    Q_OBJECT
public:
    ScreenHistory(IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentFile& file);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addTitle(const QString& words);
    void addLine(const QString& icon, Looks::Token token, const QString& html);

    IntakeDesk* m_desk;
    const Looks* m_looks;
    IncidentFile m_file;
    RiskLabel* m_risk;
    LookLabel* m_action;
    QVBoxLayout* m_column;
};

} // namespace dispatch
