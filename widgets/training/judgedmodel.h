#pragma once

#include "debrief.h"

#include <QAbstractItemModel>

namespace dispatch {

/// The judged points of a run under what came of them, what was never asked and what was asked twice.
class JudgedModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { When, Point, Did, Expected, Score, ColumnCount };

    explicit JudgedModel(QTimeZone zone, QObject* parent = nullptr);

    void show(const Debrief& debrief, Instant begins);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Its place in the debrief; -1 for a row that is none.
    [[nodiscard]] int pointAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int point) const;
    void retranslate();

    /// "late", "soon", "met", "unknown": the shape that says how a point came out.
    [[nodiscard]] static QString iconOf(const JudgedPoint& point);

private:
    enum class Kind { Again, Well, NeverTold, AskedAgain, NotReached };
    struct Group {
        Kind kind = Kind::Again;
        QList<int> rows;     ///< places in the debrief's list of that kind
    };
    [[nodiscard]] QString titleOf(const Group& group) const;
    [[nodiscard]] QString words(const Group& group, int row, int column) const;
    [[nodiscard]] QString pointWords(const JudgedPoint& point, int column) const;
    [[nodiscard]] QString clock(Span at) const;

    QTimeZone m_zone;
    Debrief m_debrief;
    Instant m_begins{};
    QList<Group> m_groups;
};

} // namespace dispatch
