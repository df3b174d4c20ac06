#include "gapwords.h"

#include "crew.h"
#include "rosterrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

namespace {

/// Says one cluster of one roster.
class Telling {
public:
    Telling(const RosterView& view, const GapCluster& cluster, Instant now) : m_view(view), m_cluster(cluster), m_now(now) {}

    [[nodiscard]] QString when() const { return rangeWords(m_cluster.from, m_cluster.to, m_now, m_view.zone); }

    [[nodiscard]] QString missing() const
    {
        QStringList parts;
        for (const auto& gap : m_cluster.gaps) {
            const auto* requirement = find(gap.requirement);
            if (!requirement)
                continue;
            const bool whole = gap.from == m_cluster.from && gap.to == m_cluster.to;
            const auto words = missingOf(*requirement, gap);
            parts.append(whole ? words : QCoreApplication::translate("Roster", "%1 from %2 to %3", "what is missing, time, time")
                    .arg(words, clockWords(gap.from, m_view.zone), clockWords(gap.to, m_view.zone)));
        }
        if (parts.size() < 2)
            return parts.join(QString());
        const auto last = parts.takeLast();
        return QCoreApplication::translate("Roster", "%1 and %2", "what is missing, what is missing").arg(parts.join(u", "), last);
    }

    [[nodiscard]] QStringList need() const
    {
        QStringList lines;
        for (const auto& gap : m_cluster.gaps) {
            const auto* requirement = find(gap.requirement);
            const auto worst = std::ranges::max_element(gap.steps, {}, &CoverageStep::missing);
            if (requirement && worst != gap.steps.cend())
                lines.append(QCoreApplication::translate("Roster", "%1: need %2, have %3.", "what is needed, number, number").arg(requirement->name).arg(worst->need).arg(worst->have));
        }
        return lines;
    }

