#pragma once

#include "desk.h"

#include <QJsonObject>

namespace dispatch {

/// What stands half typed in a form: text by field, and what was chosen beside it as a list or an object. Empty: nothing is begun.
using HalfTyped = QJsonObject;

/// @p typed without the fields in which nothing stands.
[[nodiscard]] HalfTyped withoutEmpty(HalfTyped typed);
/// @p now was typed before it was known that @p before stands there: text goes behind text, and what was chosen last counts.
[[nodiscard]] HalfTyped broughtTogether(HalfTyped before, const HalfTyped& now);

/// Keeps what people type and have not done yet on this workstation alone: for each person and form, by what it is about. What nobody has touched
/// for long goes.
class TypingDesk : public Desk {
public:
    explicit TypingDesk(const Desk& desk) : Desk(desk) {}

    /// What @p whose has begun in the form that is called @p place.
    [[nodiscard]] QFuture<Result<QHash<QString, HalfTyped>>> begun(const StaffId& whose, const QString& place) const;
    /// Keeps @p typed in place of what stands there about the same; what is empty goes.
    QFuture<Result<>> keep(const StaffId& whose, const QString& place, const QHash<QString, HalfTyped>& typed) const;
    /// Keeps @p typed together with what stands there about the same.
    QFuture<Result<>> add(const StaffId& whose, const QString& place, const QHash<QString, HalfTyped>& typed) const;

    /// A follow-up may be owed for a month, and asked for some time after.
    static constexpr auto keptFor = 90 * day;

private:
    using Merge = HalfTyped (*)(HalfTyped before, const HalfTyped& now);
    QFuture<Result<>> revise(const StaffId& whose, const QString& place, const QHash<QString, HalfTyped>& typed, Merge merge) const;
};

} // namespace dispatch
