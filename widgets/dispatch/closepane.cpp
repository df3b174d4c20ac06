#include "closepane.h"

#include "askrow.h"
#include "carryout.h"
#include "closingtransfer.h"
#include "codechoices.h"
#include "flexlayout.h"
#include "incidenthead.h"
#include "keybutton.h"
#include "ladderpreview.h"
#include "linkagerows.h"
#include "typednote.h"
#include "wraplayout.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ClosePane::ClosePane(DispatchDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_picture(picture), m_head(new IncidentHead(&desk->codes(), desk->zone(), looks, this)),
      m_form(new QWidget), m_dispositions(new CodeChoices(&desk->codes(), u"dispositions"_s, u"disposition_"_s, CodeChoices::Kind::Several,
          looks, m_form)),
      m_diverted(new CodeChoices(&desk->codes(), u"diversions"_s, u"diverted_"_s, CodeChoices::Kind::One, looks, m_form)),
      m_needs(new CodeChoices(&desk->codes(), u"needs"_s, u"need_"_s, CodeChoices::Kind::Several, looks, m_form)),
      m_linkages(new LinkageRows(&desk->codes(), looks, m_form)), m_words(new TypedNote(looks, m_form)),
      m_wordsComplaint(new Complaint(looks, m_form)),
      m_ladder(new LadderPreview(desk, looks, m_form)), m_missing(new IconLine(looks, Looks::Body, this)),
      m_reason(new AskRow(*desk, u"cancelling"_s, looks, this)),
      m_complaint(new Complaint(looks, this)), m_transfer(new KeyButton(looks, this)), m_close(new KeyButton(looks, this)), m_cancel(new KeyButton(looks, this)),
      m_leave(new KeyButton(looks, this)), m_typing(new TypingKeeper(*desk, u"closing"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    setObjectName(u"closePane"_s);
    m_words->setObjectName(u"closeWords"_s);
    m_missing->setObjectName(u"closeMissing"_s);
    m_transfer->setObjectName(u"closeTransfer"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_cancel->setObjectName(u"cancelIncident"_s);
    m_leave->setObjectName(u"closeLeave"_s);
    m_close->setPrimary(true);
    layOut(looks);

    for (auto* choices : {m_dispositions, m_diverted, m_needs})
        connect(choices, &CodeChoices::chosenChanged, this, &ClosePane::edited);
    connect(m_linkages, &LinkageRows::edited, this, &ClosePane::edited);
    connect(m_linkages, &LinkageRows::complained, m_wordsComplaint, &Complaint::say);
    connect(m_words, &TypedNote::complained, m_wordsComplaint, &Complaint::say);
    connect(m_words, &QPlainTextEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_ladder, &LadderPreview::ownerChosen, this, &ClosePane::edited);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_transfer, &QPushButton::clicked, this, [this] {
        if (const auto taker = owedTransfer(m_desk->picture(), m_desk->codes(), m_incident, m_dispositions->chosen()))
            Q_EMIT transferWanted(m_incident, *taker);
    });
    connect(m_close, &QPushButton::clicked, this, &ClosePane::closeIncident);
    connect(m_cancel, &QPushButton::clicked, this, &ClosePane::startCancel);
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT finished(m_incident); });
    connect(m_reason, &AskRow::given, this, &ClosePane::cancelIncident);
    connect(looks, &Looks::changed, this, &ClosePane::weigh);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Incident>().isEmpty() || !changes.of<Assignment>().isEmpty() || !changes.of<Transfer>().isEmpty())
            weigh();
    });
    retranslate();
}

