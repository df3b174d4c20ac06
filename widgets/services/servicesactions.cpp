#include "servicesactions.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {

ServicesActions::ServicesActions(const Looks* looks, QWidget* window) : WindowActions(looks, window)
{
    close = make(QT_TR_NOOP("&Close this window"), Qt::CTRL | Qt::Key_W);
    lookFor = make(QT_TR_NOOP("&Look for a service"), Qt::CTRL | Qt::Key_F, u"search"_s);
    newService = make(QT_TR_NOOP("A &new service"), Qt::CTRL | Qt::Key_N, u"plus"_s);
    keep = make(QT_TR_NOOP("&Keep what is typed"), Qt::CTRL | Qt::Key_Return, u"check"_s);
    madeSure = make(QT_TR_NOOP("&Made sure of today"), Qt::Key_F8, u"phone"_s);
    received = make(QT_TR_NOOP("&They have it"), Qt::CTRL | Qt::Key_1, u"message"_s);
    accepted = make(QT_TR_NOOP("They ta&ke the person"), Qt::CTRL | Qt::Key_2, u"accepted"_s);
    kept = make(QT_TR_NOOP("The &person came"), Qt::CTRL | Qt::Key_3, u"met"_s);
    declined = make(QT_TR_NOOP("&Declined with a reason"), Qt::CTRL | Qt::Key_4, u"declined"_s);
    lost = make(QT_TR_NOOP("&Not kept, with a reason"), Qt::CTRL | Qt::Key_5, u"cancelled"_s);
    hand = make(QT_TR_NOOP("&Hand to somebody else"), Qt::CTRL | Qt::Key_H, u"swap"_s);
    plan = make(QT_TR_NOOP("&Open the person's plan"), Qt::CTRL | Qt::Key_O, u"plan"_s);
    directory = make(QT_TR_NOOP("Service &directory"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, u"facility"_s);
    referrals = make(QT_TR_NOOP("Open &referrals"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"enroute"_s);
    keys = make(QT_TR_NOOP("&Keys"), QKeySequence::HelpContents);
}

void ServicesActions::fill(QMenuBar* bar)
{
    auto* file = menu(QT_TR_NOOP("&File"));
    file->addAction(close);
    auto* service = menu(QT_TR_NOOP("&Service"));
    service->addActions({lookFor, newService});
    service->addSeparator();
    service->addActions({keep, madeSure});
    auto* referral = menu(QT_TR_NOOP("&Referral"));
    referral->addActions({received, accepted, kept, declined, lost});
    referral->addSeparator();
    referral->addActions({hand, plan});
    auto* go = menu(QT_TR_NOOP("&Go"));
    go->addActions({directory, referrals});
    auto* help = menu(QT_TR_NOOP("&Help"));
    help->addAction(keys);
    for (auto* each : {file, service, referral, go, help})
        bar->addMenu(each);
    retranslate();
}

} // namespace dispatch
