#pragma once

#include "looks.h"

#include <QPushButton>

namespace dispatch {

/// A button that shows the key which does the same.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(const Looks* looks, QWidget* parent = nullptr);

    /// @p key in words ("F8", "Enter"); only shown, the window or pane acts on it.
    void setDeed(const QString& words, const QString& key = {});
    /// The pane's own verb: filled.
    void setPrimary(bool primary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The second click of a double click is no second deed: another verb may stand there by then.
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void renew();
    [[nodiscard]] int capWidth() const;

    const Looks* m_looks;
    QString m_key;
    bool m_primary = false;
};

} // namespace dispatch
