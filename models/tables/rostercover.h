#pragma once

#include "gapwords.h"
#include "livepicture.h"
#include "rosterrules.h"

namespace dispatch {

/// What the roster has, needs and lacks over one stretch of time, kept up with the picture: a changed shift is counted anew where it was
/// and where it is, nowhere else. A long stretch is counted beside the windows; an answer that comes late is dropped.
class RosterCover : public QObject {
    Q_OBJECT
public:
    /// @p rules outlive it.
    RosterCover(const LivePicture* picture, const RosterRules* rules, QTimeZone zone, QObject* parent = nullptr);

    /// From now on the stretch between these moments.
    void look(Instant from, Instant to);
    [[nodiscard]] Instant from() const { return m_from; }
    [[nodiscard]] Instant to() const { return m_to; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] const RosterRules& rules() const { return *m_rules; }
    /// The roster of the stretch and of the days around it that rules of work look at.
    [[nodiscard]] const RosterView& view() const { return m_view; }
    [[nodiscard]] const QList<Coverage>& coverage() const { return m_coverage; }
    [[nodiscard]] const QList<GapCluster>& gaps() const { return m_gaps; }
    /// The coverage of a long stretch is not there yet.
    [[nodiscard]] bool isCounting() const { return m_counting; }

Q_SIGNALS:
    /// The view, and with it everything that is told of people and shifts.
    void viewChanged();
    /// Comes after the view; for a long stretch it may come later.
    void coverageChanged();

private:
    void follow(const Changes& changes);
    void count();
    void countAgain(Instant from, Instant to);
    void take(QList<Coverage> coverage);

    const LivePicture* m_picture;
    const RosterRules* m_rules;
    QTimeZone m_zone;
    Instant m_from{};
    Instant m_to{};
    RosterView m_view;
    QList<Coverage> m_coverage;
    QList<GapCluster> m_gaps;
    quint64 m_question = 0;   ///< of the last count that was asked for
    bool m_counting = false;
};

} // namespace dispatch
