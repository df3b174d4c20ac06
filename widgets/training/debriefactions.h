#pragma once

#include <QAction>
#include <QList>

class QMenu;
class QMenuBar;

namespace dispatch {

class Looks;

/// Every verb of the debrief as an action, each in a menu with its key. Holds no logic; the window connects them.
class DebriefActions : public QObject {
    Q_OBJECT
public:
    DebriefActions(const Looks* looks, QWidget* window);

    void fill(QMenuBar* bar);
    void retranslate();
    [[nodiscard]] QList<QAction*> all() const { return m_all; }

    QAction* print;
    QAction* savePdf;
    QAction* close;
    QAction* previousPoint;
    QAction* nextPoint;
    QAction* comment;
    QAction* wholeRun;
    QAction* nextPane;
    QAction* previousPane;
    QAction* layout;
    QAction* keys;
    QMenu* panes = nullptr;

private:
    QAction* make(const char* text, const QKeySequence& key = {}, const QString& icon = {});
    QMenu* menu(const char* title);

    const Looks* m_looks;
    QWidget* m_window;
    QList<QAction*> m_all;
    QList<std::pair<QAction*, const char*>> m_wordings;
    QList<std::pair<QMenu*, const char*>> m_menus;
};

} // namespace dispatch
