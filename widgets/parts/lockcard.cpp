#include "lockcard.h"

#include "iconline.h"
#include "keybutton.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Whether Caps Lock is on, as far as a typed letter tells: Qt has no other way to ask.
std::optional<bool> capsLockOf(const QKeyEvent& event)
{
    const QString typed = event.text();
    if (typed.size() != 1 || !typed.at(0).isLetter() || typed.at(0).isUpper() == typed.at(0).isLower())
        return {};
    return typed.at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

LockCard::LockCard(const Looks* looks, QWidget* parent)
    : QFrame(parent), m_looks(looks), m_head(new QWidget(this)), m_lock(new QLabel(m_head)), m_title(new LookLabel(looks, Looks::Body, true, Looks::Text, m_head)),
      m_reason(new LookLabel(looks, Looks::Body, false, Looks::Text2, m_head)), m_nameLabel(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_name(new QLineEdit(this)), m_passphraseLabel(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_passphrase(new QLineEdit(this)),
      m_refusal(new IconLine(looks, Looks::Body, this)), m_caps(new IconLine(looks, Looks::Small, this)), m_unlock(new KeyButton(looks, this)),
      m_takeDuress(new KeyButton(looks, this)),
      m_rule(new QFrame(this)), m_timers(new IconLine(looks, Looks::Body, this)), m_goesOn(new IconLine(looks, Looks::Body, this)), m_others(new IconLine(looks, Looks::Body, this)),
      m_nothing(new IconLine(looks, Looks::Body, this)), m_hint(new IconLine(looks, Looks::Body, this))
{
    setObjectName(u"lockCard"_s);
    m_title->setObjectName(u"lockTitle"_s);
    m_reason->setObjectName(u"lockReason"_s);
    m_name->setObjectName(u"lockSignInName"_s);
    m_passphrase->setObjectName(u"lockPassphrase"_s);
    m_refusal->label()->setObjectName(u"lockRefusal"_s);
    m_caps->label()->setObjectName(u"lockCapsLock"_s);
    m_unlock->setObjectName(u"lockUnlock"_s);
    m_takeDuress->setObjectName(u"lockTakeDuress"_s);
    m_takeDuress->setPrimary(true);
    m_takeDuress->hide();
    m_timers->label()->setObjectName(u"lockTimers"_s);
    m_timers->hide();
    m_goesOn->label()->setObjectName(u"lockGoesOn"_s);
    m_hint->label()->setObjectName(u"lockHint"_s);

    m_nameLabel->setBuddy(m_name);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_name->setMaxLength(200);
    m_name->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_passphrase->setMaxLength(1000);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setContextMenuPolicy(Qt::NoContextMenu);
    m_passphrase->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    for (auto* field : {m_name, m_passphrase}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::returnPressed, this, [this] { submit(false); });
        connect(field, &QLineEdit::textEdited, this, [this] { setRefusal({}); });
    }
    connect(m_unlock, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_takeDuress, &QPushButton::clicked, this, &LockCard::takeDuress);

    m_refusal->setIcon(u"declined"_s, Looks::Red);
    m_caps->setIcon(u"info"_s, Looks::Amber);
    m_goesOn->setIcon(u"met"_s, Looks::Ok);
    m_others->setIcon(u"people"_s);
    m_nothing->setIcon(u"shield"_s);
    m_hint->setIcon(u"flag"_s, Looks::Violet);
    m_rule->setFrameShape(QFrame::NoFrame);
    m_rule->setFixedHeight(1);
    m_rule->setAutoFillBackground(true);
    // The line of a refusal keeps its room, so that the button stays where the hand is.
    auto keep = m_refusal->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_refusal->setSizePolicy(keep);
    m_refusal->hide();
    m_caps->hide();
    m_hint->hide();

    layOut();
    connect(looks, &Looks::changed, this, &LockCard::renew);
    renew();
    retranslate();
}

void LockCard::layOut()
{
    auto* head = new QHBoxLayout(m_head);
    head->addWidget(m_lock);
    head->addWidget(m_title, 1);
    head->addWidget(m_reason, 2);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    m_form = new QGridLayout;
    m_form->setColumnStretch(1, 1);
    m_form->addWidget(m_nameLabel, 0, 0);
    m_form->addWidget(m_name, 0, 1);
    m_form->addWidget(m_passphraseLabel, 1, 0);
    m_form->addWidget(m_passphrase, 1, 1);
    m_form->addWidget(m_refusal, 2, 0, 1, 2);
    auto* deeds = new QHBoxLayout;
    deeds->addWidget(m_caps, 1, Qt::AlignVCenter);
    deeds->addStretch(0);
    deeds->addWidget(m_unlock);
    deeds->addWidget(m_takeDuress);
    m_form->addLayout(deeds, 3, 0, 1, 2);

    m_body = new QVBoxLayout;
    m_body->addLayout(m_form);
    m_body->addWidget(m_rule);
    for (auto* line : {m_timers, m_goesOn, m_others, m_nothing, m_hint})
        m_body->addWidget(line);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addWidget(m_head);
    whole->addLayout(m_body);
}

void LockCard::setDesk(const QString& name)
{
    m_desk = name;
    m_title->setText(name.isEmpty() ? tr("This desk is locked") : tr("Desk %1 is locked").arg(name));
}

void LockCard::setReason(const QString& words)
{
    m_reason->setText(words);
}

void LockCard::setDrafts(int count)
{
    m_drafts = count;
    tellGoesOn();
}

void LockCard::setTimers(bool alive, const QString& words, bool stays)
{
    if (m_timersAlive != alive) {
        m_timersAlive = alive;
        tellGoesOn();
        if (!alive && isVisible())
            announce(words);
    }
    if (words.isEmpty() && stays)
        return;
    m_timers->setIcon(u"late"_s, alive ? Looks::Amber : Looks::Red);
    m_timers->setWords(words);
    m_timers->setVisible(!words.isEmpty());
}

/// Nothing is promised that does not happen.
void LockCard::tellGoesOn()
{
    const int drafts = m_drafts.value_or(0);
    if (!m_timersAlive)
        m_goesOn->setWords(drafts > 0 ? tr("Your open work is kept: changes arrive, %n drafts wait.", nullptr, drafts) : tr("Your open work is kept: changes arrive."));
    else if (m_drafts)
        m_goesOn->setWords(drafts > 0 ? tr("Your open work goes on: timers run, changes arrive, %n drafts are kept.", nullptr, drafts)
                                      : tr("Your open work goes on: timers run, changes arrive."));
    else
        m_goesOn->setWords(tr("Your open work goes on: timers run, changes arrive, drafts are kept."));
}

void LockCard::setHint(const QString& hint)
{
    m_hint->setWords(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void LockCard::setDuress(bool loud)
{
    m_takeDuress->setVisible(loud);
    if (!loud)
        m_takesDuress = false;
}

void LockCard::takeDuress()
{
    if (!m_takeDuress->isHidden())
        submit(true);
}

void LockCard::refuse(const QString& sentence)
{
    setChecking(false);
    m_passphrase->setText({});
    setRefusal(sentence);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void LockCard::reset()
{
    setChecking(false);
    m_takesDuress = false;
    // Not clear(): that could be undone.
    m_name->setText({});
    m_passphrase->setText({});
    setRefusal({});
    setCapsLock({});
}

QWidgetList LockCard::stops() const
{
    QWidgetList stops{m_name, m_passphrase};
    if (m_unlock->isEnabled())
        stops.append(m_unlock);
    if (!m_takeDuress->isHidden() && m_takeDuress->isEnabled())
        stops.append(m_takeDuress);
    return stops;
}

/// What is not typed yet is asked for; whoever asked to take the duress takes it with the next Enter, too.
void LockCard::submit(bool takesDuress)
{
    if (m_checking)
        return;
    m_takesDuress = takesDuress || (m_takesDuress && !m_takeDuress->isHidden());
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    setRefusal({});
    m_passphrase->setFocus(Qt::OtherFocusReason);
    setChecking(true);
    Q_EMIT unlockRequested(name, m_passphrase->text());
}

void LockCard::setChecking(bool checking)
{
    m_checking = checking;
    m_unlock->setEnabled(!checking);
    m_takeDuress->setEnabled(!checking);
    m_takeDuress->setDeed(tr("Sign in and take the duress"), QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText));
    m_name->setReadOnly(checking);
    m_passphrase->setReadOnly(checking);
    if (checking)
        m_unlock->setDeed(tr("Checking…"));
    else
        m_unlock->setDeed(tr("Unlock"), tr("Enter"));
}

void LockCard::setRefusal(const QString& sentence)
{
    m_refusal->setWords(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(sentence);
}

void LockCard::announce(const QString& sentence)
{
    QAccessibleAnnouncementEvent said(this, sentence);
    said.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&said);
}

void LockCard::setCapsLock(std::optional<bool> on)
{
    m_capsLock = on;
    m_caps->setVisible(on.value_or(false));
    m_caps->setWords(tr("Caps Lock is on"));
}

void LockCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Window));
    painter.fillRect(QRect(0, 0, width(), m_head->geometry().bottom() + 1), m_looks->color(Looks::Header));
    painter.setPen(m_looks->color(Looks::Line));
    painter.drawLine(0, m_head->geometry().bottom(), width(), m_head->geometry().bottom());
    painter.setPen(m_looks->color(Looks::Ctl));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool LockCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_CapsLock && m_capsLock)
            setCapsLock(!*m_capsLock);
        else if (const auto on = capsLockOf(key))
            setCapsLock(on);
    }
    return QFrame::eventFilter(watched, event);
}

