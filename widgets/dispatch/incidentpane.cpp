#include "incidentpane.h"

#include "approvalpanel.h"
#include "conversationpane.h"
#include "factspage.h"
#include "incidentwords.h"
#include "looklabel.h"
#include "screenpage.h"
#include "talkpage.h"
#include "teamspage.h"
#include "timelinepage.h"
#include "verbbar.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QTabWidget>

namespace dispatch {

using namespace Qt::StringLiterals;

IncidentPane::IncidentPane(DispatchDesk* dispatchDesk, IntakeDesk* intakeDesk, const ConversationDesk* conversationDesk,
    const ApprovalDesk* approvalDesk, NarrativeModel* narrative, const LivePicture* picture, Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(dispatchDesk), m_conversation(conversationDesk), m_picture(picture), m_narrative(narrative), m_stack(new QStackedLayout(this)),
      m_empty(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_tabs(new QTabWidget(this)),
      m_timeline(new TimelinePage(dispatchDesk, intakeDesk, narrative, looks)),
      m_talk(new TalkPage(conversationDesk, approvalDesk, picture, looks)), m_facts(new FactsPage(intakeDesk, looks)),
      m_screen(new ScreenPage(intakeDesk, looks)), m_teams(new TeamsPage(dispatchDesk, looks))
{
    setObjectName(u"incidentPane"_s);
    m_tabs->setObjectName(u"incidentTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    for (auto* page : std::initializer_list<QWidget*>{m_timeline, m_talk, m_facts, m_screen, m_teams})
        m_tabs->addTab(page, {});
    m_empty->setObjectName(u"incidentEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    const auto measure = [this, looks] { m_empty->setMargin(looks->scaled(24)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    setFocusProxy(m_timeline);

    connect(picture, &LivePicture::applied, this, &IncidentPane::follow);
    connect(looks, &Looks::changed, this, &IncidentPane::renew);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_file.incident(m_picture->now()))
            renewPage();
    });
    connect(m_talk, &TalkPage::said, this, &IncidentPane::said);
    connect(m_timeline->verbs(), &VerbBar::sendRequested, this, &IncidentPane::sendRequested);
    connect(m_timeline->verbs(), &VerbBar::closeRequested, this, &IncidentPane::closeRequested);
    connect(m_timeline->verbs(), &VerbBar::transferRequested, this, &IncidentPane::transferRequested);
    retranslate();
}

void IncidentPane::show(const IncidentId& incident)
{
    if (incident != m_file.id())
        m_file.open(incident);
    if (m_narrative->incident() != incident)
        m_narrative->show(incident);
    renew();
}

void IncidentPane::showHistory(const Changes& whole, const IncidentId& incident)
{
    if (incident != m_file.id())
        return;
    m_file.take(whole);
    renew();
}

void IncidentPane::startNote()
{
    if (m_file.id().isNull())
        return;
    turnTo(m_timeline);
    m_timeline->startNote();
}

void IncidentPane::startVerb(PossibleVerb::Kind kind)
{
    if (m_file.id().isNull())
        return;
    turnTo(m_timeline);
    m_timeline->verbs()->start(kind);
}

bool IncidentPane::isTalkSeen() const { return m_talk->conversation().isLookedAt(); }

void IncidentPane::write(SaidTo to)
{
    if (m_file.id().isNull())
        return;
    turnTo(m_talk);
    m_talk->conversation().write(to);
}

void IncidentPane::showTalk()
{
    turnTo(m_talk);
    m_talk->setFocus(Qt::ShortcutFocusReason);
}

void IncidentPane::listenOrStop()
{
    if (m_file.id().isNull())
        return;
    turnTo(m_talk);
    m_talk->conversation().listenOrStop();
}

void IncidentPane::askApproval()
{
    if (m_file.id().isNull())
        return;
    turnTo(m_talk);
    m_talk->approvals().ask();
}

void IncidentPane::tick(Instant now)
{
    m_talk->tick();
    wordTabs();
    if (!m_file.id().isNull())
        m_timeline->tick(m_file, now);
}

void IncidentPane::follow(const Changes& changes)
{
    if (m_file.id().isNull())
        return;
    m_file.take(changes);
    // A team that moves on elsewhere changes what is possible here, so any assignment counts.
    const bool concerns = !changes.of<Incident>().isEmpty() || !changes.of<Assignment>().isEmpty() || !changes.of<Person>().isEmpty()
        || !changes.of<PersonFlag>().isEmpty() || !changes.of<SafetyPlan>().isEmpty() || !changes.of<Triage>().isEmpty()
        || !changes.of<Determination>().isEmpty() || !changes.of<Team>().isEmpty();
    if (concerns)
        renew();
    else if (!changes.of<LogEntry>().isEmpty() || !changes.of<ReadMark>().isEmpty())
        wordTabs();
}

void IncidentPane::renew()
{
    const auto* incident = m_file.incident(m_picture->now());
    m_stack->setCurrentWidget(incident ? static_cast<QWidget*>(m_tabs) : m_empty);
    if (incident)
        renewPage();
    retranslate();
}

void IncidentPane::renewPage()
{
    // A page that nobody sees is brought up to date when it is turned to.
    const auto* page = m_tabs->currentWidget();
    if (page == m_timeline)
        m_timeline->show(m_file);
    else if (page == m_talk)
        m_talk->show(m_file.id());
    else if (page == m_facts)
        m_facts->show(m_file);
    else if (page == m_screen)
        m_screen->show(m_file);
    else
        m_teams->show(m_file);
}

void IncidentPane::turnTo(QWidget* page)
{
    m_tabs->setCurrentWidget(page);
}

void IncidentPane::determine()
{
    if (m_file.id().isNull())
        return;
    turnTo(m_screen);
    m_screen->determine();
}

void IncidentPane::decideOtherwise()
{
    if (m_file.id().isNull())
        return;
    turnTo(m_screen);
    m_screen->decideOtherwise();
}

void IncidentPane::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (control && event->key() == Qt::Key_E && !m_file.id().isNull()) {
        turnTo(m_facts);
        m_facts->edit();
    } else if (control && event->key() == Qt::Key_D) {
        determine();
    } else if (control && event->key() == Qt::Key_O) {
        decideOtherwise();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void IncidentPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renew();
}

void IncidentPane::retranslate()
{
    setAccessibleName(tr("Incident"));
    m_empty->setText(m_file.id().isNull() ? tr("No incident is chosen. Choose one on the board, or F3 finds one.")
                                          : tr("This incident has ended; its history is being read."));
    wordTabs();
    const auto* incident = m_file.incident(m_picture->now());
    if (!incident) {
        setWindowTitle(tr("Incident"));
        return;
    }
    const auto family = IncidentWords(m_picture->now(), m_desk->codes(), *incident).familyName();
    setWindowTitle(family.isEmpty() ? tr("Incident %1").arg(incident->number) : tr("Incident %1 · %2").arg(incident->number, family));
}

/// The conversation says how much of it whoever is signed in has not read.
void IncidentPane::wordTabs()
{
    const auto unread = static_cast<int>(m_picture->now().unreadOn(m_file.id(), m_conversation->actor().id).size());
    const QStringList words{tr("Timeline"), unread > 0 ? tr("Conversation, %n new", "messages", unread) : tr("Conversation"), tr("Facts"), tr("Screen"), tr("Teams")};
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabText(tab) == words.at(tab))
            continue;
        m_tabs->setTabText(tab, words.at(tab));
        m_tabs->widget(tab)->setAccessibleName(words.at(tab));
    }
}

} // namespace dispatch
