#pragma once

#include "centrallink.h"
#include "idsource.h"
#include "livepicture.h"
#include "print.h"
#include "signer.h"
#include "store.h"
#include "syncthread.h"

#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// A workstation without its windows: file, link and picture, and the person who is signed in.
class Station {
public:
    Station(CentreAddress address, const QString& name, const Signer& signer) : m_name(name), m_signer(signer), m_address(std::move(address))
    {
        REQUIRE(m_folder.isValid());
        open();
    }
    ~Station() { close(); }
    Q_DISABLE_COPY_MOVE(Station)

    /// The program starts: the file is opened and shown; the link is tried.
    void open()
    {
        store = std::make_unique<Store>(clock);
        picture = std::make_unique<LivePicture>();
        QObject::connect(store.get(), &Store::changed, picture.get(), [this](const Changes& changes) { picture->apply(changes); });
        QObject::connect(store.get(), &Store::beganAnew, picture.get(), [this] { show(); });
        const auto opened = ended(store->open({m_folder.filePath(QStringLiteral("desk.db")), m_key, Numbering{m_name + u'-'}}));
        INFO((opened ? QString{} : opened.error().detail).toStdString());
        REQUIRE(opened.has_value());
        store->setSigner({StaffId::fromString(m_signer.id), m_signer.key});
        show();
        sync = std::make_unique<SyncThread>(std::make_unique<CentralLink>(m_address, QStringLiteral("test")), store.get(), &clock);
        QObject::connect(sync.get(), &SyncThread::fixesHeard, picture.get(), [this](const QList<Fix>& fixes) {
            for (const auto& fix : fixes)
                m_cars.insert(fix.team, fix);
            showCars();
        });
        sync->start();
    }
    void close()
    {
        sync.reset();
        store.reset();
        picture.reset();
        m_cars.clear();
    }
    void show()
    {
        picture->clear();
        const auto open = ended(store->loadOpen());
        REQUIRE(open);
        picture->apply(*open);
        showCars();
    }

    template <typename T>
    static T ended(QFuture<T> future)
    {
        REQUIRE(comes([&] { return future.isFinished(); }));
        return future.result();
    }
    static bool comes(const std::function<bool()>& what, int ms = 20'000) { return QTest::qWaitFor(what, ms); }

    [[nodiscard]] LinkState state() const { return sync->state(); }
    [[nodiscard]] bool isLinked() const { return state().kind == LinkState::Kind::Linked; }
    /// Linked, all said and all heard.
    [[nodiscard]] bool isAtRest() { return isLinked() && ended(store->waiting()) == 0; }
    [[nodiscard]] int waiting() { return *ended(store->waiting()); }

    Command command(const QString& name, QList<Effect> effects)
    {
        return {ids.next<CommandId>(), name, {StaffId::fromString(m_signer.id), m_signer.signInName, Role::Dispatcher}, clock.now(), std::move(effects), {}};
    }
    void does(const QString& name, QList<Effect> effects)
    {
        const auto kept = ended(store->commit(command(name, std::move(effects))));
        INFO((kept ? QString{} : kept.error().detail).toStdString());
        REQUIRE(kept.has_value());
    }
    /// Files a call; its local number is given here.
    Incident files(const QString& words)
    {
        Incident made;
        made.id = ids.next<IncidentId>();
        made.number = QStringLiteral("%1-%2").arg(m_name).arg(++m_filed, 3, 10, QChar(u'0'));
        made.answeredAt = made.filedAt = clock.now();
        made.filedBy = StaffId::fromString(m_signer.id);
        made.call.whatHappened = words;
        does(QStringLiteral("file"), {dispatch::insertOf(made)});
        return made;
    }
    Assignment assignment(const IncidentId& incident, const TeamId& team)
    {
        Assignment made;
        made.id = ids.next<AssignmentId>();
        made.incident = incident;
        made.team = team;
        made.state = AssignmentState::Offered;
        made.since = made.madeAt = made.checkedAt = clock.now();
        made.madeBy = StaffId::fromString(m_signer.id);
        return made;
    }
    LogEntry note(const IncidentId& incident, const QString& words)
    {
        LogEntry made;
        made.id = ids.next<LogEntryId>();
        made.incident = incident;
        made.at = made.recordedAt = clock.now();
        made.by = StaffId::fromString(m_signer.id);
        made.byName = m_signer.signInName;
        made.words = words;
        return made;
    }
    [[nodiscard]] const Incident* sees(const IncidentId& incident) const { return picture->now().find(incident); }
    [[nodiscard]] QStringList notesOf(const IncidentId& incident)
    {
        QStringList words;
        const auto whole = ended(store->whole(incident));
        REQUIRE(whole);
        for (const auto& entry : whole->of<LogEntry>())
            words.append(entry.words);
        words.sort();
        return words;
    }

    SystemClock clock;
    IdSource ids{clock, QRandomGenerator::securelySeeded()};
    std::unique_ptr<Store> store;
    std::unique_ptr<LivePicture> picture;
    std::unique_ptr<SyncThread> sync;

private:
    void showCars()
    {
        Changes changes;
        changes.of<Fix>() = m_cars.values();
        picture->apply(changes);
    }

    QString m_name;
    Signer m_signer;
    CentreAddress m_address;
    QTemporaryDir m_folder;
    DataKey m_key = DataKey::random();
    int m_filed = 0;
    QHash<TeamId, Fix> m_cars; ///< as heard since it was opened
};

} // namespace dispatch::test
