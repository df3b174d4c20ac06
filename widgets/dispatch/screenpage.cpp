#include "screenpage.h"

#include "carryout.h"
#include "complaint.h"
#include "criteriapanel.h"
#include "keybutton.h"
#include "reasonrow.h"
#include "recommendationbar.h"
#include "screenhistory.h"
#include "screenpanel.h"
#include "wraplayout.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

/// What is asked here; all else of the call stands as it stands now.
QJsonObject screenOf(const CallIntake& call)
{
    return {{"screen"_L1, call.screen}, {"words"_L1, call.screenWords}, {"criteria"_L1, QJsonArray::fromStringList(call.criteria)}, {"asked"_L1, call.criteriaAsked}};
}

CallIntake withScreen(CallIntake call, const QJsonObject& screen)
{
    call.screen = screen.value("screen"_L1).toObject();
    call.screenWords = screen.value("words"_L1).toObject();
    call.criteria = screen.value("criteria"_L1).toVariant().toStringList();
    call.criteriaAsked = screen.value("asked"_L1).toBool();
    return call;
}

} // namespace

ScreenPage::ScreenPage(IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_scroll(new QScrollArea(this)), m_history(new ScreenHistory(desk, looks)),
      m_parts{new ScreenPanel(desk, looks), new CriteriaPanel(desk, looks)}, m_advice(new RecommendationBar(&desk->codes(), looks, this)),
      m_reason(new ReasonRow(*desk, u"determining"_s, looks, this)), m_complaint(new Complaint(looks, this)), m_again(new KeyButton(looks, this)),
      m_otherwise(new KeyButton(looks, this)), m_save(new KeyButton(looks, this)), m_leave(new KeyButton(looks, this)),
      m_typing(new TypingKeeper(*desk, u"screening"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { resume(begun); }))
{
    setObjectName(u"screenPage"_s);
    m_again->setObjectName(u"screenAgain"_s);
    m_otherwise->setObjectName(u"screenOtherwise"_s);
    m_save->setObjectName(u"screenSave"_s);
    m_leave->setObjectName(u"screenLeave"_s);
    m_save->setPrimary(true);
    layOut(looks);

    for (auto* part : std::as_const(m_parts))
        connect(part, &CallPart::edited, this, [this] {
            follow();
            m_typing->typed();
        });
    connect(m_advice, &RecommendationBar::determine, this, &ScreenPage::determine);
    connect(m_advice, &RecommendationBar::decideOtherwise, this, &ScreenPage::decideOtherwise);
    connect(m_otherwise, &QPushButton::clicked, this, &ScreenPage::decideOtherwise);
    connect(m_reason, &ReasonRow::given, this, [this] { determineAs(m_reason->outcome(), m_reason->reason()); });
    connect(m_again, &QPushButton::clicked, this, &ScreenPage::screenAgain);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_leave, &QPushButton::clicked, this, &ScreenPage::leave);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    setScreening(false);
    retranslate();
}

void ScreenPage::layOut(const Looks* looks)
{
    auto* inner = new QWidget;
    auto* middle = new QVBoxLayout(inner);
    middle->addWidget(m_advice);
    for (auto* part : std::as_const(m_parts))
        middle->addWidget(part);
    middle->addWidget(m_history);
    middle->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new WrapLayout;
    for (auto* button : {m_again, m_save, m_leave, m_otherwise})
        buttons->addWidget(button);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_reason);
    foot->addWidget(m_complaint);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    const auto measure = [=] {
        const int gap = looks->scaled(8);
        middle->setContentsMargins(looks->scaled(12), gap, looks->scaled(12), gap);
        middle->setSpacing(gap);
        foot->setContentsMargins(gap, 0, gap, gap);
        foot->setSpacing(looks->scaled(6));
        buttons->setSpacing(looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_scroll);
}

void ScreenPage::show(const IncidentFile& file)
{
    const auto* incident = file.incident(m_desk->picture());
    m_shown = incident ? std::optional(*incident) : std::nullopt;
    m_typing->show(m_shown ? aboutOf(m_shown->id) : QString());
    if (!m_shown)
        return;
    m_history->show(file);
    if (!m_screening)
        m_standing = m_shown->call;
    follow();
}

HalfTyped ScreenPage::begun() const
{
    return m_screening && m_standing != m_start ? HalfTyped{{"from"_L1, screenOf(m_start)}, {"to"_L1, screenOf(m_standing)}} : HalfTyped();
}

void ScreenPage::resume(const HalfTyped& begun)
{
    m_reason->close();
    setScreening(!begun.isEmpty());
    if (!m_shown)
        return;
    m_start = m_shown->call;
    m_standing = m_shown->call;
    if (m_screening) {
        m_start = withScreen(m_start, begun.value("from"_L1).toObject());
        m_standing = withScreen(m_standing, begun.value("to"_L1).toObject());
        for (auto* part : std::as_const(m_parts))
            part->setCall(m_standing);
    }
    follow();
}

