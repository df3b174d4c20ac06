#include "alertlist.h"
#include "loadmodel.h"
#include "modeltester.h"
#include "needsmodel.h"
#include "responsemodel.h"
#include "talknews.h"

#include "modeltext.h"
#include "print.h"
#include "sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What a clinician sees of the sample shift.
struct Night : SampleDesk {
    Night() { tick(); }

    template <typename Noun>
    void apply(const Noun& row)
    {
        Changes changes;
        changes.of<Noun>() = {row};
        picture.apply(changes);
    }
    void tick(Span by = {})
    {
        clock.advance(by);
        for (const auto& each : {t1, t2, t3})
            apply(Fix{each.id, *each.postPoint, clock.now(), clock.now(), {}, {}});
        responses.tick(clock.now());
        needs.tick(clock.now());
        load.tick(clock.now());
    }
    /// An open incident that needs a team since now.
    Incident comes(const QString& number, RiskLevel risk)
    {
        Incident made = i104;
        made.id = ids.next<IncidentId>();
        made.number = number;
        made.call.personName = u"Ion Petrescu"_s;
        made.risk = risk;
        made.filedAt = clock.now();
        made.determinedAt = clock.now();
        apply(made);
        return made;
    }
    Assignment response(const Team& team, Instant from, std::optional<Instant> to, const IncidentId& incident)
    {
        Assignment made;
        made.id = ids.next<AssignmentId>();
        made.incident = incident;
        made.team = team.id;
        made.state = to ? AssignmentState::Clear : AssignmentState::OnScene;
        made.madeAt = from;
        made.since = made.checkedAt = to.value_or(from);
        made.endedAt = to;
        apply(made);
        return made;
    }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < responses.rowCount(); ++row)
            numbers.append(responses.index(row, ResponseModel::Number).data().toString());
        return numbers;
    }
    [[nodiscard]] QStringList needed(Need::Urgency urgency) const
    {
        QStringList whats;
        const auto heading = needs.index(static_cast<int>(urgency), 0);
        for (int row = 0; row < needs.rowCount(heading); ++row)
            whats.append(needs.index(row, NeedsModel::What, heading).data().toString());
        return whats;
    }

    ResponseModel responses{&picture, &codes, zone};
    NeedsModel needs{&picture, &codes};
    LoadModel load{&picture};
    QAbstractItemModelTester responsesTester{&responses, fatal};
    QAbstractItemModelTester needsTester{&needs, fatal};
    QAbstractItemModelTester loadTester{&load, fatal};
};

} // namespace

TEST_CASE("Open responses are those with a team or in want of one; who is talking is counted beside them")
{
    Night night;
    CHECK(night.numbers() == QStringList{u"102"_s, u"104"_s});
    CHECK(night.responses.talking() == 1);
    const auto row = night.responses.indexOf(night.i102.id).row();
    const auto cell = [&](int column) { return night.responses.index(row, column); };
    CHECK(cell(ResponseModel::Person).data().toString() == u"Darnell Okoro");
    CHECK(cell(ResponseModel::Person).data(DetailRole).toString().contains(u"3620 4th Ave"));
    CHECK(cell(ResponseModel::Team).data().toString() == u"T1");
    CHECK(cell(ResponseModel::Team).data(DetailRole).toString() == u"On scene");
    CHECK(cell(ResponseModel::Promise).data(ClockRole).value<ClockReading>().face == ClockFace::Met);
    CHECK(cell(ResponseModel::CheckIn).data(ClockRole).value<ClockReading>().words == u"3 min left");
    CHECK(cell(ResponseModel::Number).data(Qt::AccessibleTextRole).toString().contains(u"Darnell Okoro"));
}

