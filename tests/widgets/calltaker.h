#pragma once

#include "choicerow.h"
#include "intakepane.h"
#include "panedesk.h"
#include "print.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>

namespace dispatch::test {

/// The real call form on the real store, worked by keyboard.
class IntakeAtDesk : public PaneDesk {
public:
    explicit IntakeAtDesk(QSize size = {1110, 760}) : pane(std::make_unique<IntakePane>(&intake, &picture, &looks))
    {
        QObject::connect(&store, &Store::changed, &store, [this](const Changes& changes) { looked += changes.of<Look>(); });
        shown(*pane, size);
    }

    void takeCall()
    {
        const auto before = tabs()->count();
        pane->newCall();
        REQUIRE(comes([&] { return tabs()->count() == before + 1; }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QTabWidget* tabs() { return pane->findChild<QTabWidget*>(QStringLiteral("intakeTabs")); }
    /// In the form in front.
    template <typename Widget = QWidget>
    Widget* part(const QString& name)
    {
        auto* found = tabs()->currentWidget()->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void type(const QString& name, const QString& words)
    {
        part(name)->setFocus();
        QTest::keyClicks(part(name), words);
    }
    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    void press(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        part(name)->setFocus();
        QTest::keyClick(part(name), key, modifiers);
    }
    [[nodiscard]] QString focused() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    [[nodiscard]] QString line(const QString& name) { return part<QLineEdit>(name)->text(); }
    [[nodiscard]] bool isOn(const QString& name) { return part<QAbstractButton>(name)->isChecked(); }
    [[nodiscard]] CallIntake call() { return pane->currentDraft()->call; }
    /// What a program that starts now would find.
    [[nodiscard]] Draft stored(const DraftId& id)
    {
        const auto open = ended(store.loadOpen());
        REQUIRE(open);
        for (const auto& draft : open->of<Draft>())
            if (draft.id == id)
                return draft;
        return {};
    }
    [[nodiscard]] bool isStored(const DraftId& id) { return !stored(id).id.isNull(); }

    QList<Look> looked;
    std::unique_ptr<IntakePane> pane;
};

/// Enough for a recommendation of a mobile team.
inline void tellEnough(IntakeAtDesk& desk)
{
    using namespace Qt::StringLiterals;
    desk.type(u"intakeWhereWords"_s, u"1620 R St"_s);
    desk.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(desk.comes([&] { return !desk.line(u"intakeAddress"_s).isEmpty(); }));
    desk.type(u"intakeCallback"_s, u"916-555-0163"_s);
    desk.press(Qt::Key_D, Qt::AltModifier);
    desk.press(Qt::Key_N);
    desk.press(u"screen_1_yes"_s, Qt::Key_Y);
    desk.press(u"screen_2_yes"_s, Qt::Key_Y);
    desk.press(u"screen_3_yes"_s, Qt::Key_Y);
}

} // namespace dispatch::test
