#include "localauthority.h"

#include "centralreading.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Policy = CentralColumn::Policy;
using Type = CentralColumn::Type;

constexpr auto recoversFor = 15 * minute;
constexpr qsizetype commandsAtOnce = 200;
constexpr qsizetype longestEffects = 4'194'304;

bool matches(const QJsonValue& value, const QString& pattern)
{
    return value.isString() && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value.toString()).hasMatch();
}

bool isNothing(const QJsonValue& value) { return value.isNull() || value.isUndefined(); }

/// The text of @p value, as ->> gives it.
QString textOf(const QJsonValue& value) { return value.toString(); }

// Postgres keeps no NUL and no half of a character.
bool isKeepable(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isNull() || text.at(i).isLowSurrogate())
            return false;
        if (text.at(i).isHighSurrogate() && !(++i < text.size() && text.at(i).isLowSurrogate()))
            return false;
    }
    return true;
}

bool isKeepable(const QJsonValue& value)
{
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), [](const auto& each) { return isKeepable(QJsonValue(each)); });
    if (value.isObject()) {
        const auto object = value.toObject();
        return std::ranges::all_of(object.keys(), [&](const QString& key) { return isKeepable(key) && isKeepable(object.value(key)); });
    }
    return isKeepable(value.toString());
}

QJsonValue effectsIn(const QString& text)
{
    const auto wrapped = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return wrapped.size() == 1 && isKeepable(QJsonValue(wrapped)) ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

/// What is wrong with an element of a batch; empty when nothing is.
QString garbageIn(const QJsonValue& value)
{
    if (!value.isObject())
        return u"not an object"_s;
    const auto element = value.toObject();
    if (!isCentralId(element.value("id"_L1)))
        return u"id"_s;
    if (!isCentralWhole(element.value("n"_L1), 0, 9007199254740991.))
        return u"n"_s;
    if (!matches(element.value("name"_L1), u"[a-z][a-z0-9_]{0,63}"_s))
        return u"name"_s;
    if (!isCentralId(element.value("actor"_L1)))
        return u"actor"_s;
    if (!isCentralMoment(element.value("occurred_at"_L1)))
        return u"occurred_at"_s;
    if (!element.value("effects"_L1).isString())
        return u"effects"_s;
    if (textOf(element.value("effects"_L1)).toUtf8().size() > longestEffects)
        return u"effects are longer than 4 MB"_s;
    if (const auto deps = element.value("deps"_L1); !isNothing(deps)) {
        const auto all = deps.toArray();
        if (!deps.isArray() || all.size() > 1000 || !std::ranges::all_of(all, [](const auto& each) { return isCentralId(each); }))
            return u"deps"_s;
    }
    if (const auto prior = element.value("prior"_L1); !isNothing(prior)) {
        const auto state = prior.toObject().value("state"_L1);
        if (state != "accepted"_L1 && state != "rejected"_L1)
            return u"prior.state"_s;
        const auto code = prior.toObject().value("code"_L1);
        if ((!isNothing(code) && !code.isString()) || textOf(code).toUcs4().size() > 40)
            return u"prior.code"_s;
        const auto reason = prior.toObject().value("reason"_L1);
        if ((!isNothing(reason) && !reason.isObject()) || QJsonDocument(reason.toObject()).toJson(QJsonDocument::Compact).size() > 262144)
            return u"prior.reason"_s;
        const auto seq = prior.toObject().value("seq"_L1);
        if (!isNothing(seq) && !isCentralWhole(seq, 0, 9223372036854775807.))
            return u"prior.seq"_s;
    }
    return {};
}

QJsonObject answered(const QJsonValue& id, const QString& state, const QString& code, const QJsonValue& reason, const QJsonValue& seq, bool again)
{
    return {{u"id"_s, id.isUndefined() ? QJsonValue(QJsonValue::Null) : id}, {u"state"_s, state}, {u"code"_s, code}, {u"reason"_s, reason}, {u"seq"_s, seq}, {u"again"_s, again}};
}

QJsonObject merged(QJsonObject into, const QJsonObject& with)
{
    for (auto it = with.begin(); it != with.end(); ++it)
        into.insert(it.key(), *it);
    return into;
}

QJsonObject saying(const QString& message) { return {{u"message"_s, message}}; }

/// The same conflict of the same command has the same id, also when the command is offered again to a centre that lost its tail.
QString conflictId(const QString& command, const QString& kind, const QString& entity, const QString& row, const QString& field)
{
    const auto hash = QCryptographicHash::hash(QStringList{command, kind, entity, row, field}.join(u'|').toUtf8(), QCryptographicHash::Sha256);
    return QUuid::fromRfc4122(QByteArrayView(hash).first(16)).toString(QUuid::WithoutBraces);
}

QJsonValue idOrNull(const QJsonValue& value) { return isCentralId(value) ? value : QJsonValue(QJsonValue::Null); }

QJsonValue valueOrNull(const QJsonValue& value) { return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value; }

} // namespace

