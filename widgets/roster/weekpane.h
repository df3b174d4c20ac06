#pragma once

#include "looks.h"
#include "rosterdesk.h"

#include <QWidget>

namespace dispatch {

class AskRow;
class CoverageStrip;
class RosterCover;
class RosterModel;
class WeekGrid;

/// The coverage strip over the grid of the same days, and under them the line that asks for a reason where one is owed.
class WeekPane : public QWidget {
    Q_OBJECT
public:
    WeekPane(RosterDesk* desk, const RosterCover* cover, RosterModel* model, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] WeekGrid& grid() { return *m_grid; }
    [[nodiscard]] CoverageStrip& strip() { return *m_strip; }
    /// Asks why and takes the person off the shift that is chosen; a seat that nobody has is withdrawn instead.
    void callOff();
    void withdraw();

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);
    /// Why not, where no line is open for it.
    void refused(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    RosterDesk* m_desk;
    RosterModel* m_model;
    WeekGrid* m_grid;
    CoverageStrip* m_strip;
    AskRow* m_ask;
    ShiftId m_about;
    bool m_withdrawing = false;
};

} // namespace dispatch
