#include "cellpainter.h"

#include "clockreading.h"
#include "incident.h"
#include "roles.h"

#include <QFontMetrics>
#include <QModelIndex>
#include <QPainter>

#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct FaceLooks {
    QString icon; ///< empty: the painted ring
    Looks::Token sign;
    Looks::Token words;
    bool strong;
};

FaceLooks faceLooksOf(ClockFace face)
{
    switch (face) {
    case ClockFace::None: return {{}, Looks::Text, Looks::Text, false};
    case ClockFace::InOrder: return {{}, Looks::Ok, Looks::Text, false};
    case ClockFace::Soon: return {u"soon"_s, Looks::Amber, Looks::Amber, true};
    case ClockFace::WillMiss: return {u"willmiss"_s, Looks::Amber, Looks::Amber, true};
    case ClockFace::Late: return {u"late"_s, Looks::Red, Looks::Red, true};
    case ClockFace::Met: return {u"met"_s, Looks::Text2, Looks::Text2, false};
    case ClockFace::Unknown: return {u"unknown"_s, Looks::Text2, Looks::Text2, false};
    }
    std::unreachable();
}

bool isLanguage(const QString& badge)
{
    return !badge.isEmpty() && badge == badge.toUpper();
}

CellPiece wordsPiece(const QString& text, Looks::Token token, bool strong)
{
    return {CellPiece::Kind::Words, text, token, strong, 0, 0, false, {}};
}

CellPiece icon(const QString& name, Looks::Token token)
{
    return {CellPiece::Kind::Icon, name, token, false, 0, 0, false, {}};
}

} // namespace

QList<CellPiece> CellPainter::clockPieces(const QModelIndex& index) const
{
    const auto reading = index.data(ClockRole).value<ClockReading>();
    if (reading.words.isEmpty())
        return {};
    const FaceLooks face = faceLooksOf(reading.face);
    QList<CellPiece> pieces;
    if (reading.face == ClockFace::InOrder)
        pieces.append({CellPiece::Kind::Ring, {}, face.sign, false, reading.left, 0, false, {}});
    else if (!face.icon.isEmpty())
        pieces.append(icon(face.icon, face.sign));
    pieces.append(wordsPiece(reading.words, face.words, face.strong));
    return pieces;
}

QList<CellPiece> CellPainter::riskPieces(const QModelIndex& index, bool hasWords) const
{
    const auto risk = static_cast<RiskLevel>(index.data(RiskRole).toInt());
    const QString text = index.data().toString();
    QList<CellPiece> pieces;
    switch (risk) {
    case RiskLevel::NotScreened:
        pieces = {icon(u"unknown"_s, Looks::Text2), wordsPiece(text, Looks::Text, false)};
        break;
    case RiskLevel::Low:
        pieces = {{CellPiece::Kind::Bars, {}, Looks::Text2, false, 0, 1, false, {}}, wordsPiece(text, Looks::Text, false)};
        break;
    case RiskLevel::Moderate:
        pieces = {{CellPiece::Kind::Bars, {}, Looks::Amber, false, 0, 2, false, {}}, wordsPiece(text, Looks::Text, false)};
        break;
    case RiskLevel::High:
        pieces = {{CellPiece::Kind::Bars, {}, Looks::OnFill, false, 0, 3, true, {}}, wordsPiece(text, Looks::OnFill, true)};
        pieces.last().isFilled = true;
        break;
    }
    if (!hasWords)
        pieces.removeLast();
    return pieces;
}

QList<CellPiece> CellPainter::plainPieces(const QModelIndex& index) const
{
    const QVariant kind = index.data(KindRole);
    const auto is = [&kind](RowKind wanted) { return kind.isValid() && kind.toInt() == static_cast<int>(wanted); };
    const QString text = index.data().toString();
    const Looks::Token token = is(RowKind::Refused) ? Looks::Text3 : text == "–"_L1 ? Looks::Text2 : Looks::Text;
    QList<CellPiece> pieces;
    if (index.data(AlarmRole).toBool()) {
        pieces = {icon(index.data(IconRole).toString(), Looks::OnFill), wordsPiece(text, Looks::OnFill, true)};
        pieces.first().isFilled = pieces.last().isFilled = true;
        pieces.first().fill = Looks::Duress;
        return pieces;
    }
    if (const QString before = index.data(IconRole).toString(); !before.isEmpty())
        pieces.append(icon(before, is(RowKind::Conflict) ? (before == "late"_L1 ? Looks::Red : Looks::Amber) : token));
    if (!text.isEmpty())
        pieces.append(wordsPiece(text, token, index.data(EmphasisRole).toBool()));
    if (index.data(WaitsRole).toBool())
        pieces.append(icon(u"queued"_s, Looks::Amber));
    if (const QString detail = index.data(DetailRole).toString(); is(RowKind::Shelf) && !detail.isEmpty()) {
        pieces.append(wordsPiece(u"·"_s, Looks::Text2, false));
        pieces.append(wordsPiece(detail, Looks::Text2, false));
    }
    return pieces;
}

