#pragma once

#include "clockreading.h"
#include "conflictfacts.h"
#include "mergewords.h"
#include "spoken.h"

namespace dispatch {

/// One line of a side: "When", "02:46, offered by Rosa Delgado".
struct ConflictFact {
    QString label;
    QString value;
    QString icon;         ///< icon name, or empty
    bool differs = false; ///< bold: the sides do not say the same here
    ClockFace tone = ClockFace::None;

    bool operator==(const ConflictFact&) const = default;
};

/// One of the two versions that do not fit together.
struct ConflictSide {
    QString title;        ///< "What you did"
    QString who;          ///< "workstation W3, Rosa Delgado"
    QList<ConflictFact> facts;
};

/// Says a conflict in words: what clashes and how each side stands. The same labels in the same order on both sides.
class ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ConflictWords)
public:
    /// @p own: who reads it.
    ConflictWords(const Picture& picture, const CodeBook& codes, const Protocol& protocol, const QTimeZone& zone, const StaffId& own, Instant now)
        : m_picture(&picture), m_spoken(picture, codes), m_merge(codes, protocol, zone, picture), m_zone(zone), m_own(own), m_now(now) {}

    /// "Team 3 sent twice", "101: address changed twice"
    [[nodiscard]] QString title(const Conflict& conflict) const;
    [[nodiscard]] static QString icon(const Conflict& conflict);
    /// "you", "T. Wills"
    [[nodiscard]] QString by(const StaffId& staff) const;
    [[nodiscard]] ConflictSide mine(const Conflict& conflict) const;
    [[nodiscard]] ConflictSide theirs(const Conflict& conflict) const;
    /// "Isaac Thorne decided at 02:51: recorded as happened. Why: …"; empty while it is open.
    [[nodiscard]] QString decided(const Conflict& conflict) const;
    /// Why the centre refused, in words.
    [[nodiscard]] QString refusal(const Conflict& conflict) const;

private:
    [[nodiscard]] QString when(Instant at) const { return whenWords(at, m_now, m_zone); }
    [[nodiscard]] QString number(const Conflict& conflict) const;
    [[nodiscard]] QString incidentLine(const IncidentId& incident) const;
    [[nodiscard]] QString waits(const IncidentId& incident) const;
    [[nodiscard]] QList<ConflictFact> sendingFacts(const Conflict& conflict, const Assignment& assignment, bool isMine) const;
    [[nodiscard]] QList<ConflictFact> mergeFacts(const Conflict& conflict, bool isMine) const;
    [[nodiscard]] QList<ConflictFact> changedFacts(const Conflict& conflict, bool isMine) const;

    const Picture* m_picture;
    Spoken m_spoken;
    MergeWords m_merge;
    QTimeZone m_zone;
    StaffId m_own;
    Instant m_now;
};

} // namespace dispatch
