#pragma once

#include "place.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace dispatch {

class Looks;

/// What this desk knows of a point: the nearest address is a suggestion, never a verified one.
struct WhatIsHere {
    std::optional<Place> nearest;
    std::optional<Area> area;
};
using AskWhatIsHere = std::function<WhatIsHere(const Point&)>;

/// A small card on the map about one point.
class MapCard : public QFrame {
    Q_OBJECT
public:
    explicit MapCard(const Looks* looks, QWidget* parent = nullptr);

    /// @p offersPin: a call is being written down that could take the point.
    void show(const Point& point, const WhatIsHere& here, bool offersPin);
    using QFrame::show;
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

    const Looks* m_looks;
    QLabel* m_words;
    QPushButton* m_take;
    QPushButton* m_close;
    Point m_point;
};

} // namespace dispatch
