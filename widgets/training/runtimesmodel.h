#pragma once

#include "runshelf.h"

#include <QAbstractTableModel>

namespace dispatch {

/// The times of a run, beside their goals and what the last runs came to.
class RunTimesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, ThisRun, Goal, Last, ColumnCount };
    static constexpr int LastRole = Qt::UserRole + 100; ///< QList<qint64>, this run last

    using QAbstractTableModel::QAbstractTableModel;

    /// @p runs: the last ones of the same scenario, this one among them.
    void show(const Debrief& debrief, const QList<KeptRun>& runs);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] QString words(const Measured& measured, int column) const;
    [[nodiscard]] QString lastWords(const Measured& measured) const;

    QList<Measured> m_times;
    QList<KeptRun> m_runs;
};

} // namespace dispatch
