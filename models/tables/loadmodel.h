#pragma once

#include "clockreading.h"
#include "livepicture.h"
#include "teamload.h"

#include <QAbstractTableModel>

namespace dispatch {

/// What the shift has asked of each team so far, those that need a break first.
class LoadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Callsign, On, BackToBack, Hard, LastBreak, ColumnCount };

    explicit LoadModel(const LivePicture* picture, QObject* parent = nullptr);

    void tick(Instant now);
    void retranslate();
    [[nodiscard]] TeamId teamAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString callsign;
        TeamLoad load;
        QStringList words; ///< of each column, as they were told last
    };
    void follow();
    [[nodiscard]] Row told(Row row) const;
    [[nodiscard]] QString cell(const Row& row, int column) const;
    /// What is too much in this column, by its face.
    [[nodiscard]] ClockFace face(const Row& row, int column) const;

    const LivePicture* m_picture;
    QList<Row> m_rows;
    Instant m_now{};
};

} // namespace dispatch
