#pragma once

#include "failure.h"

#include <QStringList>

namespace dispatch {

/// What the command line asks for.
struct Options {
    bool training = true;     ///< its own file, clock and frame; never a server
    QString dataFolder;       ///< where the desk's file lives
    QString signIn;           ///< live: who signs in at once, her passphrase is the first line of standard input
    QString picture;          ///< live: the file that gets a picture of the window once it is linked
    bool keepsDesk = false;   ///< the folder was named with --data
    QString tour;             ///< name of a guided tour to play, then quit
    QString outFolder;        ///< where the tour writes its pictures and summary
    QString play;             ///< name or file of a scenario that a scripted trainee plays, then quit
    quint32 seed = 1;
    QString trainee;          ///< which of the scenario's reference runs
    int speed = 0;            ///< of the story against the real time; 0 as fast as it goes
    bool captions = false;    ///< play the tour at reading pace, for a person who watches
    QString theme;            ///< "light", "dark", or empty for the stored choice
    int textSize = 0;         ///< per cent, 0 for the stored choice
    QString language;         ///< "en", "es", "qps" (right-to-left trial), empty for the stored choice
    bool selfCheck = false;   ///< build everything in a temporary folder, then quit

    /// Reads the arguments; prints help and version itself and exits for those.
    [[nodiscard]] static Result<Options> fromArguments(const QStringList& arguments);
};

} // namespace dispatch
