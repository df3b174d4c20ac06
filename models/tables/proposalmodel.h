#pragma once

#include "codes.h"
#include "proposal.h"

#include <QAbstractItemModel>

namespace dispatch {

/// What was suggested to fill a period, each with a tick: taken or left alone; below it what stays open, and why.
class ProposalModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Person, Where, When, Why, ColumnCount };

    explicit ProposalModel(const CodeBook* codes, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All of it ticked. @p view names the people.
    void show(FillProposal proposal, const RosterView& view, Instant now);
    void clear() { show({}, {}, {}); }
    void tickAll(bool ticked);
    [[nodiscard]] const FillProposal& proposal() const { return m_proposal; }
    /// The shifts that are ticked.
    [[nodiscard]] QList<Shift> ticked() const;
    [[nodiscard]] QList<Shift> suggested() const;
    void retranslate();

private:
    enum Group { Filled, Open };
    [[nodiscard]] QString words(const Shift& shift, int column) const;
    [[nodiscard]] static QString whyOpen(const OpenShift& open);

    const CodeBook* m_codes;
    FillProposal m_proposal;
    QList<bool> m_ticked;
    QHash<StaffId, Staff> m_people;
    QTimeZone m_zone;
    Instant m_now{};
};

} // namespace dispatch
