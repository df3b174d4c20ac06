#pragma once

#include "duress.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace dispatch {

enum class Verb { Send, Reserve, Accept, Decline, EnRoute, Phoned, OnScene, Transport, Facility, HandedOver, Clear, CheckIn, Note, Say, Heard, CallBack, Need, Place, Transfer, Close, Cancel, Find, Open, New, Duress, TestDuress, TakeDuress, EndDuress };

/// The words of the command bar: English always, and the words of the language set beside them.
class CommandWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CommandWords)
public:
    /// What @p typed means; case and accents are folded.
    [[nodiscard]] static std::optional<Verb> verb(QStringView typed);
    /// The word shown for the verb in the language set.
    [[nodiscard]] static QString word(Verb verb);
    /// The first verb word that begins with @p typed; empty when none does.
    [[nodiscard]] static QString beginningWith(QStringView typed);
    /// The verb word that is one or two slips from @p typed; empty when nothing is near.
    [[nodiscard]] static QString nearest(QStringView typed);
    /// "send [incident] [team] [why]"
    [[nodiscard]] static QString form(Verb verb);
    [[nodiscard]] static QString does(Verb verb);
    [[nodiscard]] static QList<Verb> all();
    /// The way in which a team called for help, when @p typed names one.
    [[nodiscard]] static std::optional<DuressHow> duressHow(QStringView typed);
    /// Whether @p typed is the word "team".
    [[nodiscard]] static bool isTeamWord(QStringView typed);
};

/// Letters to insert, drop, change or swap to make @p a into @p b.
[[nodiscard]] int slipsBetween(QStringView a, QStringView b);
/// Lower case, without accents.
[[nodiscard]] QString folded(QStringView text);

} // namespace dispatch
