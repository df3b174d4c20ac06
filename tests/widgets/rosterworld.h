#pragma once

#include "fillermodel.h"
#include "panedesk.h"
#include "rosterdesk.h"
#include "rosterwindow.h"
#include "weekgrid.h"
#include "weekroster.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

namespace dispatch::test {

/// The week's roster in a real store, and the window on it.
class RosterWorld : public PaneDesk {
public:
    RosterWorld()
    {
        rosa.role = Role::Supervisor;
        Command seed;
        seed.id = ids.next<CommandId>();
        seed.name = QStringLiteral("seed");
        seed.actor = {rosa.id, rosa.name, rosa.role};
        seed.occurredAt = clock.now();
        insert<Staff>(seed);
        insert<Licence>(seed);
        insert<Requirement>(seed);
        insert<Shift>(seed);
        insert<Trade>(seed);
        REQUIRE(ended(store.commit(seed)));
        REQUIRE(comes([&] { return picture.now().all<Shift>().size() == week.changes.of<Shift>().size(); }));
        window = std::make_unique<RosterWindow>(RosterParts{&desk, &picture, &looks, nullptr});
        window->showDay(QDate(2026, 11, 25));
        shown(*window, {1920, 1080});
        grid().setFocus();
    }

    template <typename Widget = QWidget>
    Widget* part(const char* name) { return find<Widget>(*window, name); }
    WeekGrid& grid() { return *part<WeekGrid>("rosterGrid"); }
    QString words(const char* name)
    {
        auto* widget = part(name);
        auto* label = qobject_cast<QLabel*>(widget);
        QStringList all;
        for (auto* each : label ? QList<QLabel*>{label} : widget->findChildren<QLabel*>())
            if (!each->text().isEmpty())
                all.append(each->text());
        return all.join(u' ');
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    void choosePerson(const StaffId& staff)
    {
        auto* list = part<QTreeView>("staffList");
        const auto name = picture.now().find(staff)->name;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().startsWith(name))
                list->setCurrentIndex(list->model()->index(row, 0));
        REQUIRE(part<QLineEdit>("staffName")->text() == name);
    }
    /// Everybody who is offered for one of the gap's seats.
    QStringList couldFill()
    {
        const auto* offered = part<QTreeView>("fillerList")->model();
        QStringList names;
        for (int group = 0; group < offered->rowCount(); ++group)
            for (int row = 0; row < offered->rowCount(offered->index(group, 0)); ++row)
                if (static_cast<const FillerModel*>(offered)->fillerAt(offered->index(row, 0, offered->index(group, 0))))
                    names.append(offered->index(row, 0, offered->index(group, 0)).data().toString());
        return names;
    }
    [[nodiscard]] Shift shift(const ShiftId& id) const { return *picture.now().find(id); }
    [[nodiscard]] Shift onT7() const
    {
        for (const auto& each : picture.now().all<Shift>())
            if (each.callsign == u"T7" && !each.staff.isNull())
                return each;
        return {};
    }

    WeekRoster week;
    RosterRules rules = [] {
        auto made = plainRules();
        made.version = QStringLiteral("2026-09");
        made.team = {2, {QStringLiteral("naloxone")}};
        return made;
    }();
    Holidays holidays{{QDate(2026, 11, 26), QStringLiteral("Thanksgiving Day")}};
    RosterDesk desk{tools(&store), &rules, &holidays};
    std::unique_ptr<RosterWindow> window;

private:
    template <typename Noun>
    void insert(Command& command)
    {
        for (const auto& row : week.changes.of<Noun>())
            command.effects.append(insertOf(row));
    }
};

} // namespace dispatch::test
