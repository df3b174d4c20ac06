#include "whatifpane.h"

#include "carryout.h"
#include "complaint.h"
#include "hands.h"
#include "iconline.h"
#include "keybutton.h"
#include "shifteditor.h"
#include "typedline.h"
#include "typingkeeper.h"
#include "wraplayout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// What one shift does to coverage and to waiting is felt so far around it.
constexpr auto feltBefore = 12 * hour;
constexpr auto feltAfter = 36 * hour;

} // namespace

WhatIfPane::WhatIfPane(RosterDesk* desk, const RosterCover* cover, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_cover(cover), m_looks(looks), m_title(new IconLine(looks, Looks::Body, this)), m_editor(new ShiftEditor(desk, looks, this)),
      m_breaks(new IconLine(looks, Looks::Body, this)), m_gaps(new IconLine(looks, Looks::Body, this)), m_calls(new IconLine(looks, Looks::Body, this)),
      m_reason(new TypedLine(this)), m_reasonLabel(new LookLabel(looks, Looks::Body, true, Looks::Text, this)), m_complaint(new Complaint(looks, this)),
      m_keep(new KeyButton(looks, this)), m_leave(new KeyButton(looks, this)),
      m_typing(new TypingKeeper(*desk, u"what-if"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    setObjectName(u"whatIfPane"_s);
    m_title->setObjectName(u"whatIfTitle"_s);
    m_breaks->setObjectName(u"whatIfBreaks"_s);
    m_gaps->setObjectName(u"whatIfGaps"_s);
    m_calls->setObjectName(u"whatIfCalls"_s);
    m_reason->setObjectName(u"whatIfReason"_s);
    m_keep->setObjectName(u"whatIfKeep"_s);
    m_leave->setObjectName(u"whatIfLeave"_s);
    m_title->label()->setStrong(true);
    m_keep->setPrimary(true);

    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    // What it would do stands above the fields: it is read while they are typed.
    column->addWidget(m_title);
    column->addWidget(m_breaks);
    column->addWidget(m_gaps);
    column->addWidget(m_calls);
    column->addWidget(m_editor);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_leave);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_reasonLabel);
    foot->addWidget(m_reason);
    foot->addWidget(m_complaint);
    foot->addLayout(buttons);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    const auto measure = [this, column, foot, buttons] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(4));
        column->setSpacing(m_looks->scaled(4));
        foot->setContentsMargins(pad, 0, pad, m_looks->scaled(8));
        foot->setSpacing(m_looks->scaled(4));
        buttons->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();

    connect(m_editor, &ShiftEditor::changed, this, [this] {
        m_shift = m_editor->shift();
        tell();
        m_typing->typed();
        Q_EMIT thought(*m_shift);
    });
    connect(m_keep, &QPushButton::clicked, this, &WhatIfPane::keep);
    connect(m_leave, &QPushButton::clicked, this, &WhatIfPane::leave);
    connect(m_reason, &QLineEdit::returnPressed, this, &WhatIfPane::keep);
    connect(m_reason, &TypedLine::complained, m_complaint, &Complaint::say);
    connect(m_reason, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(cover, &RosterCover::viewChanged, this, &WhatIfPane::renew);
    retranslate();
    clear();
}

void WhatIfPane::setDemand(const AreaDemand& demand, const Promise& promise)
{
    m_demand = demand;
    m_promise = promise;
    if (m_shift)
        tell();
}

void WhatIfPane::clear()
{
    ++m_question;
    m_shift.reset();
    m_typing->show({});
    m_complaint->clear();
    m_editor->hide();
    m_title->setIcon(u"swap"_s, Looks::Text2);
    m_title->setWords(tr("Nothing is being changed."));
    m_breaks->setIcon({});
    m_breaks->setWordsToken(Looks::Text2);
    m_breaks->setWords(tr("Shift and the arrows stretch the chosen shift, Alt and the arrows move it, Enter opens it. What it would do shows here before it is kept."));
    for (QWidget* each : std::initializer_list<QWidget*>{m_gaps, m_calls, m_reason, m_reasonLabel, m_keep, m_leave})
        each->hide();
}