LocalAuthority::LocalAuthority(const QByteArray& policy, const QString& history, const Clock* clock)
    : m_tables(std::make_shared<const CentralTables>(policy)), m_clock(clock), m_rows(m_tables, history)
{
}

void LocalAuthority::addStation(const QString& name, const QString& audience) { m_stations.insert(name, audience); }

Centrally<> LocalAuthority::addStaff(const QJsonObject& row)
{
    if (!isCentralId(row.value("id"_L1)))
        return centrallyRefused(u"CA400"_s, u"a person's row has an id"_s);
    m_rows.beginTransaction();
    return applyInsert(*m_tables->find(u"staff"_s), textOf(row.value("id"_L1)), row, {{}, {}, u"supervisor"_s, {}});
}

Centrally<QString> LocalAuthority::audienceOfStation(const QString& station) const
{
    if (!m_stations.contains(station))
        return centrallyRefused(u"CA401"_s, u"this login is not a workstation of this centre, or is one no more"_s);
    return m_stations.value(station);
}

bool LocalAuthority::isRecovering() const { return m_recoveryUntil && *m_recoveryUntil > m_clock->now(); }

Centrally<Welcome> LocalAuthority::hello(const QString& station, int schema) const
{
    constexpr int ours = 1;
    return audienceOfStation(station).and_then([&](const QString&) -> Centrally<Welcome> {
        if (std::abs(schema - ours) > 1)
            return centrallyRefused(u"CA426"_s, u"this centre speaks %1, this workstation %2: the older of the two needs an update"_s.arg(ours).arg(schema));
        return Welcome{station, m_rows.head(), ours, m_clock->now(), isRecovering(), true};
    });
}

Centrally<QJsonArray> LocalAuthority::submit(const QString& station, const QString& history, const QJsonArray& batch)
{
    if (!isKeepable(batch))
        return centrallyRefused(u"22P05"_s, u"unsupported Unicode escape sequence"_s);
    if (const auto known = audienceOfStation(station); !known)
        return std::unexpected(known.error());
    if (batch.size() > commandsAtOnce)
        return centrallyRefused(u"CA400"_s, u"a batch has at most 200 commands and 32 MB"_s);
    if (history != m_rows.head().history)
        return centrallyRefused(u"CA410"_s, u"the centre has another history: start again from what it has"_s);
    // Commands that a lost history had decided come in its order, so that the same ones win again.
    const auto place = [&](qsizetype i) { return batch.at(i).toObject().value("prior"_L1).toObject().value("seq"_L1); };
    QList<qsizetype> order(batch.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return place(i).isDouble() ? place(i).toDouble() : HUGE_VAL; });
    m_rows.beginTransaction();
    QList<QJsonObject> answers(batch.size());
    for (const auto i : std::as_const(order))
        answers[i] = answerTo(batch.at(i), station);
    QJsonArray said;
    for (const auto& answer : std::as_const(answers))
        said.append(answer);
    return said;
}

