#pragma once

#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "planwindow.h"

#include <QAbstractItemView>
#include <QApplication>

#include <algorithm>

namespace dispatch::test {

/// The plan's window, once somebody asked for one.
[[nodiscard]] inline PlanWindow* planWindow()
{
    for (auto* each : QApplication::topLevelWidgets())
        if (auto* plan = qobject_cast<PlanWindow*>(each))
            return plan;
    return nullptr;
}

/// Asks for the plan of the first incident on the board whose person is known: the same one at each start.
inline void askForPlan(DispatcherWindow& window)
{
    auto* board = window.findChild<QAbstractItemView*>(QStringLiteral("incidentBoardList"));
    const auto* model = board->model();
    QList<QPersistentModelIndex> incidents;
    for (int shelf = 0; shelf < model->rowCount(); ++shelf)
        for (int row = 0; row < model->rowCount(model->index(shelf, 0)); ++row)
            incidents.append(model->index(row, 0, model->index(shelf, 0)));
    std::ranges::sort(incidents, {}, [](const QPersistentModelIndex& index) { return index.data().toString(); });
    for (const auto& incident : std::as_const(incidents)) {
        board->setCurrentIndex(incident);
        window.actions().plan->trigger();
        if (planWindow())
            return;
    }
}

} // namespace dispatch::test
