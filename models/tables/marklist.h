#pragma once

#include "mapmark.h"
#include "roles.h"

#include <QAbstractListModel>

namespace dispatch {

/// Marks of the map as a list, in the order the keyboard walks them. Announces only what changed.
class MarkList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const QList<MapMark>& marks() const { return m_marks; }
    /// -1 when there is no such mark now.
    [[nodiscard]] int rowOf(const QString& key) const;
    /// "104, Needs a team, risk moderate, 52 min left"; "Team 3, Available, 8 s ago". Nobody's name.
    [[nodiscard]] static QString spoken(const MapMark& mark);

Q_SIGNALS:
    /// Marks came, went or changed: once for however many.
    void changed();

protected:
    /// Takes over @p marks; their keys are distinct.
    void setMarks(QList<MapMark> marks);

private:
    QList<MapMark> m_marks;
};

} // namespace dispatch