TEST_CASE("What the team said last stands in the row, and that its position is not live")
{
    Night night;
    LogEntry said;
    said.id = night.ids.next<LogEntryId>();
    said.incident = night.i102.id;
    said.kind = LogKind::Note;
    said.at = said.recordedAt = night.clock.now() - minute;
    said.words = u"Mother came out\nto the porch."_s;
    night.apply(said);
    const auto cell = night.responses.indexOf(night.i102.id).siblingAtColumn(ResponseModel::LastWord);
    CHECK(cell.data().toString() == u"02:46 “Mother came out to the porch.”");
    CHECK(cell.data(DetailRole).toString().isEmpty());
    night.clock.advance(25 * minute);
    night.responses.tick(night.clock.now());
    CHECK(cell.data(DetailRole).toString().contains(u"lost"));
}

TEST_CASE("The worst stands first: due before in order, duress before everything; only a re-sort moves what is there")
{
    Night night;
    night.comes(u"109"_s, RiskLevel::High);
    CHECK(night.numbers() == QStringList{u"102"_s, u"109"_s, u"104"_s}); // a check-in is due soon
    auto checked = night.a102;
    checked.checkedAt = night.clock.now();
    night.apply(checked);
    CHECK(night.numbers() == QStringList{u"102"_s, u"109"_s, u"104"_s});
    const QPersistentModelIndex read = night.responses.indexOf(night.i102.id).siblingAtColumn(ResponseModel::CheckIn);
    QSignalSpy layout(&night.responses, &QAbstractItemModel::layoutChanged);
    night.responses.resort();
    CHECK(night.numbers() == QStringList{u"109"_s, u"104"_s, u"102"_s});
    CHECK(layout.size() == 1);
    CHECK(night.responses.incidentAt(read) == night.i102.id);
    CHECK(read.column() == ResponseModel::CheckIn);
    night.responses.resort();
    CHECK(layout.size() == 1);
    const auto mild = night.comes(u"110"_s, RiskLevel::Low);
    CHECK(night.numbers() == QStringList{u"109"_s, u"104"_s, u"110"_s, u"102"_s});
    night.response(night.t2, night.clock.now(), {}, mild.id);
    Duress duress;
    duress.id = night.ids.next<DuressId>();
    duress.team = night.t2.id;
    duress.incident = mild.id;
    duress.raisedAt = night.clock.now();
    night.apply(duress);
    night.responses.resort();
    CHECK(night.numbers().first() == u"110");
    CHECK(night.responses.index(0, ResponseModel::Team).data(AlarmRole).toBool());
}

TEST_CASE("While the view is held nothing comes, goes or moves, and what the rows say goes on")
{
    Night night;
    night.tick(4 * minute);
    QSignalSpy held(&night.responses, &ResponseModel::heldChanged);
    night.responses.setHeld(true);
    CHECK(held.size() == 1);
    QSignalSpy inserted(&night.responses, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&night.responses, &QAbstractItemModel::rowsRemoved);
    QSignalSpy layout(&night.responses, &QAbstractItemModel::layoutChanged);
    const auto before = night.numbers();

    const auto came = night.comes(u"110"_s, RiskLevel::High);
    auto gone = night.i104;
    gone.status = IncidentStatus::Closed;
    night.apply(gone);
    night.responses.resort();
    night.tick(minute);
    CHECK(night.numbers() == before);
    CHECK(inserted.isEmpty());
    CHECK(removed.isEmpty());
    CHECK(layout.isEmpty());
    CHECK(night.responses.arrived() == QStringList{u"110 Ion Petrescu 2417 Fruitridge Rd"_s});
    CHECK(held.size() == 2);
    const auto closed = night.responses.indexOf(night.i104.id);
    CHECK(closed.siblingAtColumn(ResponseModel::Team).data(DetailRole).toString() == u"Closed");
    const auto late = night.responses.indexOf(night.i102.id).siblingAtColumn(ResponseModel::CheckIn);
    CHECK(late.data(ClockRole).value<ClockReading>().words == u"2 min late");
    CHECK(night.responses.heldSince() == night.clock.now() - minute);

    night.responses.setHeld(false);
    CHECK(night.numbers() == QStringList{u"102"_s, u"110"_s});
    CHECK(night.responses.arrived().isEmpty());
    CHECK(night.responses.indexOf(came.id).isValid());
    CHECK_FALSE(night.responses.heldSince());
}

