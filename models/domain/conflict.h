#pragma once

#include "ids.h"
#include "row.h"

namespace dispatch {

/// Why two desks' deeds did not fit together.
enum class ConflictKind {
    Rejected, ///< the centre refused the command as a whole
    Merge,    ///< one field was changed by two people: theirs stands, mine is kept here
    First     ///< both told the same thing with another time: the first stands, nobody needs to decide
};
template <>
inline constexpr auto wordsOf<ConflictKind> = std::to_array<std::pair<ConflictKind, QLatin1StringView>>({
    {ConflictKind::Rejected, QLatin1StringView("rejected")}, {ConflictKind::Merge, QLatin1StringView("merge")},
    {ConflictKind::First, QLatin1StringView("first")}});

enum class ConflictState { Open, Solved };
template <>
inline constexpr auto wordsOf<ConflictState> = std::to_array<std::pair<ConflictState, QLatin1StringView>>({
    {ConflictState::Open, QLatin1StringView("open")}, {ConflictState::Solved, QLatin1StringView("solved")}});

enum class Resolution { None, Reassigned, Recorded, Discarded, TookMine, KeptTheirs, Joined, FirstKept };
template <>
inline constexpr auto wordsOf<Resolution> = std::to_array<std::pair<Resolution, QLatin1StringView>>({
    {Resolution::None, QLatin1StringView("")}, {Resolution::Reassigned, QLatin1StringView("reassigned")},
    {Resolution::Recorded, QLatin1StringView("recorded")}, {Resolution::Discarded, QLatin1StringView("discarded")},
    {Resolution::TookMine, QLatin1StringView("took_mine")}, {Resolution::KeptTheirs, QLatin1StringView("kept_theirs")},
    {Resolution::Joined, QLatin1StringView("joined")}, {Resolution::FirstKept, QLatin1StringView("first_kept")}});

namespace detail {

// Any value at all. A column holds it as JSON text, a row on its way as itself.
template <>
struct Codec<QJsonValue> {
    static QJsonValue write(const QJsonValue& value) { return value; }
    static bool read(const QJsonValue& json, QJsonValue& value)
    {
        value = json.isUndefined() ? QJsonValue{QJsonValue::Null} : json;
        if (!json.isString())
            return true;
        const auto wrapped = QJsonDocument::fromJson('[' + json.toString().toUtf8() + ']').array();
        if (wrapped.size() == 1)
            value = wrapped.first();
        return true;
    }
};

// What a broken program sent is no list; it is kept all the same, and no desk may stop at it.
template <>
struct Codec<QJsonArray> {
    static QJsonValue write(const QJsonArray& value) { return value; }
    static bool read(const QJsonValue& json, QJsonArray& value)
    {
        QJsonValue inner;
        Codec<QJsonValue>::read(json, inner);
        value = inner.isArray() ? inner.toArray() : inner.isNull() ? QJsonArray{} : QJsonArray{inner};
        return true;
    }
};

} // namespace detail

/// Something two desks did that does not fit together, as the centre wrote it down. The same on every desk; solved once.
struct Conflict {
    ConflictId id;
    CommandId command;        ///< whose command it was: the one that was refused, or whose field gave way
    ConflictKind kind = ConflictKind::Rejected;
    IncidentId incident;      ///< null when it belongs to none
    QString entity;           ///< the table and
    QString row;              ///< the row it is about; empty when it is about no single one
    QString field;            ///< Merge, First: the column
    QJsonValue base;          ///< what the author saw
    QJsonValue mine;          ///< what the author wrote
    QJsonValue theirs;        ///< what stands at the centre
    QString code;             ///< Rejected: why, as an SQLSTATE or CA4xx
    QString detail;           ///< Rejected: the centre's reason as JSON, empty otherwise
    QString name;             ///< the command's verb
    QJsonArray effects;       ///< the command's effects, so that nothing in it is lost
    QString station;          ///< the desk the command came from: "W3"
    StaffId by;               ///< who gave it
    Instant at{};             ///< when she gave it, by her desk's clock
    Instant recordedAt{};     ///< when the centre wrote this down
    ConflictState state = ConflictState::Open;
    Resolution resolution = Resolution::None;
    QString reason;           ///< of the one who solved it
    std::optional<Instant> solvedAt;
    StaffId solvedBy;

    bool operator==(const Conflict&) const = default;
};

template <>
struct RowOf<Conflict> {
    static constexpr auto entity = QLatin1StringView("conflict");
    static constexpr auto fields = fieldList(field("id", &Conflict::id), field("command", &Conflict::command),
        field("kind", &Conflict::kind), field("incident", &Conflict::incident), field("entity", &Conflict::entity),
        field("row", &Conflict::row), field("field", &Conflict::field), field("base", &Conflict::base),
        field("mine", &Conflict::mine), field("theirs", &Conflict::theirs), field("code", &Conflict::code),
        field("detail", &Conflict::detail), field("name", &Conflict::name), field("effects", &Conflict::effects),
        field("station", &Conflict::station), field("by", &Conflict::by), field("at", &Conflict::at),
        field("recorded_at", &Conflict::recordedAt), field("state", &Conflict::state),
        field("resolution", &Conflict::resolution), field("reason", &Conflict::reason), field("solved_at", &Conflict::solvedAt),
        field("solved_by", &Conflict::solvedBy));
};

} // namespace dispatch
