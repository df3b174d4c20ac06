#include "livepicture.h"

namespace dispatch {

void LivePicture::apply(const Changes& changes)
{
    if (changes.gone.isEmpty()) {
        m_picture.apply(changes);
        Q_EMIT applied(changes);
        return;
    }
    // A row that went says nothing of what it hung on; who shows that must look at it again.
    QSet<IncidentId> bereft;
    for (const auto& id : changes.gone) {
        if (const auto* assignment = m_picture.find(AssignmentId{id}))
            bereft.insert(assignment->incident);
        if (const auto* followUp = m_picture.find(FollowUpId{id}))
            bereft.insert(followUp->incident);
        if (const auto* duress = m_picture.find(DuressId{id})) {
            bereft.insert(duress->incident);
            if (const auto* active = m_picture.activeAssignment(duress->team))
                bereft.insert(active->incident);
        }
    }
    m_picture.apply(changes);
    auto told = changes;
    for (const auto& id : std::as_const(bereft))
        if (const auto* incident = m_picture.find(id); incident && !std::ranges::contains(told.of<Incident>(), id, &Incident::id))
            told.of<Incident>().append(*incident);
    Q_EMIT applied(told);
}

void LivePicture::setDrives(const QList<DrivesTo>& drives)
{
    m_picture.setDrives(drives);
    Q_EMIT drivesChanged();
}

} // namespace dispatch
