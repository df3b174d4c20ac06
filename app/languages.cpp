#include "languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace dispatch {

void Languages::speak(const QString& language)
{
    const bool trial = language == "qps"_L1;
    const QLocale locale(trial ? u"en_US"_s : language + u"_US"_s);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    m_spoken = language;
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/dispatch_"_s + language))
        QCoreApplication::installTranslator(&m_program);
    else if (!trial)
        qWarning("no catalogue for language %s", qPrintable(language));
    QGuiApplication::setLayoutDirection(trial ? Qt::RightToLeft : locale.textDirection());
}

} // namespace dispatch
