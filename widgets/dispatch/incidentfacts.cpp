#include "incidentfacts.h"

#include "incidentwords.h"
#include "plancard.h"
#include "risklabel.h"
#include "wraplayout.h"

#include <QHBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

IncidentFacts::IncidentFacts(IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_top(new QGridLayout),
      m_number(new LookLabel(looks, Looks::Number, true, Looks::Text, this)),
      m_person(new LookLabel(looks, Looks::Name, true, Looks::Text, this)),
      m_risk(new RiskLabel(looks, this)), m_where(new IconLine(looks, Looks::Body, this)),
      m_whereWords(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_callback(new IconLine(looks, Looks::Body, this)),
      m_flags(new IconLine(looks, Looks::Body, this)), m_clocks(new WrapLayout), m_plan(new PlanCard(desk, looks, this))
{
    m_number->setObjectName(u"incidentNumber"_s);
    m_person->setObjectName(u"incidentPerson"_s);
    m_where->setObjectName(u"incidentWhere"_s);
    m_whereWords->setObjectName(u"incidentWhereWords"_s);
    m_callback->setObjectName(u"incidentCallback"_s);
    m_number->setWordWrap(false);
    m_whereWords->setItalic(true);
    m_where->setIcon(u"pin"_s);
    m_callback->setIcon(u"phone"_s);

    auto* column = new QVBoxLayout(this);
    column->addLayout(m_top);
    column->addWidget(m_where);
    column->addWidget(m_whereWords);
    column->addWidget(m_callback);
    column->addWidget(m_flags);
    column->addLayout(m_clocks);
    column->addWidget(m_plan);
    column->addStretch(1);
    const auto measure = [this, column] {
        column->setContentsMargins({});
        column->setSpacing(m_looks->scaled(4));
        m_top->setHorizontalSpacing(m_looks->scaled(8));
        m_top->setVerticalSpacing(0);
        m_clocks->setSpacing(m_looks->scaled(14));
        m_clocks->setLineGap(m_looks->scaled(2));
        m_whereWords->setContentsMargins(m_looks->scaled(22), 0, 0, 0);
    };
    connect(looks, &Looks::changed, this, measure);
    // The tick of what is verified has its colour in the words, and the labels stand in one column once they have their letters.
    connect(looks, &Looks::changed, this, &IncidentFacts::again, Qt::QueuedConnection);
    measure();
    place();
}

void IncidentFacts::setDense(bool dense)
{
    if (m_dense == dense)
        return;
    m_dense = dense;
    m_plan->setDense(dense);
    place();
    again();
}

void IncidentFacts::again()
{
    if (!m_file.id().isNull())
        show(IncidentFile(m_file));
}

void IncidentFacts::place()
{
    for (auto* each : std::initializer_list<QWidget*>{m_number, m_person, m_risk})
        m_top->removeWidget(each);
    m_top->addWidget(m_number, 0, 0, Qt::AlignVCenter);
    m_top->addWidget(m_risk, 0, 2, Qt::AlignVCenter | Qt::AlignRight);
    if (m_dense)
        m_top->addWidget(m_person, 0, 1);
    else
        m_top->addWidget(m_person, 1, 0, 1, 3);
    m_top->setColumnStretch(1, 1);
    m_clocks->setStacked(!m_dense);
    alignLines();
}

void IncidentFacts::show(const IncidentFile& file)
{
    m_file = file;
    const auto* incident = file.incident(m_desk->picture());
    if (!incident) {
        m_plan->show(nullptr);
        return;
    }
    const IncidentWords words(m_desk->picture(), m_desk->codes(), *incident);
    m_number->setText(incident->number);
    m_person->setTextFormat(Qt::RichText);
    m_person->setText(personHtml(words));
    m_risk->show(incident->risk);

    const bool verified = !incident->call.address.isEmpty();
    const auto said = incident->call.whereWords.isEmpty() ? QString() : u"“%1”"_s.arg(isolated(incident->call.whereWords));
    auto where = verified ? isolated(incident->call.address).toHtmlEscaped() + verifiedMark(*m_looks) : words.address().toHtmlEscaped();
    if (m_dense && !said.isEmpty())
        where += u" <i>%1</i>"_s.arg(said.toHtmlEscaped());
    m_where->setHtml(where);
    m_where->setWordsToken(verified ? Looks::Text : Looks::Text2);
    m_where->setAccessibleName(verified ? tr("Verified address: %1").arg(incident->call.address) : words.address());
    m_whereWords->setVisible(!m_dense && !said.isEmpty());
    m_whereWords->setText(said);
    m_callback->setWords(words.callback());
    m_callback->setWordsToken(incident->call.callback.isEmpty() ? Looks::Text2 : Looks::Text);
    showFlags(*incident);
    m_plan->show(incident);
    tick(file, m_desk->now());
}

void IncidentFacts::showFlags(const Incident& incident)
{
    QStringList flags;
    for (const auto& flag : m_desk->picture().flagsOf(incident.call.person, m_desk->now())) {
        const auto kind = m_desk->codes().words(u"flags"_s, flag.kind).toHtmlEscaped();
        flags.append(flag.words.isEmpty() ? u"<b>%1</b>"_s.arg(kind) : u"<b>%1</b>: %2"_s.arg(kind, isolated(flag.words).toHtmlEscaped()));
    }
    for (const auto& code : incident.call.observed) {
        const auto said = incident.call.observedWords.value(code).toString();
        const auto kind = m_desk->codes().words(u"observations"_s, code).toHtmlEscaped();
        flags.append(said.isEmpty() ? kind : u"%1: %2"_s.arg(kind, isolated(said).toHtmlEscaped()));
    }
    m_flags->setVisible(!flags.isEmpty());
    m_flags->setIcon(u"flag"_s);
    m_flags->setHtml(flags.join(u" · "_s));
}

IncidentFacts::Line& IncidentFacts::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        auto* box = new QWidget(this);
        Line made{box, new LookLabel(m_looks, Looks::Small, false, Looks::Text2, box), new ClockLabel(m_looks, Looks::Small, box)};
        made.label->setWordWrap(false);
        auto* pair = new QHBoxLayout(box);
        pair->setContentsMargins({});
        pair->setSpacing(m_looks->scaled(8));
        pair->addWidget(made.label, 0, Qt::AlignTop);
        pair->addWidget(made.value, 1);
        m_clocks->addWidget(box);
        m_lines.append(made);
    }
    return m_lines[index];
}

