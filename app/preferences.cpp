#include "preferences.h"

#include "dispatcheractions.h"
#include "settings.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int sizeStep = 25;

void check(const QActionGroup* group, const QVariant& data)
{
    for (auto* action : group->actions())
        if (action->data() == data)
            action->setChecked(true);
}

} // namespace

Preferences::Preferences(Settings* settings, Looks* looks, DispatcherActions* actions, const QString& language, QObject* parent)
    : QObject(parent), m_settings(settings), m_looks(looks), m_actions(actions)
{
    check(actions->themes, settings->theme());
    check(actions->sizes, looks->textSize());
    check(actions->languages, language);
    check(actions->lockAfter, settings->lockMinutes());
    for (auto* action : actions->sounds->actions())
        action->setChecked(settings->sound(action->data().toString()));
    actions->lessMotion->setChecked(settings->lessMotion());
    hear();
}

Looks::Theme Preferences::themeNamed(const QString& name)
{
    return name == "light"_L1 ? Looks::Theme::Light : name == "dark"_L1 ? Looks::Theme::Dark : Looks::Theme::System;
}

void Preferences::hear()
{
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](QAction* action) { setTheme(action->data().toString()); });
    connect(m_actions->lightOrDark, &QAction::triggered, this, [this] { setTheme(m_looks->isDark() ? u"light"_s : u"dark"_s); });
    connect(m_actions->sizes, &QActionGroup::triggered, this, [this](QAction* action) { setSize(action->data().toInt()); });
    connect(m_actions->larger, &QAction::triggered, this, [this] { setSize(m_looks->textSize() + sizeStep); });
    connect(m_actions->smaller, &QAction::triggered, this, [this] { setSize(m_looks->textSize() - sizeStep); });
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](QAction* action) {
        m_settings->setLanguage(action->data().toString());
        Q_EMIT languageChosen(action->data().toString());
    });
    connect(m_actions->sounds, &QActionGroup::triggered, this,
        [this](QAction* action) { m_settings->setSound(action->data().toString(), action->isChecked()); });
    connect(m_actions->lessMotion, &QAction::toggled, this, [this](bool less) { m_settings->setLessMotion(less); });
    connect(m_actions->lockAfter, &QActionGroup::triggered, this, [this](QAction* action) { m_settings->setLockMinutes(action->data().toInt()); });
}

void Preferences::setTheme(const QString& name)
{
    m_settings->setTheme(name);
    m_looks->setTheme(themeNamed(name));
}

void Preferences::setSize(int percent)
{
    percent = std::clamp(percent, Looks::smallestText, Looks::largestText);
    m_settings->setTextSize(percent);
    m_looks->setTextSize(percent);
}

} // namespace dispatch
