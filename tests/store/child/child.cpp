#include "idsource.h"
#include "store.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace dispatch;
using namespace Qt::StringLiterals;

/// store_child FILE KEY: files incidents and keeps a draft as fast as it can, and prints what was acknowledged, until it is killed.
int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto key = DataKey::fromBytes(QByteArray::fromHex(arguments.value(2).toLatin1()));
    if (!key)
        return 2;
    const SystemClock clock;
    IdSource ids(clock, QRandomGenerator::securelySeeded());
    Store store(clock);
    const auto answer = [](auto future) {
        future.waitForFinished();
        return future.result();
    };
    if (!answer(store.open({arguments.value(1), *key, {}})))
        return 3;
    auto draft = answer(store.beginDraft({ids.next<DraftId>(), {}, {}, clock.now(), clock.now(), {}, {}, 0, {}, {}}));
    if (!draft)
        return 4;
    for (int n = 1;; ++n) {
        draft->call.whereWords = QString::number(n);
        if (!answer(store.keepDraft(*draft)))
            return 5;
        std::printf("draft %s %d\n", qPrintable(draft->id.toString()), n);
        Incident incident;
        incident.id = ids.next<IncidentId>();
        incident.number = u"K%1"_s.arg(n);
        LogEntry first{ids.next<LogEntryId>(), incident.id, LogKind::Filed, clock.now(), clock.now(), {}, {}, {}, u"one"_s, {}, {}};
        auto second = first;
        second.id = ids.next<LogEntryId>();
        const Command command{ids.next<CommandId>(), u"file"_s, {}, clock.now(), {insertOf(incident), insertOf(first), insertOf(second)}, {}};
        if (!answer(store.commit(command)))
            return 6;
        std::printf("kept %s\n", qPrintable(incident.id.toString()));
        std::fflush(stdout);
    }
}