QJsonObject LocalAuthority::answerTo(const QJsonValue& value, const QString& station)
{
    const auto element = value.toObject();
    const auto id = element.value("id"_L1);
    if (const auto wrong = garbageIn(value); !wrong.isEmpty())
        return answered(id, u"rejected"_s, u"CA400"_s, saying(u"this is no command: "_s + wrong), QJsonValue::Null, false);
    if (const auto known = m_commands.constFind(textOf(id)); known != m_commands.cend()) {
        if (known->name != textOf(element.value("name"_L1)) || known->actor != textOf(element.value("actor"_L1)) || known->effects != textOf(element.value("effects"_L1)))
            return answered(id, u"rejected"_s, u"CA422"_s, saying(u"another command has this id"_s), QJsonValue::Null, false);
        return answered(id, known->state, known->code, known->reason, known->seq, true);
    }
    const auto answer = decide({element, station, provenRole(element), textOf(id), effectsIn(textOf(element.value("effects"_L1)))});
    return answered(id, answer.state, answer.code, answer.reason, answer.state == "deferred"_L1 ? QJsonValue(QJsonValue::Null) : QJsonValue(m_rows.head().seq), false);
}

/// Decides one command that was never decided before. "deferred" keeps nothing: it comes again.
LocalAuthority::Answer LocalAuthority::decide(Given given)
{
    auto answer = judge(given);
    if (answer.state == "deferred"_L1)
        return answer;
    if (answer.state == "accepted"_L1) {
        const auto before = m_rows;
        const auto applied = apply(given).and_then([&] { return m_rows.checkReferences(); });
        if (!applied) {
            m_rows = before;
            const auto& why = applied.error();
            auto reason = why.reason();
            if (why.constraint == "assignment_one_active_of_team"_L1)
                reason = merged(reason, standingAssignment(given.effects.toArray()));
            answer = {u"rejected"_s, why.code, reason};
            // After a loss the missing row may still be on a workstation that has not come back yet.
            if (isRecovering() && (why.code == "23503"_L1 || why.code == "CA404"_L1))
                return {u"deferred"_s, answer.code, answer.reason};
        }
    }
    if (answer.state == "rejected"_L1)
        keepRejected(given, answer);
    m_commands.insert(given.id, {given.station, textOf(given.element.value("name"_L1)), textOf(given.element.value("actor"_L1)), textOf(given.element.value("effects"_L1)), answer.state,
                                               answer.code, answer.reason, m_rows.head().seq});
    return answer;
}

/// What is known before the effects are tried.
LocalAuthority::Answer LocalAuthority::judge(const Given& given) const
{
    if (given.role.isEmpty())
        return {u"rejected"_s, u"CA401"_s, saying(u"the person who gave this command did not prove it"_s)};
    // What a person was told once, and has perhaps acted on, stays so.
    if (const auto prior = given.element.value("prior"_L1).toObject(); prior.value("state"_L1) == "rejected"_L1)
        return {u"rejected"_s, textOf(prior.value("code"_L1)), valueOrNull(prior.value("reason"_L1))};
    if (given.effects.isUndefined())
        return {u"rejected"_s, u"CA400"_s, saying(u"the effects can not be read"_s)};
    QJsonArray missing;
    QJsonArray fallen;
    for (const auto& dep : given.element.value("deps"_L1).toArray()) {
        const auto known = m_commands.constFind(textOf(dep));
        if (known == m_commands.cend())
            missing.append(dep);
        else if (known->state == "rejected"_L1)
            fallen.append(dep);
    }
    const auto because = [](const QString& message, const QJsonArray& commands) { return QJsonObject{{u"message"_s, message}, {u"commands"_s, commands}}; };
    if (!missing.isEmpty())
        return {u"deferred"_s, u"CA424"_s, because(u"it waits for another command"_s, missing)};
    if (!fallen.isEmpty())
        return {u"rejected"_s, u"CA424"_s, because(u"it follows a command that was rejected"_s, fallen)};
    return {u"accepted"_s, {}, QJsonValue::Null};
}

/// The role of the person a command says gave it, when her key made its proof and she may work; empty else.
QString LocalAuthority::provenRole(const QJsonObject& element) const
{
    if (!matches(element.value("proof"_L1), u"[0-9a-f]{64}"_s))
        return {};
    const auto actor = textOf(element.value("actor"_L1));
    const auto staff = m_rows.image(u"staff"_s, actor);
    if (!staff || !staff->value("active"_L1).toBool() || !m_signIns.contains(actor))
        return {};
    const auto message = QStringList{textOf(element.value("id"_L1)), textOf(element.value("name"_L1)), actor, QString::number(element.value("occurred_at"_L1).toInteger()), textOf(element.value("effects"_L1))}.join(u'|');
    const auto proof = QMessageAuthenticationCode::hash(message.toUtf8(), m_signIns.value(actor).key, QCryptographicHash::Sha256).toHex();
    return proof == textOf(element.value("proof"_L1)).toLatin1() ? textOf(staff->value("role"_L1)) : QString{};
}

