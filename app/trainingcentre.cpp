#include "trainingcentre.h"

#include "bundled.h"
#include "centralbook.h"
#include "locallink.h"
#include "store.h"
#include "syncengine.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Nothing here is real, and no key is a secret.
QByteArray keyOf(const StaffId& staff) { return staff.toString().remove(u'-').toLatin1(); }

} // namespace

/// The line to the centre, which knows how far the desk has listened.
class TrainingLink final : public LocalLink {
public:
    using LocalLink::LocalLink;

    [[nodiscard]] qint64 heardTo() const { return m_heardTo; }
    [[nodiscard]] Linked<Pulled> pull(const FeedPosition& after, int most) override
    {
        auto pulled = LocalLink::pull(after, most);
        if (pulled && !pulled->anew && pulled->changes.isEmpty())
            m_heardTo = after.seq;
        return pulled;
    }

private:
    qint64 m_heardTo = -1;
};

Result<std::unique_ptr<TrainingCentre>> TrainingCentre::made(const QList<Effect>& world, const QString& history, const Clock* clock)
{
    LocalAuthority authority(CentralBook().policy().toUtf8(), history, clock);
    // The clinician's window is on this computer, too.
    authority.addStation(QString(desk), u"oversight"_s);
    if (auto told = authority.tell(world); !told)
        return refuse(tr("This program is not whole: a data file is damaged. Install it again."),
            u"the centre of the story: "_s + told.error().code + u' ' + told.error().message);
    for (const auto& each : world)
        if (each.entity == RowOf<Staff>::entity)
            authority.setSignIn(each.id, {}, keyOf(StaffId::fromString(each.id)));
    return std::make_unique<TrainingCentre>(std::move(authority), clock);
}

TrainingCentre::TrainingCentre(LocalAuthority authority, const Clock* clock) : m_clock(clock), m_authority(std::move(authority)) {}

TrainingCentre::~TrainingCentre()
{
    if (m_engine)
        m_engine->stop();
}

QString TrainingCentre::station() const { return QString(desk); }

void TrainingCentre::begin(Store* store)
{
    m_store = store;
    auto line = std::make_unique<TrainingLink>(&m_authority, QString(desk));
    m_line = line.get();
    // The centre answers at once: no other thread is needed to wait for it.
    m_engine = std::make_unique<SyncEngine>(std::move(line), store, m_clock);
    connect(m_engine.get(), &SyncEngine::stateChanged, this, &TrainingCentre::setState);
    connect(m_engine.get(), &SyncEngine::fetched, this, &TrainingCentre::fetched);
    connect(m_engine.get(), &SyncEngine::trailFetched, this, &TrainingCentre::trailFetched);
    connect(store, &Store::outboxGrew, m_engine.get(), &SyncEngine::poke);
    connect(store, &Store::beganAnew, this, [this] {
        if (!std::exchange(m_hasJoined, true))
            Q_EMIT joined();
    });
    store->feedPosition().then(this, [this](const Result<FeedPosition>& at) {
        if (!at) {
            Q_EMIT failed(at.error());
            return;
        }
        m_engine->start();
        if (!at->history.isEmpty() && !std::exchange(m_hasJoined, true))
            Q_EMIT joined();
    });
}

void TrainingCentre::tell(const QList<Effect>& effects)
{
    if (auto told = m_authority.tell(effects); !told)
        qWarning("the centre of the story did not take what another desk wrote: %ls %ls", qUtf16Printable(told.error().code), qUtf16Printable(told.error().message));
    m_engine->poke();
}

void TrainingCentre::setCut(bool isCut)
{
    if (std::exchange(m_isCut, isCut) == isCut)
        return;
    m_line->setLine(isCut ? LocalLink::Line::LosesQuestions : LocalLink::Line::Whole);
    m_engine->tryNow();
}

bool TrainingCentre::isSettled() const
{
    if (m_isCut)
        return state().kind == LinkState::Kind::Alone;
    return state().kind == LinkState::Kind::Linked && state().waiting == 0 && m_line->heardTo() == m_authority.rows().head().seq;
}

void TrainingCentre::signedIn(const Staff& staff) { m_store->setSigner({staff.id, keyOf(staff.id)}); }

void TrainingCentre::tryNow() { m_engine->tryNow(); }

void TrainingCentre::fetch(const IncidentId& incident)
{
    if (state().kind == LinkState::Kind::Linked)
        m_engine->fetch(incident);
}

void TrainingCentre::fetchTrail(const TeamId& team)
{
    if (state().kind == LinkState::Kind::Linked)
        m_engine->fetchTrail(team);
}

} // namespace dispatch
