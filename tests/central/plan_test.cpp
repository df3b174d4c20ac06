#include "centre.h"

#include <QCryptographicHash>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QString& content) { return QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex()); }

/// Dana writes a plan with a person, Omar signs it.
struct PlanScene {
    PlanScene()
    {
        REQUIRE(stateOf(w3.give(centre.dana, {person, draft, item})) == u"accepted"_s);
    }

    [[nodiscard]] QJsonObject aDraft(const QJsonObject& more = {}) const
    {
        return insertOf(u"plan_draft"_s, with({{u"person"_s, idOf(person)}, {u"state"_s, u"draft"_s}, {u"since"_s, sometime}, {u"reason"_s, u""_s}, {u"version"_s, 1}, {u"kind"_s, u"adult"_s},
            {u"template_version"_s, u"2026-09"_s}, {u"language"_s, u"en"_s}, {u"written_with"_s, u""_s}, {u"author"_s, centre.dana.id}, {u"started_at"_s, sometime}, {u"kept_where"_s, u""_s},
            {u"likelihood"_s, QJsonValue::Null}, {u"review_by"_s, u""_s}, {u"review_owner"_s, QJsonValue::Null}}, more));
    }
    [[nodiscard]] QJsonObject anItem(const QString& words) const
    {
        return insertOf(u"plan_item"_s, {{u"plan"_s, idOf(draft)}, {u"part"_s, u"myself"_s}, {u"position"_s, u"m"_s}, {u"words"_s, words}, {u"english"_s, u""_s}, {u"contact_name"_s, u""_s},
            {u"contact_relation"_s, u""_s}, {u"contact_phone"_s, u""_s}, {u"contact_phone_typed"_s, u""_s}, {u"may_call"_s, u"not_asked"_s}, {u"part2"_s, false}, {u"state"_s, u"standing"_s},
            {u"mark"_s, u""_s}, {u"marked_at"_s, QJsonValue::Null}, {u"marked_in"_s, QJsonValue::Null}, {u"made_at"_s, sometime}, {u"made_by"_s, centre.dana.id}});
    }
    [[nodiscard]] QJsonObject aVersion(const QJsonObject& more = {}) const
    {
        const auto content = more.value("content"_L1).toString(u"{\"words\":\"I walk — ñandú 𝄞\"}"_s);
        return insertOf(u"plan_version"_s, with({{u"plan"_s, idOf(draft)}, {u"person"_s, idOf(person)}, {u"number"_s, 1}, {u"language"_s, u"en"_s}, {u"content"_s, content},
            {u"hash"_s, hashOf(content)}, {u"author"_s, centre.dana.id}, {u"author_name"_s, u"Dana"_s}, {u"approver"_s, centre.omar.id}, {u"approver_name"_s, u"Omar, LCSW"_s},
            {u"signed_at"_s, sometime}, {u"state"_s, u"signed"_s}, {u"since"_s, sometime}, {u"reason"_s, u""_s}}, more));
    }
    [[nodiscard]] QJsonObject aLook(const Signer& by) const
    {
        return insertOf(u"look"_s, {{u"person"_s, idOf(person)}, {u"incident"_s, QJsonValue::Null}, {u"at"_s, sometime}, {u"by"_s, by.id}, {u"reason"_s, u"her mother asked"_s}});
    }
    [[nodiscard]] QJsonObject aConsent() const
    {
        return insertOf(u"consent"_s, {{u"person"_s, idOf(person)}, {u"scope"_s, QJsonArray{u"plan"_s}}, {u"recipients"_s, QJsonArray{u"mhucc"_s}}, {u"purpose"_s, u"care"_s}, {u"part2"_s, false},
            {u"form"_s, u"written"_s}, {u"given_by"_s, u"herself"_s}, {u"given_at"_s, sometime}, {u"expires_at"_s, QJsonValue::Null}, {u"withdrawn_at"_s, QJsonValue::Null},
            {u"withdrawal"_s, u""_s}, {u"taken_by"_s, centre.dana.id}, {u"words"_s, u""_s}});
    }
    [[nodiscard]] QJsonObject aDisclosure(const QString& consent) const
    {
        return insertOf(u"disclosure"_s, {{u"person"_s, idOf(person)}, {u"at"_s, sometime}, {u"by"_s, centre.dana.id}, {u"by_name"_s, u"Dana"_s}, {u"recipient"_s, u"mhucc"_s},
            {u"recipient_name"_s, u"MHUCC"_s}, {u"purpose"_s, u"care"_s}, {u"what"_s, QJsonArray{u"plan"_s}}, {u"version"_s, QJsonValue::Null}, {u"items"_s, 1}, {u"withheld"_s, u""_s},
            {u"consent"_s, consent}, {u"consent_attached"_s, true}, {u"notice"_s, u""_s}});
    }
    [[nodiscard]] QJsonObject aMark() const
    {
        return insertOf(u"plan_mark"_s, {{u"item"_s, idOf(item)}, {u"mark"_s, u"works_well"_s}, {u"words"_s, u""_s}, {u"incident"_s, QJsonValue::Null}, {u"at"_s, sometime}, {u"by"_s, centre.dana.id}});
    }

