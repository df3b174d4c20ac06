#pragma once

#include "incident.h"
#include "followup.h"
#include "person.h"

namespace dispatch {

/// One incident that fits what was looked for, over all history.
struct Found {
    IncidentId incident;
    QString number;
    IncidentStatus status = IncidentStatus::Open;
    QString personName;
    QString where;
    Instant filedAt{};

    bool operator==(const Found&) const = default;
};

/// What to look for when a call comes in; empty parts are not looked for.
struct KnownQuery {
    QString phone;    ///< E.164
    QString name;
    QString address;  ///< verified address

    bool operator==(const KnownQuery&) const = default;
};

/// A person this desk knows who fits a call: shown at once, never chosen by the program.
struct KnownPerson {
    enum class Match { Phone, Name, Address };
    Person person;
    Match match = Match::Phone;
    QList<Found> incidents;       ///< newest first, at most 20
    int incidentCount = 0;
    QList<PersonFlag> flags;
    std::optional<SafetyPlan> plan;
    QList<FollowUp> owed;

    bool operator==(const KnownPerson&) const = default;
};

} // namespace dispatch
