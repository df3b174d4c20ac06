#include "fillers.h"

#include "hourofweek.h"
#include "licencedays.h"
#include "worktime.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

namespace {

const Preference& preferenceOf(const RosterView& view, const StaffId& staff)
{
    static const Preference none;
    const auto found = std::ranges::find(view.preferences, staff, &Preference::staff);
    return found == view.preferences.cend() ? none : *found;
}

Span unwillingIn(const RosterView& view, const Shift& shift, const Preference& preference)
{
    Span unwilling{};
    if (!preference.unwilling.isEmpty())
        for (const auto& hour : clockHours(shift.start, shift.end, view.zone))
            if (preference.unwilling.contains(hour.hourOfWeek))
                unwilling += hour.to - hour.from;
    return unwilling;
}

/// One person before and after she takes one opening.
class Question {
public:
    Question(const RosterView& view, const Opening& opening, const RosterRules& rules, const Staff& person)
        : m_view(view), m_opening(opening), m_rules(rules), m_person(person), m_preference(preferenceOf(view, person.id))
    {
        for (const auto& shift : view.shifts)
            if (shift.counts() && shift.staff == person.id)
                m_own.append(shift);
        m_filler.staff = person.id;
        m_filler.shift = opening.shift;
        m_filler.shift.staff = person.id;
        m_filler.how = comes();
        m_filler.unwilling = unwillingIn(view, m_filler.shift, m_preference);
    }

    [[nodiscard]] const Filler& filler() const { return m_filler; }

    [[nodiscard]] std::optional<Obstacle> obstacle()
    {
        const auto job = m_rules.jobs.constFind(m_opening.shift.job);
        if (job != m_rules.jobs.cend() && !job->roles.contains(m_person.role))
            return Obstacle::Work;
        const auto holds = [&](const QStringList& kinds) { return heldUntil(m_view.licences, m_person.id, kinds, m_view.zone) >= m_filler.shift.end; };
        if (!std::ranges::all_of(m_opening.licences, holds) || (job != m_rules.jobs.cend() && !holds(job->licences)))
            return Obstacle::Licence;
        if (!m_opening.language.isEmpty() && !m_person.languages.contains(m_opening.language))
            return Obstacle::Language;
        if (isAway())
            return Obstacle::Leave;
        if (std::ranges::any_of(m_own, [this](const Shift& shift) { return meets(shift); }))
            return Obstacle::OtherShift;
        if (!m_preference.extraShifts || m_filler.unwilling == m_filler.shift.end - m_filler.shift.start)
            return Obstacle::Unwilling;
        weigh();
        return broken();
    }

private:
    template <typename Lasting>
    [[nodiscard]] bool meets(const Lasting& other) const { return other.start < m_filler.shift.end && other.end > m_filler.shift.start; }

    /// Who called off that night is not asked to work it.
    [[nodiscard]] bool isAway() const
    {
        return std::ranges::any_of(m_view.leaves, [this](const Leave& leave) { return leave.staff == m_person.id && meets(leave); })
            || std::ranges::any_of(m_view.shifts, [this](const Shift& shift) { return shift.staff == m_person.id && shift.state == ShiftState::CalledOff && meets(shift); });
    }

    [[nodiscard]] Coming comes() const
    {
        for (const auto& shift : m_own) {
            if (shift.duty == Duty::Working && shift.end == m_filler.shift.start)
                return Coming::StaysOn;
            if (shift.duty == Duty::Working && shift.start == m_filler.shift.end)
                return Coming::ComesEarly;
        }
        return m_filler.shift.duty == Duty::OnCall ? Coming::OnCall : Coming::Extra;
    }

    /// What it would make of her hours. Who works up to it stays at work, on call or not.
    void weigh()
    {
        if (m_filler.how == Coming::StaysOn || m_filler.how == Coming::ComesEarly)
            m_filler.shift.duty = Duty::Working;
        auto after = m_own;
        after.append(m_filler.shift);
        m_filler.breaches = newBreaches(breachesOf(m_person, m_own, m_rules, m_view.licences, m_view.leaves, m_view.zone),
            breachesOf(m_person, after, m_rules, m_view.licences, m_view.leaves, m_view.zone));
        const auto week = weekOf(m_filler.shift.start, m_rules, m_view.zone);
        m_filler.weekBefore = WorkTime(m_person.id, m_own).between(week.from, week.to);
        m_filler.weekAfter = WorkTime(m_person.id, after).between(week.from, week.to);
        for (const auto& stretch : WorkTime(m_person.id, m_own).stretches({})) {
            const auto apart = stretch.end <= m_filler.shift.start ? m_filler.shift.start - stretch.end : stretch.start - m_filler.shift.end;
            if (apart > m_rules.joined)
                m_filler.rest = std::min(m_filler.rest.value_or(apart), apart);
        }
    }

