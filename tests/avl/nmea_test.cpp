#include "nmeareader.h"

#include "sentence.h"
#include "testdata.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <QDirIterator>
#include <QFile>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Refused whyNot(const QByteArray& line)
{
    const auto said = readNmea(line);
    REQUIRE(said.fix);
    REQUIRE_FALSE(*said.fix);
    return said.fix->error();
}

/// "5541.1955" of a log, read without the parser's help.
double degreesOf(const QByteArray& field, qsizetype width)
{
    return field.first(width).toDouble() + field.sliced(width).toDouble() / 60;
}

bool checksumFits(const QByteArray& body, const QByteArray& digits)
{
    return sentence(body).last(2).compare(digits, Qt::CaseInsensitive) == 0;
}

} // namespace

TEST_CASE("an RMC sentence is a fix: where, when, how fast and whither")
{
    const auto said = readNmea(sentence("GPRMC,081412.250,A,3834.8960,N,12129.6640,W,10.00,301.26,221126,,,A"));
    CHECK_FALSE(said.login);
    REQUIRE(said.fix);
    REQUIRE(*said.fix);
    const auto& fix = **said.fix;
    CHECK(fix.point.latitude == Catch::Approx(38.5816).epsilon(1e-9));
    CHECK(fix.point.longitude == Catch::Approx(-121.4944).epsilon(1e-9));
    CHECK(toDateTime(fix.fixedAt, QTimeZone::UTC) == QDateTime({2026, 11, 22}, {8, 14, 12, 250}, QTimeZone::UTC));
    CHECK(fix.speed.value_or(0) == Catch::Approx(5.14444).epsilon(1e-4));
    CHECK(fix.heading.value_or(0) == Catch::Approx(301.26));
    CHECK_FALSE(fix.accuracy);
}

TEST_CASE("a car that stands has a speed and no course")
{
    const auto said = readNmea(sentence("GNRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,221126,,,D"));
    REQUIRE(said.fix);
    REQUIRE(*said.fix);
    CHECK((*said.fix)->speed == 0.0);
    CHECK_FALSE((*said.fix)->heading);
}

TEST_CASE("routers name their device in three ways")
{
    const auto body = sentence("GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,221126,,,A");
    for (const QByteArray& before : {QByteArray("car-3:s3cret "), QByteArray("car-3:s3cret,"), QByteArray("car-3:s3cret")}) {
        const auto said = readNmea(QByteArray(before + body));
        CHECK(said.login == DeviceLogin{u"car-3"_s, u"s3cret"_s});
        REQUIRE(said.fix);
        CHECK(*said.fix);
    }
    CHECK(readNmea("car-3:s3:cret").login == DeviceLogin{u"car-3"_s, u"s3:cret"_s});
    CHECK_FALSE(readNmea("car-3:s3:cret").fix);
    CHECK(readNmea(sentence("PCPTI,car-3:s3cret,172235,172235.00")).login == DeviceLogin{u"car-3"_s, u"s3cret"_s});
    CHECK_FALSE(readNmea("$PCPTI,car-3:s3cret,172235,172235.00*00").login);
    CHECK(whyNot("what is this?") == Refused::Garbled);
}

TEST_CASE("what is no fix is none, and says why")
{
    CHECK(whyNot(sentence("GPRMC,081412,V,3834.8960,N,12129.6640,W,0.0,,221126,,,N")) == Refused::NoFix);
    for (const QByteArray mode : {"N", "E", "M", "S"})
        CHECK(whyNot(sentence("GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,221126,,," + mode)) == Refused::NoFix);
    CHECK(whyNot("$GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,221126,,,A*00") == Refused::Checksum);
    CHECK(whyNot("$GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,221126,,,A") == Refused::Checksum);
    CHECK(whyNot(sentence("GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,221126,,,A") + "00") == Refused::Checksum);
    CHECK(whyNot(sentence("GPRMC,081412,A,,N,12129.6640,W,0.0,,221126,,,A")) == Refused::Incomplete);
    CHECK(whyNot(sentence("GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,,,,A")) == Refused::Incomplete);
    CHECK(whyNot(sentence("GPRMC,081412,A,9934.8960,N,12129.6640,W,0.0,,221126,,,A")) == Refused::Garbled);
    CHECK(whyNot(sentence("GPRMC,081412,A,-834.8960,N,12129.6640,W,0.0,,221126,,,A")) == Refused::Garbled);
    CHECK(whyNot(sentence("GPRMC,081412,A,3834.8960,X,12129.6640,W,0.0,,221126,,,A")) == Refused::Garbled);
    CHECK(whyNot(sentence("GPRMC,081412,A,3874.8960,N,12129.6640,W,0.0,,221126,,,A")) == Refused::Garbled);
    CHECK(whyNot(sentence("GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,321126,,,A")) == Refused::Garbled);
    CHECK(whyNot(sentence("GPRMC,281412,A,3834.8960,N,12129.6640,W,0.0,,221126,,,A")) == Refused::Garbled);
    CHECK(whyNot(sentence("GPRMC,081412,A,3834.8960,N")) == Refused::Garbled);
    // Without a date there is no telling when.
    CHECK_FALSE(readNmea(sentence("GPGGA,081412.000,3834.8960,N,12129.6640,W,1,5,4.87,66.2,M,14.5,M,,")).fix);
}

