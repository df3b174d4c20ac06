#include "conflictdetail.h"

#include "carryout.h"
#include "complaint.h"
#include "conflictmodel.h"
#include "conflictpreview.h"
#include "conflictside.h"
#include "conflictstoryview.h"
#include "keybutton.h"
#include "possibleverb.h"
#include "typedline.h"
#include "wraplayout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidesBesideFrom = 620;
constexpr int hintFrom = 420;
constexpr auto everyWay = std::to_array<Resolution>({Resolution::Recorded, Resolution::Reassigned, Resolution::Discarded, Resolution::TookMine,
    Resolution::KeptTheirs});
/// Stands for the reason while it is not written yet, so that what would follow can be said already.
const auto unwritten = u"…"_s;

} // namespace

ConflictDetail::ConflictDetail(ConflictDesk* desk, const ConflictModel* model, Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(model), m_looks(looks), m_scroll(new QScrollArea(this)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)), m_title(new LookLabel(looks, Looks::Name, true, Looks::Text)),
      m_verdict(new IconLine(looks, Looks::Lead)), m_mine(new ConflictSideView(Looks::Amber, looks)),
      m_theirs(new ConflictSideView(Looks::Accent, looks)), m_question(new LookLabel(looks, Looks::Lead, true, Looks::Text)),
      m_group(new QButtonGroup(this)), m_story(new ConflictStoryView(looks)), m_preview(new ConflictPreview(looks)), m_teamRow(new QWidget), m_teamLabel(new LookLabel(looks, Looks::Body, false, Looks::Text2, m_teamRow)),
      m_team(new QComboBox(m_teamRow)), m_reasonLabel(new LookLabel(looks, Looks::Body, true, Looks::Text)), m_reason(new TypedLine),
      m_complaint(new Complaint(looks)), m_deed(new KeyButton(looks)), m_next(new KeyButton(looks)), m_open(new KeyButton(looks)),
      m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2)),
      m_typing(new TypingKeeper(*desk, u"conflicts"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    setObjectName(u"conflictDetail"_s);
    m_title->setObjectName(u"conflictTitle"_s);
    m_verdict->setObjectName(u"conflictVerdict"_s);
    m_mine->setObjectName(u"conflictMine"_s);
    m_theirs->setObjectName(u"conflictTheirs"_s);
    m_story->setObjectName(u"conflictStory"_s);
    m_preview->setObjectName(u"conflictPreview"_s);
    m_team->setObjectName(u"conflictTeam"_s);
    m_reason->setObjectName(u"conflictReason"_s);
    m_complaint->setObjectName(u"conflictComplaint"_s);
    m_deed->setObjectName(u"conflictDecide"_s);
    m_next->setObjectName(u"conflictNext"_s);
    m_open->setObjectName(u"conflictIncident"_s);
    m_hint->setObjectName(u"conflictHint"_s);
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_deed->setPrimary(true);
    layOut();

    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { choose(chosen()); });
    connect(m_team, &QComboBox::currentIndexChanged, this, [this] {
        foretell();
        m_typing->typed();
    });
    connect(m_reason, &TypedLine::complained, m_complaint, &Complaint::say);
    connect(m_reason, &QLineEdit::textEdited, this, &ConflictDetail::foretell);
    connect(m_reason, &QLineEdit::textEdited, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConflictDetail::decide);
    connect(m_deed, &QPushButton::clicked, this, &ConflictDetail::decide);
    connect(m_next, &QPushButton::clicked, this, &ConflictDetail::nextWanted);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto* conflict = m_desk->picture().find(m_conflict))
            Q_EMIT incidentOpened(conflict->incident);
    });
    connect(looks, &Looks::changed, this, &ConflictDetail::measure);
    measure();
    retranslate();
}

