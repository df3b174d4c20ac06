#include "rosteractions.h"

#include "rosterspan.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {

RosterActions::RosterActions(const Looks* looks, QWidget* window, QWidget* grid) : WindowActions(looks, window)
{
    printWeek = make(QT_TR_NOOP("&Print the week"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), u"print"_s);
    calendar = make(QT_TR_NOOP("Keep the chosen one's &calendar"), {}, u"calendar"_s);
    importPeople = make(QT_TR_NOOP("Take in p&eople from a table"));
    importShifts = make(QT_TR_NOOP("Take in &shifts from a table"));
    close = make(QT_TR_NOOP("&Close this window"), Qt::CTRL | Qt::Key_W);
    undo = make(QT_TR_NOOP("&Undo"), QKeySequence::Undo, u"undo"_s);

    scales = new QActionGroup(this);
    static constexpr std::pair<const char*, RosterScale> spans[] = {{QT_TR_NOOP("&Day"), RosterScale::Day}, {QT_TR_NOOP("&Week"), RosterScale::Week},
        {QT_TR_NOOP("&Month"), RosterScale::Month}, {QT_TR_NOOP("&Quarter"), RosterScale::Quarter}};
    for (int i = 0; i < 4; ++i) {
        auto* action = make(spans[i].first, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setCheckable(true);
        action->setData(int(spans[i].second));
        scales->addAction(action);
    }
    back = make(QT_TR_NOOP("&Back"), Qt::CTRL | Qt::Key_PageUp, u"left"_s);
    forward = make(QT_TR_NOOP("&Forward"), Qt::CTRL | Qt::Key_PageDown, u"right"_s);
    today = make(QT_TR_NOOP("&Today"), Qt::Key_T, {}, grid);

    newShift = make(QT_TR_NOOP("&New shift"), Qt::Key_Insert, u"plus"_s, grid);
    edit = make(QT_TR_NOOP("&Edit the shift"), {}, {}, grid, u"Enter"_s);
    longer = make(QT_TR_NOOP("&Longer by 15 min (Ctrl: 1 h)"), {}, {}, grid, u"Shift+→"_s);
    shorter = make(QT_TR_NOOP("&Shorter by 15 min (Ctrl: 1 h)"), {}, {}, grid, u"Shift+←"_s);
    later = make(QT_TR_NOOP("L&ater by 15 min (Ctrl: 1 h)"), {}, {}, grid, u"Alt+→"_s);
    earlier = make(QT_TR_NOOP("Ea&rlier by 15 min (Ctrl: 1 h)"), {}, {}, grid, u"Alt+←"_s);
    trade = make(QT_TR_NOOP("&Trade"), Qt::Key_R, u"swap"_s, grid);
    callOff = make(QT_TR_NOOP("&Call-off"), Qt::Key_O, u"cancelled"_s, grid);
    remove = make(QT_TR_NOOP("Call off or withdraw"), QKeySequence::Delete, {}, grid);
    withdraw = make(QT_TR_NOOP("&Withdraw: not needed"), Qt::SHIFT | Qt::Key_Delete, {}, grid);
    split = make(QT_TR_NOOP("S&plit in two"), Qt::Key_S, {}, grid);
    history = make(QT_TR_NOOP("What &happened to it"), Qt::CTRL | Qt::Key_H, u"clock"_s);

    nextGap = make(QT_TR_NOOP("&Next gap"), Qt::CTRL | Qt::Key_G, u"gap"_s);
    fillers = make(QT_TR_NOOP("&Who could fill it"), Qt::CTRL | Qt::Key_F, u"people"_s);
    propose = make(QT_TR_NOOP("&Propose"), Qt::CTRL | Qt::Key_P, u"star"_s);
    requirements = make(QT_TR_NOOP("What is n&eeded"), Qt::CTRL | Qt::Key_D);
    staffing = make(QT_TR_NOOP("S&uggested staffing and posts"), Qt::CTRL | Qt::Key_U);
    people = make(QT_TR_NOOP("&People"), Qt::CTRL | Qt::Key_E, u"person"_s);
    newPerson = make(QT_TR_NOOP("&Somebody new"));
    vehicles = make(QT_TR_NOOP("&Cars"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), u"car"_s);
    trades = make(QT_TR_NOOP("&Trades that wait"), Qt::CTRL | Qt::Key_R, u"swap"_s);
    patterns = make(QT_TR_NOOP("P&atterns"), Qt::CTRL | Qt::Key_T);
    newPattern = make(QT_TR_NOOP("A ne&w pattern"));
    nextPane = make(QT_TR_NOOP("&Next pane"), Qt::CTRL | Qt::Key_Tab);
    previousPane = make(QT_TR_NOOP("&Previous pane"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);
    layout = make(QT_TR_NOOP("&Reset the layout"));
    keys = make(QT_TR_NOOP("&Keys"), QKeySequence::HelpContents);
    retranslate();
}

void RosterActions::fill(QMenuBar* bar)
{
    auto* file = menu(QT_TR_NOOP("&File"));
    file->addActions({printWeek, calendar});
    file->addSeparator();
    file->addActions({importPeople, importShifts});
    file->addSeparator();
    file->addAction(close);
    auto* editing = menu(QT_TR_NOOP("&Edit"));
    editing->addAction(undo);
    auto* view = menu(QT_TR_NOOP("&View"));
    view->addActions(scales->actions());
    view->addSeparator();
    view->addActions({back, forward, today});
    auto* shift = menu(QT_TR_NOOP("&Shift"));
    shift->addActions({newShift, edit});
    shift->addSeparator();
    shift->addActions({longer, shorter, later, earlier});
    shift->addSeparator();
    shift->addActions({trade, callOff, remove, withdraw, split, history});
    shift->addSeparator();
    shift->addActions({patterns, newPattern});
    auto* coverage = menu(QT_TR_NOOP("&Coverage"));
    coverage->addActions({nextGap, fillers, propose, requirements, staffing});
    auto* staff = menu(QT_TR_NOOP("S&taff"));
    staff->addActions({people, newPerson, vehicles, trades});
    auto* window = menu(QT_TR_NOOP("&Window"));
    panes = menu(QT_TR_NOOP("&Panes"));
    window->addMenu(panes);
    window->addActions({nextPane, previousPane, layout});
    auto* help = menu(QT_TR_NOOP("&Help"));
    help->addAction(keys);
    for (auto* each : {file, editing, view, shift, coverage, staff, window, help})
        bar->addMenu(each);
    retranslate();
}

} // namespace dispatch