TEST_CASE("two digits of a year are of this century")
{
    const auto said = readNmea(sentence("GPRMC,081412,A,3834.8960,N,12129.6640,W,0.0,,060480,,,A"));
    REQUIRE(said.fix);
    REQUIRE(*said.fix);
    CHECK(toDateTime((*said.fix)->fixedAt, QTimeZone::UTC).date() == QDate(2080, 4, 6));
}

TEST_CASE("any fix goes into a sentence and comes out the same")
{
    CHECK(rc::check([] {
        const Point point{*rc::gen::inRange(-8'999'999, 8'999'999) / 100'000.0, *rc::gen::inRange(-17'999'999, 17'999'999) / 100'000.0};
        const auto at = fromMsecs(*rc::gen::inRange<qint64>(1'577'836'800'000, 3'155'000'000'000));
        const auto said = readNmea(rmc(point, at));
        RC_ASSERT(said.fix.has_value() && said.fix->has_value());
        RC_ASSERT(metresBetween((*said.fix)->point, point) < 0.01);
        RC_ASSERT((*said.fix)->fixedAt == at);
    }));
}

TEST_CASE("one changed character never makes another position")
{
    const Point point{38.5816, -121.4944};
    const auto line = rmc(point, fromMsecs(1'790'000'000'000));
    CHECK(rc::check([&] {
        auto changed = line;
        changed[*rc::gen::inRange<qsizetype>(0, changed.size())] = static_cast<char>(*rc::gen::inRange(0, 256));
        const auto said = readNmea(changed);
        RC_ASSERT(!said.fix || !*said.fix || (metresBetween((*said.fix)->point, point) < 0.01 && (*said.fix)->fixedAt == fromMsecs(1'790'000'000'000)));
    }));
}

TEST_CASE("any bytes are read without harm, however they are cut into packets")
{
    CHECK(rc::check([] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::weightedOneOf<char>({{8, rc::gen::elementOf(std::string("$GPRMC,AV*.0123456789NSEW\r\n:"))}, {1, rc::gen::arbitrary<char>()}}));
        const QByteArray whole(bytes.data(), qsizetype(bytes.size()));
        LineCutter once;
        const auto lines = once.cut(whole);
        LineCutter pieces;
        QList<QByteArray> same;
        for (const auto each : whole)
            same += pieces.cut({&each, 1});
        RC_ASSERT(same == lines);
        for (const auto& line : lines)
            if (const auto said = readNmea(line); said.fix && *said.fix)
                RC_ASSERT(std::abs((*said.fix)->point.latitude) <= 90);
    }));
}

TEST_CASE("a line without an end takes no memory and harms no other")
{
    LineCutter cutter;
    for (int i = 0; i < 1000; ++i)
        CHECK(cutter.cut(QByteArray(1000, 'x')).isEmpty());
    CHECK(cutter.cut("x\r\ncar-3\r\n\r\n$GP") == QList<QByteArray>{"car-3"});
    CHECK(cutter.cut("GGA\n") == QList<QByteArray>{"$GPGGA"});
}

TEST_CASE("every fix that real receivers' logs give stands in the log")
{
    const auto folder = testData(u"gpsd-logs"_s);
    if (!folder)
        SKIP("there are no receivers' logs on this machine");
    qsizetype logs = 0;
    qsizetype taken = 0;
    qsizetype refused = 0;
    QDirIterator it(*folder, {u"*.log"_s}, QDir::Files);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        ++logs;
        LineCutter cutter;
        for (const auto& line : cutter.cut(file.readAll())) {
            const auto said = readNmea(line);
            if (!said.fix)
                continue;
            if (!*said.fix) {
                ++refused;
                continue;
            }
            ++taken;
            INFO(line.toStdString());
            const auto start = line.indexOf('$');
            const auto star = line.lastIndexOf('*');
            REQUIRE(start >= 0);
            REQUIRE(star > start);
            const auto body = line.sliced(start + 1, star - start - 1);
            const auto fields = body.split(',');
            REQUIRE(fields.size() > 9);
            CHECK(checksumFits(body, line.sliced(star + 1, 2)));
            CHECK(fields.at(2) == "A");
            const Point there{degreesOf(fields.at(3), 2) * (fields.at(4) == "S" ? -1 : 1), degreesOf(fields.at(5), 3) * (fields.at(6) == "W" ? -1 : 1)};
            CHECK(metresBetween((*said.fix)->point, there) < 0.1);
            const auto when = toDateTime((*said.fix)->fixedAt, QTimeZone::UTC);
            CHECK(when.toString(u"ddMMyy"_s).toLatin1() == fields.at(9));
            CHECK(when.toString(u"hhmmss"_s).toLatin1() == fields.at(1).first(6));
        }
    }
    WARN(logs << " logs: " << taken << " fixes taken, " << refused << " refused");
    CHECK(logs >= 50);
    CHECK(taken > 1000);
    CHECK(refused > 100);
}
