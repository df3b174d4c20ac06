#pragma once

#include "idsource.h"
#include "manualclock.h"
#include "print.h"
#include "store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// The answer, once it is there; the store's thread needs no event loop of ours for it.
template <typename T>
T answer(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// A folder with one desk's file in it, the people and the team it needs, and the commands to try on it.
class DeskFile {
public:
    DeskFile() { REQUIRE(folder.isValid()); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("desk.db")); }
    [[nodiscard]] StoreFile file() const { return {path(), key, {}}; }
    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        auto store = std::make_unique<Store>(clock);
        const auto opened = answer(store->open(file()));
        INFO((opened ? QString{} : opened.error().detail).toStdString());
        REQUIRE(opened.has_value());
        return store;
    }
    /// Opened, with Rosa, Team 3 and the person in it.
    [[nodiscard]] std::unique_ptr<Store> openWithShift()
    {
        auto store = open();
        REQUIRE(answer(store->commit(command(QStringLiteral("begin"), {insertOf(rosa), insertOf(team), insertOf(person)}))));
        QCoreApplication::processEvents();
        return store;
    }

    [[nodiscard]] Command command(const QString& name, QList<Effect> effects)
    {
        return {ids.next<CommandId>(), name, {rosa.id, rosa.name, rosa.role}, clock.now(), std::move(effects), {}};
    }
    [[nodiscard]] Incident incident(const QString& number = QStringLiteral("104"))
    {
        Incident made;
        made.id = ids.next<IncidentId>();
        made.number = number;
        made.answeredAt = clock.now() - 3 * minute;
        made.filedAt = clock.now();
        made.filedBy = rosa.id;
        made.call.person = person.id;
        made.call.personName = person.name;
        return made;
    }
    [[nodiscard]] Assignment assignment(const Incident& incident, AssignmentState state = AssignmentState::Offered)
    {
        Assignment made;
        made.id = ids.next<AssignmentId>();
        made.incident = incident.id;
        made.team = team.id;
        made.state = state;
        made.since = made.madeAt = made.checkedAt = clock.now();
        made.madeBy = rosa.id;
        return made;
    }
    [[nodiscard]] LogEntry note(const Incident& incident, const QString& words)
    {
        LogEntry made;
        made.id = ids.next<LogEntryId>();
        made.incident = incident.id;
        made.at = made.recordedAt = clock.now();
        made.by = rosa.id;
        made.byName = rosa.name;
        made.words = words;
        return made;
    }

    QTemporaryDir folder;
    DataKey key = DataKey::random();
    ManualClock clock;
    IdSource ids{clock, QRandomGenerator(11)};
    Staff rosa{ids.next<StaffId>(), QStringLiteral("Rosa Delgado"), {}, QStringLiteral("rosa"), Role::Dispatcher, QStringLiteral("county"),
        {QStringLiteral("en"), QStringLiteral("es")}, true};
    Team team{ids.next<TeamId>(), QStringLiteral("T3"), {rosa.id}, {QStringLiteral("es")}, {QStringLiteral("naloxone")}, QStringLiteral("Florin post"),
        Point{38.496, -121.441}, clock.now() - 3 * hour, clock.now() + 4 * hour};
    Person person{ids.next<PersonId>(), QStringLiteral("Marisol Quiñones"), QStringLiteral("she"), QStringLiteral("about 40"), QStringLiteral("es"),
        QStringLiteral("+19165550177"), QStringLiteral("2417 Fruitridge Rd, Sacramento"), QStringLiteral("her sister's voice")};
};

} // namespace dispatch::test
