#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace dispatch {

/// What a person chose on this desk, in a plain file beside its data. Every setting here changes something; nothing else is kept.
class Settings {
public:
    explicit Settings(const QString& folder);

    [[nodiscard]] QString theme() const;             ///< "system", "light", "dark"
    void setTheme(const QString& theme);
    [[nodiscard]] int textSize() const;              ///< per cent, 100..200
    void setTextSize(int percent);
    [[nodiscard]] QString language() const;          ///< "en", "es"
    void setLanguage(const QString& language);
    [[nodiscard]] int lockMinutes() const;           ///< idle time before the desk locks, 1..120
    void setLockMinutes(int minutes);
    [[nodiscard]] bool sound(const QString& kind) const;
    void setSound(const QString& kind, bool on);
    [[nodiscard]] bool callersAloud() const;         ///< of training scenarios
    void setCallersAloud(bool aloud);
    [[nodiscard]] bool lessMotion() const;
    void setLessMotion(bool less);
    /// What the centre keeps for a sign-in name, in hexadecimal digits; no secret. Empty before the first sign-in here.
    [[nodiscard]] QString signInSalt(const QString& signInName) const;
    void setSignInSalt(const QString& signInName, const QString& salt);
    /// Where the panes stand, kept apart for each arrangement of screens.
    [[nodiscard]] QByteArray windowState(const QString& screens) const;
    void setWindowState(const QString& screens, const QByteArray& state);
    /// The oversight window was open when the program was left.
    [[nodiscard]] bool isOversightOpen() const;
    void setOversightOpen(bool open);
    /// Which gaps of the roster somebody at this desk was told of, so that it is not said twice. Times and identities, no names.
    [[nodiscard]] QByteArray toldGaps() const;
    void setToldGaps(const QByteArray& told);

private:
    mutable QSettings m_file;
};

} // namespace dispatch
