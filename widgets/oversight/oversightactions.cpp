#include "oversightactions.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {

OversightActions::OversightActions(const Looks* looks, QWidget* window) : WindowActions(looks, window)
{
    close = make(QT_TR_NOOP("&Close this window"), Qt::CTRL | Qt::Key_W);
    hold = make(QT_TR_NOOP("&Hold the view, or let it go"), Qt::CTRL | Qt::Key_H, u"lock"_s);
    hold->setCheckable(true);
    incident = make(QT_TR_NOOP("&Open the incident"), Qt::CTRL | Qt::Key_I, u"scene"_s);
    plan = make(QT_TR_NOOP("Sa&fety plan"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, u"plan"_s);
    talk = make(QT_TR_NOOP("&Write to the team"), Qt::Key_F6, u"message"_s);
    listenIn = make(QT_TR_NOOP("L&isten in, or stop"), Qt::CTRL | Qt::Key_F6, u"mic"_s);
    clinicalNote = make(QT_TR_NOOP("&Clinical note"), Qt::SHIFT | Qt::Key_F6, u"note"_s);
    clinicalNote->setVisible(false);
    approve = make(QT_TR_NOOP("&Approve what is asked"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, u"sign"_s);
    decline = make(QT_TR_NOOP("&Decline what is asked"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, u"declined"_s);
    review = make(QT_TR_NOOP("&Review what was done alone"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"flag"_s);
    reviews = make(QT_TR_NOOP("Plans to re&view"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, u"calendar"_s);
    looksAt = make(QT_TR_NOOP("Who &looked at plans"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, u"eye"_s);
    nextGap = make(QT_TR_NOOP("Next coverage &gap"), Qt::CTRL | Qt::Key_G, u"gap"_s);
    responses = make(QT_TR_NOOP("&Open responses"), Qt::CTRL | Qt::Key_1);
    needs = make(QT_TR_NOOP("&Needs you"), Qt::CTRL | Qt::Key_2);
    coverage = make(QT_TR_NOOP("&Coverage"), Qt::CTRL | Qt::Key_3);
    load = make(QT_TR_NOOP("&Load of the teams"), Qt::CTRL | Qt::Key_4);
    conversation = make(QT_TR_NOOP("C&onversation"), Qt::CTRL | Qt::Key_5);
    nextPane = make(QT_TR_NOOP("Ne&xt pane"), Qt::CTRL | Qt::Key_Tab);
    previousPane = make(QT_TR_NOOP("&Previous pane"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);
    resetLayout = make(QT_TR_NOOP("&Reset the layout"));
    keys = make(QT_TR_NOOP("&Keys"), QKeySequence::HelpContents);
}

void OversightActions::fill(QMenuBar* bar)
{
    auto* file = menu(QT_TR_NOOP("&File"));
    file->addAction(close);
    auto* response = menu(QT_TR_NOOP("&Response"));
    response->addActions({incident, plan});
    response->addSeparator();
    response->addActions({talk, listenIn, clinicalNote});
    response->addSeparator();
    response->addAction(hold);
    auto* approvals = menu(QT_TR_NOOP("&Approve"));
    approvals->addActions({approve, decline, review});
    auto* plans = menu(QT_TR_NOOP("&Plan"));
    plans->addActions({reviews, looksAt});
    auto* roster = menu(QT_TR_NOOP("R&oster"));
    roster->addAction(nextGap);
    auto* window = menu(QT_TR_NOOP("&Window"));
    panes = menu(QT_TR_NOOP("&Panes"));
    window->addMenu(panes);
    window->addActions({responses, needs, coverage, load, conversation});
    window->addSeparator();
    window->addActions({nextPane, previousPane, resetLayout});
    auto* help = menu(QT_TR_NOOP("&Help"));
    help->addAction(keys);
    for (auto* each : {file, response, approvals, plans, roster, window, help})
        bar->addMenu(each);
    retranslate();
}

} // namespace dispatch
