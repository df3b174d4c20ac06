#include "planverbs.h"

#include "plandata.h"
#include "planexchange.h"
#include "planprint.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::planverbs {
namespace {

Result<PlanPaper> paperOf(const QString& word)
{
    if (word == "page"_L1)
        return PlanPaper::Page;
    if (word == "checking-copy"_L1)
        return PlanPaper::CheckingCopy;
    if (word == "card"_L1)
        return PlanPaper::WalletCard;
    return refuse(u"“%1” is no paper. Say page, checking-copy or card."_s.arg(word));
}

Result<> print(const AdminLine& line)
{
    if (!line.has(u"sample"_s))
        return refuse(u"Plans of people are printed from the plan's window, where the look is recorded. Say --sample for a made-up one."_s);
    if (!line.has(u"out"_s))
        return refuse(u"Say where the PDF goes: --out FILE.pdf"_s);
    const auto code = line.value(u"lang"_s);
    const auto paper = paperOf(line.value(u"paper"_s));
    const auto language = plandata::language(code);
    const auto english = plandata::language(u"en"_s);
    const auto form = plandata::form();
    const auto sample = plandata::sample(code);
    for (const auto* failure : {paper ? nullptr : &paper.error(), language ? nullptr : &language.error(), english ? nullptr : &english.error(), form ? nullptr : &form.error(),
             sample ? nullptr : &sample.error()})
        if (failure)
            return std::unexpected(*failure);

    // Whole or not at all: what stands there already stays when the disk is full.
    QSaveFile file(line.value(u"out"_s));
    if (!file.open(QIODevice::WriteOnly))
        return refuse(u"%1 can't be written: %2"_s.arg(file.fileName(), file.errorString()));
    PlanSheet sheet;
    sheet.content = sample->content;
    sheet.name = sample->name;
    sheet.writtenOn = sample->writtenOn;
    sheet.isSigned = true;
    Result<PlanPrinted> printed;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setTitle(language->phrase(PlanPhrase::Title));
        printed = PlanPrint::print(writer, *paper, sheet, {&*form, &*language, &*english});
    }
    if (!printed)
        return std::unexpected(printed.error());
    if (!printed->lettersWithoutFont.isEmpty())
        return refuse(u"No font here has these letters: %1"_s.arg(printed->lettersWithoutFont));
    if (!file.commit())
        return refuse(u"%1 can't be written: %2"_s.arg(file.fileName(), file.errorString()));
    std::puts(qPrintable(u"%1: %2 page(s)"_s.arg(file.fileName()).arg(printed->pages)));
    return {};
}

struct Entry {
    AdminLine::Verb verb;
    Result<> (*run)(const AdminLine&);
};

QList<Entry> table()
{
    const QCommandLineOption sample(u"sample"_s, u"The made-up plan."_s);
    const QCommandLineOption language(u"lang"_s, u"The language of the plan: %1."_s.arg(plandata::languages()), u"code"_s, u"en"_s);
    const QCommandLineOption json(u"json"_s, u"As JSON objects, one a line."_s);
    return {
        {{"plan"_L1, "print"_L1, {}, "Prints a made-up person's safety plan, to see what a language looks like on paper."_L1, false,
             {sample, language, {u"paper"_s, u"The person's page, the copy with English beside it, or the card for the wallet."_s, u"page|checking-copy|card"_s, u"page"_s},
                 {u"out"_s, u"The PDF file to write."_s, u"file"_s}},
             true},
            print},
        {{"plan"_L1, "export"_L1, {}, "Writes a made-up person's safety plan as a FHIR R4 bundle, to try what another program makes of it."_L1, false,
             {sample, language, {u"pseudonym"_s, u"Under a pseudonym instead of the name."_s}, {u"out"_s, u"The JSON file to write."_s, u"file"_s}}},
            planexchange::exportSample},
        {{"plan"_L1, "import"_L1, "FILE"_L1, "Shows what a FHIR R4 bundle would bring into a plan, part by part, and all that can't be read. Takes nothing in. Ends with 1 when something was not read."_L1, false, {json}},
            planexchange::preview},
        {{"plan"_L1, "verify"_L1, "FILE"_L1,
             "Looks whether a bundle holds a signed plan as this program wrote it, by its hash, and keeps FHIR R4's cardinalities. Ends with 1 when it does not."_L1, false, {json}},
            planexchange::verify},
    };
}

} // namespace

QList<AdminLine::Verb> verbs()
{
    QList<AdminLine::Verb> all;
    for (const auto& each : table())
        all.append(each.verb);
    return all;
}

Result<> run(const AdminLine& line)
{
    const auto all = table();
    return std::ranges::find(all, QString(line.verb()), [](const Entry& each) { return QString(each.verb.name); })->run(line);
}

} // namespace dispatch::planverbs
