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

/// What stands on the board, in the same order at each start.
[[nodiscard]] inline QList<QPersistentModelIndex> incidentsOn(const QAbstractItemView& board)
{
    const auto* model = board.model();
    QList<QPersistentModelIndex> incidents;
    for (int shelf = 0; shelf < model->rowCount(); ++shelf)
        for (int row = 0; row < model->rowCount(model->index(shelf, 0)); ++row)
            incidents.append(model->index(row, 0, model->index(shelf, 0)));
    std::ranges::sort(incidents, {}, [](const QPersistentModelIndex& index) { return index.data().toString(); });
    return incidents;
}

/// Chooses the first incident on the board: the same one at each start.
inline void chooseIncident(DispatcherWindow& window)
{
    auto* board = window.findChild<QAbstractItemView*>(QStringLiteral("incidentBoardList"));
    board->setCurrentIndex(incidentsOn(*board).first());
}

/// Asks for the plan of the first incident on the board whose person is known: the same one at each start.
inline void askForPlan(DispatcherWindow& window)
{
    auto* board = window.findChild<QAbstractItemView*>(QStringLiteral("incidentBoardList"));
    const auto incidents = incidentsOn(*board);
    for (const auto& incident : incidents) {
        board->setCurrentIndex(incident);
        window.actions().plan->trigger();
        if (planWindow())
            return;
    }
}

} // namespace dispatch::test
