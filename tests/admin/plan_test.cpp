#include "tool.h"
#include "filebytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QString exported(const OpenFolder& folder, const QStringList& more)
{
    const auto path = folder.path(u"plan.json"_s);
    REQUIRE(admin(QStringList{u"plan"_s, u"export"_s, u"--sample"_s, u"--out"_s, path} + more).code == 0);
    return path;
}

/// The objects that were told, by their kind.
QMap<QString, QList<QJsonObject>> byKind(const Told& told)
{
    QMap<QString, QList<QJsonObject>> all;
    for (const auto& line : told.out.split(u'\n', Qt::SkipEmptyParts)) {
        const auto object = QJsonDocument::fromJson(line.toUtf8()).object();
        REQUIRE_FALSE(object.isEmpty());
        all[object.value(u"kind").toString()].append(object);
    }
    return all;
}

} // namespace

TEST_CASE("the sample plan goes out in every language, by name or by pseudonym, comes back whole and is verified")
{
    const OpenFolder folder;
    for (const auto& code : {u"en"_s, u"es"_s, u"zh-Hant"_s, u"zh-Hans"_s, u"vi"_s, u"hmn"_s, u"ru"_s, u"ar"_s, u"fa"_s}) {
        INFO(code.toStdString());
        const auto path = exported(folder, {u"--lang"_s, code});
        auto all = byKind(admin({u"plan"_s, u"import"_s, path, u"--json"_s}));
        REQUIRE(all[u"plan"_s].size() == 1);
        const auto name = all[u"plan"_s].first().value(u"name").toString();
        CHECK_FALSE(name.isEmpty());
        CHECK(all[u"plan"_s].first().value(u"language").toString() == code);
        CHECK(all[u"plan"_s].first().value(u"pseudonym").toString().isEmpty());
        CHECK(all[u"line"_s].size() >= 14);
        CHECK(all[u"consent"_s].size() == 1);
        CHECK(all[u"unplaced"_s].isEmpty());
        CHECK(all[u"unread"_s].isEmpty());
        CHECK(admin({u"plan"_s, u"verify"_s, path}).code == 0);

        const auto bytes = bytesOf(exported(folder, {u"--lang"_s, code, u"--pseudonym"_s}));
        CHECK_FALSE(bytes.contains(name.toUtf8()));
        const auto hidden = byKind(admin({u"plan"_s, u"import"_s, path, u"--json"_s}));
        CHECK(hidden[u"plan"_s].first().value(u"name").toString().isEmpty());
        CHECK(hidden[u"plan"_s].first().value(u"pseudonym").toString() == u"SAMPLE-" + code);
        CHECK(hidden[u"line"_s] == all[u"line"_s]);
        CHECK(admin({u"plan"_s, u"verify"_s, path}).code == 0);
        // The same export is the same bytes.
        CHECK(bytesOf(exported(folder, {u"--lang"_s, code, u"--pseudonym"_s})) == bytes);
    }
}

TEST_CASE("a plan of another program is shown part by part, with all that was not read")
{
    const OpenFolder folder;
    const auto path = written(folder, u"other.json"_s, R"({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "name": [{"given": ["Rafael"], "family": "Montoya"}], "birthDate": "1985-05-05"}},
        {"resource": {"resourceType": "CarePlan", "status": "active", "intent": "plan", "subject": {"display": "x"}, "note": [{"text": "Handle with care"}], "activity": [
            {"detail": {"status": "unknown", "code": {"text": "My strengths"}, "description": "I fix bicycles"}},
            {"detail": {"status": "unknown", "code": {"text": "Coping"}, "description": "Cold water \u001b[2J"}}]}}]})");
    const auto told = admin({u"plan"_s, u"import"_s, path});
    CHECK(told.code == 1);
    CHECK(told.out == u"Name: Rafael Montoya\nMy strengths (1)\n  I fix bicycles\nTo be placed by a person (1)\n  Coping: Cold water [2J\nWith it came: Handle with care\nNot read: Patient: “birthDate” was not read.\n");
    CHECK(told.err == u"One thing in it was not read.\n");
    const auto objects = byKind(admin({u"plan"_s, u"import"_s, path, u"--json"_s}));
    CHECK(objects[u"line"_s].first().value(u"part").toString() == u"strengths");
    CHECK(objects[u"unplaced"_s].first().value(u"heading").toString() == u"Coping");
    CHECK(objects[u"notice"_s].size() == 1);
    CHECK(objects[u"unread"_s].size() == 1);
    // It is not ours, and nobody can tell.
    const auto look = admin({u"plan"_s, u"verify"_s, path});
    CHECK(look.code == 1);
    CHECK(look.out.contains(u"It has no hash of ours"));
}