void LockCard::renew()
{
    const auto px = [this](int measure) { return m_looks->scaled(measure); };
    m_head->layout()->setContentsMargins(px(12), px(6), px(12), px(6));
    m_head->layout()->setSpacing(px(8));
    m_lock->setPixmap(m_looks->pixmap(u"lock"_s, Looks::Text, devicePixelRatioF()));
    m_form->setHorizontalSpacing(px(14));
    m_form->setVerticalSpacing(px(10));
    m_form->setContentsMargins(0, 0, 0, px(4));
    m_body->setContentsMargins(px(20), px(16), px(20), px(16));
    m_body->setSpacing(px(8));
    for (auto* field : {m_name, m_passphrase}) {
        field->setFont(m_looks->font(Looks::Body));
        field->setMinimumHeight(px(34));
        field->setTextMargins(px(5), 0, px(5), 0);
    }
    QPalette line = m_looks->palette();
    line.setColor(QPalette::Window, m_looks->color(Looks::Line));
    m_rule->setPalette(line);
    update();
}

void LockCard::retranslate()
{
    setDesk(m_desk);
    m_nameLabel->setText(tr("Sign-in name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_name->setPlaceholderText(tr("type it, it is never suggested here"));
    m_passphraseLabel->setText(tr("Passphrase"));
    m_passphrase->setAccessibleName(m_passphraseLabel->text());
    tellGoesOn();
    m_others->setWords(tr("Someone else may sign in; drafts stay with their owner."));
    m_nothing->setWords(tr("Nothing can be read or changed here until someone signs in."));
    setChecking(m_checking);
    setCapsLock(m_capsLock);
}

} // namespace dispatch
