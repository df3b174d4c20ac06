#include "plancard.h"

#include "carryout.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

PlanCard::PlanCard(IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_title(new IconLine(looks, Looks::Small, this)),
      m_words(new LookLabel(looks, Looks::Small, false, Looks::Text, this)), m_complaint(new Complaint(looks, this))
{
    setObjectName(u"planCard"_s);
    m_title->setIcon(u"plan"_s, Looks::Text);
    m_words->setTextFormat(Qt::RichText);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_complaint);
    const auto measure = [this, column] {
        column->setContentsMargins(m_looks->scaled(14), m_looks->scaled(6), m_looks->scaled(10), m_looks->scaled(6));
        column->setSpacing(m_looks->scaled(2));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    hide();
}

void PlanCard::show(const Incident* incident)
{
    m_plan.reset();
    m_complaint->clear();
    if (incident && incident->status == IncidentStatus::Open && !incident->call.person.isNull())
        if (const auto* plan = m_desk->picture().planOf(incident->call.person))
            m_plan = *plan;
    if (m_plan) {
        m_incident = incident->id;
        if (!m_recorded.contains({m_plan->person.uuid(), m_incident.uuid()}))
            record(m_plan->person, m_incident);
    }
    say();
}

void PlanCard::setDense(bool dense)
{
    if (m_dense == dense)
        return;
    m_dense = dense;
    say();
}

void PlanCard::record(const PersonId& person, const IncidentId& incident)
{
    const std::pair look{person.uuid(), incident.uuid()};
    if (m_asked.contains(look))
        return;
    m_asked.insert(look);
    carryOut(*m_desk, m_desk->look(person, incident), nullptr, this, [this, look](const Result<Receipt>& kept) {
        m_asked.remove(look);
        if (kept)
            m_recorded.insert(look);
        const bool stillShown = m_plan && look == std::pair{m_plan->person.uuid(), m_incident.uuid()};
        if (!stillShown)
            return;
        say();
        if (!kept)
            m_complaint->say(kept.error().summary);
    });
}

void PlanCard::say()
{
    setVisible(m_plan.has_value());
    if (!m_plan)
        return;
    m_title->setHtml(u"<b>%1</b>"_s.arg(tr("Plan v%1, signed %2").arg(m_plan->version).arg(dateWords(m_plan->signedAt, m_desk->zone()))));
    const bool onRecord = m_recorded.contains({m_plan->person.uuid(), m_incident.uuid()});
    m_words->setVisible(onRecord);
    QStringList lines;
    const auto add = [&lines](const QString& label, const QString& words) {
        if (!words.isEmpty())
            lines.append(u"<b>%1</b> %2"_s.arg(label.toHtmlEscaped(), isolated(words).toHtmlEscaped()));
    };
    add(tr("Helps"), m_plan->helps);
    add(tr("Worse"), m_plan->worse);
    add(tr("Call"), m_plan->call);
    add(tr("Please don’t"), m_plan->pleaseDont);
    m_words->setText(onRecord ? lines.join(m_dense ? u" · "_s : u"<br>"_s) : QString());
    setAccessibleName(tr("Safety plan"));
}

void PlanCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Header));
    const QRect bar(0, 0, m_looks->scaled(4), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_looks->color(Looks::Accent));
}

void PlanCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace dispatch
