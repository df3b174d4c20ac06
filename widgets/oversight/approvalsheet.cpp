#include "approvalsheet.h"

#include "askrow.h"
#include "carryout.h"
#include "incidentwords.h"
#include "risklabel.h"
#include "talknews.h"
#include "wraplayout.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

ApprovalSheet::ApprovalSheet(const ApprovalDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_picture(picture), m_looks(looks), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_risk(new RiskLabel(looks, this)),
      m_state(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_facts(new LookLabel(looks)), m_known(new QVBoxLayout), m_scroll(new QScrollArea(this)), m_deeds(new QWidget(this)),
      m_approve(new KeyButton(looks, m_deeds)), m_decline(new KeyButton(looks, m_deeds)), m_review(new KeyButton(looks, m_deeds)), m_row(new AskRow(*desk, u"approval decisions"_s, looks, this))
{
    setObjectName(u"approvalSheet"_s);
    m_title->setObjectName(u"approvalTitle"_s);
    m_state->setObjectName(u"approvalState"_s);
    m_facts->setObjectName(u"approvalFacts"_s);
    m_approve->setObjectName(u"approvalApprove"_s);
    m_decline->setObjectName(u"approvalDecline"_s);
    m_review->setObjectName(u"approvalReview"_s);
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* known = new QWidget(m_scroll);
    known->setLayout(m_known);
    m_known->setContentsMargins({});
    m_known->addWidget(m_state);
    m_known->addWidget(m_facts, 1);
    m_scroll->setWidget(known);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_risk, 0, Qt::AlignTop);
    auto* deeds = new WrapLayout(m_deeds);
    for (auto* each : {m_approve, m_decline, m_review})
        deeds->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_deeds);
    column->addWidget(m_row);
    const auto measure = [this, head, deeds, column] {
        const int gap = m_looks->scaled(10);
        column->setContentsMargins(gap, m_looks->scaled(6), gap, m_looks->scaled(8));
        for (auto* each : {column, m_known})
            each->setSpacing(m_looks->scaled(5));
        head->setSpacing(m_looks->scaled(8));
        deeds->setSpacing(m_looks->scaled(6));
        arrange();
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_approve, &QPushButton::clicked, this, &ApprovalSheet::approve);
    connect(m_decline, &QPushButton::clicked, this, &ApprovalSheet::decline);
    connect(m_review, &QPushButton::clicked, this, &ApprovalSheet::review);
    connect(m_row, &AskRow::given, this, &ApprovalSheet::give);
    connect(m_row, &AskRow::over, m_deeds, &QWidget::show);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Approval>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<LogEntry>().isEmpty() || !changes.of<Assignment>().isEmpty() || !changes.gone.isEmpty())
            renew();
    });
    retranslate();
}

const Approval* ApprovalSheet::shown() const { return m_picture->now().find(m_approval); }

void ApprovalSheet::show(const ApprovalId& approval)
{
    if (approval == m_approval)
        return;
    m_row->leave();
    m_approval = approval;
    renew();
}

bool ApprovalSheet::may(Deed deed) const
{
    const auto* approval = shown();
    if (!approval || !m_desk->mayDecide(approval->kind))
        return false;
    if (deed != Deed::Review)
        return approval->state == ApprovalState::Asked;
    return approval->state == ApprovalState::Alone && approval->waits() && approval->decidedBy != m_desk->actor().id;
}

void ApprovalSheet::begin()
{
    for (auto* each : {m_approve, m_review})
        if (each->isVisible())
            each->setFocus(Qt::ShortcutFocusReason);
}

void ApprovalSheet::approve() { start(Deed::Approve); }
void ApprovalSheet::decline() { start(Deed::Decline); }
void ApprovalSheet::review() { start(Deed::Review); }

void ApprovalSheet::start(Deed deed)
{
    const auto* approval = shown();
    if (!approval)
        return;
    if (!may(deed)) {
        Q_EMIT said(tr("%1: %2", "what was asked, how it stands").arg(m_title->text(), m_state->text()));
        return;
    }
    m_deed = deed;
    ask(deed, m_desk->kindWords(approval->kind));
    // While something is asked, the question has the room.
    m_deeds->hide();
}

void ApprovalSheet::ask(Deed deed, const QString& what)
{
    switch (deed) {
    case Deed::Approve: m_row->ask(u"approve "_s + m_approval.toString(), tr("%1 may go on: words that go with it, or none.", "what was asked").arg(what), tr("Approve")); return;
    case Deed::Decline: m_row->ask(u"decline "_s + m_approval.toString(), tr("%1 may not go on: why not, and what to do instead.", "what was asked").arg(what), tr("Decline")); return;
    case Deed::Review: m_row->ask(u"review "_s + m_approval.toString(), tr("%1 was done alone: what you found.", "what was done").arg(what), tr("Reviewed")); return;
    }
}

