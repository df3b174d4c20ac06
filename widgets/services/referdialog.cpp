#include "referdialog.h"

#include "carryout.h"
#include "columnfit.h"
#include "complaint.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "ladderpreview.h"
#include "referralloop.h"
#include "servicemodel.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "typedline.h"
#include "wraplayout.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ReferDialog::ReferDialog(const PlanDesk* desk, const PlanFile& file, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : DeskDialog(*desk, u"referrals"_s, looks, parent), m_desk(desk), m_file(file), m_looks(looks), m_model(new ServiceModel(picture, &desk->codes(), &desk->rules(), desk->zone(), this)), m_search(new QLineEdit(this)),
      m_list(new SteadyTree(this)), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_before(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_now(new IconLine(looks, Looks::Body, this)), m_asked(new KeyButton(looks, this)), m_recipient(new QComboBox(this)), m_told(new IconLine(looks, Looks::Body, this)), m_words(new TypedLine(this)),
      m_owner(new QComboBox(this)), m_refer(new KeyButton(looks, this)), m_leave(new KeyButton(looks, this))
{
    setObjectName(u"referDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto* person = file.find(file.person());
    setWindowTitle(tr("Refer %1").arg(person && !person->name.isEmpty() ? person->name : tr("somebody")));
    m_search->setObjectName(u"referSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(looks->icon(u"search"_s, Looks::Text2), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Look for a service, a kind, a language or a number"));
    m_search->setAccessibleName(tr("Look for a service"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"referList"_s);
    m_list->setAccessibleName(tr("Services, by what can be offered and by name"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    new ColumnFit(m_list, m_list->header(), looks,
        {{.width = 220, .stretch = 2, .compactWidth = 130}, {.width = 110, .dropOrder = 4, .compactWidth = 84}, {.width = 290, .stretch = 2, .compactWidth = 200},
            {.width = 120, .dropOrder = 6}, {.width = 150, .dropOrder = 1, .compactWidth = 90}, {.width = 120, .dropOrder = 2, .stretch = 1, .compactWidth = 96},
            {.width = 180, .dropOrder = 3, .stretch = 2, .compactWidth = 110}, {.width = 100, .dropOrder = 5}});
    m_asked->setObjectName(u"referAsked"_s);
    m_recipient->setObjectName(u"referRecipient"_s);
    m_words->setObjectName(u"referWords"_s);
    m_owner->setObjectName(u"referOwner"_s);
    m_refer->setObjectName(u"referDeed"_s);
    m_refer->setPrimary(true);
    // Enter in a line presses nothing: a person is not sent anywhere in passing.
    for (auto* button : {m_asked, m_refer, m_leave})
        button->setAutoDefault(false);
    m_recipient->addItem(tr("Nothing is told about the person"), QString());
    for (const auto& recipient : desk->rules().sharing.recipients)
        if (recipient.shared.contains(Shared::Referral))
            m_recipient->addItem(recipient.name, recipient.code);
    fillWithStaff(m_owner, *desk);
    m_leave->setDeed(tr("Leave it"), tr("Esc"));
    m_asked->setDeed(tr("I asked there: it stands"));
    layOut();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) { m_model->lookFor(words); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // What was chosen stays chosen. The first one is taken only while somebody looks for one.
        auto at = m_model->indexOf(m_chosen);
        if (!at.isValid() && m_search->hasFocus())
            at = m_model->index(0, 0);
        m_list->setCurrentIndex(at);
        tell();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            m_chosen = m_model->entryAt(current);
        keepChanges();
        tell();
    });
    connect(m_list, &QTreeView::activated, this, [this] { m_recipient->setFocus(Qt::OtherFocusReason); });
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &ReferDialog::tell);
    keep(m_recipient);
    keep(m_words);
    keep(m_owner);
    connect(m_asked, &QPushButton::clicked, this, &ReferDialog::asked);
    connect(m_refer, &QPushButton::clicked, this, &ReferDialog::refer);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    auto* deed = new QAction(this);
    deed->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(deed, &QAction::triggered, this, &ReferDialog::refer);
    addAction(deed);
    m_model->tick(desk->now());
    m_search->setFocus();
    beAbout(aboutOf(file.person()));
    tell();
}

void ReferDialog::layOut()
{
    auto* column = new QVBoxLayout(this);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_refer);
    buttons->addWidget(m_leave);
    column->addWidget(m_before);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    for (auto* part : std::initializer_list<QWidget*>{m_title, m_now})
        column->addWidget(part);
    column->addWidget(m_asked, 0, Qt::AlignLeading);
    const auto field = [&](QWidget* editor, const QString& label) {
        auto* made = new LabelledField(editor, m_looks, this);
        made->setLabel(label);
        column->addWidget(made);
    };
    field(m_recipient, tr("What the service is told about the person goes to"));
    column->addWidget(m_told);
    field(m_words, tr("What is asked of the service"));
    field(m_owner, tr("Who asks after it"));
    column->addWidget(complaint());
    column->addLayout(buttons);
    column->setSpacing(m_looks->scaled(6));
    buttons->setSpacing(m_looks->scaled(6));
    resize(m_looks->scaled(760), m_looks->scaled(640));
}

const DirectoryEntry* ReferDialog::entry() const { return m_desk->picture().find(m_model->entryAt(m_list->currentIndex())); }

void ReferDialog::apply(const Changes& changes)
{
    if (m_file.apply(changes))
        tell();
}