    const Centre centre;
    CentreDesk w3{centre, u"W3"_s};
    CentreDesk w4{centre, u"W4"_s};
    const QJsonObject person = aPerson();
    const QJsonObject draft = aDraft();
    const QJsonObject item = anItem(u"I walk at night"_s);
};

QStringList standingIdsOf(const Said& said, const QString& entity)
{
    QStringList ids;
    for (const auto& row : said.rows)
        if (row.value(u"entity"_s) == entity && !row.value(u"body"_s).isNull())
            ids.append(row.value(u"id"_s).toString());
    ids.sort();
    return ids;
}

} // namespace

TEST_CASE("a plan is signed by another than its author, by a clinician, in her own name, and with the hash of what it says")
{
    PlanScene scene;
    auto& w3 = scene.w3;
    const auto& c = scene.centre;
    // Who wrote it.
    CHECK(codeOf(w3.give(c.omar, {scene.aVersion({{u"author"_s, c.omar.id}})})) == u"23514"_s);
    // A dispatcher signs nothing, and nobody signs for somebody else.
    CHECK(codeOf(w3.give(c.dana, {scene.aVersion()})) == u"CA403"_s);
    CHECK(codeOf(w3.give(c.rosa, {scene.aVersion()})) == u"CA403"_s);
    CHECK(codeOf(w3.give(c.omar, {scene.aVersion({{u"approver"_s, c.rosa.id}})})) == u"CA403"_s);
    // Another hash than the content's.
    for (const auto& hash : {QString(64, u'0'), hashOf(u"other"_s), QString(), hashOf(u"{\"words\":\"I walk — ñandú 𝄞\"}"_s).toUpper()})
        CHECK(codeOf(w3.give(c.omar, {scene.aVersion({{u"hash"_s, hash}})})) == u"23514"_s);
    CHECK(c.owner.say(u"select from cad.plan_version"_s).rows.isEmpty());
    CHECK(stateOf(w3.give(c.omar, {scene.aVersion()})) == u"accepted"_s);
    // The second of two that were signed at once waits for a person.
    const auto second = w3.give(c.rosa, {scene.aVersion({{u"approver"_s, c.rosa.id}})});
    CHECK(codeOf(second) == u"23505"_s);
    CHECK(second.value("reason"_L1).toObject().value("constraint"_L1) == u"plan_version_number"_s);

    // An administrator's hand is bound by the same rules.
    const auto byHand = [&](const QJsonObject& version) {
        return c.owner.say(u"insert into cad.plan_version select r.* from jsonb_populate_record(null::cad.plan_version, sync.stored('plan_version', '%1') || '{\"ver\": 1}') r"_s
                               .arg(QString::fromUtf8(QJsonDocument(version.value("fields"_L1).toObject()).toJson(QJsonDocument::Compact)).replace(u'\'', u"''"_s))).state;
    };
    CHECK(byHand(scene.aVersion({{u"number"_s, 2}, {u"approver"_s, c.dana.id}, {u"author"_s, c.omar.id}})) == u"CA403"_s);
    CHECK(byHand(scene.aVersion({{u"number"_s, 2}, {u"approver"_s, c.dana.id}})) == u"CA403"_s);
    CHECK(byHand(scene.aVersion({{u"number"_s, 2}, {u"author"_s, c.omar.id}})) == u"23514"_s);
    CHECK(byHand(scene.aVersion({{u"number"_s, 2}, {u"hash"_s, QString(64, u'0')}})) == u"23514"_s);
    CHECK(byHand(scene.aVersion({{u"number"_s, 2}})).isEmpty());
    // Somebody who has left.
    REQUIRE(stateOf(w3.give(c.rosa, {patchOf(u"staff"_s, c.omar.id, {{u"active"_s, false}}, {{u"active"_s, true}})})) == u"accepted"_s);
    CHECK(byHand(scene.aVersion({{u"number"_s, 3}})) == u"CA403"_s);
}

