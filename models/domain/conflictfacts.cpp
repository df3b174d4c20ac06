#include "conflictfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <typename Noun>
bool readStanding(const Picture& picture, const QString& entity, const QString& id, std::optional<QJsonObject>& row)
{
    if (entity != RowOf<Noun>::entity)
        return false;
    if (const auto* known = picture.find(Id<Noun>::fromString(id)))
        row = toRow(*known);
    return true;
}

template <typename... Nouns>
std::optional<QJsonObject> standingOf(const Picture& picture, const QString& entity, const QString& id)
{
    std::optional<QJsonObject> row;
    (readStanding<Nouns>(picture, entity, id, row) || ...);
    return row;
}

} // namespace

QList<Effect> effectsOf(const Conflict& conflict)
{
    return effectsFromJson(QJsonDocument(conflict.effects).toJson(QJsonDocument::Compact)).value_or(QList<Effect>{});
}

std::optional<QJsonObject> standingRow(const Picture& picture, const QString& entity, const QString& id)
{
    return standingOf<Staff, Person, PersonFlag, SafetyPlan, Team, Incident, Assignment, FollowUp, Conflict, Duress, Licence, Vehicle, ShiftPattern,
        Shift, Requirement, Leave, Preference, Trade, HandOver, PlanDraft, PlanItem, PlanVersion, DirectoryEntry, Referral, Approval,
        Transfer>(picture, entity, id);
}

bool isTeamSentTwice(const Conflict& conflict)
{
    if (conflict.kind != ConflictKind::Rejected || conflict.code != "23505"_L1)
        return false;
    return std::ranges::contains(effectsOf(conflict), QString(RowOf<Assignment>::entity), &Effect::entity);
}

std::optional<Assignment> sentAssignment(const Conflict& conflict, const Picture& picture)
{
    for (const auto& effect : effectsOf(conflict)) {
        if (effect.entity != RowOf<Assignment>::entity)
            continue;
        auto row = effect.kind == Effect::Kind::Insert ? effect.fields : standingRow(picture, effect.entity, effect.id).value_or(QJsonObject{});
        for (auto it = effect.fields.begin(); it != effect.fields.end(); ++it)
            row.insert(it.key(), it.value());
        if (auto sent = fromRow<Assignment>(row); sent && isActive(sent->state))
            return *sent;
    }
    return std::nullopt;
}

const Assignment* standingAssignment(const Conflict& conflict, const Picture& picture)
{
    const auto sent = sentAssignment(conflict, picture);
    const auto* standing = sent ? picture.activeAssignment(sent->team) : nullptr;
    return standing && standing->id != sent->id ? standing : nullptr;
}

const Conflict* decidedBefore(const Conflict& conflict, const Picture& picture)
{
    if (conflict.kind != ConflictKind::Rejected)
        return nullptr;
    for (const auto& effect : effectsOf(conflict))
        if (effect.entity == RowOf<Conflict>::entity)
            if (const auto* wanted = picture.find(ConflictId::fromString(effect.id)))
                return wanted;
    return nullptr;
}

QStringList joinedFields(const QString& field)
{
    static const QList<QStringList> groups{{u"address"_s, u"pin"_s, u"area"_s}, {u"callback"_s, u"callback_phone"_s, u"callback_read_back"_s},
        {u"danger"_s, u"danger_words"_s}, {u"observed"_s, u"observed_words"_s},
        {u"screen"_s, u"screen_words"_s, u"criteria"_s, u"criteria_asked"_s, u"risk"_s}, {u"person"_s, u"person_name"_s}};
    const auto group = std::ranges::find_if(groups, [&field](const QStringList& each) { return each.contains(field); });
    return group == groups.end() ? QStringList{field} : *group;
}

QList<Conflict> joinedConflicts(const Conflict& conflict, const Picture& picture)
{
    if (conflict.kind != ConflictKind::Merge)
        return {conflict};
    const auto fields = joinedFields(conflict.field);
    QList<Conflict> joined;
    for (const auto& each : picture.all<Conflict>())
        if (each.kind == ConflictKind::Merge && each.state == conflict.state && each.command == conflict.command && each.entity == conflict.entity
            && each.row == conflict.row && fields.contains(each.field))
            joined.append(each);
    std::ranges::sort(joined, {}, [&fields](const Conflict& each) { return fields.indexOf(each.field); });
    return joined;
}

bool leads(const Conflict& conflict, const Picture& picture)
{
    const auto joined = joinedConflicts(conflict, picture);
    return joined.isEmpty() || joined.first().id == conflict.id;
}

bool owesReason(QStringView entity, QStringView field)
{
    static constexpr auto fields = std::to_array<QLatin1StringView>({"where_words"_L1, "address"_L1, "pin"_L1, "area"_L1, "risk"_L1, "danger"_L1,
        "danger_words"_L1, "screen"_L1, "screen_words"_L1, "criteria"_L1, "criteria_asked"_L1, "what_helps"_L1, "what_happened"_L1, "observed"_L1,
        "observed_words"_L1, "access_needs"_L1, "consent"_L1});
    return entity == RowOf<PersonFlag>::entity || entity == RowOf<SafetyPlan>::entity || std::ranges::any_of(fields, [field](QLatin1StringView each) { return field == each; });
}

bool isForClinician(const Conflict& conflict)
{
    const auto isClinical = [](QStringView entity) { return entity == RowOf<PersonFlag>::entity || entity == RowOf<SafetyPlan>::entity; };
    if (isClinical(conflict.entity) || (conflict.entity == RowOf<Person>::entity && conflict.field == "what_helps"_L1))
        return true;
    return conflict.kind == ConflictKind::Rejected
        && std::ranges::any_of(effectsOf(conflict), [&](const Effect& effect) { return isClinical(effect.entity); });
}

QString resolutionWords(Resolution resolution)
{
    switch (resolution) {
    case Resolution::None: return {};
    case Resolution::Reassigned: return QCoreApplication::translate("Conflict", "another team was sent, or none");
    case Resolution::Recorded: return QCoreApplication::translate("Conflict", "recorded as happened");
    case Resolution::Discarded: return QCoreApplication::translate("Conflict", "not carried out");
    case Resolution::TookMine: return QCoreApplication::translate("Conflict", "the change was taken");
    case Resolution::KeptTheirs: return QCoreApplication::translate("Conflict", "kept as the centre had it");
    case Resolution::Joined: return QCoreApplication::translate("Conflict", "both were joined");
    case Resolution::FirstKept: return QCoreApplication::translate("Conflict", "the first was kept");
    }
    std::unreachable();
}

} // namespace dispatch
