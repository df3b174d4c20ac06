#include "coveragepane.h"

#include "counttiles.h"
#include "coveragehours.h"
#include "keybutton.h"
#include "looklabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// A shift ahead.
constexpr int shown = 12;

} // namespace

CoveragePane::CoveragePane(const LivePicture* picture, const RosterRules* rules, const GapWatch* gaps, const QTimeZone& zone, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_cover(picture, rules, zone), m_gaps(gaps), m_tiles(new CountTiles(looks)), m_next(new LookLabel(looks, Looks::Body, true)),
      m_why(new LookLabel(looks, Looks::Body, false, Looks::Text2)), m_open(new KeyButton(looks))
{
    setObjectName(u"coveragePane"_s);
    m_tiles->setObjectName(u"coverageHours"_s);
    m_next->setObjectName(u"coverageNext"_s);
    m_why->setObjectName(u"coverageWhy"_s);
    m_open->setObjectName(u"coverageOpen"_s);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->addWidget(m_tiles);
    column->addWidget(m_next);
    column->addWidget(m_why);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(words);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    setFocusProxy(m_open);
    const auto measure = [looks, column] {
        const int pad = looks->scaled(10);
        column->setContentsMargins(pad, looks->scaled(8), pad, looks->scaled(8));
        column->setSpacing(looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto next = m_gaps->gaps(); !next.isEmpty())
            Q_EMIT gapWanted(next.first().from);
    });
    connect(&m_cover, &RosterCover::coverageChanged, this, &CoveragePane::tell);
    connect(m_gaps, &GapWatch::changed, this, &CoveragePane::tell);
}

void CoveragePane::tick(Instant now)
{
    const auto before = std::exchange(m_now, now);
    // The hours move on by themselves once a minute; everything else tells when it changes.
    if (before.time_since_epoch() / minute == now.time_since_epoch() / minute)
        return;
    m_cover.look(now, now + (shown + 1) * hour);
    tell();
}

void CoveragePane::tell()
{
    QList<CountTiles::Tile> tiles;
    QStringList spoken;
    for (const auto& each : hoursOf(m_cover.coverage(), m_cover.view().requirements, m_now, shown, m_cover.zone())) {
        const auto when = clockWords(each.from, m_cover.zone());
        const auto lacks = each.missingTeams() > 0 ? tr("%n short", nullptr, each.missingTeams())
            : !each.missing.isEmpty()              ? each.missing.join(u", "_s)
            : each.need > 0                        ? tr("met")
                                                   : tr("none needed", "teams");
        tiles.append({each.isShort() ? u"gap"_s : each.need > 0 ? u"met"_s : QString(), each.isShort() ? Looks::Amber : Looks::Text2,
            each.need > 0 ? tr("%1 of %2", "teams there, teams needed").arg(each.have).arg(each.need) : u"–"_s,
            tr("%1, %2", "time, how it is covered").arg(when, lacks)});
        spoken.append(tr("%1: %2 of %3 teams, %4").arg(when).arg(each.have).arg(each.need).arg(lacks));
    }
    m_tiles->setTiles(tiles);
    m_tiles->setAccessibleName(tr("Coverage of the next hours"));
    m_tiles->setAccessibleDescription(spoken.join(u"; "_s));
    const auto next = m_gaps->next();
    m_next->setText(next ? tr("Next gap: %1, %2", "when, what is missing").arg(next->when, next->missing) : tr("Every requirement is covered for the next 14 days."));
    m_why->setText(next ? QStringList{next->need.join(u' '), next->why.join(u' ')}.join(u' ').trimmed() : QString());
    m_why->setVisible(!m_why->text().isEmpty());
    m_open->setDeed(tr("Who could fill it"), u"Ctrl+G"_s);
    m_open->setVisible(next.has_value());
}

void CoveragePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace dispatch
