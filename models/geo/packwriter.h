#pragma once

#include "mappack.h"

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace dispatch {

/// A tile drawn beforehand.
struct PackTile {
    QString style; ///< "day" or "night"
    int scale = 1; ///< 1: 256 pixels wide, 2: 512
    int z = 0;
    int x = 0;
    int y = 0;
    QByteArray png;
};

/// How far the making of a pack is: "roads", 3 of 9. A step that can not count says 0 of 0.
using PackProgress = std::function<void(const QString& step, qint64 done, qint64 of)>;

/// A part of the pack that another room knows how to write. It makes its own tables; the statement that makes one stands in
/// resources/schema/mappack. Called within a transaction.
struct PackStep {
    QString name;
    std::function<Result<>(QSqlDatabase&, const MapSource&)> write;
};

/// Draws tiles from the pack as it stands, before it takes its name.
using PackTiler = std::function<Result<QList<PackTile>>(const MapPack&, const PackProgress&)>;

/// Makes a map pack. It grows beside its place under the name FILE.new and takes its place when it is whole and on the disk; what
/// stood there before serves until then, and stays when the making fails.
class PackWriter {
public:
    /// @p tiler may be empty: then every tile is drawn when it is looked at.
    explicit PackWriter(QList<PackStep> steps, PackTiler tiler = {}, PackProgress progress = {});

    [[nodiscard]] Result<> write(const MapSource& source, const QString& path, const QDateTime& builtAt) const;

private:
    [[nodiscard]] Result<> fill(const MapSource& source, const QString& path, const QDateTime& builtAt) const;
    [[nodiscard]] Result<> addTiles(const QString& path) const;
    [[nodiscard]] Result<> seal(const QString& path) const;
    void tell(const QString& step, qint64 done = 0, qint64 of = 0) const;

    QList<PackStep> m_steps;
    PackTiler m_tiler;
    PackProgress m_progress;
};

} // namespace dispatch