void ScreenPage::follow()
{
    if (!m_shown)
        return;
    if (m_screening)
        for (const auto* part : std::as_const(m_parts))
            part->writeTo(m_standing);
    for (auto* part : std::as_const(m_parts))
        part->follow(m_standing);
    const auto advice = m_desk->recommend(m_standing);
    m_advice->setRecommendation(advice);
    // Once it is determined as recommended there is nothing more to advise.
    const bool advises = isOpen()
        && (m_screening || m_shown->outcome.isEmpty() || (!advice.outcome.isEmpty() && advice.outcome != m_shown->outcome));
    m_advice->setVisible(advises);
    m_otherwise->setVisible(isOpen() && !advises);
    m_again->setVisible(isOpen() && !m_screening);
}

void ScreenPage::screenAgain()
{
    if (m_screening || !isOpen())
        return;
    m_start = m_shown->call;
    m_standing = m_start;
    for (auto* part : std::as_const(m_parts))
        part->setCall(m_start);
    setScreening(true);
    follow();
    for (auto* box : m_parts.first()->findChildren<QAbstractButton*>())
        if (box->isEnabled() && box->isVisibleTo(this)) {
            box->setFocus(Qt::OtherFocusReason);
            break;
        }
    m_scroll->ensureVisible(0, 0);
}

void ScreenPage::save(const std::function<void()>& then)
{
    if (!m_screening || m_inFlight)
        return;
    auto call = m_shown->call;
    if (m_standing.screen != m_start.screen)
        call.screen = m_standing.screen;
    if (m_standing.screenWords != m_start.screenWords)
        call.screenWords = m_standing.screenWords;
    if (m_standing.criteria != m_start.criteria)
        call.criteria = m_standing.criteria;
    if (m_standing.criteriaAsked != m_start.criteriaAsked)
        call.criteriaAsked = m_standing.criteriaAsked;
    if (call == m_shown->call) {
        leave();
        if (then)
            then();
        return;
    }
    m_inFlight = true;
    carryOut(*m_desk, m_desk->amend(m_shown->id, call), m_save, this, [this, then, incident = m_shown->id](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (kept)
            m_typing->done(aboutOf(incident));
        if (!m_shown || incident != m_shown->id)
            return;
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        leave();
        if (then)
            then();
    });
}

void ScreenPage::leave()
{
    m_typing->done(m_typing->about());
    setScreening(false);
    if (m_shown)
        m_standing = m_shown->call;
    follow();
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void ScreenPage::setScreening(bool screening)
{
    m_screening = screening;
    m_complaint->clear();
    for (auto* part : std::as_const(m_parts))
        part->setVisible(screening);
    m_history->setVisible(!screening);
    m_save->setVisible(screening);
    m_leave->setVisible(screening);
    m_again->setVisible(!screening);
}

void ScreenPage::determine()
{
    if (!isOpen())
        return;
    if (m_screening) {
        save([this] { determine(); });
        return;
    }
    const auto advice = m_desk->recommend(m_shown->call);
    if (advice.outcome.isEmpty())
        askOtherwise({});
    else
        determineAs(advice.outcome, {});
}

void ScreenPage::decideOtherwise()
{
    if (!isOpen())
        return;
    if (m_screening)
        save([this] { askOtherwise({}); });
    else
        askOtherwise({});
}

void ScreenPage::askOtherwise(const QString& outcome, const QString& sentence)
{
    m_reason->ask(m_shown->id.toString(), u"decide"_s + m_shown->number, tr("Decide %1, with the reason").arg(m_shown->number), tr("Determine so"), outcome);
    if (!sentence.isEmpty())
        m_reason->say(sentence);
}

void ScreenPage::determineAs(const QString& outcome, const QString& reason)
{
    if (m_inFlight || !m_shown)
        return;
    const auto proposal = m_desk->determine(m_shown->id, outcome, reason);
    // What is recommended may owe a reason too: 911 always does.
    if (!proposal && !m_reason->isOpen() && m_desk->codes().find(u"outcomes"_s, outcome)) {
        askOtherwise(outcome, proposal.error().summary);
        return;
    }
    m_inFlight = proposal.has_value();
    m_complaint->clear();
    carryOut(*m_desk, proposal, nullptr, this, [this, incident = m_shown->id](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (kept)
            m_reason->done(incident.toString());
        if (!m_shown || incident != m_shown->id)
            return;
        if (kept)
            m_reason->close();
        else if (m_reason->isOpen())
            m_reason->say(kept.error().summary);
        else
            m_complaint->say(kept.error().summary);
    });
}

void ScreenPage::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (control && event->key() == Qt::Key_D)
        determine();
    else if (control && event->key() == Qt::Key_O)
        decideOtherwise();
    else if (control && event->key() == Qt::Key_E)
        screenAgain();
    else if (m_screening && control && enter)
        save();
    else if (m_screening && event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void ScreenPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
}

void ScreenPage::retranslate()
{
    m_again->setDeed(tr("Screen again"), tr("Ctrl+E"));
    m_otherwise->setDeed(tr("Decide otherwise, with reason…"), tr("Ctrl+O"));
    m_save->setDeed(tr("Save the screen"), tr("Ctrl+Enter"));
    m_leave->setDeed(tr("Leave as it was"), tr("Esc"));
    m_scroll->setAccessibleName(tr("Screen"));
}

} // namespace dispatch
