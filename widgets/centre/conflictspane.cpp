#include "conflictspane.h"

#include "columnfit.h"
#include "conflictdetail.h"
#include "conflictmodel.h"
#include "looklabel.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int conflictsBesideFrom = 900;

} // namespace

ConflictsPane::ConflictsPane(ConflictDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks),
      m_model(new ConflictModel(picture, &desk->codes(), &desk->protocol(), desk->zone(), [desk] { return desk->actor().id; }, this)),
      m_sides(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_list(new SteadyTree(this)),
      m_empty(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_detail(new ConflictDetail(desk, m_model, looks, this))
{
    setObjectName(u"conflictsPane"_s);
    m_list->setObjectName(u"conflictList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnFit(m_list, m_list->header(), looks,
        {{.width = 230, .stretch = 1, .compactWidth = 140}, {.width = 56}, {.width = 110, .dropOrder = 1, .compactWidth = 64}});
    m_empty->setObjectName(u"conflictsEmpty"_s);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sides->setContentsMargins({});
    m_sides->setSpacing(0);
    m_sides->addWidget(m_empty);
    m_sides->addWidget(m_list, 2);
    m_sides->addWidget(m_detail, 5);
    const auto measure = [this] {
        m_empty->setMargin(m_looks->scaled(12));
        m_list->setMinimumHeight(m_looks->scaled(4 * 26)); // its header and three rows
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_list);

    m_model->tick(desk->now());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const auto conflict = m_model->conflictAt(current);
        if (!conflict.isNull())
            goTo(conflict);
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (m_model->conflictAt(index).isNull())
            m_list->setExpanded(index, !m_list->isExpanded(index));
        else
            m_detail->takeFocus();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConflictsPane::keepChoice);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        // An age that changed its words alone needs no more than its cell.
        if (from != to)
            m_detail->renew();
    });
    connect(m_detail, &ConflictDetail::incidentOpened, this, &ConflictsPane::incidentOpened);
    connect(m_detail, &ConflictDetail::targetsChanged, this, [this](const QList<IncidentId>& incidents, const QList<TeamId>& teams) {
        if (isVisible())
            Q_EMIT targetsChanged(incidents, teams);
    });
    connect(m_detail, &ConflictDetail::nextWanted, this, &ConflictsPane::next);
    connect(m_detail, &ConflictDetail::decided, this, [this](const ConflictId&, const QString& sentence, const QString& consequence) {
        Q_EMIT targetsChanged({}, {});
        Q_EMIT decided(sentence, consequence);
    });
    auto* forward = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this);
    forward->setContext(Qt::WidgetWithChildrenShortcut);
    connect(forward, &QShortcut::activated, this, &ConflictsPane::next);
    retranslate();
    keepChoice();
}

void ConflictsPane::span()
{
    for (int section = 0; section < m_model->rowCount(); ++section) {
        m_list->setFirstColumnSpanned(section, {}, true);
        m_list->setExpanded(m_model->index(section, 0), true);
    }
}

/// What stood open stays open, also when somebody else solved it meanwhile: the pane then says who and how.
void ConflictsPane::keepChoice()
{
    span();
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    auto index = m_model->indexOf(m_chosen);
    if (!index.isValid()) {
        const auto open = m_model->open();
        index = !open.isEmpty() ? m_model->indexOf(open.first()) : any ? m_model->index(0, 0, m_model->index(0, 0)) : QModelIndex();
    }
    m_list->setCurrentIndex(index);
    goTo(m_model->conflictAt(index));
}

void ConflictsPane::goTo(const ConflictId& conflict)
{
    m_chosen = conflict;
    m_detail->show(conflict);
    const auto open = m_model->open();
    const auto at = open.indexOf(conflict);
    Q_EMIT placeChanged(open.isEmpty() ? QString() : at < 0 ? tr("%1 open").arg(open.size()) : tr("%1 of %2").arg(at + 1).arg(open.size()));
}

void ConflictsPane::show(const ConflictId& conflict)
{
    if (const auto index = m_model->indexOf(conflict); index.isValid())
        m_list->setCurrentIndex(index);
}

void ConflictsPane::next()
{
    const auto next = m_model->after(m_chosen);
    if (next.isNull())
        return;
    show(next);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ConflictsPane::tick(Instant now)
{
    m_model->tick(now);
}

void ConflictsPane::setLink(const LinkState& link)
{
    m_detail->setLink(link);
}

void ConflictsPane::setTakenToday(int taken)
{
    m_takenToday = taken;
    m_empty->setText(tr("No conflicts. %n change(s) taken today, none refused.", nullptr, m_takenToday));
}

void ConflictsPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        m_detail->decide();
    else
        QWidget::keyPressEvent(event);
}

void ConflictsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < m_looks->scaled(conflictsBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ConflictsPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT targetsChanged({}, {});
}

void ConflictsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void ConflictsPane::retranslate()
{
    setWindowTitle(tr("Conflicts"));
    setAccessibleName(tr("Conflicts"));
    m_list->setAccessibleName(tr("Conflicts, those that need you first"));
    m_list->setAccessibleDescription(tr("Enter goes to the choices, Alt+Down to the next conflict."));
    setTakenToday(m_takenToday);
}

} // namespace dispatch
