#include "tool.h"

#include <QFile>

using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const auto bundled = QStringLiteral(SOURCE_FOLDER "/resources/scenarios/scenario-blue-apartments.json");

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("scenario check tells that all is well, or each mistake with its line")
{
    const auto well = admin({u"scenario"_s, u"check"_s, bundled, QStringLiteral(SOURCE_FOLDER "/resources/scenarios/questions.json")});
    CHECK(well.code == 0);
    CHECK(well.out.count(u'\n') == 2);
    CHECK(well.out.contains(": well (blue-apartments, place 7: 4 goals, 14 points, 1 callers, 3 events)"_L1));
    CHECK(well.err.isEmpty());

    const OpenFolder folder;
    auto json = read(bundled);
    json.replace("\"place\": 7", "\"place\": 0").replace("\"step\": \"screen.6\"", "\"step\": \"screen.7\"");
    QFile file(folder.path(u"broken.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(json) == json.size());
    file.close();
    const auto broken = admin({u"scenario"_s, u"check"_s, file.fileName(), bundled});
    CHECK(broken.code == 1);
    CHECK(broken.out.contains(file.fileName() + u":5: \"place\" is not a whole number from 1 to 999\n"_s));
    CHECK(broken.out.contains("\"screen.7\" is no step of the protocol"_L1));
    CHECK(broken.out.contains(bundled + u": well"_s));
    CHECK(broken.err.contains("2 mistakes."_L1));

    CHECK(admin({u"scenario"_s, u"check"_s, folder.path(u"none.json"_s)}).code == 1);
    CHECK(admin({u"scenario"_s, u"check"_s}).code == 2);
}
