#pragma once

#include "codes.h"
#include "livepicture.h"
#include "referralloop.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <functional>

namespace dispatch {

/// The referrals whose loop is not closed: what is past its time first, then one's own, each by when the next step is due.
class ReferralModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Person, Service, State, Next, Owner, Sent, ColumnCount };

    /// @p own: whose referrals stand before those of others. All outlive it.
    ReferralModel(const LivePicture* picture, const PlanRules* rules, QTimeZone zone, std::function<StaffId()> own, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void tick(Instant now);
    void retranslate();
    [[nodiscard]] ReferralId referralAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ReferralId& referral) const;

private:
    void follow();
    [[nodiscard]] QList<ReferralId> ordered() const;
    [[nodiscard]] QString words(const Referral& referral, int column) const;

    const LivePicture* m_picture;
    const PlanRules* m_rules;
    QTimeZone m_zone;
    std::function<StaffId()> m_own;
    Instant m_now{};
    QList<ReferralId> m_order;
    QStringList m_told;      ///< what the clocks and ages say
};

} // namespace dispatch
