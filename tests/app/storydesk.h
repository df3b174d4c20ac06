#pragma once

#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "linkstrip.h"
#include "options.h"
#include "workstation.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

using namespace Qt::StringLiterals;

/// A bundled scenario as JSON, to be changed.
inline QJsonObject scenarioJson(const QString& id)
{
    QFile file(u":/scenarios/scenario-%1.json"_s.arg(id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The real program at a training desk of its own, on which a trainer's scenario is played by hand.
class StoryProgram {
public:
    /// @p scenario lies in the desk's folder; its title is "Trial".
    explicit StoryProgram(QJsonObject scenario, Options options = {})
    {
        scenario.insert(u"id"_s, u"trial"_s);
        scenario.insert(u"title"_s, QJsonObject{{u"en"_s, u"Trial"_s}, {u"es"_s, u"Trial"_s}});
        scenario.insert(u"place"_s, 99);
        REQUIRE(QDir().mkpath(m_folder.filePath(u"scenarios"_s)));
        QFile file(m_folder.filePath(u"scenarios/trial.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(scenario).toJson());
        file.close();
        options.dataFolder = m_folder.path();
        if (options.language.isEmpty())
            options.language = u"en"_s;
        m_program = std::make_unique<Workstation>(options);
        m_program->start();
        REQUIRE(comes([&] { return m_program->window() && m_program->window()->isVisible(); }));
        for (auto* each : window().actions().scenarios->actions())
            if (each->text().contains("Trial"_L1)) {
                each->trigger();
                REQUIRE(comes([&] { return m_program->window() && m_program->window()->actions().pauseStory->isVisible() && m_program->window()->isVisible(); }));
                window().activateWindow();
                return;
            }
        FAIL("the scenario is not in the menu");
    }

    static bool comes(const std::function<bool()>& what, int ms = 30'000) { return QTest::qWaitFor(what, ms); }

    [[nodiscard]] bool isOpen() const { return m_program->window() && m_program->window()->isVisible(); }
    [[nodiscard]] DispatcherWindow& window() { return *m_program->window(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        for (auto* each : window().findChildren<Widget*>(name))
            if (each->isVisible())
                return each;
        return window().findChild<Widget*>(name);
    }
    /// The keys go where a person's would.
    void keys(const QString& sequence)
    {
        const QKeySequence keys(sequence, QKeySequence::PortableText);
        for (int each = 0; each < keys.count(); ++each) {
            auto* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window(), keys[static_cast<uint>(each)].key(), keys[static_cast<uint>(each)].keyboardModifiers());
        }
    }
    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    [[nodiscard]] static QString focus() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString{}; }
    /// A line of the command bar.
    void command(const QString& line)
    {
        keys(u"Ctrl+Space"_s);
        REQUIRE(comes([] { return focus() == "commandLine"_L1; }));
        type(line);
        keys(u"Return"_s);
        REQUIRE(comes([] { return focus() != "commandLine"_L1; }));
    }
    /// How the desk stands with its centre, as the strip says it.
    [[nodiscard]] QString link() { return window().strip().words(LinkStrip::Part::Link); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workstation> m_program;
};

} // namespace dispatch::test