void ApprovalSheet::give(const QString& words)
{
    const auto proposal = m_deed == Deed::Approve ? m_desk->approve(m_approval, words) : m_deed == Deed::Decline ? m_desk->decline(m_approval, words) : m_desk->review(m_approval, words);
    carryOut(*m_desk, proposal, m_row->deedButton(), this, [this, proposal, about = m_row->about()](const Result<Receipt>& kept) {
        const bool hadFocus = isAncestorOf(QApplication::focusWidget());
        m_row->answered(about, kept);
        if (!kept)
            return;
        // The deed's button is gone with the deed.
        if (hadFocus)
            Q_EMIT left();
        Q_EMIT said(proposal->sentence + u' ' + proposal->consequence);
    });
}

QString ApprovalSheet::factsOf(const Approval& approval) const
{
    const auto& picture = m_picture->now();
    QStringList facts;
    const auto add = [&](const QString& label, const QString& words) {
        if (!words.isEmpty())
            facts.append(u"<p style=\"margin:0 0 3px 0\"><b>%1</b> %2</p>"_s.arg(label.toHtmlEscaped(), isolated(words.simplified()).toHtmlEscaped()));
    };
    if (const auto* incident = picture.everKnown(approval.incident)) {
        const IncidentWords words(picture, m_desk->codes(), *incident);
        QStringList who{words.person(), words.about()};
        who.removeAll(QString());
        add(tr("Who:"), who.join(u" · "_s));
        add(tr("Where:"), words.address());
        add(tr("What:"), words.nature());
        add(tr("In the caller's words:"), incident->call.whatHappened);
        const auto* leading = picture.leadingAssignment(incident->id);
        add(tr("Now:"), leading ? m_desk->spoken().standing(*leading) : words.standing());
    }
    if (const auto* said = picture.lastWordOn(approval.incident))
        add(tr("Last word, %1:", "time").arg(clockWords(said->at, m_desk->zone())), said->words);
    if (const auto* plan = picture.find(approval.plan)) {
        const auto* person = picture.find(plan->person);
        add(tr("Whose plan:"), person ? person->name : QString());
        add(tr("Consent:"), tr("none of the person's holds for this. It may be given once, and not what is about substance-use treatment."));
    }
    for (const auto& each : picture.approvalsOf(approval.incident))
        if (each.id != approval.id && each.kind == approval.kind && each.plan == approval.plan && each.state != ApprovalState::Withdrawn)
            add(tr("Before:"), approvalWords(picture, each, m_desk->zone()));
    return facts.join(QString());
}

void ApprovalSheet::renew()
{
    const auto* approval = shown();
    setVisible(approval != nullptr);
    if (!approval)
        return;
    const auto* incident = m_picture->now().everKnown(approval->incident);
    m_title->setText(tr("%1 for %2", "what is asked, incident").arg(m_desk->kindWords(approval->kind), m_desk->aboutWords(*approval)));
    m_risk->setVisible(incident != nullptr);
    if (incident)
        m_risk->show(incident->risk);
    auto state = approvalWords(m_picture->now(), *approval, m_desk->zone());
    if (approval->waits() && !may(Deed::Approve) && !may(Deed::Review))
        state += u' ' + (m_desk->mayDecide(approval->kind) ? tr("Somebody else reviews what you did alone.") : tr("A clinician decides that."));
    m_state->setText(state);
    m_facts->setText(factsOf(*approval));
    m_approve->setVisible(may(Deed::Approve));
    m_decline->setVisible(may(Deed::Decline));
    m_review->setVisible(may(Deed::Review));
    setAccessibleName(m_title->text());
    setAccessibleDescription(state);
    arrange();
}

void ApprovalSheet::tick()
{
    if (m_approve->isHidden() == may(Deed::Approve) || m_review->isHidden() == may(Deed::Review))
        renew();
}

/// As high as what is known, and no more than a third of what it stands in.
void ApprovalSheet::arrange()
{
    const int most = parentWidget() ? parentWidget()->height() / 3 : m_looks->scaled(160);
    const int wanted = m_known->heightForWidth(qMax(1, width() - 2 * m_looks->scaled(10) - m_scroll->verticalScrollBar()->sizeHint().width()));
    m_scroll->setFixedHeight(qBound(m_looks->scaled(36), wanted, qMax(m_looks->scaled(36), most)));
}

void ApprovalSheet::retranslate()
{
    m_facts->setAccessibleName(tr("What is known"));
    m_scroll->setAccessibleName(tr("What is known"));
    m_approve->setDeed(tr("Approve…"), u"A"_s);
    m_decline->setDeed(tr("Decline, with a reason…"), u"D"_s);
    m_review->setDeed(tr("Reviewed…"), u"R"_s);
    renew();
}

void ApprovalSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApprovalSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace dispatch
