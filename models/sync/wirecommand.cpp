#include "wirecommand.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// Postgres keeps no NUL in text; what a keyboard never typed is not missed.
QString withoutNul(QString text) { return text.remove(QChar::Null); }

} // namespace

QJsonObject asSent(const WaitingCommand& command)
{
    QJsonArray deps;
    for (const auto& dep : command.deps)
        deps.append(dep.toString());
    QJsonObject json{{u"id"_s, command.id.toString()}, {u"n"_s, command.n}, {u"name"_s, command.name}, {u"actor"_s, command.actor.id.toString()},
        {u"effects"_s, withoutNul(command.effects)}, {u"deps"_s, deps}, {u"occurred_at"_s, toMsecs(command.occurredAt)}, {u"proof"_s, command.proof}, {u"prior"_s, QJsonValue::Null}};
    if (command.prior)
        json.insert(u"prior"_s, QJsonObject{{u"state"_s, QString(word(command.prior->state))}, {u"code"_s, command.prior->code}, {u"reason"_s, command.prior->reason}, {u"seq"_s, command.prior->seq}});
    return json;
}

std::optional<QList<Verdict>> verdictsFrom(const QJsonArray& answers)
{
    QList<Verdict> verdicts;
    for (const auto& each : answers) {
        const auto json = each.toObject();
        const auto state = fromWord<Verdict::State>(json.value("state"_L1).toString());
        if (!state)
            return std::nullopt;
        verdicts.append({CommandId::fromString(json.value("id"_L1).toString()), *state, json.value("code"_L1).toString(), json.value("reason"_L1).toObject(), json.value("seq"_L1).toInteger()});
    }
    return verdicts;
}

} // namespace dispatch
