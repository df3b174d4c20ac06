#include "instructoractions.h"

#include "looks.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {

InstructorActions::InstructorActions(const Looks* looks, QWidget* window) : WindowActions(looks, window)
{
    happen = make(QT_TR_NOOP("&Let it happen now"), Qt::CTRL | Qt::Key_Return, u"play"_s);
    annotate = make(QT_TR_NOOP("Write a &note for the debrief"), Qt::CTRL | Qt::Key_N, u"note"_s);
    takeOver = make(QT_TR_NOOP("&Speak for the caller"), Qt::CTRL | Qt::Key_T, u"mic"_s);
    takeOver->setCheckable(true);
    speak = make(QT_TR_NOOP("What the &caller says"), Qt::CTRL | Qt::Key_E, u"message"_s);
    hangUp = make(QT_TR_NOOP("The caller &hangs up"), Qt::CTRL | Qt::Key_H, u"phone"_s);
    keepStory = make(QT_TR_NOOP("&Keep this session as a scenario"), Qt::CTRL | Qt::Key_S, u"bookmark"_s);
    close = make(QT_TR_NOOP("&Close this window"), Qt::CTRL | Qt::Key_W);
    keys = make(QT_TR_NOOP("&Keys"), QKeySequence::HelpContents);
    retranslate();
}

void InstructorActions::fill(QMenuBar* bar)
{
    auto* story = menu(QT_TR_NOOP("&Story"));
    story->addActions({happen, annotate, keepStory, close});
    auto* caller = menu(QT_TR_NOOP("&Caller"));
    caller->addActions({takeOver, speak, hangUp});
    auto* help = menu(QT_TR_NOOP("&Help"));
    help->addAction(keys);
    for (auto* each : {story, caller, help})
        bar->addMenu(each);
    retranslate();
}

} // namespace dispatch
