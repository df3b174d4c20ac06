#include "releaserow.h"

#include "askrow.h"
#include "carryout.h"
#include "iconline.h"
#include "talknews.h"
#include "wraplayout.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

ReleaseRow::ReleaseRow(const PlanDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(new IconLine(looks, Looks::Body, this)), m_deeds(new QWidget(this)), m_ask(new KeyButton(looks, m_deeds)),
      m_release(new KeyButton(looks, m_deeds)), m_back(new KeyButton(looks, m_deeds)), m_row(new AskRow(*desk, u"releases"_s, looks, this))
{
    setObjectName(u"releaseRow"_s);
    m_state->setObjectName(u"releaseState"_s);
    m_state->label()->setObjectName(u"releaseWords"_s);
    m_ask->setObjectName(u"releaseAsk"_s);
    m_release->setObjectName(u"releaseGo"_s);
    m_back->setObjectName(u"releaseBack"_s);
    auto* buttons = new WrapLayout(m_deeds);
    for (auto* each : {m_ask, m_release, m_back})
        buttons->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_state);
    column->addWidget(m_deeds);
    column->addWidget(m_row);
    const auto measure = [looks, column, buttons] {
        column->setSpacing(looks->scaled(4));
        buttons->setSpacing(looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_ask, &QPushButton::clicked, this, [this] { begin(Deed::Ask); });
    connect(m_release, &QPushButton::clicked, this, [this] { begin(Deed::Release); });
    connect(m_back, &QPushButton::clicked, this, &ReleaseRow::takeBack);
    connect(m_row, &AskRow::given, this, &ReleaseRow::give);
    connect(m_row, &AskRow::over, m_deeds, &QWidget::show);
    retranslate();
}

void ReleaseRow::show(const PlanFile& file, const ShareDecision& decision)
{
    // Words that are being typed were meant for what was chosen then.
    const auto& was = m_decision.request;
    const auto& is = decision.request;
    if (was.person != is.person || was.recipient != is.recipient || was.what != is.what)
        m_row->leave();
    m_file = file;
    m_decision = decision;
    renew();
}

void ReleaseRow::begin(Deed deed)
{
    m_deed = deed;
    const auto& request = m_decision.request;
    const auto about = u"%1 %2 %3 %4"_s.arg(deed == Deed::Ask ? u"ask"_s : u"release"_s, request.person.toString(), request.recipient, QString(word(request.what)));
    if (deed == Deed::Ask)
        m_row->ask(about, tr("Why without the person's consent? The clinician decides on it."), tr("Ask for approval"));
    else if (m_desk->decidesReleases())
        m_row->ask(about, tr("Why without the person's consent? Your name and the reason stand there."), tr("It may be given"));
    else
        m_row->ask(about, tr("Why can it not wait for a clinician? Your name and the reason stand there, and one reviews it."), tr("Go ahead alone"));
    // While something is asked, the question has the room.
    m_deeds->hide();
}

void ReleaseRow::give(const QString& words)
{
    const auto proposal = m_deed == Deed::Ask ? m_desk->askRelease(m_file, m_decision.request, words) : m_desk->release(m_file, m_decision.request, words);
    carryOut(*m_desk, proposal, m_row->deedButton(), this, [this, proposal, about = m_row->about()](const Result<Receipt>& kept) {
        m_row->answered(about, kept);
        if (kept)
            Q_EMIT said(proposal->sentence + u' ' + proposal->consequence);
    });
}

void ReleaseRow::takeBack()
{
    const auto proposal = m_desk->withdrawRelease(m_file, m_decision.request);
    carryOut(*m_desk, proposal, m_back, this, [this, proposal](const Result<Receipt>& kept) { Q_EMIT said(kept ? proposal->sentence + u' ' + proposal->consequence : kept.error().summary); });
}

/// What became of it, and what of it is to come.
QString ReleaseRow::standing() const
{
    if (!m_known)
        return {};
    const auto words = approvalWords(m_desk->picture(), *m_known, m_desk->zone());
    if (m_decision.approval)
        return tr("Without a consent: %1", "how it was agreed to").arg(words);
    return m_known->allows() ? tr("Without a consent: %1 That was too long ago, or the person has said no since.", "how it was agreed to").arg(words) : tr("Without a consent: %1", "how it was agreed to").arg(words);
}

void ReleaseRow::renew()
{
    const bool may = m_decision.canBeReleased;
    const auto known = m_desk->releaseOf(m_file, m_decision.request);
    m_known = may || m_decision.approval ? known : std::nullopt;
    const bool isAsked = m_known && m_known->state == ApprovalState::Asked;
    const bool decides = m_desk->decidesReleases();
    m_ask->setVisible(may && !isAsked && !decides);
    m_release->setVisible(may);
    m_release->setDeed(decides ? tr("&Give it on my word…") : tr("Can't &wait…"));
    m_back->setVisible(may && isAsked);
    const auto words = standing();
    m_state->setVisible(!words.isEmpty());
    m_state->setWords(words);
    m_state->setAccessibleName(words);
    if (m_known)
        m_state->setIcon(isAsked ? u"waiting"_s : m_decision.approval ? u"check"_s : u"declined"_s, isAsked ? Looks::Amber : m_decision.approval ? Looks::Ok : Looks::Red);
    if (!may)
        m_row->leave();
    setVisible(may || !words.isEmpty());
}

void ReleaseRow::retranslate()
{
    setAccessibleName(tr("Without the person's consent"));
    m_ask->setDeed(tr("&Ask a clinician…"));
    m_back->setDeed(tr("Take it &back"));
    renew();
}

} // namespace dispatch