TEST_CASE("what was signed is changed by nobody and by no path; that it holds no more is all that is added")
{
    PlanScene scene;
    auto& w3 = scene.w3;
    const auto& c = scene.centre;
    const auto version = scene.aVersion();
    REQUIRE(stateOf(w3.give(c.omar, {version})) == u"accepted"_s);
    const auto before = c.image(u"plan_version"_s, idOf(version));
    CHECK(before.value("hash"_L1) == hashOf(before.value("content"_L1).toString()));

    const QStringList changes{u"content = 'other'"_s, u"hash = repeat('0', 64)"_s, u"content = 'other', hash = encode(sha256('other'), 'hex')"_s, u"author = '%1'"_s.arg(c.rosa.id),
        u"approver = '%1'"_s.arg(c.rosa.id), u"signed_at = now()"_s, u"number = 7"_s, u"person = gen_random_uuid()"_s, u"plan = gen_random_uuid()"_s, u"id = gen_random_uuid()"_s,
        u"approver_name = 'x'"_s, u"author_name = 'x'"_s, u"language = 'es'"_s};
    const Session reports(c.name, u"reports"_s, u"known to the tests"_s);
    for (const auto& change : changes) {
        INFO(change.toStdString());
        const auto sql = u"update cad.plan_version set "_s + change;
        // The application's own login and a report's may not write at all; who owns the tables may not write this.
        CHECK(w3.session.say(sql).state == u"42501"_s);
        CHECK(reports.say(sql).state == u"42501"_s);
        CHECK(c.owner.say(sql).state == u"CA403"_s);
        CHECK(c.owner.say(u"begin; set local role cad_owner; "_s + sql).state == u"CA403"_s);
        c.owner.say(u"rollback"_s);
    }
    CHECK(c.owner.say(u"delete from cad.plan_version"_s).state == u"CA403"_s);
    CHECK(c.owner.say(u"truncate cad.plan_version cascade"_s).state == u"CA403"_s);
    CHECK(c.owner.say(u"insert into cad.plan_version select * from cad.plan_version on conflict (id) do update set content = 'other'"_s).state == u"CA403"_s);
    // Through the engine, whoever asks.
    for (const auto& [field, value] : {std::pair{u"content"_s, QJsonValue(u"other"_s)}, {u"hash"_s, hashOf(u"other"_s)}, {u"author"_s, c.rosa.id}, {u"approver"_s, c.rosa.id}, {u"signed_at"_s, 5}})
        for (const auto* who : {&c.rosa, &c.omar, &c.dana})
            CHECK(codeOf(w3.give(*who, {patchOf(u"plan_version"_s, idOf(version), {{field, value}}, {{field, before.value(field)}})})) == u"CA403"_s);
    CHECK(codeOf(w3.give(c.omar, {version})) == u"23505"_s);
    CHECK(c.image(u"plan_version"_s, idOf(version)) == before);

    const auto state = [&](const Signer& who, const QString& from, const QString& to) {
        return w3.give(who, {patchOf(u"plan_version"_s, idOf(version), {{u"state"_s, to}, {u"reason"_s, u"she wants none"_s}}, {{u"state"_s, from}, {u"reason"_s, u""_s}})});
    };
    CHECK(codeOf(state(c.dana, u"signed"_s, u"withdrawn"_s)) == u"CA403"_s);
    CHECK(stateOf(state(c.omar, u"signed"_s, u"withdrawn"_s)) == u"accepted"_s);
    CHECK(codeOf(state(c.omar, u"withdrawn"_s, u"signed"_s)) == u"CA403"_s);
    CHECK(c.owner.say(u"update cad.plan_version set state = 'signed'"_s).state == u"CA403"_s);
    const auto after = c.image(u"plan_version"_s, idOf(version));
    CHECK(after == with(before, {{u"state"_s, u"withdrawn"_s}, {u"reason"_s, u"she wants none"_s}}));
}

