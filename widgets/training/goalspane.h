#pragma once

#include "instant.h"

#include <QWidget>

namespace dispatch {

class LookLabel;
class Looks;
class ScenarioPlayer;
class WrappedList;

/// "What this scenario teaches": its goals, each ticked once everything that was judged of it is well so far. Says nothing while hints
/// are hidden.
class GoalsPane : public QWidget {
    Q_OBJECT
public:
    explicit GoalsPane(const Looks* looks, QWidget* parent = nullptr);

    void show(const ScenarioPlayer* player);
    void setHints(bool hints);
    [[nodiscard]] QString title() const { return m_title; }

Q_SIGNALS:
    void hintsToggled();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renew();

    const Looks* m_looks;
    WrappedList* m_goals;
    LookLabel* m_note;
    const ScenarioPlayer* m_player = nullptr;
    QString m_title;
    bool m_hints = true;
};

} // namespace dispatch
