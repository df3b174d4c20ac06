#pragma once

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QList>

class QMenu;
class QMenuBar;

namespace dispatch {

class Looks;

/// Every verb of the roster's window as an action, each in a menu with its key. Holds no logic; the window connects them.
class RosterActions : public QObject {
    Q_OBJECT
public:
    /// Keys of one letter act only while @p grid has the keyboard.
    RosterActions(const Looks* looks, QWidget* window, QWidget* grid);

    void fill(QMenuBar* bar);
    void retranslate();
    [[nodiscard]] QList<QAction*> all() const { return m_all; }

    QAction* printWeek;
    QAction* calendar;        ///< of the chosen shift's person or team
    QAction* importPeople;
    QAction* importShifts;
    QAction* close;
    QAction* undo;
    QActionGroup* scales;     ///< data: RosterScale as int
    QAction* back;
    QAction* forward;
    QAction* today;
    QAction* newShift;
    QAction* edit;
    QAction* longer;
    QAction* shorter;
    QAction* later;
    QAction* earlier;
    QAction* trade;
    QAction* callOff;
    QAction* remove;          ///< Del: calls off, or withdraws what nobody works
    QAction* withdraw;
    QAction* split;
    QAction* history;
    QAction* nextGap;
    QAction* fillers;
    QAction* propose;
    QAction* requirements;
    QAction* staffing;
    QAction* people;
    QAction* newPerson;
    QAction* vehicles;
    QAction* trades;
    QAction* patterns;
    QAction* newPattern;
    QAction* nextPane;
    QAction* previousPane;
    QAction* layout;
    QAction* keys;
    QMenu* panes;

private:
    enum class Reach { Window, Grid };
    struct Wording {
        QAction* action;
        const char* text;
        QString hint;         ///< a key that the grid itself takes
    };
    QAction* add(const char* text, const QKeySequence& key = {}, const QString& icon = {}, Reach reach = Reach::Window, const QString& hint = {});
    QMenu* menu(const char* title);

    const Looks* m_looks;
    QWidget* m_window;
    QWidget* m_grid;
    QList<QAction*> m_all;
    QList<Wording> m_wordings;
    QList<std::pair<QMenu*, const char*>> m_menus;
};

} // namespace dispatch