TEST_CASE("looks, disclosures and marks are written down once, and only who belongs here reads any of it")
{
    PlanScene scene;
    auto& w3 = scene.w3;
    const auto& c = scene.centre;
    const auto consent = scene.aConsent();
    const auto look = scene.aLook(scene.centre.dana);
    const auto disclosure = scene.aDisclosure(idOf(consent));
    const auto mark = scene.aMark();
    REQUIRE(stateOf(w3.give(c.dana, {consent, look, disclosure, mark})) == u"accepted"_s);
    for (const auto& row : {look, disclosure, mark}) {
        const auto table = row.value("entity"_L1).toString();
        INFO(table.toStdString());
        CHECK(c.owner.say(u"update cad.%1 set at = now()"_s.arg(table)).state == u"CA403"_s);
        CHECK(c.owner.say(u"delete from cad.%1"_s.arg(table)).state == u"CA403"_s);
        CHECK(codeOf(w3.give(c.rosa, {patchOf(table, idOf(row), {{u"at"_s, 5}}, {{u"at"_s, sometime}})})) == u"CA403"_s);
    }
    // A consent is withdrawn, once, and is never made wider.
    const auto withdraw = [&](CentreDesk& desk, qint64 at) { return desk.give(c.dana, {patchOf(u"consent"_s, idOf(consent), {{u"withdrawn_at"_s, at}}, {{u"withdrawn_at"_s, QJsonValue::Null}})}); };
    CHECK(codeOf(w3.give(c.rosa, {patchOf(u"consent"_s, idOf(consent), {{u"scope"_s, QJsonArray{u"card"_s}}}, {{u"scope"_s, QJsonArray{u"plan"_s}}})})) == u"CA403"_s);
    CHECK(stateOf(withdraw(w3, 5)) == u"accepted"_s);
    CHECK(stateOf(withdraw(scene.w4, 9)) == u"accepted"_s);
    CHECK(c.image(u"consent"_s, idOf(consent)).value("withdrawn_at"_L1) == 5);

    const Session nobody(c.name, u"ws_nobody"_s, u"known to the tests"_s);
    const Session reports(c.name, u"reports"_s, u"known to the tests"_s);
    REQUIRE(stateOf(w3.give(c.omar, {scene.aVersion()})) == u"accepted"_s);
    for (const auto& table : {u"plan_draft"_s, u"plan_item"_s, u"plan_mark"_s, u"plan_version"_s, u"consent"_s, u"disclosure"_s}) {
        INFO(table.toStdString());
        CHECK(nobody.say(u"select from cad."_s + table).rows.isEmpty());
        CHECK(w3.session.say(u"select from cad."_s + table).rows.size() == 1);
        CHECK(reports.say(u"select from cad."_s + table).state == u"42501"_s);
    }
}

