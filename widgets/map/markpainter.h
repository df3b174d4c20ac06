#pragma once

#include "looks.h"
#include "mapmark.h"

#include <QCache>
#include <QPixmap>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace dispatch {

/// How a mark is drawn: a number in a box with its clock's sign beneath for an incident, a pill with heading for a car, a sign for posts and
/// facilities. Shape first, then words, colour last.
class MarkPainter {
public:
    explicit MarkPainter(const Looks* looks) : m_looks(looks) {}

    /// How far the map is turned, degrees: a heading is on the earth.
    void setBearing(double degrees) { m_bearing = degrees; }

    /// What stands out of the rest.
    struct Emphasis {
        bool isSelected = false;
        bool isDropTarget = false; ///< a team is held over it
        bool hasNames = true;      ///< posts and facilities say their name
    };

    /// Where the name of a post or facility stands, around its point at 0,0; empty for all others.
    [[nodiscard]] QRectF name(const MapMark& mark) const;
    /// Leads from where a mark had to step aside to where it truly is.
    void paintLead(QPainter* painter, const QPointF& shown, const QPointF& truly, qreal dpr) const;
    /// Around its point at 0,0: what a hand may touch. At least 24 × 24.
    [[nodiscard]] QRectF touch(const MapMark& mark) const;
    void paint(QPainter* painter, const MapMark& mark, const QPointF& at, const Emphasis& emphasis, qreal dpr) const;
    /// All that tells this picture from another: marks with one and the same text look alike.
    [[nodiscard]] QString shows(const MapMark& mark, const Emphasis& emphasis, qreal dpr) const;
    /// Around its point at 0,0: all that is painted of it.
    [[nodiscard]] QRect room(const MapMark& mark, const Emphasis& emphasis) const;
    /// What was painted is painted alike again until the looks change.
    void forget()
    {
        m_pictures.clear();
        m_tips.clear();
        m_dots.clear();
        m_widths.clear();
    }
    /// What was dropped or asked about.
    void paintPin(QPainter* painter, const QPointF& at, qreal dpr) const;
    /// Around its point at 0,0: all that is painted of the pin.
    [[nodiscard]] QRect pinRoom() const;

private:
    [[nodiscard]] QRectF box(const MapMark& mark) const;
    [[nodiscard]] double width(const QString& words, Looks::Step step, bool strong) const;
    void paintPicture(QPainter* painter, const MapMark& mark, const Emphasis& emphasis, qreal dpr) const;
    void paintHeading(QPainter* painter, const MapMark& mark, const QPointF& at, int degrees, qreal dpr) const;
    /// Where the tip points, from north; nothing for what stands, or is not known to move.
    [[nodiscard]] std::optional<int> tipOf(const MapMark& mark) const;
    [[nodiscard]] const QPixmap& tip(int degrees, qreal dpr) const;
    [[nodiscard]] QRect pictureRoom(const MapMark& mark, const Emphasis& emphasis) const;
    [[nodiscard]] QString pictureKey(const MapMark& mark, const Emphasis& emphasis, qreal dpr) const;
    [[nodiscard]] const QPixmap& dot(qreal dpr) const;
    void paintCall(QPainter* painter, const MapMark& mark, const QPointF& at, qreal dpr) const;
    void paintTeam(QPainter* painter, const MapMark& mark, const QPointF& at, qreal dpr) const;
    [[nodiscard]] QPolygonF octagon(const MapMark& mark) const;
    [[nodiscard]] QRectF alarmTag(const MapMark& mark) const;
    void paintAlarm(QPainter* painter, const MapMark& mark) const;
    void paintSign(QPainter* painter, const MapMark& mark, const QPointF& at, bool hasName, qreal dpr) const;
    void paintRisk(QPainter* painter, const MapMark& mark, const QRectF& tag) const;
    void paintWords(QPainter* painter, const QString& words, const QPointF& top, Looks::Token token) const;
    [[nodiscard]] Looks::Token toneOf(ClockFace face) const;
    [[nodiscard]] double px(int pixels) const { return m_looks->scaled(pixels); }

    const Looks* m_looks;
    double m_bearing = 0;
    mutable QCache<QString, QPixmap> m_pictures{96 * 1024}; ///< by everything that shows, in kilobytes; a car that moves keeps its picture
    mutable QHash<std::pair<int, int>, QPixmap> m_tips;     ///< of cars that move, by heading and pixels
    mutable QHash<int, QPixmap> m_dots;                     ///< ends of leads, by pixels
    mutable QHash<std::pair<QString, bool>, double> m_widths; ///< of words, small or strong
};

} // namespace dispatch
