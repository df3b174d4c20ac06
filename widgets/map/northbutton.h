#pragma once

#include <QAbstractButton>

namespace dispatch {

class Looks;

/// Where north is. Pressed, it turns the map north up.
class NorthButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit NorthButton(const Looks* looks, QWidget* parent = nullptr);
    /// Degrees that are up on the map.
    void setBearing(double degrees);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Looks* m_looks;
    double m_bearing = 0;
};

} // namespace dispatch
