#include "openings.h"

#include "crew.h"
#include "licencedays.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

namespace {

const Requirement* requirementOf(const RosterView& view, const CoverageGap& gap)
{
    const auto found = std::ranges::find(view.requirements, gap.requirement, &Requirement::id);
    return found == view.requirements.cend() ? nullptr : &*found;
}

QString nameOf(const RosterView& view, const StaffId& id)
{
    const auto found = std::ranges::find(view.staff, id, &Staff::id);
    return found == view.staff.cend() ? QString() : rosterName(*found);
}

bool isFree(const Shift& shift)
{
    return shift.start < shift.end && (shift.state == ShiftState::CalledOff || (shift.state == ShiftState::Planned && shift.staff.isNull()));
}

bool meets(const Shift& shift, const CoverageGap& gap)
{
    return shift.start < gap.to && shift.end > gap.from;
}

/// What a whole team must bring for the requirement: of each, one is enough.
QList<QStringList> asked(const RosterView& view, const Requirement& requirement)
{
    QList<QStringList> licences;
    for (const auto& kind : view.team.licences)
        licences.append(QStringList{kind});
    if (!requirement.licences.isEmpty())
        licences.append(requirement.licences);
    return licences;
}

/// What of it nobody of the crew holds for the whole of the work.
QList<QStringList> lacking(const RosterView& view, const Requirement& requirement, const QList<StaffId>& crew, Instant until)
{
    auto licences = asked(view, requirement);
    licences.removeIf([&](const QStringList& kinds) {
        return std::ranges::any_of(crew, [&](const StaffId& id) { return heldUntil(view.licences, id, kinds, view.zone) >= until; });
    });
    return licences;
}

bool speaks(const RosterView& view, const QList<StaffId>& crew, const QString& language)
{
    return std::ranges::any_of(view.staff, [&](const Staff& staff) { return crew.contains(staff.id) && staff.languages.contains(language); });
}

/// How many seats the callsign lacks beside those who are there, and so how many of its free ones are still free.
qsizetype seatsLeft(const RosterView& view, const Shift& seat, Instant from, Instant to, qsizetype crew)
{
    const auto planned = std::ranges::count_if(view.shifts, [&](const Shift& shift) {
        return shift.state != ShiftState::Withdrawn && shift.callsign == seat.callsign && shift.start < to && shift.end > from;
    });
    return std::max<qsizetype>(0, std::min<qsizetype>(planned, std::max(view.team.people, 1)) - crew);
}

QString seatWords(const RosterView& view, const Shift& seat, const QList<StaffId>& crew)
{
    if (crew.size() == 1)
        return QCoreApplication::translate("Roster", "Partner for %1, %2", "name, team").arg(nameOf(view, crew.first()), seat.callsign);
    return QCoreApplication::translate("Roster", "Seat on %1", "team").arg(seat.callsign);
}

QList<Opening> seatsFor(const RosterView& view, const CoverageGap& gap, const Requirement& requirement)
{
    QList<Opening> openings;
    for (const auto& seat : view.shifts) {
        if (!isFree(seat) || !meets(seat, gap) || seat.callsign.isEmpty() || (!requirement.area.isEmpty() && !seat.area.isEmpty() && seat.area != requirement.area))
            continue;
        // In the gap: who hands over to this crew at its beginning is no part of it.
        const auto from = std::max(seat.start, gap.from);
        const auto to = std::min(seat.end, gap.to);
        const auto crew = crewOn(view, seat.callsign, from, to);
        const auto others = std::ranges::count_if(openings, [&seat](const Opening& other) {
            return other.shift.callsign == seat.callsign && other.shift.start < seat.end && other.shift.end > seat.start;
        });
        if (others >= seatsLeft(view, seat, from, to, crew.size()))
            continue;
        Opening opening{.shift = seat, .licences = {}, .language = {}, .partner = crew.size() == 1 ? crew.first() : StaffId{}, .words = seatWords(view, seat, crew)};
        // A seat that nobody took is taken; beside one that was called off there is a new one, and the call-off stays written.
        if (seat.state == ShiftState::CalledOff)
            opening.shift.id = {};
        opening.shift.staff = {};
        opening.shift.state = ShiftState::Planned;
        opening.shift.since = {};
        opening.shift.reason.clear();
        // The last seat brings what the others lack; before that anybody may.
        if (crew.size() + others + 1 >= view.team.people) {
            opening.licences = lacking(view, requirement, crew, seat.end);
            opening.language = speaks(view, crew, requirement.language) ? QString() : requirement.language;
        }
        openings.append(opening);
    }
    return openings;
}

/// Work over the whole of the gap that nobody has planned.
Opening unplanned(const CoverageGap& gap, const Requirement& requirement)
{
    Opening opening;
    opening.shift.job = requirement.job.isEmpty() ? QStringLiteral("responder") : requirement.job;
    opening.shift.area = requirement.area;
    opening.shift.start = gap.from;
    opening.shift.end = gap.to;
    opening.shift.duty = requirement.onCallCounts ? Duty::OnCall : Duty::Working;
    if (!requirement.licences.isEmpty())
        opening.licences = {requirement.licences};
    opening.language = requirement.language;
    opening.words = requirement.name;
    return opening;
}

/// The first callsigns of the roster that nobody uses during the gap.
QString unusedCallsign(const RosterView& view, const CoverageGap& gap, const QStringList& taken)
{
    QStringList known;
    QStringList used = taken;
    for (const auto& shift : view.shifts) {
        known.append(shift.callsign);
        if (shift.state == ShiftState::Planned && meets(shift, gap))
            used.append(shift.callsign);
    }
    known.removeAll(QString());
    std::ranges::sort(known);
    for (const auto& callsign : std::as_const(known))
        if (!used.contains(callsign))
            return callsign;
    int number = 1;
    while (known.contains(QStringLiteral("T%1").arg(number)) || used.contains(QStringLiteral("T%1").arg(number)))
        ++number;
    return QStringLiteral("T%1").arg(number);
}

/// Whole teams beside the planned ones.
QList<Opening> newTeams(const RosterView& view, const CoverageGap& gap, const Requirement& requirement, qsizetype teams)
{
    QList<Opening> openings;
    QStringList callsigns;
    for (; teams > 0; --teams) {
        callsigns.append(unusedCallsign(view, gap, callsigns));
        for (int seat = 0; seat < std::max(1, view.team.people); ++seat) {
            auto opening = unplanned(gap, requirement);
            opening.shift.duty = Duty::Working;
            opening.shift.callsign = callsigns.last();
            // One of them brings the licences and the language; the others may be anybody.
            opening.licences = seat == 0 ? asked(view, requirement) : QList<QStringList>{};
            opening.language = seat == 0 ? requirement.language : QString();
            opening.words = QCoreApplication::translate("Roster", "One more team, %1", "team").arg(callsigns.last());
            openings.append(opening);
        }
    }
    return openings;
}

} // namespace

QList<Opening> openingsFor(const RosterView& view, const CoverageGap& gap)
{
    const auto* requirement = requirementOf(view, gap);
    if (!requirement)
        return {};
    if (requirement->counted == Counted::People)
        return QList<Opening>(gap.missing, unplanned(gap, *requirement));
    auto openings = seatsFor(view, gap, *requirement);
    QStringList callsigns;
    for (const auto& opening : std::as_const(openings))
        if (!callsigns.contains(opening.shift.callsign))
            callsigns.append(opening.shift.callsign);
    return openings + newTeams(view, gap, *requirement, gap.missing - callsigns.size());
}

} // namespace dispatch