void ConflictDetail::layOut()
{
    auto* inner = new QWidget;
    auto* facts = new QVBoxLayout(inner);
    m_sides->addWidget(m_mine, 1);
    m_sides->addWidget(m_theirs, 1);
    facts->addWidget(m_title);
    facts->addWidget(m_verdict);
    facts->addLayout(m_sides);
    facts->addWidget(m_question);
    for (const auto how : everyWay) {
        auto* row = new QWidget(inner);
        auto* button = new QRadioButton(row);
        button->setObjectName(u"conflict_"_s + word(how));
        auto* outcome = new LookLabel(m_looks, Looks::Body, false, Looks::Text2, row);
        auto* line = new QVBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(0);
        line->addWidget(button);
        line->addWidget(outcome);
        m_group->addButton(button, static_cast<int>(how));
        m_ways.append({how, button, outcome, row});
        facts->addWidget(row);
        if (how == Resolution::Reassigned) {
            auto* team = new QVBoxLayout(m_teamRow);
            team->setContentsMargins({});
            team->addWidget(m_teamLabel);
            team->addWidget(m_team, 0, Qt::AlignLeading);
            facts->addWidget(m_teamRow);
        }
    }
    facts->addWidget(m_story);
    facts->addWidget(m_preview);
    facts->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new WrapLayout;
    for (auto* button : {m_deed, m_next, m_open})
        buttons->addWidget(button);
    auto* foot = new QVBoxLayout;
    for (auto* each : std::initializer_list<QWidget*>{m_reasonLabel, m_reason, m_complaint})
        foot->addWidget(each);
    foot->addLayout(buttons);
    foot->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
}

void ConflictDetail::measure()
{
    const int pad = m_looks->scaled(12);
    auto* facts = m_scroll->widget()->layout();
    facts->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(4));
    facts->setSpacing(m_looks->scaled(8));
    m_sides->setSpacing(m_looks->scaled(8));
    // What follows of a choice stands under its words, not under its button.
    for (const auto& way : m_ways)
        way.outcome->setContentsMargins(m_looks->scaled(22), 0, 0, 0);
    m_teamRow->layout()->setContentsMargins(m_looks->scaled(22), 0, 0, 0);
    auto* foot = layout()->itemAt(1)->layout();
    foot->setContentsMargins(pad, m_looks->scaled(4), pad, m_looks->scaled(8));
    foot->setSpacing(m_looks->scaled(5));
    static_cast<WrapLayout*>(foot->itemAt(3)->layout())->setSpacing(m_looks->scaled(8));
}

void ConflictDetail::show(const ConflictId& conflict)
{
    if (conflict != m_conflict) {
        m_conflict = conflict;
        m_typing->show(aboutOf(conflict));
        m_scroll->ensureVisible(0, 0);
    }
    renew();
}

/// What was begun and not decided.
HalfTyped ConflictDetail::begun() const
{
    HalfTyped begun{{"reason"_L1, m_reason->text()}};
    if (const auto how = chosen(); how != Resolution::None)
        begun.insert("how"_L1, QJsonArray{word(how).toString()});
    if (m_team->count() > 0 && chosen() == Resolution::Reassigned)
        begun.insert("team"_L1, QJsonArray{m_team->currentData().toString()});
    return begun;
}

void ConflictDetail::enter(const HalfTyped& begun)
{
    const auto how = fromWord<Resolution>(begun.value("how"_L1).toArray().first().toString()).value_or(Resolution::None);
    m_complaint->clear();
    m_reason->setText(begun.value("reason"_L1).toString());
    m_wantedTeam = begun.value("team"_L1).toArray().first().toString();
    m_team->clear();
    m_group->setExclusive(false);
    for (const auto& way : std::as_const(m_ways))
        way.button->setChecked(way.how == how);
    m_group->setExclusive(true);
    renew();
}

Resolution ConflictDetail::chosen() const
{
    const auto way = std::ranges::find_if(m_ways, [](const Way& each) { return each.button->isChecked() && !each.row->isHidden(); });
    return way == m_ways.end() ? Resolution::None : way->how;
}

std::optional<TeamId> ConflictDetail::team() const
{
    const auto id = TeamId::fromString(m_team->currentData().toString());
    return id.isNull() ? std::nullopt : std::optional(id);
}

