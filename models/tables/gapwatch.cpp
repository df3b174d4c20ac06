#include "gapwatch.h"

#include "rosterview.h"

namespace dispatch {

namespace {

constexpr auto ahead = 14 * day;
constexpr auto beyond = day;
constexpr auto again = 15 * minute;

bool isOfRoster(const Changes& changes)
{
    return !changes.gone.isEmpty() || !changes.of<Shift>().isEmpty() || !changes.of<Requirement>().isEmpty() || !changes.of<Licence>().isEmpty() || !changes.of<Staff>().isEmpty();
}

} // namespace

GapWatch::GapWatch(const LivePicture* picture, TeamRule team, QTimeZone zone, QObject* parent)
    : QObject(parent), m_picture(picture), m_team(std::move(team)), m_zone(std::move(zone))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &GapWatch::work);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (m_now != Instant{} && isOfRoster(changes))
            m_soon.start();
    });
}

void GapWatch::tick(Instant now)
{
    const auto before = std::exchange(m_now, now);
    const auto passed = [&](const CoverageGap& gap) { return gap.to > before && gap.to <= now; };
    if (now >= m_workedAt + again || now < m_workedAt)
        work();
    else if ((m_nextNotice && now >= *m_nextNotice) || std::ranges::any_of(m_gaps, passed)) {
        m_nextNotice = nextNotice(m_gaps, m_now);
        Q_EMIT changed();
    }
}

void GapWatch::work()
{
    m_workedAt = m_now;
    const auto view = rosterViewOf(m_picture->now(), m_team, m_zone, m_now, m_now + ahead + beyond);
    auto gaps = gapsIn(coverageOf(view, m_now, m_now + ahead + beyond));
    const bool isDue = m_nextNotice && m_now >= *m_nextNotice;
    if (gaps == m_gaps && !isDue)
        return;
    m_gaps = std::move(gaps);
    m_nextNotice = nextNotice(m_gaps, m_now);
    Q_EMIT changed();
}

QList<CoverageGap> GapWatch::near() const
{
    auto left = m_gaps;
    left.removeIf([this](const CoverageGap& gap) { return gap.to <= m_now || gap.from > m_now + ahead; });
    return left;
}

QList<GapCluster> GapWatch::gaps() const { return clustersOf(near()); }

std::optional<GapWords> GapWatch::next() const
{
    const auto all = gaps();
    if (all.isEmpty())
        return std::nullopt;
    return wordsOf(all.first());
}

GapWords GapWatch::wordsOf(const GapCluster& gap) const
{
    return gapWords(rosterViewOf(m_picture->now(), m_team, m_zone, gap.from - 24 * hour, gap.to + 24 * hour), gap, m_now);
}

QList<GapNotice> GapWatch::notices() const { return noticesAt(near(), m_now); }

} // namespace dispatch
