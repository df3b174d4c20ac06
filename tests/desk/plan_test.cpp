#include "planorder.h"
#include "plansample.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("a plan is written, reviewed by another, signed, and is the card that the next contact sees")
{
    PlanSample sample;
    sample.begin();
    CHECK(sample.draft().version == 4); // a card of version 3 was signed before plans were written here
    sample.add(PlanPart::Myself, u"  cold water\non his face "_s);
    sample.add(PlanPart::Myself, u"walk the dog"_s);
    sample.add(PlanPart::Worse, u"bright light"_s);
    sample.add(PlanPart::PleaseDont, u"do not raise your voice"_s);
    PlanItem uncle;
    uncle.plan = sample.draft().id;
    uncle.part = PlanPart::People;
    uncle.contact = {u"Emeka"_s, u"uncle"_s, {}, u"916-555-0188"_s, MayCall::Yes};
    sample.does(sample.desk().put(sample.file(), uncle));
    CHECK(sample.words(PlanPart::Myself) == QStringList{u"cold water on his face"_s, u"walk the dog"_s});
    CHECK(sample.file().itemsOf(sample.draft().id).at(2).contact.phone == u"+19165550188"_s);

    const auto plan = sample.draft().id;
    CHECK_FALSE(refusal(sample.desk().sign(sample.file(), plan, PlanDesk::toSign(sample.file(), plan))).isEmpty());
    CHECK(refusal(sample.desk().askReview(sample.file(), plan)) == u"Say when the plan is looked at again, and who sees to it."_s);
    sample.askReview();
    CHECK(sample.draft().state == PlanState::AwaitingReview);
    CHECK(refusal(sample.desk().put(sample.file(), uncle)).startsWith(u"The plan waits for review."_s));
    // Who is no clinician, and who wrote it, does not sign it.
    CHECK_FALSE(refusal(sample.desk().sign(sample.file(), plan, PlanDesk::toSign(sample.file(), plan))).isEmpty());
    sample.who = &sample.osei;
    CHECK(refusal(sample.desk().sendBack(sample.file(), plan, u" "_s)) == u"Say what is to be changed."_s);
    sample.does(sample.desk().sendBack(sample.file(), plan, u"ask about the dog"_s));
    sample.who = &sample.rosa;
    CHECK(sample.draft().reason == u"ask about the dog"_s);
    sample.does(sample.desk().askReview(sample.file(), plan));
    sample.who = &sample.osei;
    CHECK(refusal(sample.desk().sign(sample.file(), plan, contentHash(u"what was read before"_s))).contains(u"Read it again"_s));
    const auto made = sample.signsOff();
    CHECK(linesOf(made.command) == QStringList{u"Safety plan | Version 4 is signed by M. Osei, LCSW."_s});
    CHECK(made.incidents == QList{sample.i102.id});

    const auto file = sample.file();
    const auto* version = file.signedVersion();
    REQUIRE(version);
    CHECK(isUntouched(*version));
    CHECK(version->number == 4);
    CHECK(version->author == sample.rosa.id);
    CHECK(version->approver == sample.osei.id);
    CHECK(contentFromText(version->content)->items.size() == 5);
    CHECK(sample.draft().state == PlanState::Signed);
    // One card is shown, and it is the new one.
    const auto* card = sample.picture.now().planOf(sample.okoro.id);
    REQUIRE(card);
    CHECK(card->version == 4);
    CHECK(card->helps == u"cold water on his face; walk the dog"_s);
    CHECK(card->worse == u"bright light"_s);
    CHECK(card->call.contains(u"Emeka"_s));
    CHECK(card->pleaseDont == u"do not raise your voice"_s);
    CHECK(std::ranges::count_if(file.all<SafetyPlan>(), &SafetyPlan::active) == 1);

    // What is signed stays; a change is another version, which ends the one before when it is signed.
    CHECK(refusal(sample.desk().put(file, uncle)).startsWith(u"Version 4 is signed and stays as it is."_s));
    CHECK(refusal(sample.desk().begin(file, sample.form, u"en"_s)).contains(u"has a plan already"_s));
    sample.does(sample.desk().writeOn(sample.file(), plan));
    CHECK(sample.draft().version == 5);
    CHECK(sample.file().signedVersion()->number == 4);
    sample.add(PlanPart::Signs, u"no sleep"_s);
    sample.does(sample.desk().askReview(sample.file(), plan));
    sample.signsOff();
    CHECK(sample.file().signedVersion()->number == 5);
    CHECK(sample.file().all<PlanVersion>().size() == 2);
    CHECK(std::ranges::count(sample.file().all<PlanVersion>(), VersionState::Superseded, &PlanVersion::state) == 1);
    CHECK(sample.picture.now().planOf(sample.okoro.id)->version == 5);

    // He takes it back: nothing is shown at the next call, and what was signed stays readable.
    CHECK(refusal(sample.desk().withdraw(sample.file(), plan, u"he said so"_s)).contains(u"by a clinician"_s));
    sample.who = &sample.osei;
    CHECK(refusal(sample.desk().withdraw(sample.file(), plan, {})) == u"Say how the person took the plan back."_s);
    sample.does(sample.desk().withdraw(sample.file(), plan, u"he wants none"_s));
    CHECK_FALSE(sample.file().signedVersion());
    CHECK(sample.draft().state == PlanState::Withdrawn);
    CHECK(std::ranges::none_of(sample.file().all<SafetyPlan>(), &SafetyPlan::active));
    CHECK(refusal(sample.desk().put(sample.file(), uncle)).contains(u"took this plan back"_s));
    CHECK(sample.desk().begin(sample.file(), sample.form, u"en"_s));
}

