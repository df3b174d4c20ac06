#include "rights.h"

#include "logentry.h"

#include <QFile>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Rights)
};

QSet<Role> rolesIn(const QJsonValue& words)
{
    QSet<Role> roles;
    for (const auto& each : words.toArray())
        if (const auto role = fromWord<Role>(each.toString()))
            roles.insert(*role);
    return roles;
}

/// policy.json as far as it speaks of people. What it does not name nobody may write.
class Rules {
public:
    Rules()
    {
        QFile file(u":/sql/schema/central/policy.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the centre's rules are not in this program");
        const auto entities = QJsonDocument::fromJson(file.readAll()).object();
        for (auto entity = entities.begin(); entity != entities.end(); ++entity) {
            m_makers.insert(entity.key(), rolesIn(entity->toObject().value("insert"_L1)));
            const auto fields = entity->toObject().value("fields"_L1).toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field)
                if (field->toObject().value("policy"_L1) != "fixed"_L1)
                    m_changers.insert({entity.key(), field.key()}, rolesIn(field->toObject().value("roles"_L1)));
        }
    }

    [[nodiscard]] bool mayMake(Role role, const QString& entity) const { return m_makers.value(entity).contains(role); }
    [[nodiscard]] bool mayChange(Role role, const QString& entity, const QString& field) const { return m_changers.value({entity, field}).contains(role); }

private:
    QHash<QString, QSet<Role>> m_makers;
    QHash<std::pair<QString, QString>, QSet<Role>> m_changers;
};

const Rules& rules()
{
    static const Rules read;
    return read;
}

bool may(Role role, const Effect& effect)
{
    if (effect.kind == Effect::Kind::Insert)
        return rights::mayMake(role, effect.entity);
    return std::ranges::all_of(effect.fields.keys(), [&](const QString& field) { return rights::mayChange(role, effect.entity, field); });
}

QString roleWords(Role role)
{
    switch (role) {
    case Role::Dispatcher: return Words::tr("a dispatcher");
    case Role::Clinician: return Words::tr("a clinician");
    case Role::Responder: return Words::tr("a responder");
    case Role::Supervisor: return Words::tr("a supervisor");
    case Role::Trainer: return Words::tr("a trainer");
    case Role::Analyst: return Words::tr("an analyst");
    case Role::Administrator: return Words::tr("an administrator");
    }
    std::unreachable();
}

} // namespace

bool rights::mayMake(Role role, const QString& entity) { return rules().mayMake(role, entity); }

bool rights::mayChange(Role role, const QString& entity, const QString& field) { return rules().mayChange(role, entity, field); }

bool rights::worksHere(Role role) { return mayMake<LogEntry>(role); }

QString rights::elsewhereWords(Role role)
{
    switch (role) {
    case Role::Analyst: return Words::tr("An analyst counts in the reports, with a login of her own.");
    case Role::Administrator: return Words::tr("An administrator keeps people, workstations and devices with dispatch-admin, and reads nobody's record.");
    case Role::Dispatcher:
    case Role::Clinician:
    case Role::Responder:
    case Role::Supervisor:
    case Role::Trainer: break;
    }
    return Words::tr("Somebody who takes calls or oversees them signs in.");
}

QList<Role> rights::whoMay(const QList<Effect>& effects)
{
    QList<Role> roles;
    for (const auto& [role, word] : wordsOf<Role>)
        if (std::ranges::all_of(effects, [role](const Effect& effect) { return may(role, effect); }))
            roles.append(role);
    return roles;
}

QString rights::onlyWords(const QList<Role>& roles)
{
    if (roles.isEmpty())
        return Words::tr("Nobody does this at a workstation.");
    auto words = roleWords(roles.first());
    for (qsizetype i = 1; i < roles.size(); ++i)
        words = i + 1 < roles.size() ? Words::tr("%1, %2", "two kinds of people, of several").arg(words, roleWords(roles.at(i)))
                                     : Words::tr("%1 or %2", "two kinds of people").arg(words, roleWords(roles.at(i)));
    return Words::tr("Only %1 does this.", "one or several kinds of people").arg(words);
}

Result<> rights::allowed(const Command& command)
{
    if (const auto who = whoMay(command.effects); !who.contains(command.actor.role))
        return refuse(Words::tr("%1 Nothing was changed.", "sentence: who does this").arg(onlyWords(who)), u"role: "_s + word(command.actor.role));
    return {};
}

Result<Proposal> rights::allowed(Proposal proposal)
{
    if (const auto may = allowed(proposal.command); !may)
        return std::unexpected(may.error());
    return proposal;
}

} // namespace dispatch
