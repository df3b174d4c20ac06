#include "scenarioverbs.h"

#include "scenario.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::scenarioverbs {
namespace {

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 can't be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

/// What scenarios are held against, as the program has it.
struct Bundled {
    Questions questions;
    CodeBook codes;
    Protocol protocol;
    QByteArray base;

    [[nodiscard]] static Result<Bundled> read()
    {
        Bundled bundled;
        const auto notWhole = refuse(u"This program is not whole: a data file is missing or damaged. Install it again."_s);
        for (const auto& name : QDir(u":/codes"_s).entryList({u"*.json"_s})) {
            const auto json = bytesOf(u":/codes/"_s + name);
            if (!json)
                return notWhole;
            if (!name.startsWith("protocol-"_L1)) {
                if (!bundled.codes.add(*json))
                    return notWhole;
                continue;
            }
            auto protocol = Protocol::fromJson(*json);
            if (!protocol)
                return notWhole;
            bundled.protocol = *std::move(protocol);
        }
        const auto base = bytesOf(u":/scenarios/sample-shift.json"_s);
        const auto common = bytesOf(u":/scenarios/questions.json"_s);
        if (!base || !common)
            return notWhole;
        auto questions = Questions::fromJson(*common);
        if (!questions)
            return notWhole;
        bundled.questions = *std::move(questions);
        bundled.base = *base;
        return bundled;
    }
};

Result<> check(const AdminLine& line)
{
    const auto bundled = Bundled::read();
    if (!bundled)
        return std::unexpected(bundled.error());
    qsizetype wrong = 0;
    for (const auto& path : line.subjects()) {
        const auto json = bytesOf(path);
        if (!json)
            return std::unexpected(json.error());
        // The common questions are a file of a trainer's as well.
        const bool areQuestions = path.section(u'/', -1) == "questions.json"_L1;
        QList<Mistake> mistakes;
        QString good;
        if (areQuestions) {
            const auto read = Questions::fromJson(*json);
            mistakes = read ? QList<Mistake>{} : read.error();
            good = read ? u"%1 questions"_s.arg(read->all().size()) : QString{};
        } else {
            const auto read = Scenario::fromJson(*json, {&bundled->questions, &bundled->codes, &bundled->protocol, bundled->base});
            mistakes = read ? QList<Mistake>{} : read.error();
            good = read ? u"%1, place %2: %3 goals, %4 points, %5 callers, %6 events"_s.arg(read->id).arg(read->place).arg(read->goals.size()).arg(read->points.size())
                              .arg(read->callers.size()).arg(read->events.size())
                        : QString{};
        }
        for (const auto& each : std::as_const(mistakes))
            std::puts(qPrintable(u"%1:%2"_s.arg(path, each.words())));
        if (mistakes.isEmpty())
            std::puts(qPrintable(u"%1: well (%2)"_s.arg(path, good)));
        wrong += mistakes.size();
    }
    if (wrong > 0)
        return refuse(wrong == 1 ? u"One mistake."_s : u"%1 mistakes."_s.arg(wrong));
    return {};
}

} // namespace

QList<AdminLine::Verb> verbs()
{
    return {{"scenario"_L1, "check"_L1, "FILE..."_L1,
        "Reads scenarios to train with and tells every mistake as FILE:LINE: reason. Ends with 1 when there is one. Also reads a questions.json."_L1, false, {}}};
}

Result<> run(const AdminLine& line) { return check(line); }

} // namespace dispatch::scenarioverbs
