#pragma once

#include "codes.h"
#include "coverage.h"
#include "picture.h"
#include "rosterspan.h"

namespace dispatch {

/// How a shift stands in the roster; each has words and an outline of its own.
enum class BarFace { Planned, OnCall, Free, CalledOff, TradeOffered, Alone, Proposed };

/// One shift as the roster shows it.
struct RosterBar {
    ShiftId id;               ///< null: a new one that is only thought of
    Instant start{};
    Instant end{};
    BarFace face = BarFace::Planned;
    QString words;            ///< "22–08", "alone", "off"
    QString spoken;           ///< "T1, Wed 25 Nov, 22:00 to Thu 26 Nov, 08:00, called off"

    bool operator==(const RosterBar&) const = default;
};

/// One person on one team or in one job, or a seat that nobody has.
struct RosterRow {
    StaffId staff;            ///< null: nobody yet
    int seat = 0;             ///< of those that nobody has
    QString name;             ///< "A. Yusuf"
    QString detail;           ///< "Peer · BACS"
    QStringList badges;       ///< "plus" for who can give naloxone, languages beside English
    QList<RosterBar> bars;    ///< by their start

    bool operator==(const RosterRow&) const = default;
};

/// Who works under one callsign, or in one job at the office.
struct RosterGroup {
    QString callsign;
    QString job;              ///< code; that of the callsign's shifts, or the office's; empty: people without a shift in this time
    QString post;             ///< code, when all its shifts have the same
    QString area;
    QString title;            ///< "T1"
    QString detail;           ///< "22:00 to 08:00, South post"
    int fromMinute = -1;      ///< of the day, when all its shifts begin at the same time by the clock
    int toMinute = -1;
    QList<RosterRow> rows;

    bool operator==(const RosterGroup&) const = default;
};

/// What the roster of @p span shows: groups by callsign and job with their people by name, seats that nobody has after them, people without
/// a shift last. @p thought of are shifts that stand nowhere yet: in the place of those with their identity, or beside the others.
[[nodiscard]] QList<RosterGroup> rosterGroups(const RosterView& view, const QHash<TradeId, Trade>& trades, const QList<Shift>& thought, const RosterSpan& span,
    const CodeBook& codes, Instant now);

} // namespace dispatch
