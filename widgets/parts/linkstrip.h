#pragma once

#include "looks.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace dispatch {

/// The last line of the window: how the link, the timers, the positions and the alarms stand, who is here and what time it is. Each part is an
/// icon and words; what is wrong has another shape, not only another colour.
class LinkStrip : public QWidget {
    Q_OBJECT
public:
    enum class Part { Link, Timers, Positions, Alerts, User, Clock };

    explicit LinkStrip(const Looks* looks, QWidget* parent = nullptr);

    /// @p tone colours the sign; late and amber tones also the words.
    void set(Part part, const QString& icon, Looks::Token tone, const QString& words);
    [[nodiscard]] QString words(Part part) const;

Q_SIGNALS:
    /// A part was clicked; what it leads to is the window's to say, also by a key.
    void pressed(dispatch::LinkStrip::Part part);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        QString icon;
        Looks::Token tone = Looks::Text;
        QString words;
        QWidget* place = nullptr;
        QLabel* sign = nullptr;
        QLabel* label = nullptr;
    };
    void make(Part part, QHBoxLayout* row);
    void renew(Cell& cell) const;
    /// How wide the line would be with every word of what is shown.
    [[nodiscard]] int wanted() const;
    void fit();
    void retranslate();

    const Looks* m_looks;
    QHash<Part, Cell> m_cells;
};

} // namespace dispatch
