#pragma once

#include "looks.h"

#include <QObject>

class QActionGroup;

namespace dispatch {

class DispatcherActions;
class Settings;

/// What a person chooses in the menus for herself: each choice takes effect at once and is kept for this desk.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// All but this outlive it. @p language: the one spoken now.
    Preferences(Settings* settings, Looks* looks, DispatcherActions* actions, const QString& language, QObject* parent = nullptr);

    /// "light", "dark"; every other name follows the system.
    [[nodiscard]] static Looks::Theme themeNamed(const QString& name);

Q_SIGNALS:
    void languageChosen(const QString& language);

private:
    void hear();
    void setTheme(const QString& name);
    void setSize(int percent);

    Settings* m_settings;
    Looks* m_looks;
    DispatcherActions* m_actions;
};

} // namespace dispatch
