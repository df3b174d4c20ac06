#pragma once

#include "codes.h"
#include "livepicture.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// Everybody who works for the program, by name; those who have left stand last.
class StaffListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Title, Employer, Languages, Licences, Phone, Active, ColumnCount };

    StaffListModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void tick(Instant now);
    void retranslate();
    [[nodiscard]] StaffId staffAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const StaffId& staff) const;

private:
    void follow();
    [[nodiscard]] QString words(const Staff& staff, int column) const;
    /// The day on which the first of her licences ends, and whether one has ended.
    [[nodiscard]] QDate firstToEnd(const StaffId& staff) const;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    QList<Staff> m_staff;
    QHash<StaffId, QList<Licence>> m_licences;
    QDate m_today;
};

} // namespace dispatch
