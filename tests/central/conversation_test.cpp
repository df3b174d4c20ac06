#include "centre.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// An incident that dispatchers and a clinician speak about.
struct Talk {
    Talk() { REQUIRE(stateOf(w3.give(centre.dana, {incident})) == u"accepted"_s); }

    [[nodiscard]] QJsonObject aClinicalNote(const QString& by, const QString& words = u"for the debrief"_s) const
    {
        return insertOf(u"clinical_note"_s, {{u"incident"_s, idOf(incident)}, {u"at"_s, sometime}, {u"by"_s, by}, {u"by_name"_s, u"O"_s}, {u"words"_s, words}});
    }
    [[nodiscard]] QJsonObject anApproval(const QJsonObject& more = {}) const
    {
        return insertOf(u"approval"_s, with({{u"incident"_s, idOf(incident)}, {u"kind"_s, u"transfer_911"_s}, {u"state"_s, u"asked"_s}, {u"asked_at"_s, sometime}, {u"asked_by"_s, centre.dana.id},
            {u"why"_s, u"he has a knife"_s}, {u"decided_by"_s, QJsonValue::Null}, {u"decided_at"_s, QJsonValue::Null}, {u"reason"_s, u""_s}, {u"reviewed_by"_s, QJsonValue::Null},
            {u"reviewed_at"_s, QJsonValue::Null}, {u"review"_s, u""_s}}, more));
    }
    [[nodiscard]] QJsonObject alone() const
    {
        return anApproval({{u"state"_s, u"alone"_s}, {u"decided_by"_s, centre.dana.id}, {u"decided_at"_s, sometime}, {u"reason"_s, u"he bleeds"_s}});
    }
    [[nodiscard]] QJsonObject aTransfer(const QString& taker, const QJsonValue& approval) const
    {
        return insertOf(u"transfer"_s, {{u"incident"_s, idOf(incident)}, {u"taker"_s, taker}, {u"taker_name"_s, u"x"_s}, {u"state"_s, u"asked"_s}, {u"asked_at"_s, sometime},
            {u"asked_by"_s, centre.dana.id}, {u"approval"_s, approval}, {u"facts"_s, QJsonArray{}}, {u"sheet"_s, u""_s}, {u"tried"_s, QJsonArray{}}, {u"tried_words"_s, u""_s}, {u"callback"_s, u""_s},
            {u"comes"_s, u""_s}, {u"answered_at"_s, QJsonValue::Null}, {u"answered_by"_s, QJsonValue::Null}, {u"answer"_s, u""_s}, {u"came"_s, u"not_known"_s}, {u"minutes"_s, QJsonValue::Null},
            {u"force"_s, u"not_known"_s}, {u"result"_s, u""_s}, {u"result_at"_s, QJsonValue::Null}, {u"result_by"_s, QJsonValue::Null}, {u"returned_at"_s, QJsonValue::Null},
            {u"follow_up"_s, QJsonValue::Null}});
    }
    /// A decision as a desk that saw it asked for sends it.
    [[nodiscard]] QJsonObject decided(const QJsonObject& approval, const QString& state, const QString& by, const QString& reason = {}) const
    {
        QJsonObject fields{{u"state"_s, state}, {u"decided_by"_s, by}, {u"decided_at"_s, sometime}};
        QJsonObject base{{u"state"_s, u"asked"_s}, {u"decided_by"_s, QJsonValue::Null}, {u"decided_at"_s, QJsonValue::Null}};
        if (!reason.isEmpty()) {
            fields.insert(u"reason"_s, reason);
            base.insert(u"reason"_s, u""_s);
        }
        return patchOf(u"approval"_s, idOf(approval), fields, base);
    }
    [[nodiscard]] QJsonObject reviewed(const QJsonObject& approval, const QString& by) const
    {
        return patchOf(u"approval"_s, idOf(approval), {{u"reviewed_by"_s, by}, {u"reviewed_at"_s, sometime}, {u"review"_s, u"right"_s}},
            {{u"reviewed_by"_s, QJsonValue::Null}, {u"reviewed_at"_s, QJsonValue::Null}, {u"review"_s, u""_s}});
    }

    const Centre centre;
    CentreDesk w3{centre, u"W3"_s};
    CentreDesk w4{centre, u"W4"_s};
    CentreDesk os{centre, u"OS"_s};
    const QJsonObject incident = anIncident();
};

bool tells(const Said& said, const QString& words)
{
    return std::ranges::any_of(said.rows, [&](const auto& row) {
        return std::ranges::any_of(row, [&](const QVariant& value) { return value.toString().contains(words); });
    });
}

} // namespace

