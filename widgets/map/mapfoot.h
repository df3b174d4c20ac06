#pragma once

#include <QWidget>

namespace dispatch {

class Looks;

/// The line under the map: a scale bar, what is to be known now, and always whose map it is. Takes more lines before it hides a word of the latter.
class MapFoot : public QWidget {
    Q_OBJECT
public:
    explicit MapFoot(const Looks* looks, QWidget* parent = nullptr);

    /// In the middle of the map.
    void setMetresPerPixel(double metres);
    void setHint(const QString& words);
    /// "Schematic map, not to send by · © …"; @p isSchematic marks it.
    void setSource(const QString& words, bool isSchematic);
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] QString hint() const { return m_hint; }

    /// The longest of 1, 2, 5 × 10ⁿ metres that fits @p pixels.
    [[nodiscard]] static double barMetres(double metresPerPixel, double pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void renew();
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] bool isOneLine() const;
    [[nodiscard]] QFont sourceFont() const;
    [[nodiscard]] int sourceHeight() const;
    [[nodiscard]] int barRoom() const;

    const Looks* m_looks;
    double m_metresPerPixel = 1;
    QString m_hint;
    QString m_source;
    bool m_isSchematic = false;
};

} // namespace dispatch
