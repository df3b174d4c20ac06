#include "scenarioshelf.h"

#include "bundled.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString toldIn(const QString& path, const QList<Mistake>& mistakes)
{
    QStringList lines;
    for (const auto& each : mistakes)
        lines.append(path + u':' + each.words());
    return lines.join(u'\n');
}

} // namespace

Result<ScenarioShelf> ScenarioShelf::read(const CodeBook* codes, const Protocol* protocol, const QString& folder)
{
    ScenarioShelf shelf;
    shelf.m_codes = codes;
    shelf.m_protocol = protocol;
    const auto base = bundled(u":/scenarios/sample-shift.json"_s);
    const auto common = bundled(u":/scenarios/questions.json"_s);
    for (const auto* each : {&base, &common})
        if (!*each)
            return std::unexpected(each->error());
    shelf.m_base = *base;
    auto questions = Questions::fromJson(*common);
    if (!questions)
        return refuse(QCoreApplication::translate("ScenarioShelf", "This program is not whole: a data file is damaged. Install it again."), toldIn(u"questions.json"_s, questions.error()));
    shelf.m_questions = std::make_shared<const Questions>(*std::move(questions));
    for (const auto& name : QDir(u":/scenarios"_s).entryList({u"scenario-*.json"_s})) {
        auto scenario = shelf.readFile(u":/scenarios/"_s + name);
        if (!scenario)
            return std::unexpected(scenario.error());
        shelf.m_all.append(*std::move(scenario));
    }
    for (const auto& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        auto scenario = shelf.readFile(folder + u'/' + name);
        if (!scenario)
            qWarning("a scenario of this desk was left out: %s", qPrintable(scenario.error().detail));
        else if (std::ranges::none_of(shelf.m_all, [&](const auto& each) { return each->id == (*scenario)->id; }))
            shelf.m_all.append(*std::move(scenario));
    }
    std::ranges::stable_sort(shelf.m_all, {}, [](const auto& each) { return each->place; });
    return shelf;
}

Result<std::shared_ptr<const Scenario>> ScenarioShelf::readFile(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QCoreApplication::translate("ScenarioShelf", "%1 can't be read: %2").arg(path, file.errorString()), u"scenario can't be read"_s);
    auto scenario = Scenario::fromJson(file.readAll(), ground());
    if (!scenario)
        return refuse(toldIn(path, scenario.error()), u"a scenario with %1 mistakes"_s.arg(scenario.error().size()));
    return std::make_shared<const Scenario>(*std::move(scenario));
}

Result<> ScenarioShelf::add(const QString& path)
{
    return readFile(path).transform([this](const std::shared_ptr<const Scenario>& scenario) {
        m_all.append(scenario);
        std::ranges::stable_sort(m_all, {}, [](const auto& each) { return each->place; });
    });
}

Result<std::shared_ptr<const Scenario>> ScenarioShelf::open(const QString& nameOrPath) const
{
    const auto known = std::ranges::find(m_all, nameOrPath, [](const auto& each) { return each->id; });
    if (known != m_all.cend())
        return *known;
    if (QFile::exists(nameOrPath))
        return readFile(nameOrPath);
    QStringList names;
    for (const auto& each : m_all)
        names.append(each->id);
    return refuse(QCoreApplication::translate("ScenarioShelf", "There is no scenario “%1”. There are: %2").arg(nameOrPath, names.join(u", "_s)), u"no such scenario"_s);
}

} // namespace dispatch
