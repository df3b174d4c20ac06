#pragma once

#include "looks.h"

#include <QPushButton>

namespace dispatch {

/// A button on a coloured band, with the key that does the same: white, or only outlined. It never takes the keyboard.
class BandButton : public QPushButton {
    Q_OBJECT
public:
    BandButton(const Looks* looks, Looks::Token band, QWidget* parent = nullptr);

    void setDeed(const QString& words, const QString& key);
    void setFilled(bool filled);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Looks* m_looks;
    Looks::Token m_band;
    QString m_key;
    bool m_isFilled = true;
};

} // namespace dispatch
