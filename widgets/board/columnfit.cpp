#include "columnfit.h"

#include "looks.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

namespace dispatch {

using namespace Qt::StringLiterals;

ColumnFit::ColumnFit(QAbstractItemView* view, QHeaderView* header, const Looks* looks, QList<Column> columns)
    : QObject(view), m_view(view), m_header(header), m_looks(looks), m_columns(std::move(columns))
{
    m_header->setSectionsMovable(true);
    m_header->setMinimumSectionSize(24);
    m_header->setStretchLastSection(false);
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &ColumnFit::openChooser);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_isFitting && size > 0)
            m_dragged.insert(column, size * 100 / m_looks->scaled(100));
    });
    connect(m_looks, &Looks::changed, this, &ColumnFit::fit);
    m_view->viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::setNarrow(bool narrow)
{
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        fit();
    }
}

int ColumnFit::widthOf(int column) const
{
    if (m_compact.contains(column))
        return m_looks->scaled(m_columns.at(column).compactWidth);
    return m_looks->scaled(m_dragged.value(column, m_columns.at(column).width));
}

int ColumnFit::leastOf(int column) const
{
    const int least = m_columns.at(column).compactWidth;
    return least > 0 ? std::min(widthOf(column), m_looks->scaled(least)) : widthOf(column);
}

bool ColumnFit::isShown(int column) const
{
    return !m_header->isSectionHidden(column);
}

void ColumnFit::fit()
{
    if (m_isFitting || m_header->count() < m_columns.size())
        return;
    m_isFitting = true;
    const QString before = words();
    const QList<int> compactBefore = m_compact;
    QList<int> shown;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!m_unwanted.contains(column) && (!m_isNarrow || m_columns.at(column).dropOrder == 0))
            shown.append(column);
    }
    m_compact.clear();
    const int room = m_view->viewport()->width();
    const auto needed = [&] {
        int sum = 0;
        for (const int column : std::as_const(shown))
            sum += widthOf(column);
        return sum;
    };
    QList<int> going = shown;
    going.removeIf([this](int column) { return m_columns.at(column).dropOrder == 0; });
    std::ranges::sort(going, {}, [this](int column) { return m_columns.at(column).dropOrder; });
    for (const int column : std::as_const(going)) {
        if (needed() <= room)
            break;
        // A column that can shrink keeps its signs and loses only its words; it stays to the end.
        if (m_columns.at(column).compactWidth > 0)
            m_compact.append(column);
        else
            shown.removeOne(column);
    }
    for (qsizetype at = m_compact.size() - 1; at >= 0 && needed() > room; --at)
        shown.removeOne(m_compact.at(at));
    const auto least = [&] {
        int sum = 0;
        for (const int column : std::as_const(shown))
            sum += leastOf(column);
        return sum;
    };
    QList<int> resort = shown;
    resort.removeIf([this](int column) { return m_columns.at(column).lastResort == 0; });
    std::ranges::sort(resort, {}, [this](int column) { return m_columns.at(column).lastResort; });
    for (const int column : std::as_const(resort))
        if (least() > room)
            shown.removeOne(column);
    for (int column = 0; column < m_columns.size(); ++column)
        m_header->setSectionHidden(column, !shown.contains(column));
    if (needed() <= room)
        give(shown, room - needed());
    else
        shrink(shown, needed() - room);
    m_isFitting = false;
    if (before != words() || compactBefore != m_compact)
        Q_EMIT changed();
}

void ColumnFit::give(const QList<int>& shown, int room)
{
    int shares = 0;
    for (const int column : shown)
        shares += m_columns.at(column).stretch;
    for (const int column : shown) {
        const int stretch = m_columns.at(column).stretch;
        const int more = shares > 0 ? room * stretch / shares : 0;
        m_header->resizeSection(column, widthOf(column) + more);
    }
}

void ColumnFit::shrink(const QList<int>& shown, int missing)
{
    const auto slack = [this](int column) { return widthOf(column) - leastOf(column); };
    int all = 0;
    for (const int column : shown)
        all += slack(column);
    const int taken = std::min(missing, all);
    for (const int column : shown) {
        // Rounded up, so that the columns never stand a pixel over the edge.
        const int less = all > 0 ? (slack(column) * taken + all - 1) / all : 0;
        m_header->resizeSection(column, widthOf(column) - less);
    }
}

QString ColumnFit::nameOf(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal).toString();
}

QString ColumnFit::words() const
{
    const qsizetype shown = m_columns.size() - m_header->hiddenSectionCount();
    if (shown == m_columns.size())
        return {};
    return (m_isNarrow ? tr("narrow: %1 of %2 columns") : tr("%1 of %2 columns")).arg(shown).arg(m_columns.size());
}

void ColumnFit::openChooser()
{
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int column = 0; column < m_columns.size(); ++column) {
        QAction* action = menu->addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        action->setEnabled(m_columns.at(column).dropOrder != 0);
        connect(action, &QAction::toggled, this, [this, column](bool wanted) {
            if (wanted)
                m_unwanted.removeAll(column);
            else
                m_unwanted.append(column);
            fit();
        });
    }
    menu->addSeparator();
    QAction* reset = menu->addAction(tr("As at first"));
    connect(reset, &QAction::triggered, this, [this] {
        m_unwanted.clear();
        m_dragged.clear();
        fit();
    });
    menu->popup(m_header->mapToGlobal(m_header->rect().bottomLeft()));
}

QByteArray ColumnFit::state() const
{
    QJsonArray unwanted;
    for (const int column : m_unwanted)
        unwanted.append(column);
    QJsonObject widths;
    for (auto it = m_dragged.begin(); it != m_dragged.end(); ++it)
        widths.insert(QString::number(it.key()), it.value());
    QJsonArray order;
    for (int place = 0; place < m_header->count(); ++place)
        order.append(m_header->logicalIndex(place));
    return QJsonDocument(QJsonObject{{u"hidden"_s, unwanted}, {u"widths"_s, widths}, {u"order"_s, order}}).toJson(QJsonDocument::Compact);
}

bool ColumnFit::restore(const QByteArray& state)
{
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (!document.isObject())
        return false;
    const auto isColumn = [this](int column) { return column >= 0 && column < m_columns.size(); };
    m_unwanted.clear();
    for (const auto& each : document["hidden"_L1].toArray()) {
        if (const int column = each.toInt(-1); isColumn(column) && m_columns.at(column).dropOrder != 0)
            m_unwanted.append(column);
    }
    m_dragged.clear();
    const QJsonObject widths = document["widths"_L1].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        if (const int column = it.key().toInt(); isColumn(column))
            m_dragged.insert(column, std::clamp(it.value().toInt(), 24, 2000));
    }
    const QJsonArray order = document["order"_L1].toArray();
    if (order.size() == m_header->count()) {
        for (int place = 0; place < m_header->count(); ++place) {
            if (const int column = order.at(place).toInt(-1); isColumn(column))
                m_header->moveSection(m_header->visualIndex(column), place);
        }
    }
    fit();
    return true;
}

} // namespace dispatch
