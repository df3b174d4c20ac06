#include "scenarioverbs.h"

#include "deidentify.h"
#include "filebytes.h"
#include "pastshift.h"
#include "scenario.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::scenarioverbs {
namespace {

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

Result<Instant> momentOf(const AdminLine& line, const QString& option, const QTimeZone& zone)
{
    auto moment = QDateTime::fromString(line.value(option), u"yyyy-MM-dd HH:mm"_s);
    if (!moment.isValid())
        return refuse(u"--%1 “%2” is no moment of the county's clock; write it like \"2026-11-22 22:00\"."_s.arg(option, line.value(option)));
    moment.setTimeZone(zone);
    return toInstant(moment);
}

Result<> deidentify(const AdminLine& line)
{
    const QTimeZone zone("America/Los_Angeles");
    const auto out = line.value(u"out"_s);
    bool isNumber = false;
    const auto seed = line.value(u"seed"_s).toUInt(&isNumber);
    if (out.isEmpty())
        return refuse(u"Where does the scenario go? --out FILE"_s);
    if (!isNumber)
        return refuse(u"--seed takes a whole number; another one invents other people."_s);
    const auto from = momentOf(line, u"from"_s, zone);
    const auto to = momentOf(line, u"to"_s, zone);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    const auto bundled = Bundled::read();
    if (!bundled)
        return std::unexpected(bundled.error());
    return pastshift::read(line, *from, *to)
        .and_then([&](const Changes& shift) {
            return deidentified(shift, {&bundled->codes, &bundled->protocol, venuesOf(bundled->base), zone, seed});
        })
        .and_then([&](const QByteArray& scenario) -> Result<> {
            QSaveFile file(out);
            if (!file.open(QIODevice::WriteOnly) || file.write(scenario) != scenario.size() || !file.commit())
                return refuse(u"%1 can't be written: %2"_s.arg(out, file.errorString()));
            std::puts(qPrintable(u"%1 is written. Read it before others do: a rare happening is known again even without a name."_s.arg(out)));
            return {};
        });
}

} // namespace

QList<AdminLine::Verb> verbs()
{
    return {{"scenario"_L1, "check"_L1, "FILE..."_L1,
        "Reads scenarios to train with and tells every mistake as FILE:LINE: reason. Ends with 1 when there is one. Also reads a questions.json."_L1, false, {}},
        {"scenario"_L1, "deidentify"_L1, {},
            "Makes a scenario of a past shift at the centre, in which nobody can be found again. Names, numbers, places and times are invented; of what was written only the coded facts are left."_L1, true,
            {{u"from"_s, u"The first moment, by the county's clock: \"2026-11-22 22:00\"."_s, u"moment"_s}, {u"to"_s, u"The moment at which it ends."_s, u"moment"_s},
                {u"seed"_s, u"Whom it invents: the same number makes the same file."_s, u"number"_s, u"1"_s}, {u"out"_s, u"The scenario's file."_s, u"file"_s}}}};
}

Result<> run(const AdminLine& line) { return line.verb() == "deidentify"_L1 ? deidentify(line) : check(line); }

} // namespace dispatch::scenarioverbs