void WhatIfPane::turnTo(const Shift& stands)
{
    m_shift.reset();
    m_typing->show({});
    m_complaint->clear();
    m_standing = stands;
    m_shift = stands;
    m_typing->show(!stands.id.isNull() ? stands.id.toString() : u"new %1 %2 %3"_s.arg(stands.staff.toString(), stands.callsign).arg(toMsecs(stands.start)));
}

void WhatIfPane::show(const Shift& shift, bool withFields)
{
    m_shift = shift;
    if (withFields || m_editor->isVisibleTo(this)) {
        m_editor->show(shift);
        m_editor->show();
        if (withFields)
            m_editor->setFocus(Qt::OtherFocusReason);
    }
    m_keep->show();
    m_leave->show();
    tell();
    m_typing->typed();
}

/// Where another desk changes the shift meanwhile, only what was changed here stands against it.
HalfTyped WhatIfPane::begun() const
{
    const auto stands = toRow(m_standing);
    const auto thought = toRow(m_shift.value_or(m_standing));
    QJsonObject changed;
    for (auto each = thought.begin(); each != thought.end(); ++each)
        if (each.value() != stands.value(each.key()))
            changed.insert(each.key(), each.value());
    return {{"reason"_L1, m_reason->text()}, {"shift"_L1, changed}};
}

void WhatIfPane::enter(const HalfTyped& begun)
{
    if (const auto reason = begun.value("reason"_L1).toString(); m_reason->text() != reason)
        m_reason->setText(reason);
    if (!m_shift)
        return;
    auto row = toRow(m_standing);
    const auto changed = begun.value("shift"_L1).toObject();
    for (auto each = changed.begin(); each != changed.end(); ++each)
        row.insert(each.key(), each.value());
    m_shift = fromRow<Shift>(row).value_or(m_standing);
    if (m_editor->isVisibleTo(this))
        m_editor->show(*m_shift);
    tell();
    Q_EMIT thought(*m_shift);
}

void WhatIfPane::renew()
{
    if (!m_shift)
        return;
    const auto* known = m_desk->picture().find(m_standing.id);
    if (!known || *known == m_standing) {
        tell();
        return;
    }
    const auto thought = begun();
    m_standing = *known;
    enter(thought);
}

void WhatIfPane::tell()
{
    m_title->setIcon(m_shift->id.isNull() ? u"plus"_s : u"swap"_s, Looks::Accent);
    m_title->setWords(m_shift->id.isNull() ? tr("New: %1", "shift").arg(m_desk->shiftWords(*m_shift)) : tr("Instead: %1", "shift").arg(m_desk->shiftWords(*m_shift)));
    const auto breaches = m_desk->breaches(*m_shift);
    auto weight = Weight::Told;
    QStringList words;
    for (const auto& breach : breaches) {
        weight = std::max(weight, breach.weight);
        words.append(breach.words);
    }
    m_breaks->show();
    if (breaches.isEmpty()) {
        m_breaks->setIcon(u"check"_s, Looks::Ok);
        m_breaks->setWords(tr("Breaks no rule."));
        m_breaks->setWordsToken(Looks::Text);
    } else {
        m_breaks->setIcon(weight == Weight::Told ? u"info"_s : weight == Weight::Reason ? u"soon"_s : u"late"_s,
            weight == Weight::Told ? Looks::Text2 : weight == Weight::Reason ? Looks::Amber : Looks::Red);
        m_breaks->setWordsToken(weight == Weight::Told ? Looks::Text : weight == Weight::Reason ? Looks::Amber : Looks::Red);
        if (weight == Weight::Stop)
            words.append(tr("No reason is enough for that."));
        m_breaks->setWords(words.join(u' '));
    }
    const bool owes = weight == Weight::Reason;
    m_reasonLabel->setVisible(owes);
    m_reason->setVisible(owes);
    m_keep->setEnabled(weight != Weight::Stop);
    m_keep->setDeed(owes ? tr("Override and keep") : tr("Keep"), tr("Enter"));
    ask();
}

