#include "teamspage.h"

#include "askrow.h"
#include "carryout.h"
#include "iconline.h"
#include "keybutton.h"
#include "stateicons.h"
#include "wraplayout.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;
using Kind = PossibleVerb::Kind;

TeamsPage::TeamsPage(DispatchDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_body(new QWidget), m_column(new QVBoxLayout(m_body)),
      m_reason(new AskRow(*desk, u"teams"_s, looks, this))
{
    setObjectName(u"teamsPage"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_reason);
    const auto measure = [=, this] {
        const int gap = m_looks->scaled(8);
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(gap);
        m_column->setContentsMargins({});
        m_column->setSpacing(m_looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_reason, &AskRow::given, this, &TeamsPage::give);
    setFocusProxy(scroll);
}

void TeamsPage::show(const IncidentFile& file)
{
    if (file.id() != m_file.id())
        m_reason->leave();
    m_file = file;
    rebuild();
}

void TeamsPage::rebuild()
{
    while (auto* item = m_column->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto verbs = possibleVerbs(*m_desk, m_file.id());
    auto assignments = m_file.assignments(m_desk->picture());
    std::ranges::reverse(assignments);
    for (const auto& assignment : std::as_const(assignments))
        addAssignment(assignment, verbs);
    if (assignments.isEmpty()) {
        auto* none = new LookLabel(m_looks, Looks::Body, false, Looks::Text2, m_body);
        none->setText(tr("No team was offered this incident yet. F4 shows who can go."));
        m_column->addWidget(none);
    }
    m_column->addStretch(1);
}

void TeamsPage::addAssignment(const Assignment& assignment, const QList<PossibleVerb>& verbs)
{
    const auto now = m_desk->now();
    const auto& zone = m_desk->zone();
    auto* head = new IconLine(m_looks, Looks::Body, m_body);
    head->setIcon(iconOf(assignment.state), isActive(assignment.state) ? Looks::Text : Looks::Text2);
    head->setHtml(u"<b>%1</b> · %2, %3"_s.arg(m_file.teamWords(m_desk->picture(), assignment.team).toHtmlEscaped(),
        stateWords(assignment.state).toHtmlEscaped(), whenWords(assignment.since, now, zone)));
    m_column->addWidget(head);

    QStringList told{tr("Assigned %1 by %2.").arg(whenWords(assignment.madeAt, now, zone), m_desk->picture().nameOf(assignment.madeBy))};
    if (!assignment.facility.isEmpty())
        told.append(tr("To %1, %2.").arg(m_desk->codes().words(u"facilities"_s, assignment.facility),
            assignment.consent ? tr("with the person’s consent") : tr("consent not noted")));
    if (assignment.facilityAcceptedAt)
        told.append(tr("Taken in %1.").arg(whenWords(*assignment.facilityAcceptedAt, now, zone)));
    if (!assignment.reason.isEmpty())
        told.append(u"“%1”"_s.arg(isolated(assignment.reason)));
    auto* words = new LookLabel(m_looks, Looks::Small, false, Looks::Text2, m_body);
    words->setText(told.join(u' '));
    words->setContentsMargins(m_looks->scaled(22), 0, 0, 0);
    m_column->addWidget(words);

    auto* row = new QWidget(m_body);
    auto* buttons = new WrapLayout(row);
    buttons->setContentsMargins(m_looks->scaled(22), 0, 0, m_looks->scaled(6));
    buttons->setSpacing(m_looks->scaled(4));
    for (const auto& verb : verbs) {
        if (verb.assignment != assignment.id || (verb.kind != Kind::Decline && verb.kind != Kind::CancelAssignment))
            continue;
        auto* button = new KeyButton(m_looks, row);
        button->setObjectName(verb.kind == Kind::Decline ? u"teamDeclined"_s : u"teamCallOff"_s);
        button->setDeed(verbWords(verb));
        button->setIcon(m_looks->icon(verbIcon(verb)));
        connect(button, &QPushButton::clicked, this, [this, verb] { ask(verb); });
        buttons->addWidget(button);
    }
    m_column->addWidget(row);
    row->setVisible(buttons->count() > 0);
}

void TeamsPage::ask(const PossibleVerb& verb)
{
    m_asked = verb;
    const auto name = m_file.teamWords(m_desk->picture(), verb.team);
    if (verb.kind == Kind::Decline)
        m_reason->ask(u"decline "_s + verb.assignment.toString(), tr("Why does %1 decline?").arg(name), tr("Record as declined"));
    else
        m_reason->ask(u"call off "_s + verb.assignment.toString(), tr("Why is %1 called off?").arg(name), tr("Call off %1").arg(name));
}

void TeamsPage::give(const QString& words)
{
    const auto how = m_asked.kind == Kind::Decline ? AssignmentState::Declined : AssignmentState::Cancelled;
    carryOut(*m_desk, m_desk->end(m_asked.assignment, how, words), m_reason->deedButton(), this,
        [this, about = m_reason->about()](const Result<Receipt>& kept) { m_reason->answered(about, kept); });
}

void TeamsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace dispatch
