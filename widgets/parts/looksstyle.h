#pragma once

#include <QProxyStyle>

class QStyleOptionTab;

namespace dispatch {

class Looks;

/// Fusion with a 2 px focus frame, a 3 px bar at the start of a selected row, quiet dock titles, and measures that grow with the text.
class LooksStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit LooksStyle(const Looks* looks);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;

private:
    void paintTab(QPainter* painter, const QStyleOptionTab& tab) const;
    /// An open arrow, pointing down when it is not @p turned (degrees).
    void chevron(QPainter* painter, const QRect& rect, int turned, bool isEnabled) const;
    void outline(QPainter* painter, const QRect& rect, bool isRound) const;
    void frame(QPainter* painter, const QRect& rect, bool hasFocus) const;

    const Looks* m_looks;
};

} // namespace dispatch