TEST_CASE("two who edit one plan at once merge line by line and field by field; a line that one leaves out and another rewords keeps both")
{
    PlanScene scene;
    auto& w3 = scene.w3;
    auto& w4 = scene.w4;
    const auto& c = scene.centre;
    const auto row = [&](const QJsonObject& item) { return c.image(u"plan_item"_s, idOf(item)); };
    const auto other = scene.anItem(u"music"_s);
    const auto third = scene.anItem(u"cold water"_s);
    REQUIRE(stateOf(w3.give(c.dana, {other, third})) == u"accepted"_s);
    const auto patch = [](const QJsonObject& item, const QJsonObject& fields, const QJsonObject& base) { return patchOf(u"plan_item"_s, idOf(item), fields, base); };

    // One rewords, the other moves it and says it in English: no clash.
    REQUIRE(stateOf(w3.give(c.dana, {patch(scene.item, {{u"words"_s, u"I walk by the river"_s}}, {{u"words"_s, u"I walk at night"_s}})})) == u"accepted"_s);
    REQUIRE(stateOf(w4.give(c.omar, {patch(scene.item, {{u"position"_s, u"a"_s}, {u"english"_s, u"walks"_s}}, {{u"position"_s, u"m"_s}, {u"english"_s, u""_s}}), scene.anItem(u"the choir"_s)})) == u"accepted"_s);
    CHECK(row(scene.item).value("words"_L1) == u"I walk by the river"_s);
    CHECK(row(scene.item).value("position"_L1) == u"a"_s);
    CHECK(row(scene.item).value("english"_L1) == u"walks"_s);
    // Two places: the last one.
    REQUIRE(stateOf(w3.give(c.dana, {patch(scene.item, {{u"position"_s, u"z"_s}}, {{u"position"_s, u"m"_s}})})) == u"accepted"_s);
    CHECK(row(scene.item).value("position"_L1) == u"z"_s);
    CHECK(c.conflicts().isEmpty());
    CHECK(c.owner.say(u"select from cad.plan_item"_s).rows.size() == 4);

    // The same words in two ways: the second waits for whoever writes the plan.
    REQUIRE(stateOf(w4.give(c.omar, {patch(scene.item, {{u"words"_s, u"I run"_s}}, {{u"words"_s, u"I walk at night"_s}})})) == u"accepted"_s);
    CHECK(row(scene.item).value("words"_L1) == u"I walk by the river"_s);
    REQUIRE(c.conflicts().size() == 1);

    // What the desks send when a line is left out or reworded tells the other half as it was seen.
    REQUIRE(stateOf(w3.give(c.dana, {patch(other, {{u"state"_s, u"left_out"_s}, {u"words"_s, u"music"_s}}, {{u"state"_s, u"standing"_s}, {u"words"_s, u"music"_s}})})) == u"accepted"_s);
    REQUIRE(stateOf(w4.give(c.omar, {patch(other, {{u"state"_s, u"standing"_s}, {u"words"_s, u"loud music"_s}}, {{u"state"_s, u"standing"_s}, {u"words"_s, u"music"_s}})})) == u"accepted"_s);
    CHECK(row(other).value("words"_L1) == u"loud music"_s);
    CHECK(row(other).value("state"_L1) == u"left_out"_s);
    REQUIRE(c.conflicts().size() == 2);
    REQUIRE(stateOf(w4.give(c.omar, {patch(third, {{u"state"_s, u"standing"_s}, {u"words"_s, u"cold water on my face"_s}}, {{u"state"_s, u"standing"_s}, {u"words"_s, u"cold water"_s}})})) == u"accepted"_s);
    REQUIRE(stateOf(w3.give(c.dana, {patch(third, {{u"state"_s, u"left_out"_s}, {u"words"_s, u"cold water"_s}}, {{u"state"_s, u"standing"_s}, {u"words"_s, u"cold water"_s}})})) == u"accepted"_s);
    CHECK(row(third).value("words"_L1) == u"cold water on my face"_s);
    const auto conflicts = c.owner.say(u"select field, mine, theirs, state from cad.conflict where entity = 'plan_item' order by recorded_at"_s);
    REQUIRE(conflicts.rows.size() == 3);
    CHECK(conflicts.value(u"field"_s, 0) == u"words"_s);
    CHECK(conflicts.value(u"mine"_s, 0) == u"\"I run\""_s);
    CHECK(conflicts.value(u"field"_s, 1) == u"state"_s);
    CHECK(conflicts.value(u"mine"_s, 1) == u"\"standing\""_s);
    CHECK(conflicts.value(u"theirs"_s, 1) == u"\"left_out\""_s);
    CHECK(conflicts.value(u"field"_s, 2) == u"words"_s);
    CHECK(conflicts.value(u"mine"_s, 2) == u"\"cold water\""_s);
    for (const auto& each : conflicts.rows)
        CHECK(each.value(u"state"_s) == u"open"_s);
}

