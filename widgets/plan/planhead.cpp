#include "planhead.h"

#include "looklabel.h"

#include <QHBoxLayout>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanHead::PlanHead(const Looks* looks)
    : m_name(new LookLabel(looks, Looks::Name, true)), m_states(new LookLabel(looks)), m_why(new LookLabel(looks, Looks::Body, false, Looks::Text2))
{
    m_name->setObjectName(u"planPerson"_s);
    m_states->setObjectName(u"planStates"_s);
    m_why->setObjectName(u"planWhy"_s);
    m_name->setWordWrap(false);
    m_states->setWordWrap(false);
    m_states->setTextFormat(Qt::RichText);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_why->setWordWrap(false);
    m_why->setMinimumWidth(1);
    m_why->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_name);
    row->addWidget(m_states);
    row->addWidget(m_why, 1);
    const auto measure = [looks, row] {
        row->setContentsMargins(looks->scaled(6), looks->scaled(4), looks->scaled(6), looks->scaled(4));
        row->setSpacing(looks->scaled(12));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void PlanHead::standIn(QToolBar* bar)
{
    bar->setObjectName(u"planBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);
    bar->addWidget(this);
}

void PlanHead::tellPerson(const QString& words) { m_name->setText(words); }

QString PlanHead::tellState(std::optional<PlanState> state)
{
    const std::initializer_list<std::pair<PlanState, QString>> states{{PlanState::Draft, tr("Draft")}, {PlanState::AwaitingReview, tr("Awaiting review")}, {PlanState::Signed, tr("Signed")}};
    QStringList words;
    QString present;
    for (const auto& [each, name] : states) {
        words.append(each == state ? u"<b><u>%1</u></b>"_s.arg(name.toHtmlEscaped()) : name.toHtmlEscaped());
        if (each == state)
            present = name;
    }
    if (state == PlanState::Withdrawn) {
        present = tr("Taken back");
        words.append(u"<b><u>%1</u></b>"_s.arg(present.toHtmlEscaped()));
    }
    m_states->setText(words.join(u" › "_s));
    m_states->setAccessibleName(present.isEmpty() ? tr("No plan") : present);
    return present;
}

void PlanHead::tellWhy(const QString& reason)
{
    m_reason = reason;
    retranslate();
}

void PlanHead::retranslate()
{
    const auto why = m_reason.isEmpty() ? tr("You see this plan for a contact or follow-up with this person. Every look is recorded.") : tr("You gave a reason: “%1”. Every look is recorded.").arg(m_reason);
    m_why->setText(why);
    m_why->setToolTip(u"<p>"_s + why.toHtmlEscaped() + u"</p>"_s);
}

} // namespace dispatch
