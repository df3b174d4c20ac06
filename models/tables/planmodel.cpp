#include "planmodel.h"

#include "phone.h"
#include "roles.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

const auto lineType = u"application/x-dispatch-plan-line"_s;

} // namespace

PlanModel::PlanModel(const PlanTemplate* form, QObject* parent) : QAbstractItemModel(parent)
{
    for (const auto& each : form->parts)
        m_parts.append({each.part, each.heading, {}});
}

void PlanModel::show(const PlanContent& content, const PlanContent* beside, Side side)
{
    m_side = side;
    m_versionBeside = beside ? std::optional(beside->version) : std::nullopt;
    m_difference = !beside ? PlanDifference() : side == Side::Later ? differenceBetween(*beside, content) : differenceBetween(content, *beside);
    m_changed.clear();
    for (qsizetype at = 0; at < m_difference.lines.size(); ++at)
        m_changed.insert(m_difference.lines.at(at).line().id, at);
    for (int part = 0; part < static_cast<int>(m_parts.size()); ++part) {
        auto wanted = content.of(m_parts.at(part).part);
        if (m_begunIn == m_parts.at(part).part) {
            PlanItem begun;
            begun.part = *m_begunIn;
            const auto after = std::ranges::find(wanted, m_begunAfter, &PlanItem::id);
            wanted.insert(after == wanted.end() ? wanted.end() : std::next(after), begun);
        }
        follow(part, wanted);
    }
    redraw();
}

void PlanModel::follow(int part, const QList<PlanItem>& wanted)
{
    const auto parent = index(part, 0);
    auto& items = m_parts[part].items;
    for (auto row = static_cast<int>(items.size()) - 1; row >= 0; --row)
        if (!std::ranges::contains(wanted, items.at(row).id, &PlanItem::id)) {
            beginRemoveRows(parent, row, row);
            items.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const auto& item = wanted.at(row);
        const auto found = std::ranges::find(items.begin() + std::min<qsizetype>(row, items.size()), items.end(), item.id, &PlanItem::id);
        if (found == items.end()) {
            beginInsertRows(parent, row, row);
            items.insert(row, item);
            endInsertRows();
        } else if (const auto from = static_cast<int>(found - items.begin()); from != row) {
            beginMoveRows(parent, from, from, parent, row);
            items.move(from, row);
            endMoveRows();
        }
        items[row] = item;
    }
}

void PlanModel::redraw()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int part = 0; part < rowCount(); ++part)
        if (const auto parent = index(part, 0); rowCount(parent) > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
}

QModelIndex PlanModel::begin(PlanPart part, const PlanItemId& after)
{
    endBegun();
    m_begunIn = part;
    m_begunAfter = after;
    const auto parent = indexOf(part);
    auto& items = m_parts[parent.row()].items;
    const auto place = std::ranges::find(items, after, &PlanItem::id);
    const auto row = static_cast<int>(place == items.end() ? items.size() : place - items.begin() + 1);
    PlanItem begun;
    begun.part = part;
    beginInsertRows(parent, row, row);
    items.insert(row, begun);
    endInsertRows();
    redraw();
    return index(row, Line, parent);
}

void PlanModel::endBegun(const PlanItemId& as)
{
    if (!m_begunIn)
        return;
    const auto parent = indexOf(*m_begunIn);
    m_begunIn.reset();
    auto& items = m_parts[parent.row()].items;
    const auto begun = std::ranges::find(items, PlanItemId{}, &PlanItem::id);
    const auto row = static_cast<int>(begun - items.begin());
    // It may have come from the store already, as a row of its own.
    if (!as.isNull() && !std::ranges::contains(items, as, &PlanItem::id)) {
        begun->id = as;
        Q_EMIT dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
        return;
    }
    beginRemoveRows(parent, row, row);
    items.erase(begun);
    endRemoveRows();
    redraw();
}

void PlanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    redraw();
}

void PlanModel::setWritable(bool writable)
{
    if (std::exchange(m_isWritable, writable) != writable)
        redraw();
}

std::optional<PlanPart> PlanModel::partAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_parts.at(isPart(index) ? index.row() : static_cast<int>(index.internalId()) - 1).part;
}

