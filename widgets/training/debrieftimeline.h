#pragma once

#include "debrief.h"

#include <QWidget>

namespace dispatch {

class Looks;

/// What happened in a run beside what was expected, along its time. The keys ← and → go from one judged point to the next, and say it.
class DebriefTimeline : public QWidget {
    Q_OBJECT
public:
    DebriefTimeline(const Looks* looks, QTimeZone zone, QWidget* parent = nullptr);

    void show(const Debrief& debrief, Instant begins);
    /// Its place in the debrief; -1 for none.
    void setPoint(int point);
    [[nodiscard]] int point() const { return m_point; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pointChosen(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct LaneRoom {
        Lane lane;
        QString name;
        int top = 0;
        int rows = 1;             ///< of stretches
        QList<QList<int>> marks;  ///< judged points, in rows in which none covers another
    };
    void renew();
    void tell();
    void step(int by);
    [[nodiscard]] static QString nameOf(Lane lane);
    [[nodiscard]] QList<LaneRoom> lanes() const;
    [[nodiscard]] QList<int> inOrder() const;
    [[nodiscard]] int xOf(Span at) const;
    [[nodiscard]] int markTop(const LaneRoom& room) const;
    [[nodiscard]] int bottomOf(const LaneRoom& room) const;
    [[nodiscard]] QList<QList<int>> marksIn(Lane lane) const;
    [[nodiscard]] int labelWidth() const;
    void paintTicks(QPainter& painter) const;
    void paintParts(QPainter& painter, const LaneRoom& room) const;
    void paintMarks(QPainter& painter, const QList<int>& points, int top) const;

    const Looks* m_looks;
    QTimeZone m_zone;
    Debrief m_debrief;
    Instant m_begins{};
    int m_point = -1;
    int m_labelWidth = 0;
};

} // namespace dispatch