Centrally<> LocalAuthority::apply(const Given& given)
{
    if (!given.effects.isArray())
        return centrallyRefused(u"CA400"_s, u"the effects are no list"_s);
    for (const auto& each : given.effects.toArray()) {
        const auto effect = each.toObject();
        const auto id = effect.value("id"_L1);
        const auto entity = effect.value("entity"_L1);
        const auto fields = effect.value("fields"_L1);
        const auto base = effect.value("base"_L1);
        if (!each.isObject() || !isCentralId(id) || !entity.isString() || !fields.isObject())
            return centrallyRefused(u"CA400"_s, u"an effect names no row"_s);
        const auto* table = m_tables->find(textOf(entity));
        if (!table)
            return centrallyRefused(u"CA404"_s, u"nothing is called "_s + textOf(entity).left(100));
        Centrally<> done;
        if (effect.value("kind"_L1) == "insert"_L1)
            done = applyInsert(*table, textOf(id), fields.toObject(), given);
        else if (effect.value("kind"_L1) == "patch"_L1 && base.isObject())
            done = applyPatch(*table, textOf(id), fields.toObject(), base.toObject(), given);
        else
            done = centrallyRefused(u"CA400"_s, u"an effect neither inserts nor patches"_s);
        if (!done)
            return done;
    }
    return {};
}

Centrally<> LocalAuthority::applyInsert(const CentralTable& table, const QString& id, const QJsonObject& fields, const Given& given)
{
    if (!table.insertRoles.contains(given.role))
        return centrallyRefused(u"CA403"_s, u"a %1 may not make a %2"_s.arg(given.role, table.name));
    if (fields.value("id"_L1) != id)
        return centrallyRefused(u"CA400"_s, table.name + u": the row has another id"_s);
    QStringList bad;
    for (const auto& key : keysInOrder(fields))
        if (const auto* column = table.column(key); !column || !column->fits(fields.value(key)))
            bad.append(key);
    if (!bad.isEmpty())
        return centrallyRefused(u"CA400"_s, u"%1: bad columns %2"_s.arg(table.name, bad.join(u", "_s).left(200)));
    return m_rows.insert(table, fields, CommandId::fromString(given.id), m_clock->now());
}

/// Field by field: what nobody else has touched since is written; where somebody has, policy.json decides.
Centrally<> LocalAuthority::applyPatch(const CentralTable& table, const QString& id, const QJsonObject& fields, const QJsonObject& base, const Given& given)
{
    const auto image = m_rows.image(table.name, id);
    if (!image)
        return centrallyRefused(u"CA404"_s, u"there is no %1 %2"_s.arg(table.name, id));
    QJsonObject write;
    for (const auto& key : keysInOrder(fields)) {
        const auto mine = fields.value(key);
        const auto* column = table.column(key);
        if (!column || !column->fits(mine) || !base.contains(key))
            return centrallyRefused(u"CA400"_s, u"%1: bad column %2"_s.arg(table.name, key.left(100)));
        if (table.appendOnly || column->policy == Policy::Fixed)
            return centrallyRefused(u"CA403"_s, u"%1.%2 is never changed"_s.arg(table.name, key));
        if (!column->roles.contains(given.role))
            return centrallyRefused(u"CA403"_s, u"a %1 may not change %2.%3"_s.arg(given.role, table.name, key));
        const auto was = base.value(key);
        const auto theirs = image->value(key);
        if (column->policy == Policy::Add) {
            if (!column->fits(was, true) || !column->fits(mine, true))
                return centrallyRefused(u"CA400"_s, u"%1: bad column %2"_s.arg(table.name, key));
            write.insert(key, theirs.toInteger() + mine.toInteger() - was.toInteger());
        } else if (theirs == mine) {
            continue;
        } else if (theirs == was || column->policy == Policy::Last || (column->policy == Policy::First && theirs.isNull())) {
            write.insert(key, mine);
        } else if (auto kept = keepField(table, id, *column, was, mine, *image, given); !kept) {
            return kept;
        }
    }
    return write.isEmpty() ? Centrally<>{} : m_rows.update(table, id, write, CommandId::fromString(given.id));
}

