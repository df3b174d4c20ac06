#include "planprint.h"
#include "filebytes.h"
#include "print.h"
#include "program.h"
#include "sampleplan.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What is read of a page, and what was written on it: letters that are shaped otherwise are the same letters, a mark above one is read now
/// before and now after it, and where a line was broken or turned is of no account.
QString lettersOf(const QString& text)
{
    auto plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(QRegularExpression(u"[\\s\\p{Mn}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+"_s));
    // Characters that share one shape in a font are read as the first of them.
    static constexpr std::pair<char16_t, char16_t> shared[] = {{u'\u2ED1', u'\u9577'}, {u'\u2ED3', u'\u957F'}, {u'\u2ED4', u'\u95E8'}, {u'\u6236', u'\u6237'}};
    for (const auto& [read, meant] : shared)
        plain.replace(QChar(read), QChar(meant));
    return plain;
}

/// Every word of @p line is there. Where a line has both directions, whoever reads a page puts its words in an order of their own.
bool hasWordsOf(const QString& read, const QString& line)
{
    return std::ranges::all_of(line.split(QRegularExpression(u"[\\s،,.]+"_s), Qt::SkipEmptyParts), [&](const QString& word) { return read.contains(lettersOf(word)); });
}

/// The sample plan of one language on paper.
struct Paper {
    explicit Paper(const QString& code)
        : form(*PlanTemplate::fromJson(bytesOf(u":/plan/template-adult-2026-09.json"_s))), english(*PlanLanguage::fromJson(bytesOf(u":/plan/languages/en.json"_s))),
          language(*PlanLanguage::fromJson(bytesOf(u":/plan/languages/%1.json"_s.arg(code)))), sample(*SamplePlan::fromJson(bytesOf(u":/plan/samples/%1.json"_s.arg(code))))
    {
        sheet.content = sample.content;
        sheet.name = sample.name;
        sheet.writtenOn = sample.writtenOn;
        sheet.isSigned = true;
    }

    PlanPrinted print(PlanPaper paper)
    {
        QPdfWriter writer(path());
        writer.setPageSize(QPageSize(QPageSize::Letter));
        const auto printed = PlanPrint::print(writer, paper, sheet, {&form, &language, &english});
        REQUIRE(printed);
        return *printed;
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"plan.pdf"_s); }
    [[nodiscard]] QString read() const { return told(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path(), u"-"_s}); }

    QTemporaryDir folder;
    PlanTemplate form;
    PlanLanguage english;
    PlanLanguage language;
    SamplePlan sample;
    PlanSheet sheet;
};

const QStringList allLanguages{u"en"_s, u"es"_s, u"zh-Hant"_s, u"zh-Hans"_s, u"vi"_s, u"hmn"_s, u"ru"_s, u"ar"_s, u"fa"_s};

} // namespace

TEST_CASE("A safety plan is one page in every language, and every word of it can be read back")
{
    for (const auto& code : allLanguages) {
        INFO(code.toStdString());
        Paper paper(code);
        const auto printed = paper.print(PlanPaper::Page);
        CHECK(printed.pages == 1);
        CHECK(printed.points >= 12);
        CHECK(printed.lettersWithoutFont == QString());
        const auto read = lettersOf(paper.read());
        INFO(read.toStdString());
        CHECK(read.contains(lettersOf(paper.language.phrase(PlanPhrase::Title))));
        CHECK(read.contains(lettersOf(paper.sample.name)));
        for (const auto& item : paper.sample.content.items) {
            INFO(item.words.toStdString());
            const bool isPrinted = paper.form.find(item.part)->printed;
            CHECK((item.words.isEmpty() || hasWordsOf(read, item.words) == isPrinted));
            if (isPrinted && !item.contact.isEmpty()) {
                CHECK(hasWordsOf(read, item.contact.name));
                CHECK(read.contains(u"555-"_s + item.contact.phone.last(4)));
            }
        }
        for (const auto part : {PlanPart::Signs, PlanPart::Myself, PlanPart::Distraction, PlanPart::People, PlanPart::Professionals, PlanPart::Surroundings})
            CHECK(read.contains(lettersOf(paper.language.heading(part))));
        CHECK(read.contains(u"988"_s));
        CHECK(read.contains(u"911"_s));
        // Nobody has reviewed the words yet: the page says so, in its own language.
        CHECK(read.contains(lettersOf(paper.language.draftMark())));
        CHECK(paper.language.draftMark().isEmpty() == (code == "en"_L1));
    }
}