QList<CellPiece> CellPainter::pieces(const QModelIndex& index, bool isSelected, bool hasRiskWords) const
{
    QList<CellPiece> pieces;
    if (index.data(ClockRole).isValid()) {
        pieces = clockPieces(index);
    } else if (index.data(RiskRole).isValid()) {
        pieces = riskPieces(index, hasRiskWords);
    } else if (const QStringList badges = index.data(BadgesRole).toStringList(); !badges.isEmpty()) {
        for (const QString& badge : badges)
            pieces.append(isLanguage(badge) ? CellPiece{CellPiece::Kind::Badge, badge, Looks::Text, true, 0, 0, false, {}} : icon(badge, Looks::Text2));
        if (const QString after = index.data(IconRole).toString(); !after.isEmpty())
            pieces.append(icon(after, Looks::Ok));
    } else {
        pieces = plainPieces(index);
    }
    const QString shorter = index.data(ShortRole).toString();
    if (!shorter.isEmpty() && !pieces.isEmpty() && pieces.last().kind == CellPiece::Kind::Words)
        pieces.last().shorter = shorter;
    if (isSelected) {
        for (CellPiece& piece : pieces)
            piece.token = piece.token == Looks::Text3 ? Looks::Text2 : piece.token;
    }
    return pieces;
}

const CellPainter::Line& CellPainter::line(const QString& text, bool strong) const
{
    if (const QFont font = m_looks->font(Looks::Body); font != m_linesFont) {
        m_lines.clear();
        m_linesFont = font;
    }
    const std::pair key(text, strong);
    if (const Line* known = m_lines.object(key))
        return *known;
    const QFont font = m_looks->font(Looks::Body, strong);
    QString shown = text;
    for (const char16_t breaks : {u'\n', u'\r', u'\u2028', u'\u2029'})
        shown.replace(QChar(breaks), u' '); // a cell has one line
    auto* made = new Line{QStaticText(shown), QFontMetrics(font).horizontalAdvance(shown) + 1};
    made->text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto); // an address keeps its own direction in a mirrored table
    made->text.setTextOption(option);
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.prepare({}, font);
    m_lines.insert(key, made);
    return *made;
}

int CellPainter::width(const CellPiece& piece) const
{
    switch (piece.kind) {
    case CellPiece::Kind::Icon:
    case CellPiece::Kind::Ring:
    case CellPiece::Kind::Bars: return m_looks->scaled(16);
    case CellPiece::Kind::Badge: return QFontMetrics(m_looks->font(Looks::Small, true)).horizontalAdvance(piece.text) + m_looks->scaled(8);
    case CellPiece::Kind::Words: return line(piece.text, piece.strong).width;
    }
    std::unreachable();
}

int CellPainter::gapBefore(const QList<CellPiece>& pieces, qsizetype at) const
{
    if (at == 0)
        return 0;
    const bool areWords = pieces.at(at).kind == CellPiece::Kind::Words && pieces.at(at - 1).kind == CellPiece::Kind::Words;
    return m_looks->scaled(areWords ? 4 : pieces.at(at).kind == CellPiece::Kind::Words ? 6 : 4);
}

int CellPainter::width(const QList<CellPiece>& pieces) const
{
    int sum = 0;
    for (qsizetype at = 0; at < pieces.size(); ++at)
        sum += gapBefore(pieces, at) + width(pieces.at(at));
    return pieces.isEmpty() || !pieces.first().isFilled ? sum : sum + 2 * m_looks->scaled(6);
}