TEST_CASE("A second that changes no words is not told")
{
    Night night;
    const QList<QAbstractItemModel*> all{&night.responses, &night.needs, &night.load};
    for (auto* model : all) {
        QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        night.responses.tick(night.clock.now());
        night.needs.tick(night.clock.now());
        night.load.tick(night.clock.now());
        CHECK(changed.isEmpty());
    }
    night.tick(20 * minute); // something is late and waits
    QSignalSpy waits(&night.needs, &QAbstractItemModel::dataChanged);
    night.clock.advance(second);
    night.needs.tick(night.clock.now());
    CHECK(waits.isEmpty());
    night.clock.advance(minute);
    night.needs.tick(night.clock.now());
    CHECK_FALSE(waits.isEmpty());
}

TEST_CASE("A late check-in and a call that waits for a team are needs; the number pressing is told when it changes")
{
    Night night;
    CHECK(night.needed(Need::Urgency::Now).isEmpty());
    CHECK(night.needed(Need::Urgency::ThisHour).isEmpty());
    CHECK(night.needs.pressing() == 0);
    QSignalSpy pressing(&night.needs, &NeedsModel::pressingChanged);
    night.tick(4 * minute);
    CHECK(night.needed(Need::Urgency::Now) == QStringList{u"102, check-in of Team 1: 1 min late"_s});
    REQUIRE(night.needed(Need::Urgency::ThisHour).size() == 1);
    CHECK(night.needed(Need::Urgency::ThisHour).first().contains(u"104"));
    CHECK(night.needed(Need::Urgency::ThisHour).first().endsWith(u"needs a team"));
    CHECK(pressing.size() == 1);
    CHECK(night.needs.pressing() == 2);
    const auto now = night.needs.index(0, 0);
    CHECK(now.data().toString() == u"Now");
    CHECK(now.data(DetailRole).toString() == u"1");
    const QPersistentModelIndex row = night.needs.index(0, 0, now);
    CHECK(night.needs.needAt(row)->incident == night.i102.id);
    CHECK(night.needs.needAt(now) == nullptr);
    const auto key = night.needs.needAt(row)->key;
    // The same need keeps its row while its words go on.
    night.tick(5 * minute);
    CHECK(row.isValid());
    CHECK(row.data().toString() == u"102, check-in of Team 1: 6 min late");
    CHECK(night.needs.indexOf(key) == row);
    auto checked = night.a102;
    checked.checkedAt = night.clock.now();
    night.apply(checked);
    CHECK_FALSE(row.isValid());
    CHECK(night.needs.pressing() == 1);
}

TEST_CASE("A plan to sign, a follow-up nobody took or tried and a referral without an answer wait for her; a duress comes before all")
{
    Night night;
    PlanDraft plan;
    plan.id = night.ids.next<PlanDraftId>();
    plan.person = night.okoro.id;
    plan.version = 2;
    plan.state = PlanState::AwaitingReview;
    plan.author = night.brandt.id;
    plan.since = night.clock.now() - 6 * hour;
    night.apply(plan);
    FollowUp duty;
    duty.id = night.ids.next<FollowUpId>();
    duty.incident = night.i102.id;
    duty.person = night.okoro.id;
    duty.kind = u"same_day"_s;
    duty.madeAt = night.clock.now() - day;
    duty.dueAt = night.clock.now() - 2 * hour;
    duty.owner = night.rosa.id;
    night.apply(duty);
    night.tick();
    const auto hour = night.needed(Need::Urgency::ThisHour);
    REQUIRE(hour.size() == 2);
    CHECK(hour.at(0) == u"Plan v2 to sign: Darnell Okoro");
    CHECK(hour.at(1).contains(u"nobody has tried"));
    duty.offeredTo = night.osei.id;
    duty.offeredAt = night.clock.now();
    night.apply(duty);
    CHECK(night.needed(Need::Urgency::ThisHour).last().contains(u"has not accepted"));
    Duress duress;
    duress.id = night.ids.next<DuressId>();
    duress.team = night.t1.id;
    duress.incident = night.i102.id;
    duress.raisedAt = night.clock.now();
    night.apply(duress);
    night.tick(5 * minute);
    const auto now = night.needed(Need::Urgency::Now);
    REQUIRE(now.size() == 2);
    CHECK(now.first().startsWith(u"Team 1"));
    CHECK(night.needs.index(0, 0, night.needs.index(0, 0)).data(AlarmRole).toBool());
}

