#pragma once

#include "holidays.h"
#include "rostercover.h"
#include "rosterrows.h"

#include <QAbstractItemModel>

namespace dispatch {

/// The roster of some days: groups, under them a row a person, a column a day. A cell tells of the shifts that begin on its day, and of one
/// that goes on into it.
class RosterModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// All outlive the model. @p cover says what stands in the roster; it must look at the same days.
    RosterModel(const LivePicture* picture, const RosterCover* cover, const CodeBook* codes, const Holidays* holidays, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The days shown, and the moment from which days are called today.
    void show(const RosterSpan& span, Instant now);
    [[nodiscard]] const RosterSpan& span() const { return m_span; }
    [[nodiscard]] const QTimeZone& zone() const { return m_cover->zone(); }
    /// Shifts that are only thought of, outlined beside what stands.
    void setThought(const QList<Shift>& shifts);
    void retranslate() { renew(); }

    [[nodiscard]] const RosterGroup* groupAt(const QModelIndex& index) const;
    /// Null for a group's own row.
    [[nodiscard]] const RosterRow* rowAt(const QModelIndex& index) const;
    /// The shifts of a cell: those that begin on its day; when there are none, those that go on into it.
    [[nodiscard]] QList<RosterBar> barsAt(const QModelIndex& index) const;
    /// The first moment of a column's day; of the one after the last, where the span ends.
    [[nodiscard]] Instant dayBegins(int column) const;
    [[nodiscard]] QDate dateOf(int column) const { return m_span.first.addDays(column - 1); }
    /// The cell in which a shift begins (or the first that it reaches).
    [[nodiscard]] QModelIndex indexOf(const ShiftId& shift) const;
    [[nodiscard]] QModelIndex indexOf(const StaffId& staff, const QString& callsign, int column) const;

private:
    void renew();
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    const LivePicture* m_picture;
    const RosterCover* m_cover;
    const CodeBook* m_codes;
    const Holidays* m_holidays;
    RosterSpan m_span;
    Instant m_now{};
    QList<Instant> m_days;
    QList<Shift> m_thought;
    QList<RosterGroup> m_groups;
};

} // namespace dispatch
