#pragma once

#include "codes.h"
#include "clockreading.h"
#include "expectedcrew.h"
#include "livepicture.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// Who the roster expects now and in the next hours: there, late, or still to come.
class OnShiftModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, People, Hours, State, ColumnCount };

    OnShiftModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);

    void tick(Instant now);
    void retranslate();
    /// Null for no row.
    [[nodiscard]] const ExpectedCrew* crewAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ShiftId& firstShift) const;
    /// "T6 late 12 min, T9 late 3 min"; empty when nobody is.
    [[nodiscard]] QString lateWords() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QString who(const ExpectedCrew& crew) const;
    [[nodiscard]] QString people(const ExpectedCrew& crew) const;
    [[nodiscard]] ClockReading reading(const ExpectedCrew& crew) const;
    [[nodiscard]] QString cell(const ExpectedCrew& crew, int column) const;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    QList<ExpectedCrew> m_crews;
    QStringList m_said;        ///< the states as they were shown last
    Instant m_now{};
};

} // namespace dispatch
