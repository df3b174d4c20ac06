#pragma once

#include "countypack.h"
#include "dispatchdesk.h"
#include "followupdesk.h"
#include "intakedesk.h"
#include "looks.h"
#include "narrativemodel.h"
#include "sampledesk.h"
#include "store.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace dispatch::test {

/// The sample shift kept in a real store, with the desks on it: what a pane does is stored, and comes back by the change feed.
class PaneDesk : public SampleDesk {
public:
    PaneDesk()
    {
        QObject::connect(&store, &Store::changed, &picture, &LivePicture::apply);
        REQUIRE(ended(store.open({dir.filePath(QStringLiteral("desk.db")), key, {}})));
        Command seed;
        seed.id = ids.next<CommandId>();
        seed.name = QStringLiteral("seed");
        seed.actor = {rosa.id, rosa.name, rosa.role};
        seed.occurredAt = clock.now();
        insertAll<Staff>(seed);
        insertAll<Person>(seed);
        insertAll<SafetyPlan>(seed);
        insertAll<Team>(seed);
        insertAll<Incident>(seed);
        insertAll<Assignment>(seed);
        REQUIRE(ended(store.commit(seed)));
        map.open(countyPack());
        looks.apply(*qApp);
        looks.setTheme(Looks::Theme::Dark);
    }

    ~PaneDesk() { looks.setTextSize(100); }

    /// Waits for the store's answer, then for what it announces.
    template <typename Value>
    static Result<Value> ended(QFuture<Result<Value>> future)
    {
        REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }, 10'000));
        QCoreApplication::processEvents();
        return future.result();
    }

    /// Waits until the picture is as it should be.
    template <typename Condition>
    static bool comes(Condition condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }

    /// Everything that is stored of @p incident.
    Changes whole(const IncidentId& incident) { return *ended(store.whole(incident)); }

    template <typename Widget = QWidget>
    static Widget* find(QWidget& in, const char* name)
    {
        auto* found = in.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    void shown(QWidget& pane, QSize size = {716, 580})
    {
        pane.resize(size);
        static_cast<QWidget&>(pane).setVisible(true);
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
    }

    QTemporaryDir dir;
    DataKey key = DataKey::random();
    Store store{clock};
    PlaceFinder map;
    DispatchDesk dispatch{tools(&store)};
    IntakeDesk intake{tools(&store), &map};
    FollowUpDesk followUps{tools(&store)};
    NarrativeModel narrative{&picture, zone};
    Looks looks;

private:
    template <typename Noun>
    void insertAll(Command& command)
    {
        for (const auto& row : picture.now().all<Noun>())
            command.effects.append(insertOf(row));
    }
};

/// What people type and paste that no form expects.
struct BadInput {
    const char* name;
    QString text;
};

inline QList<BadInput> badInputs()
{
    return {{"emoji", QStringLiteral("👩‍👩‍👧 at the 🚏")}, {"right to left", QStringLiteral("خلف محل الإطارات")},
        {"control characters", QStringLiteral("by\x01 the \x1b[31mdoor\x7f")}, {"bare override", QStringLiteral("by \u202Ethe door")},
        {"line breaks", QStringLiteral("first line\nsecond line\r\nthird")}, {"over-long", QString(30'000, u'x')},
        {"one megabyte", QStringLiteral("word ").repeated(209'716)}, {"html", QStringLiteral("<b>not</b> <img src=x> &amp;")},
        {"percent", QStringLiteral("100 %1 %2 %n")}};
}

} // namespace dispatch::test
