#include "bench.h"

#include "codes.h"
#include "history.h"
#include "idsource.h"
#include "intakedesk.h"
#include "knownpanel.h"
#include "livepicture.h"
#include "looks.h"
#include "manualclock.h"
#include "store.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// From the number of a caller who is known to the card "helps, worse, call, please don't" on the screen, the look on record before it and the
/// moment in which the hand rests included; half of all people have a signed plan.
namespace dispatch::bench {
namespace {

// A second is what somebody who picks up the telephone has.
constexpr double wanted = 1000;

void must(const Result<>& done)
{
    if (!done)
        qFatal("plan_match: %s", qPrintable(done.error().detail));
}

/// Every second person has a plan of six lines, one signed version and its card.
Result<> addPlans(const QString& path, const DataKey& key, int people, Instant now)
{
    Connection connection;
    if (auto opened = connection.open(path, key); !opened)
        return opened;
    const auto script = QStringLiteral(R"(
        pragma synchronous = off;
        begin;
        insert into staff (id, name, credential, sign_in_name, role, employer, languages, active)
            values ('00000000-0000-7000-8000-000000000002', 'M. Osei', 'LCSW', 'osei', 'clinician', 'county', '["en"]', 1);
        create temp table half as select id as person, substr(id, 25) as tail from person where id <= printf('00000000-0000-7001-8000-%012x', @people / 2);
        insert into plan_draft select '00000000-0000-7011-8000-' || tail, person, 'signed', @now, '', 1, 'adult', '2026-09', 'en', 'with the person',
            '00000000-0000-7000-8000-000000000001', @now, 'on the fridge', 5, '2099-01-01', '00000000-0000-7000-8000-000000000002' from half;
        insert into plan_item select printf('00000000-0000-7012-%04x-', 32768 + k) || tail, '00000000-0000-7011-8000-' || tail, part, 'a' || k, 'line ' || k || ' of ' || tail, '',
            '', '', '', '', 'not_asked', 0, 'standing', '', null, null, @now, '00000000-0000-7000-8000-000000000001'
            from half, (select 0 as k, 'signs' as part union all select 1, 'myself' union all select 2, 'myself' union all select 3, 'people' union all select 4, 'worse' union all select 5, 'please_dont');
        insert into plan_version select '00000000-0000-7013-8000-' || tail, '00000000-0000-7011-8000-' || tail, person, 1, 'en', printf('%.900c', 'x'), printf('%.64c', '0'),
            '00000000-0000-7000-8000-000000000001', 'Rosa Delgado', '00000000-0000-7000-8000-000000000002', 'M. Osei, LCSW', @now, 'signed', @now, '' from half;
        insert into safety_plan select '00000000-0000-7014-8000-' || tail, person, 1, @now, 'M. Osei, LCSW', 'line 1 of ' || tail, 'line 4 of ' || tail, 'uncle Emeka', 'shout', 1 from half;
        commit;
        pragma optimize;
    )");
    const auto sql = QString(script).replace(u"@people"_s, QString::number(people)).replace(u"@now"_s, QString::number(toMsecs(now)));
    if (sqlite3_exec(connection.handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return refuse({}, QString::fromUtf8(sqlite3_errmsg(connection.handle())));
    return {};
}

class Call {
public:
    Call(const IntakeDesk* desk, const LivePicture* picture, const Looks* looks) : m_panel(desk, picture, looks)
    {
        m_panel.resize(420, 700);
        m_panel.show();
    }
    /// Milliseconds from the match to the card; negative: it did not come.
    double follow(const CallIntake& call, const QString& number)
    {
        QElapsedTimer clock;
        clock.start();
        m_panel.follow(call, number);
        while (clock.elapsed() < 10'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            for (const auto* words : m_panel.findChildren<QLabel*>(u"knownPlanWords"_s))
                if (words->isVisible() && !words->text().isEmpty())
                    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
        }
        return -1;
    }

private:
    KnownPanel m_panel;
};

void run(const Report& report)
{
    Looks looks;
    looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const int people = report.smoke() ? 2'000 : 100'000;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"desk.db"_s);
    const auto key = DataKey::random();
    const test::ManualClock clock;
    must(test::makeHistory(path, key, people, people, clock.now()));
    must(addPlans(path, key, people, clock.now()));
    Store store(clock);
    store.open({path, key, {}}).waitForFinished();
    IdSource ids(clock, QRandomGenerator(1));
    const CodeBook codes;
    LivePicture picture;
    DeskTools tools;
    tools.picture = &picture.now();
    tools.clock = &clock;
    tools.ids = &ids;
    tools.codes = &codes;
    tools.store = &store;
    tools.actor = [] { return Actor{StaffId::fromString(u"00000000-0000-7000-8000-000000000001"_s), u"Rosa Delgado"_s, Role::Dispatcher}; };
    tools.zone = QTimeZone("America/Los_Angeles");
    const IntakeDesk desk(tools, nullptr);

    QHash<QString, QList<double>> times;
    for (int i = 1; i <= (report.smoke() ? 3 : 100); ++i) {
        // Spread over all those who have a plan.
        const int one = 1 + (i * 7919) % (people / 2);
        CallIntake call;
        call.callbackPhone = u"+1916%1"_s.arg(2'000'000 + (qint64(one) * 79) % 7'999'993);
        Call taken(&desk, &picture, &looks);
        const auto came = taken.follow(call, QString::number(i));
        if (came < 0)
            qFatal("plan_match: no card for person %d", one);
        times[u"phone"_s].append(came);
        // What of that is the looking alone.
        times[u"known"_s].append(millisecondsOf([&] { store.known({call.callbackPhone, {}, {}}).waitForFinished(); }));
        times[u"read"_s].append(millisecondsOf([&] { store.planOf(PersonId::fromString(u"00000000-0000-7001-8000-%1"_s.arg(one, 12, 16, QChar(u'0')))).waitForFinished(); }));
    }
    for (const auto& [metric, name] : {std::pair{u"phone"_s, u"card"_s}, {u"known"_s, u"known"_s}, {u"read"_s, u"whole_plan"_s}})
        for (const auto& [word, share] : {std::pair{u"_p50"_s, 0.5}, {u"_p99"_s, 0.99}})
            report.line(u"plan_match"_s, name + word, quantile(times.value(metric), share), u"ms"_s, name == u"card"_s ? wanted : 0);
}

const Bench bench(QStringLiteral("plan_match"), run);

} // namespace
} // namespace dispatch::bench
