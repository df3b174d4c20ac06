#pragma once

#include "dispatcherwindow.h"
#include "incidentboardmodel.h"
#include "linkstrip.h"
#include "looks.h"
#include "opendesk.h"
#include "sampleshift.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace dispatch::test {

/// One desk of the program with its windows, its file and its beats, on the bundled sample shift as it is at the clock's moment. Rosa sits at it,
/// and nothing moves in the field but what is written down.
class ShiftDesk {
public:
    explicit ShiftDesk(const Clock& clock, TimerWatch::SteadyNow steady = &std::chrono::steady_clock::now)
        : m_clock(clock), m_steady(std::move(steady))
    {
        for (const auto& name : QDir(QStringLiteral(":/codes")).entryList({QStringLiteral("*.json")})) {
            const auto json = bytes(QStringLiteral(":/codes/") + name);
            if (name.startsWith(QLatin1StringView("protocol-")))
                m_protocol = Protocol::fromJson(json).value();
            else
                need(m_codes.add(json));
        }
        m_options.dataFolder = m_folder.path();
        QObject::connect(&store, &Store::changed, &picture, &LivePicture::apply);
        need(ended(store.open({m_folder.filePath(QStringLiteral("desk.db")), DataKey::random(), {}})));
        const auto shift = SampleShift::fromJson(bytes(QStringLiteral(":/scenarios/sample-shift.json")), clock.now(), m_ids).value();
        need(ended(store.commit(shift.command)));
        need(ended(store.keepFixes(shift.fixes)));
        const auto everybody = picture.now().all<Staff>();
        const auto rosa = std::ranges::find(everybody, shift.signInName, &Staff::signInName);
        looks.apply(*qApp);
        m_desk = OpenDesk::made({&m_options, &clock, &m_ids, &settings, &m_codes, &m_protocol, m_zone, &picture, &timers, &looks, &store, nullptr,
                                    [](const QString&, const QString&) { return QtFuture::makeReadyValueFuture(Result<>{}); }}, *rosa, {}, QStringLiteral("en")).value();
        m_desk->begin();
        window().activateWindow();
    }

    [[nodiscard]] DispatcherWindow& window() { return *m_desk->window(); }
    [[nodiscard]] const Incident& incident(const QString& number) const { return *picture.now().incidentNumbered(number); }
    /// The assignment by which a team is on @p number.
    [[nodiscard]] const Assignment& teamOn(const QString& number) const
    {
        const auto& all = picture.now().assignmentsOf(incident(number).id);
        return *std::ranges::find_if(all, [](const Assignment& each) { return isActive(each.state); });
    }
    [[nodiscard]] Staff called(const QString& signInName) const
    {
        const auto everybody = picture.now().all<Staff>();
        return *std::ranges::find(everybody, signInName, &Staff::signInName);
    }
    /// As somebody at another desk writes it; it is in the picture afterwards.
    void writes(const QList<Effect>& effects)
    {
        Command command;
        command.id = m_ids.next<CommandId>();
        command.name = QStringLiteral("write");
        command.actor = {called(QStringLiteral("osei")).id, QStringLiteral("M. Osei"), Role::Clinician};
        command.occurredAt = m_clock.now();
        command.effects = effects;
        need(ended(store.commit(command)));
    }
    template <typename AnyId>
    [[nodiscard]] AnyId next() { return m_ids.next<AnyId>(); }
    /// What stands on the board.
    [[nodiscard]] QString shown(const QString& number, IncidentBoardModel::Column column)
    {
        const auto* board = static_cast<const IncidentBoardModel*>(window().findChild<QAbstractItemView*>(QStringLiteral("incidentBoardList"))->model());
        return board->indexOf(incident(number).id).siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] QString strip(LinkStrip::Part part) { return window().strip().words(part); }
    void phoneRings(int calls) { m_desk->phoneRings(calls); }
    /// What the desk said last.
    [[nodiscard]] QString said() { return window().findChild<QLabel*>(QStringLiteral("commandEcho"))->text(); }

private:
    template <typename Value>
    static void need(const Result<Value>& done)
    {
        if (!done)
            qFatal("%s %s", qPrintable(done.error().summary), qPrintable(done.error().detail));
    }
    template <typename Value>
    static Result<Value> ended(QFuture<Result<Value>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("the desk's file does not answer");
        QCoreApplication::processEvents();
        return future.result();
    }
    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not there", qPrintable(path));
        return file.readAll();
    }

    const Clock& m_clock;
    TimerWatch::SteadyNow m_steady;
    QTemporaryDir m_folder;
    Options m_options;
    IdSource m_ids{m_clock, QRandomGenerator(5)};
    QTimeZone m_zone{"America/Los_Angeles"};
    CodeBook m_codes;
    Protocol m_protocol;

public:
    Looks looks;
    Settings settings{m_folder.path()};
    LivePicture picture;
    TimerWatch timers{m_clock, nullptr, m_steady};
    Store store{m_clock};

private:
    std::unique_ptr<OpenDesk> m_desk;
};

} // namespace dispatch::test
