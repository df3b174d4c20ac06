#include "teamboard.h"

#include "columnfit.h"
#include "emptynote.h"
#include "looks.h"
#include "statedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnFit::Column> teamColumns()
{
    QList<ColumnFit::Column> all(TeamBoardModel::ColumnCount);
    all[TeamBoardModel::Callsign] = {52, 0, 0, 44};
    all[TeamBoardModel::State] = {168, 0, 2, 120};
    all[TeamBoardModel::Crew] = {160, 4, 3};
    all[TeamBoardModel::Languages] = {104, 3, 1};
    all[TeamBoardModel::On] = {50, 0, 0, 44, 2};
    all[TeamBoardModel::Position] = {142, 0, 1, 130, 1};
    all[TeamBoardModel::Post] = {130, 2, 2};
    all[TeamBoardModel::ShiftEnds] = {154, 5};
    all[TeamBoardModel::Load] = {92, 1};
    return all;
}

} // namespace

TeamBoard::TeamBoard(TeamBoardModel* model, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_model(model), m_looks(looks), m_list(new QTableView(this))
{
    setObjectName(u"teamBoard"_s);
    m_list->setObjectName(u"teamBoardList"_s);
    m_list->setItemDelegate(new StateDelegate(looks, this));
    m_list->setModel(model);
    m_list->setShowGrid(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->installEventFilter(this);
    m_columns = new ColumnFit(m_list, m_list->horizontalHeader(), looks, teamColumns());
    m_note = new EmptyNote(m_list, looks);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { Q_EMIT teamChosen(m_model->teamAt(current)); });
    connect(m_list, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT teamOpened(m_model->teamAt(index)); });
    connect(m_columns, &ColumnFit::changed, this, [this] { Q_EMIT columnsChanged(columnsWords()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &TeamBoard::showEmptiness);
    connect(model, &QAbstractItemModel::dataChanged, this, &TeamBoard::showEmptiness);
    const auto size = [this] {
        m_list->verticalHeader()->setMinimumSectionSize(m_looks->scaled(25));
        m_list->verticalHeader()->setDefaultSectionSize(m_looks->scaled(25));
    };
    connect(looks, &Looks::changed, this, size);
    size();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* chooser = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    chooser->setContext(Qt::WidgetWithChildrenShortcut);
    connect(chooser, &QShortcut::activated, this, &TeamBoard::openColumnChooser);
    retranslate();
}

TeamBoard::~TeamBoard() = default;

void TeamBoard::retranslate()
{
    setAccessibleName(tr("Teams"));
    m_list->setAccessibleName(tr("Teams"));
    m_list->setAccessibleDescription(tr("Teams on shift. Enter shows the incident a team is on."));
    showEmptiness();
}

void TeamBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString TeamBoard::statusWords() const
{
    int free = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        free += m_model->index(row, TeamBoardModel::State).data(IconRole).toString() == "available"_L1 ? 1 : 0;
    return tr("%1 on shift · %2 free").arg(m_model->rowCount()).arg(free);
}

void TeamBoard::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_note->say(isEmpty ? QStringList{tr("Nobody is on shift now."), m_nextShift}.join(u' ').trimmed() : QString());
    const QString status = statusWords();
    if (status != std::exchange(m_status, status))
        Q_EMIT statusChanged(status);
}

void TeamBoard::setNextShift(const QString& time, int teams)
{
    m_nextShift = time.isEmpty() ? QString() : tr("The next shift begins %1 (teams: %2).").arg(time).arg(teams);
    showEmptiness();
}

void TeamBoard::select(const TeamId& team)
{
    if (const QModelIndex index = m_model->indexOf(team); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

TeamId TeamBoard::currentTeam() const
{
    return m_model->teamAt(m_list->currentIndex());
}

void TeamBoard::setNarrow(bool narrow)
{
    m_columns->setNarrow(narrow);
}

QString TeamBoard::columnsWords() const
{
    return m_columns->words();
}

void TeamBoard::openColumnChooser()
{
    m_columns->openChooser();
}

QByteArray TeamBoard::saveState() const
{
    return m_columns->state();
}

bool TeamBoard::restoreState(const QByteArray& state)
{
    return m_columns->restore(state);
}

bool TeamBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const TeamId team = currentTeam(); !team.isNull())
                Q_EMIT teamOpened(team);
            return true;
        case Qt::Key_Escape: Q_EMIT left(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dispatch