void CellPainter::paint(QPainter* painter, const QRect& rect, const QList<CellPiece>& pieces, Qt::LayoutDirection direction, bool isTrailing) const
{
    if (pieces.isEmpty())
        return;
    const int whole = std::min(width(pieces), rect.width());
    QRect box(rect.left(), rect.top(), whole, rect.height());
    if (isTrailing != (direction == Qt::RightToLeft))
        box.moveRight(rect.right());
    int x = 0;
    int end = whole;
    if (pieces.first().isFilled) {
        const int height = std::min(box.height() - 2, m_looks->scaled(20));
        const QRect fill(box.left(), box.top() + (box.height() - height) / 2, box.width(), height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_looks->color(pieces.first().fill));
        painter->drawRoundedRect(fill, 2, 2);
        x += m_looks->scaled(6);
        end -= m_looks->scaled(6);
    }
    for (qsizetype at = 0; at < pieces.size() && x < end; ++at) {
        x += gapBefore(pieces, at);
        const int wide = std::min(width(pieces.at(at)), end - x);
        if (wide <= 0)
            break;
        const int left = direction == Qt::RightToLeft ? box.right() + 1 - x - wide : box.left() + x;
        paintPiece(painter, {left, box.top(), wide, box.height()}, pieces.at(at), direction);
        x += wide;
    }
}

void CellPainter::paintPiece(QPainter* painter, const QRect& rect, const CellPiece& piece, Qt::LayoutDirection direction) const
{
    switch (piece.kind) {
    case CellPiece::Kind::Words: {
        const QFont font = m_looks->font(Looks::Body, piece.strong);
        painter->setFont(font);
        painter->setPen(m_looks->color(piece.token));
        const Line* shown = &line(piece.text, piece.strong);
        if (shown->width > rect.width() + 1) {
            const QString& fitting = piece.shorter.isEmpty() ? piece.text : piece.shorter;
            shown = &line(QFontMetrics(font).elidedText(fitting, Qt::ElideRight, rect.width()), piece.strong);
        }
        const int height = QFontMetrics(font).height();
        const int left = direction == Qt::RightToLeft ? rect.right() + 2 - shown->width : rect.left();
        painter->drawStaticText(left, rect.top() + (rect.height() - height) / 2, shown->text);
        return;
    }
    case CellPiece::Kind::Badge: paintBadge(painter, rect, piece); return;
    case CellPiece::Kind::Ring: paintRing(painter, rect, piece); return;
    case CellPiece::Kind::Bars: paintBars(painter, rect, piece); return;
    case CellPiece::Kind::Icon: {
        const int side = m_looks->scaled(16);
        if (rect.width() >= side)
            painter->drawPixmap(rect.left(), rect.top() + (rect.height() - side) / 2, m_looks->pixmap(piece.text, piece.token, painter->device()->devicePixelRatioF()));
        return;
    }
    }
}

void CellPainter::paintRing(QPainter* painter, const QRect& rect, const CellPiece& piece) const
{
    const qreal factor = m_looks->scaled(100) / 100.0;
    const qreal radius = 5.6 * factor;
    const QPointF middle(rect.left() + 8 * factor, rect.top() + rect.height() / 2.0);
    const QRectF ring(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    QColor track = m_looks->color(piece.token);
    track.setAlphaF(0.3F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(track, 2.6 * factor));
    painter->drawEllipse(ring);
    painter->setPen(QPen(m_looks->color(piece.token), 2.6 * factor, Qt::SolidLine, Qt::FlatCap));
    constexpr int top = 90 * 16;
    painter->drawArc(ring, top, -static_cast<int>(std::lround(std::clamp(piece.share, 0.0, 1.0) * 360 * 16)));
}

void CellPainter::paintBars(QPainter* painter, const QRect& rect, const CellPiece& piece) const
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int bottom = rect.top() + (rect.height() + m_looks->scaled(12)) / 2;
    for (int bar = 0; bar < 3; ++bar) {
        const int height = m_looks->scaled(4 + 3 * bar);
        const QRect box(rect.left() + m_looks->scaled(6 * bar), bottom - height, m_looks->scaled(4), height);
        if (bar < piece.level) {
            painter->fillRect(box, m_looks->color(piece.token));
        } else {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(m_looks->color(piece.isFilled ? Looks::OnFill : Looks::Text3));
            painter->drawRect(box.adjusted(0, 0, -1, -1));
        }
    }
}

void CellPainter::paintBadge(QPainter* painter, const QRect& rect, const CellPiece& piece) const
{
    const int height = std::min(rect.height() - 2, m_looks->scaled(17));
    const QRectF box(rect.left() + 0.5, rect.top() + (rect.height() - height) / 2 + 0.5, rect.width() - 1, height - 1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(m_looks->color(Looks::Text2));
    painter->drawRoundedRect(box, 2, 2);
    painter->setFont(m_looks->font(Looks::Small, true));
    painter->setPen(m_looks->color(piece.token));
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, piece.text);
}

} // namespace dispatch
