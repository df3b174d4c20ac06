#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

class QMenu;
class QMenuBar;

namespace dispatch {

class Looks;

/// Every verb of the plan's window as an action, each in a menu with its key. Holds no logic; the window connects them.
class PlanActions : public QObject {
    Q_OBJECT
public:
    /// What is done to a line acts only while @p lines has the keyboard.
    PlanActions(const Looks* looks, QWidget* window, QWidget* lines);

    void fill(QMenuBar* bar);
    void retranslate();
    [[nodiscard]] QList<QAction*> all() const { return m_all; }

    QAction* preview;
    QAction* close;
    QAction* next;          ///< what the plan waits for: begin, ask for review, sign, write on
    QAction* sendBack;
    QAction* withdraw;
    QAction* assess;
    QAction* keepAssessment;
    QAction* refer;
    QAction* compare;
    QAction* consents;
    QAction* share;
    QAction* account;
    QAction* whoLooked;     ///< only for whoever oversees who looks
    QAction* add;
    QAction* edit;
    QAction* worksWell;
    QAction* notLately;
    QAction* up;
    QAction* down;
    QAction* leaveOut;
    QAction* takeBack;
    QAction* spelling;
    QAction* nextClash;     ///< to the next line that two desks wrote at once
    QAction* keepThis;
    QAction* keepThat;
    QAction* keepBoth;
    QAction* nextPane;
    QAction* previousPane;
    QAction* layout;
    QAction* keys;
    QMenu* panes = nullptr;

private:
    enum class Reach { Window, Lines };
    QAction* make(const char* text, const QKeySequence& key = {}, const QString& icon = {}, Reach reach = Reach::Window);
    QMenu* menu(const char* title);

    const Looks* m_looks;
    QWidget* m_window;
    QWidget* m_lines;
    QList<QAction*> m_all;
    QList<std::pair<QAction*, const char*>> m_wordings;
    QList<std::pair<QMenu*, const char*>> m_menus;
};

} // namespace dispatch
