#include "syncthread.h"

#include "store.h"

namespace dispatch {

SyncThread::SyncThread(std::unique_ptr<Link> link, Store* store, const Clock* clock, QObject* parent)
    : QObject(parent), m_engine(new SyncEngine(std::move(link), store, clock))
{
    m_thread.setObjectName(QStringLiteral("link"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &SyncEngine::stateChanged, this, [this](const LinkState& state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
    connect(m_engine, &SyncEngine::fetched, this, &SyncThread::fetched);
    connect(m_engine, &SyncEngine::fixesHeard, this, &SyncThread::fixesHeard);
    connect(m_engine, &SyncEngine::trailFetched, this, &SyncThread::trailFetched);
    connect(store, &Store::outboxGrew, m_engine, &SyncEngine::poke);
    m_thread.start();
}

SyncThread::~SyncThread()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] {
        engine->stop();
        engine->thread()->quit();
    });
    m_thread.wait();
}

void SyncThread::start() { QMetaObject::invokeMethod(m_engine, &SyncEngine::start); }

void SyncThread::tryNow() { QMetaObject::invokeMethod(m_engine, &SyncEngine::tryNow); }

void SyncThread::fetch(const IncidentId& incident)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, incident] { engine->fetch(incident); });
}

void SyncThread::fetchTrail(const TeamId& team)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, team] { engine->fetchTrail(team); });
}

} // namespace dispatch
