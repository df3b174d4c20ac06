#pragma once

#include "gapwatch.h"
#include "handoverdesk.h"
#include "rosterdesk.h"

#include <QObject>

#include <memory>

namespace dispatch {

class DispatcherWindow;
class LivePicture;

/// The county's holidays in the years that anybody plans or looks back at at @p now. Bundled data; refused when it can't be read.
[[nodiscard]] Result<Holidays> countyHolidays(Instant now, const QTimeZone& zone);

/// What a workstation has of the roster: its rules, its desks, the gaps that are watched, and where the dispatcher's window tells of them.
class RosterSide : public QObject {
    Q_OBJECT
public:
    /// The rules and holidays are bundled data; refused when they can't be read.
    [[nodiscard]] static Result<std::unique_ptr<RosterSide>> made(const DeskTools& tools, const LivePicture* picture);

    [[nodiscard]] const RosterDesk* desk() const { return &m_desk; }
    [[nodiscard]] const HandOverDesk* handOver() const { return &m_handOver; }
    /// @p window outlives this.
    void enter(DispatcherWindow* window);
    void tick(Instant now);

private:
    RosterSide(const DeskTools& tools, const LivePicture* picture, RosterRules rules, Holidays holidays);
    void tell();

    RosterRules m_rules;
    Holidays m_holidays;
    RosterDesk m_desk;
    HandOverDesk m_handOver;
    GapWatch m_gaps;
    DispatcherWindow* m_window = nullptr;
    Instant m_now{};
};

} // namespace dispatch
