#pragma once

#include "codes.h"
#include "picture.h"

namespace dispatch {

/// Something that somebody was told or answered about an incident, and may not have seen.
struct TalkNews {
    enum class Kind { Messages, Answer };
    Kind kind = Kind::Messages;
    IncidentId incident; ///< null: about the plan of somebody who is in no contact
    PersonId person;     ///< whose plan, null where it is about none
    ApprovalId approval; ///< that was answered
    QString icon;
    QString words; ///< "104: 2 new messages"

    bool operator==(const TalkNews&) const = default;
};

/// So long is an answer news (the program's proposal); the conversation of its incident shows it for good.
inline constexpr auto answerIsNews = 30 * minute;

/// Messages on open incidents that @p who has not read, and what a clinician said lately to what she asked or did alone; by number.
[[nodiscard]] QList<TalkNews> talkNewsFor(const Picture& picture, const CodeBook& codes, const StaffId& who, Instant now);
/// "approved by M. Osei", "declined by M. Osei: “he put it down”"; what was asked, done alone or reviewed, with who and why.
[[nodiscard]] QString approvalWords(const Picture& picture, const Approval& approval, const QTimeZone& zone);

} // namespace dispatch
