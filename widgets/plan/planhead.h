#pragma once

#include "plandraft.h"

#include <QWidget>

class QToolBar;

namespace dispatch {

class LookLabel;
class Looks;

/// The head of a plan's window: whose plan it is, how far it has come, and why it may be seen.
class PlanHead : public QWidget {
    Q_OBJECT
public:
    explicit PlanHead(const Looks* looks);

    /// In a bar of its own, which nobody moves or closes.
    void standIn(QToolBar* bar);
    /// The name, with the age.
    void tellPerson(const QString& words);
    /// How the present state is called; empty without a plan.
    QString tellState(std::optional<PlanState> state);
    /// @p reason: empty where the person is in contact.
    void tellWhy(const QString& reason);
    void retranslate();

private:
    LookLabel* m_name;
    LookLabel* m_states;
    LookLabel* m_why;
    QString m_reason;
};

} // namespace dispatch
