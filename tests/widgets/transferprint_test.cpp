#include "print.h"
#include "program.h"
#include "transferpaper.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

TransferPrint asked()
{
    return {u"Transfer of 104 to 911"_s, u"Asked at 02:47 by Rosa Delgado."_s,
        u"CWRT, Sacramento County, incident 104. For: 911.\nAddress: 2417 Fruitridge Rd, Sacramento\nWhere, in the caller's words: the duplex behind the tire shop\n"
        "Call us back: 916-555-0100\nDanger now: Yes\nLanguage: Spanish\nTried before: Support by phone."_s,
        u"The person is ours until 911 accepts. Stay with it."_s, u"Comes: Sacramento police (police of this area, day and night). Ask: MCST (their hours are not known)."_s, u"TRAINING"_s};
}

/// The lines that a reader of the file finds, page after page.
QStringList printed(const TransferPrint& sheet, int& pages)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"sheet.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        const auto count = TransferPaper::lay(PrintPages::turned(writer, QPageLayout::Portrait), sheet).print(writer);
        REQUIRE(count);
        pages = *count;
    }
    QStringList lines;
    for (const auto& line : told(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    return lines;
}

} // namespace

TEST_CASE("A transfer's sheet is one page, in the order in which it is read out, marked in training, with room for the answer")
{
    int pages = 0;
    const QString now = printed(asked(), pages).join(u'\n') + u'\n';
    CHECK(pages == 1);
    const auto path = QStringLiteral(DISPATCH_GOLDEN "/transfer-sheet.txt");
    // With WRITE_GOLDEN set this becomes the golden one: read it before it is committed.
    if (qEnvironmentVariableIsSet("WRITE_GOLDEN")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(now.toUtf8()) > 0);
    }
    QFile golden(path);
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(now.toStdString() == QString::fromUtf8(golden.readAll()).toStdString());
}

TEST_CASE("A sheet whose words need more pages has the mark on each, and a live one does not say that it is training")
{
    auto sheet = asked();
    sheet.page += u'\n' + u"What has happened: he has been up for three nights and walks from window to window. "_s.repeated(60);
    int pages = 0;
    auto lines = printed(sheet, pages);
    CHECK(pages >= 3);
    CHECK(lines.filter(u"TRAINING"_s).size() == pages);
    CHECK(lines.join(u' ').count(u"three nights"_s) == 60);
    sheet.mark.clear();
    lines = printed(sheet, pages);
    CHECK(lines.filter(u"TRAINING"_s).isEmpty());
}
