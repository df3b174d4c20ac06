#pragma once

#include "place.h"

#include <QFrame>
#include <QFuture>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace dispatch {

class Looks;

/// The area of a point; where no map tells areas, nobody knows.
struct AreaHere {
    std::optional<Area> area;
    bool isKnown = false;
};
/// Whom to ask about a point. The nearest address comes later, and is a suggestion, never a verified one.
struct WhatIsHere {
    std::function<AreaHere(const Point&)> area;
    std::function<QFuture<std::optional<Place>>(const Point&)> nearest;
};

/// A small card on the map about one point.
class MapCard : public QFrame {
    Q_OBJECT
public:
    explicit MapCard(const Looks* looks, QWidget* parent = nullptr);

    /// @p offersPin: a call is being written down that could take the point.
    void show(const Point& point, const AreaHere& here, bool offersPin);
    using QFrame::show;
    /// Empty: no house is near.
    void setNearest(const std::optional<Place>& nearest);
    [[nodiscard]] const Point& point() const { return m_point; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void pinTaken(const dispatch::Point& point);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void renew();
    void say();

    const Looks* m_looks;
    AreaHere m_here;
    std::optional<Place> m_nearest;
    bool m_isLooking = false;
    QLabel* m_words;
    QPushButton* m_take;
    QPushButton* m_close;
    Point m_point;
};

} // namespace dispatch