TEST_CASE("A transfer waits for her until they answer, then until somebody says what became of it, also when the incident is closed")
{
    Night night;
    Transfer transfer;
    transfer.id = night.ids.next<TransferId>();
    transfer.incident = night.i104.id;
    transfer.takerName = u"911"_s;
    transfer.askedAt = night.clock.now();
    transfer.askedBy = night.rosa.id;
    night.apply(transfer);
    night.tick(2 * minute);
    CHECK(night.needed(Need::Urgency::Now) == QStringList{u"104, transfer: 911 has not answered"_s});
    const auto row = night.needs.indexOf(night.needs.needAt(night.needs.index(0, 0, night.needs.index(0, 0)))->key);
    CHECK(row.siblingAtColumn(NeedsModel::From).data().toString() == u"R. Delgado");
    CHECK(row.siblingAtColumn(NeedsModel::Waits).data().toString() == u"2 min");
    transfer.state = TransferState::Accepted;
    transfer.answeredAt = night.clock.now();
    transfer.answeredBy = night.brandt.id;
    night.apply(transfer);
    auto closed = night.i104;
    closed.status = IncidentStatus::Closed;
    closed.endedAt = night.clock.now();
    night.apply(closed);
    night.tick(minute);
    CHECK(night.needed(Need::Urgency::Now).filter(u"104"_s).isEmpty());
    CHECK(night.needed(Need::Urgency::Later) == QStringList{u"104, transfer: what became of it at 911?"_s});
    transfer.resultAt = night.clock.now();
    night.apply(transfer);
    night.tick(minute);
    CHECK(night.needed(Need::Urgency::Later).isEmpty());
}

TEST_CASE("What a shift has asked of a team: hours, responses in a row, hard ones, the last break")
{
    Night night;
    const auto began = night.t2.shiftStart;
    auto hard = night.comes(u"110"_s, RiskLevel::High);
    CHECK(loadOf(night.picture.now(), night.t2, began + 20 * minute) == TeamLoad{night.t2.id, 20 * minute, 0, 0, 0, false, {}});
    // Two in a row, a break of 45 minutes, one more.
    night.response(night.t2, began + 10 * minute, began + 40 * minute, hard.id);
    night.response(night.t2, began + 50 * minute, began + 80 * minute, night.i103.id);
    night.response(night.t2, began + 125 * minute, {}, night.i103.id);
    auto load = loadOf(night.picture.now(), night.t2, night.clock.now());
    CHECK(load.on == 3 * hour);
    CHECK(load.responses == 3);
    CHECK(load.backToBack == 1);
    CHECK(load.hard == 1);
    CHECK_FALSE(load.isResting);
    CHECK(load.sinceBreak == 55 * minute);
    CHECK_FALSE(load.owesBreak());
    load.sinceBreak = breakOwedAfter;
    CHECK(load.owesBreak());
}

TEST_CASE("What was declined, cancelled or kept for later, and what was before the shift, is no load")
{
    Night night;
    const auto state = GENERATE(AssignmentState::Declined, AssignmentState::Cancelled, AssignmentState::Reserved);
    auto none = night.response(night.t2, night.t2.shiftStart + hour, night.clock.now(), night.i103.id);
    none.state = state;
    night.apply(none);
    night.response(night.t2, night.t2.shiftStart - 2 * hour, night.t2.shiftStart - hour, night.i103.id);
    const auto load = loadOf(night.picture.now(), night.t2, night.clock.now());
    CHECK(load.responses == 0);
    CHECK(load.backToBack == 0);
    CHECK(load.isResting);
}

