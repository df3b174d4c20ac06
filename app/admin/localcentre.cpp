#include "localcentre.h"

#include "centrallink.h"
#include "enrolment.h"
#include "migrator.h"
#include "proof.h"
#include "rostersource.h"
#include "secrets.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

static void loadScenarios()
{
    Q_INIT_RESOURCE(dispatch_scenarios);
}

namespace dispatch {
namespace {

constexpr auto databaseName = "cwrt"_L1;
constexpr auto office = "OFFICE"_L1; // the workstation that the sample shift comes from
constexpr auto officeName = "Sample office"_L1;
constexpr qsizetype mostEffects = 200;

Staff staffFrom(const QJsonObject& row)
{
    return fromRow<Staff>(row).value_or(Staff{});
}

Result<> noted(const Linked<QList<Verdict>>& answer)
{
    if (!answer)
        return refuse(u"The sample shift was not taken: %1"_s.arg(answer.error().failure.summary), answer.error().failure.detail);
    for (const auto& verdict : *answer)
        if (verdict.state != Verdict::State::Accepted)
            return refuse(u"The sample shift was not taken: %1"_s.arg(verdict.reason.value("message"_L1).toString()), verdict.code);
    return {};
}

/// The calls in the order of their numbers, so that the centre counts them in that order.
QList<Effect> inTheirOrder(QList<Effect> effects)
{
    effects = insertsFirst(std::move(effects));
    const auto isCall = [](const Effect& effect) { return effect.entity == RowOf<Incident>::entity; };
    const auto first = std::ranges::find_if(effects, isCall);
    const auto last = std::find_if_not(first, effects.end(), isCall);
    std::ranges::sort(first, last, {}, [](const Effect& effect) { return effect.fields.value("number"_L1).toString(); });
    return effects;
}

/// Weeks of shifts at once would keep the link waiting longer than it waits for a centre that is alive.
QList<Command> inParts(Command whole, IdSource& ids)
{
    const auto effects = insertsFirst(std::move(whole.effects));
    QList<Command> parts;
    for (qsizetype at = 0; at < effects.size(); at += mostEffects) {
        whole.effects = effects.mid(at, mostEffects);
        parts.append(whole);
        whole.id = ids.next<CommandId>();
    }
    return parts;
}

} // namespace

LocalCentre::LocalCentre(QString folder) : m_folder(QDir(std::move(folder)).absolutePath()), m_cluster(m_folder + "/server"_L1) {}

LocalCentre::~LocalCentre()
{
    if (auto closed = close(); !closed)
        qWarning("%ls", qUtf16Printable(closed.error().summary));
}

QString LocalCentre::usualFolder()
{
    if (geteuid() == 0)
        return u"/var/lib/cwrt-dispatch/local"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/cwrt-dispatch/local"_L1;
}

QList<LocalCentre::Desk> LocalCentre::desks()
{
    return {{u"W1"_s, u"dispatch"_s, u"rosa"_s}, {u"W2"_s, u"oversight"_s, u"osei"_s}};
}

Result<> LocalCentre::prepareFolder()
{
    if (!QDir().mkpath(m_folder))
        return refuse(u"The folder %1 could not be made."_s.arg(m_folder));
    // The system's user postgres goes through it when root starts the server.
    auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (geteuid() == 0)
        rights |= QFile::ExeGroup | QFile::ExeOther;
    if (!QFile::setPermissions(m_folder, rights))
        return refuse(u"The folder %1 belongs to somebody else."_s.arg(m_folder));
    m_lock = std::make_unique<QLockFile>(m_folder + "/in-use"_L1);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return refuse(u"The centre in %1 is open already. End that one first, or name another --folder."_s.arg(m_folder));
    return {};
}

Result<> LocalCentre::start()
{
    // One that was left behind, when the computer or the program was cut off.
    if (m_cluster.isRunning())
        if (auto stopped = m_cluster.stop(); !stopped)
            return stopped;
    return (m_cluster.isMade() ? Result<>{} : m_cluster.make()).and_then([this] { return m_cluster.start(); });
}

Result<std::unique_ptr<CentreSession>> LocalCentre::session(const QString& database) const
{
    return m_cluster.password().and_then([&](const QString& password) -> Result<std::unique_ptr<CentreSession>> {
        auto session = std::make_unique<CentreSession>(CentrePlace{m_cluster.host(), {}, database, LocalCluster::superuser(), {}, {}, {}, password});
        if (auto opened = session->open(); !opened)
            return std::unexpected(opened.error());
        return session;
    });
}

Result<> LocalCentre::makeSchema()
{
    return session(u"postgres"_s)
        .and_then([](const std::unique_ptr<CentreSession>& first) -> Result<> {
            return first->ask("databases").and_then([&](const CentreSession::Rows& rows) -> Result<> {
                if (std::ranges::any_of(rows, [](const QVariantMap& row) { return row.value(u"name"_s).toString() == databaseName; }))
                    return {};
                return Migrator(first->database()).makeDatabase(databaseName);
            });
        })
        .and_then([this] { return session(databaseName); })
        .and_then([this](std::unique_ptr<CentreSession>&& opened) -> Result<> {
            m_session = std::move(opened);
            Migrator migrator(m_session->database());
            return migrator.init().and_then([&] { return migrator.migrate(); }).transform([](int) {});
        });
}

CentreAddress LocalCentre::addressFor(const QString& station, const QString& password) const
{
    return {m_cluster.host(), {}, databaseName, Enrolment::loginOf(station), password, {}, {}, {}, true};
}

/// Those of the sample shift who sign in. Whoever is there already stays as she is.
Result<> LocalCentre::enrolPeople()
{
    const Enrolment enrolment(*m_session);
    for (const auto& effect : m_shift.command.effects) {
        if (effect.entity != RowOf<Staff>::entity || effect.fields.value("sign_in_name"_L1).toString().isEmpty())
            continue;
        const auto staff = staffFrom(effect.fields);
        const auto known = enrolment.userNamed(staff.signInName);
        if (!known)
            return std::unexpected(known.error());
        if (!known->has_value())
            if (auto added = enrolment.addUser(staff, passphrase); !added)
                return std::unexpected(added.error());
    }
    return {};
}

/// Those who came with the roster and sign in, too: who plans it is not in the shift.
Result<> LocalCentre::enrolRostered()
{
    const Enrolment enrolment(*m_session);
    return m_session->ask("without_passphrase").and_then([&](const CentreSession::Rows& rows) -> Result<> {
        for (const auto& row : rows)
            if (auto set = enrolment.setPassphrase(StaffId::fromString(row.value(u"id"_s).toString()), passphrase); !set)
                return set;
        return {};
    });
}

Result<> LocalCentre::enrolDesks()
{
    const Enrolment enrolment(*m_session);
    auto all = desks();
    all.append({office, u"oversight"_s, {}});
    for (const auto& desk : all) {
        const auto has = enrolment.hasWorkstation(desk.station);
        if (!has)
            return std::unexpected(has.error());
        const bool equipped = desk.signIn.isEmpty() || Kit::isIn(folderOf(desk));
        if (*has && equipped)
            continue;
        const auto password = *has ? enrolment.renewPassword(desk.station) : enrolment.addWorkstation(desk.station, desk.audience);
        if (!password)
            return std::unexpected(password.error());
        if (!equipped)
            if (auto written = Kit{desk.station, addressFor(desk.station, *password)}.write(folderOf(desk)); !written)
                return written;
    }
    return {};
}

/// As any workstation submits: by a supervisor's command, from a desk that is enrolled. Her key and the desk's password are made for
/// this one time and kept nowhere.
Result<> LocalCentre::submitShift(const QString& version)
{
    const auto shifts = m_session->ask("shifts");
    const auto people = m_session->ask("all_staff");
    if (!shifts || !people)
        return std::unexpected(shifts ? people.error() : shifts.error());
    if (shifts->first().value(u"on_shift"_s).toInt() > 0)
        return {};
    const bool whole = shifts->first().value(u"teams"_s).toInt() == 0;
    const bool rostered = shifts->first().value(u"rostered"_s).toInt() > 0;

    QHash<QString, QString> known; // by name: the identities that the file's people have here
    StaffId supervisor;
    for (const auto& row : *people) {
        known.insert(row.value(u"name"_s).toString(), row.value(u"id"_s).toString());
        if (row.value(u"name"_s).toString() == officeName)
            supervisor = StaffId::fromString(row.value(u"id"_s).toString());
    }
    auto command = m_shift.command;
    QList<std::pair<QByteArray, QByteArray>> renamed;
    command.effects.removeIf([&](const Effect& effect) {
        if (effect.entity == RowOf<Staff>::entity) {
            const auto here = known.value(effect.fields.value("name"_L1).toString());
            if (here.isEmpty())
                return false;
            renamed.emplaceBack(effect.id.toLatin1(), here.toLatin1());
            return true;
        }
        return !whole && effect.entity != RowOf<Team>::entity;
    });
    command.effects = inTheirOrder(command.effects);
    command.name = u"begin_sample_shift"_s;
    QList<Command> commands{command};
    if (!rostered)
        commands += m_roster;

    const Enrolment enrolment(*m_session);
    if (supervisor.isNull()) {
        const auto added = enrolment.addUser({{}, officeName, {}, u"sample-office"_s, Role::Supervisor, {}, {}, true}, secrets::newPassword());
        if (!added)
            return std::unexpected(added.error());
        supervisor = *added;
    }
    const auto key = secrets::randomBytes(32);
    const auto password = enrolment.renewPassword(office);
    if (!password)
        return std::unexpected(password.error());
    if (auto set = enrolment.setKey(supervisor, secrets::randomBytes(16), key); !set)
        return set;
    if (whole)
        if (auto counted = m_session->ask("sample_numbers", {{u"last"_s, 86}}); !counted)
            return std::unexpected(counted.error());

    CentralLink link(addressFor(office, *password), version);
    const auto welcome = link.open();
    if (!welcome)
        return refuse(u"The sample shift was not taken: %1"_s.arg(welcome.error().failure.summary), welcome.error().failure.detail);
    Result<> taken;
    qint64 place = toMsecs(command.occurredAt);
    for (auto& each : commands) {
        each.actor = {supervisor, officeName, Role::Supervisor};
        auto effects = effectsToJson(each.effects);
        for (const auto& [from, to] : std::as_const(renamed))
            effects.replace(from, to);
        const auto text = QString::fromUtf8(effects);
        taken = noted(link.submit(welcome->head.history, {{place++, each.id, each.name, each.actor, text, {}, each.occurredAt, proofOf(each, text, {supervisor, key}), {}}}));
        if (!taken)
            break;
    }
    const auto shut = enrolment.revokeUser(u"sample-office"_s);
    return taken ? shut : taken;
}

Result<> LocalCentre::open(bool sample, const QString& version)
{
    loadScenarios();
    QFile file(u":/scenarios/sample-shift.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file of the program itself can not be read");
    const SystemClock clock;
    IdSource ids(clock, QRandomGenerator::securelySeeded());
    auto shift = SampleShift::fromJson(file.readAll(), clock.now(), ids);
    if (!shift)
        return std::unexpected(shift.error());
    m_shift = *std::move(shift);
    auto roster = RosterSource::sample(m_shift, clock.now(), QTimeZone("America/Los_Angeles"), ids);
    if (!roster)
        return std::unexpected(roster.error());
    m_roster = inParts(*std::move(roster), ids);
    return prepareFolder()
        .and_then([this] { return start(); })
        .and_then([this] { return makeSchema(); })
        .and_then([this] { return enrolPeople(); })
        .and_then([this] { return enrolDesks(); })
        .and_then([&]() -> Result<> { return sample ? submitShift(version) : Result<>{}; })
        .and_then([this] { return enrolRostered(); });
}

Result<> LocalCentre::close()
{
    m_session.reset();
    auto stopped = m_cluster.stop();
    m_lock.reset();
    return stopped;
}

} // namespace dispatch
