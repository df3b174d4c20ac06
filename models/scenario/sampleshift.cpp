#include "sampleshift.h"

#include "plancontent.h"
#include "planlife.h"
#include "planorder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Replaces names by identities and relative moments by moments, throughout a JSON value.
class Teller {
public:
    Teller(Instant now, IdSource& ids, const QHash<QString, QString>& known) : m_now(now), m_ids(&ids), m_known(known) {}

    [[nodiscard]] const QHash<QString, QString>& known() const { return m_known; }

    [[nodiscard]] Result<QJsonValue> tell(const QJsonValue& value)
    {
        if (value.isArray()) {
            QJsonArray told;
            for (const auto& each : value.toArray()) {
                auto part = tell(each);
                if (!part)
                    return part;
                told.append(*part);
            }
            return told;
        }
        if (value.isObject())
            return tellRow(value.toObject());
        const auto text = value.toString();
        if (text.startsWith(u'$')) {
            auto& id = m_known[text];
            if (id.isEmpty())
                id = m_ids->next<Id<SampleShift>>().toString();
            return id;
        }
        if (text.startsWith("@date-"_L1))
            return dayBefore(text);
        if (text.startsWith(u'@'))
            return moment(text);
        return value;
    }

    [[nodiscard]] Result<QJsonObject> tellRow(const QJsonObject& row)
    {
        QJsonObject told;
        for (auto it = row.begin(); it != row.end(); ++it) {
            auto value = tell(it.value());
            if (!value)
                return std::unexpected(value.error());
            told.insert(it.key(), *value);
        }
        return told;
    }

private:
    [[nodiscard]] Result<QJsonValue> moment(const QString& text) const
    {
        static const QRegularExpression form(u"^@([+-]\\d{1,7})([smhd])$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return refuse({}, u"bad moment \"%1\""_s.arg(text.left(40)));
        const auto unit = match.capturedView(2);
        const auto span = unit == u"s" ? second : unit == u"m" ? minute : unit == u"h" ? hour : day;
        return toMsecs(m_now + match.captured(1).toLongLong() * span);
    }

    [[nodiscard]] Result<QJsonValue> dayBefore(const QString& text) const
    {
        bool isNumber = false;
        const int days = text.sliced(6).toInt(&isNumber);
        // By UTC it may be a day later already than the county's clock shows.
        if (!isNumber || days < 1 || days > 9999)
            return refuse({}, u"bad day \"%1\""_s.arg(text.left(40)));
        return toDateTime(m_now, QTimeZone::utc()).date().addDays(-days).toString(Qt::ISODate);
    }

    Instant m_now;
    IdSource* m_ids;
    QHash<QString, QString> m_known;
};

/// The row of a noun with the file's columns laid over the defaults, read back once so that a bad column is told here.
template <typename Noun>
Result<Noun> nounFrom(const QJsonObject& told)
{
    auto row = toRow(Noun{});
    for (auto it = told.begin(); it != told.end(); ++it) {
        if (!row.contains(it.key()))
            return refuse({}, u"unknown column \"%1\""_s.arg(it.key()));
        row.insert(it.key(), it.value());
    }
    return fromRow<Noun>(row);
}

template <typename Noun>
bool addInsert(QStringView entity, const QJsonObject& told, Result<Effect>& effect)
{
    if (entity != RowOf<Noun>::entity)
        return false;
    effect = nounFrom<Noun>(told).transform([](const Noun& noun) { return insertOf(noun); });
    return true;
}

template <typename... Nouns>
Result<Effect> insertFor(QStringView entity, const QJsonObject& told)
{
    Result<Effect> effect = refuse({}, u"unknown entity"_s);
    (addInsert<Nouns>(entity, told, effect) || ...);
    return effect;
}

template <typename Noun>
bool addPatch(QStringView entity, const QJsonObject& told, Result<Effect>& effect)
{
    if (entity != RowOf<Noun>::entity)
        return false;
    effect = nounFrom<Noun>(told).transform([&](const Noun& noun) {
        const auto row = toRow(noun);
        Effect patch{Effect::Kind::Patch, entity.toString(), row.value("id"_L1).toString(), {}, {}};
        for (auto it = told.begin(); it != told.end(); ++it)
            if (it.key() != "id"_L1)
                patch.fields.insert(it.key(), row.value(it.key()));
        return patch;
    });
    return true;
}

template <typename... Nouns>
Result<Effect> patchFor(QStringView entity, const QJsonObject& told)
{
    Result<Effect> effect = refuse({}, u"this entity is not changed"_s);
    (addPatch<Nouns>(entity, told, effect) || ...);
    return effect;
}

