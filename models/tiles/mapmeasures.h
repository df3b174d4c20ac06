#pragma once

#include "failure.h"

#include <QHash>
#include <QJsonValue>
#include <QList>

namespace dispatch {

/// How wide a line is drawn and how large its name is written, by layer, kind and zoom: data in resources/map/style/measures.json.
class MapMeasures {
public:
    /// Of one kind at one zoom, pixels of a tile that is 256 wide. 0: not drawn, not written.
    struct Of {
        double width = 0;
        double casing = 0; ///< on each side
        double text = 0;
        int rank = 0;      ///< what is drawn later, above the others
    };

    [[nodiscard]] static Result<MapMeasures> read(const QByteArray& json);
    [[nodiscard]] Of of(const QString& layer, const QString& kind, int zoom) const;

private:
    using Stops = QList<std::pair<int, double>>; ///< by rising zoom; between two the value grows evenly, before the first it is 0
    struct Entry {
        Stops width;
        Stops casing;
        Stops text;
        int rank = 0;
    };
    [[nodiscard]] static Result<Stops> stops(const QJsonValue& json, const QString& where);

    QHash<QString, Entry> m_entries; ///< by "layer/kind"; "layer/*" for the kinds that have none of their own
};

} // namespace dispatch
