#pragma once

#include "codes.h"
#include "livepicture.h"
#include "roles.h"

#include <QAbstractTableModel>

namespace dispatch {

/// The teams on shift now, by callsign; a team off shift does not exist here.
class TeamBoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Callsign, State, Crew, Languages, On, Position, Post, ShiftEnds, Load, ColumnCount };

    TeamBoardModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void tick(Instant now);
    void setTargets(const QList<TeamId>& teams);
    void retranslate();
    [[nodiscard]] TeamId teamAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const TeamId& team) const;

private:
    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    QList<TeamId> m_order;
    QList<TeamId> m_targets;
    QList<QStringList> m_shown; ///< text of the cells that age, as last announced
    Instant m_now{};
};

} // namespace dispatch