void ClosePane::layOut(const Looks* looks)
{
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    const auto section = [&](QVBoxLayout* column, LookLabel*& title, QWidget* body) {
        title = new LookLabel(looks, Looks::Lead, true, Looks::Text, m_form);
        column->addWidget(title);
        column->addWidget(body);
    };
    section(left, m_dispositionsTitle, m_dispositions);
    section(left, m_divertedTitle, m_diverted);
    section(left, m_needsTitle, m_needs);
    section(right, m_linkagesTitle, m_linkages);
    section(right, m_wordsTitle, m_words);
    right->addWidget(m_wordsComplaint);
    section(right, m_ladderTitle, m_ladder);
    left->addStretch(1);
    right->addStretch(1);
    auto* leftBox = new QWidget(m_form);
    auto* rightBox = new QWidget(m_form);
    leftBox->setLayout(left);
    rightBox->setLayout(right);
    auto* sides = new FlexLayout(looks);
    sides->setGaps(0, 8);
    sides->add(leftBox, 340, 1);
    sides->add(rightBox, 340, 1);

    auto* form = new QVBoxLayout(m_form);
    form->setSpacing(0);
    form->addWidget(m_head);
    form->addLayout(sides);
    form->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_transfer);
    buttons->addWidget(m_close);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_leave);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_missing);
    foot->addWidget(m_reason);
    foot->addWidget(m_complaint);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    const auto measure = [=] {
        const int gap = looks->scaled(8);
        form->setContentsMargins(0, 0, 0, gap);
        for (auto* each : {left, right}) {
            each->setContentsMargins(looks->scaled(12), gap, looks->scaled(12), 0);
            each->setSpacing(looks->scaled(6));
        }
        foot->setContentsMargins(gap, gap, gap, gap);
        foot->setSpacing(looks->scaled(6));
        buttons->setSpacing(gap);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_dispositions);
}

void ClosePane::show(const IncidentId& incident)
{
    if (incident != m_incident) {
        m_incident = incident;
        m_reason->leave();
        m_complaint->clear();
        m_wordsComplaint->clear();
        m_typing->show(aboutOf(incident));
    }
    retranslate();
    weigh();
}

void ClosePane::tick(Instant now)
{
    const auto* incident = m_picture->now().find(m_incident);
    if (incident && isVisible())
        m_head->show(m_picture->now(), *incident, now);
}

Closing ClosePane::entered() const
{
    return {m_dispositions->chosen(), m_diverted->chosen().value(0), m_needs->chosen(), m_linkages->linkages(), m_words->toPlainText(),
        m_ladder->owner()};
}

HalfTyped ClosePane::begun() const
{
    const auto closing = entered();
    QJsonArray linkages;
    for (const auto& each : closing.linkages)
        linkages.append(QJsonObject{{"service"_L1, each.service}, {"partner"_L1, each.partner}});
    HalfTyped begun{{"dispositions"_L1, QJsonArray::fromStringList(closing.dispositions)}, {"diverted"_L1, QJsonArray::fromStringList(m_diverted->chosen())},
        {"needs"_L1, QJsonArray::fromStringList(closing.basicNeeds)}, {"linkages"_L1, linkages}, {"words"_L1, closing.words}};
    if (closing.followUpOwner != m_desk->actor().id)
        begun.insert("owner"_L1, QJsonArray{closing.followUpOwner.toString()});
    return begun;
}

void ClosePane::enter(const HalfTyped& begun)
{
    const auto today = toDateTime(m_desk->now(), m_desk->zone()).date();
    for (const auto& [choices, field] : {std::pair{m_dispositions, "dispositions"_L1}, std::pair{m_diverted, "diverted"_L1}, std::pair{m_needs, "needs"_L1}}) {
        choices->choose({});
        choices->offer(today);
        choices->choose(begun.value(field).toVariant().toStringList());
    }
    QList<Linkage> linkages;
    for (const auto& each : begun.value("linkages"_L1).toArray()) {
        Linkage linkage;
        linkage.service = each["service"_L1].toString();
        linkage.partner = each["partner"_L1].toString();
        linkages.append(linkage);
    }
    m_linkages->setLinkages(linkages);
    m_words->setPlainText(begun.value("words"_L1).toString());
    const auto owner = StaffId::fromString(begun.value("owner"_L1).toArray().first().toString());
    m_ladder->setOwner(owner.isNull() ? m_desk->actor().id : owner);
    weigh();
}

void ClosePane::edited()
{
    m_typing->typed();
    weigh();
}