TEST_CASE("lines keep their identity when they are worded otherwise, moved, left out and taken back; nothing is written for nothing")
{
    PlanSample sample;
    sample.begin();
    const auto a = sample.add(PlanPart::Myself, u"a"_s);
    const auto b = sample.add(PlanPart::Myself, u"b"_s);
    const auto c = sample.add(PlanPart::Myself, u"c"_s);
    const auto all = [&] { return sample.words(PlanPart::Myself).join(u' '); };
    CHECK(all() == u"a b c"_s);
    sample.does(sample.desk().move(sample.file(), c.id, PlanPart::Myself, {}));
    CHECK(all() == u"c a b"_s);
    sample.does(sample.desk().move(sample.file(), c.id, PlanPart::Myself, a.id));
    CHECK(all() == u"a c b"_s);
    sample.does(sample.desk().move(sample.file(), a.id, PlanPart::Distraction, {}));
    CHECK(all() == u"c b"_s);
    CHECK_FALSE(refusal(sample.desk().move(sample.file(), b.id, PlanPart::Myself, a.id)).isEmpty());
    // Between the same two again and again: the keys are made afresh before they grow without end.
    for (int i = 0; i < 120; ++i) {
        sample.does(sample.desk().move(sample.file(), b.id, PlanPart::Myself, {}));
        sample.does(sample.desk().move(sample.file(), c.id, PlanPart::Myself, {}));
    }
    CHECK(all() == u"c b"_s);
    const auto written = sample.file();
    for (const auto& item : written.all<PlanItem>())
        CHECK(item.position.size() <= longestPosition + 8);

    // Who rewords says that she saw the line standing; who leaves it out says which words she saw.
    auto said = *sample.file().find(b.id);
    said.words = u"bb"_s;
    const auto reworded = patchIn(sample.does(sample.desk().put(sample.file(), said)));
    CHECK(reworded.fields == QJsonObject{{u"words"_s, u"bb"_s}, {u"state"_s, u"standing"_s}});
    CHECK(reworded.base == QJsonObject{{u"words"_s, u"b"_s}, {u"state"_s, u"standing"_s}});
    const auto out = patchIn(sample.does(sample.desk().leaveOut(sample.file(), b.id)));
    CHECK(out.fields.value("state"_L1) == u"left_out"_s);
    CHECK(out.fields.value("words"_L1) == u"bb"_s);
    CHECK(out.base.value("words"_L1) == u"bb"_s);
    CHECK(out.fields.contains("contact_phone"_L1));
    CHECK(all() == u"c"_s);
    CHECK(sample.file().all<PlanItem>().size() == 3);
    CHECK_FALSE(refusal(sample.desk().leaveOut(sample.file(), b.id)).isEmpty());
    sample.does(sample.desk().takeBack(sample.file(), b.id));
    CHECK(all() == u"c bb"_s);
    CHECK(refusal(sample.desk().put(sample.file(), *sample.file().find(b.id))).contains(u"Nothing was changed"_s));
    auto empty = *sample.file().find(b.id);
    empty.words = u" \n"_s;
    CHECK_FALSE(refusal(sample.desk().put(sample.file(), empty)).isEmpty());
    empty.words = QString(lineLimit + 1, u'x');
    CHECK_FALSE(refusal(sample.desk().put(sample.file(), empty)).isEmpty());

    // A mark of a later contact stands beside the line.
    const auto marked = sample.does(sample.desk().mark(sample.file(), b.id, ItemMark::NotLately, u"the park is closed"_s));
    CHECK(inserted<PlanMark>(marked.command).first().incident == sample.i102.id);
    CHECK(sample.file().find(b.id)->mark == ItemMark::None);
    auto taken = *sample.file().find(b.id);
    taken.mark = ItemMark::NotLately;
    sample.does(sample.desk().put(sample.file(), taken));
    CHECK(sample.file().find(b.id)->markedAt);
    CHECK_FALSE(refusal(sample.desk().mark(sample.file(), b.id, ItemMark::None)).isEmpty());
}

