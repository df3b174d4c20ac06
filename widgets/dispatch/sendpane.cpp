#include "sendpane.h"

#include "candidateview.h"
#include "carryout.h"
#include "complaint.h"
#include "incidenthead.h"
#include "keybutton.h"
#include "possibleverb.h"
#include "reachtable.h"
#include "typedline.h"
#include "whypanel.h"
#include "wraplayout.h"

#include <QFrame>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto rankAgainAfter = 10 * second;

} // namespace

SendPane::SendPane(DispatchDesk* desk, CandidateModel* candidates, const LivePicture* picture, Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_candidates(candidates), m_picture(picture),
      m_head(new IncidentHead(&desk->codes(), desk->zone(), looks, this)),
      m_scroll(new QScrollArea(this)), m_view(new CandidateView(candidates, looks)), m_why(new WhyPanel(&desk->codes(), desk->zone(), looks)),
      m_reasonBox(new QWidget(this)), m_reasonLabel(new LookLabel(looks, Looks::Body, true, Looks::Text, m_reasonBox)),
      m_reason(new TypedLine(m_reasonBox)), m_complaint(new Complaint(looks, this)), m_offer(new KeyButton(looks, this)),
      m_reserve(new KeyButton(looks, this)), m_leave(new KeyButton(looks, this)),
      m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_typing(new TypingKeeper(*desk, u"sending"_s, this, [this] { return HalfTyped{{"reason"_L1, m_reason->text()}}; },
          [this](const HalfTyped& begun) { m_reason->setText(begun.value("reason"_L1).toString()); }))
{
    setObjectName(u"sendPane"_s);
    m_reason->setObjectName(u"sendReason"_s);
    m_offer->setObjectName(u"offerButton"_s);
    m_reserve->setObjectName(u"reserveButton"_s);
    m_leave->setObjectName(u"sendLeave"_s);
    m_hint->setObjectName(u"sendHint"_s);
    m_offer->setPrimary(true);

    auto* inner = new QWidget;
    auto* middle = new QVBoxLayout(inner);
    middle->setContentsMargins({});
    middle->setSpacing(0);
    middle->addWidget(m_head);
    middle->addWidget(m_view);
    middle->addWidget(m_why);
    middle->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* reason = new QVBoxLayout(m_reasonBox);
    reason->setContentsMargins({});
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_offer);
    buttons->addWidget(m_reserve);
    buttons->addWidget(m_leave);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_reasonBox);
    foot->addWidget(m_complaint);
    foot->addLayout(buttons);
    foot->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    const auto measure = [=] {
        foot->setContentsMargins(looks->scaled(8), looks->scaled(8), looks->scaled(8), looks->scaled(8));
        foot->setSpacing(looks->scaled(6));
        reason->setSpacing(looks->scaled(4));
        buttons->setSpacing(looks->scaled(8));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_view);

    connect(m_view, &CandidateView::chosenChanged, this, &SendPane::choose);
    connect(m_view, &CandidateView::entered, this, &SendPane::offer);
    connect(m_view, &CandidateView::letterPressed, this, [this](const QString& letter) {
        if (letter == u"R")
            reserve();
        else if (letter == u"C")
            Q_EMIT nextReachWanted();
    });
    connect(m_reason, &TypedLine::complained, m_complaint, &Complaint::say);
    connect(m_reason, &QLineEdit::textChanged, this, &SendPane::foretell);
    connect(m_reason, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_reason, &QLineEdit::returnPressed, this, &SendPane::offer);
    connect(m_offer, &QPushButton::clicked, this, &SendPane::offer);
    connect(m_reserve, &QPushButton::clicked, this, &SendPane::reserve);
    connect(m_leave, &QPushButton::clicked, this, &SendPane::leave);
    connect(looks, &Looks::changed, this, &SendPane::rank);
    connect(picture, &LivePicture::drivesChanged, this, [this] {
        if (isVisible())
            rank();
    });
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (isVisible() && (!changes.of<Assignment>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<Team>().isEmpty()))
            rank();
    });
    retranslate();
}

void SendPane::show(const IncidentId& incident)
{
    if (incident != m_incident) {
        m_incident = incident;
        m_typing->show(aboutOf(incident));
        m_complaint->clear();
        m_view->choose({});
    }
    rank();
    m_view->choose(m_view->first() ? m_view->first()->team : TeamId{});
    m_scroll->ensureVisible(0, 0);
    retranslate();
}

void SendPane::tick(Instant now)
{
    if (!isVisible())
        return;
    if (now - m_rankedAt >= rankAgainAfter)
        rank();
    else if (const auto* incident = m_picture->now().find(m_incident))
        m_head->show(m_picture->now(), *incident, now);
}

void SendPane::rank()
{
    const auto* incident = m_picture->now().find(m_incident);
    setEnabled(incident != nullptr);
    if (!incident)
        return;
    m_rankedAt = m_desk->now();
    m_head->show(m_picture->now(), *incident, m_rankedAt);
    m_candidates->show(m_desk->candidates(m_incident), m_rankedAt);
    sayPositions();
    choose();
}

