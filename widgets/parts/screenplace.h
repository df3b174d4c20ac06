#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

class QWidget;

namespace dispatch {

/// A monitor as a window is placed on it.
struct ScreenSpot {
    QString name;
    QRect whole;
    QRect free;     ///< without the system's bars

    bool operator==(const ScreenSpot&) const = default;
};

/// Where a window stands: on which monitor, and where on it.
struct WindowPlace {
    QString screen;
    QRect whole;    ///< of the monitor then
    QRect window;
    bool maximized = false;

    bool operator==(const WindowPlace&) const = default;
};

/// The monitor that @p place means among @p screens: the same one, else one of the same name; -1: it is gone.
[[nodiscard]] qsizetype spotOf(const WindowPlace& place, const QList<ScreenSpot>& screens);
/// Where the window is put: as it stood on its monitor, or wholly on the first of @p screens where that is gone. Never larger than there is room.
[[nodiscard]] QRect placedOn(const WindowPlace& place, const QList<ScreenSpot>& screens);

/// Keeps one window on its monitor: it is brought back where there is one when the monitor is unplugged, and goes home when it is plugged in again.
class ScreenPlace : public QObject {
    Q_OBJECT
public:
    explicit ScreenPlace(QWidget* window);

    /// Where it stands when its monitor is there.
    [[nodiscard]] const WindowPlace& home() const { return m_home; }
    /// Puts the window where it stood.
    void restore(const WindowPlace& home);
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray& state);
    /// These are the monitors from now on, the first one first.
    void follow(const QList<ScreenSpot>& screens);
    [[nodiscard]] static QList<ScreenSpot> present();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void note();
    void put();

    QWidget* m_window;
    QList<ScreenSpot> m_screens;
    WindowPlace m_home;
    bool m_isAway = false;    ///< its monitor is not there
};

} // namespace dispatch
