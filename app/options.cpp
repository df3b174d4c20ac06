#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace dispatch {

Result<Options> Options::fromArguments(const QStringList& arguments)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Options", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The dispatchers' workstation of a non-police mobile crisis team."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"training"_s, tr("Open the training desk on the sample county (the default).")},
        {u"data"_s, tr("Keep the desk's file in this folder."), tr("folder")},
        {u"tour"_s, tr("Play a guided tour through the real windows, then quit."), tr("name")},
        {u"out"_s, tr("Where the tour writes its pictures and its summary."), tr("folder"), u"out"_s},
        {u"captions"_s, tr("Play the tour at reading pace with captions.")},
        {u"theme"_s, tr("Start light or dark."), u"light|dark"_s},
        {u"text-size"_s, tr("Start with this text size in per cent."), u"100..200"_s},
        {u"language"_s, tr("Start in this language."), u"en|es"_s},
        {u"self-check"_s, tr("Build the whole workstation in a temporary folder, then quit.")},
    });
    parser.process(arguments);

    Options options;
    options.dataFolder = parser.value(u"data"_s);
    options.keepsDesk = !options.dataFolder.isEmpty();
    if (!options.keepsDesk)
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/training"_s;
    options.dataFolder = QDir(options.dataFolder).absolutePath();
    options.tour = parser.value(u"tour"_s);
    options.outFolder = QDir(parser.value(u"out"_s)).absolutePath();
    options.captions = parser.isSet(u"captions"_s);
    options.selfCheck = parser.isSet(u"self-check"_s);
    options.theme = parser.value(u"theme"_s);
    options.language = parser.value(u"language"_s);
    if (!options.theme.isEmpty() && options.theme != "light"_L1 && options.theme != "dark"_L1)
        return refuse(tr("--theme is light or dark."));
    if (parser.isSet(u"text-size"_s)) {
        options.textSize = parser.value(u"text-size"_s).toInt();
        if (options.textSize < 100 || options.textSize > 200)
            return refuse(tr("--text-size is a number from 100 to 200."));
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(tr("“%1” is not an option. dispatch --help lists them.").arg(parser.positionalArguments().first()));
    return options;
}

} // namespace dispatch