TEST_CASE("a dispatch login reads no clinical note, by no path")
{
    Talk t;
    const auto& c = t.centre;
    const auto secret = u"not for the floor"_s;
    const auto note = t.aClinicalNote(c.omar.id, secret);
    REQUIRE(stateOf(t.os.give(c.omar, {note})) == u"accepted"_s);
    // One that fails, and is kept with its words for a person to decide.
    auto lost = t.aClinicalNote(c.omar.id, secret);
    auto fields = lost.value(u"fields"_s).toObject();
    fields.insert(u"incident"_s, newId());
    lost.insert(u"fields"_s, fields);
    REQUIRE(codeOf(t.os.give(c.omar, {lost})) == u"23503"_s);

    const Session reports(c.name, u"reports"_s, u"known to the tests"_s);
    for (const auto* session : std::initializer_list<const Session*>{&t.w3.session, &reports}) {
        CHECK(session->say(u"select from cad.clinical_note"_s).rows.isEmpty());
        CHECK(session->say(u"select count(*) as n from cad.clinical_note where words like '%floor%'"_s).value(u"n"_s).toInt() == 0);
        CHECK_FALSE(tells(session->say(u"select c::text as row from cad.conflict c"_s), secret));
        for (const auto& sql : {u"select sync.image_clinical_note(x) from cad.clinical_note x"_s, u"select sync.image('clinical_note', '%1')"_s.arg(idOf(note)), u"select body from sync.change"_s,
                 u"select effects from sync.command"_s, u"select sync.rows_about(array['%1']::uuid[], 'oversight')"_s.arg(idOf(t.incident)), u"select sync.rows_now('oversight')"_s,
                 u"create view public.v as select * from cad.clinical_note"_s}) {
            INFO(sql.toStdString());
            CHECK_FALSE(session->say(sql).state.isEmpty());
        }
    }
    CHECK_FALSE(tells(t.w3.pull(0, {}), secret));
    for (const auto& part : {u"now"_s, u"people"_s, u"recent"_s, u"older"_s})
        CHECK_FALSE(tells(t.w3.bootstrap(part), secret));
    CHECK_FALSE(tells(t.w3.session.step(u"whole"_s, {{u"incident"_s, idOf(t.incident)}}), secret));

    CHECK(t.os.session.say(u"select from cad.clinical_note"_s).rows.size() == 1);
    CHECK(tells(t.os.pull(0, {}), secret));
    CHECK(tells(t.os.bootstrap(u"now"_s), secret));
    CHECK(tells(t.os.bootstrap(u"recent"_s), secret));
    CHECK(tells(t.os.session.step(u"whole"_s, {{u"incident"_s, idOf(t.incident)}}), secret));
}

TEST_CASE("a clinical note is a clinician's, in her own name, alone, and from where somebody oversees")
{
    Talk t;
    const auto& c = t.centre;
    CHECK(codeOf(t.w3.give(c.omar, {t.aClinicalNote(c.omar.id)})) == u"CA403"_s);
    CHECK(codeOf(t.os.give(c.dana, {t.aClinicalNote(c.dana.id)})) == u"CA403"_s);
    CHECK(codeOf(t.os.give(c.omar, {t.aClinicalNote(c.rosa.id)})) == u"CA403"_s);
    // A clash of the other effect would tell its words to those who may read that one.
    CHECK(codeOf(t.os.give(c.omar, {t.aClinicalNote(c.omar.id), aNote(idOf(t.incident), u"x"_s)})) == u"CA403"_s);
    CHECK(c.owner.say(u"select from cad.clinical_note"_s).rows.isEmpty());
    const auto note = t.aClinicalNote(c.rosa.id);
    CHECK(stateOf(t.os.give(c.rosa, {note})) == u"accepted"_s);
    CHECK(codeOf(t.os.give(c.rosa, {patchOf(u"clinical_note"_s, idOf(note), {{u"words"_s, u"x"_s}}, {{u"words"_s, u"for the debrief"_s}})})) == u"CA403"_s);
}

TEST_CASE("an approval is a clinician's own decision, with a reason when it says no, and stays decided")
{
    Talk t;
    const auto& c = t.centre;
    const auto asked = t.anApproval();
    REQUIRE(stateOf(t.w3.give(c.dana, {asked})) == u"accepted"_s);
    CHECK(codeOf(t.w3.give(c.dana, {t.decided(asked, u"approved"_s, c.dana.id)})) == u"CA403"_s);
    CHECK(codeOf(t.w3.give(c.dana, {t.decided(asked, u"approved"_s, c.omar.id)})) == u"CA403"_s);
    CHECK(codeOf(t.w3.give(c.dana, {t.anApproval({{u"state"_s, u"approved"_s}, {u"decided_by"_s, c.dana.id}})})) == u"CA403"_s);
    CHECK(codeOf(t.os.give(c.omar, {t.decided(asked, u"declined"_s, c.omar.id)})) == u"23514"_s);
    CHECK(stateOf(t.os.give(c.omar, {t.decided(asked, u"declined"_s, c.omar.id, u"he is calm now"_s)})) == u"accepted"_s);
    // Somebody else, who had not seen it, decides otherwise.
    CHECK(codeOf(t.w4.give(c.rosa, {t.decided(asked, u"approved"_s, c.rosa.id)})) == u"CA409"_s);
    const auto back = patchOf(u"approval"_s, idOf(asked), {{u"state"_s, u"approved"_s}}, {{u"state"_s, u"declined"_s}});
    CHECK(codeOf(t.os.give(c.omar, {back})) == u"CA403"_s);
}