TEST_CASE("a workstation begins with the plans of those who called and those that wait for somebody; the rest comes with the people")
{
    PlanScene scene;
    const auto& c = scene.centre;
    auto& w3 = scene.w3;
    const auto waiting = aPerson();
    const auto due = aPerson();
    const auto asleep = aPerson();
    const auto sent = aPerson();
    const auto soon = c.owner.say(u"select to_char(now() + interval '13 days', 'YYYY-MM-DD') as day"_s).value(u"day"_s).toString();
    const auto later = c.owner.say(u"select to_char(now() + interval '16 days', 'YYYY-MM-DD') as day"_s).value(u"day"_s).toString();
    const auto awaiting = scene.aDraft({{u"person"_s, idOf(waiting)}, {u"state"_s, u"awaiting_review"_s}});
    const auto dueSoon = scene.aDraft({{u"person"_s, idOf(due)}, {u"state"_s, u"signed"_s}, {u"review_by"_s, soon}});
    const auto dueLater = scene.aDraft({{u"person"_s, idOf(asleep)}, {u"state"_s, u"signed"_s}, {u"review_by"_s, later}});
    const auto entry = insertOf(u"directory_entry"_s, {{u"name"_s, u"x"_s}, {u"kind"_s, u"housing"_s}, {u"phone"_s, u""_s}, {u"phone_typed"_s, u""_s}, {u"address"_s, u""_s}, {u"hours"_s, u""_s},
        {u"languages"_s, QJsonArray{}}, {u"state"_s, u"open"_s}, {u"as_of"_s, u"2026-11-01"_s}, {u"source"_s, u""_s}, {u"words"_s, u""_s}});
    const auto referral = insertOf(u"referral"_s, {{u"person"_s, idOf(sent)}, {u"incident"_s, QJsonValue::Null}, {u"service"_s, idOf(entry)}, {u"service_name"_s, u"x"_s}, {u"kind"_s, u"housing"_s},
        {u"state"_s, u"sent"_s}, {u"sent_at"_s, sometime}, {u"sent_by"_s, c.dana.id}, {u"received_at"_s, QJsonValue::Null}, {u"accepted_at"_s, QJsonValue::Null}, {u"kept_at"_s, QJsonValue::Null},
        {u"ended_at"_s, QJsonValue::Null}, {u"reason"_s, u""_s}, {u"owner"_s, c.dana.id}, {u"consent"_s, QJsonValue::Null}, {u"words"_s, u""_s}});
    const auto version = scene.aVersion();
    const auto mark = scene.aMark();
    const auto look = scene.aLook(c.omar);
    REQUIRE(stateOf(w3.give(c.omar, {waiting, due, asleep, sent, awaiting, dueSoon, dueLater, entry, referral, version, mark, look})) == u"accepted"_s);
    const auto sorted = [](QStringList ids) { ids.sort(); return ids; };

    auto begun = w3.bootstrap(u"now"_s);
    CHECK(standingIdsOf(begun, u"plan_draft"_s) == sorted({idOf(awaiting), idOf(dueSoon)}));
    CHECK(standingIdsOf(begun, u"person"_s) == sorted({idOf(waiting), idOf(due), idOf(sent)}));
    CHECK(standingIdsOf(begun, u"directory_entry"_s) == QStringList{idOf(entry)});
    CHECK(standingIdsOf(begun, u"referral"_s) == QStringList{idOf(referral)});
    CHECK(standingIdsOf(begun, u"plan_item"_s).isEmpty());
    CHECK(standingIdsOf(begun, u"plan_version"_s).isEmpty());
    // She calls.
    const auto incident = anIncident({{u"person"_s, idOf(scene.person)}});
    REQUIRE(stateOf(w3.give(c.dana, {incident})) == u"accepted"_s);
    begun = w3.bootstrap(u"now"_s);
    CHECK(standingIdsOf(begun, u"plan_draft"_s) == sorted({idOf(scene.draft), idOf(awaiting), idOf(dueSoon)}));
    CHECK(standingIdsOf(begun, u"plan_item"_s) == QStringList{idOf(scene.item)});
    CHECK(standingIdsOf(begun, u"plan_mark"_s) == QStringList{idOf(mark)});
    CHECK(standingIdsOf(begun, u"plan_version"_s) == QStringList{idOf(version)});
    CHECK(standingIdsOf(w3.session.step(u"whole"_s, {{u"incident"_s, idOf(incident)}}), u"plan_version"_s) == QStringList{idOf(version)});

    const auto people = w3.bootstrap(u"people"_s);
    CHECK(standingIdsOf(people, u"plan_draft"_s) == sorted({idOf(scene.draft), idOf(awaiting), idOf(dueSoon), idOf(dueLater)}));
    CHECK(standingIdsOf(people, u"plan_item"_s) == QStringList{idOf(scene.item)});
    CHECK(standingIdsOf(people, u"look"_s).isEmpty());
    // Who looked, and why, is for oversight; also where no contact was in progress.
    CHECK(standingIdsOf(CentreDesk(c, u"OS"_s).bootstrap(u"people"_s), u"look"_s) == QStringList{idOf(look)});
}

