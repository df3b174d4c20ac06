#include "looks.h"
#include "planbanner.h"
#include "planfiles.h"
#include "planpreview.h"
#include "print.h"
#include "sampleplan.h"
#include "smalldisk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

PlanBook wholeBook()
{
    QList<QByteArray> languages;
    for (const auto& name : QDir(u":/plan/languages"_s).entryList({u"*.json"_s}))
        languages.append(bytesOf(u":/plan/languages/"_s + name));
    return PlanBook::fromJson(bytesOf(u":/plan/template-adult-2026-09.json"_s), languages).value();
}

struct Preview {
    Preview()
    {
        looks.apply(*qApp);
        looks.setTheme(Looks::Theme::Light);
        window.resize(1456, 819);
    }
    ~Preview() { looks.setTextSize(100); }

    void show(const QString& code)
    {
        const auto sample = SamplePlan::fromJson(bytesOf(u":/plan/samples/%1.json"_s.arg(code))).value();
        PlanSheet sheet;
        sheet.content = sample.content;
        sheet.writtenOn = sample.writtenOn;
        sheet.isSigned = true;
        window.show(sheet, sample.name);
        window.QMainWindow::show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, static_cast<Qt::Key>(key), modifiers);
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QStringList checks()
    {
        QStringList words;
        for (const auto* label : window.findChildren<QLabel*>())
            words.append(label->text());
        return words;
    }
    [[nodiscard]] QString said() { return find<QLabel>("planPreviewSaid")->text(); }
    [[nodiscard]] QString read(const QString& path)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        REQUIRE(process.waitForFinished(60'000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir dir;
    PlanBook book = wholeBook();
    Looks looks;
    PlanPreview window{&book, &looks};
};

} // namespace

TEST_CASE_METHOD(Preview, "The preview begins in the plan's language with the checking copy beside it, and says that nobody has reviewed its words")
{
    show(u"es"_s);
    CHECK(window.windowTitle().startsWith(u"Print preview · "_s));
    CHECK(find<QComboBox>("planLanguage")->currentData().toString() == u"es"_s);
    CHECK(window.job().papers == QList{PlanPaper::Page, PlanPaper::CheckingCopy});
    CHECK(find<PlanBanner>("planBanner")->words().contains(u"Traducción en borrador"_s));
    CHECK(checks().contains(u"Headings not reviewed"_s));
    CHECK(checks().contains(u"Fits one page"_s));
    CHECK(checks().contains(u"Every letter has a font"_s));
    CHECK(checks().contains(u"Every line has its English"_s));
    // Headings in another language leave the person's own words as they are, and the window says so.
    find<QComboBox>("planLanguage")->setCurrentIndex(find<QComboBox>("planLanguage")->findData(u"en"_s));
    CHECK(find<PlanBanner>("planBanner")->words().contains(u"in Spanish"_s));
    // English beside English helps nobody.
    CHECK(window.job().papers == QList{PlanPaper::Page});
}

TEST_CASE_METHOD(Preview, "What is printed is chosen by the keyboard")
{
    show(u"ar"_s);
    key(Qt::Key_2, Qt::ControlModifier);
    CHECK(window.job().papers == QList{PlanPaper::WalletCard, PlanPaper::CheckingCopy});
    key(Qt::Key_3, Qt::ControlModifier);
    CHECK(window.job().papers == QList{PlanPaper::WalletCard});
    key(Qt::Key_1, Qt::ControlModifier);
    CHECK(window.job().papers == QList{PlanPaper::Page});
    for (const char* box : {"planWithNumbers", "planWithStrengths", "planWithKept", "planWithName"}) {
        find<QCheckBox>(box)->setFocus();
        key(Qt::Key_Space);
    }
    const auto job = window.job();
    CHECK_FALSE(job.sheet.withNumbers);
    CHECK_FALSE(job.sheet.withStrengths);
    CHECK_FALSE(job.sheet.withKept);
    CHECK(job.sheet.name.isEmpty());
    find<QComboBox>("planTypeSize")->setFocus();
    key(Qt::Key_Down);
    CHECK(window.job().sheet.points == 16);
    key(Qt::Key_Escape);
    CHECK_FALSE(window.isVisible());
}

TEST_CASE_METHOD(Preview, "A PDF is kept with both papers in one file, and on a full disk nothing is left half done")
{
    show(u"vi"_s);
    window.setTitleWord(u"TRAINING"_s);
    const auto path = dir.filePath(u"plan.pdf"_s);
    window.files().writePdf(path, window.job());
    CHECK(said() == u"plan.pdf is written, 2 page(s)."_s);
    const auto text = read(path);
    CHECK(text.contains(u"Checking copy"_s));
    CHECK(text.count(u"TRAINING"_s) == 2);
    CHECK(text.count(u'\f') == 2);

    const auto before = bytesOf(path);
    {
        const test::SmallDisk disk(4096);
        window.files().writePdf(path, window.job());
    }
    CHECK(said().startsWith(u"plan.pdf is not written: this disk takes no more."_s));
    CHECK(bytesOf(path) == before);
    CHECK(QDir(dir.path()).entryList(QDir::Files) == QStringList{u"plan.pdf"_s});
    window.files().writePdf(u"/proc/plan.pdf"_s, window.job());
    CHECK(said() == u"plan.pdf can't be written. Choose another folder."_s);
}

TEST_CASE_METHOD(Preview, "Ctrl+P asks for a printer and Ctrl+S where; neither stops the window")
{
    show(u"en"_s);
    key(Qt::Key_P, Qt::ControlModifier);
    auto* printing = window.findChild<QPrintDialog*>();
    REQUIRE(printing);
    CHECK(printing->isVisible());
    printing->reject();
    REQUIRE(QTest::qWaitFor([this] { return !window.findChild<QPrintDialog*>(); }));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    key(Qt::Key_S, Qt::ControlModifier);
    auto* saving = window.findChild<QFileDialog*>();
    REQUIRE(saving);
    // A name on the disk would say whose plan this is.
    CHECK(saving->selectedFiles().value(0).endsWith(u"safety plan 1 en.pdf"_s));
    saving->reject();

    QPdfWriter printer(dir.filePath(u"printer.pdf"_s));
    window.files().printOn(printer, window.job());
    CHECK(said() == u"1 page(s) went to the printer."_s);
    QPdfWriter broken(u"/proc/no/printer.pdf"_s);
    window.files().printOn(broken, window.job());
    CHECK(said().startsWith(u"The plan could not be printed."_s));
}

TEST_CASE_METHOD(Preview, "A locked desk shows no preview")
{
    show(u"en"_s);
    window.setLocked(true);
    CHECK_FALSE(window.isVisible());
    window.setLocked(false);
    CHECK(window.isVisible());
}
