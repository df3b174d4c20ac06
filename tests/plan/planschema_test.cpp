#include "darnells.h"
#include "print.h"
#include "sampleplan.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QString out;
};

Ended run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(100'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll()).trimmed()};
}

/// Somebody else's validator, which has the schema as HL7 published it.
class Validator {
public:
    Validator()
    {
        const auto fetched = run(u"python3"_s, {QStringLiteral(PLAN_TESTS "/fetchvalidator.py"), QStringLiteral(PLAN_TESTS "/package-lock.json"), QStringLiteral(VALIDATOR)});
        if (fetched.code == 77)
            SKIP(fetched.out.toStdString());
        INFO(fetched.out.toStdString());
        REQUIRE(fetched.code == 0);
    }

    void add(const QString& name, const QByteArray& bundle)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bundle) == bundle.size());
        m_files.append(file.fileName());
    }

    /// What is wrong, a line each, without the folder.
    [[nodiscard]] QStringList complaints() const
    {
        const auto ended = run(u"node"_s, QStringList{QStringLiteral(PLAN_TESTS "/validate.js"), QStringLiteral(VALIDATOR)} + m_files);
        INFO(ended.out.toStdString());
        REQUIRE((ended.code == 0 || ended.code == 1));
        auto lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
        REQUIRE((ended.code == 1) == !lines.isEmpty());
        for (auto& line : lines)
            line.remove(m_folder.path() + u'/');
        return lines;
    }

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

QStringList languages()
{
    auto codes = QDir(u":/plan/languages"_s).entryList({u"*.json"_s});
    for (auto& code : codes)
        code.chop(5);
    return codes;
}

QByteArray sampleBundle(const QString& code, bool byPseudonym)
{
    const auto sample = SamplePlan::fromJson(planFile(u"samples/%1.json"_s.arg(code)));
    REQUIRE(sample);
    const auto bundle = planBundle(sample->toExport(planTemplate(), byPseudonym));
    REQUIRE(bundle);
    return *bundle;
}

} // namespace

TEST_CASE("every bundle is valid by the official R4 schema, says another's validator")
{
    Validator validator;
    REQUIRE(languages().size() == 9);
    for (const auto& code : languages()) {
        validator.add(code + u".name.json", sampleBundle(code, false));
        validator.add(code + u".pseudonym.json", sampleBundle(code, true));
    }
    auto out = darnells();
    validator.add(u"whole.json"_s, *planBundle(out));
    for (auto& item : out.content.items)
        item.part2 = true;
    out.notice = planRules().sharing.notice;
    out.consent->part2 = true;
    validator.add(u"part2.json"_s, *planBundle(out));
    for (const auto state : {VersionState::Superseded, VersionState::Withdrawn}) {
        out.state = state;
        validator.add(word(state) + u".json"_s, *planBundle(out));
    }
    out.consent->withdrawnAt = signedAt + hour;
    validator.add(u"consent_withdrawn.json"_s, *planBundle(out));
    PlanExport bare;
    bare.form = planTemplate();
    bare.personName = u"Darnell Okoro"_s;
    bare.signedAt = bare.madeAt = signedAt;
    validator.add(u"bare.json"_s, *planBundle(bare));
    CHECK(validator.complaints() == QStringList{});
}

TEST_CASE("a broken bundle is refused by the validator, at the place where it is broken")
{
    Validator validator;
    const auto bundle = QJsonDocument::fromJson(sampleBundle(u"es"_s, false)).object();
    QStringList expected;
    const auto breakAt = [&](int at, const QString& type, const QString& element, const QJsonValue& value, const QString& complaint) {
        auto broken = bundle;
        auto entries = broken.value(u"entry").toArray();
        auto entry = entries.at(at).toObject();
        auto resource = entry.value(u"resource").toObject();
        REQUIRE(resource.value(u"resourceType").toString() == type);
        // An undefined value takes the element away.
        resource.insert(element, value);
        entry.insert(u"resource"_s, resource);
        entries.replace(at, entry);
        broken.insert(u"entry"_s, entries);
        const auto name = u"%1.%2.json"_s.arg(type, element);
        validator.add(name, QJsonDocument(broken).toJson());
        expected.append(u"%1: %2.%3: %4"_s.arg(name, type, element, complaint));
    };
    const QJsonValue none(QJsonValue::Undefined);
    breakAt(0, u"Patient"_s, u"name"_s, u"Rafael"_s, u"Property is not an array"_s);
    breakAt(0, u"Patient"_s, u"shoeSize"_s, 43, u"Unexpected property"_s);
    breakAt(1, u"Questionnaire"_s, u"status"_s, none, u"Missing property"_s);
    breakAt(2, u"QuestionnaireResponse"_s, u"status"_s, u"answered"_s, u"Code \"answered\" not found in value set"_s);
    breakAt(3, u"CarePlan"_s, u"intent"_s, none, u"Missing property"_s);
    breakAt(3, u"CarePlan"_s, u"subject"_s, none, u"Missing property"_s);
    breakAt(4, u"Consent"_s, u"scope"_s, none, u"Missing property"_s);
    CHECK(validator.complaints() == expected);
}
