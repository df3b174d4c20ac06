#include "criteriapanel.h"

#include "flexlayout.h"
#include "intakedesk.h"
#include "looklabel.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

CriteriaPanel::CriteriaPanel(const IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : CallPart(Kind::Plain, looks, parent), m_desk(desk), m_none(new QCheckBox), m_icon(new QLabel(this)),
      m_words(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"criteriaPanel"_s);
    auto* grid = new FlexLayout(looks);
    grid->setGaps(12, 3);
    const auto add = [&](QCheckBox* box, const QString& id) {
        box->setParent(this);
        box->setObjectName("criterion_%1"_L1.arg(id));
        grid->add(box, 215);
        connect(box, &QCheckBox::toggled, this, [this, box] { changed(box); });
    };
    for (const auto& criterion : desk->protocol().criteria()) {
        m_rows.append({criterion.id, new QCheckBox});
        add(m_rows.last().box, criterion.id);
    }
    add(m_none, u"none"_s);
    body()->addLayout(grid);
    auto* said = new QHBoxLayout;
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addWidget(m_words, 1);
    body()->addLayout(said);
    CriteriaPanel::retranslate();
}

void CriteriaPanel::setCall(const CallIntake& call)
{
    const QSignalBlocker quiet(this);
    m_otherMet = call.criteria;
    for (const auto& row : m_rows) {
        const QSignalBlocker quietBox(row.box);
        row.box->setChecked(call.criteria.contains(row.id));
        m_otherMet.removeAll(row.id);
    }
    const QSignalBlocker quietNone(m_none);
    m_none->setChecked(call.criteriaAsked && call.criteria.isEmpty());
    showStanding();
}

void CriteriaPanel::writeTo(CallIntake& call) const
{
    call.criteria = m_otherMet;
    for (const auto& row : m_rows)
        if (row.box->isChecked())
            call.criteria.append(row.id);
    call.criteriaAsked = anyMet() || m_none->isChecked();
}

void CriteriaPanel::follow(const CallIntake&)
{
    showStanding();
}

bool CriteriaPanel::anyMet() const
{
    return !m_otherMet.isEmpty() || std::ranges::any_of(m_rows, [](const Row& row) { return row.box->isChecked(); });
}

void CriteriaPanel::changed(const QCheckBox* box)
{
    // "None of them" and one of them can't both be so; the later word counts.
    if (anyMet() && m_none->isChecked()) {
        if (box == m_none) {
            for (const auto& row : m_rows) {
                const QSignalBlocker quiet(row.box);
                row.box->setChecked(false);
            }
        } else {
            const QSignalBlocker quiet(m_none);
            m_none->setChecked(false);
        }
    }
    showStanding();
    Q_EMIT edited();
}

void CriteriaPanel::showStanding()
{
    const bool met = anyMet();
    const auto dpr = devicePixelRatioF();
    if (met) {
        m_icon->setPixmap(looks().pixmap(u"soon"_s, Looks::Amber, dpr));
        m_words->setText(tr("Met: think of 911, with the clinician."));
        m_words->setToken(Looks::Amber);
    } else if (m_none->isChecked()) {
        m_icon->setPixmap(looks().pixmap(u"met"_s, Looks::Ok, dpr));
        m_words->setText(tr("None met."));
        m_words->setToken(Looks::Text2);
    } else {
        m_icon->setPixmap(looks().pixmap(u"unknown"_s, Looks::Text2, dpr));
        m_words->setText(tr("Not gone through yet."));
        m_words->setToken(Looks::Text2);
    }
    for (const auto& row : m_rows)
        row.box->setFont(looks().font(Looks::Body, row.box->isChecked()));
    m_none->setFont(looks().font(Looks::Body, m_none->isChecked()));
}

void CriteriaPanel::retranslate()
{
    setTitle(tr("911 criteria"));
    const auto& protocol = m_desk->protocol();
    setSubtitle(
        tr("%1, list of %2").arg(protocol.criteria().size()).arg(dateOfVersion(protocol.criteriaVersion(), m_desk->codes().language())));
    const auto language = m_desk->codes().language();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto& label = protocol.criteria().at(at).label;
        m_rows.at(at).box->setText(label.value(language, label.value(u"en"_s)));
    }
    m_none->setText(tr("None of them"));
    showStanding();
}

void CriteriaPanel::renew()
{
    CallPart::renew();
    showStanding();
}

} // namespace dispatch
