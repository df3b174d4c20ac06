#include "followuppane.h"

#include "columnfit.h"
#include "dutydetail.h"
#include "followupmodel.h"
#include "looklabel.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int followUpBesideFrom = 760;

} // namespace

FollowUpPane::FollowUpPane(FollowUpDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks),
      m_model(new FollowUpModel(picture, &desk->codes(), desk->zone(), [desk] { return desk->actor().id; }, this)),
      m_sides(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_table(new SteadyTree(this)),
      m_empty(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_detail(new DutyDetail(desk, looks, this))
{
    setObjectName(u"followUpPane"_s);
    m_table->setObjectName(u"followUpTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StateDelegate(looks, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new ColumnFit(m_table, m_table->header(), looks,
        {{.width = 104}, {.width = 190, .stretch = 1, .compactWidth = 120}, {.width = 150, .stretch = 2, .compactWidth = 100},
            {.width = 56, .dropOrder = 2}, {.width = 200, .dropOrder = 3, .stretch = 1, .compactWidth = 90},
            {.width = 54, .dropOrder = 1}});
    m_empty->setObjectName(u"followUpEmpty"_s);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sides->setContentsMargins({});
    m_sides->setSpacing(0);
    m_sides->addWidget(m_empty);
    m_sides->addWidget(m_table, 3);
    m_sides->addWidget(m_detail, 4);
    const auto measure = [this] { m_empty->setMargin(m_looks->scaled(12)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_table);

    m_model->tick(desk->now());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid())
            return;
        m_chosen = m_model->followUpAt(current);
        m_detail->show(m_chosen);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FollowUpPane::keepChoice);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        // A clock that changed its words alone needs no more than its cell.
        if (from != to)
            m_detail->show(m_chosen);
    });
    connect(m_detail, &DutyDetail::incidentOpened, this, &FollowUpPane::incidentOpened);
    retranslate();
    keepChoice();
}

void FollowUpPane::show(const FollowUpId& followUp)
{
    m_chosen = followUp;
    keepChoice();
}

FollowUpId FollowUpPane::followUp() const
{
    return m_chosen;
}

void FollowUpPane::tick(Instant now)
{
    m_model->tick(now);
    if (isVisible())
        m_detail->tick(now);
}

void FollowUpPane::keepChoice()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    auto index = m_model->indexOf(m_chosen);
    if (!index.isValid() && any)
        index = m_model->index(0, 0);
    m_table->setCurrentIndex(index);
    m_chosen = m_model->followUpAt(index);
    m_detail->show(m_chosen);
}

void FollowUpPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < m_looks->scaled(followUpBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FollowUpPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void FollowUpPane::retranslate()
{
    setWindowTitle(tr("Follow-up"));
    setAccessibleName(tr("Follow-up"));
    m_table->setAccessibleName(tr("Follow-ups by due time, yours first"));
    m_empty->setText(tr("No follow-up is owed. Closing an incident creates them."));
}

} // namespace dispatch