/// The effect is worked out beside the windows: minutes of a Markov chain where demand is known.
void WhatIfPane::ask()
{
    const auto question = ++m_question;
    const auto* known = m_shift->id.isNull() ? nullptr : m_desk->picture().find(m_shift->id);
    WhatIfQuestion asked;
    asked.changed = *m_shift;
    if (asked.changed.id.isNull())
        asked.changed.id = ShiftId{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}; // stands for the new one among those that have an identity
    asked.demand = m_demand;
    asked.promise = m_promise;
    asked.rules = m_desk->rules();
    asked.from = std::min(m_shift->start, known ? known->start : m_shift->start) - feltBefore;
    asked.to = std::max(m_shift->end, known ? known->end : m_shift->end) + feltAfter;
    asked.view = m_desk->view(asked.from, asked.to);
    if (m_shift->start >= m_shift->end) {
        m_gaps->hide();
        m_calls->hide();
        return;
    }
    QtConcurrent::run([asked] { return whatIf(asked); }).then(this, [this, question](const WhatIf& effect) {
        if (question == m_question)
            tellEffect(effect);
    });
}

void WhatIfPane::tellEffect(const WhatIf& effect)
{
    QStringList gaps;
    const auto clusters = clustersOf(effect.gaps);
    auto view = m_cover->view();
    view = withShift(std::move(view), *m_shift);
    for (const auto& gap : clusters) {
        const auto words = gapWords(view, gap, m_desk->now());
        gaps.append(tr("%1: %2", "when, what is missing").arg(words.when, words.missing));
    }
    m_gaps->setIcon(gaps.isEmpty() ? u"check"_s : u"gap"_s, gaps.isEmpty() ? Looks::Ok : Looks::Amber);
    m_gaps->setWords(gaps.isEmpty() ? tr("Opens no new gap.") : tr("New gap: %1.").arg(gaps.join(u"; "_s)));
    m_gaps->show();
    m_calls->setVisible(effect.before && effect.after);
    if (effect.before && effect.after) {
        const QLocale locale;
        const double before = effect.before->waiting.value;
        const double after = effect.after->waiting.value;
        m_calls->setIcon(after > before + 0.05 ? u"soon"_s : u"check"_s, after > before + 0.05 ? Looks::Amber : Looks::Ok);
        m_calls->setWords(tr("Calls past promise around it: %1 → %2.").arg(locale.toString(before, 'f', 1), locale.toString(after, 'f', 1)));
    }
}

void WhatIfPane::keep()
{
    if (!m_shift || !m_keep->isEnabled() || !m_keep->isVisibleTo(this))
        return;
    if (m_reason->isVisibleTo(this) && m_reason->text().trimmed().isEmpty() && !m_reason->hasFocus()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto proposal = m_desk->put(*m_shift, m_reason->isVisibleTo(this) ? m_reason->text() : QString());
    carryOut(*m_desk, proposal, m_keep, this, [this, proposal, about = m_typing->about(), whose = m_desk->actor().id](const Result<Receipt>& kept) {
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        if (whose == m_desk->actor().id) {
            m_typing->done(about);
            if (about == m_typing->about())
                Q_EMIT left();
        }
        Q_EMIT done(*proposal);
    });
}

void WhatIfPane::leave()
{
    m_shift = m_standing;
    m_typing->typed();
    Q_EMIT left();
}

/// What somebody thinks of is not the next one's thought.
void WhatIfPane::customEvent(QEvent* event)
{
    if (HandsChange::of(event) && m_shift)
        Q_EMIT left();
}

void WhatIfPane::keyPressEvent(QKeyEvent* event)
{
    if (m_shift && event->key() == Qt::Key_Escape)
        leave();
    else if (m_shift && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        keep();
    else
        QWidget::keyPressEvent(event);
}

void WhatIfPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shift ? tell() : clear();
    }
}

void WhatIfPane::retranslate()
{
    setAccessibleName(tr("What-if, not saved"));
    m_reasonLabel->setText(tr("Why is the rule overridden?"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_leave->setDeed(tr("Leave as it is"), tr("Esc"));
}

} // namespace dispatch
