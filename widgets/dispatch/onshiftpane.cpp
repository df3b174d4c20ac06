#include "onshiftpane.h"

#include "askrow.h"
#include "carryout.h"
#include "columnfit.h"
#include "crewform.h"
#include "emptynote.h"
#include "iconline.h"
#include "ladderpreview.h"
#include "onshiftmodel.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "typednote.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype historyShown = 4;

} // namespace

OnShiftPane::OnShiftPane(const RosterDesk* roster, const HandOverDesk* handOver, const LivePicture* picture, Looks* looks, QWidget* parent)
    : QWidget(parent), m_roster(roster), m_handOver(handOver), m_looks(looks), m_model(new OnShiftModel(picture, &roster->codes(), roster->zone(), this)),
      m_table(new SteadyTree(this)), m_empty(new EmptyNote(m_table, looks)), m_signOn(new KeyButton(looks, this)), m_signOff(new KeyButton(looks, this)),
      m_change(new KeyButton(looks, this)), m_complaint(new Complaint(looks, this)), m_history(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_crew(new CrewForm(roster, looks, this)), m_handing(new QWidget(this)), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_offered(new IconLine(looks, Looks::Body, this)),
      m_giving(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_to(new QComboBox(this)), m_words(new TypedNote(looks, this)),
      m_offer(new KeyButton(looks, this)), m_accept(new KeyButton(looks, this)), m_decline(new KeyButton(looks, this)), m_reason(new AskRow(*handOver, u"hand-over answers"_s, looks, this)),
      m_typing(new TypingKeeper(*handOver, u"hand-over"_s, this, [this] { return HalfTyped{{"words"_L1, m_words->toPlainText()}}; },
          [this](const HalfTyped& begun) { m_words->setPlainText(begun.value("words"_L1).toString()); }))
{
    setObjectName(u"onShiftPane"_s);
    m_table->setObjectName(u"onShiftTable"_s);
    m_signOn->setObjectName(u"signOn"_s);
    m_signOff->setObjectName(u"signOff"_s);
    m_change->setObjectName(u"changeCrew"_s);
    m_history->setObjectName(u"teamHistory"_s);
    m_to->setObjectName(u"deskTo"_s);
    m_words->setObjectName(u"deskWords"_s);
    m_offer->setObjectName(u"deskOffer"_s);
    m_accept->setObjectName(u"deskAccept"_s);
    m_decline->setObjectName(u"deskDecline"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StateDelegate(looks, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    new ColumnFit(m_table, m_table->header(), looks,
        {{.width = 120, .compactWidth = 56}, {.width = 200, .stretch = 2, .compactWidth = 110}, {.width = 100, .dropOrder = 1}, {.width = 190, .stretch = 1, .compactWidth = 130}});
    m_accept->setPrimary(true);
    layOut();
    setFocusProxy(m_table);

    connect(m_signOn, &QPushButton::clicked, this, &OnShiftPane::signOn);
    connect(m_signOff, &QPushButton::clicked, this, &OnShiftPane::signOff);
    connect(m_change, &QPushButton::clicked, this, &OnShiftPane::changeCrew);
    connect(m_crew, &CrewForm::left, this, [this] {
        m_crew->hide();
        m_handing->show();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OnShiftPane::tellHistory);
    connect(m_offer, &QPushButton::clicked, this, [this] { carry(*m_handOver, m_handOver->offer(StaffId::fromString(m_to->currentData().toString()), m_words->toPlainText()), m_offer); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const auto given = m_handOver->offeredToMe())
            carry(*m_handOver, m_handOver->accept(given->id), m_accept);
    });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        if (const auto given = m_handOver->offeredToMe())
            m_reason->ask(given->id.toString(), tr("Why do you not take the desk?"), tr("It stays where it is"));
    });
    connect(m_reason, &AskRow::given, this, [this](const QString& reason) {
        const auto given = m_handOver->offeredToMe();
        if (!given)
            return;
        carryOut(*m_handOver, m_handOver->decline(given->id, reason), m_reason->deedButton(), this, [this, about = m_reason->about()](const Result<Receipt>& kept) { m_reason->answered(about, kept); });
    });
    connect(m_words, &TypedNote::complained, m_complaint, &Complaint::say);
    connect(m_words, &QPlainTextEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    m_typing->show(u"desk"_s);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.gone.isEmpty() || !changes.of<HandOver>().isEmpty() || !changes.of<FollowUp>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<Staff>().isEmpty())
            renew();
        if (!changes.gone.isEmpty() || !changes.of<RosterEntry>().isEmpty())
            tellHistory();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_empty->say(m_model->rowCount() > 0 ? QString() : tr("The roster expects nobody now. Roster plans who works when."));
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    retranslate();
    renew();
}

void OnShiftPane::layOut()
{
    auto* column = new QVBoxLayout(this);
    auto* deeds = new WrapLayout;
    auto* given = new WrapLayout;
    for (auto* each : {m_signOn, m_signOff, m_change})
        deeds->addWidget(each);
    for (auto* each : std::initializer_list<QWidget*>{m_to, m_offer, m_accept, m_decline})
        given->addWidget(each);
    column->addWidget(m_table, 1);
    column->addLayout(deeds);
    column->addWidget(m_complaint);
    column->addWidget(m_history);
    column->addWidget(m_crew);
    column->addWidget(m_handing);
    auto* handing = new QVBoxLayout(m_handing);
    handing->setContentsMargins({});
    for (auto* each : std::initializer_list<QWidget*>{m_title, m_offered, m_giving, m_words})
        handing->addWidget(each);
    handing->addLayout(given);
    handing->addWidget(m_reason);
    m_crew->hide();
    const auto measure = [=, this] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, 0, pad, pad);
        for (auto* each : {column, handing})
            each->setSpacing(m_looks->scaled(6));
        for (auto* row : {deeds, given})
            row->setSpacing(m_looks->scaled(6));
    };
    connect(m_looks, &Looks::changed, this, measure);
    measure();
}