/// Theirs stays. Mine is kept for a person to join with it, or just said when the first to come was to win.
Centrally<> LocalAuthority::keepField(const CentralTable& table, const QString& id, const CentralColumn& column, const QJsonValue& was, const QJsonValue& mine, const QJsonObject& image, const Given& given)
{
    const auto theirs = image.value(column.name);
    if (column.policy == Policy::Reject) {
        auto refused = centrallyRefused(u"CA409"_s, u"somebody else changed %1.%2"_s.arg(table.name, column.name));
        refused.error().about = {{u"entity"_s, table.name}, {u"id"_s, id}, {u"field"_s, column.name}, {u"base"_s, was}, {u"mine"_s, mine}, {u"theirs"_s, theirs}};
        return refused;
    }
    const bool solved = column.policy == Policy::First;
    const auto kind = solved ? u"first"_s : u"merge"_s;
    return keepConflict({{u"id"_s, conflictId(given.id, kind, table.name, id, column.name)}, {u"kind"_s, kind}, {u"incident"_s, incidentOf(table.name, id, image)}, {u"entity"_s, table.name},
                            {u"row"_s, id}, {u"field"_s, column.name}, {u"base"_s, was}, {u"mine"_s, mine}, {u"theirs"_s, theirs}, {u"effects"_s, given.effects},
                            {u"state"_s, solved ? u"solved"_s : u"open"_s}, {u"resolution"_s, solved ? u"first_kept"_s : QString()},
                            {u"solved_at"_s, solved ? QJsonValue(toMsecs(m_clock->now())) : QJsonValue(QJsonValue::Null)}, {u"audience"_s, QJsonArray::fromStringList(audienceOf(table.name, id))}},
        given);
}

/// A rejected command stays in sight, with all that it would have written, until a person has decided what becomes of it.
void LocalAuthority::keepRejected(const Given& given, const Answer& answer)
{
    QJsonValue incident = QJsonValue::Null;
    QStringList audience{u"dispatch"_s, u"oversight"_s};
    for (const auto& each : given.effects.toArray()) {
        const auto effect = each.toObject();
        const auto id = textOf(effect.value("id"_L1));
        const auto* table = m_tables->find(textOf(effect.value("entity"_L1)));
        if (!table || !isCentralId(effect.value("id"_L1)))
            continue;
        if (incident.isNull())
            incident = incidentOf(table->name, id, effect.value("fields"_L1));
        if (incident.isNull())
            incident = incidentOf(table->name, id, m_rows.image(table->name, id).value_or(QJsonObject{}));
        // Who may not read one of its rows may not read it.
        if (!audienceOf(table->name, id).contains(u"dispatch"_s))
            audience = {u"oversight"_s};
    }
    const auto reason = answer.reason.toObject();
    // What the centre itself writes down is always taken.
    std::ignore = keepConflict({{u"id"_s, conflictId(given.id, u"rejected"_s, {}, {}, {})}, {u"kind"_s, u"rejected"_s}, {u"incident"_s, incident}, {u"entity"_s, textOf(reason.value("entity"_L1))},
                                   {u"row"_s, idOrNull(reason.value("id"_L1))}, {u"field"_s, textOf(reason.value("field"_L1))}, {u"base"_s, valueOrNull(reason.value("base"_L1))},
                                   {u"mine"_s, valueOrNull(reason.value("mine"_L1))}, {u"theirs"_s, valueOrNull(reason.value("theirs"_L1))}, {u"code"_s, answer.code},
                                   {u"detail"_s, textOf(reason.value("message"_L1))}, {u"effects"_s, given.effects.isUndefined() ? given.element.value("effects"_L1) : given.effects},
                                   {u"audience"_s, QJsonArray::fromStringList(audience)}},
        given).and_then([&] { return m_rows.checkReferences(); });
}

