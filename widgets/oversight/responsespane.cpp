#include "responsespane.h"

#include "columnfit.h"
#include "emptynote.h"
#include "iconline.h"
#include "responsedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dispatch {
namespace {

constexpr auto untouched = 3s;

QList<ColumnFit::Column> responseColumns()
{
    QList<ColumnFit::Column> all(ResponseModel::ColumnCount);
    all[ResponseModel::Number] = {52, 0, 0, 44};
    all[ResponseModel::Person] = {240, 0, 3, 150};
    all[ResponseModel::Risk] = {104};
    all[ResponseModel::Team] = {150, 0, 1, 110};
    all[ResponseModel::InState] = {64, 1};
    all[ResponseModel::Promise] = {160, 0, 0, 120};
    all[ResponseModel::CheckIn] = {120, 0, 0, 96};
    all[ResponseModel::LastWord] = {280, 2, 4, 160};
    return all;
}

} // namespace

ResponsesPane::ResponsesPane(ResponseModel* model, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_model(model), m_looks(looks), m_list(new QTableView(this)), m_arrived(new IconLine(looks, Looks::Body, this))
{
    setObjectName(u"responsesPane"_s);
    m_list->setObjectName(u"openResponses"_s);
    m_list->setModel(model);
    auto* delegate = new ResponseDelegate(looks, m_list);
    m_list->setItemDelegate(delegate);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    // All rows are as high as two lines; measured row by row, a second in which hundreds change takes many.
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    m_list->installEventFilter(this);
    m_columns = new ColumnFit(m_list, m_list->horizontalHeader(), looks, responseColumns());
    const auto measure = [this, delegate] {
        delegate->setWordBelow(m_columns->isOut(ResponseModel::LastWord));
        m_list->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
        m_list->viewport()->update();
    };
    connect(m_columns, &ColumnFit::changed, this, measure);
    connect(looks, &Looks::changed, this, measure);
    m_note = new EmptyNote(m_list, looks);
    m_arrived->setObjectName(u"arrivedMeanwhile"_s);
    m_arrived->setIcon(u"plus"_s, Looks::Accent);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_arrived);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const auto incident = m_model->incidentAt(index); !incident.isNull())
            Q_EMIT chosen(incident);
    });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto incident = m_model->incidentAt(index); !incident.isNull())
            Q_EMIT opened(incident);
    });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(untouched);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (!m_list->hasFocus())
            m_model->resort();
    });
    // A column that is out is not painted anew by itself, and its word stands under the others.
    connect(model, &QAbstractItemModel::dataChanged, m_list->viewport(), [this](const QModelIndex& from, const QModelIndex& to) {
        if (from.column() <= ResponseModel::LastWord && to.column() >= ResponseModel::LastWord && m_columns->isOut(ResponseModel::LastWord))
            m_list->viewport()->update();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_quiet.isActive())
            m_quiet.start();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ResponsesPane::tell);
    connect(model, &ResponseModel::heldChanged, this, &ResponsesPane::tell);
    retranslate();
}

ResponsesPane::~ResponsesPane() { m_model->disconnect(this); }

void ResponsesPane::select(const IncidentId& incident)
{
    const auto index = m_model->indexOf(incident);
    if (index.isValid() && index.row() != m_list->currentIndex().row())
        m_list->setCurrentIndex(index);
}

IncidentId ResponsesPane::current() const { return m_model->incidentAt(m_list->currentIndex()); }

void ResponsesPane::hold(bool held) { m_model->setHeld(held); }

void ResponsesPane::tick(Instant now)
{
    m_now = now;
    tell();
}

void ResponsesPane::tell()
{
    const auto held = m_model->heldSince();
    const auto arrived = m_model->arrived();
    m_arrived->setVisible(!arrived.isEmpty());
    m_arrived->setWords(tr("New while held: %1").arg(arrived.join(u" · "_s)));
    m_note->say(m_model->rowCount() == 0 ? tr("No open responses. Calls being talked: %1.").arg(m_model->talking()) : QString());
    const auto status = held ? tr("View held for %1, new below the line: %2. Space lets go.").arg(spanWords(m_now - *held)).arg(arrived.size())
                             : tr("Worst first. Space holds the view. Calls being talked: %1").arg(m_model->talking());
    if (std::exchange(m_status, status) != status)
        Q_EMIT statusChanged(status);
}

bool ResponsesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        hold(!m_model->heldSince());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ResponsesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResponsesPane::retranslate()
{
    m_list->setAccessibleName(tr("Open responses"));
    m_list->setAccessibleDescription(tr("Space holds the view, so that nothing moves while you read."));
    tell();
}

} // namespace dispatch