void IncidentFacts::tick(const IncidentFile& file, Instant now)
{
    const auto& picture = m_desk->picture();
    const auto* incident = file.incident(picture);
    if (!incident)
        return;
    qsizetype used = 0;
    const auto say = [&](const QString& label, const ClockReading& reading, const QString& after = {}) {
        if (reading.words.isEmpty())
            return;
        auto& shown = line(used++);
        shown.label->setText(label);
        shown.value->show(reading, after);
        shown.box->setVisible(true);
    };
    const auto plain = [](const QString& words) { return ClockReading{ClockFace::None, 0, words, {}}; };

    bool held = false;
    const auto assignments = file.assignments(picture);
    for (const auto& assignment : assignments) {
        if (isEnded(assignment.state))
            continue;
        held = true;
        say(stateWords(assignment.state),
            plain(tr("%1, %2").arg(file.teamWords(picture, assignment.team), spanWords(now - assignment.since))));
    }
    const IncidentWords words(picture, m_desk->codes(), *incident);
    if (!held)
        say(words.standing(), plain(incident->endedAt ? whenWords(*incident->endedAt, now, m_desk->zone())
            : spanWords(now - words.standingSince())));

    say(tr("Promise"), responseClock(picture, *incident, now), incident->promiseMinutes ? tr(" of %1 min").arg(*incident->promiseMinutes)
        : QString());
    if (incident->status == IncidentStatus::Open) {
        for (const auto& assignment : assignments) {
            if (!isActive(assignment.state))
                continue;
            const auto reading = checkInClock(assignment, now);
            say(tr("Check-in"), reading, reading.due ? u", "_s + clockWords(*reading.due, m_desk->zone()) : QString());
        }
        say(tr("Waiting"), waitingClock(*incident, now));
    }
    for (auto index = used; index < m_lines.size(); ++index)
        m_lines[index].box->hide();
    alignLines();
}

/// A label's hint is never less than what was its least, so that what fits is asked of its letters.
void IncidentFacts::alignLines()
{
    const auto own = [](const Line& line) { return line.label->fontMetrics().horizontalAdvance(line.label->text()) + 2; };
    int widest = 0;
    for (const auto& line : std::as_const(m_lines))
        if (!line.box->isHidden())
            widest = qMax(widest, own(line));
    for (const auto& line : std::as_const(m_lines))
        line.label->setFixedWidth(m_dense ? own(line) : widest);
}

} // namespace dispatch
