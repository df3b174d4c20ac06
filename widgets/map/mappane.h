#pragma once

#include "autofit.h"
#include "ids.h"
#include "mapcamera.h"
#include "mapcard.h"
#include "reachview.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QSplitter;

namespace dispatch {

class Looks;
class MapFoot;
class MapGestures;
class MapMarks;
class MapScene;
class MapTools;
class ReachSwitch;
class TileQueue;
class TileSource;
struct MapMark;

/// The map of the dispatcher: what is open, where the teams are and how sure that is. The keyboard reaches everything on it, and the list
/// beside it says the same in the same order.
class MapPane : public QWidget {
    Q_OBJECT
public:
    MapPane(MapMarks* marks, const Looks* looks, QWidget* parent = nullptr);
    ~MapPane() override;

    /// Null: this desk has no map, or none yet.
    void setTiles(std::shared_ptr<const TileSource> source);
    /// Whether a map is still on its way: what stands where there is none says so.
    void setOpening(bool isOpening);
    void setWhatIsHere(WhatIsHere here) { m_here = std::move(here); }
    /// A call is being written down that could take a pin.
    void setCallOpen(std::function<bool()> isOpen) { m_isCallOpen = std::move(isOpen); }

    /// How far the free teams reach, while a team is being chosen; empty when nobody chooses.
    void setReach(const std::optional<ReachView>& view);
    /// What of it is shown goes on to the next.
    void nextReach();

    void select(const IncidentId& incident);
    void select(const TeamId& team);
    /// The key of the chosen mark, or empty.
    [[nodiscard]] const QString& selected() const { return m_selected; }
    [[nodiscard]] const MapCamera& camera() const;
    [[nodiscard]] bool isLocked() const { return m_fit.isLocked(); }
    /// Everything in view again; from now on the map follows what comes and goes.
    void fit();
    /// "9 teams, 11 open places"
    [[nodiscard]] QString statusWords() const;
    /// Which layers are shown; never where anybody looked.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    /// Where somebody has moved it, for as long as the program runs; empty while it follows what comes and goes.
    [[nodiscard]] QByteArray saveView() const;
    void restoreView(const QByteArray& view);

Q_SIGNALS:
    void incidentChosen(const dispatch::IncidentId& incident);
    void incidentOpened(const dispatch::IncidentId& incident);
    void draftOpened(const dispatch::DraftId& draft);
    void teamChosen(const dispatch::TeamId& team);
    /// A team was carried to an incident: as if `send` were typed. Nothing is sent yet.
    void sendRequested(const dispatch::TeamId& team, const dispatch::IncidentId& incident);
    void pinTaken(const dispatch::Point& point);
    /// The trail of a team is shown, and the centre may know more of it.
    void trailWanted(const dispatch::TeamId& team);
    void statusChanged(const QString& words);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void listen();
    void retranslate();
    void follow();
    void look(const MapCamera& camera);
    void gesture(const MapCamera& camera);
    bool key(int key, Qt::KeyboardModifiers modifiers);
    bool walk(int step);
    void point(const QString& key);
    void choose(const QString& key);
    void open(const QString& key);
    void ask(const Point& point);
    void closeCard();
    void sayFoot();
    void showTrail();
    void showReach();
    void placeOverlays();
    [[nodiscard]] const MapMark* mark(const QString& key) const;
    [[nodiscard]] std::optional<TeamId> trailed() const;
    [[nodiscard]] QList<Point> worthSeeing() const;
    [[nodiscard]] MapCamera fitted() const;

    MapMarks* m_marks;
    const Looks* m_looks;
    std::shared_ptr<const TileSource> m_source;
    std::unique_ptr<TileQueue> m_tiles;
    WhatIsHere m_here;
    quint64 m_asked = 0; ///< counts the points that were asked about
    std::function<bool()> m_isCallOpen;
    AutoFit m_fit;
    QString m_selected;
    QString m_status;
    bool m_isOpening = false;
    QSplitter* m_split;
    MapScene* m_scene;
    MapGestures* m_hand;
    MapTools* m_tools;
    MapFoot* m_foot;
    MapCard* m_card;
    ReachSwitch* m_reach;
    QListView* m_list;
    QLabel* m_empty;
};

} // namespace dispatch
