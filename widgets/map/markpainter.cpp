#include "markpainter.h"

#include "stateicons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace dispatch {

using namespace Qt::StringLiterals;

/// Asked many times a frame, and the same words again and again.
double MarkPainter::width(const QString& words, Looks::Step step, bool strong) const
{
    auto& known = m_widths[{words, strong}];
    if (known == 0)
        known = QFontMetricsF(m_looks->font(step, strong)).horizontalAdvance(words);
    return known;
}

/// The box of the words around the point: a call's stands above its point, a car's on it.
QRectF MarkPainter::box(const MapMark& mark) const
{
    const double wide = std::max(px(26), width(mark.label, Looks::Body, true) + px(12));
    switch (mark.kind) {
    case MapMark::Kind::Draft:
    case MapMark::Kind::Incident: {
        const double risk = mark.kind == MapMark::Kind::Incident ? px(14) : 0;
        return {-(wide + risk) / 2, -px(32), wide + risk, px(20)};
    }
    case MapMark::Kind::Team: return {-(wide + px(18)) / 2, -px(11), wide + px(18), px(22)};
    case MapMark::Kind::Post:
    case MapMark::Kind::Facility: return {-px(9), -px(9), px(18), px(18)};
    }
    std::unreachable();
}

QRectF MarkPainter::touch(const MapMark& mark) const
{
    auto rect = box(mark);
    if (mark.kind == MapMark::Kind::Draft || mark.kind == MapMark::Kind::Incident)
        rect.setBottom(px(8));
    if (mark.kind == MapMark::Kind::Team && mark.freshness != Freshness::Live) {
        const double aside = std::max(0.0, width(mark.age, Looks::Small, false) - rect.width()) / 2;
        rect.adjust(-aside, 0, aside, px(16));
    }
    if (!mark.alarm.isEmpty()) {
        const auto round = octagon(mark).boundingRect();
        rect = rect.united(round).united(alarmTag(mark));
    }
    const double wide = std::max(0.0, 24 - rect.width()) / 2;
    const double high = std::max(0.0, 24 - rect.height()) / 2;
    return rect.adjusted(-wide, -high, wide, high);
}

/// Around the whole car and its age, so that it is seen at every zoom.
QPolygonF MarkPainter::octagon(const MapMark& mark) const
{
    const double reach = std::max(box(mark).width() / 2 + px(8), px(34));
    QPolygonF corners;
    for (int corner = 0; corner < 8; ++corner) {
        const double turn = (corner + 0.5) * std::numbers::pi / 4;
        corners << QPointF(reach * std::cos(turn), reach * std::sin(turn)) / std::cos(std::numbers::pi / 8);
    }
    return corners;
}

QRectF MarkPainter::alarmTag(const MapMark& mark) const
{
    const double wide = width(mark.alarm, Looks::Body, true) + px(14);
    return {-wide / 2, octagon(mark).boundingRect().bottom() + px(3), wide, px(20)};
}