TEST_CASE("a plan is not signed while two people's words wait for somebody to decide between them")
{
    PlanSample sample;
    sample.begin();
    const auto item = sample.add(PlanPart::Myself, u"walk"_s);
    sample.askReview();
    Conflict clash;
    clash.id = sample.ids.next<ConflictId>();
    clash.kind = ConflictKind::Merge;
    clash.entity = u"plan_item"_s;
    clash.row = item.id.toString();
    clash.field = u"words"_s;
    clash.state = ConflictState::Open;
    Changes changes;
    changes.of<Conflict>() = {clash};
    sample.picture.apply(changes);
    sample.who = &sample.osei;
    CHECK(refusal(sample.desk().sign(sample.file(), sample.draft().id, PlanDesk::toSign(sample.file(), sample.draft().id))).contains(u"two ways at once"_s));
    clash.state = ConflictState::Solved;
    changes.of<Conflict>() = {clash};
    sample.picture.apply(changes);
    CHECK(sample.desk().sign(sample.file(), sample.draft().id, PlanDesk::toSign(sample.file(), sample.draft().id)));
}

TEST_CASE("what is about the whole plan is kept, and its review is never nobody's")
{
    PlanSample sample;
    sample.begin();
    auto about = sample.draft();
    const auto refused = [&](auto change) {
        auto wrong = about;
        change(wrong);
        return !refusal(sample.desk().describe(sample.file(), wrong)).isEmpty();
    };
    CHECK(refused([](PlanDraft& d) { d.likelihood = 11; }));
    CHECK(refused([](PlanDraft& d) { d.likelihood = -1; }));
    CHECK(refused([](PlanDraft& d) { d.reviewBy = u"soon"_s; }));
    CHECK(refused([](PlanDraft& d) { d.reviewBy = u"2027-01-01"_s; }));
    CHECK(refused([](PlanDraft& d) { d.language.clear(); }));
    CHECK(refused([&](PlanDraft& d) { d.reviewOwner = sample.ids.next<StaffId>(); }));
    CHECK(refused([](PlanDraft&) {}));
    about.likelihood = 7;
    about.keptWhere = u"on the fridge\n"_s;
    about.writtenWith = u"Darnell and his mother"_s;
    about.reviewBy = u"2027-01-01"_s;
    about.reviewOwner = sample.rosa.id;
    const auto patch = patchIn(sample.does(sample.desk().describe(sample.file(), about)));
    CHECK(patch.fields.keys() == QStringList{u"kept_where"_s, u"likelihood"_s, u"review_by"_s, u"review_owner"_s, u"written_with"_s});
    CHECK(sample.draft().keptWhere == u"on the fridge"_s);
    sample.add(PlanPart::Myself, u"walk"_s);
    sample.askReview();
    sample.signsOff();
    // Who sees to the review changes also when it is signed, and nothing else does.
    about = sample.draft();
    about.reviewOwner = sample.rosa.id;
    sample.does(sample.desk().describe(sample.file(), about));
    about.keptWhere = u"in the car"_s;
    CHECK(refusal(sample.desk().describe(sample.file(), about)).startsWith(u"Version 4 is signed"_s));
}