TEST_CASE("a bundle that was changed or is broken is told as such")
{
    const OpenFolder folder;
    const auto good = bytesOf(exported(folder, {}));
    const auto verify = [&](QByteArray bytes, const QByteArray& before, const QByteArray& after, const QStringList& more = {}) {
        REQUIRE(bytes.contains(before));
        return admin(QStringList{u"plan"_s, u"verify"_s, written(folder, u"changed.json"_s, bytes.replace(before, after))} + more);
    };
    const auto same = verify(good, "\n", "\n");
    CHECK(same.code == 0);
    CHECK(same.out == u"It says what it said when it was written: its hash is right.\nSafety plan, version 1, signed by M. Osei, LCSW on 2026-11-09; its state: signed.\nIts structure keeps the cardinalities of FHIR R4.\n");
    const auto touched = verify(good, "M. Osei", "M. Ozei");
    CHECK(touched.code == 1);
    CHECK(touched.out.contains(u"It was changed after it was written: its hash is wrong."));
    CHECK(touched.err == u"It is no untouched, whole, signed plan of ours.\n");
    const auto broken = verify(good, "\"intent\": \"plan\"", "\"intention\": \"plan\"", {u"--json"_s});
    CHECK(broken.code == 1);
    const auto look = QJsonDocument::fromJson(broken.out.toUtf8()).object();
    CHECK(look.value(u"ours").toBool());
    CHECK_FALSE(look.value(u"untouched").toBool());
    CHECK(look.value(u"structure").toArray() == QJsonArray{u"Bundle.entry[3].resource.intent is missing."_s, u"Bundle.entry[3].resource.intention is no element of R4."_s});
}

TEST_CASE("what a plan's verbs do not do, they say")
{
    const OpenFolder folder;
    const auto out = folder.path(u"plan.json"_s);
    CHECK(admin({u"plan"_s, u"export"_s, u"--out"_s, out}).err.contains(u"Say --sample for a made-up one."));
    CHECK(admin({u"plan"_s, u"export"_s, u"--sample"_s}).err == u"Say where the bundle goes: --out FILE.json\n");
    CHECK(admin({u"plan"_s, u"export"_s, u"--sample"_s, u"--lang"_s, u"xx"_s, u"--out"_s, out}).err.startsWith(u"There are no headings in “xx”."));
    CHECK(admin({u"plan"_s, u"export"_s, u"--sample"_s, u"--lang"_s, u"../languages/en"_s, u"--out"_s, out}).code == 1);
    CHECK(admin({u"plan"_s, u"export"_s, u"--sample"_s, u"--out"_s, folder.path(u"no/such/folder.json"_s)}).err.contains(u"can not be written"));
    CHECK_FALSE(QFile::exists(out));
    CHECK(admin({u"plan"_s, u"import"_s, folder.path(u"none.json"_s)}).err.contains(u"can not be read"));
    CHECK(admin({u"plan"_s, u"import"_s}).code == 2);
    CHECK(admin({u"plan"_s, u"verify"_s, written(folder, u"no.json"_s, "{")}).err.startsWith(u"The file is no FHIR bundle.\n"));
    const auto large = written(folder, u"large.json"_s, QByteArray(5 * 1024 * 1024, ' '));
    CHECK(admin({u"plan"_s, u"import"_s, large}).err.startsWith(u"The file is too large for a safety plan"));
    CHECK(admin({u"plan"_s, u"verify"_s, large}).code == 1);
    for (const auto& verb : {u"print"_s, u"export"_s, u"import"_s, u"verify"_s})
        CHECK(admin({u"plan"_s, verb, u"--help"_s}).out.startsWith(u"Usage: dispatch-admin plan " + verb));
}