void ClosePane::weigh()
{
    const auto* incident = m_picture->now().find(m_incident);
    const bool open = incident && incident->status == IncidentStatus::Open;
    m_close->setEnabled(open && !m_inFlight);
    m_cancel->setEnabled(open && !m_inFlight);
    if (!incident)
        return;
    m_head->show(m_picture->now(), *incident, m_desk->now());
    const auto closing = entered();
    const auto taker = owedTransfer(m_desk->picture(), m_desk->codes(), m_incident, closing.dispositions);
    m_transfer->setVisible(open && taker);
    if (taker)
        m_transfer->setDeed(tr("Transfer sheet for %1").arg(m_desk->codes().words(u"takers"_s, word(*taker))));
    m_ladder->show(*incident, closing);
    const auto needs = m_desk->closingNeeds(m_incident, closing);
    m_missing->setIcon(needs.isEmpty() ? u"met"_s : u"unknown"_s, needs.isEmpty() ? Looks::Ok : Looks::Text2);
    m_missing->setWords(!open ? tr("%1 has ended already.").arg(incident->number)
            : needs.isEmpty() ? tr("Nothing is missing.")
                              : tr("Still needed: %1.").arg(needs.join(u", "_s)));
    m_complaint->clear();
}

void ClosePane::closeIncident()
{
    if (m_inFlight || m_incident.isNull())
        return;
    const auto proposal = m_desk->close(m_incident, entered());
    m_inFlight = proposal.has_value();
    m_complaint->clear();
    carryOut(*m_desk, proposal, m_close, this, [this, incident = m_incident](const Result<Receipt>& kept) { ended(incident, kept); });
}

void ClosePane::ended(const IncidentId& incident, const Result<Receipt>& kept)
{
    m_inFlight = false;
    if (!kept) {
        weigh();
        m_complaint->say(kept.error().summary);
        return;
    }
    m_typing->done(aboutOf(incident));
    if (incident != m_incident)
        return;
    m_incident = {};
    m_typing->show({});
    Q_EMIT finished(incident);
}

void ClosePane::startCancel()
{
    const auto* incident = m_picture->now().find(m_incident);
    if (!incident)
        return;
    m_reason->ask(m_incident.toString(), tr("Why is %1 cancelled? Nothing is deleted.").arg(incident->number), tr("Cancel %1").arg(incident->number));
}

void ClosePane::cancelIncident(const QString& reason)
{
    if (m_inFlight)
        return;
    const auto proposal = m_desk->cancel(m_incident, reason);
    m_inFlight = proposal.has_value();
    carryOut(*m_desk, proposal, m_reason->deedButton(), this, [this, incident = m_incident](const Result<Receipt>& kept) {
        m_reason->answered(incident.toString(), kept);
        m_inFlight = false;
        if (kept)
            ended(incident, kept);
    });
}

void ClosePane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished(m_incident);
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        closeIncident();
    else
        QWidget::keyPressEvent(event);
}

void ClosePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        weigh();
    }
}

void ClosePane::retranslate()
{
    const auto* incident = m_picture->now().find(m_incident);
    setWindowTitle(incident ? tr("Close %1").arg(incident->number) : tr("Close"));
    setAccessibleName(windowTitle());
    m_dispositionsTitle->setText(tr("How it ended"));
    m_divertedTitle->setText(tr("Diverted from what"));
    m_needsTitle->setText(tr("Basic needs given"));
    m_linkagesTitle->setText(tr("Services connected"));
    m_wordsTitle->setText(tr("In a few words"));
    m_ladderTitle->setText(tr("Follow-ups this creates"));
    m_dispositions->setAccessibleName(m_dispositionsTitle->text());
    m_diverted->setAccessibleName(m_divertedTitle->text());
    m_needs->setAccessibleName(m_needsTitle->text());
    m_linkages->setAccessibleName(m_linkagesTitle->text());
    m_words->setAccessibleName(m_wordsTitle->text());
    m_close->setDeed(tr("Close incident"), tr("Ctrl+Enter"));
    m_cancel->setDeed(tr("Cancel incident…"));
    m_leave->setDeed(tr("Leave open"), tr("Esc"));
}

} // namespace dispatch
