#include "jsonfile.h"
#include "protocol.h"

#include <algorithm>

namespace dispatch {

namespace {

/// Deeper than anybody can read, far from what the stack holds.
constexpr int deepest = 16;

std::unexpected<Failure> refusedCondition(const QString& why)
{
    return jsonfile::refused(QStringLiteral("condition"), {}, why);
}

} // namespace

Result<Condition> Condition::fromJson(const QJsonValue& json)
{
    return read(json, 0);
}

Result<Condition> Condition::read(const QJsonValue& json, int depth)
{
    if (!json.isObject())
        return refusedCondition(QStringLiteral("not an object"));
    if (depth > deepest)
        return refusedCondition(QStringLiteral("nested too deep"));
    const auto object = json.toObject();
    Condition condition;
    if (object.contains(u"fact")) {
        condition.m_kind = Kind::Is;
        condition.m_fact = object.value(u"fact").toString();
        const auto is = object.value(u"is");
        for (const auto& word : is.isArray() ? is.toArray() : QJsonArray{is}) {
            if (word.toString().isEmpty())
                return refusedCondition(QStringLiteral("\"is\" of %1 is not a word or a list of words").arg(condition.m_fact.left(64)));
            condition.m_words.append(word.toString());
        }
        if (condition.m_fact.isEmpty() || condition.m_words.isEmpty() || object.size() != 2)
            return refusedCondition(QStringLiteral("\"fact\" goes with a name and with \"is\""));
        return condition;
    }
    if (object.size() != 1)
        return refusedCondition(QStringLiteral("one of fact, known, all, any, not is expected"));
    const auto key = object.begin().key();
    const auto value = object.begin().value();
    if (key == u"known") {
        condition.m_kind = Kind::Known;
        condition.m_fact = value.toString();
        if (condition.m_fact.isEmpty())
            return refusedCondition(QStringLiteral("\"known\" goes with the name of a fact"));
        return condition;
    }
    if (key == u"not") {
        condition.m_kind = Kind::Not;
        auto part = read(value, depth + 1);
        if (!part)
            return part;
        condition.m_parts.append(*std::move(part));
        return condition;
    }
    if (key != u"all" && key != u"any")
        return refusedCondition(QStringLiteral("\"%1\" is not a kind of condition").arg(key.left(64)));
    if (!value.isArray() || value.toArray().isEmpty())
        return refusedCondition(QStringLiteral("\"%1\" goes with a list of conditions").arg(key));
    condition.m_kind = key == u"all" ? Kind::All : Kind::Any;
    for (const auto& each : value.toArray()) {
        auto part = read(each, depth + 1);
        if (!part)
            return part;
        condition.m_parts.append(*std::move(part));
    }
    return condition;
}

bool Condition::holds(const Facts& facts) const
{
    const auto partHolds = [&facts](const Condition& part) { return part.holds(facts); };
    switch (m_kind) {
    case Kind::Always:
        return true;
    case Kind::Is: {
        const auto it = facts.constFind(m_fact);
        return it != facts.cend() && m_words.contains(*it);
    }
    case Kind::Known:
        return facts.contains(m_fact);
    case Kind::All:
        return std::ranges::all_of(m_parts, partHolds);
    case Kind::Any:
        return std::ranges::any_of(m_parts, partHolds);
    case Kind::Not:
        return !m_parts.first().holds(facts);
    }
    std::unreachable();
}

} // namespace dispatch
