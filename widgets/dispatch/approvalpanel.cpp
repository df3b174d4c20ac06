#include "approvalpanel.h"

#include "askrow.h"
#include "carryout.h"
#include "iconline.h"
#include "talknews.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct Sign {
    QString icon;
    Looks::Token token;
};

Sign signOf(const Approval& approval)
{
    if (approval.waits())
        return {approval.state == ApprovalState::Asked ? u"waiting"_s : u"flag"_s, Looks::Amber};
    return approval.state == ApprovalState::Declined ? Sign{u"declined"_s, Looks::Red} : Sign{u"check"_s, Looks::Ok};
}

} // namespace

ApprovalPanel::ApprovalPanel(const ApprovalDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_picture(picture), m_looks(looks), m_lines(new QWidget(this)), m_linesColumn(new QVBoxLayout(m_lines)), m_ask(new KeyButton(looks, this)),
      m_alone(new KeyButton(looks, this)), m_back(new KeyButton(looks, this)), m_kind(new QComboBox(this)), m_row(new AskRow(*desk, u"approval requests"_s, looks, this))
{
    setObjectName(u"approvalPanel"_s);
    m_lines->setObjectName(u"approvalLines"_s);
    m_ask->setObjectName(u"approvalAsk"_s);
    m_alone->setObjectName(u"approvalAlone"_s);
    m_back->setObjectName(u"approvalBack"_s);
    m_kind->setObjectName(u"approvalKind"_s);
    m_linesColumn->setContentsMargins({});
    auto* buttons = new WrapLayout;
    for (auto* each : {m_ask, m_alone, m_back})
        buttons->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_lines);
    column->addLayout(buttons);
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addWidget(m_row);
    const auto measure = [this, column, buttons] {
        column->setContentsMargins(m_looks->scaled(8), m_looks->scaled(4), m_looks->scaled(8), 0);
        column->setSpacing(m_looks->scaled(4));
        m_linesColumn->setSpacing(m_looks->scaled(4));
        buttons->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    m_kind->hide();
    m_row->goesWith(m_kind);
    connect(m_ask, &QPushButton::clicked, this, &ApprovalPanel::ask);
    connect(m_alone, &QPushButton::clicked, this, &ApprovalPanel::actAlone);
    connect(m_back, &QPushButton::clicked, this, &ApprovalPanel::takeBack);
    connect(m_row, &AskRow::given, this, &ApprovalPanel::give);
    connect(m_row, &AskRow::over, m_kind, &QWidget::hide);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Approval>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<Staff>().isEmpty() || !changes.gone.isEmpty())
            renew();
    });
    retranslate();
}

void ApprovalPanel::show(const IncidentId& incident)
{
    if (incident == m_incident)
        return;
    m_row->leave();
    m_incident = incident;
    renew();
}

/// What whoever is signed in does not decide herself.
QList<ApprovalKind> ApprovalPanel::kinds() const
{
    QList<ApprovalKind> kinds;
    for (const auto& code : m_desk->codes().valid(u"approvals"_s, toDateTime(m_desk->now(), m_desk->zone()).date()))
        if (const auto kind = fromWord<ApprovalKind>(code.id); kind && !m_desk->mayDecide(*kind))
            kinds.append(*kind);
    return kinds;
}

std::optional<Approval> ApprovalPanel::waiting() const
{
    for (const auto& each : m_picture->now().approvalsOf(m_incident))
        if (each.state == ApprovalState::Asked)
            return each;
    return std::nullopt;
}

ApprovalKind ApprovalPanel::kind() const { return fromWord<ApprovalKind>(m_kind->currentData().toString()).value_or(ApprovalKind::Transfer911); }

void ApprovalPanel::ask() { begin(false); }

void ApprovalPanel::actAlone() { begin(true); }

void ApprovalPanel::begin(bool alone)
{
    if (!m_ask->isVisibleTo(this))
        return;
    m_isAlone = alone;
    m_kind->clear();
    for (const auto each : kinds())
        m_kind->addItem(m_desk->kindWords(each), word(each).toString());
    const auto choose = [this](ApprovalKind kind) { m_kind->setCurrentIndex(qMax(0, m_kind->findData(word(kind).toString()))); };
    choose(ApprovalKind::Transfer911);
    m_kind->show();
    // What was begun is what one asks, and what one then can't wait for.
    const auto about = m_incident.toString();
    if (alone)
        m_row->ask(about, tr("Why can it not wait for a clinician? Your name and the reason stand there, and she reviews it."), tr("Go ahead alone"));
    else
        m_row->ask(about, tr("What is asked, and why? The clinician decides on it."), tr("Ask for approval"));
    if (const auto asked = waiting(); alone && asked)
        choose(asked->kind);
}

void ApprovalPanel::give(const QString& words)
{
    const auto proposal = m_isAlone ? m_desk->actAlone(m_incident, kind(), words) : m_desk->ask(m_incident, kind(), words);
    carryOut(*m_desk, proposal, m_row->deedButton(), this, [this, proposal, about = m_row->about()](const Result<Receipt>& kept) {
        m_row->answered(about, kept);
        if (kept)
            Q_EMIT said(proposal->sentence + u' ' + proposal->consequence);
    });
}

void ApprovalPanel::takeBack()
{
    const auto asked = waiting();
    if (!asked)
        return;
    const auto proposal = m_desk->withdraw(asked->id);
    carryOut(*m_desk, proposal, m_back, this, [this, proposal](const Result<Receipt>& kept) { Q_EMIT said(kept ? proposal->sentence + u' ' + proposal->consequence : kept.error().summary); });
}

void ApprovalPanel::tick()
{
    if (std::exchange(m_reader, m_desk->actor().id) != m_reader)
        renew();
}

void ApprovalPanel::renew()
{
    const auto& picture = m_picture->now();
    const auto* incident = picture.find(m_incident);
    const bool mayAsk = incident && incident->status == IncidentStatus::Open && !kinds().isEmpty();
    m_ask->setVisible(mayAsk);
    m_alone->setVisible(mayAsk);
    m_back->setVisible(mayAsk && waiting());
    QList<Approval> told;
    for (const auto& each : picture.approvalsOf(m_incident))
        if (each.state != ApprovalState::Withdrawn)
            told.append(each);
    QStringList words;
    for (const auto& each : std::as_const(told))
        words.append(tr("%1: %2", "what was asked, what became of it").arg(m_desk->kindWords(each.kind), approvalWords(picture, each, m_desk->zone())));
    if (std::exchange(m_told, words) != m_told) {
        while (auto* item = m_linesColumn->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (qsizetype at = 0; at < told.size(); ++at) {
            auto* line = new IconLine(m_looks, Looks::Body, m_lines);
            const auto sign = signOf(told.at(at));
            line->setIcon(sign.icon, sign.token);
            line->setWords(words.at(at));
            m_linesColumn->addWidget(line);
        }
    }
    m_lines->setVisible(!words.isEmpty());
    m_lines->setAccessibleName(words.join(u' '));
}

void ApprovalPanel::retranslate()
{
    setAccessibleName(tr("Approvals"));
    m_ask->setDeed(tr("Ask for approval…"), tr("Shift+F6"));
    m_alone->setDeed(tr("Can't wait…"));
    m_back->setDeed(tr("Take it back"));
    m_kind->setAccessibleName(tr("What is asked"));
    renew();
}

void ApprovalPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dispatch
