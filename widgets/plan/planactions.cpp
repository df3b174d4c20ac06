#include "planactions.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanActions::PlanActions(const Looks* looks, QWidget* window, QWidget* lines) : WindowActions(looks, window)
{
    preview = make(QT_TR_NOOP("&Print preview"), QKeySequence::Print, u"print"_s);
    close = make(QT_TR_NOOP("&Close this window"), Qt::CTRL | Qt::Key_W);
    next = make(QT_TR_NOOP("Ask for &review"), Qt::CTRL | Qt::Key_Return, u"sign"_s);
    sendBack = make(QT_TR_NOOP("&Send back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), u"stepback"_s);
    withdraw = make(QT_TR_NOOP("&Taken back by the person"));
    compare = make(QT_TR_NOOP("&Compare with a version"), Qt::Key_F7);
    consents = make(QT_TR_NOOP("&Consents"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, u"check"_s);
    share = make(QT_TR_NOOP("&Share with…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, u"message"_s);
    account = make(QT_TR_NOOP("&Accounting of disclosures"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    whoLooked = make(QT_TR_NOOP("Who &looked at plans"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, u"eye"_s);
    assess = make(QT_TR_NOOP("&Needs and strengths"), Qt::Key_F6, u"note"_s);
    keepAssessment = make(QT_TR_NOOP("&Keep the assessment"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    refer = make(QT_TR_NOOP("Re&fer to a service"), Qt::CTRL | Qt::Key_R, u"enroute"_s);
    add = make(QT_TR_NOOP("&Add a line"), Qt::Key_Insert, u"plus"_s, lines);
    edit = make(QT_TR_NOOP("&Edit the line"), Qt::Key_F2, {}, lines);
    worksWell = make(QT_TR_NOOP("&Works well"), Qt::ALT | Qt::Key_Y, u"check"_s, lines);
    notLately = make(QT_TR_NOOP("&Not lately"), Qt::ALT | Qt::Key_N, u"soon"_s, lines);
    up = make(QT_TR_NOOP("Move &up"), Qt::ALT | Qt::Key_Up, u"up"_s, lines);
    down = make(QT_TR_NOOP("Move &down"), Qt::ALT | Qt::Key_Down, u"down"_s, lines);
    leaveOut = make(QT_TR_NOOP("&Leave out"), QKeySequence::Delete, u"cancelled"_s, lines);
    takeBack = make(QT_TR_NOOP("Take &back what was left out last"), QKeySequence::Undo, u"undo"_s, lines);
    spelling = make(QT_TR_NOOP("&Spelling of the word"), Qt::SHIFT | Qt::Key_F7);
    nextClash = make(QT_TR_NOOP("Next line with two &wordings"), Qt::CTRL | Qt::Key_J, u"conflict"_s);
    keepThis = make(QT_TR_NOOP("Keep &this wording"), Qt::CTRL | Qt::Key_1);
    keepThat = make(QT_TR_NOOP("&Keep that wording"), Qt::CTRL | Qt::Key_2);
    keepBoth = make(QT_TR_NOOP("Keep b&oth"), Qt::CTRL | Qt::Key_3);
    nextPane = make(QT_TR_NOOP("&Next pane"), Qt::CTRL | Qt::Key_Tab);
    previousPane = make(QT_TR_NOOP("&Previous pane"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    layout = make(QT_TR_NOOP("&Reset the layout"));
    keys = make(QT_TR_NOOP("&Keys"), QKeySequence::HelpContents);
    retranslate();
}

void PlanActions::fill(QMenuBar* bar)
{
    auto* file = menu(QT_TR_NOOP("&File"));
    file->addActions({preview, close});
    auto* plan = menu(QT_TR_NOOP("&Plan"));
    plan->addActions({next, sendBack, withdraw});
    plan->addSeparator();
    plan->addAction(compare);
    auto* beside = menu(QT_TR_NOOP("&Beside it"));
    beside->addActions({assess, keepAssessment, refer});
    auto* item = menu(QT_TR_NOOP("&Line"));
    item->addActions({add, edit, spelling});
    item->addSeparator();
    item->addActions({worksWell, notLately, up, down});
    item->addSeparator();
    item->addActions({leaveOut, takeBack});
    item->addSeparator();
    item->addActions({nextClash, keepThis, keepThat, keepBoth});
    auto* giving = menu(QT_TR_NOOP("&Share"));
    giving->addActions({consents, share, account});
    giving->addSeparator();
    giving->addAction(whoLooked);
    auto* window = menu(QT_TR_NOOP("&Window"));
    panes = menu(QT_TR_NOOP("&Panes"));
    window->addMenu(panes);
    window->addActions({nextPane, previousPane, layout});
    auto* help = menu(QT_TR_NOOP("&Help"));
    help->addAction(keys);
    for (auto* each : {file, plan, item, beside, giving, window, help})
        bar->addMenu(each);
    retranslate();
}

} // namespace dispatch
