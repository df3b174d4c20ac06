#include "whypanel.h"

#include "flexlayout.h"
#include "possibleverb.h"
#include "reachtable.h"

namespace dispatch {

using namespace Qt::StringLiterals;

WhyPanel::WhyPanel(const CodeBook* codes, const QTimeZone& zone, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_codes(codes), m_zone(zone), m_looks(looks), m_why(makeSection()), m_reach(new ReachTable(zone, looks, this)), m_gets(makeSection())
{
    setObjectName(u"whyPanel"_s);
    auto* box = new QVBoxLayout(this);
    auto* flow = new FlexLayout(looks);
    box->addLayout(flow);
    flow->setGaps(20, 12);
    flow->add(m_why.box, 300, 1);
    flow->add(m_reach, 340, 1);
    flow->add(m_gets.box, 300, 1);
    const auto measure = [=, this] {
        const int pad = m_looks->scaled(12);
        box->setContentsMargins(pad, m_looks->scaled(8), pad, pad);
        for (const auto& section : {m_why, m_gets})
            section.lines->setSpacing(m_looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

WhyPanel::Section WhyPanel::makeSection()
{
    Section made{new QWidget(this), nullptr, nullptr};
    auto* column = new QVBoxLayout(made.box);
    column->setContentsMargins({});
    column->setSpacing(m_looks->scaled(4));
    made.title = new LookLabel(m_looks, Looks::Lead, true, Looks::Text, made.box);
    column->addWidget(made.title);
    made.lines = new QVBoxLayout;
    column->addLayout(made.lines);
    column->addStretch(1);
    return made;
}

void WhyPanel::add(const Section& section, const QString& icon, Looks::Token token, const QString& html)
{
    auto* line = new IconLine(m_looks, Looks::Body, section.box);
    line->setIcon(icon, token);
    line->setHtml(html);
    section.lines->addWidget(line);
    line->show();
}

void WhyPanel::clear(const Section& section)
{
    while (auto* item = section.lines->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString WhyPanel::estimateWords(const Candidate& candidate) const
{
    if (candidate.byRoad)
        return tr("Drives are by road, worked out at %1: an estimate that knows the hour, but no turn restrictions and nothing of today's traffic.").arg(clockWords(candidate.drivenAt, m_zone));
    return tr("No way by road is known for this team: the drive is guessed over the straight line.");
}

void WhyPanel::show(const Picture& picture, const Incident& incident, const Candidate* candidate)
{
    clear(m_why);
    clear(m_gets);
    const auto* team = candidate ? picture.find(candidate->team) : nullptr;
    setVisible(team != nullptr);
    if (!team)
        return;
    const auto name = spokenTeam(*team);
    m_why.title->setText(candidate->rank == 1 ? tr("Why %1 is first").arg(name) : tr("Why %1 is number %2").arg(name).arg(candidate->rank));
    for (const auto& reason : candidate->reasons)
        add(m_why, u"check"_s, Looks::Ok, reason.toHtmlEscaped());
    for (const auto& caution : candidate->cautions)
        add(m_why, u"soon"_s, Looks::Amber, caution.toHtmlEscaped());
    add(m_why, u"info"_s, Looks::Text2, estimateWords(*candidate).toHtmlEscaped());

    m_gets.title->setText(tr("What %1 will get").arg(name));
    const auto& call = incident.call;
    QStringList goes;
    if (!call.address.isEmpty())
        goes.append(call.pin ? tr("address and pin") : tr("address"));
    if (!call.whereWords.isEmpty())
        goes.append(tr("the caller’s own words for the place"));
    if (!call.callback.isEmpty())
        goes.append(tr("call-back number"));
    if (!call.language.isEmpty() && call.language != u"en")
        goes.append(m_codes->words(u"languages"_s, call.language));
    for (const auto& code : call.observed)
        if (code != u"substances")
            goes.append(m_codes->words(u"observations"_s, code));
    if (!call.whatHelps.isEmpty())
        goes.append(tr("what helps"));
    if (picture.planOf(call.person))
        goes.append(tr("the plan’s “please don’t”"));
    add(m_gets, u"check"_s, Looks::Ok, tr("<b>Goes</b> %1").arg(goes.join(u", "_s).toHtmlEscaped()));
    if (call.observed.contains(u"substances"_s))
        add(m_gets, u"lock"_s, Looks::Text2,
            tr("<b>Stays here</b> what was said about substances: 42 CFR Part 2, no consent on file for the team"));
    if (call.address.isEmpty())
        add(m_gets, u"unknown"_s, Looks::Amber, tr("<b>Missing</b> a verified address"));
    if (call.callback.isEmpty())
        add(m_gets, u"unknown"_s, Looks::Amber, tr("<b>Missing</b> a call-back number"));
}

} // namespace dispatch