/// @p row with what every conflict of this command has; one that is there already stays as it is.
Centrally<> LocalAuthority::keepConflict(const QJsonObject& row, const Given& given)
{
    auto conflict = row;
    if (m_rows.image(u"conflict"_s, textOf(row.value("id"_L1))))
        return {};
    conflict.insert(u"command"_s, given.id);
    conflict.insert(u"name"_s, given.element.value("name"_L1));
    conflict.insert(u"station"_s, given.station);
    conflict.insert(u"by"_s, given.role.isEmpty() ? QJsonValue(QJsonValue::Null) : given.element.value("actor"_L1));
    conflict.insert(u"at"_s, given.element.value("occurred_at"_L1));
    conflict.insert(u"recorded_at"_s, toMsecs(m_clock->now()));
    return m_rows.insert(*m_tables->find(u"conflict"_s), conflict, CommandId::fromString(given.id), m_clock->now());
}

QStringList LocalAuthority::audienceOf(const QString& entity, const QString& id) const
{
    const auto* table = m_tables->find(entity);
    if (entity == "conflict"_L1)
        if (const auto conflict = m_rows.image(entity, id)) {
            QStringList audience;
            for (const auto& each : conflict->value("audience"_L1).toArray())
                audience.append(each.toString());
            return audience;
        }
    return table ? table->audience : QStringList{};
}

/// The incident a row belongs to.
QJsonValue LocalAuthority::incidentOf(const QString& entity, const QString& id, const QJsonValue& image) const
{
    if (entity == "incident"_L1)
        return id;
    if (entity == "follow_up_attempt"_L1)
        return valueOrNull(m_rows.image(u"follow_up"_s, textOf(image["follow_up"_L1])).value_or(QJsonObject{}).value("incident"_L1));
    return idOrNull(image["incident"_L1]);
}

/// The assignment that already holds a team that @p effects would have sent elsewhere.
QJsonObject LocalAuthority::standingAssignment(const QJsonArray& effects) const
{
    const auto assignments = m_rows.all(u"assignment"_s);
    for (const auto& each : effects) {
        if (each["entity"_L1] != "assignment"_L1)
            continue;
        const auto id = textOf(each["id"_L1]);
        const auto team = assignments.contains(id) ? assignments.value(id).image.value("team"_L1) : each["fields"_L1]["team"_L1];
        for (const auto& [standing, row] : assignments.asKeyValueRange()) {
            if (standing == id || row.image.value("team"_L1) != team || !holdsTeam(textOf(row.image.value("state"_L1))))
                continue;
            const auto made = std::ranges::find_if(m_rows.feed(), [&](const CentralChange& change) { return change.link.entity == "assignment"_L1 && change.link.id == standing; });
            const auto incident = row.image.value("incident"_L1);
            return {{u"constraint"_s, u"assignment_one_active_of_team"_s}, {u"entity"_s, u"assignment"_s}, {u"id"_s, standing}, {u"team"_s, team}, {u"incident"_s, incident},
                {u"incident_number"_s, m_rows.image(u"incident"_s, textOf(incident)).value_or(QJsonObject{}).value("number"_L1)}, {u"made_by"_s, row.image.value("made_by"_L1)},
                {u"made_at"_s, row.image.value("made_at"_L1)}, {u"station"_s, made == m_rows.feed().end() ? QString{} : m_commands.value(made->link.command.toString()).station}};
        }
    }
    return {};
}

