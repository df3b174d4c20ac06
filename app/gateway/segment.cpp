#include "segment.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr QByteArrayView mark{"CWRTFIX1"};
constexpr qsizetype checkSize = 8;
constexpr qsizetype headSize = qsizetype(sizeof(quint32)) + checkSize;
constexpr quint32 longest = 1024; ///< bytes of a record; a device's name is the only part that varies

QByteArray checkOf(QByteArrayView payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256).first(checkSize);
}

void put(QDataStream& out, const std::optional<double>& value)
{
    out << value.has_value() << value.value_or(0);
}

std::optional<double> optionalFrom(QDataStream& in)
{
    bool has = false;
    double value = 0;
    in >> has >> value;
    return has ? std::optional(value) : std::nullopt;
}

QByteArray recordOf(const DeviceFix& fix)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << fix.device << fix.point.latitude << fix.point.longitude << toMsecs(fix.fixedAt) << toMsecs(fix.receivedAt);
    put(out, fix.heading);
    put(out, fix.speed);
    put(out, fix.accuracy);
    QByteArray record;
    QDataStream head(&record, QIODevice::WriteOnly);
    head << quint32(payload.size());
    return record + checkOf(payload) + payload;
}

DeviceFix fixFrom(const QByteArray& payload)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_8);
    DeviceFix fix;
    qint64 fixedAt = 0;
    qint64 receivedAt = 0;
    in >> fix.device >> fix.point.latitude >> fix.point.longitude >> fixedAt >> receivedAt;
    fix.fixedAt = fromMsecs(fixedAt);
    fix.receivedAt = fromMsecs(receivedAt);
    fix.heading = optionalFrom(in);
    fix.speed = optionalFrom(in);
    fix.accuracy = optionalFrom(in);
    return fix;
}

/// The payload of the record with which @p bytes begins; nothing when it is not whole.
std::optional<QByteArray> payloadAt(QByteArrayView bytes)
{
    if (bytes.size() < headSize)
        return std::nullopt;
    quint32 size = 0;
    QDataStream(bytes.first(headSize).toByteArray()) >> size;
    if (size == 0 || size > longest || bytes.size() < headSize + qsizetype(size))
        return std::nullopt;
    const auto payload = bytes.sliced(headSize, qsizetype(size)).toByteArray();
    if (checkOf(payload) != bytes.sliced(sizeof(quint32), checkSize))
        return std::nullopt;
    return payload;
}

bool writeWhole(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(file, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

QByteArray readAt(int file, qint64 begin, qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < most) {
        const auto now = ::pread(file, bytes.data() + got, size_t(most - got), begin + got);
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            break;
        got += now;
    }
    bytes.truncate(got);
    return bytes;
}

} // namespace

Segment::~Segment()
{
    if (m_file >= 0)
        ::close(m_file);
}

Segment::Segment(Segment&& other) noexcept
    : m_path(std::move(other.m_path)), m_number(other.m_number), m_file(std::exchange(other.m_file, -1)), m_size(other.m_size), m_count(other.m_count), m_unsynced(other.m_unsynced)
{
}

Segment& Segment::operator=(Segment&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_number, other.m_number);
    std::swap(m_file, other.m_file);
    std::swap(m_size, other.m_size);
    std::swap(m_count, other.m_count);
    std::swap(m_unsynced, other.m_unsynced);
    return *this;
}

std::unexpected<Failure> Segment::failed(QLatin1StringView what) const
{
    return refuse(u"The buffer of fixes can not be written. Look at the disk and its free space."_s, u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

qint64 Segment::start() { return mark.size(); }

Result<Segment::Opened> Segment::open(const QString& path, quint64 number)
{
    Segment segment(path, number, ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (segment.m_file < 0)
        return segment.failed("open"_L1);
    return segment.recover().and_then([&](qint64 cut) { return segment.keepName().transform([cut] { return cut; }); }).transform([&](qint64 cut) { return Opened{std::move(segment), cut}; });
}

/// A new file's name is its folder's, which is flushed apart from it.
Result<> Segment::keepName() const
{
    const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isKept = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return isKept ? Result<>{} : failed("fsync"_L1);
}

Result<qint64> Segment::recover()
{
    struct stat about{};
    if (::fstat(m_file, &about) != 0)
        return failed("fstat"_L1);
    const auto bytes = readAt(m_file, 0, about.st_size);
    if (bytes.size() != about.st_size)
        return failed("read"_L1);
    m_count = 0;
    m_size = 0;
    if (bytes.startsWith(mark)) {
        m_size = mark.size();
        while (const auto payload = payloadAt(QByteArrayView(bytes).sliced(m_size))) {
            m_size += headSize + payload->size();
            ++m_count;
        }
    }
    const auto cut = bytes.size() - m_size;
    if (cut > 0 && ::ftruncate(m_file, m_size) != 0)
        return failed("ftruncate"_L1);
    if (m_size == 0) {
        if (!writeWhole(m_file, mark))
            return failed("write"_L1);
        m_size = mark.size();
        m_unsynced = true;
    }
    return cut;
}

Result<> Segment::append(const QList<DeviceFix>& fixes)
{
    QByteArray bytes;
    for (const auto& fix : fixes)
        bytes += recordOf(fix);
    if (!writeWhole(m_file, bytes)) {
        auto failure = failed("write"_L1);
        // Half a record would hide all that come after it.
        if (::ftruncate(m_file, m_size) != 0)
            qCritical("the buffer's file could not be cut back: %s", std::strerror(errno));
        return failure;
    }
    m_size += bytes.size();
    m_count += fixes.size();
    m_unsynced = true;
    return {};
}

Result<Segment::Piece> Segment::read(qint64 begin, qsizetype most) const
{
    Piece piece{{}, begin};
    const auto bytes = readAt(m_file, begin, std::min<qint64>(m_size - begin, qint64(most) * (headSize + longest)));
    qsizetype at = 0;
    while (piece.fixes.size() < most && at < bytes.size()) {
        const auto payload = payloadAt(QByteArrayView(bytes).sliced(at));
        if (!payload)
            return failed("a record that was whole is not"_L1);
        piece.fixes.append(fixFrom(*payload));
        at += headSize + payload->size();
    }
    piece.end = begin + at;
    return piece;
}

Result<> Segment::sync()
{
    if (m_unsynced && ::fdatasync(m_file) != 0)
        return failed("fdatasync"_L1);
    m_unsynced = false;
    return {};
}

Result<> Segment::clear()
{
    if (::ftruncate(m_file, mark.size()) != 0)
        return failed("ftruncate"_L1);
    m_size = mark.size();
    m_count = 0;
    m_unsynced = true;
    return {};
}

Result<> Segment::remove()
{
    if (::unlink(QFile::encodeName(m_path).constData()) != 0)
        return failed("unlink"_L1);
    return {};
}

} // namespace dispatch
