#include "fixedseed.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTranslator>

#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    dispatch::test::fixSeed();
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    // Pictures may be looked at in another language: PICTURES_WORDS is its catalogue, build/dev/translations/dispatch_es.qm.
    QTranslator words;
    if (words.load(qEnvironmentVariable("PICTURES_WORDS")))
        QApplication::installTranslator(&words);
    return Catch::Session().run(argc, argv);
}
