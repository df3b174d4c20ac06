#include "dispatcheractions.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {

DispatcherActions::DispatcherActions(const Looks* looks, QWidget* window) : WindowActions(looks, window)
{
    lock = make(QT_TR_NOOP("&Lock this desk"), Qt::CTRL | Qt::Key_L, u"lock"_s);
    changeHands = make(QT_TR_NOOP("Let somebody else &sign in"), Qt::CTRL | Qt::ALT | Qt::Key_L, u"swap"_s);
    quit = make(QT_TR_NOOP("&Quit"), Qt::CTRL | Qt::Key_Q);

    newCall = make(QT_TR_NOOP("&New call"), Qt::Key_F2, u"plus"_s);
    find = make(QT_TR_NOOP("&Find over all history"), Qt::Key_F3, u"search"_s);
    filter = make(QT_TR_NOOP("Filter the &board"), Qt::CTRL | Qt::Key_F, u"filter"_s);

    send = make(QT_TR_NOOP("&Send a team"), Qt::Key_F4, u"car"_s);
    note = make(QT_TR_NOOP("&Note"), Qt::CTRL | Qt::Key_N, u"note"_s);
    calledBack = make(QT_TR_NOOP("&Called back: still there"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, u"phone"_s);
    seekPlace = make(QT_TR_NOOP("Look for a &place"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, u"waiting"_s);
    transfer = make(QT_TR_NOOP("&Transfer to 911 or another service"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), u"shield"_s);
    plan = make(QT_TR_NOOP("Sa&fety plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), u"plan"_s);
    planReviews = make(QT_TR_NOOP("Plans to re&view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), u"calendar"_s);
    planReviews->setVisible(false);
    planLooks = make(QT_TR_NOOP("Who &looked at plans"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"eye"_s);
    planLooks->setVisible(false);
    talk = make(QT_TR_NOOP("&Write to the clinician"), Qt::Key_F6, u"message"_s);
    listenIn = make(QT_TR_NOOP("L&isten in, or stop"), Qt::CTRL | Qt::Key_F6, u"mic"_s);
    askApproval = make(QT_TR_NOOP("Ask for a&pproval"), Qt::SHIFT | Qt::Key_F6, u"sign"_s);
    nextDue = make(QT_TR_NOOP("Go to what is due &next"), Qt::CTRL | Qt::Key_J, u"clock"_s);
    close = make(QT_TR_NOOP("&Close"), Qt::Key_F9, u"flag"_s);
    cancel = make(QT_TR_NOOP("C&ancel with a reason"), Qt::SHIFT | Qt::Key_F9, u"cancelled"_s);

    checkIn = make(QT_TR_NOOP("&Check-in"), Qt::Key_F8, u"check"_s);
    accepted = make(QT_TR_NOOP("&Accepted"), Qt::CTRL | Qt::ALT | Qt::Key_A, u"accepted"_s);
    enRoute = make(QT_TR_NOOP("&En route"), Qt::CTRL | Qt::ALT | Qt::Key_E, u"enroute"_s);
    phonedAhead = make(QT_TR_NOOP("&Phoned ahead"), Qt::CTRL | Qt::ALT | Qt::Key_P, u"phone"_s);
    onScene = make(QT_TR_NOOP("&On scene"), Qt::CTRL | Qt::ALT | Qt::Key_S, u"scene"_s);
    transport = make(QT_TR_NOOP("&Transport"), Qt::Key_F7, u"transport"_s);
    clear = make(QT_TR_NOOP("C&lear"), Qt::CTRL | Qt::ALT | Qt::Key_C, u"clear"_s);

    takeDuress = make(QT_TR_NOOP("Ta&ke the duress"), Qt::Key_F12, u"duress"_s);
    callTeam = make(QT_TR_NOOP("Call the team in &duress"), Qt::SHIFT | Qt::Key_F12, u"phone"_s);
    raiseDuress = make(QT_TR_NOOP("Team calls for &help: duress"), Qt::CTRL | Qt::ALT | Qt::Key_D, u"duress"_s);
    testDuress = make(QT_TR_NOOP("Te&st a duress"));
    endDuress = make(QT_TR_NOOP("E&nd the duress with words"));

    commandBar = make(QT_TR_NOOP("&Command bar"), Qt::CTRL | Qt::Key_Space);
    board = make(QT_TR_NOOP("&Board"), Qt::CTRL | Qt::Key_B);
    teams = make(QT_TR_NOOP("&Teams"), Qt::CTRL | Qt::Key_T);
    incident = make(QT_TR_NOOP("&Incident"), Qt::CTRL | Qt::Key_I);
    map = make(QT_TR_NOOP("&Map"), Qt::CTRL | Qt::Key_M, u"pin"_s);
    map->setVisible(false);
    followUps = make(QT_TR_NOOP("&Follow-ups"), Qt::CTRL | Qt::Key_U, u"followup"_s);
    alerts = make(QT_TR_NOOP("&Alerts"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, u"bell"_s);
    onShift = make(QT_TR_NOOP("&On shift and hand-over"), Qt::CTRL | Qt::Key_H, u"swap"_s);
    roster = make(QT_TR_NOOP("&Roster"), Qt::CTRL | Qt::Key_R, u"person"_s);
    nextGap = make(QT_TR_NOOP("Next coverage &gap"), Qt::CTRL | Qt::Key_G, u"gap"_s);
    directory = make(QT_TR_NOOP("Service &directory"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, u"facility"_s);
    referrals = make(QT_TR_NOOP("Open r&eferrals"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"enroute"_s);
    oversight = make(QT_TR_NOOP("O&versight window"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, u"eye"_s);
    nextPane = make(QT_TR_NOOP("&Next pane"), Qt::CTRL | Qt::Key_Tab);
    previousPane = make(QT_TR_NOOP("&Previous pane"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab);
    static constexpr const char* shelfNames[] = {QT_TR_NOOP("Shelf &Talking"), QT_TR_NOOP("Shelf &Responding"),
        QT_TR_NOOP("Shelf &Somewhere to go"), QT_TR_NOOP("Shelf &Follow-up")};
    for (int i = 0; i < 4; ++i)
        shelves.append(make(shelfNames[i], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))));

    lightOrDark = make(QT_TR_NOOP("Light or &dark"), Qt::Key_F11, u"sun"_s);
    larger = make(QT_TR_NOOP("&Larger text"), QKeySequence::ZoomIn);
    smaller = make(QT_TR_NOOP("&Smaller text"), QKeySequence::ZoomOut);
    themes = new QActionGroup(this);
    choice(themes, QT_TR_NOOP("&Follow the system"), u"system"_s);
    choice(themes, QT_TR_NOOP("&Light"), u"light"_s);
    choice(themes, QT_TR_NOOP("&Dark"), u"dark"_s);
    sizes = new QActionGroup(this);
    static constexpr std::pair<const char*, int> percents[] = {{QT_TR_NOOP("100 %"), 100}, {QT_TR_NOOP("125 %"), 125}, {QT_TR_NOOP("150 %"), 150},
        {QT_TR_NOOP("175 %"), 175}, {QT_TR_NOOP("200 %"), 200}};
    for (const auto& [text, percent] : percents)
        choice(sizes, text, percent);
    languages = new QActionGroup(this);
    choice(languages, QT_TR_NOOP("&English"), u"en"_s);
    choice(languages, QT_TR_NOOP("E&spañol"), u"es"_s);
    sounds = new QActionGroup(this);
    sounds->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    choice(sounds, QT_TR_NOOP("&Check-in late"), u"check_in_late"_s);
    choice(sounds, QT_TR_NOOP("&Promise or waiting person due"), u"due"_s);
    choice(sounds, QT_TR_NOOP("&Message to you"), u"message"_s);
    choice(sounds, QT_TR_NOOP("&Timers stopped"), u"timers_stopped"_s);
    lockAfter = new QActionGroup(this);
    static constexpr std::pair<const char*, int> idle[] = {{QT_TR_NOOP("5 min"), 5}, {QT_TR_NOOP("10 min"), 10}, {QT_TR_NOOP("20 min"), 20}, {QT_TR_NOOP("60 min"), 60}};
    for (const auto& [text, minutes] : idle)
        choice(lockAfter, text, minutes);

    lessMotion = make(QT_TR_NOOP("Nothing &blinks"));
    lessMotion->setCheckable(true);

    conflicts = make(QT_TR_NOOP("&Conflicts"), Qt::CTRL | Qt::Key_K, u"conflict"_s);
    workingAlone = make(QT_TR_NOOP("&Working alone"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, u"linkbroken"_s);
    tryLink = make(QT_TR_NOOP("Try the l&ink now"), Qt::Key_F5, u"link"_s);

    tour = make(QT_TR_NOOP("&Watch a first call"), {}, u"play"_s);
    newShift = make(QT_TR_NOOP("&Begin a new shift"), {}, u"stepback"_s);
    answerCall = make(QT_TR_NOOP("&Answer the call that rings"), Qt::SHIFT | Qt::Key_F2, u"phone"_s);
    askCaller = make(QT_TR_NOOP("As&k the caller"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, u"mic"_s);
    hangUp = make(QT_TR_NOOP("&Hang up"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    pauseStory = make(QT_TR_NOOP("&Pause or go on"), Qt::Key_F5, u"pause"_s);
    bookmarkStory = make(QT_TR_NOOP("&Bookmark this moment"), Qt::CTRL | Qt::Key_F5, u"bookmark"_s);
    backToBookmark = make(QT_TR_NOOP("Back to the book&mark"), Qt::SHIFT | Qt::Key_F5, u"stepback"_s);
    instructor = make(QT_TR_NOOP("&Instructor's panel"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, u"eye"_s);
    clinicianPerson = make(QT_TR_NOOP("A person is the &clinician"));
    hearCaller = make(QT_TR_NOOP("Hear the caller's answers &aloud"), {}, u"talking"_s);
    for (auto* each : {clinicianPerson, hearCaller})
        each->setCheckable(true);
    endStory = make(QT_TR_NOOP("&End this scenario"));
    for (auto* each : {answerCall, askCaller, hangUp, pauseStory, bookmarkStory, backToBookmark, instructor, clinicianPerson, hearCaller, endStory})
        each->setVisible(false);
    layoutCalls = make(QT_TR_NOOP("&Calls"));
    layoutDispatch = make(QT_TR_NOOP("&Dispatch"));
    keys = make(QT_TR_NOOP("&Keys and commands"), QKeySequence::HelpContents);
    about = make(QT_TR_NOOP("&About CWRT Dispatch"));
    retranslate();
}

void DispatcherActions::fill(QMenuBar* bar)
{
    auto* file = menu(QT_TR_NOOP("&File"));
    file->addAction(lock);
    file->addAction(changeHands);
    auto* after = menu(QT_TR_NOOP("Lock when &idle for"));
    after->addActions(lockAfter->actions());
    file->addMenu(after);
    file->addSeparator();
    file->addAction(quit);

    auto* view = menu(QT_TR_NOOP("&View"));
    view->addAction(lightOrDark);
    auto* theme = menu(QT_TR_NOOP("&Theme"));
    theme->addActions(themes->actions());
    view->addMenu(theme);
    auto* size = menu(QT_TR_NOOP("Text &size"));
    size->addActions({larger, smaller});
    size->addSeparator();
    size->addActions(sizes->actions());
    view->addMenu(size);
    auto* language = menu(QT_TR_NOOP("&Language"));
    language->addActions(languages->actions());
    view->addMenu(language);
    auto* sound = menu(QT_TR_NOOP("S&ounds"));
    sound->addActions(sounds->actions());
    view->addMenu(sound);
    view->addAction(lessMotion);
    view->addSeparator();
    view->addActions({conflicts, workingAlone, tryLink});

    auto* call = menu(QT_TR_NOOP("&Call"));
    call->addActions({newCall, find, filter});

    auto* incidents = menu(QT_TR_NOOP("&Incident"));
    incidents->addActions({send, note, calledBack, seekPlace, transfer, plan, planReviews, planLooks, nextDue});
    incidents->addSeparator();
    incidents->addActions({talk, listenIn, askApproval});
    incidents->addSeparator();
    incidents->addActions({close, cancel});

    auto* team = menu(QT_TR_NOOP("&Team"));
    team->addActions({checkIn, accepted, enRoute, phonedAhead, onScene, transport, clear});
    team->addSeparator();
    team->addActions({takeDuress, callTeam, raiseDuress, testDuress, endDuress});

    auto* go = menu(QT_TR_NOOP("&Go"));
    go->addActions({commandBar, board, teams, map, incident, followUps, alerts, onShift});
    go->addSeparator();
    go->addActions({roster, nextGap, directory, referrals});
    go->addSeparator();
    go->addActions(shelves);
    go->addSeparator();
    go->addActions({nextPane, previousPane});

    training = menu(QT_TR_NOOP("T&raining"));
    training->addActions({tour, newShift});
    scenarios = menu(QT_TR_NOOP("&Scenarios"));
    training->addMenu(scenarios);
    training->addSeparator();
    training->addActions({answerCall, askCaller, hangUp, pauseStory, bookmarkStory, backToBookmark, instructor, clinicianPerson, hearCaller, endStory});

    auto* window = menu(QT_TR_NOOP("Wind&ow"));
    panes = menu(QT_TR_NOOP("&Panes"));
    window->addMenu(panes);
    auto* layout = menu(QT_TR_NOOP("&Layout"));
    layout->addActions({layoutCalls, layoutDispatch});
    window->addMenu(layout);
    window->addAction(oversight);

    auto* help = menu(QT_TR_NOOP("&Help"));
    help->addActions({keys, about});

    for (auto* each : {file, view, call, incidents, team, go, training, window, help})
        bar->addMenu(each);
    retranslate();
}

} // namespace dispatch