void ConflictDetail::choose(Resolution how)
{
    m_complaint->clear();
    renew();
    m_typing->typed();
    // The way that was chosen, and what follows of it, stand in sight also where text is large.
    for (const auto& way : std::as_const(m_ways))
        if (way.how == how)
            m_scroll->ensureWidgetVisible(how == Resolution::Reassigned ? m_teamRow : way.row);
}

Result<Proposal> ConflictDetail::proposal(Resolution how, const QString& reason) const
{
    return m_desk->decide(m_conflict, how, reason, team());
}

void ConflictDetail::renew()
{
    const auto* conflict = m_desk->picture().find(m_conflict);
    setVisible(conflict != nullptr);
    if (!conflict)
        return;
    const auto words = m_model->words();
    const auto ways = m_desk->ways(m_conflict);
    const bool open = conflict->state == ConflictState::Open;
    m_title->setText(words.title(*conflict));
    m_mine->show(words.mine(*conflict));
    m_theirs->show(words.theirs(*conflict));
    const bool notMine = open && ways.isEmpty();
    m_verdict->setVisible(!open || notMine);
    m_verdict->setIcon(open ? u"lock"_s : u"met"_s, open ? Looks::Text2 : Looks::Ok);
    m_verdict->setWords(open ? tr("Only a clinician decides this. Both versions stay here until then.") : words.decided(*conflict));
    m_question->setVisible(!ways.isEmpty());
    for (const auto& way : std::as_const(m_ways)) {
        way.row->setVisible(ways.contains(way.how));
        way.button->setText(wayWords(way.how));
    }
    if (ways.size() == 1)
        m_ways.at(std::ranges::find(m_ways, ways.first(), &Way::how) - m_ways.begin()).button->setChecked(true);
    m_teamRow->setVisible(ways.contains(Resolution::Reassigned) && chosen() == Resolution::Reassigned);
    if (ways.contains(Resolution::Reassigned))
        fillTeams();
    // A reason that was begun stays to be read, also when somebody else was faster.
    m_reason->setReadOnly(ways.isEmpty());
    m_reasonLabel->setVisible(!ways.isEmpty() || !m_reason->text().isEmpty());
    m_reason->setVisible(!ways.isEmpty() || !m_reason->text().isEmpty());
    m_deed->setVisible(!ways.isEmpty());
    const auto* incident = m_desk->picture().find(conflict->incident);
    m_open->setVisible(incident != nullptr);
    if (incident)
        m_open->setDeed(tr("Open %1").arg(incident->number));
    m_next->setVisible(m_model->open().size() > (open ? 1 : 0));
    tellStory();
    previewNext();
    foretell();
}

void ConflictDetail::setLink(const LinkState& link)
{
    m_outages.follow(link);
    tellStory();
}

void ConflictDetail::tellStory()
{
    if (const auto* conflict = m_desk->picture().find(m_conflict)) {
        const ConflictStory story(m_desk->picture(), m_desk->codes(), m_outages);
        m_story->show(story.title(*conflict), story.lines(*conflict, m_model->words().refusal(*conflict)), m_desk->zone());
    }
}

void ConflictDetail::previewNext()
{
    const auto* next = m_desk->picture().find(m_model->after(m_conflict));
    m_preview->setVisible(next != nullptr);
    if (next)
        m_preview->show(*next, m_model->words());
}

void ConflictDetail::fillTeams()
{
    const auto* conflict = m_desk->picture().find(m_conflict);
    const auto sent = sentAssignment(*conflict, m_desk->picture());
    const auto teams = m_desk->otherTeams(m_conflict);
    const auto wanted = m_team->count() > 0 ? m_team->currentData().toString() : m_wantedTeam;
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    for (const auto& each : teams)
        if (const auto* team = m_desk->picture().find(each.team))
            m_team->addItem(each.driveTime ? tr("%1, about %2 away").arg(spokenTeam(*team), spanWords(*each.driveTime)) : spokenTeam(*team), each.team.toString());
    const auto* incident = sent ? m_desk->picture().find(sent->incident) : nullptr;
    m_team->addItem(incident ? tr("Nobody yet: %1 needs a team").arg(incident->number) : tr("Nobody yet"), QString());
    m_team->setCurrentIndex(std::max(0, wanted.isNull() ? 0 : m_team->findData(wanted)));
}

