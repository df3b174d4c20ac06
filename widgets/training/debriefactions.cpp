#include "debriefactions.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {

DebriefActions::DebriefActions(const Looks* looks, QWidget* window) : WindowActions(looks, window)
{
    print = make(QT_TR_NOOP("&Print, marked TRAINING"), QKeySequence::Print, u"print"_s);
    savePdf = make(QT_TR_NOOP("&Keep it as a PDF"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    close = make(QT_TR_NOOP("&Close this window"), Qt::CTRL | Qt::Key_W);
    previousPoint = make(QT_TR_NOOP("&Previous judged point"), Qt::ALT | Qt::Key_Left, u"left"_s);
    nextPoint = make(QT_TR_NOOP("&Next judged point"), Qt::ALT | Qt::Key_Right, u"right"_s);
    comment = make(QT_TR_NOOP("&Write a comment"), Qt::CTRL | Qt::Key_N, u"note"_s);
    wholeRun = make(QT_TR_NOOP("The &run as a whole"), Qt::CTRL | Qt::Key_Home);
    againHere = make(QT_TR_NOOP("&Try again from here"), Qt::CTRL | Qt::Key_R, u"stepback"_s);
    again = make(QT_TR_NOOP("Try the whole &scenario again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    forget = make(QT_TR_NOOP("Throw away all kept r&uns"), {});
    nextPane = make(QT_TR_NOOP("&Next pane"), Qt::CTRL | Qt::Key_Tab);
    previousPane = make(QT_TR_NOOP("&Previous pane"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    layout = make(QT_TR_NOOP("&Reset the layout"));
    keys = make(QT_TR_NOOP("&Keys"), QKeySequence::HelpContents);
    retranslate();
}

void DebriefActions::fill(QMenuBar* bar)
{
    auto* file = menu(QT_TR_NOOP("&File"));
    file->addActions({print, savePdf, forget, close});
    auto* debrief = menu(QT_TR_NOOP("&Debrief"));
    debrief->addActions({previousPoint, nextPoint, wholeRun, comment, againHere, again});
    auto* window = menu(QT_TR_NOOP("&Window"));
    panes = menu(QT_TR_NOOP("&Panes"));
    window->addMenu(panes);
    window->addActions({nextPane, previousPane, layout});
    auto* help = menu(QT_TR_NOOP("&Help"));
    help->addAction(keys);
    for (auto* each : {file, debrief, window, help})
        bar->addMenu(each);
    retranslate();
}

} // namespace dispatch
