#include "alonepane.h"

#include "clockreading.h"
#include "columnfit.h"
#include "emptynote.h"
#include "iconline.h"
#include "keybutton.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "waitingmodel.h"
#include "wraplayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsBesideFrom = 520;

} // namespace

AlonePane::AlonePane(const LivePicture* picture, const QTimeZone& zone, Looks* looks, QWidget* parent)
    : QWidget(parent), m_picture(picture), m_zone(zone), m_looks(looks), m_waiting(new WaitingModel(picture, zone, this)),
      m_refused(new WaitingModel(picture, zone, this)), m_state(new IconLine(looks, Looks::Lead, this)),
      m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_phone(new IconLine(looks, Looks::Body, this)), m_try(new KeyButton(looks, this)), m_tabs(new QTabWidget(this))
{
    setObjectName(u"alonePane"_s);
    m_state->setObjectName(u"aloneState"_s);
    m_try->setObjectName(u"tryLink"_s);
    m_tabs->setObjectName(u"aloneTabs"_s);
    m_tabs->setDocumentMode(true);
    m_waitingTable = addTable(m_waiting, u"waitingTable"_s);
    m_refusedTable = addTable(m_refused, u"refusedTable"_s);
    m_nothingWaits = new EmptyNote(m_waitingTable, looks);
    m_nothingRefused = new EmptyNote(m_refusedTable, looks);

    auto* works = new QVBoxLayout;
    auto* unknown = new QVBoxLayout;
    for (int i = 0; i < 4; ++i) {
        works->addWidget(m_works.emplaceBack(new IconLine(looks, Looks::Body, this)));
        unknown->addWidget(m_unknown.emplaceBack(new IconLine(looks, Looks::Body, this)));
    }
    for (auto* column : {works, unknown}) {
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    auto* head = new QVBoxLayout;
    head->addWidget(m_state);
    head->addWidget(m_title);
    head->addLayout(m_columns);
    head->addWidget(m_phone);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_try);
    head->addLayout(buttons);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    // Large text on a small screen: all of it scrolls, nothing is cut.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    const auto measure = [=, this] {
        const int pad = m_looks->scaled(12);
        m_tabs->setMinimumHeight(m_looks->scaled(30 + 5 * 26)); // the tabs, a header, four rows
        head->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
        head->setSpacing(m_looks->scaled(6));
        m_columns->setSpacing(m_looks->scaled(12));
        works->setSpacing(m_looks->scaled(3));
        unknown->setSpacing(m_looks->scaled(3));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_tabs);
    m_tabs->setFocusProxy(m_waitingTable);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_tabs->setFocusProxy(tab == 0 ? m_waitingTable : m_refusedTable); });
    connect(m_try, &QPushButton::clicked, this, &AlonePane::linkTried);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Conflict>().isEmpty() || !changes.gone.isEmpty())
            fillRefused();
    });
    fillRefused();
    retranslate();
}

