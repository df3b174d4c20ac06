#include "planmodel.h"

#include "modeltext.h"
#include "planorder.h"
#include "print.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

PlanTemplate wholeForm()
{
    QFile file(u":/plan/template-adult-2026-09.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return PlanTemplate::fromJson(file.readAll()).value();
}

PlanItemId idOf(int number) { return PlanItemId(QUuid::createUuidV5(QUuid(), QString::number(number))); }

PlanItem line(int number, PlanPart part, const QString& words, ItemMark mark = ItemMark::None)
{
    PlanItem item;
    item.id = idOf(number);
    item.part = part;
    item.words = words;
    item.mark = mark;
    return item;
}

PlanItem contact(int number, const QString& name, const QString& relation, const QString& phone, MayCall mayCall)
{
    auto item = line(number, PlanPart::People, {});
    item.contact = {name, relation, phone, phone, mayCall};
    return item;
}

struct Plan {
    Plan()
    {
        before.version = 3;
        before.items = {line(1, PlanPart::Signs, u"I stop answering the phone"_s, ItemMark::WorksWell), line(2, PlanPart::Signs, u"I walk at night"_s),
            line(3, PlanPart::Myself, u"Cold water on my face"_s, ItemMark::WorksWell), line(4, PlanPart::Myself, u"Draw the same house"_s, ItemMark::NotLately),
            line(5, PlanPart::Myself, u"Lie on the floor with Biscuit"_s), contact(6, u"Emeka"_s, u"uncle"_s, u"+19165550188"_s, MayCall::Yes),
            contact(7, u"Coach Ferris"_s, {}, u"+19165550152"_s, MayCall::NotAsked)};
        after.version = 4;
        after.items = {before.items.at(0), line(2, PlanPart::Signs, u"I walk at night, toward the river"_s), before.items.at(2), before.items.at(4),
            line(8, PlanPart::Myself, u"Music low, the tape Emeka made"_s), before.items.at(3), before.items.at(5),
            contact(9, u"Adaeze"_s, u"sister"_s, u"+19165550139"_s, MayCall::No)};
    }

    PlanTemplate form = wholeForm();
    PlanContent before;
    PlanContent after;
    PlanModel model{&form};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("a draft beside the version that is signed tells what is new, changed and moved; the signed one what is left out")
{
    Plan plan;
    plan.model.show(plan.after, &plan.before);
    QString text = modelText(plan.model) + plan.model.summary() + u"\n\n"_s;
    plan.model.show(plan.before, &plan.after, PlanModel::Side::Earlier);
    text += modelText(plan.model);
    checkGolden(u"plan"_s, text);
    const auto ferris = plan.model.indexOf(idOf(7));
    CHECK(ferris.data(PlanModel::StruckRole).toBool());
    CHECK(ferris.data(Qt::AccessibleTextRole).toString() == u"2, Coach Ferris, (916) 555-0152, not asked, not in version 4"_s);
    CHECK_FALSE(plan.model.indexOf(idOf(6)).data(PlanModel::StruckRole).toBool());
}

TEST_CASE("whatever becomes of the lines, a row that stays is the same row")
{
    Plan plan;
    plan.model.show(plan.before);
    const QPersistentModelIndex house(plan.model.indexOf(idOf(4)));
    QRandomGenerator random(7);
    auto content = plan.before;
    for (int turn = 0; turn < 200; ++turn) {
        const auto at = random.bounded(static_cast<int>(content.items.size()));
        switch (random.bounded(4)) {
        case 0: content.items.insert(at, line(100 + turn, static_cast<PlanPart>(random.bounded(4)), u"line %1"_s.arg(turn))); break;
        case 1: content.items.move(at, random.bounded(static_cast<int>(content.items.size()))); break;
        case 2:
            if (content.items.at(at).id != idOf(4) && content.items.size() > 3)
                content.items.removeAt(at);
            break;
        default: content.items[at].words += u'.';
        }
        plan.model.show(content);
        for (int part = 0; part < plan.model.rowCount(); ++part) {
            const auto lines = content.of(*plan.model.partAt(plan.model.index(part, 0)));
            REQUIRE(plan.model.rowCount(plan.model.index(part, 0)) == lines.size());
            for (int row = 0; row < static_cast<int>(lines.size()); ++row)
                REQUIRE(*plan.model.itemAt(plan.model.index(row, 0, plan.model.index(part, 0))) == lines.at(row));
        }
        REQUIRE(house.isValid());
        REQUIRE(plan.model.itemAt(house)->id == idOf(4));
    }
}

TEST_CASE("a begun line stands where it was begun until it has words or is given up")
{
    Plan plan;
    plan.model.show(plan.before);
    const QPersistentModelIndex begun(plan.model.begin(PlanPart::Myself, idOf(3)));
    CHECK(begun.row() == 1);
    CHECK(plan.model.itemAt(begun)->id.isNull());
    // Another desk adds a line above in the meantime.
    auto content = plan.before;
    content.items.insert(2, line(20, PlanPart::Myself, u"From elsewhere"_s));
    plan.model.show(content);
    REQUIRE(begun.isValid());
    CHECK(begun.row() == 2);
    plan.model.endBegun(idOf(21));
    content.items.insert(4, line(21, PlanPart::Myself, u"Typed here"_s));
    plan.model.show(content);
    REQUIRE(begun.isValid());
    CHECK(begun.data().toString() == u"Typed here"_s);

    // One that came from the store before anybody said that it is the begun one stands once.
    plan.model.begin(PlanPart::Myself, idOf(21));
    content.items.insert(5, line(22, PlanPart::Myself, u"Came first"_s));
    plan.model.show(content);
    plan.model.endBegun(idOf(22));
    plan.model.show(content);
    CHECK(plan.model.rowCount(plan.model.indexOf(PlanPart::Myself)) == content.of(PlanPart::Myself).size());

    const QPersistentModelIndex another(plan.model.begin(PlanPart::Reasons, {}));
    CHECK(another.row() == 0);
    plan.model.endBegun();
    CHECK_FALSE(another.isValid());
    CHECK(plan.model.rowCount(plan.model.indexOf(PlanPart::Reasons)) == 0);
}

TEST_CASE("only where somebody may write are lines typed in their place and dropped elsewhere")
{
    Plan plan;
    plan.model.show(plan.before);
    QSignalSpy worded(&plan.model, &PlanModel::worded);
    QSignalSpy moved(&plan.model, &PlanModel::movedTo);
    const auto house = plan.model.indexOf(idOf(4));
    const auto myself = plan.model.indexOf(PlanPart::Myself);
    CHECK_FALSE(plan.model.setData(house, u"no"_s, Qt::EditRole));
    const std::unique_ptr<QMimeData> dragged(plan.model.mimeData({house}));
    plan.model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, myself);
    CHECK(worded.isEmpty());
    CHECK(moved.isEmpty());

    plan.model.setWritable(true);
    CHECK(plan.model.setData(house, u"Draw another house"_s, Qt::EditRole));
    CHECK(worded.size() == 1);
    const auto drop = [&](int row, const QModelIndex& part) {
        plan.model.dropMimeData(dragged.get(), Qt::MoveAction, row, 0, part);
        return moved.takeLast();
    };
    CHECK(drop(0, myself).at(2).value<PlanItemId>().isNull());
    CHECK(drop(1, myself).at(2).value<PlanItemId>() == idOf(3));
    // Below itself: it follows the line above it, as it did.
    CHECK(drop(2, myself).at(2).value<PlanItemId>() == idOf(3));
    const auto elsewhere = drop(-1, plan.model.indexOf(PlanPart::Signs));
    CHECK(elsewhere.at(1).value<PlanPart>() == PlanPart::Signs);
    CHECK(elsewhere.at(2).value<PlanItemId>() == idOf(2));
    CHECK_FALSE(plan.model.setData(myself, u"no"_s, Qt::EditRole));
}
