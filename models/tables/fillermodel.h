#pragma once

#include "codes.h"
#include "fillers.h"

#include <QAbstractItemModel>

namespace dispatch {

/// Who could do the work that a gap needs: the openings, under each the people who could, the best first; below them who can't, and why.
class FillerModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Who, As, Rested, WeekHours, Pay, ColumnCount };

    explicit FillerModel(const CodeBook* codes, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// @p people: everybody who is named in it.
    void show(QList<Filling> fillings, const QList<Staff>& people);
    void retranslate();
    /// Null for rows that are no person who could.
    [[nodiscard]] const Filler* fillerAt(const QModelIndex& index) const;
    [[nodiscard]] const Opening* openingAt(const QModelIndex& index) const;
    /// The best of the first opening that somebody could do.
    [[nodiscard]] QModelIndex best() const;

private:
    struct Unable {
        StaffId staff;
        Obstacle why;
    };

    [[nodiscard]] bool isUnable(int group) const { return group == m_fillings.size(); }
    [[nodiscard]] QString name(const StaffId& staff) const;
    [[nodiscard]] QVariant groupData(int group, int role) const;
    [[nodiscard]] QString words(const Filler& filler, int column) const;
    [[nodiscard]] QString restWords(const Filler& filler) const;

    const CodeBook* m_codes;
    QList<Filling> m_fillings;
    QList<Unable> m_unable;   ///< people who could do none of it
    QString m_unableWords;
    QHash<StaffId, Staff> m_people;
};

} // namespace dispatch
