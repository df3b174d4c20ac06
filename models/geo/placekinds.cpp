#include "placekinds.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace dispatch::placekinds {

namespace {

struct Kind {
    int order = 0;
    QString words;
};

const QHash<QString, Kind>& kinds()
{
    static const QHash<QString, Kind> kinds{{u"hospital"_s, {0, u"hospital er emergency"_s}}, {u"facility"_s, {0, u"facility"_s}}, {u"clinic"_s, {1, u"clinic"_s}},
        {u"city"_s, {1, u"city"_s}}, {u"town"_s, {1, u"town"_s}}, {u"suburb"_s, {2, u"neighborhood"_s}}, {u"neighbourhood"_s, {2, u"neighborhood neighbourhood"_s}},
        {u"village"_s, {2, u"community"_s}}, {u"hamlet"_s, {2, u"community"_s}}, {u"light_rail"_s, {3, u"light rail station lrt stop"_s}}, {u"station"_s, {3, u"station"_s}},
        {u"exit"_s, {3, u"exit ramp"_s}}, {u"milepost"_s, {3, u"mile marker milepost"_s}}, {u"park"_s, {4, u"park"_s}}, {u"school"_s, {4, u"school"_s}},
        {u"university"_s, {4, u"university campus"_s}}, {u"shelter"_s, {3, u"shelter"_s}}, {u"bus_stop"_s, {8, u"bus stop"_s}}};
    return kinds;
}

} // namespace

int order(const QString& kind)
{
    return kinds().value(kind, {6, {}}).order;
}

QString words(const QString& kind)
{
    const auto known = kinds().constFind(kind);
    return known == kinds().cend() ? QString(kind).replace(u'_', u' ') : known->words;
}

} // namespace dispatch::placekinds