Centrally<LocalAuthority::Handed> LocalAuthority::pull(const QString& station, const FeedPosition& after, int most)
{
    const auto audience = audienceOfStation(station);
    if (!audience)
        return std::unexpected(audience.error());
    if (after.seq < 0)
        return centrallyRefused(u"CA400"_s, u"a feed begins at 0"_s);
    const auto& feed = m_rows.feed();
    const auto& head = m_rows.head();
    const bool sameHistory = head.history == after.history;
    const bool knowsMore = after.seq > head.seq || (sameHistory && after.seq > 0 && feed.at(after.seq - 1).link.hash != after.hash);
    if (!sameHistory || knowsMore) {
        // A workstation that has seen what we have not: a tail was lost. For a while, rows that are missing are waited for.
        if (knowsMore)
            m_recoveryUntil = m_clock->now() + recoversFor;
        return Handed{true, {}};
    }
    auto last = std::min(head.seq, after.seq + std::clamp(most, 1, 10'000));
    // Never half a transaction.
    while (last < head.seq && feed.at(last).tx == feed.at(last - 1).tx)
        ++last;
    Handed handed;
    for (auto seq = after.seq + 1; seq <= last; ++seq) {
        auto link = feed.at(seq - 1).link;
        if (!audienceOf(link.entity, link.id).contains(*audience))
            link.body.reset();
        handed.links.append(std::move(link));
    }
    return handed;
}

Centrally<BootstrapPage> LocalAuthority::bootstrap(const QString& station, const QString& part, const QString& after, int most) const
{
    return audienceOfStation(station).and_then([&](const QString& audience) -> Centrally<BootstrapPage> {
        return CentralReading(m_rows, audience, m_clock->now()).page(part, after, std::clamp(most, 1, 5'000));
    });
}

Centrally<QList<FeedChange>> LocalAuthority::whole(const QString& station, const QString& incident) const
{
    return audienceOfStation(station).transform([&](const QString& audience) { return CentralReading(m_rows, audience, m_clock->now()).about({incident}); });
}

Centrally<Heartbeat> LocalAuthority::heartbeat(const QString& station) const
{
    return audienceOfStation(station).transform([&](const QString&) { return Heartbeat{m_clock->now(), m_rows.head().seq, m_rows.head().history}; });
}

bool LocalAuthority::isOnShift(const TeamId& team, Instant at) const
{
    const auto image = m_rows.image(u"team"_s, team.toString());
    return image && fromRow<Team>(*image).transform([&](const Team& known) { return known.onShift(at); }).value_or(false);
}

void LocalAuthority::hear(const Fix& fix)
{
    if (!isOnShift(fix.team, fix.fixedAt))
        return;
    auto& way = m_ways[fix.team];
    if (way.fixes.contains(fix.fixedAt))
        return;
    if (way.fixes.isEmpty() || way.fixes.lastKey() < fix.fixedAt)
        way.newest = ++m_lastFix;
    way.fixes.insert(fix.fixedAt, fix);
}

Centrally<NewestFixes> LocalAuthority::fixes(const QString& station, qint64 after) const
{
    return audienceOfStation(station).transform([&](const QString&) {
        NewestFixes newest{{}, after};
        for (const auto& [team, way] : m_ways.asKeyValueRange())
            if (way.newest > after && isOnShift(team, m_clock->now())) {
                newest.fixes.append(way.fixes.last());
                newest.upTo = std::max(newest.upTo, way.newest);
            }
        return newest;
    });
}

Centrally<QList<Fix>> LocalAuthority::trail(const QString& station, const TeamId& team, Instant after, int most) const
{
    return audienceOfStation(station).transform([&](const QString&) {
        QList<Fix> trail;
        const auto way = isOnShift(team, m_clock->now()) ? m_ways.value(team) : Way{};
        for (auto it = way.fixes.upperBound(after); it != way.fixes.cend() && trail.size() < most; ++it)
            trail.append(*it);
        return trail;
    });
}

std::optional<QString> LocalAuthority::staffOf(const QString& signInName) const
{
    const auto wanted = signInName.trimmed().toLower();
    const auto staff = m_rows.all(u"staff"_s);
    for (const auto& [id, row] : staff.asKeyValueRange())
        if (!wanted.isEmpty() && row.image.value("sign_in_name"_L1) == wanted && row.image.value("active"_L1).toBool() && m_signIns.contains(id))
            return id;
    return std::nullopt;
}

Centrally<QByteArray> LocalAuthority::saltOf(const QString& station, const QString& signInName) const
{
    return audienceOfStation(station).transform([&](const QString&) {
        // Always a salt, and always the same one for the same name.
        const auto staff = staffOf(signInName);
        return staff ? m_signIns.value(*staff).salt : QMessageAuthenticationCode::hash(signInName.trimmed().toLower().toUtf8(), m_rows.head().history.toUtf8(), QCryptographicHash::Sha256).first(16);
    });
}

Centrally<SignIn> LocalAuthority::signIn(const QString& station, const QString& signInName, const QByteArray& key) const
{
    return audienceOfStation(station).transform([&](const QString&) {
        const auto staff = staffOf(signInName);
        if (!staff || m_signIns.value(*staff).key != key)
            return SignIn{};
        const auto row = fromRow<Staff>(*m_rows.image(u"staff"_s, *staff));
        return row ? SignIn{true, *row} : SignIn{};
    });
}

} // namespace dispatch
