#pragma once

#include "clockreading.h"
#include "codes.h"
#include "livepicture.h"
#include "ranking.h"
#include "reach.h"
#include "roles.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// Teams ranked for one incident, then the ones that cannot be sent with the reason why.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {Rank, Team, Crew, Drive, ThereAt, Promise, Languages, ShiftLeft, Load, Cover, ColumnCount};

    CandidateModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);

    void show(QList<Candidate> candidates, Instant now);
    /// What it takes from the county to send each of them.
    void setReach(const ReachBook& book);
    [[nodiscard]] const Candidate* candidateAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const Candidate& candidate, int column) const;
    [[nodiscard]] QString spoken(const Candidate& candidate) const;
    [[nodiscard]] QStringList badges(const Candidate& candidate) const;
    [[nodiscard]] ClockReading promiseOf(const Candidate& candidate) const;
    [[nodiscard]] ClockReading coverOf(const Candidate& candidate) const;
    [[nodiscard]] QString driveWords(const Candidate& candidate) const;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    QList<Candidate> m_candidates;
    QHash<TeamId, ReachCost> m_costs;
    Instant m_now{};
};

} // namespace dispatch