/// What would happen now, before it does.
void ReferDialog::tell()
{
    QStringList open;
    for (const auto& referral : m_file.all<Referral>())
        if (isOpen(referral.state))
            open.append(tr("%1: %2", "service, state").arg(referral.serviceName, referralWords(referral.state)));
    m_before->setText(tr("Open already: %1").arg(open.join(u"; "_s)));
    m_before->setVisible(!open.isEmpty());
    const auto* chosen = entry();
    m_title->setText(chosen ? chosen->name : tr("Choose a service."));
    const auto now = chosen ? m_model->nowOf(*chosen) : ServiceNow{ServiceNow::Kind::TakesNobody, {}};
    const bool isStale = now.kind == ServiceNow::Kind::AskFirst;
    m_now->setVisible(chosen);
    m_now->setIcon(isStale ? u"unknown"_s : now.kind == ServiceNow::Kind::TakesNobody ? u"declined"_s : u"met"_s, isStale ? Looks::Amber : Looks::Text2);
    m_now->setWordsToken(isStale ? Looks::Amber : Looks::Text);
    m_now->setWords(!isStale ? now.words
            : chosen->phoneTyped.isEmpty() ? tr("Not to be offered yet, %1.", "why").arg(now.words) : tr("Not to be offered yet, %1. Call %2.", "why, number").arg(now.words, chosen->phoneTyped));
    m_asked->setVisible(isStale);
    m_refer->setDeed(chosen ? tr("Refer to %1").arg(chosen->name.left(40)) : tr("Refer"), tr("Ctrl+Enter"));
    m_refer->setEnabled(chosen && !isStale && now.kind != ServiceNow::Kind::TakesNobody);

    const auto recipient = m_recipient->currentData().toString();
    if (recipient.isEmpty()) {
        m_told->setIcon(u"lock"_s);
        m_told->setWords(tr("The service is told that somebody will come, and nothing else."));
        return;
    }
    const auto decision = m_desk->decide(m_file, {m_file.person(), recipient, Shared::Referral, m_title->text()});
    m_told->setIcon(decision.goes() ? u"sign"_s : u"declined"_s, decision.goes() ? Looks::Ok : Looks::Amber);
    if (!decision.goes())
        m_told->setWords(tr("Nothing goes to %1. %2").arg(decision.recipientName, QStringList{decision.whyNot, decision.whatToDo}.join(u' ').trimmed()));
    else if (decision.consent)
        m_told->setWords(tr("The referral goes to %1 under the consent of %2, with a copy of it. It is accounted for.", "who, day").arg(decision.recipientName, dateWords(decision.consent->givenAt, m_desk->zone()))
            + (decision.notice.isEmpty() ? QString() : u' ' + tr("The notice against redisclosure goes with it.")));
    else
        m_told->setWords(tr("The referral goes to %1. It is accounted for.").arg(decision.recipientName));
}

void ReferDialog::asked()
{
    const auto* chosen = entry();
    if (!chosen)
        return;
    auto sure = *chosen;
    sure.asOf = toDateTime(m_desk->now(), m_desk->zone()).date().toString(Qt::ISODate);
    sure.source = m_desk->actor().name;
    carryOut(*m_desk, m_desk->putEntry(sure), m_asked, this, [this, id = sure.id](const Result<Receipt>& kept) {
        complaint()->say(kept ? QString() : kept.error().summary);
        if (!kept)
            return;
        m_chosen = id;
        m_list->setCurrentIndex(m_model->indexOf(id));
        tell();
    });
}

void ReferDialog::refer()
{
    const auto* chosen = entry();
    if (!chosen || !m_refer->isEnabled())
        return;
    Referral referral;
    referral.service = chosen->id;
    referral.words = m_words->text();
    referral.owner = StaffId::fromString(m_owner->currentData().toString());
    const auto proposal = m_desk->refer(m_file, referral, m_recipient->currentData().toString());
    carryOut(*m_desk, proposal, m_refer, this, [this, proposal](const Result<Receipt>& kept) {
        if (!kept) {
            refuse(kept.error().summary);
            return;
        }
        Q_EMIT referred(*proposal);
        taken();
    });
}

/// A service that is only looked at is nothing begun: it goes with what is typed or chosen about it.
HalfTyped ReferDialog::begun() const
{
    const auto recipient = m_recipient->currentData().toString();
    const auto owner = m_owner->currentData().toString();
    HalfTyped begun{{"words"_L1, m_words->text()}};
    if (!recipient.isEmpty())
        begun.insert("recipient"_L1, QJsonArray{recipient});
    if (owner != m_desk->actor().id.toString())
        begun.insert("owner"_L1, QJsonArray{owner});
    if (!withoutEmpty(begun).isEmpty() && !m_chosen.isNull())
        begun.insert("service"_L1, QJsonArray{m_chosen.toString()});
    return begun;
}

void ReferDialog::enter(const HalfTyped& begun)
{
    m_words->setText(begun.value("words"_L1).toString());
    m_recipient->setCurrentIndex(qMax(0, m_recipient->findData(begun.value("recipient"_L1).toArray().first().toString())));
    m_owner->setCurrentIndex(m_owner->findData(begun.value("owner"_L1).toArray().first().toString(m_desk->actor().id.toString())));
    m_chosen = DirectoryEntryId::fromString(begun.value("service"_L1).toArray().first().toString());
    m_list->setCurrentIndex(m_model->indexOf(m_chosen));
}

/// Arrows lead from what is looked for through what was found; Enter goes on, and refers nobody.
bool ReferDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.modifiers() == Qt::NoModifier && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace dispatch
