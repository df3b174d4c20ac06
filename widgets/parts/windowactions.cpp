#include "windowactions.h"

#include "looks.h"

#include <QCoreApplication>
#include <QMenu>

namespace dispatch {

WindowActions::WindowActions(const Looks* looks, QWidget* window) : QObject(window), m_looks(looks), m_window(window) { }

QAction* WindowActions::make(const char* text, const QKeySequence& key, const QString& icon, QWidget* reach, const QString& hint)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(reach ? Qt::WidgetShortcut : Qt::WindowShortcut);
    if (!icon.isEmpty())
        action->setIcon(m_looks->icon(icon));
    (reach ? reach : m_window)->addAction(action);
    m_all.append(action);
    m_wordings.append({action, text, hint});
    return action;
}

QAction* WindowActions::choice(QActionGroup* group, const char* text, const QVariant& data)
{
    auto* action = group->addAction(QString{});
    action->setCheckable(true);
    action->setData(data);
    m_wordings.append({action, text, {}});
    return action;
}

QMenu* WindowActions::menu(const char* title)
{
    auto* made = new QMenu(m_window);
    m_menus.append({made, title});
    return made;
}

void WindowActions::retranslate()
{
    const auto words = [context = metaObject()->className()](const char* text) { return QCoreApplication::translate(context, text); };
    for (const auto& [action, text, hint] : m_wordings)
        action->setText(hint.isEmpty() ? words(text) : words(text) + u'\t' + hint);
    for (const auto& [menu, title] : m_menus)
        menu->setTitle(words(title));
}

void WindowActions::setEnabled(bool enabled)
{
    for (auto* action : m_all)
        action->setEnabled(enabled);
}

} // namespace dispatch
