#include "load.h"

#include "person.h"
#include "secrets.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dispatch::test {

namespace {

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

QString recipe(const QString& name) { return QStringLiteral(SOURCE_FOLDER "/packaging/central/") + name; }

QString textOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Giver Giver::enrolled(const CentreSession& session)
{
    const Enrolment enrolment(session);
    const Giver giver{{must(enrolment.addUser({{}, u"Rosa Delgado"_s, {}, u"rosa"_s, Role::Dispatcher, {}, {}, true}, u"a long passphrase"_s)), secrets::randomBytes(32)}};
    must(enrolment.setKey(giver.signer.staff, secrets::randomBytes(16), giver.signer.key));
    return giver;
}

WaitingCommand Giver::newCommand(qint64 n) const
{
    Person person;
    person.id = PersonId::fromString(freshId());
    person.name = u"Somebody %1"_s.arg(n);
    Command command{CommandId::fromString(freshId()), u"add_person"_s, {signer.staff, u"Rosa Delgado"_s, Role::Dispatcher}, fromMsecs(1'789'000'000'000 + n), {insertOf(person)}, {}};
    const auto effects = QString::fromUtf8(effectsToJson(command.effects));
    return {n, command.id, command.name, command.actor, effects, {}, command.occurredAt, proofOf(command, effects, signer), {}};
}

Writer::Writer(const Giver& giver, CentreAddress address, int station) : m_giver(giver), m_address(std::move(address)), m_station(station)
{
    m_thread.reset(QThread::create([this] { write(); }));
    m_thread->start();
}

void Writer::stop()
{
    m_stop = true;
    m_thread->wait();
}

void Writer::write()
{
    CentralLink link(m_address, u"test"_s);
    QString history;
    for (qint64 n = 1; !m_stop; ++n) {
        const auto command = m_giver.newCommand(m_station * 1'000'000 + n);
        QElapsedTimer timer;
        timer.start();
        while (!m_stop) {
            if (!link.isOpen()) {
                const auto welcome = link.open();
                if (!welcome) {
                    usleep(20'000);
                    continue;
                }
                ++m_reopened;
                history = welcome->head.history;
            }
            const auto verdicts = link.submit(history, {command});
            if (!verdicts)
                continue;
            if (verdicts->value(0).state == Verdict::State::Accepted)
                m_accepted.append(command.id.toString());
            ++m_answered;
            m_longest = std::max(m_longest, timer.elapsed());
            break;
        }
    }
}

QSet<QString> kept(const CentreSession& session)
{
    QSet<QString> ids;
    for (const auto& row : said(session, u"select id from sync.command where state = 'accepted' and exists (select from sync.change where command = command.id)"_s))
        ids.insert(row.value(u"id"_s).toString());
    return ids;
}

qsizetype missingFrom(const QSet<QString>& ids, const QStringList& promised)
{
    return std::ranges::count_if(promised, [&](const QString& id) { return !ids.contains(id); });
}

} // namespace dispatch::test
