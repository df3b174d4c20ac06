#pragma once

#include "codes.h"
#include "picture.h"

namespace dispatch {

/// How an incident's facts read in a head line. All of it plain text.
class IncidentWords {
public:
    IncidentWords(const Picture& picture, const CodeBook& codes, const Incident& incident)
        : m_picture(&picture), m_codes(&codes), m_incident(&incident) {}

    /// "Darnell Okoro, 19"; "Person not known yet".
    [[nodiscard]] QString person() const;
    /// "Okoro", or empty.
    [[nodiscard]] QString familyName() const;
    /// "he · Spanish, interpreter on the line"
    [[nodiscard]] QString about() const;
    /// The verified address without its town when it has one, or "address not verified".
    [[nodiscard]] QString address() const;
    /// "(916) 555-0126, family (Ijeoma)", or "call-back number missing".
    [[nodiscard]] QString callback() const;
    /// "Not sleeping"
    [[nodiscard]] QString nature() const;
    /// "Needs a team", "Talking", "Closed": for an incident that no team speaks for.
    [[nodiscard]] QString standing() const;
    /// Since when it stands so.
    [[nodiscard]] Instant standingSince() const;

private:
    const Picture* m_picture;
    const CodeBook* m_codes;
    const Incident* m_incident;
};

class Looks;

/// The person, and smaller beside the name what one has to know to speak with her; as small against the name at every text size.
[[nodiscard]] QString personHtml(const IncidentWords& words);
/// " ✓ verified", the tick in the colour of what is in order.
[[nodiscard]] QString verifiedMark(const Looks& looks);

} // namespace dispatch