    /// The seats that were called off or never taken, then who comes before and after.
    [[nodiscard]] QStringList why() const
    {
        QStringList lines;
        for (const auto& shift : m_view.shifts)
            if (shift.start < m_cluster.to && shift.end > m_cluster.from && concerns(shift)) {
                if (shift.state == ShiftState::CalledOff && !shift.staff.isNull())
                    lines.append(calledOff(shift));
                else if (shift.state == ShiftState::Planned && shift.staff.isNull() && shift.start < shift.end)
                    lines.append(neverFilled(shift));
            }
        lines.removeDuplicates();
        lines.append(edges());
        if (lines.isEmpty())
            lines.append(QCoreApplication::translate("Roster", "Nobody was planned for it."));
        return lines;
    }

private:
    [[nodiscard]] const Requirement* find(const RequirementId& id) const
    {
        const auto found = std::ranges::find(m_view.requirements, id, &Requirement::id);
        return found == m_view.requirements.cend() ? nullptr : &*found;
    }
    [[nodiscard]] QString name(const StaffId& id) const
    {
        const auto found = std::ranges::find(m_view.staff, id, &Staff::id);
        if (found == m_view.staff.cend())
            return QCoreApplication::translate("Roster", "Somebody");
        return found->credential.isEmpty() ? rosterName(*found) : QString(rosterName(*found) % u", " % found->credential);
    }
    [[nodiscard]] static QString missingOf(const Requirement& requirement, const CoverageGap& gap)
    {
        const bool nobody = std::ranges::all_of(gap.steps, [](const CoverageStep& step) { return step.have == 0; });
        if (requirement.counted == Counted::Teams && requirement.language.isEmpty() && requirement.area.isEmpty() && requirement.job.isEmpty() && requirement.licences.isEmpty())
            return QCoreApplication::translate("Roster", "%n team(s) short", nullptr, gap.missing);
        if (nobody)
            return QCoreApplication::translate("Roster", "no %1", "what is needed: licensed clinician").arg(requirement.language.isEmpty() ? requirement.name.toLower() : requirement.name);
        return QCoreApplication::translate("Roster", "%1: %2 short", "what is needed, number").arg(requirement.name).arg(gap.missing);
    }
    /// A shift that some of the missing requirements would have counted.
    [[nodiscard]] bool concerns(const Shift& shift) const
    {
        return std::ranges::any_of(m_cluster.gaps, [&](const CoverageGap& gap) {
            const auto* requirement = find(gap.requirement);
            return requirement && shift.start < gap.to && shift.end > gap.from && (requirement->counted == Counted::People || !shift.callsign.isEmpty())
                && (requirement->job.isEmpty() || requirement->job == shift.job)
                && (requirement->area.isEmpty() || shift.area.isEmpty() || requirement->area == shift.area);
        });
    }
    [[nodiscard]] qsizetype crewOf(const Shift& seat) const
    {
        return crewOn(m_view, seat.callsign, std::max(seat.start, m_cluster.from), std::min(seat.end, m_cluster.to)).size();
    }
    [[nodiscard]] QString calledOff(const Shift& shift) const
    {
        auto day = whenWords(shift.since, m_now, m_view.zone);
        if (toDateTime(shift.since, m_view.zone).date() == toDateTime(m_now, m_view.zone).date())
            day = QCoreApplication::translate("Roster", "today %1", "time").arg(day);
        if (!shift.callsign.isEmpty() && crewOf(shift) == 1)
            return QCoreApplication::translate("Roster", "%1 called off %2, so %3 has one person: no team.", "name, when, team").arg(name(shift.staff), day, shift.callsign);
        return QCoreApplication::translate("Roster", "%1 called off %2.", "name, when").arg(name(shift.staff), day);
    }
    [[nodiscard]] QString neverFilled(const Shift& shift) const
    {
        const auto what = shift.callsign.isEmpty() ? QCoreApplication::translate("Roster", "A shift") : shift.callsign;
        return QCoreApplication::translate("Roster", "%1 was never filled for %2.", "team, when").arg(what, whenWords(shift.start, m_now, m_view.zone));
    }
    [[nodiscard]] bool brings(const StaffId& id, const Requirement& requirement) const
    {
        const auto speaks = [&] { return std::ranges::any_of(m_view.staff, [&](const Staff& staff) { return staff.id == id && staff.languages.contains(requirement.language); }); };
        const auto holds = [&](const Licence& licence) { return licence.staff == id && requirement.licences.contains(licence.kind); };
        return (requirement.language.isEmpty() || speaks()) && (requirement.licences.isEmpty() || std::ranges::any_of(m_view.licences, holds));
    }
    /// Whose work ends where people begin to be missing, and whose begins where they are there again.
    [[nodiscard]] QStringList edges() const
    {
        QStringList lines;
        for (const auto& gap : m_cluster.gaps) {
            const auto* requirement = find(gap.requirement);
            if (!requirement || requirement->counted != Counted::People)
                continue;
            for (const auto& shift : m_view.shifts)
                if (shift.counts() && (requirement->job.isEmpty() || requirement->job == shift.job) && brings(shift.staff, *requirement)) {
                    if (shift.end == gap.from)
                        lines.append(QCoreApplication::translate("Roster", "%1 ends at %2.", "name, time").arg(name(shift.staff), clockWords(shift.end, m_view.zone)));
                    else if (shift.start == gap.to)
                        lines.append(QCoreApplication::translate("Roster", "%1 begins at %2.", "name, time").arg(name(shift.staff), clockWords(shift.start, m_view.zone)));
                }
        }
        lines.removeDuplicates();
        return lines;
    }

    const RosterView& m_view;
    const GapCluster& m_cluster;
    Instant m_now;
};

} // namespace

QList<GapCluster> clustersOf(const QList<CoverageGap>& gaps)
{
    auto sorted = gaps;
    std::ranges::stable_sort(sorted, {}, &CoverageGap::from);
    QList<GapCluster> clusters;
    for (const auto& gap : std::as_const(sorted)) {
        if (clusters.isEmpty() || gap.from >= clusters.last().to)
            clusters.append({gap.from, gap.to, {}});
        auto& cluster = clusters.last();
        cluster.to = std::max(cluster.to, gap.to);
        cluster.gaps.append(gap);
    }
    return clusters;
}

GapWords gapWords(const RosterView& view, const GapCluster& cluster, Instant now)
{
    const Telling telling(view, cluster, now);
    return {telling.when(), telling.missing(), telling.need(), telling.why()};
}

} // namespace dispatch
