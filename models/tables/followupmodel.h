#pragma once

#include "clockreading.h"
#include "codes.h"
#include "livepicture.h"
#include "roles.h"

#include <QAbstractTableModel>

namespace dispatch {

/// The open follow-ups: one's own and the ones offered to one first, each part by due time.
class FollowUpModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Kind, Person, From, Owner, Tries, ColumnCount };

    /// @p own: whose duties stand first.
    FollowUpModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, std::function<StaffId()> own,
        QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Brings the clocks' words up to @p now.
    void tick(Instant now);
    void retranslate();
    [[nodiscard]] FollowUpId followUpAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const FollowUpId& followUp) const;

private:
    void reload();
    [[nodiscard]] bool isOwn(const FollowUp& duty) const;
    [[nodiscard]] QString words(const FollowUp& duty, int column) const;
    [[nodiscard]] const FollowUp* dutyAt(const QModelIndex& index) const;

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    std::function<StaffId()> m_own;
    QList<FollowUpId> m_order;
    QStringList m_shown; ///< words of the clocks, as last announced
    Instant m_now{};
};

} // namespace dispatch
