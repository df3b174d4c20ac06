#include "referralmodel.h"

#include "roles.h"
#include "stateicons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

ReferralModel::ReferralModel(const LivePicture* picture, const PlanRules* rules, QTimeZone zone, std::function<StaffId()> own, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_rules(rules), m_zone(std::move(zone)), m_own(std::move(own))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Referral>().isEmpty() || !changes.of<dispatch::Person>().isEmpty() || !changes.of<Staff>().isEmpty() || !changes.gone.isEmpty())
            follow();
    });
    follow();
}

QList<ReferralId> ReferralModel::ordered() const
{
    auto open = m_picture->now().openReferrals();
    const auto own = m_own();
    std::ranges::stable_sort(open, {}, [&](const Referral& each) {
        const auto clock = referralClock(each, m_now, m_rules->referral);
        return std::tuple(clock.face != ClockFace::Late, each.owner != own, clock.due.value_or(Instant{}));
    });
    QList<ReferralId> order;
    for (const auto& each : std::as_const(open))
        order.append(each.id);
    return order;
}

void ReferralModel::follow()
{
    auto order = ordered();
    m_told.clear();
    if (order == m_order) {
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
}

void ReferralModel::tick(Instant now)
{
    m_now = now;
    if (ordered() != m_order) {
        follow();
        return;
    }
    m_told.resize(m_order.size());
    for (int row = 0; row < rowCount(); ++row) {
        const auto* referral = m_picture->now().find(m_order.at(row));
        const auto told = referral ? words(*referral, Due) + u'\n' + words(*referral, Sent) : QString();
        if (m_told.at(row) == told)
            continue;
        m_told[row] = told;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ReferralModel::retranslate()
{
    m_told.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReferralModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int ReferralModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

ReferralId ReferralModel::referralAt(const QModelIndex& index) const { return index.isValid() ? m_order.at(index.row()) : ReferralId(); }

QModelIndex ReferralModel::indexOf(const ReferralId& referral) const
{
    const auto row = m_order.indexOf(referral);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

QString ReferralModel::words(const Referral& referral, int column) const
{
    const auto& picture = m_picture->now();
    switch (column) {
    case Due: return referralClock(referral, m_now, m_rules->referral).words;
    case Person: {
        const auto* person = picture.find(referral.person);
        return person && !person->name.isEmpty() ? person->name : tr("somebody whose file is not open here");
    }
    case Service: return referral.serviceName;
    case State: return referralWords(referral.state);
    case Next: return nextStepWords(referral.state);
    case Owner: return referral.owner == m_own() ? tr("you") : shortName(picture.nameOf(referral.owner));
    case Sent: return tr("%1 ago", "a duration").arg(spanWords(std::max(Span{0}, m_now - referral.sentAt)));
    default: return {};
    }
}

QVariant ReferralModel::data(const QModelIndex& index, int role) const
{
    const auto* referral = m_picture->now().find(referralAt(index));
    if (!referral)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return words(*referral, column);
    case Qt::ToolTipRole: return column == Sent ? whenWords(referral->sentAt, m_now, m_zone) : words(*referral, column);
    case Qt::AccessibleTextRole:
        if (column != Due)
            return words(*referral, column);
        return tr("%1 to %2, %3, %4, next: %5, asked after by %6, sent %7", "person, service, clock, state, step, who, age")
            .arg(words(*referral, Person), words(*referral, Service), words(*referral, Due), words(*referral, State), words(*referral, Next), words(*referral, Owner), words(*referral, Sent));
    case KindRole: return static_cast<int>(RowKind::FollowUp);
    case IdRole: return referral->id.toString();
    case IconRole: return column == State ? iconOf(referral->state) : QString();
    case ClockRole: return column == Due ? QVariant::fromValue(referralClock(*referral, m_now, m_rules->referral)) : QVariant();
    case EmphasisRole: return column == Person && referral->owner == m_own();
    default: return {};
    }
}

QVariant ReferralModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due: return tr("Next step due");
    case Person: return tr("Person");
    case Service: return tr("Service");
    case State: return tr("State");
    case Next: return tr("Next step");
    case Owner: return tr("Asks after it");
    case Sent: return tr("Sent");
    default: return {};
    }
}

} // namespace dispatch
