#include "settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

Settings::Settings(const QString& folder) : m_file(folder + u"/settings.ini"_s, QSettings::IniFormat) {}

QString Settings::theme() const
{
    const auto theme = m_file.value("theme").toString();
    return theme == "light"_L1 || theme == "dark"_L1 ? theme : u"system"_s;
}
void Settings::setTheme(const QString& theme) { m_file.setValue("theme", theme); }
int Settings::textSize() const { return std::clamp(m_file.value("text_size", 100).toInt(), 100, 200); }
void Settings::setTextSize(int percent) { m_file.setValue("text_size", percent); }
QString Settings::language() const { return m_file.value("language", u"en"_s).toString(); }
void Settings::setLanguage(const QString& language) { m_file.setValue("language", language); }
int Settings::lockMinutes() const { return std::clamp(m_file.value("lock_minutes", 10).toInt(), 1, 120); }
void Settings::setLockMinutes(int minutes) { m_file.setValue("lock_minutes", minutes); }
bool Settings::sound(const QString& kind) const { return m_file.value(u"sound/"_s + kind, true).toBool(); }
void Settings::setSound(const QString& kind, bool on) { m_file.setValue(u"sound/"_s + kind, on); }
bool Settings::lessMotion() const { return m_file.value("less_motion", false).toBool(); }
void Settings::setLessMotion(bool less) { m_file.setValue("less_motion", less); }
QString Settings::signInSalt(const QString& signInName) const { return m_file.value(u"sign_in/"_s + signInName).toString(); }
void Settings::setSignInSalt(const QString& signInName, const QString& salt) { m_file.setValue(u"sign_in/"_s + signInName, salt); }
QByteArray Settings::windowState(const QString& screens) const { return m_file.value(u"windows/"_s + screens).toByteArray(); }
void Settings::setWindowState(const QString& screens, const QByteArray& state) { m_file.setValue(u"windows/"_s + screens, state); }
bool Settings::isOversightOpen() const { return m_file.value("oversight_open", false).toBool(); }
void Settings::setOversightOpen(bool open) { m_file.setValue("oversight_open", open); }
bool Settings::callersAloud() const { return m_file.value("callers_aloud").toBool(); }
void Settings::setCallersAloud(bool aloud) { m_file.setValue("callers_aloud", aloud); }
QByteArray Settings::toldGaps() const { return m_file.value("told_gaps").toByteArray(); }
void Settings::setToldGaps(const QByteArray& told) { m_file.setValue("told_gaps", told); }

} // namespace dispatch
