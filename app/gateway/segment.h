#pragma once

#include "devicefix.h"
#include "failure.h"

#include <QByteArray>
#include <QList>

namespace dispatch {

/// One append-only file of fixes. Each record has its length and a checksum; what a dying machine left half written at the end is cut off
/// when the file is opened again. POSIX: what was appended survives the process, what was synced survives the machine.
class Segment {
public:
    ~Segment();
    Segment(Segment&& other) noexcept;
    Segment& operator=(Segment&& other) noexcept;

    struct Opened;
    /// Opens or makes the file.
    [[nodiscard]] static Result<Opened> open(const QString& path, quint64 number);

    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Records that are in the file.
    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] Result<> append(const QList<DeviceFix>& fixes);
    struct Piece {
        QList<DeviceFix> fixes;
        qint64 end = 0; ///< where the next record begins
    };
    /// At most @p most records from @p begin on.
    [[nodiscard]] Result<Piece> read(qint64 begin, qsizetype most) const;
    [[nodiscard]] Result<> sync();
    /// Forgets all records and begins again.
    [[nodiscard]] Result<> clear();
    [[nodiscard]] Result<> remove();

    /// Where the first record begins.
    [[nodiscard]] static qint64 start();

private:
    Segment(QString path, quint64 number, int file) : m_path(std::move(path)), m_number(number), m_file(file) {}
    [[nodiscard]] Result<qint64> recover();
    [[nodiscard]] Result<> keepName() const;
    [[nodiscard]] std::unexpected<Failure> failed(QLatin1StringView what) const;

    QString m_path;
    quint64 m_number = 0;
    int m_file = -1;
    qint64 m_size = 0;
    qint64 m_count = 0;
    bool m_unsynced = false;
};

struct Segment::Opened {
    Segment segment;
    qint64 cut = 0; ///< bytes at its end that were no whole record
};

} // namespace dispatch
