#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace dispatch {

/// The languages the program speaks, switched while it runs: every window hears QEvent::LanguageChange.
class Languages {
public:
    [[nodiscard]] static QStringList offered() { return {QStringLiteral("en"), QStringLiteral("es")}; }
    /// "qps" is the trial language: English letters, right-to-left layout.
    void speak(const QString& language);
    [[nodiscard]] const QString& spoken() const { return m_spoken; }

private:
    QString m_spoken;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace dispatch
