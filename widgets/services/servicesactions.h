#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

class QMenu;
class QMenuBar;

namespace dispatch {

class Looks;

/// Every verb of the services' window as an action, each in a menu with its key. Holds no logic.
class ServicesActions : public QObject {
    Q_OBJECT
public:
    ServicesActions(const Looks* looks, QWidget* window);

    void fill(QMenuBar* bar);
    void retranslate();
    /// In menu order, for Help ▸ Keys.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }

    QAction* close;
    QAction* lookFor;
    QAction* newService;
    QAction* keep;
    QAction* madeSure;
    QAction* received;
    QAction* accepted;
    QAction* kept;
    QAction* declined;
    QAction* lost;
    QAction* hand;
    QAction* plan;
    QAction* directory;
    QAction* referrals;
    QAction* keys;

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
