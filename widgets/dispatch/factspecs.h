#pragma once

#include "call.h"
#include "codes.h"

#include <variant>

namespace dispatch {

/// One fact of a filed call: what it is called, where it stands in the call, how it is read and changed.
struct FactSpec {
    enum class Kind { Words, Lines, Phone, Address, Code, Codes, Flag, Danger, CallersWords };
    const char* name;   ///< object name of the editor: "fact_" and this
    const char* label;  ///< marked for translation
    Kind kind;
    std::variant<QString CallIntake::*, bool CallIntake::*, QStringList CallIntake::*, Danger CallIntake::*> member;
    const char* list = nullptr;

    [[nodiscard]] QString words() const;
    /// How the fact reads; "–" while nothing is known.
    [[nodiscard]] QString shown(const CallIntake& call, const CodeBook& codes) const;
};

struct FactGroup {
    const char* title; ///< marked for translation
    QList<FactSpec> facts;

    [[nodiscard]] QString words() const;
};

[[nodiscard]] const QList<FactGroup>& factGroups();
[[nodiscard]] QString dangerWords(Danger danger);

} // namespace dispatch
