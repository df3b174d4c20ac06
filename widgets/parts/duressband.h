#pragma once

#include "duressnotice.h"
#include "looks.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace dispatch {

class BandButton;

/// The one thing that changes the layout of a window: a team calls for help. White on red behind an edge of black and white that
/// changes sides once a second while nobody has taken it; the words never vanish. Takes no keyboard: whoever types goes on typing.
class DuressBand : public QWidget {
    Q_OBJECT
public:
    /// At the desk it says who and where; on a locked one only which team and since when.
    enum class Place { Desk, Lock };

    DuressBand(const Looks* looks, Place place, QWidget* parent = nullptr);

    /// Nothing hides it.
    void setNotice(const std::optional<DuressNotice>& notice);
    /// Less motion is asked for: the edge does not change sides.
    void setStill(bool still);
    /// How high the window is that it stands in: in a low one its letters are smaller.
    void setRoom(int height);
    [[nodiscard]] const std::optional<DuressNotice>& notice() const { return m_notice; }
    /// Everything it says now, in reading order.
    [[nodiscard]] QString words() const;
    /// Narrower than its words: a tool bar hides what does not fit into it.
    [[nodiscard]] QSize sizeHint() const override { return {m_looks->scaled(300), height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The edge changes sides: somebody must take it, and nothing asks for less motion.
    [[nodiscard]] bool alternates() const { return m_beat.isActive(); }

Q_SIGNALS:
    void takeRequested();
    void callRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void renew();
    void say();
    void measure();
    void beat();
    void announce();

    const Looks* m_looks;
    Place m_place;
    std::optional<DuressNotice> m_notice;
    QLabel* m_sign;
    QLabel* m_title;
    QLabel* m_where;
    QLabel* m_since;
    QLabel* m_more;
    BandButton* m_take;
    BandButton* m_call;
    QBoxLayout* m_row = nullptr;
    QTimer m_beat;
    int m_room = QWIDGETSIZE_MAX;
    bool m_isStill = false;
    bool m_isTurned = false; ///< black stands where white stood
};

} // namespace dispatch
