#include "tool.h"

#include <QFile>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QString writtenTable(const OpenFolder& folder, const QByteArray& entries)
{
    QFile file(folder.path(u"table.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("{\"version\": \"7\", \"about\": \"x\", \"stale_after_days\": 36500, \"entries\": [\n" + entries + "\n]}\n") > 0);
    return file.fileName();
}

} // namespace

TEST_CASE("a table of who comes is looked through, line by line")
{
    const OpenFolder folder;
    const QByteArray police = R"({"id": "all", "kind": "police", "who": {"en": "Sheriff"}, "why": {"en": "x"}, "areas": "all", "hours": "always", "as_of": "2026-01-01", "source": "x"})";
    auto path = writtenTable(folder, police);
    auto told = admin({u"jurisdiction"_s, u"check"_s, path});
    CHECK(told.code == 0);
    CHECK(told.out == u"Version 7: nothing to look at.\n"_s);

    path = writtenTable(folder, police + ",\n" + QByteArray(police).replace("\"all\", \"kind\"", "\"galt\", \"kind\"").replace("\"areas\": \"all\"", "\"areas\": [\"galt\"]"));
    told = admin({u"jurisdiction"_s, u"check"_s, path});
    CHECK(told.code == 1);
    CHECK(told.out == path + u":3: galt: all and galt are police for galt at once, first on mon at 00:00\n"_s);
    CHECK(told.err.contains(u"Version 7: 1 to look at."_s));

    path = writtenTable(folder, QByteArray(police).replace("2026-01-01", "lately"));
    told = admin({u"jurisdiction"_s, u"check"_s, path});
    CHECK(told.code == 1);
    CHECK(told.err.contains(u"line 2, all: as_of is no date"_s));
    CHECK(admin({u"jurisdiction"_s, u"check"_s, folder.path(u"none.json"_s)}).code == 1);
}
