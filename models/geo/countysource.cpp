#include "countysource.h"

#include "countyreader.h"

namespace dispatch {

Result<MapSource> readCounty(const QString& folder)
{
    return CountyReader(folder).read();
}

} // namespace dispatch
