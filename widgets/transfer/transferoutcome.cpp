#include "transferoutcome.h"

#include "carryout.h"
#include "choicerow.h"
#include "codebox.h"
#include "complaint.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "typedline.h"

#include <QEvent>
#include <QJsonArray>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <typename Word>
QString wordOf(Word value) { return word(value).toString(); }

} // namespace

TransferOutcome::TransferOutcome(const TransferDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_known(new IconLine(looks, Looks::Body, this)),
      m_came(new ChoiceRow({{wordOf(Came::Came), u"outcomeCame"_s}, {wordOf(Came::DidNotCome), u"outcomeDidNotCome"_s}, {wordOf(Came::NotKnown), u"outcomeCameNotKnown"_s}}, looks, true, this)),
      m_cameField(new LabelledField(m_came, looks, this)), m_minutes(new TypedLine(this)), m_minutesField(new LabelledField(m_minutes, looks, this)),
      m_force(new ChoiceRow({{wordOf(Force::None), u"outcomeNoForce"_s}, {wordOf(Force::Used), u"outcomeForce"_s}, {wordOf(Force::NotKnown), u"outcomeForceNotKnown"_s}}, looks, true, this)),
      m_forceField(new LabelledField(m_force, looks, this)), m_words(new TypedLine(this)), m_wordsField(new LabelledField(m_words, looks, this)),
      m_complaint(new Complaint(looks, this)), m_record(new KeyButton(looks, this)), m_back(new QWidget(this)), m_followUp(new CodeBox(&desk->codes(), u"followups"_s, m_back)),
      m_followUpField(new LabelledField(m_followUp, looks, m_back)), m_takeBack(new KeyButton(looks, m_back)),
      m_typing(new TypingKeeper(*desk, u"transfer outcomes"_s, this, [this] { return standing() == recorded() ? HalfTyped() : standing(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    m_known->setObjectName(u"outcomeKnown"_s);
    m_minutes->setObjectName(u"outcomeMinutes"_s);
    m_words->setObjectName(u"outcomeWords"_s);
    m_complaint->setObjectName(u"outcomeComplaint"_s);
    m_record->setObjectName(u"outcomeRecord"_s);
    m_back->setObjectName(u"outcomeBack"_s);
    m_followUp->setObjectName(u"outcomeFollowUp"_s);
    m_takeBack->setObjectName(u"outcomeTakeBack"_s);
    m_record->setPrimary(true);
    layOut(looks);
    connect(m_came, &ChoiceRow::chosen, this, &TransferOutcome::renew);
    for (auto* row : {m_came, m_force})
        connect(row, &ChoiceRow::chosen, m_typing, &TypingKeeper::typed);
    for (auto* line : {m_minutes, m_words})
        connect(line, &QLineEdit::textEdited, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_record, &QPushButton::clicked, this, &TransferOutcome::record);
    connect(m_takeBack, &QPushButton::clicked, this, &TransferOutcome::takeBack);
    for (auto* line : {m_minutes, m_words})
        connect(line, &QLineEdit::returnPressed, this, &TransferOutcome::record);
    setFocusProxy(m_came->button(wordOf(Came::Came)));
    retranslate();
}

void TransferOutcome::layOut(const Looks* looks)
{
    auto* back = new QVBoxLayout(m_back);
    back->addWidget(m_followUpField);
    back->addWidget(m_takeBack, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    for (auto* each : std::initializer_list<QWidget*>{m_title, m_known, m_cameField, m_minutesField, m_forceField, m_wordsField})
        column->addWidget(each);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addWidget(m_back);
    column->addWidget(m_complaint);
    const auto measure = [=] {
        column->setContentsMargins(0, looks->scaled(6), 0, looks->scaled(6));
        back->setContentsMargins(0, looks->scaled(6), 0, 0);
        for (auto* each : {column, back})
            each->setSpacing(looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

HalfTyped TransferOutcome::standing() const
{
    return {{"came"_L1, QJsonArray{m_came->value()}}, {"minutes"_L1, m_minutes->text()}, {"force"_L1, QJsonArray{m_force->value()}}, {"words"_L1, m_words->text()}};
}

void TransferOutcome::enter(const HalfTyped& begun)
{
    const auto stands = begun.isEmpty() ? recorded() : begun;
    m_came->setValue(stands.value("came"_L1).toArray().first().toString());
    m_minutes->setText(stands.value("minutes"_L1).toString());
    m_force->setValue(stands.value("force"_L1).toArray().first().toString());
    m_words->setText(stands.value("words"_L1).toString());
    m_complaint->clear();
    m_followUp->setCode({});
    renew();
}

/// What is on record already is where more is added.
HalfTyped TransferOutcome::recorded() const
{
    const auto* transfer = m_desk->picture().find(m_transfer);
    const auto known = transfer && transfer->resultAt ? *transfer : Transfer();
    return {{"came"_L1, QJsonArray{known.resultAt ? wordOf(known.came) : QString()}}, {"minutes"_L1, known.minutes ? QString::number(*known.minutes) : QString()},
        {"force"_L1, QJsonArray{known.resultAt ? wordOf(known.force) : QString()}}, {"words"_L1, known.result}};
}

void TransferOutcome::show(const TransferId& transfer)
{
    if (transfer != m_transfer) {
        m_transfer = transfer;
        m_typing->show(aboutOf(transfer));
    }
    renew();
}

void TransferOutcome::renew()
{
    const auto* transfer = m_desk->picture().find(m_transfer);
    m_minutes->setEnabled(m_came->value() == wordOf(Came::Came));
    if (!transfer)
        return;
    m_known->setIcon(transfer->resultAt ? u"met"_s : u"unknown"_s, Looks::Text2);
    m_known->setWords(transfer->resultAt ? tr("Recorded at %1 by %2: %3.").arg(whenWords(*transfer->resultAt, m_desk->now(), m_desk->zone()), m_desk->spoken().staff(transfer->resultBy), outcomeWords(*transfer))
                                         : tr("Not recorded yet."));
    m_back->setVisible(m_desk->givesBack(transfer->taker) && !transfer->returnedAt);
    m_takeBack->setDeed(tr("%1 gives the follow-up back").arg(transfer->takerName));
}

Result<Proposal> TransferOutcome::entered() const
{
    TransferResult result;
    result.came = fromWord<Came>(m_came->value()).value_or(Came::NotKnown);
    result.force = fromWord<Force>(m_force->value()).value_or(Force::NotKnown);
    result.words = m_words->text();
    if (const auto typed = m_minutes->text().trimmed(); result.came == Came::Came && !typed.isEmpty()) {
        bool isNumber = false;
        result.minutes = typed.toInt(&isNumber);
        if (!isNumber)
            return refuse(tr("“%1” is no number of minutes. Type how many: 14.").arg(typed));
    }
    return m_desk->recordResult(m_transfer, result);
}

void TransferOutcome::record()
{
    // Ctrl+Enter in a line comes twice: by the line, and by the pane.
    if (m_record->isEnabled())
        keep(entered(), m_record);
}

void TransferOutcome::takeBack() { keep(m_desk->takeBack(m_transfer, m_followUp->code()), m_takeBack); }

void TransferOutcome::keep(const Result<Proposal>& proposal, KeyButton* button)
{
    m_complaint->clear();
    carryOut(*m_desk, proposal, button, this, [this, button, about = m_typing->about()](const Result<Receipt>& kept) {
        if (!kept)
            m_complaint->say(kept.error().summary);
        else if (button == m_record)
            m_typing->done(about);
    });
}

void TransferOutcome::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renew();
    }
}

void TransferOutcome::retranslate()
{
    m_title->setText(tr("What became of it"));
    m_cameField->setLabel(tr("Did they come?"));
    m_came->setWords(wordOf(Came::Came), tr("Came"), tr("C"));
    m_came->setWords(wordOf(Came::DidNotCome), tr("Did not come"), tr("D"));
    m_came->setWords(wordOf(Came::NotKnown), tr("Not known"), tr("N"));
    m_minutesField->setLabel(tr("After how many minutes"));
    m_forceField->setLabel(tr("Was force used, as reported to us?"));
    m_force->setWords(wordOf(Force::None), tr("No force"), tr("O"));
    m_force->setWords(wordOf(Force::Used), tr("Force was used"), tr("F"));
    m_force->setWords(wordOf(Force::NotKnown), tr("Not known"), tr("N"));
    m_wordsField->setLabel(tr("In a few words"));
    m_record->setDeed(tr("Record it"), tr("Ctrl+Enter"));
    m_followUpField->setLabel(tr("Which follow-up is ours again"));
    m_followUp->setNone(tr("Choose"));
    m_followUp->refill();
}

} // namespace dispatch
