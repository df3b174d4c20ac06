#pragma once

#include "reachview.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace dispatch {

class Looks;

/// What of the reach the map shows, on the map while a team is being chosen: now, if the team goes, after the next shift change. Under
/// it the words for what is seen.
class ReachSwitch : public QFrame {
    Q_OBJECT
public:
    explicit ReachSwitch(const Looks* looks, QWidget* parent = nullptr);

    /// Empty: nobody chooses a team.
    void setReach(const std::optional<ReachView>& view);
    [[nodiscard]] const std::optional<ReachView>& reach() const { return m_view; }
    /// Off while there is nothing to show.
    [[nodiscard]] ReachMode mode() const { return m_view ? m_mode : ReachMode::Off; }
    /// The next one, for the key.
    void next();
    void retranslate();
    /// As wide as it may be.
    void fit(int width);
    [[nodiscard]] QString legend() const;

Q_SIGNALS:
    void changed();

private:
    void choose(ReachMode mode);
    void renew();

    const Looks* m_looks;
    QToolButton* m_now;
    QToolButton* m_ifSent;
    QToolButton* m_later;
    QToolButton* m_off;
    QLabel* m_legend;
    std::optional<ReachView> m_view;
    ReachMode m_mode = ReachMode::IfSent;
};

} // namespace dispatch
