#include "incidenthead.h"

#include "flexlayout.h"
#include "incidentwords.h"
#include "risklabel.h"

#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QWidget* pile(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(first);
    column->addWidget(second);
    return both;
}

} // namespace

IncidentHead::IncidentHead(const CodeBook* codes, QTimeZone zone, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_codes(codes), m_zone(std::move(zone)), m_looks(looks),
      m_number(new LookLabel(looks, Looks::Number, true, Looks::Text, this)),
      m_person(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)),
      m_where(new IconLine(looks, Looks::Body, this)), m_risk(new RiskLabel(looks, this)),
      m_nature(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_promise(new ClockLabel(looks, Looks::Lead, this)),
      m_determined(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"incidentHead"_s);
    m_number->setWordWrap(false);
    m_person->setTextFormat(Qt::RichText);
    m_where->setIcon(u"pin"_s);
    auto* box = new QVBoxLayout(this);
    auto* row = new FlexLayout(looks);
    box->addLayout(row);
    row->setGaps(16, 4);
    row->add(m_number, 44, 0);
    row->add(pile(m_person, m_where, this), 240, 3);
    row->add(pile(m_risk, m_nature, this), 110, 1);
    row->add(pile(m_promise, m_determined, this), 170, 1);
    const auto measure = [=, this] {
        box->setContentsMargins(m_looks->scaled(12), m_looks->scaled(8), m_looks->scaled(12), m_looks->scaled(8));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void IncidentHead::show(const Picture& picture, const Incident& incident, Instant now)
{
    const IncidentWords words(picture, *m_codes, incident);
    m_number->setText(incident.number);
    m_person->setText(personHtml(words));
    const auto& call = incident.call;
    auto where = call.address.isEmpty() ? words.address().toHtmlEscaped()
                                        : isolated(call.address).toHtmlEscaped() + verifiedMark(*m_looks);
    if (!call.whereWords.isEmpty())
        where += u" <i>“%1”</i>"_s.arg(isolated(call.whereWords.left(120)).toHtmlEscaped());
    m_where->setHtml(where);
    m_risk->show(incident.risk);
    m_nature->setText(words.nature());

    const auto reading = responseClock(picture, incident, now);
    m_promise->setVisible(!reading.words.isEmpty());
    m_promise->show(reading, incident.promiseMinutes ? tr(" of %1").arg(*incident.promiseMinutes) : QString());
    m_determined->setText(incident.determinedAt ? tr("determined %1").arg(whenWords(*incident.determinedAt, now, m_zone))
                                                : tr("not determined yet"));
}

} // namespace dispatch