const PlanItem* PlanModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || isPart(index))
        return nullptr;
    return &m_parts.at(static_cast<int>(index.internalId()) - 1).items.at(index.row());
}

QModelIndex PlanModel::indexOf(const PlanItemId& item) const
{
    for (int part = 0; part < rowCount(); ++part)
        for (int row = 0; row < static_cast<int>(m_parts.at(part).items.size()); ++row)
            if (m_parts.at(part).items.at(row).id == item)
                return index(row, Line, index(part, 0));
    return {};
}

QModelIndex PlanModel::indexOf(PlanPart part) const
{
    const auto found = std::ranges::find(m_parts, part, &Part::part);
    return found == m_parts.cend() ? QModelIndex() : index(static_cast<int>(found - m_parts.cbegin()), 0);
}

QString PlanModel::wordsOf(const PlanItem& item)
{
    const auto& contact = item.contact;
    QStringList who{contact.name, contact.relation, contact.phone.isEmpty() ? contact.phoneTyped : readPhone(contact.phone).shown};
    who.removeAll(QString());
    if (item.words.isEmpty() || who.isEmpty())
        return item.words + who.join(u", "_s);
    return who.join(u", "_s) + u" · "_s + item.words;
}

QString PlanModel::summary() const
{
    if (!m_versionBeside)
        return {};
    return tr("%1 since version %2.", "what changed, number").arg(m_difference.summary()).arg(*m_versionBeside);
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex PlanModel::parent(const QModelIndex& child) const
{
    return child.isValid() && !isPart(child) ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0}) : QModelIndex();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    return isPart(parent) && parent.column() == 0 ? static_cast<int>(m_parts.at(parent.row()).items.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex&) const { return ColumnCount; }

const LineDifference* PlanModel::differenceOf(const PlanItemId& item) const
{
    const auto at = m_changed.constFind(item);
    return at == m_changed.cend() ? nullptr : &m_difference.lines.at(*at);
}

QString PlanModel::callWords(const PlanItem& item) const
{
    if (item.contact.isEmpty())
        return {};
    switch (item.contact.mayCall) {
    case MayCall::NotAsked: return tr("not asked");
    case MayCall::Yes: return tr("may call");
    case MayCall::No: return tr("don't call");
    }
    std::unreachable();
}

QString PlanModel::markWords(const PlanItem& item) const
{
    switch (item.mark) {
    case ItemMark::None: return {};
    case ItemMark::WorksWell: return tr("works well");
    case ItemMark::NotLately: return tr("not lately");
    }
    std::unreachable();
}

const LineClash* PlanModel::clashOf(const PlanItemId& item) const
{
    const auto found = std::ranges::find_if(m_clashes, [&](const LineClash& clash) { return clash.stands.id == item; });
    return found == m_clashes.cend() ? nullptr : &*found;
}

/// One line for each other wording, as they stand below the one that was kept.
QString PlanModel::clashWords(const PlanItem& item) const
{
    QStringList words;
    for (const auto& clash : m_clashes) {
        if (clash.stands.id != item.id)
            continue;
        if (clash.isReworded())
            words.append(tr("At %1: %2", "a desk, what was written there at the same time").arg(clash.station, wordsOf(clash.other)));
        else
            words.append(tr("One desk left it out while another one changed it."));
    }
    return words.join(u'\n');
}

QString PlanModel::changeWords(const PlanItem& item) const
{
    if (const auto* clash = clashOf(item.id))
        return clash->isReworded() ? tr("two wordings") : tr("left out?");
    const auto* difference = differenceOf(item.id);
    if (!difference)
        return {};
    if (m_side == Side::Earlier)
        return difference->removed() ? tr("not in version %1").arg(*m_versionBeside) : QString();
    if (difference->added())
        return tr("new");
    if (difference->reworded())
        return tr("changed");
    return difference->moved ? tr("moved") : QString();
}

