#include "reachtable.h"

#include "candidateview.h"
#include "looklabel.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 6;
constexpr auto felt = 2 * minute; ///< less is no change in whole minutes

QString reachWords(const std::optional<Span>& span) { return span ? spanWords(*span) : ReachTable::tr("nobody"); }

bool isWorse(const std::optional<Span>& before, const std::optional<Span>& after) { return before && (!after || *after - *before >= felt); }

/// The larger, the more an area is hit.
Span lossOf(const AreaReach& area)
{
    const auto loss = [&](const std::optional<Span>& after) { return !area.now ? Span{0} : after ? *after - *area.now : 1000 * hour; };
    return std::max(loss(area.without), loss(area.later));
}

} // namespace

ReachTable::ReachTable(const QTimeZone& zone, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_zone(zone), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_model(new QStandardItemModel(this)),
      m_table(new RowsTable(looks, this)), m_words(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"reachTable"_s);
    m_table->setObjectName(u"reachRows"_s);
    m_table->setModel(m_model);
    m_table->setStretched(0);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_words->setObjectName(u"reachWords"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(m_words);
    column->addStretch(1);
    const auto measure = [=] { column->setSpacing(looks->scaled(4)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void ReachTable::addRow(const AreaReach& area, bool hasLater)
{
    const auto cell = [&](const std::optional<Span>& before, const std::optional<Span>& span) {
        auto* item = new QStandardItem(reachWords(span));
        if (isWorse(before, span)) {
            const bool isPast = !span || *span > area.area.promiseMinutes * minute;
            item->setData(QVariant::fromValue(ClockReading{isPast ? ClockFace::Late : ClockFace::Soon, 0, item->text(), {}}), ClockRole);
        }
        return item;
    };
    QList<QStandardItem*> row{new QStandardItem(area.area.rural ? tr("%1 (rural)").arg(area.area.name) : area.area.name), cell({}, area.now), cell(area.now, area.without)};
    if (hasLater)
        row.append(cell(area.now, area.later));
    row.first()->setData(tr("%1: now %2, without %3").arg(area.area.name, reachWords(area.now), reachWords(area.without)), Qt::AccessibleTextRole);
    for (auto* item : row)
        item->setToolTip(area.area.name);
    m_model->appendRow(row);
}

void ReachTable::show(const QString& name, const QString& callsign, const ReachBook& book, const Reach* reach)
{
    m_title->setText(tr("If you send %1").arg(name));
    m_model->clear();
    m_table->setVisible(reach != nullptr);
    if (!reach) {
        m_words->setText(tr("How far the other teams reach is not known: it needs a map with roads, and a position of the team."));
        return;
    }
    QStringList headers{tr("Drive to 9 of 10 corners"), tr("Now"), tr("Without %1").arg(callsign)};
    if (book.change)
        headers.append(tr("From %1").arg(clockWords(*book.change, m_zone)));
    m_model->setHorizontalHeaderLabels(headers);
    QList<AreaReach> hit;
    for (const auto& area : reach->areas)
        if (isWorse(area.now, area.without) || (book.change && isWorse(area.now, area.later)))
            hit.append(area);
    std::ranges::stable_sort(hit, std::greater(), lossOf);
    for (const auto& area : hit.first(std::min(mostRows, hit.size())))
        addRow(area, book.change.has_value());
    m_table->setVisible(!hit.isEmpty());
    m_table->setAccessibleName(m_title->text());
    m_table->updateGeometry();
    m_table->fit();

    const auto cost = costOf(*reach);
    QStringList said;
    if (hit.isEmpty())
        said.append(tr("The other free teams reach every area as soon as now."));
    else if (const auto others = reach->areas.size() - std::min(mostRows, hit.size()); others > 0)
        said.append((hit.size() > mostRows ? tr("Other areas, hit less or as now: %1.") : tr("Other areas, as now: %1.")).arg(others));
    said.append(cost.pastPromise.isEmpty() ? tr("No area passes its promise by it.") : tr("Past the promise: %1.").arg(cost.pastPromise.join(u", "_s)));
    if (book.change)
        said.append(tr("From %1 on the next shift's teams count at their posts.").arg(clockWords(*book.change, m_zone)));
    said.append(tr("Teams that are free now, by road; an estimate as of %1.").arg(clockWords(book.at, m_zone)));
    m_words->setText(said.join(u' '));
}

} // namespace dispatch
