#include "dutydetail.h"

#include "askrow.h"
#include "carryout.h"
#include "clockreading.h"
#include "followupladder.h"
#include "incidentwords.h"
#include "keybutton.h"
#include "ladderpreview.h"
#include "stateicons.h"
#include "typedline.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

DutyDetail::DutyDetail(FollowUpDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_title(new LookLabel(looks, Looks::Name, true, Looks::Text, this)),
      m_due(new IconLine(looks, Looks::Body, this)), m_owner(new IconLine(looks, Looks::Body, this)),
      m_callback(new IconLine(looks, Looks::Body, this)),
      m_attemptsTitle(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_attempts(new QVBoxLayout),
      m_words(new TypedLine(this)),
      m_wordsLabel(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_complaint(new Complaint(looks, this)),
      m_reached(new KeyButton(looks, this)), m_notReached(new KeyButton(looks, this)), m_complete(new KeyButton(looks, this)),
      m_couldNotReach(new KeyButton(looks, this)), m_owed(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_staff(new QComboBox(this)),
      m_staffLabel(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_handOver(new KeyButton(looks, this)),
      m_accept(new KeyButton(looks, this)), m_decline(new KeyButton(looks, this)), m_open(new KeyButton(looks, this)),
      m_reason(new AskRow(*desk, u"follow-up answers"_s, looks, this)),
      m_typing(new TypingKeeper(*desk, u"follow-ups"_s, this, [this] { return HalfTyped{{"words"_L1, m_words->text()}}; },
          [this](const HalfTyped& begun) { m_words->setText(begun.value("words"_L1).toString()); }))
{
    setObjectName(u"followUpDetail"_s);
    m_words->setObjectName(u"attemptWords"_s);
    m_reached->setObjectName(u"attemptReached"_s);
    m_notReached->setObjectName(u"attemptNotReached"_s);
    m_complete->setObjectName(u"followUpComplete"_s);
    m_couldNotReach->setObjectName(u"followUpCouldNotReach"_s);
    m_staff->setObjectName(u"handOverTo"_s);
    m_handOver->setObjectName(u"handOver"_s);
    m_accept->setObjectName(u"handOverAccept"_s);
    m_decline->setObjectName(u"handOverDecline"_s);
    m_open->setObjectName(u"followUpIncident"_s);
    m_staff->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_accept->setPrimary(true);
    layOut();

    connect(m_words, &TypedLine::complained, m_complaint, &Complaint::say);
    connect(m_words, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_reached, &QPushButton::clicked, this, [this] { attempt(true); });
    connect(m_notReached, &QPushButton::clicked, this, [this] { attempt(false); });
    connect(m_complete, &QPushButton::clicked, this, [this] { finish(m_desk->complete(m_followUp, m_words->text()), m_complete); });
    connect(m_couldNotReach, &QPushButton::clicked, this,
        [this] { finish(m_desk->couldNotReach(m_followUp, m_words->text()), m_couldNotReach); });
    connect(m_handOver, &QPushButton::clicked, this,
        [this] { finish(m_desk->handOver(m_followUp, StaffId::fromString(m_staff->currentData().toString())), m_handOver); });
    connect(m_accept, &QPushButton::clicked, this, [this] { finish(m_desk->accept(m_followUp), m_accept); });
    connect(m_decline, &QPushButton::clicked, this, [this] { m_reason->ask(m_followUp.toString(), tr("Why is it not taken over?"), tr("Do not take it over")); });
    connect(m_reason, &AskRow::given, this, &DutyDetail::decline);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto* duty = m_desk->picture().find(m_followUp))
            Q_EMIT incidentOpened(duty->incident);
    });
    retranslate();
}

void DutyDetail::layOut()
{
    auto* inner = new QWidget;
    auto* facts = new QVBoxLayout(inner);
    auto* attemptButtons = new WrapLayout;
    auto* endButtons = new WrapLayout;
    auto* handButtons = new WrapLayout;
    for (auto* button : {m_reached, m_notReached})
        attemptButtons->addWidget(button);
    for (auto* button : {m_complete, m_couldNotReach, m_open})
        endButtons->addWidget(button);
    handButtons->addWidget(m_accept);
    handButtons->addWidget(m_decline);
    handButtons->addWidget(m_staff);
    handButtons->addWidget(m_handOver);
    for (auto* each : std::initializer_list<QWidget*>{m_title, m_due, m_owner, m_callback, m_wordsLabel, m_words, m_complaint})
        facts->addWidget(each);
    facts->addLayout(attemptButtons);
    facts->addLayout(endButtons);
    facts->addWidget(m_owed);
    facts->addWidget(m_staffLabel);
    facts->addLayout(handButtons);
    facts->addWidget(m_reason);
    facts->addWidget(m_attemptsTitle);
    facts->addLayout(m_attempts);
    facts->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
    const auto measure = [=, this] {
        const int pad = m_looks->scaled(12);
        facts->setContentsMargins(pad, m_looks->scaled(8), pad, pad);
        facts->setSpacing(m_looks->scaled(6));
        for (auto* row : {attemptButtons, endButtons, handButtons})
            row->setSpacing(m_looks->scaled(6));
    };
    connect(m_looks, &Looks::changed, this, measure);
    measure();
}

void DutyDetail::show(const FollowUpId& followUp)
{
    if (followUp != m_followUp) {
        m_followUp = followUp;
        m_typing->show(aboutOf(followUp));
        m_complaint->clear();
        m_reason->leave();
        m_attemptsShown = -1;
        showAttempts({});
    }
    renew();
}

void DutyDetail::renew()
{
    const auto* duty = m_desk->picture().find(m_followUp);
    setVisible(duty != nullptr);
    if (!duty)
        return;
    const auto& picture = m_desk->picture();
    const auto& codes = m_desk->codes();
    const auto* incident = picture.find(duty->incident);
    const auto* person = picture.find(duty->person);
    const auto name = person && !person->name.isEmpty() ? person->name
        : incident                                      ? IncidentWords(picture, codes, *incident).person()
                                                        : tr("Person not known yet");
    m_title->setText(incident ? tr("%1: %2, from %3").arg(codes.words(u"followups"_s, duty->kind), name, incident->number)
                              : tr("%1: %2").arg(codes.words(u"followups"_s, duty->kind), name));
    tick(m_desk->now());

    const bool own = duty->owner == m_desk->actor().id;
    const bool offeredHere = duty->offeredTo == m_desk->actor().id;
    m_owner->setIcon(duty->offeredTo ? u"swap"_s : u"person"_s);
    const auto owner = own ? tr("You owe it") : tr("%1 owes it").arg(picture.nameOf(duty->owner));
    m_owner->setWords(!duty->offeredTo ? owner
            : offeredHere ? tr("%1. It was handed to you and is not accepted yet.").arg(owner)
                          : tr("%1. Handed to %2, not accepted yet.").arg(owner, picture.nameOf(*duty->offeredTo)));
    m_callback->setIcon(u"phone"_s);
    m_callback->setVisible(incident != nullptr);
    if (incident)
        m_callback->setWords(IncidentWords(picture, codes, *incident).callback());

    const int owed = attemptsOwed(codes, duty->kind);
    const int lacking = qMax(0, owed - duty->attempts);
    m_couldNotReach->setEnabled(lacking == 0);
    m_owed->setText(lacking == 0 ? tr("%n tries made. It may end as “could not reach”.", nullptr, duty->attempts)
                                 : tr("“Could not reach” needs %n more tries.", nullptr, lacking));
    m_accept->setVisible(offeredHere);
    m_decline->setVisible(offeredHere);
    m_staff->setVisible(!offeredHere);
    m_handOver->setVisible(!offeredHere);
    m_staffLabel->setVisible(!offeredHere);
    fillWithStaff(m_staff, *m_desk, {duty->owner});
    m_open->setVisible(incident != nullptr);
    if (incident)
        m_open->setDeed(tr("Open %1").arg(incident->number));
    if (m_attemptsShown != duty->attempts)
        readAttempts();
}

void DutyDetail::tick(Instant now)
{
    const auto* duty = m_desk->picture().find(m_followUp);
    if (!duty)
        return;
    const auto reading = followUpClock(*duty, now);
    const bool urgent = reading.face == ClockFace::Soon || reading.face == ClockFace::Late;
    const auto token = reading.face == ClockFace::Late ? Looks::Red : urgent ? Looks::Amber : Looks::Text2;
    m_due->setIcon(urgent ? iconOf(reading.face) : u"clock"_s, token);
    m_due->setWords(tr("%1, due %2").arg(reading.words, whenWords(duty->dueAt, now, m_desk->zone())));
    m_due->setWordsToken(urgent ? token : Looks::Text);
}

void DutyDetail::readAttempts()
{
    const auto* duty = m_desk->picture().find(m_followUp);
    m_attemptsShown = duty->attempts;
    const int request = ++m_request;
    m_desk->attempts(m_followUp).then(this, [this, request](const Result<QList<FollowUpAttempt>>& attempts) {
        if (request != m_request)
            return;
        if (attempts)
            showAttempts(*attempts);
        else
            m_complaint->say(attempts.error().summary);
    });
}

void DutyDetail::showAttempts(const QList<FollowUpAttempt>& attempts)
{
    while (auto* item = m_attempts->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_attemptsTitle->setVisible(!attempts.isEmpty());
    const auto now = m_desk->now();
    for (auto it = attempts.crbegin(); it != attempts.crend(); ++it) {
        auto* line = new IconLine(m_looks, Looks::Body, this);
        line->setIcon(it->reached ? u"met"_s : u"declined"_s, it->reached ? Looks::Ok : Looks::Text2);
        auto words = u"<b>%1</b> · %2, %3"_s.arg(it->reached ? tr("Reached") : tr("Not reached"), whenWords(it->at, now, m_desk->zone()),
            m_desk->picture().nameOf(it->by).toHtmlEscaped());
        if (!it->words.isEmpty())
            words += u"<br>"_s + isolated(it->words).toHtmlEscaped();
        line->setHtml(words);
        m_attempts->addWidget(line);
        line->show();
    }
}

void DutyDetail::attempt(bool reached)
{
    const auto proposal = m_desk->attempt(m_followUp, reached, m_words->text());
    finish(proposal, reached ? m_reached : m_notReached);
}

void DutyDetail::finish(const Result<Proposal>& proposal, KeyButton* button)
{
    m_complaint->clear();
    carryOut(*m_desk, proposal, button, this, [this, followUp = m_followUp, words = m_words->text()](const Result<Receipt>& kept) {
        if (kept && !words.isEmpty())
            m_typing->done(aboutOf(followUp), u"words"_s, words);
        if (followUp != m_followUp)
            return;
        if (!kept)
            m_complaint->say(kept.error().summary);
        renew();
    });
    if (!proposal && m_words->text().trimmed().isEmpty())
        m_words->setFocus(Qt::OtherFocusReason);
}

void DutyDetail::decline(const QString& reason)
{
    carryOut(*m_desk, m_desk->declineHandOver(m_followUp, reason), m_reason->deedButton(), this, [this, about = m_reason->about()](const Result<Receipt>& kept) { m_reason->answered(about, kept); });
}

void DutyDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_attemptsShown = -1;
        renew();
    }
}

void DutyDetail::retranslate()
{
    m_wordsLabel->setText(tr("What was said, or what came of it"));
    m_words->setAccessibleName(m_wordsLabel->text());
    m_reached->setDeed(tr("Reached"));
    m_notReached->setDeed(tr("Not reached"));
    m_complete->setDeed(tr("Complete"));
    m_couldNotReach->setDeed(tr("Could not reach"));
    m_staffLabel->setText(tr("Hand over to"));
    m_staff->setAccessibleName(m_staffLabel->text());
    m_staff->setPlaceholderText(tr("Choose…"));
    m_handOver->setDeed(tr("Hand over"));
    m_accept->setDeed(tr("Take it over"));
    m_decline->setDeed(tr("Do not take it over…"));
    m_attemptsTitle->setText(tr("Tries so far"));
}

} // namespace dispatch