TEST_CASE("what was done alone has a reason and is reviewed by a clinician who did not do it")
{
    Talk t;
    const auto& c = t.centre;
    CHECK(codeOf(t.w3.give(c.dana, {t.anApproval({{u"state"_s, u"alone"_s}, {u"decided_by"_s, c.dana.id}})})) == u"23514"_s);
    const auto alone = t.alone();
    REQUIRE(stateOf(t.w3.give(c.dana, {alone})) == u"accepted"_s);
    CHECK(codeOf(t.w3.give(c.dana, {t.reviewed(alone, c.dana.id)})) == u"CA403"_s);
    CHECK(codeOf(t.os.give(c.omar, {t.reviewed(alone, c.rosa.id)})) == u"CA403"_s);
    CHECK(stateOf(t.os.give(c.omar, {t.reviewed(alone, c.omar.id)})) == u"accepted"_s);
    const auto own = t.anApproval({{u"state"_s, u"alone"_s}, {u"decided_by"_s, c.rosa.id}, {u"decided_at"_s, sometime}, {u"reason"_s, u"he bleeds"_s}});
    REQUIRE(stateOf(t.w3.give(c.rosa, {own})) == u"accepted"_s);
    CHECK(codeOf(t.os.give(c.rosa, {t.reviewed(own, c.rosa.id)})) == u"23514"_s);
}

TEST_CASE("911 is not asked before a clinician approved it or somebody could not wait; the others are")
{
    Talk t;
    const auto& c = t.centre;
    const auto asked = t.anApproval();
    REQUIRE(stateOf(t.w3.give(c.dana, {asked})) == u"accepted"_s);
    CHECK(codeOf(t.w3.give(c.dana, {t.aTransfer(u"service_911"_s, QJsonValue::Null)})) == u"CA403"_s);
    CHECK(codeOf(t.w3.give(c.dana, {t.aTransfer(u"service_911"_s, idOf(asked))})) == u"CA403"_s);
    CHECK(stateOf(t.w3.give(c.dana, {t.aTransfer(u"mcst"_s, QJsonValue::Null)})) == u"accepted"_s);
    const auto alone = t.alone();
    CHECK(stateOf(t.w3.give(c.dana, {alone, t.aTransfer(u"service_911"_s, idOf(alone))})) == u"accepted"_s);
    const auto elsewhere = anIncident();
    auto other = t.aTransfer(u"service_911"_s, idOf(alone));
    auto fields = other.value(u"fields"_s).toObject();
    fields.insert(u"incident"_s, idOf(elsewhere));
    other.insert(u"fields"_s, fields);
    CHECK(codeOf(t.w3.give(c.dana, {elsewhere, other})) == u"CA403"_s);
    REQUIRE(stateOf(t.os.give(c.omar, {t.decided(asked, u"approved"_s, c.omar.id)})) == u"accepted"_s);
    CHECK(stateOf(t.w3.give(c.dana, {t.aTransfer(u"service_911"_s, idOf(asked))})) == u"accepted"_s);
}

TEST_CASE("what still waits for a clinician or for its result comes to a new workstation, however old its incident is")
{
    Talk t;
    const auto& c = t.centre;
    const auto over = anIncident({{u"status"_s, u"closed"_s}, {u"ended_at"_s, sometime}});
    auto approval = t.alone();
    auto fields = approval.value(u"fields"_s).toObject();
    fields.insert(u"incident"_s, idOf(over));
    approval.insert(u"fields"_s, fields);
    const auto quiet = anIncident({{u"status"_s, u"closed"_s}, {u"ended_at"_s, sometime}});
    REQUIRE(stateOf(t.w3.give(c.dana, {over, quiet, approval})) == u"accepted"_s);
    const auto begun = t.w4.bootstrap(u"now"_s);
    const auto has = [&](const QJsonObject& row) {
        return std::ranges::any_of(begun.rows, [&](const auto& each) { return each.value(u"id"_s).toString() == idOf(row); });
    };
    CHECK(has(over));
    CHECK(has(approval));
    CHECK_FALSE(has(quiet));
}
