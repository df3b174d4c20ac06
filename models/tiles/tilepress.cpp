#include "tilepress.h"

#include "tilepainter.h"
#include "tilepng.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int firstZoom = 8;

struct Job {
    mercator::Block block;
    MapStyle style;
    int scale;
};

QList<Job> jobsFor(const MapBounds& bounds)
{
    QList<Job> jobs;
    for (int z = firstZoom; z <= TilePainter::deepestKept; ++z) {
        QList<mercator::Block> blocks;
        for (const auto& tile : mercator::tilesIn(bounds, z))
            if (const auto block = mercator::blockOf(tile, TilePainter::blockSide); !blocks.contains(block))
                blocks.append(block);
        for (const auto& block : blocks)
            for (const auto style : {MapStyle::Day, MapStyle::Night})
                for (const int scale : {1, 2})
                    jobs.append({block, style, scale});
    }
    return jobs;
}

/// The jobs, taken one by one by whoever is free; the first that fails stops all.
class Press {
public:
    Press(TilePainter& painter, const MapBounds& bounds, const PackProgress& progress) : m_painter(&painter), m_bounds(bounds), m_jobs(jobsFor(bounds)), m_progress(&progress) {}

    void work()
    {
        while (const auto job = next()) {
            const auto drawn = m_painter->paintBlock(job->block, job->style, job->scale);
            if (!drawn) {
                const std::lock_guard lock(m_mutex);
                m_failure = drawn.error();
                return;
            }
            keep(*job, *drawn);
        }
    }
    [[nodiscard]] Result<QList<PackTile>> result() &&
    {
        if (m_failure)
            return std::unexpected(*m_failure);
        return std::move(m_tiles);
    }

private:
    std::optional<Job> next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure || m_begun == m_jobs.size())
            return {};
        if (*m_progress)
            (*m_progress)(u"tiles"_s, m_begun, m_jobs.size());
        return m_jobs.at(m_begun++);
    }
    void keep(const Job& job, const QList<std::pair<TileId, QImage>>& drawn)
    {
        QList<PackTile> tiles;
        for (const auto& [tile, image] : drawn)
            if (mercator::touches(tile, m_bounds))
                tiles.append({styleName(job.style), job.scale, tile.z, tile.x, tile.y, smallPng(image)});
        const std::lock_guard lock(m_mutex);
        m_tiles.append(tiles);
    }

    TilePainter* m_painter;
    MapBounds m_bounds;
    QList<Job> m_jobs;
    const PackProgress* m_progress;
    std::mutex m_mutex;
    qsizetype m_begun = 0;
    QList<PackTile> m_tiles;
    std::optional<Failure> m_failure;
};

} // namespace

Result<QList<PackTile>> pressTiles(const MapPack& pack, const PackProgress& progress, int threads)
{
    auto painter = TilePainter::of(pack, threads);
    if (!painter)
        return std::unexpected(painter.error());
    Press press(**painter, pack.meta().bounds, progress);
    {
        std::vector<std::jthread> others;
        for (int i = 1; i < threads; ++i)
            others.emplace_back([&press] { press.work(); });
        press.work();
    }
    return std::move(press).result().transform([](QList<PackTile> tiles) {
        std::ranges::sort(tiles, {}, [](const PackTile& t) { return std::tuple(t.style, t.scale, t.z, t.x, t.y); });
        return tiles;
    });
}

} // namespace dispatch
