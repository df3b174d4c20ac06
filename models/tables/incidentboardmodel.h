#pragma once

#include "boardrow.h"
#include "livepicture.h"
#include "roles.h"

#include <QAbstractItemModel>

#include <array>
#include <optional>

namespace dispatch {

/// All open work as one tree: four shelves (top-level rows with counts), drafts and incidents and follow-ups beneath them. Rows keep
/// their place until `resort` (nothing moves under the hand).
class IncidentBoardModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {Number, State, Person, Where, What, Risk, Team, InState, NextDue, CheckIn, Marks, ColumnCount};

    IncidentBoardModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);
    ~IncidentBoardModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Brings the clocks' words up to @p now; only cells whose text changed are announced.
    void tick(Instant now);
    /// Sorts each shelf by what is due next; the view calls it when nobody is working in the list.
    void resort();
    /// Outlines the rows a typed command would touch.
    void setTargets(const QList<IncidentId>& incidents);
    /// Marks the rows of which a change waits for the centre.
    void setWaiting(const QSet<IncidentId>& incidents);
    /// Who reads the board: what she has not read is a mark in its row.
    void setReader(const StaffId& reader);
    /// Wording after a change of language.
    void retranslate();

    [[nodiscard]] QModelIndex indexOf(const IncidentId& incident) const;
    [[nodiscard]] QModelIndex indexOf(const DraftId& draft) const;
    [[nodiscard]] QModelIndex indexOf(const FollowUpId& followUp) const;
    [[nodiscard]] IncidentId incidentAt(const QModelIndex& index) const;
    [[nodiscard]] DraftId draftAt(const QModelIndex& index) const;
    [[nodiscard]] FollowUpId followUpAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex shelf(Shelf shelf) const;
    /// Incidents in the order of what is due next, for Ctrl+J.
    [[nodiscard]] QList<IncidentId> dueOrder() const;

private:
    static constexpr quintptr shelfId = 0; ///< internal id of a shelf; the rows of shelf n carry n + 1
    struct ShelfRows {
        QList<BoardRow> rows;
        QString summary;
    };
    struct Spot {
        int shelf = -1;
        int row = -1;
        [[nodiscard]] bool isNull() const { return row < 0; }
    };
    /// Where a line should stand, and the line.
    struct Wanted {
        Shelf shelf;
        BoardRow row;
    };

    void fill();
    void follow(const Changes& changes);
    void put(const Wanted& wanted);
    void renew(Spot spot, BoardRow row);
    void remove(Spot spot);
    void recompose();
    void refreshSummaries();
    [[nodiscard]] std::optional<Wanted> wanted(RowKind kind, const QUuid& id) const;
    [[nodiscard]] Spot spotOf(RowKind kind, const QUuid& id) const;
    [[nodiscard]] QModelIndex indexAt(Spot spot, int column = 0) const;
    [[nodiscard]] const BoardRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant shelfData(int shelf, int column, int role) const;
    [[nodiscard]] bool isTarget(const BoardRow& row) const;
    [[nodiscard]] bool waits(const BoardRow& row) const { return row.kind == RowKind::Incident && m_waiting.contains(row.incident); }
    [[nodiscard]] static bool reads(const BoardRow& a, const BoardRow& b, int column);

    const LivePicture* m_picture;
    BoardRows m_words;
    std::array<ShelfRows, 4> m_shelves;
    QList<IncidentId> m_targets;
    QSet<IncidentId> m_waiting;
    Instant m_now{};
    bool m_isFilled = false; ///< the first fill is the only reset
};

} // namespace dispatch
