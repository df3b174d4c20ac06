#pragma once

#include "clockreading.h"
#include "codes.h"
#include "livepicture.h"
#include "roles.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <array>
#include <optional>

namespace dispatch {

/// The teams on shift now, by callsign; a team off shift does not exist here, but for one that called for help.
class TeamBoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {Callsign, State, Crew, Languages, On, Position, Post, ShiftEnds, Load, ColumnCount};

    TeamBoardModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void tick(Instant now);
    void setTargets(const QList<TeamId>& teams);
    void retranslate();
    [[nodiscard]] TeamId teamAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const TeamId& team) const;

private:
    struct Cell {
        QString words;
        QString icon;
        ClockReading clock;
        bool operator==(const Cell&) const = default;
    };
    using Cells = std::array<Cell, ColumnCount>;
    struct Row {
        TeamId team;
        bool inDuress = false;
        Cells cells;
        QStringList languages; ///< badges
        std::optional<Freshness> freshness;
    };

    void follow();
    [[nodiscard]] QList<TeamId> onShift();
    [[nodiscard]] Row rowOf(const Team& team) const;
    [[nodiscard]] Cell stateOf(const Team& team) const;
    [[nodiscard]] int responses(const Team& team) const;
    [[nodiscard]] QString spoken(const Row& row) const;
    void announceTargets(const QList<TeamId>& teams);

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    QList<Row> m_rows;
    QList<TeamId> m_sorted; ///< all teams of the picture as they stand on the board; empty when that is to be found anew
    QList<TeamId> m_targets;
    Instant m_now{};
};

} // namespace dispatch
