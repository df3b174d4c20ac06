#pragma once

#include <QHash>
#include <QLayout>

namespace dispatch {

class Looks;

/// Widgets side by side that share the width of their line and go on in the next line when it is used up, so that a form
/// fits any width and any text size without a second arrangement.
class FlexLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlexLayout(const Looks* looks, QWidget* parent = nullptr);
    ~FlexLayout() override;

    /// @p basis: the width it asks for before it goes to the next line, unscaled; @p grow: its share of what a line has left.
    void add(QWidget* widget, int basis, int grow = 1);
    void setBasis(const QWidget* widget, int basis);
    /// Unscaled.
    void setGaps(int across, int down);
    /// What is lower than its line stands in the middle of it, not at its top.
    void setCentred() { m_centred = true; }

    void addItem(QLayoutItem* item) override { m_parts.append({item, 0, 0}); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Part {
        QLayoutItem* item;
        int basis;
        int grow;
    };

    [[nodiscard]] int arrange(const QRect& rect, bool place) const;
    [[nodiscard]] int layLine(const QList<const Part*>& line, const QRect& inner, int y, bool place) const;
    [[nodiscard]] static int heightOf(const QLayoutItem& item, int width);
    [[nodiscard]] int wanted(const Part& part, int available) const;

    const Looks* m_looks;
    QList<Part> m_parts;
    mutable QHash<int, int> m_heights; ///< by width: boxes around this one ask many times for each key that is pressed
    int m_across = 8;
    int m_down = 6;
    bool m_centred = false;
};

} // namespace dispatch
