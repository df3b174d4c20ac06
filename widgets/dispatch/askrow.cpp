#include "askrow.h"

#include "wraplayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

AskRow::AskRow(const Looks* looks, QWidget* parent, int limit)
    : QWidget(parent), m_question(new LookLabel(looks, Looks::Body, true, Looks::Text, this)), m_line(new TypedLine(this, limit)),
      m_deed(new KeyButton(looks, this)), m_keep(new KeyButton(looks, this)), m_complaint(new Complaint(looks, this))
{
    setObjectName(u"askRow"_s);
    m_line->setObjectName(u"reasonWords"_s);
    m_deed->setObjectName(u"reasonDeed"_s);
    m_keep->setObjectName(u"reasonLeave"_s);
    m_deed->setPrimary(true);

    auto* buttons = new WrapLayout;
    buttons->addWidget(m_deed);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_question);
    column->addWidget(m_line);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    const auto measure = [=] {
        column->setSpacing(looks->scaled(4));
        buttons->setSpacing(looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();

    connect(m_line, &TypedLine::complained, m_complaint, &Complaint::say);
    const auto give = [this] {
        if (m_deed->isEnabled())
            Q_EMIT given(m_line->text());
    };
    connect(m_line, &QLineEdit::returnPressed, this, give);
    connect(m_deed, &QPushButton::clicked, this, give);
    connect(m_keep, &QPushButton::clicked, this, &AskRow::leave);
    m_keep->setDeed(tr("Leave as it is"), tr("Esc"));
    hide();
}

void AskRow::ask(const QString& question, const QString& deed, const QString& words)
{
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_line->setText(words.isEmpty() ? m_unsaid.take(question) : words);
    m_deed->setDeed(deed, tr("Enter"));
    m_complaint->clear();
    if (isHidden())
        m_cameFrom = QApplication::focusWidget();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void AskRow::done()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_line->clear();
    m_complaint->clear();
    hide();
    Q_EMIT over();
    if (hadFocus && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void AskRow::refused(const QString& sentence)
{
    m_complaint->say(sentence);
}

void AskRow::leave()
{
    done();
    Q_EMIT dismissed();
}

void AskRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void AskRow::customEvent(QEvent* event)
{
    const auto* hands = HandsChange::of(event);
    if (!hands)
        return;
    if (!isHidden()) {
        m_unsaid.insert(m_question->text(), m_line->text());
        leave();
    }
    m_unsaid = m_left.exchanged(*hands, std::move(m_unsaid));
}

void AskRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_keep->setDeed(tr("Leave as it is"), tr("Esc"));
}

} // namespace dispatch
