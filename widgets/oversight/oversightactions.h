#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

class QMenu;
class QMenuBar;

namespace dispatch {

class Looks;

/// Every verb of the oversight window as an action, each in a menu with its key. Holds no logic.
class OversightActions : public QObject {
    Q_OBJECT
public:
    OversightActions(const Looks* looks, QWidget* window);

    void fill(QMenuBar* bar);
    void retranslate();
    /// In menu order, for Help ▸ Keys.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }

    QAction* close;
    QAction* hold;
    QAction* incident;
    QAction* plan;
    QAction* reviews;
    QAction* looksAt;
    QAction* nextGap;
    QAction* responses;
    QAction* needs;
    QAction* coverage;
    QAction* load;
    QAction* nextPane;
    QAction* previousPane;
    QAction* resetLayout;
    QAction* keys;
    QMenu* panes = nullptr;

private:
    QAction* make(const char* text, const QKeySequence& key = {}, const QString& icon = {});
    QMenu* menu(const char* title);

    struct Wording {
        QAction* action;
        const char* text;
    };
    const Looks* m_looks;
    QWidget* m_window;
    QList<QAction*> m_all;
    QList<Wording> m_wordings;
    QList<std::pair<QMenu*, const char*>> m_menus;
};

} // namespace dispatch
