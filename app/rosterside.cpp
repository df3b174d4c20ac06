#include "rosterside.h"

#include "bundled.h"
#include "dispatcherwindow.h"
#include "livepicture.h"
#include "queueing.h"
#include "rosterwindow.h"
#include "settings.h"
#include "trainingframe.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// As many gaps are named one by one as are read at a glance.
constexpr qsizetype listed = 6;

} // namespace

Result<Holidays> countyHolidays(Instant now, const QTimeZone& zone)
{
    const int year = toDateTime(now, zone).date().year();
    return holidaysIn(u":/roster/holiday_us-ca_en-us"_s, {year - 1, 1, 1}, {year + 2, 12, 31});
}

Result<std::unique_ptr<RosterSide>> RosterSide::made(const DeskTools& tools, const LivePicture* picture)
{
    auto rules = bundled(u":/roster/rules-2026-09.json"_s).and_then(&RosterRules::fromJson);
    if (!rules)
        return std::unexpected(rules.error());
    auto holidays = countyHolidays(tools.clock->now(), tools.zone);
    if (!holidays)
        return std::unexpected(holidays.error());
    return std::unique_ptr<RosterSide>(new RosterSide(tools, picture, *std::move(rules), *std::move(holidays)));
}

RosterSide::RosterSide(const DeskTools& tools, const LivePicture* picture, RosterRules rules, Holidays holidays)
    : m_rules(std::move(rules)), m_holidays(std::move(holidays)), m_desk(tools, &m_rules, &m_holidays), m_handOver(tools),
      m_gaps(picture, m_rules.team, tools.zone), m_news(&m_gaps, picture), m_posts(tools.codes, tools.zone), m_picture(picture)
{
    connect(&m_gaps, &GapWatch::changed, this, &RosterSide::tell);
}

RosterSide::~RosterSide() = default;

void RosterSide::enter(DispatcherWindow* window, Looks* looks, TimerWatch* timers, Settings* settings, bool training)
{
    m_window = window;
    m_looks = looks;
    m_timers = timers;
    m_settings = settings;
    m_training = training;
    m_news.remember(settings->toldGaps());
    connect(&m_news, &GapNews::keptChanged, this, [settings](const QByteArray& kept) { settings->setToldGaps(kept); });
    connect(window, &DispatcherWindow::rosterWanted, this, [this](bool atNextGap) {
        const auto gaps = m_gaps.gaps();
        open(atNextGap && !gaps.isEmpty() ? std::optional(gaps.first().from) : std::nullopt);
    });
    connect(window, &DispatcherWindow::gapWanted, this, [this](Instant from) { open(from); });
    connect(window, &DispatcherWindow::lockedChanged, this, [this](bool locked) {
        if (m_roster)
            m_roster->setLocked(locked);
    });
    connect(window, &DispatcherWindow::closing, this, [this] {
        if (m_roster)
            m_roster->close();
    });
    tell();
}

/// In its own window, so that who plans does not stand in the way of who takes calls.
bool RosterSide::isOpen() const { return m_roster && m_roster->isVisible(); }

void RosterSide::open(std::optional<Instant> gap)
{
    if (!m_roster)
        makeWindow();
    if (gap)
        m_roster->showGap(*gap);
    m_roster->show();
    m_roster->raise();
    m_roster->activateWindow();
}

void RosterSide::makeWindow()
{
    m_roster = std::make_unique<RosterWindow>(RosterParts{&m_desk, m_picture, m_looks, m_timers});
    if (m_training) {
        m_roster->addRibbon(new TrainingRibbon(m_looks));
        m_roster->setTitleWord(tr("TRAINING"));
        new TrainingFrame(m_looks, m_roster.get());
    }
    connect(m_roster.get(), &RosterWindow::postsWanted, &m_posts, &PostAdviser::ask);
    connect(&m_posts, &PostAdviser::advised, m_roster.get(), &RosterWindow::setPosts);
    Q_EMIT stripMade(&m_roster->strip());
    connect(m_roster.get(), &RosterWindow::closing, this, [this] { m_settings->setWindowState(u"roster"_s, m_roster->layoutState()); });
    if (const auto state = m_settings->windowState(u"roster"_s); !state.isEmpty())
        m_roster->restoreLayout(state);
    readDemand();
}

void RosterSide::useDemand(const Demand& demand) { m_demand = demand; }

void RosterSide::readDemand()
{
    if (m_demand) {
        showDemand();
        return;
    }
    m_desk.demand().then(this, [this](const Result<Demand>& demand) {
        if (!demand) {
            qWarning("demand was not read: %s", qPrintable(demand.error().detail));
            return;
        }
        m_demand = *demand;
        showDemand();
    });
}

void RosterSide::showDemand()
{
    m_posts.setDemand(*m_demand);
    if (m_roster && m_demand->county.calls > 0)
        m_roster->setDemand(m_demand->county, Promise{});
}

void RosterSide::tick(Instant now)
{
    const auto before = std::exchange(m_now, now);
    m_gaps.tick(now);
    // "in 3 h" reads on, minute by minute.
    if (before.time_since_epoch() / minute != now.time_since_epoch() / minute)
        tell();
}

void RosterSide::tell()
{
    if (!m_window)
        return;
    const auto gaps = m_gaps.gaps();
    const auto next = m_gaps.next();
    if (!next) {
        m_window->setNextGap({}, {}, tr("Every requirement is covered for the next 14 days."), false);
        return;
    }
    const auto from = gaps.first().from;
    const auto when = from <= m_now ? tr("now") : tr("in %1", "a duration").arg(spanWords(from - m_now));
    auto words = tr("%1: %2", "when, what is missing").arg(when, next->missing);
    // Two weeks, three days, a day and two hours ahead somebody is told: the nearer ones are counted, all of them are listed.
    const auto soon = std::ranges::count_if(gaps, [this](const GapCluster& gap) { return gap.from <= m_now + spanOf(Ahead::ThreeDays); });
    if (soon > 1)
        words += u" · "_s + tr("%n gap(s) in 72 h", nullptr, static_cast<int>(soon));
    QStringList whole{next->when + u": "_s + next->missing, next->need.join(u' '), next->why.join(u' ')};
    for (const auto& gap : gaps.mid(1, listed - 1))
        whole.append(tr("then %1", "when").arg(rangeWords(gap.from, gap.to, m_now, m_desk.zone())));
    if (gaps.size() > listed)
        whole.append(tr("and %n more in 14 days", nullptr, static_cast<int>(gaps.size() - listed)));
    m_window->setNextGap(words, when, whole.join(u'\n'), from <= m_now + spanOf(Ahead::OneDay));
}

} // namespace dispatch
