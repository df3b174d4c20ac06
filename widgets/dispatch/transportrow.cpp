#include "transportrow.h"

#include "carryout.h"
#include "possibleverb.h"
#include "wraplayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

TransportRow::TransportRow(DispatchDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_question(new LookLabel(looks, Looks::Body, true, Looks::Text, this)),
      m_facility(new QComboBox(this)),
      m_consent(new QCheckBox(this)), m_deed(new KeyButton(looks, this)), m_keep(new KeyButton(looks, this)),
      m_complaint(new Complaint(looks, this))
{
    setObjectName(u"transportRow"_s);
    m_facility->setObjectName(u"transportFacility"_s);
    m_consent->setObjectName(u"transportConsent"_s);
    m_deed->setObjectName(u"transportDeed"_s);
    m_keep->setObjectName(u"transportLeave"_s);
    m_deed->setPrimary(true);

    auto* row = new WrapLayout;
    row->setSpacing(looks->scaled(8));
    for (auto* each : std::initializer_list<QWidget*>{m_facility, m_consent, m_deed, m_keep})
        row->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(looks->scaled(4));
    column->addWidget(m_question);
    column->addLayout(row);
    column->addWidget(m_complaint);

    connect(m_deed, &QPushButton::clicked, this, &TransportRow::carry);
    connect(m_keep, &QPushButton::clicked, this, &TransportRow::leave);
    retranslate();
    hide();
}

void TransportRow::ask(const TeamId& team)
{
    m_team = team;
    m_consent->setChecked(false);
    m_facility->setCurrentIndex(0);
    retranslate();
    if (isHidden())
        m_cameFrom = QApplication::focusWidget();
    m_complaint->clear();
    show();
    m_facility->setFocus(Qt::OtherFocusReason);
}

void TransportRow::carry()
{
    const auto proposal = m_desk->transport(m_team, m_facility->currentData().toString(), m_consent->isChecked());
    carryOut(*m_desk, proposal, m_deed, this, [this](const Result<Receipt>& kept) {
        if (kept)
            leave();
        else
            m_complaint->say(kept.error().summary);
    });
}

void TransportRow::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    Q_EMIT over();
    if (hadFocus && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void TransportRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_deed->isEnabled())
        carry();
    else
        QWidget::keyPressEvent(event);
}

void TransportRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TransportRow::retranslate()
{
    const auto* team = m_desk->picture().find(m_team);
    m_question->setText(team ? tr("Where does %1 carry the person?").arg(spokenTeam(*team)) : QString());
    const auto chosen = m_facility->currentData();
    m_facility->clear();
    for (const auto& code : m_desk->codes().valid(u"facilities"_s, toDateTime(m_desk->now(), m_desk->zone()).date()))
        m_facility->addItem(code.words(m_desk->codes().language()), code.id);
    m_facility->setCurrentIndex(qMax(0, m_facility->findData(chosen)));
    m_facility->setAccessibleName(tr("Facility"));
    m_consent->setText(tr("The person agreed to go"));
    m_deed->setDeed(tr("Start transport"), tr("Enter"));
    m_keep->setDeed(tr("Leave as it is"), tr("Esc"));
}

} // namespace dispatch
