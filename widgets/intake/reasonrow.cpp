#include "reasonrow.h"

#include "codebox.h"
#include "labelledfield.h"
#include "flexlayout.h"
#include "keybutton.h"
#include "looklabel.h"
#include "typedline.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ReasonRow::ReasonRow(const Desk& desk, const QString& place, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_question(new LookLabel(looks, Looks::Body, true, Looks::Text, this)),
      m_outcome(new CodeBox(&desk.codes(), u"outcomes"_s, this)), m_reason(new TypedLine(this)), m_deed(new KeyButton(looks, this)),
      m_leave(new KeyButton(looks, this)), m_outcomeField(new LabelledField(m_outcome, looks, this)),
      m_reasonField(new LabelledField(m_reason, looks, this)), m_deedField(new LabelledField(m_deed, looks, this)),
      m_leaveField(new LabelledField(m_leave, looks, this)),
      m_typing(new TypingKeeper(desk, place, this, [this] { return m_reason->text().isEmpty() ? HalfTyped() : HalfTyped{{"reason"_L1, m_reason->text()}, {"outcome"_L1, QJsonArray{outcome()}}}; },
          [this](const HalfTyped& begun) {
              m_reason->setText(begun.value("reason"_L1).toString());
              m_outcome->setCode(begun.value("outcome"_L1).toArray().first().toString());
          }))
{
    setObjectName(u"reasonRow"_s);
    m_outcome->setObjectName(u"overrideOutcome"_s);
    m_leave->setObjectName(u"reasonLeave"_s);
    m_deed->setPrimary(true);
    auto* row = new FlexLayout(looks);
    row->add(m_outcomeField, 150, 1);
    row->add(m_reasonField, 220, 4);
    row->add(m_deedField, 0, 0);
    row->add(m_leaveField, 0, 0);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_question);
    all->addLayout(row);
    const auto renew = [this, all] {
        all->setContentsMargins(m_looks->scaled(12), m_looks->scaled(6), m_looks->scaled(10), m_looks->scaled(8));
        all->setSpacing(m_looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, renew);
    renew();
    connect(m_deed, &KeyButton::clicked, this, &ReasonRow::given);
    connect(m_reason, &TypedLine::returnPressed, this, &ReasonRow::given);
    connect(m_leave, &KeyButton::clicked, this, &ReasonRow::close);
    connect(m_reason, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_outcome, &CodeBox::chosen, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, this, [this](const QString& sentence) { m_reasonField->say(sentence, LabelledField::Tone::Caution); });
    retranslate();
    hide();
}

void ReasonRow::ask(const QString& about, const QString& name, const QString& question, const QString& deed, const std::optional<QString>& outcome)
{
    m_reason->setObjectName(name + "Reason"_L1);
    m_deed->setObjectName(name + "Confirm"_L1);
    m_question->setText(question);
    m_deed->setDeed(deed, tr("Enter"));
    m_outcomeField->setVisible(outcome.has_value());
    if (outcome)
        m_outcome->refill();
    m_typing->show({});
    m_typing->show(about);
    if (outcome && !outcome->isEmpty())
        m_outcome->setCode(*outcome);
    m_reasonField->say({});
    m_reasonField->setWanted(true);
    show();
    (outcome && m_outcome->code().isEmpty() ? static_cast<QWidget*>(m_outcome) : m_reason)->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::say(const QString& sentence)
{
    m_reasonField->say(sentence, LabelledField::Tone::Caution);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::close()
{
    hide();
    Q_EMIT closed();
}

void ReasonRow::done(const QString& about)
{
    m_typing->done(about);
    if (about == m_typing->about())
        m_typing->show({});
}

QString ReasonRow::outcome() const
{
    return m_outcomeField->isVisibleTo(this) ? m_outcome->code() : QString();
}

QString ReasonRow::reason() const
{
    return m_reason->text();
}

void ReasonRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ReasonRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReasonRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Header));
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(width() - m_looks->scaled(4), 0, m_looks->scaled(4), height())
                                                          : QRect(0, 0, m_looks->scaled(4), height()), m_looks->color(Looks::Accent));
}

void ReasonRow::retranslate()
{
    m_outcome->setNone(tr("choose"));
    m_outcome->refill();
    m_outcomeField->setLabel(tr("What it needs"));
    m_reasonField->setLabel(tr("Reason"));
    m_deedField->setLabel(QString(QChar::Nbsp));
    m_leaveField->setLabel(QString(QChar::Nbsp));
    m_leave->setDeed(tr("Leave it"), tr("Esc"));
    m_leave->setAccessibleName(tr("Leave it as it was"));
}

} // namespace dispatch
