#include "recommendationbar.h"

#include "codes.h"
#include "flexlayout.h"
#include "iconline.h"
#include "keybutton.h"
#include "risksign.h"

namespace dispatch {

using namespace Qt::StringLiterals;

RecommendationBar::RecommendationBar(const CodeBook* codes, const Looks* looks, QWidget* parent)
    : IntakeBox(Kind::Advice, looks, parent), m_codes(codes), m_row(new FlexLayout(looks)), m_said(new QWidget(this)),
      m_deeds(new QWidget(this)), m_headline(new LookLabel(looks, Looks::Lead, true)), m_risk(new RiskSign(looks)),
      m_action(new LookLabel(looks, Looks::Small, false, Looks::Text2)), m_missing(new LookLabel(looks, Looks::Small, false, Looks::Text2)),
      m_reasons(new QWidget), m_reasonsBox(new IntakeBox(Kind::Plain, looks, this)), m_determine(new KeyButton(looks)),
      m_otherwise(new KeyButton(looks)), m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2))
{
    setObjectName(u"recommendationBar"_s);
    setTitleShown(false);
    m_headline->setObjectName(u"recommendationHeadline"_s);
    m_risk->setObjectName(u"recommendationRisk"_s);
    m_missing->setObjectName(u"recommendationMissing"_s);
    m_determine->setObjectName(u"determineButton"_s);
    m_otherwise->setObjectName(u"decideOtherwiseButton"_s);
    m_determine->setPrimary(true);
    m_reasonsBox->hide();

    auto* head = new FlexLayout(looks);
    head->setGaps(12, 2);
    head->setCentred();
    head->add(m_headline, 250, 1);
    head->add(m_risk, 0, 0);
    head->add(m_action, 110, 1);
    auto* reasons = new FlexLayout(looks, m_reasons);
    reasons->setGaps(18, 1);
    auto* said = new QVBoxLayout(m_said);
    said->setContentsMargins({});
    said->addLayout(head);
    said->addWidget(m_reasons);
    said->addWidget(m_missing);
    auto* deeds = new FlexLayout(looks, m_deeds);
    deeds->add(m_determine, 0);
    deeds->add(m_otherwise, 0);
    deeds->add(m_hint, 9999);
    m_row->setGaps(16, 4);
    m_row->add(m_said, 420, 1);
    m_row->add(m_deeds, 250, 0);
    body()->addLayout(m_row);

    connect(m_determine, &KeyButton::clicked, this, &RecommendationBar::determine);
    connect(m_otherwise, &KeyButton::clicked, this, &RecommendationBar::decideOtherwise);
    RecommendationBar::retranslate();
}

void RecommendationBar::setRecommendation(const Recommendation& recommendation)
{
    if (m_recommendation == recommendation)
        return;
    m_recommendation = recommendation;
    fill();
}

void RecommendationBar::setTight(bool tight)
{
    m_tight = tight;
    (tight ? m_reasonsBox->body() : static_cast<QBoxLayout*>(m_said->layout()))->insertWidget(tight ? 0 : 1, m_reasons);
    m_row->setBasis(m_said, tight ? 250 : 420);
    m_row->setBasis(m_deeds, tight ? 0 : 250);
    renew();
    fill();
}

void RecommendationBar::fill()
{
    const auto& advice = m_recommendation;
    m_headline->setText(advice.outcome.isEmpty() ? tr("No recommendation yet") : advice.headline);
    m_risk->setRisk(advice.risk);
    m_action->setText(advice.action);
    m_action->setVisible(!m_tight && !advice.action.isEmpty());
    if (advice.outcome.isEmpty())
        m_missing->setText(advice.missing.isEmpty()
                ? tr("You can determine without it, with a reason.")
                : tr("It needs %1. You can determine without it, with a reason.").arg(advice.missing.join(tr(", "))));
    else
        m_missing->setText(advice.missing.isEmpty() ? QString() : tr("Still good to know: %1.").arg(advice.missing.join(tr(", "))));
    m_missing->setVisible(!m_missing->text().isEmpty() && !m_tight);
    m_headline->setToolTip(m_missing->text());

    const auto outcome = advice.outcome.isEmpty() ? QString() : m_codes->words(u"outcomes"_s, advice.outcome);
    m_determine->setDeed(outcome.isEmpty() ? tr("Determine…") : tr("Determine: %1").arg(outcome), tr("Ctrl+D"));
    m_otherwise->setDeed(m_tight ? tr("Otherwise…") : tr("Decide otherwise, with reason…"), tr("Ctrl+O"));
    m_otherwise->setAccessibleName(tr("Decide otherwise, with reason"));
    m_hint->setText(advice.promiseMinutes > 0 ? tr("Starts the %1 min clock.").arg(advice.promiseMinutes) : QString());
    m_hint->setVisible(!m_tight && !m_hint->text().isEmpty());
    fillReasons();
}

void RecommendationBar::fillReasons()
{
    const auto& reasons = m_recommendation.reasons;
    while (m_lines.size() < reasons.size()) {
        auto* line = new IconLine(&looks(), Looks::Body, m_reasons);
        static_cast<FlexLayout*>(m_reasons->layout())->add(line, 190);
        m_lines.append(line);
    }
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        auto* line = m_lines.at(at);
        line->setVisible(at < reasons.size());
        if (at >= reasons.size())
            continue;
        const auto& reason = reasons.at(at);
        const bool caution = reason.tone == Reason::Tone::Caution;
        line->setIcon(caution ? u"soon"_s : reason.tone == Reason::Tone::For ? u"check"_s : u"info"_s,
            caution ? Looks::Amber : reason.tone == Reason::Tone::For ? Looks::Ok : Looks::Text2);
        line->setWordsToken(caution ? Looks::Amber : Looks::Text);
        line->setWords(reason.words);
    }
    m_reasons->setVisible(!reasons.isEmpty());
    m_reasonsBox->setVisible(m_tight && !reasons.isEmpty());
    m_reasonsBox->setSubtitle(m_tight ? m_missing->text() : QString());
}

void RecommendationBar::retranslate()
{
    setTitle(tr("Recommendation"));
    m_reasonsBox->setTitle(tr("Why the program recommends this"), u"info"_s, Looks::Text2);
    fill();
}

void RecommendationBar::renew()
{
    IntakeBox::renew();
    if (m_said && m_said->layout())
        m_said->layout()->setSpacing(looks().scaled(3));
}

} // namespace dispatch