QTreeView* AlonePane::addTable(WaitingModel* model, const QString& name)
{
    auto* table = new SteadyTree(m_tabs);
    table->setObjectName(name);
    table->setModel(model);
    table->setItemDelegate(new StateDelegate(m_looks, table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnFit(table, table->header(), m_looks,
        {{.width = 72}, {.width = 300, .stretch = 3, .compactWidth = 140}, {.width = 74}, {.width = 84, .dropOrder = 1},
            {.width = 260, .dropOrder = 2, .stretch = 2, .compactWidth = 150}});
    connect(table, &QTreeView::activated, this, [this, model](const QModelIndex& index) {
        if (const auto incident = model->incidentAt(index); !incident.isNull())
            Q_EMIT incidentOpened(incident);
    });
    m_tabs->addTab(table, {});
    return table;
}

void AlonePane::setLink(const LinkState& link)
{
    m_link = link;
    sayLink();
}

void AlonePane::setWaiting(const QList<WaitingCommand>& waiting)
{
    const auto current = m_waitingTable->currentIndex().data(IdRole).toString();
    m_waiting->show(waiting);
    for (int row = 0; row < m_waiting->rowCount(); ++row)
        if (m_waiting->index(row, 0).data(IdRole).toString() == current)
            m_waitingTable->setCurrentIndex(m_waiting->index(row, 0));
    count();
}

void AlonePane::fillRefused()
{
    QList<WaitingCommand> refused;
    for (const auto& conflict : m_picture->now().openConflicts()) {
        if (conflict.kind != ConflictKind::Rejected)
            continue;
        WaitingCommand command;
        command.id = conflict.command;
        command.name = conflict.name;
        command.effects = QString::fromUtf8(QJsonDocument(conflict.effects).toJson(QJsonDocument::Compact));
        command.occurredAt = conflict.at;
        refused.append(command);
    }
    m_refused->show(refused);
    count();
}

void AlonePane::count()
{
    m_tabs->setTabText(0, tr("Waiting %1").arg(m_waiting->rowCount()));
    m_tabs->setTabText(1, tr("Refused %1").arg(m_refused->rowCount()));
    const auto heard = m_link.heardAt && m_now != Instant{} ? tr("Nothing waits. Everything is saved at the centre, %1.").arg(agoWords(*m_link.heardAt, m_now))
                                                            : tr("Nothing waits. What you do is kept here first.");
    m_nothingWaits->say(m_waiting->rowCount() == 0 ? heard : QString());
    m_nothingRefused->say(m_refused->rowCount() == 0 ? tr("The centre refused nothing.") : QString());
    const auto oldest = m_waiting->oldest();
    const auto age = oldest && m_now != Instant{} ? tr("oldest %1").arg(spanWords(std::max(Span{0}, m_now - *oldest))) : QString();
    if (std::exchange(m_age, age) != age)
        Q_EMIT ageChanged(age);
}

void AlonePane::tick(Instant now)
{
    m_now = now;
    if (!isVisible())
        return;
    sayLink();
    count();
}

void AlonePane::sayLink()
{
    const auto since = clockWords(m_link.since, m_zone);
    const auto upTo = m_link.heardAt ? clockWords(*m_link.heardAt, m_zone) : tr("the last link");
    switch (m_link.kind) {
    case LinkState::Kind::Joining:
        m_state->setIcon(u"link"_s, Looks::Amber);
        m_state->setWords(tr("Getting this desk's data from the centre."));
        break;
    case LinkState::Kind::Linked:
        m_state->setIcon(u"link"_s, Looks::Ok);
        m_state->setWords(tr("Linked with the centre since %1. All of it works.").arg(since));
        break;
    case LinkState::Kind::Alone: {
        const auto length = m_now == Instant{} ? Span{0} : std::max(Span{0}, m_now - m_link.since);
        const auto seconds = m_link.retryAt && *m_link.retryAt > m_now && m_now != Instant{} ? std::chrono::ceil<std::chrono::seconds>(*m_link.retryAt - m_now).count() : 0;
        m_state->setIcon(u"linkbroken"_s, Looks::Amber);
        m_state->setWords(seconds > 0 ? tr("Working alone since %1, %2. What you do is safe on this disk. Trying again in %3 s.").arg(since, spanWords(length)).arg(seconds)
                                      : tr("Working alone since %1, %2. What you do is safe on this disk. Trying now.").arg(since, spanWords(length)));
        break;
    }
    case LinkState::Kind::Refused:
        m_state->setIcon(u"late"_s, Looks::Red);
        m_state->setWords(tr("%1 Your changes wait here, safe on this disk.").arg(m_link.words));
        break;
    }
    m_works.at(1)->setWords(tr("Safety plans and people, up to %1").arg(upTo));
    m_unknown.at(1)->setWords(tr("What other desks did after %1").arg(upTo));
    m_try->setEnabled(m_link.kind != LinkState::Kind::Linked);
}

void AlonePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void AlonePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_waiting->retranslate();
        m_refused->retranslate();
        retranslate();
    }
}

void AlonePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < m_looks->scaled(columnsBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AlonePane::retranslate()
{
    setWindowTitle(tr("Working alone"));
    setAccessibleName(tr("Working alone"));
    m_title->setText(tr("What works without the centre, what does not"));
    const QStringList works{tr("Take, screen, send, note, close"), {}, tr("All clocks and check-in timers"), tr("Addresses, search, drive times")};
    const QStringList unknown{tr("Where the cars are: ask by phone"), {}, tr("Whether another desk sent the same team"), tr("Messages to and from the clinician")};
    for (int i = 0; i < 4; ++i) {
        m_works.at(i)->setIcon(u"check"_s, Looks::Ok);
        m_works.at(i)->setWords(works.at(i));
        m_unknown.at(i)->setIcon(u"unknown"_s, Looks::Text2);
        m_unknown.at(i)->setWords(unknown.at(i));
    }
    m_phone->setIcon(u"phone"_s, Looks::Amber);
    m_phone->setWords(tr("Ask by phone: teams where they are, the clinician before you decide alone. The numbers stand on the printed roster."));
    m_try->setDeed(tr("Try the link now"), u"F5"_s);
    m_waitingTable->setAccessibleName(tr("Changes that wait for the centre, in order"));
    m_refusedTable->setAccessibleName(tr("Changes that the centre refused"));
    sayLink();
    count();
}

} // namespace dispatch
