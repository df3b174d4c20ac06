#pragma once

#include "livepicture.h"
#include "need.h"

#include <QAbstractItemModel>

#include <array>

namespace dispatch {

/// What waits for the supervising clinician, under how soon she is needed. Rows keep their identity, so that a selection stays on its row.
class NeedsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, From, Waits, ColumnCount };

    NeedsModel(const LivePicture* picture, const CodeBook* codes, QObject* parent = nullptr);

    void tick(Instant now);
    void retranslate();
    /// Null for a heading.
    [[nodiscard]] const Need* needAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    /// Now and in this hour.
    [[nodiscard]] int pressing() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Another number is pressing, or nothing any more.
    void pressingChanged();

private:
    void follow(Instant before);
    void place(int group, const QList<Need>& wanted, Instant before);
    [[nodiscard]] static QString waitWords(const Need& need, Instant now);
    [[nodiscard]] QString cell(const Need& need, int column) const;
    [[nodiscard]] QVariant groupData(int group, int column, int role) const;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    std::array<QList<Need>, 3> m_groups;
    int m_pressing = 0;
    Instant m_now{};
};

} // namespace dispatch
