#pragma once

#include "gapnews.h"
#include "handoverdesk.h"
#include "postadviser.h"
#include "rosterdesk.h"

#include <QObject>

#include <memory>

namespace dispatch {

class DispatcherWindow;
class LinkStrip;
class LivePicture;
class Looks;
class RosterWindow;
class Settings;
class TimerWatch;

/// The county's holidays in the years that anybody plans or looks back at at @p now. Bundled data; refused when it can't be read.
[[nodiscard]] Result<Holidays> countyHolidays(Instant now, const QTimeZone& zone);

/// What a workstation has of the roster: its rules, its desks, the gaps that are watched, and where the dispatcher's window tells of them.
class RosterSide : public QObject {
    Q_OBJECT
public:
    /// The rules and holidays are bundled data; refused when they can't be read.
    [[nodiscard]] static Result<std::unique_ptr<RosterSide>> made(const DeskTools& tools, const LivePicture* picture);
    ~RosterSide() override;

    [[nodiscard]] const RosterDesk* desk() const { return &m_desk; }
    [[nodiscard]] const HandOverDesk* handOver() const { return &m_handOver; }
    [[nodiscard]] const RosterRules& rules() const { return m_rules; }
    [[nodiscard]] const GapWatch& gaps() const { return m_gaps; }
    /// The gaps that somebody at this desk has to be told of.
    [[nodiscard]] GapNews* news() { return &m_news; }
    /// What is told of the roster in @p window, and the roster's own window when somebody asks for it. All outlive this.
    void enter(DispatcherWindow* window, Looks* looks, TimerWatch* timers, Settings* settings, bool training);
    /// What calls ask for, where the desk's own history is not what counts.
    void useDemand(const Demand& demand);
    /// How far it is, so that waiting posts can be suggested.
    void useRoads(const DriveTimes& roads, const QList<MapArea>& areas) { m_posts.setRoads(roads, areas); }
    void useNoMap() { m_posts.setNone(); }
    void tick(Instant now);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// A window of the roster has a strip that says how the desk is linked, too.
    void stripMade(dispatch::LinkStrip* strip);

private:
    RosterSide(const DeskTools& tools, const LivePicture* picture, RosterRules rules, Holidays holidays);
    void tell();
    void open(std::optional<Instant> gap);
    void makeWindow();
    void readDemand();
    void showDemand();

    RosterRules m_rules;
    Holidays m_holidays;
    RosterDesk m_desk;
    HandOverDesk m_handOver;
    GapWatch m_gaps;
    GapNews m_news;
    PostAdviser m_posts;
    const LivePicture* m_picture;
    DispatcherWindow* m_window = nullptr;
    Looks* m_looks = nullptr;
    TimerWatch* m_timers = nullptr;
    Settings* m_settings = nullptr;
    bool m_training = false;
    std::optional<Demand> m_demand;
    std::unique_ptr<RosterWindow> m_roster;
    Instant m_now{};
};

} // namespace dispatch