void MarkPainter::paintAlarm(QPainter* painter, const MapMark& mark) const
{
    const auto white = m_looks->color(Looks::OnFill);
    const auto red = m_looks->color(Looks::Duress);
    const auto corners = octagon(mark);
    painter->setBrush(Qt::NoBrush);
    for (const auto& [color, wide] : {std::pair{QColor(Qt::black), px(11)}, {white, px(9)}, {red, px(5)}}) {
        painter->setPen(QPen(color, wide, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->drawPolygon(corners);
    }
    const auto tag = alarmTag(mark);
    painter->setPen(QPen(white, px(2)));
    painter->setBrush(red);
    painter->drawRect(tag);
    painter->setPen(white);
    painter->setFont(m_looks->font(Looks::Body, true));
    painter->drawText(tag, Qt::AlignCenter, mark.alarm);
}

QRectF MarkPainter::name(const MapMark& mark) const
{
    if (mark.kind != MapMark::Kind::Post && mark.kind != MapMark::Kind::Facility)
        return {};
    const double wide = width(mark.label, Looks::Small, false);
    return {-wide / 2, box(mark).bottom(), wide, px(16)};
}

/// The end of a lead around its middle.
const QPixmap& MarkPainter::dot(qreal dpr) const
{
    auto& picture = m_dots[static_cast<int>(dpr * 100)];
    if (!picture.isNull())
        return picture;
    const double side = 2 * px(5);
    picture = QPixmap((QSizeF(side, side) * dpr).toSize());
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter inner(&picture);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.setPen(QPen(m_looks->color(Looks::Accent), 1.5));
    inner.setBrush(m_looks->color(Looks::Accent));
    inner.drawEllipse(QPointF(side / 2, side / 2), px(3), px(3));
    return picture;
}

void MarkPainter::paintLead(QPainter* painter, const QPointF& shown, const QPointF& truly, qreal dpr) const
{
    painter->setPen(QPen(m_looks->color(Looks::Base), px(4)));
    painter->drawLine(shown, truly);
    painter->setPen(QPen(m_looks->color(Looks::Accent), 1.5));
    painter->drawLine(shown, truly);
    const auto& end = dot(dpr);
    painter->drawPixmap(truly - QPointF(end.width(), end.height()) / (2 * dpr), end);
}

Looks::Token MarkPainter::toneOf(ClockFace face) const
{
    switch (face) {
    case ClockFace::InOrder: return Looks::Ok;
    case ClockFace::Soon:
    case ClockFace::WillMiss: return Looks::Amber;
    case ClockFace::Late: return Looks::Red;
    case ClockFace::None:
    case ClockFace::Met:
    case ClockFace::Unknown: return Looks::Text;
    }
    std::unreachable();
}

/// On the ground's colours words need a rim of their own.
void MarkPainter::paintWords(QPainter* painter, const QString& words, const QPointF& top, Looks::Token token) const
{
    const auto font = m_looks->font(Looks::Small);
    const QFontMetricsF metrics(font);
    QPainterPath path;
    path.addText(top.x() - metrics.horizontalAdvance(words) / 2, top.y() + metrics.ascent(), font, words);
    painter->strokePath(path, QPen(m_looks->color(Looks::Base), px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->fillPath(path, m_looks->color(token));
}

void MarkPainter::paintRisk(QPainter* painter, const MapMark& mark, const QRectF& tag) const
{
    const QRectF room(tag.right() - px(17), tag.top() + px(4), px(12), px(12));
    if (mark.risk == RiskLevel::NotScreened) {
        const auto font = m_looks->font(Looks::Small, true);
        painter->setFont(font);
        painter->setPen(m_looks->color(Looks::Text2));
        painter->drawText(room, Qt::AlignCenter, u"?"_s);
        return;
    }
    const int level = static_cast<int>(mark.risk);
    const bool isHigh = mark.risk == RiskLevel::High;
    if (isHigh)
        painter->fillRect(room.adjusted(-px(2), -px(2), px(2), px(2)), m_looks->color(Looks::RedFill));
    const auto filled = isHigh ? m_looks->color(Looks::OnFill) : mark.risk == RiskLevel::Moderate ? m_looks->color(Looks::Amber) : m_looks->color(Looks::Text2);
    for (int bar = 0; bar < 3; ++bar) {
        const double high = px(4 + 4 * bar);
        const QRectF place(room.left() + bar * px(4), room.bottom() - high, px(3), high);
        if (bar < level)
            painter->fillRect(place, filled);
        else {
            painter->setPen(QPen(m_looks->color(Looks::Ctl), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

void MarkPainter::paintCall(QPainter* painter, const MapMark& mark, const QPointF& at, qreal dpr) const
{
    const bool isDraft = mark.kind == MapMark::Kind::Draft;
    const auto token = toneOf(mark.face);
    const auto color = m_looks->color(token);
    const QRectF tag = box(mark).translated(at);
    // A stalk leads from the box to the very place.
    painter->setPen(QPen(m_looks->color(Looks::Base), px(4)));
    painter->drawLine(QPointF(at.x(), tag.bottom()), at);
    painter->setPen(QPen(color, px(2)));
    painter->drawLine(QPointF(at.x(), tag.bottom()), at);

    painter->setPen(QPen(m_looks->color(Looks::Base), px(5)));
    painter->setBrush(m_looks->color(Looks::Base));
    painter->drawRoundedRect(tag, px(2), px(2));
    QPen edge(color, px(2));
    if (isDraft)
        edge.setDashPattern({2, 2});
    painter->setPen(edge);
    painter->drawRoundedRect(tag, px(2), px(2));
    painter->setFont(m_looks->font(Looks::Body, true));
    painter->setPen(m_looks->color(Looks::Text));
    painter->drawText(tag.adjusted(0, 0, isDraft ? 0 : -px(14), 0), Qt::AlignCenter, mark.label);
    if (!isDraft)
        paintRisk(painter, mark, tag);

    const auto sign = iconOf(mark.face);
    if (sign.isEmpty() || mark.face == ClockFace::Met || mark.face == ClockFace::Unknown) {
        painter->setPen(QPen(m_looks->color(Looks::Base), px(1)));
        painter->setBrush(mark.face == ClockFace::InOrder ? color : m_looks->color(Looks::Base));
        painter->drawEllipse(at, px(5), px(5));
        painter->setPen(QPen(color, px(2)));
        painter->drawEllipse(at, px(4), px(4));
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_looks->color(Looks::Base));
    painter->drawEllipse(at, px(9), px(9));
    painter->drawPixmap(QRectF(at.x() - px(7), at.y() - px(7), px(14), px(14)), m_looks->pixmap(sign, token, dpr, 14), {});
}

/// The tip of a heading around its middle. A full circle of them is few pictures, and painting one for each of a thousand cars is slow.
const QPixmap& MarkPainter::tip(int degrees, qreal dpr) const
{
    auto& picture = m_tips[{degrees, static_cast<int>(dpr * 100)}];
    if (!picture.isNull())
        return picture;
    const double side = 2 * px(11);
    picture = QPixmap((QSizeF(side, side) * dpr).toSize());
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter inner(&picture);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.translate(side / 2, side / 2);
    inner.rotate(degrees);
    inner.setPen(QPen(m_looks->color(Looks::Base), px(2)));
    inner.setBrush(m_looks->color(Looks::Accent));
    inner.drawPolygon(QPolygonF({{0, -px(7)}, {px(7), px(5)}, {-px(7), px(5)}}));
    return picture;
}

std::optional<int> MarkPainter::tipOf(const MapMark& mark) const
{
    if (mark.kind != MapMark::Kind::Team || mark.freshness != Freshness::Live || !mark.heading || mark.speed.value_or(0) <= 0.5)
        return std::nullopt;
    constexpr int step = 3; // degrees; the eye sees no finer
    return (static_cast<int>(std::lround((*mark.heading - m_bearing) / step)) * step % 360 + 360) % 360;
}

void MarkPainter::paintHeading(QPainter* painter, const MapMark& mark, const QPointF& at, int degrees, qreal dpr) const
{
    const QRectF pill = box(mark);
    // On the pill's rim, whichever way it points.
    const double turn = degrees * std::numbers::pi / 180;
    const double reach = std::min(pill.width() / 2 / std::max(std::abs(std::sin(turn)), 1e-6), pill.height() / 2 / std::max(std::abs(std::cos(turn)), 1e-6)) + px(3);
    const auto& picture = tip(degrees, dpr);
    const QPointF middle = at + QPointF(std::sin(turn), -std::cos(turn)) * reach;
    painter->drawPixmap(QPointF((middle * dpr).toPoint()) / dpr - QPointF(picture.width(), picture.height()) / (2 * dpr), picture);
}

void MarkPainter::paintTeam(QPainter* painter, const MapMark& mark, const QPointF& at, qreal dpr) const
{
    const QRectF pill = box(mark).translated(at);
    const bool isLive = mark.freshness == Freshness::Live;
    const double round = pill.height() / 2;
    const auto rim = m_looks->color(Looks::Base);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(rim, px(5)));
    painter->drawRoundedRect(pill, round, round);
    // Older is paler, never gone: the words beneath stay as they are.
    const double paler = mark.faded * 0.55;
    const auto edge = m_looks->mixed(isLive ? Looks::Accent : Looks::Text2, Looks::Ctl, paler);
    QPen pen(edge, px(2));
    if (mark.freshness == Freshness::Stale)
        pen.setDashPattern({3, 2});
    else if (!isLive)
        pen.setDashPattern({1, 2});
    painter->setPen(pen);
    painter->setBrush(isLive ? m_looks->color(Looks::Sel) : rim);
    painter->drawRoundedRect(pill, round, round);

    const auto text = isLive ? Looks::OnFill : Looks::Text2;
    painter->drawPixmap(QRectF(pill.left() + px(6), at.y() - px(7), px(14), px(14)), m_looks->pixmap(mark.icon, text, dpr, 14), {});
    painter->setFont(m_looks->font(Looks::Body, true));
    painter->setPen(m_looks->color(text));
    const auto label = isLive || mark.freshness == Freshness::Stale ? mark.label : mark.label + u'?';
    painter->drawText(pill.adjusted(px(18), 0, -px(4), 0), Qt::AlignCenter, label);
    if (!isLive)
        paintWords(painter, mark.age, {at.x(), pill.bottom() + px(1)}, Looks::Text2);
}

void MarkPainter::paintSign(QPainter* painter, const MapMark& mark, const QPointF& at, bool hasName, qreal dpr) const
{
    const QRectF room = box(mark).translated(at);
    painter->setPen(QPen(m_looks->color(Looks::Ctl), 1));
    painter->setBrush(m_looks->color(Looks::Base));
    painter->drawRoundedRect(room, px(2), px(2));
    painter->drawPixmap(room.adjusted(px(2), px(2), -px(2), -px(2)), m_looks->pixmap(mark.icon, Looks::Text2, dpr, 14), {});
    if (hasName)
        paintWords(painter, mark.label, {at.x(), room.bottom()}, Looks::Text2);
}

void MarkPainter::paintPicture(QPainter* painter, const MapMark& mark, const Emphasis& emphasis, qreal dpr) const
{
    switch (mark.kind) {
    case MapMark::Kind::Draft:
    case MapMark::Kind::Incident: paintCall(painter, mark, {}, dpr); break;
    case MapMark::Kind::Team:
        paintTeam(painter, mark, {}, dpr);
        if (!mark.alarm.isEmpty())
            paintAlarm(painter, mark);
        break;
    case MapMark::Kind::Post:
    case MapMark::Kind::Facility: paintSign(painter, mark, {}, emphasis.hasNames, dpr); break;
    }
    painter->setBrush(Qt::NoBrush);
    const QRectF around = touch(mark);
    if (emphasis.isSelected) {
        painter->setPen(QPen(m_looks->color(Looks::Focus), 2));
        painter->drawRect(around.adjusted(-px(4), -px(4), px(4), px(4)));
    }
    if (mark.isTarget || emphasis.isDropTarget) {
        QPen dashes(m_looks->color(Looks::Focus), 2);
        dashes.setDashPattern({4, 3});
        painter->setPen(dashes);
        painter->drawRect(around.adjusted(-px(8), -px(8), px(8), px(8)));
    }
}

/// Every pixel of it is blended at every move, the empty ones too.
QRect MarkPainter::pictureRoom(const MapMark& mark, const Emphasis& emphasis) const
{
    const double edge = px(emphasis.isSelected || emphasis.isDropTarget || mark.isTarget || !mark.alarm.isEmpty() ? 12 : 4);
    return touch(mark).united(name(mark)).adjusted(-edge, -edge, edge, edge).toAlignedRect();
}

QRect MarkPainter::room(const MapMark& mark, const Emphasis& emphasis) const
{
    const int tip = tipOf(mark) ? static_cast<int>(std::ceil(px(14))) : 1;
    return pictureRoom(mark, emphasis).adjusted(-tip, -tip, tip, tip);
}

QString MarkPainter::pictureKey(const MapMark& mark, const Emphasis& emphasis, qreal dpr) const
{
    // Whatever is not words, as one character each.
    const auto letter = [](auto value) { return QChar(static_cast<ushort>(u'A' + static_cast<int>(value))); };
    return mark.label % u'\n' % mark.icon % u'\n' % (mark.freshness == Freshness::Live ? QString() : mark.age) % u'\n' % mark.alarm % u'\n' % letter(mark.kind) % letter(mark.face)
        % letter(mark.risk) % letter(mark.freshness ? static_cast<int>(*mark.freshness) : -1) % letter(mark.faded * 100) % letter(mark.isTarget) % letter(emphasis.isSelected)
        % letter(emphasis.isDropTarget) % letter(emphasis.hasNames) % letter(dpr * 100);
}

QString MarkPainter::shows(const MapMark& mark, const Emphasis& emphasis, qreal dpr) const
{
    return pictureKey(mark, emphasis, dpr) + QChar(static_cast<ushort>(u'A' + tipOf(mark).value_or(-1)));
}

void MarkPainter::paint(QPainter* painter, const MapMark& mark, const QPointF& at, const Emphasis& emphasis, qreal dpr) const
{
    if (const auto degrees = tipOf(mark))
        paintHeading(painter, mark, at, *degrees, dpr);
    const auto shows = pictureKey(mark, emphasis, dpr);
    const QRectF room = pictureRoom(mark, emphasis);
    auto* picture = m_pictures.object(shows);
    if (!picture) {
        picture = new QPixmap((room.size() * dpr).toSize());
        picture->setDevicePixelRatio(dpr);
        picture->fill(Qt::transparent);
        QPainter inner(picture);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.translate(-room.topLeft());
        paintPicture(&inner, mark, emphasis, dpr);
        inner.end();
        const auto kilobytes = qsizetype(picture->width()) * picture->height() * 4 / 1024 + 1;
        // A picture that finds no room is gone with its insertion.
        if (!m_pictures.insert(shows, picture, kilobytes))
            return;
    }
    // On whole pixels, or the letters blur.
    painter->drawPixmap(QPointF((at * dpr).toPoint()) / dpr + room.topLeft(), *picture);
}

void MarkPainter::paintPin(QPainter* painter, const QPointF& at, qreal dpr) const
{
    const auto pin = m_looks->pixmap(u"pin"_s, Looks::Focus, dpr, 28);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_looks->mixed(Looks::Base, Looks::Focus, 0.25));
    painter->drawEllipse(at, px(4), px(4));
    painter->drawPixmap(QRectF(at.x() - px(14), at.y() - px(26), px(28), px(28)), pin, {});
}

QRect MarkPainter::pinRoom() const { return QRectF(-px(14), -px(26), px(28), px(30)).toAlignedRect().adjusted(-2, -2, 2, 2); }

} // namespace dispatch
