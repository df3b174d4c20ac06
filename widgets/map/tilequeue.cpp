#include "tilequeue.h"

#include <QThread>
#include <QtConcurrentRun>

namespace dispatch {

TileQueue::TileQueue(std::shared_ptr<const TileSource> source, qsizetype bytes, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_kept(bytes)
{
    // One core stays with the windows.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 3));
    m_pool.setThreadPriority(QThread::LowPriority);
}

TileQueue::~TileQueue() { m_pool.waitForDone(); }

void TileQueue::want(const QList<TileWish>& wishes)
{
    m_waiting.clear();
    for (const auto& wish : wishes)
        if (!m_running.contains(wish) && !m_kept.contains(wish))
            m_waiting.append(wish);
    begin();
}

void TileQueue::begin()
{
    while (!m_waiting.isEmpty() && m_running.size() < m_pool.maxThreadCount()) {
        const auto wish = m_waiting.takeFirst();
        m_running.insert(wish);
        QtConcurrent::run(&m_pool, [source = m_source, wish] { return source->paint(wish); }).then(this, [this, wish](const QImage& image) {
            m_running.remove(wish);
            m_kept.insert(wish, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes()));
            begin();
            Q_EMIT arrived();
        });
    }
}

} // namespace dispatch
