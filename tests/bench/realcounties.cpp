#include "realcounties.h"

#include "osmsource.h"
#include "sacramento.h"
#include "testdata.h"

using namespace Qt::StringLiterals;

namespace dispatch::bench {

QList<MapSource> realCounties()
{
    QList<MapSource> counties;
    for (const auto& [name, county] : {std::pair{u"osm/baltimore.osm.pbf"_s, u"Baltimore"_s}, {u"osm/harrisburg.osm.pbf"_s, u"Harrisburg"_s}})
        if (const auto extract = test::testData(name)) {
            auto source = OsmSource().read(*extract, county, {});
            if (!source)
                qFatal("%s: %s", qPrintable(name), qPrintable(source.error().detail));
            counties.append(*std::move(source));
        }
    if (const auto table = test::testData(u"sacramento/onstreet-parking.csv.gz"_s)) {
        MapSource source;
        source.county = u"Sacramento"_s;
        source.features = {{u"place"_s, u"city"_s, u"Sacramento"_s, {}, MapFeature::Shape::Point, {{{38.58, -121.49}}}}};
        source.addresses = test::sacramentoAddresses(*table);
        counties.append(std::move(source));
    }
    return counties;
}

} // namespace dispatch::bench