TEST_CASE("The papers of the sample plan say in every language what they said")
{
    for (const auto& code : allLanguages) {
        for (const auto& [name, kind] : {std::pair{u"page"_s, PlanPaper::Page}, std::pair{u"card"_s, PlanPaper::WalletCard}}) {
            INFO(code.toStdString() << ' ' << name.toStdString());
            Paper paper(code);
            paper.print(kind);
            // As the lines stand on the page; how far words stand apart is of no account.
            auto lines = told(u"pdftotext"_s, {u"-layout"_s, u"-nopgbrk"_s, u"-enc"_s, u"UTF-8"_s, paper.path(), u"-"_s}).split(u'\n', Qt::SkipEmptyParts);
            for (auto& line : lines)
                line = line.simplified();
            const QString now = lines.join(u'\n') + u'\n';
            const auto golden = QStringLiteral(DISPATCH_GOLDEN "/plan-%1.%2.txt").arg(name, code);
            // With WRITE_GOLDEN set this becomes the golden one: read it before it is committed.
            if (qEnvironmentVariableIsSet("WRITE_GOLDEN")) {
                QFile file(golden);
                REQUIRE(file.open(QIODevice::WriteOnly));
                REQUIRE(file.write(now.toUtf8()) > 0);
            }
            CHECK(now.toStdString() == QString::fromUtf8(bytesOf(golden)).toStdString());
        }
    }
}

TEST_CASE("The fonts of a printed plan are inside it")
{
    for (const auto& code : allLanguages) {
        Paper paper(code);
        paper.print(PlanPaper::Page);
        const auto fonts = told(u"pdffonts"_s, {paper.path()}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
        INFO(fonts.join(u'\n').toStdString());
        REQUIRE(!fonts.isEmpty());
        for (const auto& font : fonts)
            // Embedded, and its letters can be read back.
            CHECK(font.contains(QRegularExpression(u"\\byes\\s+(yes|no)\\s+yes\\b"_s)));
    }
}

TEST_CASE("The checking copy has every line in English and in the plan's language")
{
    for (const auto& code : allLanguages.sliced(1)) {
        INFO(code.toStdString());
        Paper paper(code);
        CHECK(paper.print(PlanPaper::CheckingCopy).lettersWithoutFont == QString());
        const auto read = lettersOf(paper.read());
        INFO(read.toStdString());
        for (const auto& item : paper.sample.content.items) {
            INFO(item.words.toStdString());
            if (!paper.form.find(item.part)->printed)
                continue;
            CHECK(hasWordsOf(read, item.words));
            CHECK(hasWordsOf(read, item.english));
            if (!item.contact.isEmpty())
                CHECK(read.count(u"555-"_s + item.contact.phone.last(4)) == 2);
        }
        CHECK(read.contains(u"draft translation"_s.remove(u' ')));
    }
}

TEST_CASE("A wallet card keeps the numbers to call, however much is written")
{
    for (const auto& code : allLanguages) {
        INFO(code.toStdString());
        Paper paper(code);
        for (int i = 0; i < 8; ++i) {
            auto more = paper.sheet.content.items.first();
            more.id = PlanItemId(QUuid::createUuidV5(QUuid(), QString::number(i)));
            more.words = QString(150, u'n');
            paper.sheet.content.items.prepend(more);
        }
        CHECK(paper.print(PlanPaper::WalletCard).pages == 1);
        const auto read = lettersOf(paper.read());
        CHECK(read.contains(u"988"_s));
        CHECK(read.contains(u"911"_s));
        CHECK(read.contains(u"555-01"_s));
    }
}

TEST_CASE("A long plan has smaller letters before it has a second page, and never the parts for whoever comes")
{
    Paper paper(u"en"_s);
    const auto line = paper.sheet.content.items.first();
    const auto add = [&](int lines) {
        for (int i = 0; i < lines; ++i) {
            auto more = line;
            more.id = PlanItemId(QUuid::createUuidV5(QUuid(), QString::number(i)));
            more.words = u"Line %1 of many"_s.arg(i);
            paper.sheet.content.items.prepend(more);
        }
    };
    add(8);
    const auto smaller = paper.print(PlanPaper::Page);
    CHECK(smaller.pages == 1);
    CHECK(smaller.points < paper.sheet.points);
    add(40);
    const auto longer = paper.print(PlanPaper::Page);
    CHECK(longer.pages == 2);
    CHECK(longer.points == PlanPrint::smallest);
    const auto read = lettersOf(paper.read());
    CHECK(read.contains(u"Line39ofmany"_s));
    CHECK(!read.contains(lettersOf(u"Flashlights"_s)));
    CHECK(!read.contains(lettersOf(u"take Biscuit away"_s)));

    paper.sheet.withNumbers = false;
    paper.sheet.withKept = false;
    paper.sheet.withStrengths = false;
    paper.sheet.name.clear();
    paper.sheet.mark = u"TRAINING"_s;
    paper.print(PlanPaper::Page);
    const auto less = lettersOf(paper.read());
    CHECK(less.contains(u"TRAINING"_s));
    CHECK(!less.contains(u"555-01"_s));
    CHECK(!less.contains(u"Onthefridge"_s));
    CHECK(!less.contains(u"bicycles"_s));
    CHECK(!less.contains(u"Okoro"_s));
}

TEST_CASE("A letter that no font has is named before it is printed as a box")
{
    Paper paper(u"en"_s);
    paper.sheet.content.items.first().words = u"Call \U000F0000 now"_s;
    CHECK(!paper.print(PlanPaper::Page).lettersWithoutFont.isEmpty());
}
