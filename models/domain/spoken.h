#pragma once

#include "codes.h"
#include "picture.h"

#include <QCoreApplication>

namespace dispatch {

/// How people, teams and incidents are said in a sentence.
class Spoken {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Spoken)
public:
    Spoken(const Picture& picture, const CodeBook& codes) : m_picture(&picture), m_codes(&codes) {}

    /// "Team 3" for T3; the callsign itself when it is not a T and a number.
    [[nodiscard]] static QString team(const Team& team);
    [[nodiscard]] QString team(const TeamId& team) const;
    /// "Ibarra and Holloway"; empty when nobody of the crew is known here.
    [[nodiscard]] QString crew(const Team& team) const;
    /// "104 (Marisol Quiñones, 2417 Fruitridge Rd)"; only the number when nothing else is known.
    [[nodiscard]] QString incident(const Incident& incident) const;
    /// "104", or "an earlier incident" for one that is not at hand.
    [[nodiscard]] QString number(const IncidentId& incident) const;
    /// "Marisol Quiñones", or "the person".
    [[nodiscard]] QString person(const Incident& incident) const;
    /// "Okoro"; empty for an unknown person.
    [[nodiscard]] QString familyName(const Incident& incident) const;
    /// "2417 Fruitridge Rd", else the caller's own words, else empty.
    [[nodiscard]] static QString where(const Incident& incident);
    /// "Team 5 is on scene at 099"
    [[nodiscard]] QString standing(const Assignment& assignment) const;
    [[nodiscard]] QString staff(const StaffId& staff) const;
    [[nodiscard]] QString facility(const QString& code) const { return m_codes->words(QStringLiteral("facilities"), code); }
    /// "a, b and c"
    [[nodiscard]] static QString list(const QStringList& words);
    [[nodiscard]] static QString quoted(const QString& words);

private:
    const Picture* m_picture;
    const CodeBook* m_codes;
};

} // namespace dispatch
