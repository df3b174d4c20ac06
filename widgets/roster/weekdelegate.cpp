#include "weekdelegate.h"

#include "weekgrid.h"

#include <QPainter>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct BarLooks {
    Looks::Token fill;
    Looks::Token edge;
    Looks::Token words;
    Qt::PenStyle line;
    QString icon;
};

BarLooks barLooksOf(BarFace face)
{
    switch (face) {
    case BarFace::Planned: return {Looks::SelRow, Looks::Accent, Looks::Text, Qt::SolidLine, {}};
    case BarFace::OnCall: return {Looks::Base, Looks::Accent, Looks::Text, Qt::DashLine, u"phone"_s};
    case BarFace::Free: return {Looks::RedBg, Looks::Red, Looks::Text, Qt::DashLine, {}};
    case BarFace::CalledOff: return {Looks::Header, Looks::Ctl, Looks::Text, Qt::SolidLine, u"cancelled"_s};
    case BarFace::TradeOffered: return {Looks::Base, Looks::Accent, Looks::Text, Qt::DashLine, u"swap"_s};
    case BarFace::Alone: return {Looks::RedBg, Looks::Red, Looks::Text, Qt::SolidLine, {}};
    case BarFace::Proposed: return {Looks::OkBg, Looks::Ok, Looks::Text, Qt::DashLine, {}};
    }
    std::unreachable();
}

} // namespace

WeekDelegate::WeekDelegate(WeekGrid* grid, const Looks* looks) : QStyledItemDelegate(grid), m_grid(grid), m_looks(looks) {}

QSize WeekDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_looks->scaled(40), std::max(m_looks->scaled(26), QFontMetrics(m_looks->font(Looks::Body)).height() + 8)};
}

void WeekDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* row = m_grid->roster()->rowAt(index);
    painter->save();
    painter->setClipRect(option.rect);
    if (!row) {
        paintGroup(painter, option, index);
        painter->restore();
        return;
    }
    const auto current = m_grid->currentIndex();
    const bool isCurrentRow = current.parent() == index.parent() && current.row() == index.row() && current.internalId() == index.internalId();
    painter->fillRect(option.rect, m_looks->color(index.row() % 2 ? Looks::Alt : Looks::Base));
    if (index.column() == 0)
        paintName(painter, option, *row, isCurrentRow);
    else if (m_grid->roster()->span().days <= 31) {
        painter->setPen(m_looks->color(Looks::Ctl));
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
    painter->setPen(m_looks->mixed(Looks::Base, Looks::Line, 0.6));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void WeekDelegate::paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* group = m_grid->roster()->groupAt(index);
    const bool isCurrent = m_grid->currentIndex() == index;
    painter->fillRect(option.rect, m_looks->color(isCurrent ? Looks::SelRow : Looks::Header));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int side = m_looks->scaled(16);
    const int pad = m_looks->scaled(6);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto chevron = m_grid->isExpanded(index) ? u"down"_s : mirrored ? u"left"_s : u"right"_s;
    painter->drawPixmap(place({option.rect.left() + pad, option.rect.top() + (option.rect.height() - side) / 2, side, side}).topLeft(),
        m_looks->pixmap(chevron, Looks::Text2, painter->device()->devicePixelRatioF()));
    int x = option.rect.left() + pad + side + m_looks->scaled(6);
    const auto strong = m_looks->font(Looks::Body, true);
    const int wide = QFontMetrics(strong).horizontalAdvance(group->title) + 2;
    painter->setFont(strong);
    painter->setPen(m_looks->color(Looks::Text));
    painter->drawText(place({x, option.rect.top(), wide, option.rect.height()}), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), group->title);
    x += wide + m_looks->scaled(8);
    const auto small = m_looks->font(Looks::Small);
    painter->setFont(small);
    painter->setPen(m_looks->color(Looks::Text2));
    const int room = std::max(0, option.rect.right() - x);
    painter->drawText(place({x, option.rect.top(), room, option.rect.height()}), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
        QFontMetrics(small).elidedText(group->detail, Qt::ElideRight, room));
    painter->setPen(m_looks->color(Looks::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
}

void WeekDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& option, const RosterRow& row, bool isCurrent) const
{
    if (isCurrent) {
        painter->fillRect(option.rect, m_looks->color(Looks::SelRow));
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, {option.rect.left(), option.rect.top(), 3, option.rect.height()}), m_looks->color(Looks::Focus));
    }
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int pad = m_looks->scaled(6);
    // Badges stand at the end: they are looked for in one column.
    int end = option.rect.right() - pad;
    const auto small = m_looks->font(Looks::Small, true);
    for (auto it = row.badges.crbegin(); it != row.badges.crend(); ++it) {
        if (*it == u"plus") {
            const int side = m_looks->scaled(16);
            end -= side;
            painter->drawPixmap(place({end, option.rect.top() + (option.rect.height() - side) / 2, side, side}).topLeft(),
                m_looks->pixmap(u"plus"_s, Looks::Text, painter->device()->devicePixelRatioF()));
        } else {
            const int wide = QFontMetrics(small).horizontalAdvance(*it) + m_looks->scaled(8);
            const int high = std::min(option.rect.height() - 4, m_looks->scaled(17));
            end -= wide;
            const auto box = place({end, option.rect.top() + (option.rect.height() - high) / 2, wide, high});
            painter->setPen(m_looks->color(Looks::Text2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
            painter->setFont(small);
            painter->setPen(m_looks->color(Looks::Text));
            painter->drawText(box, Qt::AlignCenter, *it);
        }
        end -= m_looks->scaled(4);
    }
    const bool isNobody = row.staff.isNull();
    const auto body = m_looks->font(Looks::Body, isCurrent);
    int x = option.rect.left() + pad;
    painter->setFont(body);
    painter->setPen(m_looks->color(isNobody ? Looks::Text2 : Looks::Text));
    const int nameRoom = std::max(0, end - x);
    const int wide = std::min(QFontMetrics(body).horizontalAdvance(row.name) + 2, nameRoom);
    painter->drawText(place({x, option.rect.top(), wide, option.rect.height()}), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
        QFontMetrics(body).elidedText(row.name, Qt::ElideRight, wide));
    x += wide + m_looks->scaled(4);
    if (x >= end)
        return;
    const auto detail = m_looks->font(Looks::Small);
    painter->setFont(detail);
    painter->setPen(m_looks->color(Looks::Text2));
    painter->drawText(place({x, option.rect.top(), end - x, option.rect.height()}), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
        QFontMetrics(detail).elidedText(row.detail, Qt::ElideRight, end - x));
}

void WeekDelegate::paintBars(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QModelIndex& current, const ShiftId& chosen) const
{
    const auto* row = m_grid->roster()->rowAt(index);
    if (!row)
        return;
    const auto& span = m_grid->roster()->span();
    painter->save();
    const QRect days = QStyle::visualRect(option.direction, m_grid->viewport()->rect(),
        {m_grid->namesWidth(), option.rect.top(), m_grid->viewport()->width() - m_grid->namesWidth(), option.rect.height()});
    painter->setClipRect(days);
    for (const auto& bar : row->bars) {
        if (bar.start >= span.to || bar.end <= span.from)
            continue;
        const int a = m_grid->xOf(bar.start);
        const int b = m_grid->xOf(bar.end);
        const QRect rect(std::min(a, b), option.rect.top() + 2, std::max(3, std::abs(b - a)), option.rect.height() - 5);
        auto shown = bar;
        // What began before these days tells only its end.
        if (bar.start < span.from && bar.face == BarFace::Planned)
            shown.words = u"–"_s + clockWords(bar.end, m_grid->roster()->zone()).first(2);
        const bool isHere = current.row() == index.row() && current.parent() == index.parent() && bar.id == chosen;
        paintBar(painter, rect, shown, isHere);
    }
    if (current.isValid() && current.row() == index.row() && current.parent() == index.parent() && current.internalId() == index.internalId() && m_grid->hasFocus()) {
        painter->setClipping(false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_looks->color(Looks::Focus), 2));
        painter->drawRect(m_grid->visualRect(current).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void WeekDelegate::paintBar(QPainter* painter, const QRect& rect, const RosterBar& bar, bool isChosen) const
{
    const auto face = barLooksOf(bar.face);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(rect, m_looks->color(face.fill));
    painter->setBrush(Qt::NoBrush);
    QPen pen(m_looks->color(isChosen ? Looks::Focus : face.edge), isChosen ? 2 : 1, face.line);
    painter->setPen(pen);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    int x = rect.left() + m_looks->scaled(5);
    int room = rect.right() - m_looks->scaled(3) - x;
    const int side = m_looks->scaled(14);
    const auto font = m_looks->font(Looks::Small, isChosen);
    const QFontMetrics metrics(font);
    const int wanted = metrics.horizontalAdvance(bar.words);
    if (!face.icon.isEmpty() && room >= side && (room >= side + wanted || room < wanted)) {
        painter->drawPixmap(x, rect.top() + (rect.height() - side) / 2, m_looks->pixmap(face.icon, bar.face == BarFace::CalledOff ? Looks::Red : Looks::Text, painter->device()->devicePixelRatioF(), 14));
        x += side + m_looks->scaled(3);
        room -= side + m_looks->scaled(3);
    }
    // Where both hours have no room the first stands alone: half a number says nothing.
    auto words = bar.words;
    if (wanted > room && bar.words.contains(u'–'))
        words = bar.words.section(u'–', 0, 0, QString::SectionSkipEmpty);
    if (room < metrics.horizontalAdvance(words) && (words != bar.words || room < metrics.averageCharWidth() * 3))
        return;
    painter->setFont(font);
    painter->setPen(m_looks->color(face.words));
    painter->drawText(QRect(x, rect.top(), room, rect.height()), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), metrics.elidedText(words, Qt::ElideRight, room));
}

} // namespace dispatch