/// A plan as it is when it has been signed, and the card that it makes.
Result<> tellPlan(const QJsonObject& told, Instant now, SampleShift& shift)
{
    auto draft = nounFrom<PlanDraft>(told.value("plan"_L1).toObject());
    if (!draft)
        return std::unexpected(draft.error());
    draft->state = PlanState::Signed;
    draft->kind = u"adult"_s;
    draft->templateVersion = u"2026-09"_s;
    draft->reviewBy = toDateTime(now + told.value("review_in_days"_L1).toInt() * day, QTimeZone::utc()).date().toString(Qt::ISODate);
    QList<PlanItem> items;
    QHash<PlanPart, QString> last;
    for (const auto& each : told.value("items"_L1).toArray()) {
        auto item = nounFrom<PlanItem>(each.toObject());
        if (!item)
            return std::unexpected(item.error());
        item->plan = draft->id;
        item->position = last[item->part] = positionBetween(last.value(item->part), {}, item->id);
        item->madeAt = draft->startedAt;
        item->madeBy = draft->author;
        items.append(*item);
    }
    PlanVersion version;
    version.id = PlanVersionId::fromString(told.value("version"_L1).toString());
    version.plan = draft->id;
    version.person = draft->person;
    version.number = draft->version;
    version.language = draft->language;
    version.content = canonicalText(contentOf(*draft, items));
    version.hash = contentHash(version.content);
    version.author = draft->author;
    version.authorName = told.value("author_name"_L1).toString();
    version.approver = StaffId::fromString(told.value("approver"_L1).toString());
    version.approverName = told.value("approver_name"_L1).toString();
    version.signedAt = version.since = draft->since;
    shift.plans.append(insertOf(*draft));
    for (const auto& item : std::as_const(items))
        shift.plans.append(insertOf(item));
    shift.plans.append(insertOf(version));
    shift.command.effects.append(insertOf(cardOf(contentOf(*draft, items), version, SafetyPlanId::fromString(told.value("card"_L1).toString()))));
    return {};
}

} // namespace

Result<SampleShift> SampleShift::fromJson(const QByteArray& json, Instant now, IdSource& ids, const QHash<QString, QString>& known)
{
    QJsonParseError problem;
    const auto file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refuse({}, u"sample shift: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));

    Teller teller(now, ids, known);
    SampleShift shift;
    shift.signInName = file.value("sign_in"_L1).toString();
    for (const auto& each : file.value("silent"_L1).toArray())
        shift.silent.append(each.toString());
    shift.command.id = ids.next<CommandId>();
    shift.command.name = u"begin_training"_s;
    shift.command.occurredAt = now;
    int number = 0;
    for (const auto& each : file.value("rows"_L1).toArray()) {
        const auto entity = each.toObject().value("entity"_L1).toString();
        auto effect = teller.tellRow(each.toObject().value("row"_L1).toObject()).and_then([&](const QJsonObject& told) {
            return insertFor<Staff, Person, PersonFlag, SafetyPlan, Team, Incident, Triage, Determination, Assignment, LogEntry, Closure,
                Linkage, FollowUp, FollowUpAttempt, DirectoryEntry, Referral, Consent>(entity, told);
        });
        ++number;
        if (!effect)
            return refuse({}, u"sample shift, row %1 (%2): %3"_s.arg(number).arg(entity, effect.error().detail));
        shift.command.effects.append(*effect);
    }
    for (const auto& each : file.value("changes"_L1).toArray()) {
        const auto entity = each.toObject().value("entity"_L1).toString();
        auto effect = teller.tellRow(each.toObject().value("row"_L1).toObject()).and_then([&](const QJsonObject& told) { return patchFor<Assignment, Incident, Person, Team>(entity, told); });
        if (!effect)
            return refuse({}, u"sample shift, change (%1): %2"_s.arg(entity, effect.error().detail));
        shift.command.effects.append(*effect);
    }
    for (const auto& each : file.value("plans"_L1).toArray()) {
        const auto made = teller.tellRow(each.toObject()).and_then([&](const QJsonObject& told) { return tellPlan(told, now, shift); });
        if (!made)
            return refuse({}, u"sample shift, plan: %1"_s.arg(made.error().detail));
    }
    for (const auto& each : file.value("fixes"_L1).toArray()) {
        auto fix = teller.tellRow(each.toObject()).and_then(&nounFrom<Fix>);
        if (!fix)
            return refuse({}, u"sample shift, fix: %1"_s.arg(fix.error().detail));
        shift.fixes.append(*fix);
    }
    shift.names = teller.known();
    return shift;
}

} // namespace dispatch