void OnShiftPane::tick(Instant now)
{
    m_model->tick(now);
    if (const auto late = m_model->lateWords(); late != std::exchange(m_late, late))
        Q_EMIT lateChanged(late);
}

void OnShiftPane::renew()
{
    const auto toMe = m_handOver->offeredToMe();
    const auto byMe = m_handOver->offeredByMe();
    const auto& picture = m_handOver->picture();
    QList<StaffId> others{m_handOver->actor().id};
    for (const auto& each : picture.all<Staff>())
        if (each.signInName.isEmpty())
            others.append(each.id);
    fillWithStaff(m_to, *m_handOver, others);
    for (auto* each : std::initializer_list<QWidget*>{m_to, m_words, m_giving, m_offer})
        each->setVisible(!toMe && !byMe);
    for (auto* each : {m_accept, m_decline})
        each->setVisible(toMe.has_value());
    m_offered->setVisible(toMe || byMe);
    if (toMe) {
        m_offered->setIcon(u"swap"_s, Looks::Amber);
        m_offered->setHtml(tr("<b>%1 hands you the desk</b>, since %2: %n open incident(s).", nullptr, static_cast<int>(toMe->incidents.size()))
                               .arg(picture.nameOf(toMe->from).toHtmlEscaped(), clockWords(toMe->offeredAt, m_handOver->zone()))
            + (toMe->words.isEmpty() ? QString() : u"<br>"_s + isolated(toMe->words).toHtmlEscaped()));
    } else if (byMe) {
        m_offered->setIcon(u"swap"_s, Looks::Text2);
        m_offered->setWords(tr("Offered to %1 at %2, not taken yet. The desk is yours until then.").arg(picture.nameOf(byMe->to), clockWords(byMe->offeredAt, m_handOver->zone())));
    }
    m_giving->setText(tr("You would hand over: %1").arg(m_handOver->giving()));
}

