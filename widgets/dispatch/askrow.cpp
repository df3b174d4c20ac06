#include "askrow.h"

#include "hands.h"
#include "wraplayout.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

AskRow::AskRow(const Desk& desk, const QString& place, const Looks* looks, QWidget* parent, int limit)
    : QWidget(parent), m_question(new LookLabel(looks, Looks::Body, true, Looks::Text, this)), m_line(new TypedLine(this, limit)),
      m_deed(new KeyButton(looks, this)), m_keep(new KeyButton(looks, this)), m_complaint(new Complaint(looks, this)),
      m_typing(new TypingKeeper(desk, place, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
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
    connect(m_line, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
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

void AskRow::goesWith(QComboBox* choice)
{
    m_choice = choice;
    connect(choice, &QComboBox::activated, m_typing, &TypingKeeper::typed);
}

HalfTyped AskRow::begun() const
{
    if (m_line->text() == m_offered)
        return {};
    HalfTyped begun{{"words"_L1, m_line->text()}};
    if (m_choice)
        begun.insert("choice"_L1, QJsonArray{m_choice->currentData().toString()});
    return begun;
}

void AskRow::enter(const HalfTyped& begun)
{
    m_line->setText(begun.value("words"_L1).toString(m_offered));
    if (const auto choice = begun.value("choice"_L1).toArray(); m_choice && !choice.isEmpty())
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(choice.first().toString())));
}

void AskRow::ask(const QString& about, const QString& question, const QString& deed, const QString& words)
{
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_offered = words;
    m_typing->show({});
    m_typing->show(about);
    m_deed->setDeed(deed, tr("Enter"));
    m_complaint->clear();
    if (isHidden())
        m_cameFrom = QApplication::focusWidget();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
}

void AskRow::answered(const QString& about, const Result<Receipt>& kept)
{
    if (kept)
        m_typing->done(about);
    if (about != m_typing->about() || about.isEmpty())
        return;
    if (kept)
        leave();
    else
        m_complaint->say(kept.error().summary);
}

void AskRow::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_offered.clear();
    m_typing->show({});
    m_complaint->clear();
    if (isHidden())
        return;
    hide();
    Q_EMIT over();
    if (hadFocus && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
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
    if (HandsChange::of(event))
        leave();
}

void AskRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_keep->setDeed(tr("Leave as it is"), tr("Esc"));
}

} // namespace dispatch
