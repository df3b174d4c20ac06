#include "verbbar.h"

#include "askrow.h"
#include "keybutton.h"
#include "transportrow.h"
#include "wraplayout.h"

#include <QApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;
using Kind = PossibleVerb::Kind;

namespace {

bool isSame(const PossibleVerb& a, const PossibleVerb& b)
{
    return a.kind == b.kind && a.assignment == b.assignment && a.next == b.next;
}

QString nameOf(const PossibleVerb& verb)
{
    switch (verb.kind) {
    case Kind::Send: return u"verbSend"_s;
    case Kind::Report: return u"verbReport_"_s + word(verb.next);
    case Kind::OfferReserved: return u"verbOfferReserved"_s;
    case Kind::CheckIn: return u"verbCheckIn"_s;
    case Kind::Transport: return u"verbTransport"_s;
    case Kind::TakenIn: return u"verbTakenIn"_s;
    case Kind::CalledBack: return u"verbCalledBack"_s;
    case Kind::SeekPlace: return u"verbSeekPlace"_s;
    case Kind::Decline: return u"verbDecline"_s;
    case Kind::CancelAssignment: return u"verbCallOff"_s;
    case Kind::Transfer: return u"verbTransfer"_s;
    case Kind::Close: return u"verbClose"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

VerbBar::VerbBar(DispatchDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_buttons(new QWidget(this)), m_row(new WrapLayout(m_buttons)),
      m_more(new KeyButton(looks, m_buttons)), m_menu(new QMenu(this)),
      m_reason(new AskRow(*desk, u"verbs"_s, looks, this)), m_transport(new TransportRow(desk, looks, this)), m_complaint(new Complaint(looks, this))
{
    setObjectName(u"verbBar"_s);
    m_more->setObjectName(u"verbMore"_s);
    m_more->setMenu(m_menu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_buttons);
    column->addWidget(m_reason);
    column->addWidget(m_transport);
    column->addWidget(m_complaint);
    const auto measure = [this, column] {
        column->setSpacing(m_looks->scaled(6));
        m_row->setSpacing(m_looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_reason, &AskRow::given, this, &VerbBar::give);
    // While something is asked, the question has the room.
    connect(m_reason, &AskRow::over, m_buttons, &QWidget::show);
    connect(m_transport, &TransportRow::over, m_buttons, &QWidget::show);
    m_more->setDeed(tr("More"));
}

void VerbBar::show(const IncidentId& incident)
{
    if (incident != m_incident) {
        m_reason->leave();
        m_transport->leave();
        m_complaint->clear();
    }
    m_incident = incident;
    m_verbs = incident.isNull() ? QList<PossibleVerb>{} : possibleVerbs(*m_desk, incident);
    rebuild();
}

bool VerbBar::isDirect(const PossibleVerb& verb) const
{
    const bool teamThere = std::ranges::any_of(m_verbs,
        [](const PossibleVerb& each) { return !each.team.isNull() && each.kind != Kind::OfferReserved; });
    switch (verb.kind) {
    case Kind::Report: return verb.usual || verb.next == AssignmentState::OnScene;
    case Kind::Send:
    case Kind::CalledBack:
    case Kind::Close: return !teamThere;
    case Kind::CheckIn:
    case Kind::Transport:
    case Kind::TakenIn:
    case Kind::OfferReserved:
    case Kind::Transfer: return true;
    default: return false;
    }
}

void VerbBar::rebuild()
{
    const auto* focus = QApplication::focusWidget();
    const bool hadFocus = focus && std::ranges::contains(m_shown, focus, &Shown::button);
    while (auto* item = m_row->takeAt(0))
        delete item;
    QList<Shown> now;
    QList<PossibleVerb> rarer;
    for (const auto& verb : std::as_const(m_verbs)) {
        if (!isDirect(verb)) {
            rarer.append(verb);
            continue;
        }
        auto* button = buttonFor(verb);
        button->setDeed(titleOf(verb), verbKey(verb));
        button->setIcon(m_looks->icon(verbIcon(verb)));
        button->setPrimary(verb.kind == Kind::Send && verb.usual);
        m_row->addWidget(button);
        button->show();
        now.append({verb, button});
    }
    bool focusGone = false;
    for (const auto& shown : std::as_const(m_shown))
        if (!std::ranges::contains(now, shown.button, &Shown::button)) {
            focusGone = focusGone || shown.button == focus;
            shown.button->hide();
            shown.button->deleteLater();
        }
    m_shown = now;
    m_row->addWidget(m_more);
    fillMenu(rarer);
    m_more->setVisible(!m_menu->isEmpty());
    QWidget* before = nullptr;
    for (const auto& shown : std::as_const(m_shown)) {
        if (before)
            setTabOrder(before, shown.button);
        before = shown.button;
    }
    if (before)
        setTabOrder(before, m_more);
    if (hadFocus && focusGone && !m_shown.isEmpty())
        m_shown.first().button->setFocus(Qt::OtherFocusReason);
    setVisible(!m_verbs.isEmpty());
    updateGeometry();
}

KeyButton* VerbBar::buttonFor(const PossibleVerb& verb)
{
    const auto it = std::ranges::find_if(m_shown, [&](const Shown& shown) { return isSame(shown.verb, verb); });
    if (it != m_shown.end())
        return it->button;
    auto* button = new KeyButton(m_looks, m_buttons);
    button->setObjectName(nameOf(verb));
    connect(button, &QPushButton::clicked, this, [this, verb, button] { perform(verb, button); });
    return button;
}

void VerbBar::fillMenu(const QList<PossibleVerb>& rarer)
{
    m_menu->clear();
    for (const auto& verb : rarer) {
        auto* action = m_menu->addAction(m_looks->icon(verbIcon(verb)), titleOf(verb));
        action->setObjectName(nameOf(verb));
        connect(action, &QAction::triggered, this, [this, verb] { perform(verb, m_more); });
    }
    const auto needs = m_desk->codes().valid(u"needs"_s, toDateTime(m_desk->now(), m_desk->zone()).date());
    if (m_incident.isNull() || needs.isEmpty() || !m_desk->basicNeed(m_incident, needs.first().id))
        return;
    auto* given = m_menu->addMenu(m_looks->icon(u"water"_s), tr("Given"));
    for (const auto& need : needs) {
        auto* action = given->addAction(need.words(m_desk->codes().language()));
        action->setObjectName(u"given_"_s + need.id);
        connect(action, &QAction::triggered, this, [this, id = need.id] { commit(m_desk->basicNeed(m_incident, id), m_more); });
    }
}

QString VerbBar::titleOf(const PossibleVerb& verb) const
{
    const auto words = verbWords(verb);
    const auto other = std::ranges::any_of(m_verbs,
        [&](const PossibleVerb& each) { return !each.team.isNull() && each.team != verb.team; });
    const auto* team = m_desk->picture().find(verb.team);
    return team && other ? u"%1 · %2"_s.arg(team->callsign, words) : words;
}

void VerbBar::start(Kind kind)
{
    const auto it = std::ranges::find(m_verbs, kind, &PossibleVerb::kind);
    if (it != m_verbs.end()) {
        const auto shown = std::ranges::find_if(m_shown, [&](const Shown& each) { return isSame(each.verb, *it); });
        perform(*it, shown == m_shown.end() ? nullptr : shown->button);
        return;
    }
    PossibleVerb asked;
    asked.kind = kind;
    m_complaint->say(tr("“%1” is not possible for this incident now. Nothing was changed.").arg(verbWords(asked)));
}

void VerbBar::perform(const PossibleVerb& verb, QWidget* control)
{
    switch (verb.kind) {
    case Kind::Send: Q_EMIT sendRequested(m_incident); break;
    case Kind::Close: Q_EMIT closeRequested(m_incident); break;
    case Kind::Transfer: Q_EMIT transferRequested(m_incident); break;
    case Kind::Report: commit(m_desk->report(verb.team, verb.next), control); break;
    case Kind::OfferReserved: commit(m_desk->offerReserved(verb.assignment), control); break;
    case Kind::CheckIn: commit(m_desk->checkIn(verb.team), control); break;
    case Kind::SeekPlace: commit(m_desk->seekPlace(m_incident), control); break;
    case Kind::Transport:
        m_reason->leave();
        m_transport->ask(verb.team);
        m_buttons->hide();
        break;
    default: ask(verb); break;
    }
}

void VerbBar::ask(const PossibleVerb& verb)
{
    const auto* team = m_desk->picture().find(verb.team);
    const auto name = team ? spokenTeam(*team) : QString();
    m_transport->leave();
    m_complaint->clear();
    m_asked = verb;
    const auto about = nameOf(verb) + u' ' + (verb.assignment.isNull() ? m_incident.toString() : verb.assignment.toString());
    switch (verb.kind) {
    case Kind::Decline: m_reason->ask(about, tr("Why does %1 decline?").arg(name), tr("Record as declined")); break;
    case Kind::CancelAssignment: m_reason->ask(about, tr("Why is %1 called off?").arg(name), tr("Call off %1").arg(name)); break;
    case Kind::TakenIn: m_reason->ask(about, tr("Who took the person in?"), tr("Record")); break;
    default: m_reason->ask(about, tr("What did the caller say?"), tr("Record the call")); break;
    }
    m_buttons->hide();
}

void VerbBar::give(const QString& words)
{
    const auto proposal = [&]() -> Result<Proposal> {
        switch (m_asked.kind) {
        case Kind::Decline: return m_desk->end(m_asked.assignment, AssignmentState::Declined, words);
        case Kind::CancelAssignment: return m_desk->end(m_asked.assignment, AssignmentState::Cancelled, words);
        case Kind::TakenIn: return m_desk->facilityAccepted(m_asked.assignment, words);
        default: return m_desk->calledBack(m_incident, words);
        }
    }();
    carryOut(*m_desk, proposal, m_reason->deedButton(), this, [this, about = m_reason->about()](const Result<Receipt>& kept) { m_reason->answered(about, kept); });
}

void VerbBar::commit(const Result<Proposal>& proposal, QWidget* control)
{
    m_complaint->clear();
    carryOut(*m_desk, proposal, control, this, [this](const Result<Receipt>& kept) {
        if (!kept)
            m_complaint->say(kept.error().summary);
    });
}

void VerbBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_more->setDeed(tr("More"));
        rebuild();
    }
}

} // namespace dispatch
