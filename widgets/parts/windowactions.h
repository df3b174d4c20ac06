#pragma once

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QList>

class QMenu;
class QMenuBar;

namespace dispatch {

class Looks;

/// The verbs of one window as actions, each in a menu with its key: what has no menu entry does not exist. Holds no logic; the window
/// connects them. Texts are marked with QT_TR_NOOP in the class that names them, and read in its context.
class WindowActions : public QObject {
    Q_OBJECT
public:
    void retranslate();
    /// While the desk is locked no verb answers.
    void setEnabled(bool enabled);
    /// In menu order, for Help ▸ Keys.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }

protected:
    WindowActions(const Looks* looks, QWidget* window);

    /// Acts in the whole window, or only while @p reach has the keyboard. @p hint: a key that is no shortcut because a widget takes it itself.
    QAction* make(const char* text, const QKeySequence& key = {}, const QString& icon = {}, QWidget* reach = nullptr, const QString& hint = {});
    QAction* choice(QActionGroup* group, const char* text, const QVariant& data);
    QMenu* menu(const char* title);

private:
    struct Wording {
        QAction* action;
        const char* text;
        QString hint;
    };
    const Looks* m_looks;
    QWidget* m_window;
    QList<QAction*> m_all;
    QList<Wording> m_wordings;
    QList<std::pair<QMenu*, const char*>> m_menus;
};

} // namespace dispatch
