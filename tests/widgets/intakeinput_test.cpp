#include "agewords.h"
#include "calltaker.h"
#include "labelledfield.h"
#include "pinwords.h"
#include "typedline.h"
#include "typednote.h"

#include <catch2/generators/catch_generators.hpp>

#include <QClipboard>
#include <QGuiApplication>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

bool hasControls(const QString& text)
{
    for (const auto c : text)
        if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || (c >= QChar(0x202a) && c <= QChar(0x202e)))
            return true;
    return false;
}

/// The sentence under an editor, or its tip where there is no room for one.
QString saidBy(const QWidget* editor)
{
    for (auto* up = editor->parentWidget(); up; up = up->parentWidget())
        if (const auto* field = qobject_cast<const LabelledField*>(up))
            return field->sentence();
    return editor->toolTip();
}

} // namespace

TEST_CASE("whatever is pasted into whatever field: nothing that stood there is lost, and what is not kept is said")
{
    IntakeAtDesk desk;
    desk.takeCall();
    auto* source = desk.part<QComboBox>(u"intakeSource"_s);
    source->setCurrentIndex(source->findData(u"lifeline_988"_s));
    desk.press(u"intakeObserved_animal"_s, Qt::Key_Space);
    desk.press(u"screen_1_yes"_s, Qt::Key_Y);
    const auto width = desk.pane->width();
    QStringList fields;
    for (const auto* line : desk.tabs()->currentWidget()->findChildren<TypedLine*>())
        if (line->isVisible())
            fields.append(line->objectName());
    REQUIRE(fields.size() >= 14);
    for (const auto& input : badInputs())
        for (const auto& name : fields) {
            INFO(input.name << " into " << name.toStdString());
            auto* line = desk.part<TypedLine>(name);
            line->setFocus();
            line->setText(u"stood "_s);
            line->end(false);
            QGuiApplication::clipboard()->setText(input.text);
            QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
            CHECK(line->text().startsWith("stood "_L1));
            CHECK(line->text().size() <= line->maxLength());
            CHECK_FALSE(hasControls(line->text()));
            CHECK_FALSE(line->text().contains(u'\n'));
            CHECK(QGuiApplication::clipboard()->text() == input.text);
            const auto pasted = line->text().sliced(6);
            if (pasted != input.text)
                CHECK_FALSE(saidBy(line).isEmpty());
            CHECK(desk.pane->width() == width);
            line->setText({});
        }
}

TEST_CASE("what has happened takes a long text, and a longer one as far as it goes")
{
    IntakeAtDesk desk;
    desk.takeCall();
    auto* note = desk.part<TypedNote>(u"intakeWhatHappened"_s);
    desk.type(u"intakeWhatHappened"_s, u"Before. "_s);
    QGuiApplication::clipboard()->setText(QString(1'048'576, u'x'));
    QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier);
    CHECK(note->length() == noteLimit);
    CHECK(note->toPlainText().startsWith("Before. x"_L1));
    CHECK(saidBy(note) ==
        u"1_048_576 letters pasted; the first 19_992 are kept here. The rest is still on the clipboard."_s.replace(u'_', QChar::Nbsp));
    QTest::keyClick(note, Qt::Key_Y);
    CHECK(note->length() == noteLimit);
    const auto id = desk.pane->currentDraft()->id;
    REQUIRE(PaneDesk::comes([&] { return desk.stored(id).call.whatHappened.size() == noteLimit; }));
}

TEST_CASE("a full line says that it is full and keeps what it has")
{
    IntakeAtDesk desk;
    desk.takeCall();
    auto* line = desk.part<TypedLine>(u"intakeWhatHelps"_s);
    line->setText(QString(lineLimit, u'x'));
    desk.type(u"intakeWhatHelps"_s, u"y"_s);
    CHECK(line->text() == QString(lineLimit, u'x'));
    CHECK(saidBy(line).contains("used up"_L1));
}

TEST_CASE("coming by Tab selects nothing that the next letter would replace")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeAddress"_s, u"1620 R St"_s);
    desk.press(u"intakeWhereWords"_s, Qt::Key_Tab);
    CHECK(desk.focused() == "intakeAddress"_L1);
    desk.press(Qt::Key_X);
    CHECK(desk.line(u"intakeAddress"_s) == u"1620 R Stx"_s);
}

TEST_CASE("every call-back number is kept as typed, with what it reads as")
{
    const auto [typed, phone, sentence] = GENERATE(table<QString, QString, QString>({
        {u"555-01"_s, QString(), u"“555-01” is too short for a call-back number. It is kept as typed."_s},
        {u"9165550163"_s, u"+19165550163"_s, u"Reads as (916) 555-0163."_s},
        {u"+52 55 1234 5678"_s, u"+525512345678"_s, QString()},
        {u"ask for Rosa"_s, QString(), u"does not read as a telephone number"_s},
    }));
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeCallback"_s, typed);
    CHECK(desk.call().callback == typed);
    CHECK(desk.call().callbackPhone == phone);
    CHECK(saidBy(desk.part(u"intakeCallback"_s)).contains(sentence));
}

TEST_CASE("times that no clock shows set nothing and say so")
{
    const auto typed = GENERATE(u"25:71"_s, u"noon"_s, u"-1"_s, u"2026-02-31"_s);
    IntakeAtDesk desk;
    desk.takeCall();
    auto* source = desk.part<QComboBox>(u"intakeSource"_s);
    source->setCurrentIndex(source->findData(u"lifeline_988"_s));
    desk.type(u"intakeTransferAccepted"_s, typed);
    CHECK_FALSE(desk.call().transferAcceptedAt);
    CHECK(desk.line(u"intakeTransferAccepted"_s) == typed);
    CHECK_FALSE(saidBy(desk.part(u"intakeTransferAccepted"_s)).isEmpty());
}

TEST_CASE("ages and birthdays are kept as typed, with a word on the odd ones")
{
    const QDate today(2026, 11, 22);
    CHECK(ageSaid(u"41"_s, today).sentence.isEmpty());
    CHECK(ageSaid(u"about 40"_s, today).sentence.isEmpty());
    CHECK(ageSaid(u"02/31/1990"_s, today).caution);
    CHECK(ageSaid(u"1990-13-01"_s, today).caution);
    CHECK(ageSaid(u"999"_s, today).caution);
    CHECK(ageSaid(u"-3"_s, today).caution);
    CHECK(ageSaid(u"11/23/2026"_s, today).caution);
    CHECK_FALSE(ageSaid(u"11/23/1985"_s, today).caution);
    CHECK(ageSaid(u"11/23/1985"_s, today).sentence.contains("40"_L1));
}

TEST_CASE("pins are read in the ways people write them")
{
    CHECK(typedPin(u"38.5706, -121.4895"_s) == Point{38.5706, -121.4895});
    CHECK(typedPin(u"38.5706 −121.4895"_s) == Point{38.5706, -121.4895});
    CHECK(typedPin(u"38.5706° N, 121.4895° W"_s) == Point{38.5706, -121.4895});
    CHECK_FALSE(typedPin(u"98.5, 20"_s));
    CHECK_FALSE(typedPin(u"38.5, 200"_s));
    CHECK_FALSE(typedPin(u"by the mural"_s));
    CHECK_FALSE(typedPin(u"38.5706"_s));
    const Point pin{38.5706, -121.4895};
    CHECK(typedPin(pinWords(pin)) == pin);
}