TEST_CASE("Teams that need a break stand first; a team keeps its row when its place changes")
{
    Night night;
    REQUIRE(night.load.rowCount() == 3);
    QSignalSpy reset(&night.load, &QAbstractItemModel::modelReset);
    const auto rowOf = [&](const Team& team) {
        for (int row = 0; row < night.load.rowCount(); ++row)
            if (night.load.teamAt(night.load.index(row, 0)) == team.id)
                return row;
        return -1;
    };
    CHECK(rowOf(night.t1) == 0); // on its first response
    const QPersistentModelIndex chosen = night.load.index(rowOf(night.t3), LoadModel::Callsign);
    night.response(night.t3, night.t3.shiftStart + 5 * minute, night.t3.shiftStart + 100 * minute, night.i103.id);
    night.response(night.t3, night.t3.shiftStart + 110 * minute, {}, night.i103.id);
    CHECK(rowOf(night.t3) == 0);
    CHECK(chosen.row() == 0);
    CHECK(night.load.teamAt(chosen) == night.t3.id);
    CHECK(night.load.index(0, LoadModel::LastBreak).data().toString() == u"none yet");
    night.tick(3 * hour); // three hours on already; six without a break
    CHECK(night.load.index(0, LoadModel::LastBreak).data(ToneRole).toInt() == static_cast<int>(ClockFace::Late));
    CHECK(night.load.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"last break: none yet"));
    night.tick(2 * hour); // the shift is over
    CHECK(night.load.rowCount() == 0);
    CHECK(reset.isEmpty());
}

TEST_CASE("In another language every word is told anew, and nothing is lost")
{
    Night night;
    night.tick(5 * minute);
    QSignalSpy headers(&night.responses, &QAbstractItemModel::headerDataChanged);
    const auto responses = night.numbers();
    const auto pressing = night.needs.pressing();
    night.responses.retranslate();
    night.needs.retranslate();
    night.load.retranslate();
    CHECK(headers.size() == 1);
    CHECK(night.numbers() == responses);
    CHECK(night.needs.pressing() == pressing);
    CHECK(night.load.rowCount() == 3);
}

TEST_CASE("What waits for approval is needed: a transfer to 911 now, the rest and what was done alone this hour")
{
    Night night;
    const auto asked = [&](ApprovalKind kind, ApprovalState state, const QString& why) {
        Approval made;
        made.id = night.ids.next<ApprovalId>();
        made.incident = night.i104.id;
        made.kind = kind;
        made.state = state;
        made.askedAt = night.clock.now();
        made.askedBy = night.rosa.id;
        made.why = made.reason = why;
        if (state != ApprovalState::Asked) {
            made.decidedBy = night.rosa.id;
            made.decidedAt = night.clock.now();
        }
        night.apply(made);
        return made;
    };
    auto transfer = asked(ApprovalKind::Transfer911, ApprovalState::Asked, u"he has a knife"_s);
    asked(ApprovalKind::Release, ApprovalState::Asked, u"the hospital asks"_s);
    auto alone = asked(ApprovalKind::Override, ApprovalState::Alone, u"no team is free"_s);
    CHECK(night.needed(Need::Urgency::Now) == QStringList{u"104, Transfer to 911? “he has a knife”"_s});
    CHECK(night.needed(Need::Urgency::ThisHour) == QStringList{u"104, Release of information? “the hospital asks”"_s, u"104, Override of the recommendation, to review: “no team is free”"_s});
    const auto row = night.needs.index(0, NeedsModel::What, night.needs.index(0, 0));
    CHECK(night.needs.needAt(row)->approval == transfer.id);
    CHECK(row.siblingAtColumn(NeedsModel::From).data() == u"R. Delgado"_s);
    transfer.state = ApprovalState::Declined;
    transfer.decidedBy = night.osei.id;
    night.apply(transfer);
    alone.reviewedBy = night.osei.id;
    alone.reviewedAt = night.clock.now();
    night.apply(alone);
    CHECK(night.needed(Need::Urgency::Now).isEmpty());
    CHECK(night.needed(Need::Urgency::ThisHour).size() == 1);
}