QString PlanModel::cell(const PlanItem& item, int column) const
{
    switch (column) {
    case Line: {
        const auto other = clashWords(item);
        return other.isEmpty() ? wordsOf(item) : wordsOf(item) + u'\n' + other;
    }
    case Call: return callWords(item);
    case Mark: return markWords(item);
    case Change: return changeWords(item);
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (const auto* item = itemAt(index))
        return ofItem(*item, index.row(), index.column(), role);
    return index.isValid() ? ofPart(index.row(), index.column(), role) : QVariant();
}

QVariant PlanModel::ofPart(int row, int column, int role) const
{
    const auto& part = m_parts.at(row);
    switch (role) {
    case Qt::DisplayRole: return column == Line ? u"%1. %2"_s.arg(row + 1).arg(part.heading) : QString();
    case Qt::AccessibleTextRole: return column == Line ? tr("%1, %n line(s)", nullptr, static_cast<int>(part.items.size())).arg(part.heading) : QString();
    case KindRole: return static_cast<int>(RowKind::Shelf);
    case EmphasisRole: return column == Line;
    case DetailRole: return column == Line ? QString::number(part.items.size()) : QString();
    default: return {};
    }
}

QVariant PlanModel::ofItem(const PlanItem& item, int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return cell(item, column);
    case Qt::EditRole: return column == Line ? item.words : QString();
    case Qt::AccessibleTextRole: {
        if (column != Line)
            return cell(item, column);
        QStringList words{QString::number(row + 1), item.id.isNull() ? tr("new line") : wordsOf(item), callWords(item), markWords(item), changeWords(item), clashWords(item)};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case IdRole: return item.id.toString();
    case NumberRole: return row + 1;
    case StruckRole: {
        const auto* difference = differenceOf(item.id);
        return column == Line && m_side == Side::Earlier && difference && difference->removed();
    }
    case IconRole:
        if (column == Call && !item.contact.isEmpty())
            return item.contact.mayCall == MayCall::Yes ? u"phone"_s : item.contact.mayCall == MayCall::No ? u"declined"_s : u"unknown"_s;
        if (column == Change && clashOf(item.id))
            return u"conflict"_s;
        if (column == Mark && item.mark != ItemMark::None)
            return item.mark == ItemMark::WorksWell ? u"check"_s : u"soon"_s;
        return QString();
    case SignRole:
        if (column == Mark && item.mark != ItemMark::None)
            return static_cast<int>(item.mark == ItemMark::WorksWell ? Tone::Good : Tone::Mind);
        if (column == Change && !changeWords(item).isEmpty())
            return static_cast<int>(m_side == Side::Earlier || clashOf(item.id) ? Tone::Mind : Tone::News);
        return static_cast<int>(Tone::None);
    default: return {};
    }
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* item = itemAt(index);
    if (!item || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    // Whoever hears it may take the line out.
    const auto id = item->id;
    Q_EMIT worded(id, value.toString());
    return true;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Call: return tr("May we call");
    case Mark: return tr("Lately");
    case Change: return tr("Since then");
    default: return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_isWritable && isPart(index))
        flags |= Qt::ItemIsDropEnabled;
    if (m_isWritable && !isPart(index))
        flags |= Qt::ItemIsDragEnabled | (index.column() == Line ? Qt::ItemIsEditable : Qt::NoItemFlags);
    return flags;
}

QStringList PlanModel::mimeTypes() const { return {lineType}; }

QMimeData* PlanModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    for (const auto& index : indexes)
        if (const auto* item = itemAt(index))
            data->setData(lineType, item->id.toString().toUtf8());
    return data;
}

bool PlanModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const auto item = PlanItemId::fromString(QString::fromUtf8(data->data(lineType)));
    if (!m_isWritable || item.isNull() || !parent.isValid() || !isPart(parent))
        return false;
    const auto& items = m_parts.at(parent.row()).items;
    auto at = row < 0 ? static_cast<int>(items.size()) : row;
    // It follows the nearest line above that is not itself.
    while (at > 0 && (items.at(at - 1).id == item || items.at(at - 1).id.isNull()))
        --at;
    Q_EMIT movedTo(item, m_parts.at(parent.row()).part, at > 0 ? items.at(at - 1).id : PlanItemId{});
    // The line moves when the move is kept; the view takes nothing out.
    return false;
}

} // namespace dispatch
