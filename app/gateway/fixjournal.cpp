#include "fixjournal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int parts = 16; ///< files that the limit is spread over

} // namespace

FixJournal::FixJournal(QString folder, qint64 limit) : m_folder(std::move(folder)), m_limit(limit) {}

QString FixJournal::pathOf(quint64 number) const
{
    return u"%1/%2.fixes"_s.arg(m_folder).arg(number, 16, 10, QLatin1Char('0'));
}

Result<> FixJournal::open()
{
    if (!QDir().mkpath(m_folder))
        return refuse(u"The buffer's folder %1 can not be made."_s.arg(m_folder));
    m_lock = std::make_unique<QLockFile>(m_folder + "/lock"_L1);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        return refuse(u"Another gateway uses the buffer in %1."_s.arg(m_folder));
    m_segments.clear();
    for (const auto& name : QDir(m_folder).entryList({u"*.fixes"_s}, QDir::Files, QDir::Name)) {
        bool isNumber = false;
        const auto number = name.section(u'.', 0, 0).toULongLong(&isNumber);
        if (!isNumber)
            continue;
        auto opened = Segment::open(pathOf(number), number);
        if (!opened)
            return std::unexpected(opened.error());
        if (opened->cut > 0)
            qWarning("%lld bytes at the end of the buffer's file %llu were no whole fix and were cut off", opened->cut, number);
        m_segments.push_back(std::move(opened->segment));
    }
    m_read = Segment::start();
    m_delivered = 0;
    return m_segments.empty() ? begin(1) : Result<>{};
}

Result<> FixJournal::begin(quint64 number)
{
    return Segment::open(pathOf(number), number).transform([this](Segment::Opened opened) { m_segments.push_back(std::move(opened.segment)); });
}

Result<> FixJournal::append(const QList<DeviceFix>& fixes)
{
    auto done = m_segments.back().append(fixes);
    return done ? makeRoom() : done;
}

Result<> FixJournal::makeRoom()
{
    if (m_segments.back().size() < m_limit / parts)
        return {};
    auto done = m_segments.back().sync().and_then([this] { return begin(m_segments.back().number() + 1); });
    while (done && bytes() > m_limit && m_segments.size() > 1) {
        m_dropped += m_segments.front().count() - m_delivered;
        done = removeOldest();
    }
    return done;
}

Result<> FixJournal::removeOldest()
{
    auto done = m_segments.front().remove();
    m_segments.pop_front();
    m_read = Segment::start();
    m_delivered = 0;
    return done;
}

Result<FixJournal::Batch> FixJournal::next(qsizetype most)
{
    // A file whose end was cut off may have nothing left.
    while (m_segments.size() > 1 && m_read >= m_segments.front().size())
        if (auto removed = removeOldest(); !removed)
            return std::unexpected(removed.error());
    return m_segments.front().read(m_read, most).transform([this](Segment::Piece piece) { return Batch{std::move(piece.fixes), m_segments.front().number(), piece.end}; });
}

Result<> FixJournal::delivered(const Batch& batch)
{
    // It may have been dropped while it was on its way.
    if (batch.segment != m_segments.front().number() || batch.end <= m_read)
        return {};
    m_read = batch.end;
    m_delivered += batch.fixes.size();
    if (m_read < m_segments.front().size())
        return {};
    if (m_segments.size() > 1)
        return removeOldest();
    m_read = Segment::start();
    m_delivered = 0;
    return m_segments.front().clear();
}

Result<> FixJournal::sync() { return m_segments.back().sync(); }

qint64 FixJournal::waiting() const
{
    qint64 count = -m_delivered;
    for (const auto& segment : m_segments)
        count += segment.count();
    return count;
}

qint64 FixJournal::bytes() const
{
    qint64 sum = 0;
    for (const auto& segment : m_segments)
        sum += segment.size();
    return sum;
}

} // namespace dispatch
