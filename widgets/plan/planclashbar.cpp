#include "planclashbar.h"

#include "iconline.h"
#include "keybutton.h"
#include "planactions.h"
#include "planmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanClashBar::PlanClashBar(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_about(new IconLine(looks, Looks::Small, this)), m_this(new IconLine(looks, Looks::Body, this)),
      m_that(new IconLine(looks, Looks::Body, this)), m_keepThis(new KeyButton(looks, this)), m_keepThat(new KeyButton(looks, this)), m_keepBoth(new KeyButton(looks, this))
{
    setObjectName(u"planClashBar"_s);
    m_about->setObjectName(u"planClashAbout"_s);
    m_about->setIcon(u"conflict"_s, Looks::Amber);
    m_this->setObjectName(u"planClashThis"_s);
    m_that->setObjectName(u"planClashThat"_s);
    m_keepThis->setObjectName(u"planKeepThis"_s);
    m_keepThat->setObjectName(u"planKeepThat"_s);
    m_keepBoth->setObjectName(u"planKeepBoth"_s);
    auto* buttons = new QHBoxLayout;
    for (auto* button : {m_keepThis, m_keepThat, m_keepBoth})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    for (auto* line : {m_about, m_this, m_that})
        column->addWidget(line);
    column->addLayout(buttons);
    const auto measure = [this, column, buttons] {
        const int edge = m_looks->scaled(8);
        column->setContentsMargins(edge, m_looks->scaled(6), edge, m_looks->scaled(6));
        column->setSpacing(m_looks->scaled(4));
        buttons->setSpacing(edge);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    retranslate();
    hide();
}

void PlanClashBar::setActions(PlanActions* actions)
{
    connect(m_keepThis, &QPushButton::clicked, actions->keepThis, &QAction::trigger);
    connect(m_keepThat, &QPushButton::clicked, actions->keepThat, &QAction::trigger);
    connect(m_keepBoth, &QPushButton::clicked, actions->keepBoth, &QAction::trigger);
}

void PlanClashBar::show(const LineClash* clash, const QString& who, const QString& when, bool writable)
{
    setVisible(clash);
    if (!clash)
        return;
    m_isReworded = clash->isReworded();
    m_about->setWords(m_isReworded ? tr("Two desks wrote this line at once. Both wordings are kept until somebody decides.")
                                   : tr("One desk left this line out while another one changed it. It stays until somebody decides."));
    m_this->setWords(m_isReworded ? tr("This: %1").arg(PlanModel::wordsOf(clash->stands)) : tr("The line: %1").arg(PlanModel::wordsOf(clash->stands)));
    m_that->setWords(tr("That: %1 (%2 at %3, %4)", "words, who, a desk, when").arg(PlanModel::wordsOf(clash->other), who, clash->station, when));
    m_that->setVisible(m_isReworded);
    m_keepBoth->setVisible(m_isReworded);
    for (auto* button : {m_keepThis, m_keepThat, m_keepBoth})
        button->setEnabled(writable);
    retranslate();
}

void PlanClashBar::retranslate()
{
    m_keepThis->setDeed(m_isReworded ? tr("Keep this") : tr("Keep the line"), u"Ctrl+1"_s);
    m_keepThat->setDeed(m_isReworded ? tr("Keep that") : tr("Leave it out"), u"Ctrl+2"_s);
    m_keepBoth->setDeed(tr("Keep both"), u"Ctrl+3"_s);
}

} // namespace dispatch
