#include "transferin.h"

#include "codebox.h"
#include "labelledfield.h"
#include "flexlayout.h"
#include "intakedesk.h"
#include "looklabel.h"
#include "typed.h"
#include "typedline.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    constexpr int clockLetters = 20;

} // namespace

TransferIn::TransferIn(const IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : CallPart(Kind::Plain, looks, parent), m_desk(desk), m_source(new CodeBox(&desk->codes(), u"sources"_s, this)),
      m_from(new TypedLine(this)), m_accepted(new TypedLine(this, clockLetters)), m_acceptedNow(new QPushButton(this)),
      m_sourceField(new LabelledField(m_source, looks, this)), m_fromField(new LabelledField(m_from, looks, this)),
      m_acceptedField(new LabelledField(m_accepted, looks, this)), m_nowField(new LabelledField(m_acceptedNow, looks, this)),
      m_handedOver(new QWidget(this)), m_lead(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"transferIn"_s);
    m_source->setObjectName(u"intakeSource"_s);
    m_from->setObjectName(u"intakeTransferFrom"_s);
    m_accepted->setObjectName(u"intakeTransferAccepted"_s);
    m_acceptedNow->setObjectName(u"intakeTransferNow"_s);
    m_acceptedNow->setAutoDefault(false);

    auto* row = new FlexLayout(looks);
    row->add(m_sourceField, 170, 2);
    row->add(m_fromField, 150, 2);
    row->add(m_acceptedField, 90, 1);
    row->add(m_nowField, 0, 0);
    body()->addLayout(row);
    body()->addWidget(m_handedOver);

    auto* asked = new FlexLayout(looks, m_handedOver);
    asked->setGaps(12, 3);
    asked->setCentred();
    asked->add(m_lead, 0, 0);
    m_lead->setWordWrap(false);
    for (const auto& question : desk->codes().valid(u"questions"_s)) {
        auto* box = new QCheckBox(m_handedOver);
        box->setObjectName("intakeAsked_%1"_L1.arg(question.id));
        asked->add(box, 0, 0);
        m_questions.append({question.id, box});
        connect(box, &QCheckBox::toggled, this, &TransferIn::edited);
    }
    connect(m_source, &CodeBox::chosen, this, &TransferIn::edited);
    connect(m_from, &TypedLine::textChanged, this, &TransferIn::edited);
    connect(m_accepted, &TypedLine::textChanged, this, &TransferIn::acceptedEdited);
    connect(m_acceptedNow, &QPushButton::clicked, this, [this] { m_accepted->setText(clockWords(m_desk->now(), m_desk->zone())); });
    TransferIn::retranslate();
    TransferIn::follow({});
}

void TransferIn::setCall(const CallIntake& call)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_source), QSignalBlocker(m_from), QSignalBlocker(m_accepted)};
    m_source->setCode(call.source);
    m_from->setText(call.transferFrom);
    m_acceptedAt = call.transferAcceptedAt;
    m_accepted->setText(m_acceptedAt ? clockWords(*m_acceptedAt, m_desk->zone()) : QString());
    m_otherAsked = call.alreadyAsked;
    for (const auto& question : m_questions) {
        const QSignalBlocker quietBox(question.box);
        question.box->setChecked(call.alreadyAsked.contains(question.id));
        m_otherAsked.removeAll(question.id);
    }
    sayAccepted();
    follow(call);
}

void TransferIn::writeTo(CallIntake& call) const
{
    call.source = m_source->code();
    call.transferFrom = m_from->text();
    call.transferAcceptedAt = m_acceptedAt;
    call.alreadyAsked = m_otherAsked;
    for (const auto& question : m_questions)
        if (question.box->isChecked())
            call.alreadyAsked.append(question.id);
}

void TransferIn::follow(const CallIntake& call)
{
    const auto* source = m_desk->codes().find(u"sources"_s, call.source);
    const bool handsOver = source && source->more.value("transfer"_L1).toBool();
    const bool written =
        !call.transferFrom.isEmpty() || call.transferAcceptedAt || !call.alreadyAsked.isEmpty() || !m_accepted->text().isEmpty();
    const bool shown = handsOver || written;
    for (auto* each :
        {static_cast<QWidget*>(m_fromField), static_cast<QWidget*>(m_acceptedField), static_cast<QWidget*>(m_nowField), m_handedOver})
        each->setVisible(shown);
    m_sourceField->setWanted(call.source.isEmpty());
    if (call.alreadyAsked.isEmpty())
        setSubtitle({});
    else
        setSubtitle(tr("what is ticked was asked already · do not ask it again"));
}

void TransferIn::retranslate()
{
    setTitle(tr("Where the call came from"));
    m_source->setNone(tr("not said"));
    m_source->refill();
    m_sourceField->setLabel(tr("Source"));
    m_fromField->setLabel(tr("Handed over by"));
    m_acceptedField->setLabel(tr("Accepted at"));
    m_nowField->setLabel(QString(QChar::Nbsp));
    m_acceptedNow->setText(tr("Now"));
    m_acceptedNow->setAccessibleName(tr("Accepted now"));
    m_accepted->setPlaceholderText(tr("02:41", "a time of day, as it is typed"));
    m_lead->setText(tr("They asked already:"));
    for (const auto& question : m_questions)
        question.box->setText(m_desk->codes().words(u"questions"_s, question.id));
    sayAccepted();
}

void TransferIn::acceptedEdited()
{
    m_acceptedAt = typedClockTime(m_accepted->text(), m_desk->now(), m_desk->zone());
    sayAccepted();
    Q_EMIT edited();
}

void TransferIn::sayAccepted()
{
    const auto when = m_acceptedAt ? whenWords(*m_acceptedAt, m_desk->now(), m_desk->zone()) : QString();
    if (!m_accepted->text().trimmed().isEmpty() && !m_acceptedAt)
        m_acceptedField->say(tr("Not a time of day yet. It reads like 02:41."), LabelledField::Tone::Caution);
    else if (m_acceptedAt)
        // Said only where it is more than what was typed: another day.
        m_acceptedField->say(when == m_accepted->text().trimmed() ? QString() : when);
    else
        m_acceptedField->say({});
}

} // namespace dispatch
