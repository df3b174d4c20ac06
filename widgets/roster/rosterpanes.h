#pragma once

#include <QDockWidget>
#include <QMainWindow>

namespace dispatch {

class FillerPane;
class GapListModel;
class GapPane;
class HistoryPane;
class ImportReport;
class Looks;
class PatternPane;
class ProposePane;
class RequirementPane;
class RosterCover;
class RosterModel;
class StaffPane;
class StaffingPane;
class TradePane;
class VehiclePane;
class WeekPane;
class WhatIfPane;
struct RosterParts;
struct RosterSpan;

/// The panes of the roster's window, and where they stand. Decides nothing; the window connects them.
class RosterPanes : public QObject {
    Q_OBJECT
public:
    RosterPanes(const RosterParts& parts, RosterCover* cover, RosterModel* model, GapListModel* gaps, QMainWindow* window);

    [[nodiscard]] const QList<QDockWidget*>& docks() const { return m_docks; }
    /// As the window begins: the days, the gap, who could fill it and the what-if. Where it is low, the side docks become tabs.
    void arrange();
    /// Shows @p pane, and gives @p focus the keyboard.
    void show(QWidget* pane, QWidget* focus = nullptr);
    void hide(QWidget* pane);
    /// The what-if with its fields needs more of the height.
    void makeRoomForFields();
    /// What the title of a pane says besides its name.
    void setWords(QWidget* pane, const QString& words);
    /// The keyboard goes to the next pane, or with -1 to the one before.
    void goTo(int step);
    void setTitles(const RosterSpan& span);

    WeekPane* week;
    StaffPane* staff;
    VehiclePane* vehicles;
    RequirementPane* requirements;
    PatternPane* patterns;
    ImportReport* import;
    StaffingPane* staffing;
    GapPane* gap;
    FillerPane* fillers;
    WhatIfPane* whatIf;
    ProposePane* propose;
    TradePane* trades;
    HistoryPane* history;

private:
    void add(const QString& name, QWidget* pane);
    /// In hundredths of the window's.
    void shareHeight(int gapShare, int fillersShare, int whatIfShare);
    [[nodiscard]] static QDockWidget* dockOf(const QWidget* pane);

    const Looks* m_looks;
    QMainWindow* m_window;
    QList<QDockWidget*> m_docks;
};

} // namespace dispatch
