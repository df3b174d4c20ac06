#pragma once

#include "clockreading.h"
#include "codes.h"
#include "livepicture.h"
#include "roles.h"

#include <QAbstractItemModel>

#include <array>

namespace dispatch {

/// All open work as one tree: four shelves (top-level rows with counts), drafts and incidents and follow-ups beneath them. Rows keep
/// their place until `resort` (nothing moves under the hand).
class IncidentBoardModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Number, State, Person, Where, What, Risk, Team, InState, NextDue, CheckIn, Marks, ColumnCount };

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
    struct Row;
    struct ShelfRows;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    std::array<std::unique_ptr<ShelfRows>, 4> m_shelves;
    Instant m_now{};
};

} // namespace dispatch
