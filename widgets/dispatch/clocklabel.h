#pragma once

#include "clockreading.h"
#include "iconline.h"

namespace dispatch {

/// A running clock in a pane: its shape, then its words, then its colour. Says out loud only a change of kind.
class ClockLabel : public IconLine {
    Q_OBJECT
public:
    explicit ClockLabel(const Looks* looks, Looks::Step step = Looks::Body, QWidget* parent = nullptr);

    /// @p after is appended to the clock's own words (", 02:50").
    void show(const ClockReading& reading, const QString& after = {});

private:
    void renew();

    const Looks* m_looks;
    ClockReading m_reading;
    QString m_after;
};

/// The ring that empties, as an icon of @p side pixels.
[[nodiscard]] QPixmap ringPixmap(double left, const QColor& color, int side, qreal dpr);

} // namespace dispatch
