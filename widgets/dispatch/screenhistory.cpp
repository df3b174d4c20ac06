#include "screenhistory.h"

#include "iconline.h"
#include "jsonfile.h"
#include "risklabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ScreenHistory::ScreenHistory(IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_risk(new RiskLabel(looks, this)),
      m_action(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_column(new QVBoxLayout)
{
    setObjectName(u"screenHistory"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_risk);
    head->addWidget(m_action, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addLayout(m_column);
    const auto measure = [=, this] {
        column->setSpacing(m_looks->scaled(8));
        head->setSpacing(m_looks->scaled(12));
        m_column->setSpacing(m_looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void ScreenHistory::show(const IncidentFile& file)
{
    m_file = file;
    rebuild();
}

void ScreenHistory::addTitle(const QString& words)
{
    auto* title = new LookLabel(m_looks, Looks::Lead, true, Looks::Text, this);
    title->setText(words);
    m_column->addWidget(title);
    title->show();
}

void ScreenHistory::addLine(const QString& icon, Looks::Token token, const QString& html)
{
    auto* line = new IconLine(m_looks, Looks::Body, this);
    line->setIcon(icon, token);
    line->setHtml(html);
    m_column->addWidget(line);
    line->show();
}

void ScreenHistory::rebuild()
{
    while (auto* item = m_column->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto* incident = m_file.incident(m_desk->picture());
    if (!incident)
        return;
    const auto& call = incident->call;
    const auto& codes = m_desk->codes();
    m_risk->show(incident->risk);
    m_action->setText(m_desk->recommend(call).action);

    addTitle(tr("Screen"));
    const auto asked = m_desk->asked(call);
    for (const auto& item : m_desk->protocol().items()) {
        const auto answer = call.screen.value(item.id).toString();
        if (answer.isEmpty() && !asked.contains(item.id))
            continue;
        const auto added = call.screenWords.value(item.id).toString();
        const auto label = u"%1. %2"_s.arg(item.id, jsonfile::text(item.label, codes.language())).toHtmlEscaped();
        const auto word = answer == u"yes" ? tr("yes") : answer == u"no" ? tr("no") : answer == u"unclear" ? tr("unclear")
            : tr("not asked");
        const bool open = answer.isEmpty() || answer == u"unclear";
        addLine(open ? u"unknown"_s : answer == u"yes" ? u"met"_s : u"available"_s, answer == u"yes" ? Looks::Amber : Looks::Text2,
            added.isEmpty() ? u"%1: <b>%2</b>"_s.arg(label, word)
                            : u"%1: <b>%2</b>, “%3”"_s.arg(label, word, isolated(added).toHtmlEscaped()));
    }

    addTitle(tr("Criteria for 911"));
    if (!call.criteriaAsked)
        addLine(u"unknown"_s, Looks::Text2, tr("not asked"));
    else if (call.criteria.isEmpty())
        addLine(u"met"_s, Looks::Ok, tr("None of the five is met."));
    for (const auto& criterion : m_desk->protocol().criteria())
        if (call.criteria.contains(criterion.id))
            addLine(u"late"_s, Looks::Red, jsonfile::text(criterion.label, codes.language()).toHtmlEscaped());

    addTitle(tr("Determined"));
    const auto now = m_desk->now();
    const auto& determinations = m_file.determinations();
    for (auto it = determinations.crbegin(); it != determinations.crend(); ++it) {
        auto words = u"<b>%1</b>, %2, %3"_s.arg(codes.words(u"outcomes"_s, it->outcome).toHtmlEscaped(),
            whenWords(it->at, now, m_desk->zone()),
            m_desk->picture().nameOf(it->by).toHtmlEscaped());
        if (it->recommended == it->outcome)
            words += tr(". As recommended.");
        else if (!it->recommended.isEmpty())
            words += tr(". Recommended was: %1.").arg(codes.words(u"outcomes"_s, it->recommended).toHtmlEscaped());
        if (!it->reason.isEmpty())
            words += u" “%1”"_s.arg(isolated(it->reason).toHtmlEscaped());
        addLine(u"flag"_s, Looks::Text2, words);
    }
    if (determinations.isEmpty())
        addLine(incident->determinedAt ? u"flag"_s : u"unknown"_s, Looks::Text2,
            incident->determinedAt ? tr("<b>%1</b>, %2").arg(codes.words(u"outcomes"_s, incident->outcome).toHtmlEscaped(),
                                         whenWords(*incident->determinedAt, now, m_desk->zone()))
                                   : tr("Nothing is determined yet."));

    if (!m_file.triages().isEmpty()) {
        addTitle(tr("Screened"));
        for (auto it = m_file.triages().crbegin(); it != m_file.triages().crend(); ++it)
            addLine(u"shield"_s, Looks::Text2,
                tr("<b>%1</b>, %2, %3, protocol %4").arg(RiskLabel::words(it->risk).toHtmlEscaped(), whenWords(it->at, now, m_desk->zone()),
                    m_desk->picture().nameOf(it->by).toHtmlEscaped(), it->protocol.toHtmlEscaped())
                    + (it->rationale.isEmpty() ? QString() : u"<br>"_s + it->rationale.join(u" "_s).toHtmlEscaped()));
    }
}

void ScreenHistory::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace dispatch
