#include "plandraftpane.h"

#include "complaint.h"
#include "keepwords.h"
#include "keybutton.h"
#include "planactions.h"
#include "planclashbar.h"
#include "planlinebar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanDraftPane::PlanDraftPane(PlanDesk* desk, const PlanTemplate* form, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_form(form), m_looks(looks), m_model(new PlanModel(form, this)), m_writing(new PlanWriting(desk, m_model, this)),
      m_about(new IconLine(looks, Looks::Small, this)), m_kept(new IconLine(looks, Looks::Small, this)), m_tree(new PlanTree(m_model, looks, this)),
      m_clash(new PlanClashBar(looks, this)), m_bar(new PlanLineBar(looks, this)), m_complaint(new Complaint(looks, this)), m_next(new KeyButton(looks, this)), m_sendBack(new KeyButton(looks, this)),
      m_preview(new KeyButton(looks, this)), m_compare(new KeyButton(looks, this)), m_beside(new IconLine(looks, Looks::Small, this))
{
    setObjectName(u"planDraftPane"_s);
    m_tree->setObjectName(u"planLines"_s);
    m_tree->delegate().setLimit(form->lineLetters);
    m_complaint->setObjectName(u"planComplaint"_s);
    m_next->setObjectName(u"planNext"_s);
    m_next->setPrimary(true);
    m_sendBack->setObjectName(u"planSendBack"_s);
    m_kept->label()->setWordWrap(false);
    setFocusProxy(m_tree);

    auto* head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_kept, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    for (auto* button : {m_next, m_sendBack, m_preview, m_compare})
        foot->addWidget(button);
    foot->addWidget(m_beside, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_clash);
    column->addWidget(m_bar);
    column->addWidget(m_complaint);
    column->addLayout(foot);
    const auto measure = [this, head, foot] {
        const int edge = m_looks->scaled(8);
        head->setContentsMargins(edge, m_looks->scaled(6), edge, m_looks->scaled(6));
        foot->setContentsMargins(edge, m_looks->scaled(6), edge, m_looks->scaled(6));
        foot->setSpacing(edge);
        m_complaint->setContentsMargins(edge, 0, edge, 0);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();

    auto& delegate = m_tree->delegate();
    connect(&delegate, &PlanDelegate::typed, this, [this](const QModelIndex& index, const QString& words) {
        auto item = itemAt(index);
        item.words = words;
        m_complaint->clear();
        m_writing->typing(item);
        tell();
    });
    connect(&delegate, &PlanDelegate::complained, m_complaint, &Complaint::say);
    // The editor has to be gone before its row may.
    connect(&delegate, &PlanDelegate::givenUp, m_writing, &PlanWriting::giveUp, Qt::QueuedConnection);
    connect(m_model, &PlanModel::worded, this, [this](const PlanItemId& id, const QString& words) {
        auto item = itemAt(m_model->indexOf(id));
        item.words = words;
        m_writing->finish(item);
    });
    connect(m_model, &PlanModel::movedTo, m_writing, &PlanWriting::move);
    connect(m_bar, &PlanLineBar::typed, this, [this](const PlanItem& item) {
        m_complaint->clear();
        m_writing->typing(item);
        tell();
    });
    connect(m_bar, &PlanLineBar::finished, m_writing, &PlanWriting::finish);
    connect(m_bar, &PlanLineBar::givenUp, this, [this] {
        m_writing->giveUp();
        renewBar();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tree, &PlanTree::currentMoved, this, [this] {
        renewBar();
        Q_EMIT partChanged();
    });
    connect(m_tree, &PlanTree::letterPressed, this, &PlanDraftPane::editLine);
    connect(m_writing, &PlanWriting::changed, this, &PlanDraftPane::renew);
    connect(m_writing, &PlanWriting::refused, this, &PlanDraftPane::refuse);
    connect(m_writing, &PlanWriting::said, m_complaint, &Complaint::clear);
    connect(m_writing, &PlanWriting::kept, this, &PlanDraftPane::tell);
    connect(m_writing, &PlanWriting::placed, this, [this](const PlanItemId& item) {
        m_tree->setCurrent(item);
        renewBar();
    });
    connect(m_writing, &PlanWriting::found, this, [this](const PlanTyping& typing) {
        const auto index = m_model->indexOf(typing.item.id);
        m_tree->setCurrentIndex(index);
        if (typing.item.contact.isEmpty()) {
            m_tree->write(index, typing.item.words);
        } else {
            renewBar();
            m_bar->restore(typing.item);
            m_bar->takeFocus();
        }
        m_complaint->say(tr("Found as you left it at %1.").arg(clockWords(typing.at, m_desk->zone())));
    });
    retranslate();
}

/// An editor that goes with its window would tell what is half gone; what was typed in it is kept already.
PlanDraftPane::~PlanDraftPane()
{
    for (auto* part : std::initializer_list<QObject*>{m_model, &m_tree->delegate(), m_tree, m_bar, m_writing}) {
        part->disconnect(this);
        part->disconnect(m_writing);
    }
}

void PlanDraftPane::customEvent(QEvent* event)
{
    if (KeepWords::is(event))
        m_writing->keepWords();
}

void PlanDraftPane::setActions(PlanActions* actions)
{
    m_clash->setActions(actions);
    connect(m_next, &QPushButton::clicked, actions->next, &QAction::trigger);
    connect(m_sendBack, &QPushButton::clicked, actions->sendBack, &QAction::trigger);
    connect(m_preview, &QPushButton::clicked, actions->preview, &QAction::trigger);
    connect(m_compare, &QPushButton::clicked, actions->compare, &QAction::trigger);
}

void PlanDraftPane::setSpelling(PlanSpelling* spelling)
{
    m_tree->delegate().setSpelling(spelling);
    m_bar->setSpelling(spelling);
}

/// What is written of a line so far, wherever it is written.
PlanItem PlanDraftPane::itemAt(const QModelIndex& index) const
{
    const auto* item = m_model->itemAt(index);
    if (!item)
        return {};
    return m_bar->item().id == item->id && m_bar->isVisible() ? m_bar->item() : *item;
}

void PlanDraftPane::keep(PlanDesk::Keep keep)
{
    const auto* item = m_tree->currentItem();
    const auto* clash = item ? m_model->clashOf(item->id) : nullptr;
    if (clash)
        m_writing->decide(*clash, keep);
    else
        refuse(tr("The chosen line has one wording. Ctrl+J goes to one that has two."));
}

void PlanDraftPane::goToClash()
{
    const auto clashes = m_writing->clashes();
    if (clashes.isEmpty()) {
        refuse(tr("No line of this plan has two wordings."));
        return;
    }
    const auto* item = m_tree->currentItem();
    const auto here = std::ranges::find_if(clashes, [item](const LineClash& clash) { return item && clash.stands.id == item->id; });
    const auto next = here == clashes.cend() || std::next(here) == clashes.cend() ? clashes.cbegin() : std::next(here);
    m_tree->setCurrent(next->stands.id);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PlanDraftPane::addLine()
{
    const auto part = m_tree->currentPart();
    const auto* item = m_tree->currentItem();
    const auto index = m_writing->begin(part.value_or(PlanPart::Signs), item ? item->id : PlanItemId{});
    if (!index.isValid()) {
        refuse(tr("The plan is not being written now, so no line can be added."));
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    const auto* formPart = m_form->find(*m_model->partAt(index));
    if (formPart && formPart->contacts)
        m_bar->takeFocus();
    else
        m_tree->write(index);
}

void PlanDraftPane::editLine()
{
    const auto* item = m_tree->currentItem();
    if (!item)
        return;
    if (!m_writing->isWritable())
        refuse(tr("The plan is not being written now, so its lines stay as they are."));
    else if (!item->contact.isEmpty())
        m_bar->takeFocus();
    else
        m_tree->write(m_tree->currentIndex().siblingAtColumn(PlanModel::Line));
}

void PlanDraftPane::refuse(const QString& sentence) { m_complaint->say(sentence); }

void PlanDraftPane::renew()
{
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    renewBar();
    tell();
}

void PlanDraftPane::renewBar()
{
    const auto part = m_tree->currentPart();
    const auto* formPart = part ? m_form->find(*part) : nullptr;
    const auto* draft = m_writing->draft();
    const auto* item = m_tree->currentItem();
    const auto* clash = item ? m_model->clashOf(item->id) : nullptr;
    m_clash->show(clash, clash ? m_desk->nameOf(clash->by) : QString(), clash ? whenWords(clash->at, m_desk->now(), m_desk->zone()) : QString(), m_writing->isWritable());
    m_bar->show(m_tree->currentItem(), formPart && formPart->contacts, draft && draft->language != "en"_L1, m_writing->isWritable());
}

void PlanDraftPane::tell()
{
    const auto* draft = m_writing->draft();
    if (!draft) {
        m_about->setIcon(u"plan"_s);
        m_about->setWords(tr("No plan. Begin one with the person, or look again after the contact."));
        m_kept->setWords({});
        return;
    }
    QString words;
    switch (draft->state) {
    case PlanState::Draft: words = draft->writtenWith.isEmpty() ? tr("Draft.") : tr("Draft, written with %1.").arg(draft->writtenWith); break;
    case PlanState::AwaitingReview: words = tr("Waits for review since %1.").arg(dateWords(draft->since, m_desk->zone())); break;
    case PlanState::Signed: words = tr("Signed. What it says is what holds."); break;
    case PlanState::Withdrawn: words = tr("Taken back by the person: %1").arg(draft->reason); break;
    }
    if (draft->state == PlanState::Draft && !draft->reason.isEmpty())
        words += u' ' + tr("Sent back: %1").arg(draft->reason);
    if (const auto summary = m_model->summary(); !summary.isEmpty())
        words += u' ' + summary;
    if (const auto clashes = m_writing->clashes(); !clashes.isEmpty())
        words += u' ' + tr("%n line(s) were written in two ways at once: Ctrl+J.", nullptr, static_cast<int>(clashes.size()));
    m_about->setIcon(draft->state == PlanState::Signed ? u"lock"_s : u"note"_s, Looks::Text2);
    m_about->setWords(words);
    const auto at = m_writing->keptAt();
    m_kept->setIcon(at ? u"lock"_s : QString(), Looks::Ok);
    m_kept->setWords(!at ? QString() : m_writing->isTyping() ? tr("Kept on this desk %1").arg(clockWords(*at, m_desk->zone())) : tr("Kept %1").arg(clockWords(*at, m_desk->zone())));
}

void PlanDraftPane::tellNext(const QString& deed, bool canSendBack, const QString& beside)
{
    m_next->setVisible(!deed.isEmpty());
    m_next->setDeed(deed, u"Ctrl+Enter"_s);
    m_sendBack->setVisible(canSendBack);
    m_beside->setWords(beside);
    m_beside->setWordsToken(Looks::Text2);
}

void PlanDraftPane::retranslate()
{
    m_tree->setAccessibleName(tr("The lines of the plan"));
    m_sendBack->setDeed(tr("Send back"));
    m_preview->setDeed(tr("Print preview"), u"Ctrl+P"_s);
    m_compare->setDeed(tr("Compare"), u"F7"_s);
    m_clash->retranslate();
    m_model->retranslate();
    tell();
}

} // namespace dispatch