TEST_CASE("what goes without a consent goes by an approval of just that, also of somebody who is in no contact")
{
    PlanScene t;
    const auto& c = t.centre;
    const auto release = [&](const QJsonObject& more = {}) {
        return insertOf(u"approval"_s, with({{u"incident"_s, QJsonValue::Null}, {u"kind"_s, u"release"_s}, {u"state"_s, u"asked"_s}, {u"asked_at"_s, sometime}, {u"asked_by"_s, c.dana.id},
            {u"why"_s, u"she can't be asked"_s}, {u"decided_by"_s, QJsonValue::Null}, {u"decided_at"_s, QJsonValue::Null}, {u"reason"_s, u""_s}, {u"reviewed_by"_s, QJsonValue::Null},
            {u"reviewed_at"_s, QJsonValue::Null}, {u"review"_s, u""_s}, {u"plan"_s, idOf(t.draft)}, {u"recipient"_s, u"mhucc"_s}, {u"scope"_s, QJsonArray{u"plan"_s}}}, more));
    };
    const auto given = [&](const QJsonValue& consent, const QJsonValue& approval, const QJsonObject& more = {}) {
        auto row = t.aDisclosure({});
        auto fields = with(row.value("fields"_L1).toObject(), with({{u"consent"_s, consent}, {u"approval"_s, approval}}, more));
        row.insert(u"fields"_s, fields);
        return row;
    };
    const auto approved = [&](const QJsonObject& asked) {
        return patchOf(u"approval"_s, idOf(asked), {{u"state"_s, u"approved"_s}, {u"decided_by"_s, c.omar.id}, {u"decided_at"_s, sometime}},
            {{u"state"_s, u"asked"_s}, {u"decided_by"_s, QJsonValue::Null}, {u"decided_at"_s, QJsonValue::Null}});
    };
    // An approval is about something, and one of a plan says to whom.
    CHECK(codeOf(t.w3.give(c.dana, {release({{u"plan"_s, QJsonValue::Null}})})) == u"23514"_s);
    CHECK(codeOf(t.w3.give(c.dana, {release({{u"recipient"_s, u""_s}})})) == u"23514"_s);
    CHECK(codeOf(t.w3.give(c.dana, {release({{u"kind"_s, u"override"_s}})})) == u"23514"_s);

    const auto asked = release();
    REQUIRE(stateOf(t.w3.give(c.dana, {asked})) == u"accepted"_s);
    // It waits at a new workstation, with the plan and whose it is.
    const auto begun = t.w4.bootstrap(u"now"_s);
    for (const auto& row : {asked, t.draft, t.person})
        CHECK(std::ranges::any_of(begun.rows, [&](const auto& each) { return each.value(u"id"_s).toString() == idOf(row); }));

    CHECK(codeOf(t.w3.give(c.dana, {given(QJsonValue::Null, QJsonValue::Null)})) == u"CA403"_s);
    CHECK(codeOf(t.w3.give(c.dana, {given(QJsonValue::Null, idOf(asked))})) == u"CA403"_s);
    REQUIRE(stateOf(t.w4.give(c.omar, {approved(asked)})) == u"accepted"_s);
    const auto other = aPerson();
    REQUIRE(stateOf(t.w3.give(c.dana, {other})) == u"accepted"_s);
    for (const auto& otherwise : {QJsonObject{{u"recipient"_s, u"ed"_s}}, {{u"what"_s, QJsonArray{u"assessment"_s}}}, {{u"what"_s, QJsonArray{u"plan"_s, u"assessment"_s}}}, {{u"person"_s, idOf(other)}}})
        CHECK(codeOf(t.w3.give(c.dana, {given(QJsonValue::Null, idOf(asked), otherwise)})) == u"CA403"_s);
    const auto disclosure = given(QJsonValue::Null, idOf(asked));
    REQUIRE(stateOf(t.w3.give(c.dana, {disclosure})) == u"accepted"_s);
    CHECK(c.image(u"disclosure"_s, idOf(disclosure)).value("approval"_L1) == idOf(asked));

    // Who can't wait answers for it, and a clinician reviews it; a dispatcher who calls it approved is refused.
    const auto alone = release({{u"state"_s, u"alone"_s}, {u"decided_by"_s, c.dana.id}, {u"decided_at"_s, sometime}, {u"reason"_s, u"she bleeds"_s}});
    CHECK(stateOf(t.w3.give(c.dana, {alone, given(QJsonValue::Null, idOf(alone))})) == u"accepted"_s);
    CHECK(codeOf(t.w3.give(c.dana, {release({{u"state"_s, u"approved"_s}, {u"decided_by"_s, c.dana.id}})})) == u"CA403"_s);
    // All of it comes with the person, where no incident brings it.
    const auto people = t.w3.bootstrap(u"people"_s);
    for (const auto& row : {asked, alone, disclosure})
        CHECK(std::ranges::count_if(people.rows, [&](const auto& each) { return each.value(u"id"_s).toString() == idOf(row); }) == 1);
}
