#pragma once

#include "gapwatch.h"
#include "rostercover.h"

#include <QWidget>

namespace dispatch {

class CountTiles;
class KeyButton;
class LookLabel;
class Looks;

/// How the next hours are covered, teams that are there of those that are needed, and the next gap in words.
class CoveragePane : public QWidget {
    Q_OBJECT
public:
    /// All outlive it.
    CoveragePane(const LivePicture* picture, const RosterRules* rules, const GapWatch* gaps, const QTimeZone& zone, const Looks* looks, QWidget* parent = nullptr);

    void tick(Instant now);

Q_SIGNALS:
    /// The roster's window is wanted at the next gap.
    void gapWanted(dispatch::Instant from);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    RosterCover m_cover;
    const GapWatch* m_gaps;
    CountTiles* m_tiles;
    LookLabel* m_next;
    LookLabel* m_why;
    KeyButton* m_open;
    Instant m_now{};
};

} // namespace dispatch