void OnShiftPane::signOn()
{
    const auto* crew = m_model->crewAt(m_table->currentIndex());
    if (!crew)
        return;
    carry(*m_roster, crew->callsign.isEmpty() ? m_roster->signOn(crew->shifts.first()) : m_roster->signOn(crew->callsign), m_signOn);
}

void OnShiftPane::signOff()
{
    const auto* crew = m_model->crewAt(m_table->currentIndex());
    if (!crew || crew->callsign.isEmpty())
        return;
    const auto* team = chosenTeam();
    carry(*m_roster, m_roster->signOff(team ? team->id : TeamId{}), m_signOff);
}

const Team* OnShiftPane::chosenTeam() const
{
    const auto* crew = m_model->crewAt(m_table->currentIndex());
    return crew && !crew->callsign.isEmpty() ? m_roster->picture().teamCalled(crew->callsign, m_roster->now()) : nullptr;
}

void OnShiftPane::changeCrew()
{
    const auto* team = chosenTeam();
    if (!team || !team->onShift(m_roster->now())) {
        m_complaint->say(tr("Nobody has signed on there, so there is no crew to change. Roster plans who comes."));
        return;
    }
    m_complaint->clear();
    m_handing->hide();
    m_crew->show(team->id);
}

void OnShiftPane::tellHistory()
{
    const auto* team = chosenTeam();
    m_told = team ? team->id : TeamId{};
    if (!team) {
        m_history->clear();
        m_history->hide();
        return;
    }
    m_roster->history(team->id).then(this, [this, id = team->id](const Result<QList<RosterEntry>>& entries) {
        if (id != m_told || !entries)
            return;
        QStringList lines;
        for (const auto& entry : entries->sliced(std::max<qsizetype>(0, entries->size() - historyShown))) {
            const auto words = entry.reason.isEmpty() ? entry.words : tr("%1 Why: %2", "what was done, the reason").arg(entry.words, isolated(entry.reason));
            lines.append(tr("%1 %2: %3", "time, who, what was done").arg(clockWords(entry.at, m_roster->zone()), entry.byName, words));
        }
        m_history->setText(lines.join(u'\n'));
        m_history->setVisible(!lines.isEmpty());
    });
}

void OnShiftPane::carry(const Desk& desk, const Result<Proposal>& proposal, QWidget* control)
{
    m_complaint->clear();
    carryOut(desk, proposal, control, this, [this, control](const Result<Receipt>& kept) {
        if (!kept)
            m_complaint->say(kept.error().summary);
        else if (control == m_offer)
            m_words->clear();
        renew();
    });
}

bool OnShiftPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isBare = !(key->modifiers() & ~Qt::KeypadModifier);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            signOn();
            return true;
        }
        if (key->key() == Qt::Key_C && isBare) {
            changeCrew();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OnShiftPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        renew();
    }
}

void OnShiftPane::retranslate()
{
    setAccessibleName(tr("On shift"));
    m_table->setAccessibleName(tr("Who the roster expects now"));
    m_table->setAccessibleDescription(tr("Enter signs the chosen team or person on, C changes the crew or the car."));
    m_signOn->setDeed(tr("Sign on"), tr("Enter"));
    m_signOff->setDeed(tr("Sign the team off"));
    m_change->setDeed(tr("Change crew or car…"), tr("C"));
    m_title->setText(tr("Hand over the desk"));
    m_to->setAccessibleName(tr("Who takes the desk"));
    m_to->setPlaceholderText(tr("Choose…"));
    m_words->setAccessibleName(tr("What the next one has to know"));
    m_words->setPlaceholderText(tr("What the next one has to know"));
    m_offer->setDeed(tr("Offer the desk"));
    m_accept->setDeed(tr("Take the desk"));
    m_decline->setDeed(tr("Not now…"));
}

} // namespace dispatch
