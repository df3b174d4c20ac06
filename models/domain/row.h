#pragma once

#include "failure.h"
#include "ids.h"
#include "instant.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <type_traits>

/// One codec for every noun: the same row is what a query reads, what a command carries to the centre and what the
/// feed brings back. A noun states its columns once, in `RowOf<Noun>::fields`.
namespace dispatch {

/// Specialised by every stored noun: `entity` (table name) and `fields` (made with `fieldList`, `field` and `within`).
template <typename Noun>
struct RowOf;

template <typename Noun>
concept Stored = requires { RowOf<Noun>::entity; RowOf<Noun>::fields; };

/// A column and the member that holds it.
template <typename Noun, typename Value>
struct Field {
    QLatin1StringView column;
    Value Noun::* member;

    [[nodiscard]] const Value& of(const Noun& noun) const { return noun.*member; }
    [[nodiscard]] Value& of(Noun& noun) const { return noun.*member; }
};

/// A column of a value that the noun holds as a part; the part's columns lie flat in the noun's row.
template <typename Noun, typename Part, typename Inner>
struct PartField {
    QLatin1StringView column;
    Part Noun::* part;
    Inner inner;

    [[nodiscard]] const auto& of(const Noun& noun) const { return inner.of(noun.*part); }
    [[nodiscard]] auto& of(Noun& noun) const { return inner.of(noun.*part); }
};

template <typename Noun, typename Value>
constexpr auto field(const char* column, Value Noun::* member)
{
    return Field<Noun, Value>{QLatin1StringView(column), member};
}

/// Several fields as one value, which shows them to whoever asks: `fields([](const auto&... each) { … })`. No std::tuple: forty nouns of up to
/// forty fields each made every file that sees them compile for twice as long.
constexpr auto fieldList(const auto&... each)
{
    return [each...](const auto& look) -> decltype(auto) { return look(each...); };
}

constexpr auto together(const auto& fields) { return fields; }
constexpr auto together(const auto& first, const auto& second, const auto&... others)
{
    return together(first([&](const auto&... ones) { return second([&](const auto&... more) { return fieldList(ones..., more...); }); }), others...);
}

template <typename Noun, typename Part>
constexpr auto within(Part Noun::* part, const auto& fields)
{
    return fields([part](const auto&... each) { return fieldList(PartField<Noun, Part, std::remove_cvref_t<decltype(each)>>{each.column, part, each}...); });
}

namespace detail {

// Lists and maps are JSON text in a column and JSON in a command; both are read.
inline QJsonValue unfolded(const QJsonValue& value)
{
    if (!value.isString())
        return value;
    const auto document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    return value;
}

template <typename Value>
struct Codec;

template <>
struct Codec<QString> {
    static QJsonValue write(const QString& value) { return value; }
    static bool read(const QJsonValue& json, QString& value) { value = json.toString(); return json.isString() || json.isNull() || json.isUndefined(); }
};
template <>
struct Codec<bool> {
    static QJsonValue write(bool value) { return value; }
    static bool read(const QJsonValue& json, bool& value) { value = json.isBool() ? json.toBool() : json.toInt() != 0; return json.isBool() || json.isDouble(); }
};
template <>
struct Codec<int> {
    static QJsonValue write(int value) { return value; }
    static bool read(const QJsonValue& json, int& value) { value = json.toInt(); return json.isDouble(); }
};
template <>
struct Codec<double> {
    static QJsonValue write(double value) { return value; }
    static bool read(const QJsonValue& json, double& value) { value = json.toDouble(); return json.isDouble(); }
};
template <>
struct Codec<Instant> {
    static QJsonValue write(Instant value) { return toMsecs(value); }
    static bool read(const QJsonValue& json, Instant& value) { value = fromMsecs(json.toInteger()); return json.isDouble(); }
};
template <typename Noun>
struct Codec<Id<Noun>> {
    static QJsonValue write(const Id<Noun>& value) { return value.isNull() ? QJsonValue{QJsonValue::Null} : QJsonValue{value.toString()}; }
    static bool read(const QJsonValue& json, Id<Noun>& value)
    {
        value = Id<Noun>::fromString(json.toString());
        return json.isNull() || json.isUndefined() || json.toString().isEmpty() || !value.isNull();
    }
};
template <Worded E>
struct Codec<E> {
    static QJsonValue write(E value) { return word(value).toString(); }
    static bool read(const QJsonValue& json, E& value)
    {
        const auto known = fromWord<E>(json.toString());
        value = known.value_or(E{});
        return known.has_value();
    }
};
template <typename Value>
struct Codec<std::optional<Value>> {
    static QJsonValue write(const std::optional<Value>& value) { return value ? Codec<Value>::write(*value) : QJsonValue{QJsonValue::Null}; }
    static bool read(const QJsonValue& json, std::optional<Value>& value)
    {
        if (json.isNull() || json.isUndefined()) {
            value.reset();
            return true;
        }
        return Codec<Value>::read(json, value.emplace());
    }
};
template <>
struct Codec<QJsonObject> {
    static QJsonValue write(const QJsonObject& value) { return value; }
    static bool read(const QJsonValue& json, QJsonObject& value)
    {
        const auto inner = unfolded(json);
        value = inner.toObject();
        return inner.isObject() || json.isNull() || json.isUndefined();
    }
};
template <typename Value>
struct Codec<QList<Value>> {
    static QJsonValue write(const QList<Value>& values)
    {
        QJsonArray array;
        for (const auto& value : values)
            array.append(Codec<Value>::write(value));
        return array;
    }
    static bool read(const QJsonValue& json, QList<Value>& values)
    {
        values.clear();
        const auto inner = unfolded(json);
        bool ok = inner.isArray() || json.isNull() || json.isUndefined();
        for (const auto& each : inner.toArray())
            ok = Codec<Value>::read(each, values.emplaceBack()) && ok;
        return ok;
    }
};

} // namespace detail

/// The whole row of @p noun, column to value; lists and maps are JSON arrays and objects.
template <Stored Noun>
[[nodiscard]] QJsonObject toRow(const Noun& noun)
{
    QJsonObject row;
    RowOf<Noun>::fields([&](const auto&... each) {
        (row.insert(each.column, detail::Codec<std::remove_cvref_t<decltype(each.of(noun))>>::write(each.of(noun))), ...);
    });
    return row;
}

/// The noun a row describes; a missing or ill-typed column is named in the failure's detail.
template <Stored Noun>
[[nodiscard]] Result<Noun> fromRow(const QJsonObject& row)
{
    Noun noun;
    QStringList wrong;
    RowOf<Noun>::fields([&](const auto&... each) {
        ((detail::Codec<std::remove_cvref_t<decltype(each.of(noun))>>::read(row.value(each.column), each.of(noun)) ? void() : wrong.append(each.column)), ...);
    });
    if (!wrong.isEmpty())
        return refuse({}, QStringLiteral("%1: bad columns %2").arg(RowOf<Noun>::entity, wrong.join(u", ")));
    return noun;
}

/// The columns of a noun, in the order of its table.
template <Stored Noun>
[[nodiscard]] QStringList columnsOf()
{
    QStringList columns;
    RowOf<Noun>::fields([&](const auto&... each) { (columns.append(each.column), ...); });
    return columns;
}

} // namespace dispatch
