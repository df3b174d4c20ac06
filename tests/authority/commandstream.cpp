#include "commandstream.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace dispatch::test {
namespace {

using Type = CentralColumn::Type;
using Policy = CentralColumn::Policy;

constexpr qint64 streamBegins = 1'789'000'000'000;

} // namespace

QString CommandStream::id()
{
    QByteArray bytes(16, Qt::Uninitialized);
    m_random.generate(bytes.begin(), bytes.end());
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString CommandStream::someRow(const QString& table)
{
    const auto ids = m_centre.rows().all(table).keys();
    return ids.isEmpty() || oneIn(60) ? id() : oneOf(ids);
}

QJsonValue CommandStream::garbage()
{
    static const QJsonArray all{QJsonValue::Null, true, false, 0, -1, 1.5, 2147483648.0, -2147483649.0, 253402300800000.0, 9007199254740992.0, u"x"_s, QString(), u"00000000-0000-0000-0000-000000000000"_s,
        u"00000000-0000-0000-0000-00000000000A"_s, u"a\nb"_s, QString(500, u'x'), QString(QChar::Null), QJsonArray{}, QJsonArray{1}, QJsonObject{}, QJsonObject{{u"a"_s, 1}}};
    return oneOf(all);
}

QJsonValue CommandStream::value(const CentralColumn& column)
{
    if (oneIn(300))
        return garbage();
    if (!column.required && oneIn(3))
        return QJsonValue::Null;
    static const QJsonArray texts{QString(), u"a"_s, u"b"_s, u"ñandú 𝄞"_s, u"x|y\"z\\"_s};
    switch (column.type) {
    case Type::Id: return column.refersTo.isEmpty() ? id() : someRow(column.refersTo);
    case Type::Moment: return streamBegins + m_random.bounded(5) * 1001;
    case Type::Flag: return oneIn(2);
    case Type::Whole: return oneIn(60) ? 2'147'483'647 : m_random.bounded(6) - 2;
    case Type::Text: return column.words.isEmpty() || oneIn(60) ? column.longest > 0 ? QJsonValue(id().left(3)) : oneOf(texts) : QJsonValue(oneOf(column.words));
    case Type::List: return oneIn(100) ? QJsonValue(QJsonObject{}) : oneOf(QJsonArray{QJsonArray{}, QJsonArray{1, 2}, QJsonArray{u"b"_s, 1.25}});
    case Type::Map: return oneOf(QJsonArray{QJsonObject{}, QJsonObject{{u"b"_s, u"x"_s}, {u"a"_s, QJsonArray{}}}, QJsonObject{{u"a"_s, QJsonValue::Null}}});
    case Type::Any:
    case Type::Words: return QJsonArray{};
    }
    return {};
}

QJsonObject CommandStream::insert(const QString& table, QJsonObject with)
{
    QJsonObject fields;
    for (const auto& column : m_centre.rows().tables().find(table)->columns) {
        const bool leftOut = column.otherwise.isUndefined() ? oneIn(column.required ? 600 : 10) : oneIn(2);
        if (!leftOut)
            fields.insert(column.name, value(column));
    }
    // A signature that nothing is wrong with: chance makes none.
    if (table == "plan_version"_L1 && !oneIn(8)) {
        fields.insert(u"hash"_s, QString::fromLatin1(QCryptographicHash::hash(fields.value("content"_L1).toString().toUtf8(), QCryptographicHash::Sha256).toHex()));
        fields.insert(u"approver"_s, m_givers.first().id);
    }
    // A decision and a transfer that nothing is wrong with, the same.
    if (table == "approval"_L1 && !oneIn(8)) {
        fields.insert(u"decided_by"_s, m_givers.first().id);
        fields.insert(u"reviewed_by"_s, QJsonValue::Null);
        if (fields.value("plan"_L1).isString()) {
            fields.insert(u"kind"_s, u"release"_s);
            fields.insert(u"recipient"_s, u"ed"_s);
        }
    }
    // And something that is given by one.
    if (table == "disclosure"_L1 && oneIn(2)) {
        const auto approval = someRow(u"approval"_s);
        const auto agreed = m_centre.rows().image(u"approval"_s, approval).value_or(QJsonObject{});
        fields.insert(u"approval"_s, approval);
        fields.insert(u"recipient"_s, agreed.value("recipient"_L1).isString() ? agreed.value("recipient"_L1) : QJsonValue(u"ed"_s));
        fields.insert(u"what"_s, agreed.value("scope"_L1).isArray() ? agreed.value("scope"_L1) : QJsonValue(QJsonArray{}));
        if (const auto plan = m_centre.rows().image(u"plan_draft"_s, agreed.value("plan"_L1).toString()))
            fields.insert(u"person"_s, plan->value("person"_L1));
    }
    if (table == "transfer"_L1 && !oneIn(4)) {
        const auto approval = someRow(u"approval"_s);
        fields.insert(u"approval"_s, approval);
        fields.insert(u"incident"_s, m_centre.rows().image(u"approval"_s, approval).value_or(fields).value("incident"_L1));
    }
    if ((table == "clinical_note"_L1 || table == "look"_L1 || table == "disclosure"_L1) && !oneIn(4))
        fields.insert(u"by"_s, m_givers.first().id);
    fields.insert(u"id"_s, oneIn(50) ? someRow(table) : id());
    for (auto it = with.begin(); it != with.end(); ++it)
        fields.insert(it.key(), *it);
    if (oneIn(200))
        fields.insert(u"ver"_s, 1);
    return {{u"kind"_s, u"insert"_s}, {u"entity"_s, table}, {u"id"_s, oneIn(200) ? id() : fields.value("id"_L1).toString()}, {u"fields"_s, fields}};
}

QJsonObject CommandStream::patch(const QString& table)
{
    auto row = someRow(table);
    // The moment at which the centre itself solved one is not the same on two clocks.
    if (table == "conflict"_L1 && m_centre.rows().image(table, row).value_or(QJsonObject{}).value("kind"_L1) == "first"_L1)
        row = id();
    const auto image = m_centre.rows().image(table, row).value_or(QJsonObject{});
    const auto& columns = m_centre.rows().tables().find(table)->columns;
    QJsonObject fields;
    QJsonObject base;
    for (int i = m_random.bounded(1, 4); i > 0; --i) {
        auto column = oneOf(columns);
        for (int tries = 0; column.policy == Policy::Fixed && tries < (oneIn(40) ? 0 : 30); ++tries)
            column = oneOf(columns);
        fields.insert(column.name, value(column));
        if (!oneIn(100))
            base.insert(column.name, oneIn(3) ? value(column) : image.value(column.name).isUndefined() ? value(column) : image.value(column.name));
    }
    if (oneIn(200))
        fields.insert(u"nothing like it"_s, garbage());
    if (oneIn(100))
        fields = {};
    return {{u"kind"_s, u"patch"_s}, {u"entity"_s, table}, {u"id"_s, row}, {u"fields"_s, fields}, {u"base"_s, base}};
}

QJsonValue CommandStream::effect()
{
    static const QStringList written{u"incident"_s, u"assignment"_s, u"follow_up"_s, u"closure"_s,
        u"incident"_s, u"incident"_s, u"assignment"_s, u"assignment"_s, u"assignment"_s, u"log_entry"_s, u"log_entry"_s, u"follow_up"_s, u"follow_up_attempt"_s, u"person"_s,
        u"person_flag"_s, u"safety_plan"_s, u"team"_s, u"staff"_s, u"triage"_s, u"determination"_s, u"closure"_s, u"linkage"_s, u"look"_s, u"conflict"_s, u"duress"_s,
        u"licence"_s, u"vehicle"_s, u"shift_pattern"_s, u"shift"_s, u"shift"_s, u"requirement"_s, u"leave"_s, u"preference"_s, u"trade"_s, u"roster_entry"_s, u"hand_over"_s,
        u"plan_draft"_s, u"plan_item"_s, u"plan_item"_s, u"plan_mark"_s, u"plan_version"_s, u"plan_version"_s, u"consent"_s, u"disclosure"_s, u"assessment"_s, u"directory_entry"_s, u"referral"_s,
        u"read_mark"_s, u"clinical_note"_s, u"clinical_note"_s, u"approval"_s, u"approval"_s, u"transfer"_s, u"transfer"_s};
    static const QStringList changed{u"incident"_s, u"incident"_s, u"assignment"_s, u"assignment"_s, u"follow_up"_s, u"person"_s, u"team"_s, u"conflict"_s,
        u"incident"_s, u"incident"_s, u"incident"_s, u"assignment"_s, u"assignment"_s, u"assignment"_s, u"follow_up"_s, u"follow_up"_s, u"person"_s, u"person_flag"_s,
        u"safety_plan"_s, u"team"_s, u"staff"_s, u"conflict"_s, u"conflict"_s, u"duress"_s, u"duress"_s, u"log_entry"_s,
        u"licence"_s, u"shift_pattern"_s, u"shift"_s, u"shift"_s, u"requirement"_s, u"leave"_s, u"preference"_s, u"trade"_s, u"roster_entry"_s, u"hand_over"_s,
        u"plan_draft"_s, u"plan_item"_s, u"plan_item"_s, u"plan_mark"_s, u"plan_version"_s, u"plan_version"_s, u"consent"_s, u"assessment"_s, u"directory_entry"_s, u"referral"_s, u"referral"_s,
        u"read_mark"_s, u"clinical_note"_s, u"approval"_s, u"approval"_s, u"approval"_s, u"transfer"_s, u"transfer"_s};
    auto made = oneIn(2) ? insert(oneOf(written)) : patch(oneOf(changed));
    if (oneIn(80))
        made.insert(oneOf(made.keys()), garbage());
    if (oneIn(120))
        made.remove(oneOf(made.keys()));
    if (oneIn(150))
        return garbage();
    return made;
}

QString CommandStream::effects()
{
    static const QStringList bad{QString(), u"null"_s, u"{}"_s, u"[1]"_s, u"[\"\\ud800\"]"_s, u"[\"\\u0000\"]"_s, u"[[]"_s, u"[],[]"_s, u"\"x\""_s, u"[]"_s};
    if (oneIn(50))
        return oneOf(bad);
    QJsonArray all;
    for (int i = 1 + m_random.bounded(1, 4) / 2; i > 0; --i)
        all.append(effect());
    return compact(all);
}

QJsonObject CommandStream::proven(QJsonObject command, const CommandGiver& giver)
{
    const auto text = QStringList{command.value("id"_L1).toString(), command.value("name"_L1).toString(), command.value("actor"_L1).toString(), QString::number(command.value("occurred_at"_L1).toInteger()),
        command.value("effects"_L1).toString()}.join(u'|');
    command.insert(u"proof"_s, QString::fromLatin1(QMessageAuthenticationCode::hash(text.toUtf8(), giver.key, QCryptographicHash::Sha256).toHex()));
    return command;
}

QJsonObject CommandStream::command()
{
    // Supervisors may do the most; the first giver is one.
    const auto giver = oneIn(2) ? m_givers.first() : oneOf(m_givers);
    QJsonArray deps;
    if (oneIn(8))
        for (int i = m_random.bounded(1, 3); i > 0; --i) {
            if (oneIn(8)) {
                m_announced.append(id());
                deps.append(m_announced.last());
            } else if (!m_said.isEmpty()) {
                deps.append(oneOf(m_said).value("id"_L1));
            }
        }
    const auto own = !m_announced.isEmpty() && oneIn(3) ? m_announced.takeFirst() : id();
    return proven({{u"id"_s, own}, {u"n"_s, ++m_n}, {u"name"_s, oneOf(QStringList{u"note"_s, u"amend"_s, u"offer"_s})}, {u"actor"_s, giver.id}, {u"effects"_s, effects()}, {u"deps"_s, deps},
                      {u"occurred_at"_s, streamBegins + m_random.bounded(1'000'000)}, {u"prior"_s, QJsonValue::Null}},
        giver);
}

QJsonObject CommandStream::withPrior(QJsonObject command)
{
    static const QJsonArray reasons{QJsonValue::Null, QJsonObject{}, QJsonObject{{u"message"_s, u"told"_s}, {u"entity"_s, u"incident"_s}, {u"field"_s, u"status"_s}, {u"id"_s, u"00000000-0000-7000-8000-000000000001"_s}, {u"base"_s, 1},
        {u"mine"_s, QJsonArray{}}, {u"theirs"_s, QJsonValue::Null}}};
    command.insert(u"prior"_s, QJsonObject{{u"state"_s, oneOf(QStringList{u"accepted"_s, u"accepted"_s, u"rejected"_s})}, {u"code"_s, oneOf(QJsonArray{QJsonValue::Null, QString(), u"CA409"_s, u"CA401"_s, u"23505"_s})},
        {u"reason"_s, oneOf(reasons)}, {u"seq"_s, oneIn(4) ? QJsonValue(QJsonValue::Null) : QJsonValue(m_random.bounded(100))}});
    return command;
}

QJsonValue CommandStream::spoilt(QJsonObject command)
{
    switch (m_random.bounded(6)) {
    case 0: return garbage();
    case 1: command.remove(oneOf(command.keys())); break;
    case 2: command.insert(u"proof"_s, oneIn(2) ? QJsonValue(QString(64, u'0')) : garbage()); break;
    case 3: command.insert(u"prior"_s, oneIn(2) ? QJsonValue(QJsonObject{{oneOf(QStringList{u"state"_s, u"code"_s, u"reason"_s, u"seq"_s}), garbage()}, {u"state"_s, u"accepted"_s}}) : garbage()); break;
    case 4: command.insert(u"actor"_s, oneIn(2) ? id() : oneOf(m_givers).id); break;
    default: command.insert(oneOf(command.keys()), garbage()); break;
    }
    return command;
}

QJsonValue CommandStream::element()
{
    if (!m_said.isEmpty() && oneIn(10)) {
        // Again, as it was or as another command under its id.
        auto again = oneOf(m_said);
        if (oneIn(4))
            again.insert(u"effects"_s, effects());
        if (oneIn(4))
            again = withPrior(again);
        return again;
    }
    auto made = command();
    if (oneIn(12))
        made = withPrior(made);
    if (oneIn(15))
        return spoilt(made);
    m_said.append(made);
    return made;
}

QJsonArray CommandStream::batch()
{
    QJsonArray all;
    for (int i = m_random.bounded(oneIn(20) ? 25 : 6); i >= 0; --i)
        all.append(element());
    return all;
}

QJsonArray CommandStream::beginning()
{
    QJsonArray all;
    for (const auto& table : {u"team"_s, u"team"_s, u"person"_s, u"incident"_s, u"incident"_s, u"incident"_s}) {
        auto made = command();
        const QJsonObject open = table == "incident"_L1 ? QJsonObject{{u"status"_s, u"open"_s}, {u"person"_s, QJsonValue::Null}} : QJsonObject{};
        made.insert(u"deps"_s, QJsonArray{});
        made.insert(u"actor"_s, m_givers.first().id);
        made.insert(u"effects"_s, compact({insert(table, open)}));
        all.append(proven(made, m_givers.first()));
    }
    return all;
}

} // namespace dispatch::test
