#include "mappack.h"
#include "packbook.h"
#include "packconnection.h"
#include "packfailures.h"
#include "packwriter.h"
#include "roadwriter.h"
#include "searchwriter.h"
#include "smallcounty.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>

#include <rapidcheck.h>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const QDateTime built({2026, 11, 22}, {12, 0}, QTimeZone::UTC);

/// A pack in a folder of its own.
class PackFolder {
public:
    explicit PackFolder(const MapSource& source = smallCounty()) { REQUIRE(PackWriter({}).write(source, path(), built)); }
    [[nodiscard]] QString path(const QString& name = u"a.pack"_s) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QString with(const QByteArray& bytes) const
    {
        QFile file(path(u"b.pack"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    [[nodiscard]] QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
};

QString openRefusal(const QString& path)
{
    const auto pack = MapPack::open(path);
    REQUIRE_FALSE(pack);
    return pack.error().summary;
}

void alter(const QString& path, const QString& sql)
{
    auto connection = PackConnection::toWrite(path);
    REQUIRE(connection);
    QSqlQuery query(connection->database());
    REQUIRE(query.exec(sql));
}

/// Everything a reader would touch; whatever the bytes are, it ends with an answer.
Result<> readAll(const QString& path)
{
    const auto pack = MapPack::open(path);
    if (!pack)
        return std::unexpected(pack.error());
    if (auto told = pack->info(); !told)
        return std::unexpected(told.error());
    return pack->verify();
}

} // namespace

TEST_CASE("a pack tells what it was made from")
{
    const PackFolder folder;
    const auto pack = MapPack::open(folder.path());
    REQUIRE(pack);
    const auto& meta = pack->meta();
    CHECK(meta.county == u"Small County");
    CHECK(meta.builtAt == built);
    CHECK(meta.attribution == u"drawn for a test");
    CHECK(meta.schematic);
    CHECK(meta.figures.value(u"n"_s) == 3);
    CHECK(meta.bounds.contains({38.55, -121.45}));
    CHECK(meta.hash.size() == 64);
    REQUIRE(pack->areas().size() == 1);
    CHECK(pack->areas().first().area == smallCounty().areas.first().area);
    CHECK(pack->areas().first().rings == smallCounty().areas.first().rings);
    CHECK(pack->verify());
    const auto info = pack->info();
    REQUIRE(info);
    CHECK(info->value(u"features"_s).toObject().value(u"road"_s) == 4);
    CHECK(folder.names() == QStringList{u"a.pack"_s});
}

TEST_CASE("the same source gives the same hash, another row another one")
{
    const PackFolder one;
    const PackFolder two;
    auto other = smallCounty();
    other.features.first().name += u'x';
    const PackFolder three(other);
    const auto hash = [](const PackFolder& folder) { return MapPack::open(folder.path())->meta().hash; };
    CHECK(hash(one) == hash(two));
    CHECK(hash(one) != hash(three));
}

TEST_CASE("a pack that is none is refused with its own sentence")
{
    const PackFolder folder;
    const auto whole = folder.bytes();
    CHECK(openRefusal(folder.path(u"nowhere.pack"_s)) == packfailures::missing({}).summary);
    CHECK(openRefusal(folder.with("")) == packfailures::foreign({}).summary);
    CHECK(openRefusal(folder.with(QByteArray(5000, 'x'))) == packfailures::foreign({}).summary);
    CHECK(openRefusal(folder.with(whole.first(whole.size() / 2))) == packfailures::damaged({}).summary);
    CHECK(openRefusal(folder.with(whole + QByteArray(4096, '\0'))) == packfailures::damaged({}).summary);

    const auto newer = folder.with(whole);
    alter(newer, u"pragma user_version = 2"_s);
    CHECK(openRefusal(newer) == packfailures::newer(2).summary);

    const auto foreign = folder.with(whole);
    alter(foreign, u"pragma application_id = 7"_s);
    CHECK(openRefusal(foreign) == packfailures::foreign({}).summary);
}

TEST_CASE("what a pack says about itself can't be changed unseen")
{
    const PackFolder folder;
    const auto path = folder.with(folder.bytes());
    alter(path, u"update meta set v = '0' where k = 'schematic'"_s);
    CHECK(openRefusal(path) == packfailures::damaged({}).summary);
    const auto grown = folder.with(folder.bytes());
    alter(grown, u"create table mine (a)"_s);
    CHECK(openRefusal(grown) == packfailures::damaged({}).summary);
}

TEST_CASE("verify catches one changed row")
{
    const PackFolder folder;
    for (const auto& change : {u"update feature set name = 'Elsewhere' where id = 2"_s, u"update area set rural = 1 - rural"_s, u"delete from feature_box where id = 1"_s,
             u"insert into tile values ('day', 1, 8, 41, 98, x'00')"_s}) {
        const auto path = folder.with(folder.bytes());
        alter(path, change);
        const auto pack = MapPack::open(path);
        REQUIRE(pack);
        const auto verified = pack->verify();
        REQUIRE_FALSE(verified);
        CHECK(verified.error().summary == packfailures::damaged({}).summary);
    }
}

TEST_CASE("damaged anywhere, a pack is refused or read as it was, and nothing falls")
{
    const PackFolder folder;
    const auto whole = folder.bytes();
    CHECK(rc::check([&] {
        auto bytes = whole;
        const auto hits = *rc::gen::inRange(1, 40);
        for (int i = 0; i < hits; ++i)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        const auto read = readAll(folder.with(bytes));
        RC_ASSERT(read || !read.error().summary.isEmpty());
    }));
}

TEST_CASE("cut short anywhere, a pack is refused")
{
    const PackFolder folder;
    const auto whole = folder.bytes();
    CHECK(rc::check([&] {
        const auto length = *rc::gen::inRange<qsizetype>(0, whole.size());
        RC_ASSERT_FALSE(MapPack::open(folder.with(whole.first(length))));
    }));
}

TEST_CASE("a new pack takes the old one's name, and who has the old one open keeps it")
{
    const PackFolder folder;
    const auto old = MapPack::open(folder.path());
    REQUIRE(old);
    const auto reader = old->connect();
    REQUIRE(reader);
    auto other = smallCounty();
    other.county = u"Other County"_s;
    REQUIRE(PackWriter({}).write(other, folder.path(), built));

    auto count = prepared(reader->database(), "count_features");
    REQUIRE(count);
    CHECK(perform(*count, "count_features"));
    CHECK(count->next());
    const auto late = old->connect();
    REQUIRE_FALSE(late);
    CHECK(late.error().summary == packfailures::replaced().summary);
    CHECK(MapPack::open(folder.path())->meta().county == u"Other County");
}

TEST_CASE("a pack that can't be finished leaves the old one and no half file")
{
    const PackFolder folder;
    const auto before = folder.bytes();
    SECTION("the disk is full")
    {
        const PackStep fill{u"fill"_s, [](QSqlDatabase& database, const MapSource&) -> Result<> {
            QSqlQuery query(database);
            REQUIRE(query.exec(u"pragma max_page_count = 20"_s));
            REQUIRE(query.exec(u"create table more (a)"_s));
            if (!query.exec(u"insert into more values (zeroblob(1000000))"_s))
                return std::unexpected(packfailures::ofStatement(query.lastError(), "more"));
            return {};
        }};
        const auto made = PackWriter({fill}).write(smallCounty(), folder.path(), built);
        REQUIRE_FALSE(made);
        CHECK(made.error().summary == packfailures::diskFull({}).summary);
    }
    SECTION("the folder is not there")
    {
        CHECK_FALSE(PackWriter({}).write(smallCounty(), folder.path(u"no/where.pack"_s), built));
    }
    SECTION("the source is empty")
    {
        const auto made = PackWriter({}).write({}, folder.path(), built);
        REQUIRE_FALSE(made);
        CHECK(made.error().summary == packfailures::empty({}).summary);
    }
    SECTION("a step refuses")
    {
        const PackStep step{u"no"_s, [](QSqlDatabase&, const MapSource&) -> Result<> { return refuse(u"no"_s); }};
        const auto made = PackWriter({step}).write(smallCounty(), folder.path(), built);
        REQUIRE_FALSE(made);
        CHECK(made.error().summary == u"no");
    }
    CHECK(folder.bytes() == before);
    CHECK(folder.names() == QStringList{u"a.pack"_s});
}

TEST_CASE("every statement about packs is sound on the tables it is for")
{
    const PackFolder folder;
    REQUIRE(PackWriter({{u"search"_s, writeSearch}, {u"roads"_s, writeRoads}}).write(smallCounty(), folder.path(), built));
    auto connection = PackConnection::toWrite(folder.path());
    REQUIRE(connection);
    const PackBook book;
    CHECK(book.steps().size() > 20);
    for (const auto& step : book.steps()) {
        if (step.startsWith(u"make_") || step == u"rows_of_table")
            continue;
        INFO(step.toStdString());
        CHECK(prepared(connection->database(), step));
    }
}