    [[nodiscard]] std::optional<Obstacle> broken() const
    {
        std::optional<Obstacle> worst;
        const auto wants = std::chrono::hours(m_preference.weekHours);
        if (m_preference.weekHours > 0 && m_filler.weekAfter > wants && m_filler.weekAfter > m_filler.weekBefore)
            worst = Obstacle::Hours;
        for (const auto& breach : m_filler.breaches) {
            if (breach.weight != Weight::Stop)
                continue;
            const auto obstacle = breach.rule == RosterRule::Rest ? Obstacle::Rest : breach.rule == RosterRule::Nights ? Obstacle::Nights
                : breach.rule == RosterRule::Licence ? Obstacle::Licence : breach.rule == RosterRule::Leave ? Obstacle::Leave
                : breach.rule == RosterRule::DoubleBooking ? Obstacle::OtherShift : Obstacle::Hours;
            worst = std::min(worst.value_or(obstacle), obstacle);
        }
        return worst;
    }

    const RosterView& m_view;
    const Opening& m_opening;
    const RosterRules& m_rules;
    const Staff& m_person;
    const Preference& m_preference;
    QList<Shift> m_own;
    Filler m_filler;
};

} // namespace

QString obstacleWord(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Work: return QCoreApplication::translate("Roster", "other work", "why somebody can't fill a gap");
    case Obstacle::Licence: return QCoreApplication::translate("Roster", "licence", "why somebody can't fill a gap");
    case Obstacle::Language: return QCoreApplication::translate("Roster", "language", "why somebody can't fill a gap");
    case Obstacle::Leave: return QCoreApplication::translate("Roster", "leave", "why somebody can't fill a gap");
    case Obstacle::OtherShift: return QCoreApplication::translate("Roster", "on shift", "why somebody can't fill a gap");
    case Obstacle::Unwilling: return QCoreApplication::translate("Roster", "not willing", "why somebody can't fill a gap");
    case Obstacle::Rest: return QCoreApplication::translate("Roster", "rest", "why somebody can't fill a gap");
    case Obstacle::Hours: return QCoreApplication::translate("Roster", "hours", "why somebody can't fill a gap");
    case Obstacle::Nights: return QCoreApplication::translate("Roster", "nights", "why somebody can't fill a gap");
    }
    std::unreachable();
}

bool Filler::needsReason() const
{
    return std::ranges::any_of(breaches, [](const Breach& breach) { return breach.weight != Weight::Told; });
}

QString Filling::cannotWords() const
{
    auto reasons = cannot.keys();
    std::ranges::stable_sort(reasons, [this](Obstacle a, Obstacle b) { return cannot.value(a).size() > cannot.value(b).size(); });
    QStringList words;
    for (const auto reason : reasons)
        words.append(QCoreApplication::translate("Roster", "%1 %2", "reason, how many people: rest 22").arg(obstacleWord(reason)).arg(cannot.value(reason).size()));
    return words.join(u", ");
}

Filling fillersFor(const RosterView& view, const Opening& opening, const RosterRules& rules)
{
    Filling filling{opening, {}, {}};
    for (const auto& person : view.staff) {
        if (!person.active)
            continue;
        Question question(view, opening, rules, person);
        if (const auto obstacle = question.obstacle())
            filling.cannot[*obstacle].append(person.id);
        else
            filling.could.append(question.filler());
    }
    std::ranges::sort(filling.could, {}, [](const Filler& filler) {
        return std::tuple(filler.needsReason(), filler.breaches.size(), filler.unwilling, filler.weekAfter, filler.staff.uuid());
    });
    return filling;
}

QString fillerWords(const RosterView& view, const Filler& filler, const RosterRules& rules, Instant now)
{
    const auto person = std::ranges::find(view.staff, filler.staff, &Staff::id);
    if (person == view.staff.cend())
        return {};
    QStringList words{QCoreApplication::translate("Roster", "%1, %2 to %3:", "name, when, when")
            .arg(rosterName(*person), whenWords(filler.shift.start, now, view.zone), whenWords(filler.shift.end, now, view.zone))};
    if (filler.breaches.isEmpty())
        words.append(QCoreApplication::translate("Roster", "no rule broken."));
    for (const auto& breach : filler.breaches)
        words.append(breach.words);
    words.append(QCoreApplication::translate("Roster", "%1 this week (limit %2).", "hours, hours").arg(hourWords(filler.weekAfter), hourWords(rules.weekHours.limit)));
    if (filler.unwilling > Span{})
        words.append(QCoreApplication::translate("Roster", "Rather not for %1 of it: ask.", "hours").arg(hourWords(filler.unwilling)));
    return words.join(u' ');
}

} // namespace dispatch