void ConflictDetail::foretell()
{
    const auto how = chosen();
    const bool owed = how != Resolution::None && m_desk->needsReason(m_conflict, how);
    m_reasonLabel->setText(m_reason->isReadOnly() ? tr("What you had written, kept here")
            : how == Resolution::None             ? tr("Reason, kept with both entries")
            : owed                                ? tr("Why? A few words, kept with both entries")
                                                  : tr("Reason, kept with both entries (may stay empty)"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    const auto reason = m_reason->text().trimmed().isEmpty() ? unwritten : m_reason->text();
    for (const auto& way : std::as_const(m_ways)) {
        if (way.row->isHidden())
            continue;
        const auto follows = proposal(way.how, reason);
        way.outcome->setText(follows ? follows->sentence + u' ' + follows->consequence : follows.error().summary);
        way.outcome->setToken(way.how == how ? Looks::Text : Looks::Text2);
        way.button->setFont(m_looks->font(Looks::Body, way.how == how));
        way.button->setAccessibleDescription(way.outcome->text());
    }
    m_deed->setDeed(how == Resolution::None ? tr("Choose what shall be true") : wayWords(how), tr("Ctrl+Enter"));
    m_deed->setEnabled(how != Resolution::None && !m_inFlight);
    if (how == Resolution::None) {
        Q_EMIT targetsChanged({}, {});
    } else if (const auto follows = proposal(how, reason)) {
        Q_EMIT targetsChanged(follows->incidents, follows->teams);
    }
}

void ConflictDetail::decide()
{
    const auto how = chosen();
    if (m_inFlight || how == Resolution::None)
        return;
    const auto made = proposal(how, m_reason->text());
    if (!made && m_desk->needsReason(m_conflict, how) && m_reason->text().trimmed().isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    m_complaint->clear();
    m_inFlight = made.has_value();
    carryOut(*m_desk, made, m_deed, this, [this, conflict = m_conflict, made](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        m_typing->done(aboutOf(conflict));
        if (conflict == m_conflict)
            m_reason->clear();
        Q_EMIT decided(conflict, made->sentence, made->consequence);
    });
}

void ConflictDetail::takeFocus()
{
    for (const auto& way : std::as_const(m_ways))
        if (!way.row->isHidden() && (chosen() == Resolution::None || way.button->isChecked())) {
            way.button->setFocus(Qt::OtherFocusReason);
            m_scroll->ensureWidgetVisible(way.row);
            return;
        }
    m_next->setFocus(Qt::OtherFocusReason);
}

QString ConflictDetail::wayWords(Resolution how) const
{
    const auto* conflict = m_desk->picture().find(m_conflict);
    const bool own = !conflict || conflict->by == m_desk->actor().id;
    switch (how) {
    case Resolution::Recorded: return tr("Record as happened");
    case Resolution::Reassigned: return tr("Reassign");
    case Resolution::Discarded: return own ? tr("Discard mine, with a reason") : tr("Discard it, with a reason");
    case Resolution::TookMine: return own ? tr("Take mine") : tr("Take the change");
    case Resolution::KeptTheirs: return tr("Keep what the centre has");
    default: return {};
    }
}

/// Where text is large, what is only read is below.
void ConflictDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

void ConflictDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renew();
    }
}

void ConflictDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where there is little height, what is read and chosen comes first.
    m_hint->setVisible(height() >= m_looks->scaled(hintFrom));
    m_sides->setDirection(width() < m_looks->scaled(sidesBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ConflictDetail::retranslate()
{
    m_question->setText(tr("What shall be true?"));
    m_teamLabel->setText(tr("Who goes instead"));
    m_team->setAccessibleName(tr("Who goes instead"));
    m_next->setDeed(tr("Next conflict"), tr("Alt+↓"));
    m_hint->setText(tr("The first to decide, decides for all desks. Nothing is decided by whose clock was later."));
}

} // namespace dispatch
