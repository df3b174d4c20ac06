#include "intakepane.h"

#include "iconline.h"
#include "intakedesk.h"
#include "intakeform.h"
#include "keybutton.h"
#include "livepicture.h"
#include "looklabel.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

IntakePane::IntakePane(IntakeDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_picture(picture), m_looks(looks), m_tabs(new QTabWidget(this)), m_guidance(new QWidget(this)),
      m_stack(new QStackedLayout), m_guidanceTitle(new LookLabel(looks, Looks::Lead, true)),
      m_guidanceWords(new LookLabel(looks, Looks::Body, false, Looks::Text2)), m_newCall(new KeyButton(looks)),
      m_sentence(new IconLine(looks)), m_beat(new QTimer(this))
{
    setObjectName(u"intakePane"_s);
    m_tabs->setObjectName(u"intakeTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setFocusPolicy(Qt::ClickFocus);
    m_tabs->setElideMode(Qt::ElideRight);
    m_sentence->label()->setObjectName(u"intakeSentence"_s);
    m_sentence->setIcon(u"soon"_s, Looks::Amber);
    m_sentence->hide();
    buildGuidance();
    m_stack->addWidget(m_guidance);
    m_stack->addWidget(m_tabs);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_sentence);
    all->addLayout(m_stack, 1);

    m_beat->setInterval(1s);
    connect(m_beat, &QTimer::timeout, this, [this] {
        for (int at = 0; at < m_tabs->count(); ++at)
            formAt(at)->beat();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &IntakePane::currentChanged);
    connect(m_picture, &LivePicture::applied, this, &IntakePane::dropGone);
    connect(m_newCall, &KeyButton::clicked, this, &IntakePane::newCall);
    retranslate();
}

IntakePane::~IntakePane()
{
    // The tabs that go after this change their current one once more.
    m_tabs->disconnect(this);
}

void IntakePane::buildGuidance()
{
    m_guidance->setObjectName(u"intakeGuidance"_s);
    m_newCall->setObjectName(u"newCallButton"_s);
    m_newCall->setPrimary(true);
    m_newCall->setParent(m_guidance);
    auto* middle = new QVBoxLayout(m_guidance);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addStretch(2);
    for (auto* label : {m_guidanceTitle, m_guidanceWords}) {
        label->setAlignment(Qt::AlignHCenter);
        middle->addWidget(label);
    }
    middle->addSpacing(8);
    middle->addWidget(m_newCall, 0, Qt::AlignHCenter);
    middle->addStretch(3);
}

void IntakePane::retranslate()
{
    setAccessibleName(tr("Call intake"));
    m_tabs->tabBar()->setAccessibleName(tr("Calls being written down"));
    m_guidanceTitle->setText(tr("No call is being written down"));
    m_guidanceWords->setText(tr("F2 takes a call. First the three things that cannot wait: Alt+W where, Alt+B call-back number, Alt+D "
                                "danger now. Every letter is kept on this workstation as you type."));
    m_newCall->setDeed(tr("Take a call"), tr("F2"));
    currentChanged();
}

void IntakePane::newCall()
{
    if (m_beginning)
        return;
    m_beginning = true;
    m_desk->begin()
        .then(this, [this](const Result<Draft>& begun) {
            m_beginning = false;
            m_sentence->setVisible(!begun);
            if (begun)
                bringForward(add(*begun, false));
            else
                m_sentence->setWords(begun.error().summary);
        })
        .onCanceled(this, [this] { m_beginning = false; });
}

void IntakePane::open(const DraftId& draft)
{
    if (const int at = indexOf(draft); at >= 0)
        bringForward(formAt(at));
    else if (const auto* left = m_picture->now().find(draft))
        bringForward(add(*left, true));
}

void IntakePane::restoreDrafts()
{
    auto drafts = m_picture->now().all<Draft>().values();
    if (drafts.isEmpty())
        return;
    std::ranges::sort(drafts, {}, &Draft::startedAt);
    for (const auto& draft : drafts)
        if (indexOf(draft.id) < 0)
            add(draft, true);
    const auto last = std::ranges::max_element(drafts, {}, [](const Draft& draft) { return std::pair(!draft.heldSince, draft.touchedAt); });
    bringForward(formAt(indexOf(last->id)));
}

bool IntakePane::hasCall() const
{
    return m_tabs->count() > 0;
}

std::optional<Draft> IntakePane::currentDraft() const
{
    const auto* form = current();
    return form ? std::optional(form->draft()) : std::nullopt;
}

void IntakePane::setPin(const Point& point)
{
    if (auto* form = current())
        form->setPin(point);
}

void IntakePane::act(FormDeed deed)
{
    if (auto* form = current())
        form->act(deed);
}

QString IntakePane::title() const
{
    return m_title;
}

bool IntakePane::event(QEvent* event)
{
    // A menu may carry the same key; while the hand is in here it means this form.
    if (event->type() == QEvent::ShortcutOverride && hasCall() && formDeed(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void IntakePane::keyPressEvent(QKeyEvent* event)
{
    const auto deed = formDeed(*event);
    const bool turns = event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown);
    if (deed && hasCall())
        act(*deed);
    else if (turns && hasCall())
        nextTab(event->key() == Qt::Key_PageUp ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void IntakePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

IntakeForm* IntakePane::add(const Draft& draft, bool found)
{
    auto* form = new IntakeForm(m_desk, m_picture, m_looks, draft, found);
    // Only where even the parts that never scroll away have no room, all of it scrolls.
    auto* page = new QScrollArea;
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setFocusPolicy(Qt::NoFocus);
    page->setWidget(form);
    connect(form, &IntakeForm::filed, this, &IntakePane::filed);
    connect(form, &IntakeForm::determined, this, &IntakePane::determined);
    connect(form, &IntakeForm::ended, this, [this, form] { drop(form); });
    connect(form, &IntakeForm::holdAsked, this, &IntakePane::newCall);
    connect(form, &IntakeForm::tabWordsChanged, this, [this, form] { retitle(form); });
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab(page, form->tabWords());
    m_beat->start();
    return form;
}

void IntakePane::drop(IntakeForm* form)
{
    const int at = indexOf(form->draft().id);
    if (at < 0)
        return;
    if (m_inFront == form)
        m_inFront = nullptr;
    auto* page = m_tabs->widget(at);
    m_tabs->removeTab(at);
    page->deleteLater();
    if (hasCall())
        return;
    m_beat->stop();
    currentChanged();
    Q_EMIT emptied();
}

void IntakePane::dropGone(const Changes& changes)
{
    for (const auto& gone : changes.droppedDrafts)
        if (const int at = indexOf(gone); at >= 0 && !formAt(at)->isBusy())
            drop(formAt(at));
}

void IntakePane::nextTab(int direction)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + direction + m_tabs->count()) % m_tabs->count());
}

void IntakePane::bringForward(IntakeForm* form)
{
    const int at = indexOf(form->draft().id);
    m_tabs->setCurrentIndex(at);
    currentChanged();
    form->enter();
}

void IntakePane::currentChanged()
{
    auto* form = current();
    m_stack->setCurrentWidget(form ? static_cast<QWidget*>(m_tabs) : m_guidance);
    if (form != m_inFront) {
        if (m_inFront)
            m_inFront->hold();
        m_inFront = form;
        if (form)
            form->enter();
    }
    const auto title = form ? tr("Call %1 · draft").arg(form->draft().number) : tr("Call intake");
    if (title != m_title) {
        m_title = title;
        Q_EMIT titleChanged(title);
    }
}

void IntakePane::retitle(IntakeForm* form)
{
    const int at = indexOf(form->draft().id);
    if (at < 0)
        return;
    const auto words = QString(form->tabWords()).replace(u'&', "&&"_L1);
    if (m_tabs->tabText(at) != words)
        m_tabs->setTabText(at, words);
}

IntakeForm* IntakePane::formAt(int at) const
{
    const auto* page = qobject_cast<QScrollArea*>(m_tabs->widget(at));
    return page ? static_cast<IntakeForm*>(page->widget()) : nullptr;
}

IntakeForm* IntakePane::current() const
{
    return formAt(m_tabs->currentIndex());
}

int IntakePane::indexOf(const DraftId& draft) const
{
    for (int at = 0; at < m_tabs->count(); ++at)
        if (formAt(at)->draft().id == draft)
            return at;
    return -1;
}

} // namespace dispatch
