#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace dispatch {

class Looks;
class NorthButton;

/// The few buttons that lie on the map, and the menu of its layers.
class MapTools : public QObject {
    Q_OBJECT
public:
    MapTools(const Looks* looks, QWidget* over);

    /// Puts them to the corners of what they lie on.
    void place();
    void retranslate();
    void setBearing(double degrees);
    /// Bits of MapMarks::Layer.
    [[nodiscard]] int layers() const;
    void setLayers(int layers);
    [[nodiscard]] QAction* names() const { return m_names; }
    [[nodiscard]] QAction* areas() const { return m_areas; }
    [[nodiscard]] QAction* trail() const { return m_trail; }
    [[nodiscard]] QAction* list() const { return m_list; }

Q_SIGNALS:
    void nearer();
    void farther();
    void fit();
    void northUp();
    void layersChanged(int layers);

private:
    QToolButton* button(const QString& name);
    QAction* choice(bool checked);
    void renew();

    const Looks* m_looks;
    QWidget* m_over;
    NorthButton* m_north;
    QToolButton* m_nearer;
    QToolButton* m_farther;
    QToolButton* m_fit;
    QToolButton* m_layersButton;
    QMenu* m_menu;
    QList<QAction*> m_layers; ///< in the order of MapMarks::Layer's bits
    QAction* m_areas;
    QAction* m_names;
    QAction* m_trail;
    QAction* m_list;
};

} // namespace dispatch
