#pragma once

#include "clockreading.h"
#include "codes.h"
#include "roles.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dispatch {

/// One line of the board as it reads now.
struct BoardRow {
    RowKind kind = RowKind::Incident;
    QUuid id;                  ///< of the draft, incident or follow-up
    IncidentId incident;       ///< the follow-up's incident too; null for a draft
    QString number;
    QString state;
    QString stateIcon;
    bool needsTeam = false;
    bool inDuress = false;     ///< a team there called for help: the state says so
    QString person;
    QString family;            ///< the person in one word
    QString where;
    QString street;            ///< the place without its town
    QString what;
    std::optional<RiskLevel> risk;
    QString team;
    Instant since{};           ///< when the present state began
    QString inState;
    ClockReading nextDue;
    QString nextDueShort;      ///< without the owner
    ClockReading checkIn;
    int unread = 0;            ///< messages that the reader of the board has not read
    QStringList badges;
    QStringList badgeWords;    ///< what each badge says aloud
    bool waitsForAcceptance = false;

    bool operator==(const BoardRow&) const = default;
    /// What is due next on this line, whichever clock it is.
    [[nodiscard]] std::optional<Instant> due() const;
};

/// Words the lines of the board from the picture.
class BoardRows {
    Q_DECLARE_TR_FUNCTIONS(dispatch::IncidentBoardModel)
public:
    BoardRows(const Picture& picture, const CodeBook& codes, QTimeZone zone) : m_picture(picture), m_codes(codes), m_zone(std::move(zone)) {}

    [[nodiscard]] BoardRow of(const Draft& draft, Instant now) const;
    [[nodiscard]] BoardRow of(const Incident& incident, Instant now) const;
    [[nodiscard]] BoardRow of(const FollowUp& followUp, Instant now) const;
    /// Who reads the board: what she has not read of what was said is a badge. Null: nobody does.
    void setReader(const StaffId& reader) { m_reader = reader; }
    [[nodiscard]] const StaffId& reader() const { return m_reader; }
    /// Brings what depends on the time alone up to @p now.
    void age(BoardRow& row, Instant now) const;

    [[nodiscard]] static QString shelfName(Shelf shelf);
    /// "1 check-in late · 1 without a team", or empty.
    [[nodiscard]] QString summary(Shelf shelf, const QList<BoardRow>& rows, Instant now) const;
    /// The line as a colleague would say it.
    [[nodiscard]] static QString spoken(const BoardRow& row);
    [[nodiscard]] static QString riskWords(RiskLevel risk);

private:
    void fillCall(BoardRow& row, const CallIntake& call, Instant now) const;
    void fillAssignment(BoardRow& row, const Incident& incident) const;
    void fillDuress(BoardRow& row, const Incident& incident) const;
    [[nodiscard]] ClockReading missing(const CallIntake& call) const;
    [[nodiscard]] ClockReading nextDueOf(const Incident& incident, Instant now) const;
    [[nodiscard]] ClockReading checkInOf(const Incident& incident, Instant now) const;
    [[nodiscard]] ClockReading nextDueOf(const FollowUp& followUp, Instant now) const;

    const Picture& m_picture;
    const CodeBook& m_codes;
    QTimeZone m_zone;
    StaffId m_reader;
};

} // namespace dispatch
