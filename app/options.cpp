#include "options.h"

#include "livedesk.h"

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
        {u"training"_s, tr("Open the training desk on the sample county. Without this option a live desk opens where one is set up.")},
        {u"data"_s, tr("Keep the desk's file in this folder."), tr("folder")},
        {u"sign-in"_s, tr("Live desk: sign in as this person; the passphrase is the first line of standard input."), tr("name")},
        {u"picture"_s, tr("Live desk: keep a picture of the window in this file once it is linked."), tr("file")},
        {u"tour"_s, tr("Play a guided tour through the real windows, then quit."), tr("name")},
        {u"out"_s, tr("Where the tour writes its pictures and its summary."), tr("folder"), u"out"_s},
        {u"captions"_s, tr("Play the tour at reading pace with captions.")},
        {u"play"_s, tr("Training: play this scenario with a scripted trainee, print a summary as JSON, then quit."), tr("scenario")},
        {u"seed"_s, tr("What chance is made from: the same seed makes the same run."), tr("number"), u"1"_s},
        {u"speed"_s, tr("How fast the story runs: 1 to 20 times the real time, or as fast as it goes."), u"1..20|max"_s, u"max"_s},
        {u"trainee"_s, tr("Which trainee of the scenario plays."), u"good|bad|mixed"_s, u"good"_s},
        {u"theme"_s, tr("Start light or dark."), u"light|dark"_s},
        {u"text-size"_s, tr("Start with this text size in per cent."), u"100..200"_s},
        {u"language"_s, tr("Start in this language."), u"en|es"_s},
        {u"self-check"_s, tr("Build the whole workstation in a temporary folder, then quit.")},
    });
    parser.process(arguments);

    Options options;
    options.dataFolder = parser.value(u"data"_s);
    options.keepsDesk = !options.dataFolder.isEmpty();
    options.tour = parser.value(u"tour"_s);
    options.play = parser.value(u"play"_s);
    options.trainee = parser.value(u"trainee"_s);
    options.selfCheck = parser.isSet(u"self-check"_s);
    const auto home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto live = options.keepsDesk ? options.dataFolder : home + u"/desk"_s;
    options.training = parser.isSet(u"training"_s) || !options.tour.isEmpty() || !options.play.isEmpty() || options.selfCheck || !LiveDesk::isIn(live);
    if (!options.keepsDesk)
        options.dataFolder = options.training ? home + u"/training"_s : live;
    options.dataFolder = QDir(options.dataFolder).absolutePath();
    options.signIn = parser.value(u"sign-in"_s);
    options.picture = parser.value(u"picture"_s);
    if (options.training && parser.isSet(u"sign-in"_s))
        return refuse(tr("--sign-in is for a live desk. There is none in %1.").arg(live));
    // One folder never serves both.
    if (options.training && LiveDesk::isIn(options.dataFolder))
        return refuse(tr("%1 is a live desk's folder. Train in another one.").arg(options.dataFolder));
    options.outFolder = QDir(parser.value(u"out"_s)).absolutePath();
    options.captions = parser.isSet(u"captions"_s);
    options.theme = parser.value(u"theme"_s);
    options.language = parser.value(u"language"_s);
    if (!options.theme.isEmpty() && options.theme != "light"_L1 && options.theme != "dark"_L1)
        return refuse(tr("--theme is light or dark."));
    if (parser.isSet(u"text-size"_s)) {
        options.textSize = parser.value(u"text-size"_s).toInt();
        if (options.textSize < 100 || options.textSize > 200)
            return refuse(tr("--text-size is a number from 100 to 200."));
    }
    bool isSeed = false;
    options.seed = parser.value(u"seed"_s).toUInt(&isSeed);
    if (!isSeed)
        return refuse(tr("--seed is a whole number."));
    const auto speed = parser.value(u"speed"_s);
    options.speed = speed.toInt();
    if (speed != "max"_L1 && (options.speed < 1 || options.speed > 20))
        return refuse(tr("--speed is a number from 1 to 20, or max."));
    if (options.trainee != "good"_L1 && options.trainee != "bad"_L1 && options.trainee != "mixed"_L1)
        return refuse(tr("--trainee is good, bad or mixed."));
    if (!parser.positionalArguments().isEmpty())
        return refuse(tr("“%1” is not an option. dispatch --help lists them.").arg(parser.positionalArguments().first()));
    return options;
}

} // namespace dispatch
