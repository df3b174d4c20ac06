#pragma once

#include "complaint.h"
#include "dictionary.h"
#include "hands.h"
#include "panedesk.h"
#include "planactions.h"
#include "plandraftpane.h"
#include "planwindow.h"
#include "speller.h"

#include <QDir>
#include <QFile>

namespace dispatch::test {

[[nodiscard]] inline QByteArray planData(const QString& name)
{
    QFile file(QStringLiteral(":/plan/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

[[nodiscard]] inline PlanBook planBook()
{
    QList<QByteArray> languages;
    for (const auto& name : QDir(QStringLiteral(":/plan/languages")).entryList({QStringLiteral("*.json")}))
        languages.append(planData(QStringLiteral("languages/") + name));
    return PlanBook::fromJson(planData(QStringLiteral("template-adult-2026-09.json")), languages).value();
}

/// A plan's window on a real store: Rosa writes with Darnell Okoro, who is on incident 102; Osei signs.
class PlanDeskWindow : public PaneDesk {
public:
    PlanDeskWindow()
    {
        looks.setTheme(Looks::Theme::Light);
        window.resize(1456, 819);
        QObject::connect(&window, &PlanWindow::refused, &store, [this](const QString& sentence) { refused = sentence; });
    }
    [[nodiscard]] DeskTools planTools()
    {
        auto made = tools(&store);
        made.actor = [this] { return Actor{who.id, who.name, who.role}; };
        return made;
    }
    /// What the store has now.
    PlanFile file() { return *ended(desk.read(okoro.id)); }
    void kept(const Result<Proposal>& proposal)
    {
        INFO((proposal ? QString() : proposal.error().summary).toStdString());
        REQUIRE(proposal);
        REQUIRE(ended(desk.commit(*proposal)));
        clock.advance(second);
    }
    PlanItemId add(PlanPart part, const QString& words, const PlanContact& contact = {})
    {
        PlanItem item;
        item.plan = file().draft()->id;
        item.part = part;
        item.words = words;
        item.contact = contact;
        const auto proposal = desk.put(file(), item);
        kept(proposal);
        return PlanItemId::fromString(proposal->command.effects.first().id);
    }
    /// Three lines, and someone to call.
    void write()
    {
        kept(desk.begin(file(), book.form(), QStringLiteral("en")));
        add(PlanPart::Signs, QStringLiteral("I stop answering the phone"));
        add(PlanPart::Myself, QStringLiteral("Cold water on my face"));
        add(PlanPart::Myself, QStringLiteral("Draw the same house"));
        add(PlanPart::People, {}, {QStringLiteral("Emeka"), QStringLiteral("uncle"), {}, QStringLiteral("916-555-0188"), MayCall::Yes});
    }
    void sign()
    {
        auto about = *file().draft();
        about.reviewBy = QStringLiteral("2027-03-01");
        about.reviewOwner = rosa.id;
        kept(desk.describe(file(), about));
        kept(desk.askReview(file(), about.id));
        who = osei;
        kept(desk.sign(file(), about.id, PlanDesk::toSign(file(), about.id)));
        who = rosa;
    }
    void open()
    {
        window.open(okoro.id);
        REQUIRE(comes([this] { return window.isVisible(); }));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    [[nodiscard]] PlanTree& tree() { return window.draft().tree(); }
    [[nodiscard]] PlanModel& lines() { return tree().lines(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    /// Pictures to be looked at by a person: light, dark, and dark with letters of twice the size.
    void takeLooks(QWidget& what, const QString& name)
    {
        const auto take = [&](const QString& look) {
            QTest::qWait(300);
            REQUIRE(what.grab().save(QDir::tempPath() + u'/' + name + u'-' + look + u".png"));
        };
        take(QStringLiteral("light"));
        looks.setTheme(Looks::Theme::Dark);
        take(QStringLiteral("dark"));
        looks.setTextSize(200);
        what.resize(1920, 1080);
        take(QStringLiteral("dark-200"));
        what.resize(1366, 768);
        take(QStringLiteral("narrow-200"));
    }
    /// As a desk is left for somebody else: locked, and opened by her.
    void handsChange(const Staff& to)
    {
        window.setLocked(true);
        const auto from = std::exchange(who, to).id;
        HandsChange::tellAll(from, to.id);
        window.setLocked(false);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const QString& words)
    {
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClicks(focus, words);
    }
    [[nodiscard]] QStringList words(PlanPart part)
    {
        QStringList words;
        const auto parent = lines().indexOf(part);
        for (int row = 0; row < lines().rowCount(parent); ++row)
            words.append(lines().index(row, 0, parent).data().toString());
        return words;
    }
    void goTo(PlanPart part, int row)
    {
        const auto parent = lines().indexOf(part);
        tree().setCurrentIndex(row < 0 ? parent : lines().index(row, 0, parent));
        tree().setFocus();
    }
    [[nodiscard]] QString complaint() { return find<Complaint>(window, "planComplaint")->sentence(); }

    PlanRules rules = PlanRules::fromJson(planData(QStringLiteral("rules-2026-09.json"))).value();
    PlanBook book = planBook();
    Staff who = rosa;
    PlanDesk desk{planTools(), &rules};
    Speller speller{dictionaryFolders()};
    PlanWindow window{PlanParts{&desk, &book, &picture, &looks, nullptr, &speller}};
    QString refused;
};

} // namespace dispatch::test
