#include "duressnotice.h"

#include "clockreading.h"
#include "spoken.h"
#include "stateicons.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct DuressWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::DuressNotice)
};

QString timeOf(Instant at, const QTimeZone& zone) { return toDateTime(at, zone).toString(u"HH:mm:ss"_s); }

QString calledTeam(const Picture& picture, const TeamId& team)
{
    const auto* known = picture.find(team);
    return known ? Spoken::team(*known) : DuressWords::tr("a team this desk does not know");
}

QString crewAndPlace(const Picture& picture, const Duress& duress)
{
    QStringList crew;
    const auto* team = picture.find(duress.team);
    for (const auto& member : team ? team->crew : QList<StaffId>{})
        if (const auto name = picture.nameOf(member); !name.isEmpty())
            crew.append(shortName(name));
    QStringList parts;
    if (!crew.isEmpty())
        parts.append(crew.join(u", "_s));
    const auto* active = picture.activeAssignment(duress.team);
    const auto* incident = picture.find(active ? active->incident : duress.incident);
    if (!incident)
        parts.append(DuressWords::tr("on no incident"));
    else
        parts.append(Spoken::where(*incident).isEmpty() ? incident->number : DuressWords::tr("%1, %2", "incident number, address").arg(incident->number, Spoken::where(*incident)));
    if (!duress.words.isEmpty())
        parts.append(Spoken::quoted(duress.words.simplified()));
    return parts.join(u" · "_s);
}

QString positionOf(const Picture& picture, const TeamId& team, Instant now)
{
    const auto* fix = picture.fixOf(team);
    return fix ? freshnessWords(*fix, now) : DuressWords::tr("unknown");
}

QString takenWords(const Picture& picture, const Duress& duress, const QTimeZone& zone)
{
    if (duress.isLoud())
        return DuressWords::tr("Nobody has taken it yet.");
    const auto name = picture.nameOf(duress.takenBy);
    return DuressWords::tr("Taken by %1, %2.").arg(name.isEmpty() ? DuressWords::tr("somebody this desk does not know") : name, timeOf(*duress.takenAt, zone));
}

} // namespace

std::optional<DuressNotice> duressNotice(const Picture& picture, Instant now, const QTimeZone& zone, const std::optional<LinkState>& link)
{
    const auto open = picture.openDuresses();
    if (open.isEmpty())
        return std::nullopt;
    const auto& first = open.first();
    const auto name = calledTeam(picture, first.team);
    const auto ago = agoWords(std::min(first.raisedAt, now), now);
    const auto position = positionOf(picture, first.team, now);

    DuressNotice notice;
    notice.team = first.team;
    notice.isTest = first.test;
    notice.isLoud = first.isLoud();
    notice.title = first.test ? DuressWords::tr("TEST: DURESS, %1").arg(name) : DuressWords::tr("DURESS, %1").arg(name);
    notice.where = crewAndPlace(picture, first);
    notice.since = DuressWords::tr("%1 %2, %3 · position %4", "how it called, at which time, how long ago").arg(howWords(first.how), timeOf(first.raisedAt, zone), ago, position);
    notice.taken = takenWords(picture, first, zone);
    if (link && link->kind != LinkState::Kind::Linked)
        notice.reach = DuressWords::tr("This desk is alone: it is not known whether other desks have seen it. Tell them by phone.");
    QStringList others;
    for (const auto& each : open)
        if (each.team != first.team && !others.contains(calledTeam(picture, each.team)))
            others.append(calledTeam(picture, each.team));
    if (!others.isEmpty())
        notice.others = DuressWords::tr("Also in duress: %1.").arg(Spoken::list(others));
    notice.lockedSince = DuressWords::tr("Since %1, %2.").arg(timeOf(first.raisedAt, zone), ago);
    QStringList more{DuressWords::tr("%1.").arg(howWords(first.how))};
    if (const auto* active = picture.activeAssignment(first.team))
        more.append(DuressWords::tr("Last check-in %1.").arg(clockWords(active->checkedAt, zone)));
    more.append(DuressWords::tr("Last position %1 (shown after sign-in).").arg(position));
    notice.lockedMore = more.join(u' ');
    notice.callWords = DuressWords::tr("Call %1").arg(name);
    if (const auto* team = picture.find(first.team))
        notice.phone = team->phone;
    return notice;
}

int loudDuresses(const Picture& picture)
{
    const auto open = picture.openDuresses();
    return static_cast<int>(std::ranges::count_if(open, &Duress::isLoud));
}

QString duressState(const Duress& duress)
{
    return duress.test ? DuressWords::tr("Test duress") : DuressWords::tr("Duress");
}

} // namespace dispatch