void SendPane::choose()
{
    const auto* incident = m_picture->now().find(m_incident);
    const auto* candidate = m_view->chosen();
    const auto* team = candidate ? m_picture->now().find(candidate->team) : nullptr;
    if (!incident)
        return;
    m_why->show(m_picture->now(), *incident, candidate);
    showReach();
    const auto* first = m_view->first();
    const auto* firstTeam = first ? m_picture->now().find(first->team) : nullptr;
    const bool other = team && firstTeam && candidate != first;
    m_reasonBox->setVisible(other);
    if (other)
        m_reasonLabel->setText(tr("Why %1 and not %2? A few words.").arg(spokenTeam(*team), spokenTeam(*firstTeam)));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_offer->setDeed(team ? tr("Offer to %1").arg(spokenTeam(*team)) : tr("Offer"), tr("Enter"));
    m_offer->setVisible(team != nullptr);
    m_reserve->setVisible(team != nullptr);
    foretell();
    if (isVisible())
        outline();
}

void SendPane::setReach(const ReachBook& book)
{
    m_reach = book;
    m_candidates->setReach(book);
    showReach();
}

void SendPane::showReach()
{
    const auto* candidate = m_view->chosen();
    const auto* team = candidate ? m_picture->now().find(candidate->team) : nullptr;
    if (!team)
        return;
    const auto reach = m_reach.ifSent.constFind(team->id);
    m_why->reach().show(spokenTeam(*team), team->callsign, m_reach, reach == m_reach.ifSent.cend() ? nullptr : &*reach);
    if (isVisible())
        Q_EMIT reachChosen(team->id);
}

/// Of how old positions the ranking was made.
void SendPane::sayPositions()
{
    std::optional<Span> oldest;
    for (int row = 0; row < m_candidates->rowCount(); ++row) {
        const auto* candidate = m_candidates->candidateAt(m_candidates->index(row, 0));
        const auto* fix = candidate->rank > 0 && candidate->driveTime ? m_picture->now().fixOf(candidate->team) : nullptr;
        if (fix)
            oldest = std::max(oldest.value_or(Span{0}), m_rankedAt - fix->fixedAt);
    }
    const auto at = toDateTime(m_rankedAt, m_desk->zone()).toString(u"HH:mm:ss"_s);
    Q_EMIT statusChanged(oldest ? tr("positions as of %1, oldest used %2").arg(at, spanWords(*oldest)) : tr("no position is known"));
}

void SendPane::foretell()
{
    const auto* candidate = m_view->chosen();
    if (!candidate) {
        m_hint->setText(tr("Nothing is sent. Esc goes back to the board."));
        return;
    }
    const auto proposal = m_desk->offer(m_incident, candidate->team, m_reason->text());
    const bool owesWords = !m_reasonBox->isHidden() && m_reason->text().trimmed().isEmpty();
    m_hint->setVisible(!owesWords);
    m_hint->setText(proposal ? tr("Enter: %1 %2").arg(proposal->sentence, proposal->consequence) : proposal.error().summary);
}

void SendPane::outline()
{
    const auto* candidate = m_view->chosen();
    Q_EMIT targetsChanged({m_incident}, candidate ? QList{candidate->team} : QList<TeamId>{});
}

void SendPane::offer()
{
    const auto* candidate = m_view->chosen();
    if (!candidate)
        return;
    // Only where another team than the first goes is a reason asked for, and kept.
    const auto reason = m_reasonBox->isHidden() ? QString() : m_reason->text();
    const auto proposal = m_desk->offer(m_incident, candidate->team, reason);
    if (!proposal && !m_reasonBox->isHidden() && reason.trimmed().isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    commit(proposal, m_offer);
}

void SendPane::reserve()
{
    if (const auto* candidate = m_view->chosen())
        commit(m_desk->reserve(m_incident, candidate->team), m_reserve);
}

void SendPane::commit(const Result<Proposal>& proposal, KeyButton* button)
{
    if (m_inFlight)
        return;
    m_inFlight = proposal.has_value();
    m_complaint->clear();
    carryOut(*m_desk, proposal, button, this, [this, incident = m_incident](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        m_typing->done(aboutOf(incident));
        if (incident != m_incident)
            return;
        m_reason->clear();
        Q_EMIT finished(incident);
    });
}

void SendPane::leave()
{
    Q_EMIT finished(m_incident);
}

void SendPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        offer();
    else
        QWidget::keyPressEvent(event);
}

void SendPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT reachWanted(true);
    rank();
}

void SendPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT targetsChanged({}, {});
    Q_EMIT reachWanted(false);
    Q_EMIT reachChosen({});
}

void SendPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rank();
    }
}

void SendPane::retranslate()
{
    const auto* incident = m_picture->now().find(m_incident);
    setWindowTitle(incident ? tr("Send a team to %1").arg(incident->number) : tr("Send a team"));
    setAccessibleName(windowTitle());
    m_reserve->setDeed(tr("Reserve for later"), u"R"_s);
    m_leave->setDeed(tr("Send nobody"), tr("Esc"));
}

} // namespace dispatch
