#pragma once

#include "mappack.h"
#include "packwriter.h"
#include "placesearch.h"
#include "roadwriter.h"
#include "searchwriter.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace dispatch {

/// A pack with search and roads, made from a source, in a folder of its own.
class PackedCounty {
public:
    explicit PackedCounty(const MapSource& source)
    {
        using namespace Qt::StringLiterals;
        const PackWriter writer({{u"search"_s, writeSearch}, {u"roads"_s, writeRoads}});
        const auto path = m_folder.filePath(u"county.pack"_s);
        const auto written = writer.write(source, path, QDateTime({2026, 11, 22}, {12, 0}, QTimeZone::UTC));
        INFO((written ? u""_s : written.error().detail).toStdString());
        REQUIRE(written);
        auto opened = MapPack::open(path);
        REQUIRE(opened);
        m_pack = *std::move(opened);
        auto search = PlaceSearch::open(m_pack);
        REQUIRE(search);
        m_search = *std::move(search);
    }

    [[nodiscard]] const MapPack& pack() const { return m_pack; }
    [[nodiscard]] const PlaceSearch& search() const { return *m_search; }
    [[nodiscard]] QList<Hit> find(const QString& typed, qsizetype limit = 5) const
    {
        auto found = m_search->find(typed, limit);
        REQUIRE(found);
        return *std::move(found);
    }

private:
    QTemporaryDir m_folder;
    MapPack m_pack;
    std::unique_ptr<PlaceSearch> m_search;
};

} // namespace dispatch