TEST_CASE("What is asked of the plan of somebody who is in no contact is told by the person's name, and its answer to who asked")
{
    Night night;
    PlanDraft plan;
    plan.id = night.ids.next<PlanDraftId>();
    plan.person = night.okoro.id;
    night.apply(plan);
    Approval asked;
    asked.id = night.ids.next<ApprovalId>();
    asked.kind = ApprovalKind::Release;
    asked.askedAt = night.clock.now();
    asked.askedBy = night.rosa.id;
    asked.why = u"the safety plan to MHUCC, for: his visit. he moved away"_s;
    asked.plan = plan.id;
    asked.recipient = u"mhucc"_s;
    asked.scope = {Shared::Plan};
    night.apply(asked);
    CHECK(night.needed(Need::Urgency::ThisHour) == QStringList{u"Darnell Okoro, Release of information? “the safety plan to MHUCC, for: his visit. he moved away”"_s});
    const auto* need = night.needs.needAt(night.needs.index(0, NeedsModel::What, night.needs.index(1, 0)));
    REQUIRE(need);
    CHECK(need->person == night.okoro.id);
    CHECK(need->incident.isNull());
    CHECK(talkNewsFor(night.picture.now(), night.codes, night.rosa.id, night.clock.now()).isEmpty());
    asked.state = ApprovalState::Declined;
    asked.decidedBy = night.osei.id;
    asked.decidedAt = night.clock.now();
    asked.reason = u"call him first"_s;
    night.apply(asked);
    CHECK(night.needed(Need::Urgency::ThisHour).isEmpty());
    const auto news = talkNewsFor(night.picture.now(), night.codes, night.rosa.id, night.clock.now());
    REQUIRE(news.size() == 1);
    CHECK(news.first().words == u"Darnell Okoro, Release of information: declined by M. Osei: “call him first”"_s);
    CHECK(news.first().person == night.okoro.id);
    CHECK(news.first().approval == asked.id);
}

TEST_CASE("A transfer rings when nobody answers and when nobody writes down what became of it, also when its incident is closed")
{
    Night night;
    Transfer transfer;
    transfer.id = night.ids.next<TransferId>();
    transfer.incident = night.i104.id;
    transfer.taker = Taker::Mcst;
    transfer.takerName = u"MCST"_s;
    transfer.askedAt = night.clock.now();
    night.apply(transfer);
    const auto rings = [&] {
        QStringList words;
        for (const auto& alert : alertsOf(night.picture.now(), night.clock.now()))
            if (alert.kind == Alert::Kind::Transfer)
                words.append(alertWords(alert) + (alert.face == ClockFace::Late ? u" (late)"_s : QString()));
        return words;
    };
    night.clock.advance(transferUnanswered - second);
    CHECK(rings().isEmpty());
    night.clock.advance(second);
    CHECK(rings() == QStringList{u"104, transfer: MCST has not answered for 5 min (late)"_s});
    transfer.state = TransferState::Accepted;
    transfer.answeredAt = night.clock.now();
    night.apply(transfer);
    CHECK(rings().isEmpty());
    auto over = night.i104;
    over.status = IncidentStatus::Closed;
    night.apply(over);
    night.clock.advance(transferUnrecorded);
    CHECK(rings() == QStringList{u"104, transfer: what became of it at MCST is not written down"_s});
    transfer.resultAt = night.clock.now();
    night.apply(transfer);
    CHECK(rings().isEmpty());
}
