#include "planverbs.h"

#include "planprint.h"
#include "sampleplan.h"

#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::planverbs {
namespace {

Result<QByteArray> bundled(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"This program is not whole: a data file is missing. Install it again."_s, path);
    return file.readAll();
}

Result<PlanLanguage> languageOf(const QString& code)
{
    return bundled(u":/plan/languages/%1.json"_s.arg(code)).and_then(&PlanLanguage::fromJson);
}

QString languages()
{
    QStringList codes;
    for (const auto& file : QDir(u":/plan/languages"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        codes.append(file.chopped(5));
    return codes.join(u", "_s);
}

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
    if (!QFile::exists(u":/plan/languages/%1.json"_s.arg(code)))
        return refuse(u"There are no headings in “%1”. There are: %2"_s.arg(code, languages()));
    const auto paper = paperOf(line.value(u"paper"_s));
    const auto language = languageOf(code);
    const auto english = languageOf(u"en"_s);
    const auto form = bundled(u":/plan/template-adult-2026-09.json"_s).and_then(&PlanTemplate::fromJson);
    const auto sample = bundled(u":/plan/samples/%1.json"_s.arg(code)).and_then(&SamplePlan::fromJson);
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

} // namespace

QList<AdminLine::Verb> verbs()
{
    return {{"plan"_L1, "print"_L1, {}, "Prints a made-up person's safety plan, to see what a language looks like on paper."_L1, false,
        {{u"sample"_s, u"The made-up plan."_s}, {u"lang"_s, u"The language of the page: %1."_s.arg(languages()), u"code"_s, u"en"_s},
            {u"paper"_s, u"The person's page, the copy with English beside it, or the card for the wallet."_s, u"page|checking-copy|card"_s, u"page"_s},
            {u"out"_s, u"The PDF file to write."_s, u"file"_s}},
        true}};
}

Result<> run(const AdminLine& line) { return print(line); }

} // namespace dispatch::planverbs
