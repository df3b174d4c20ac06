#include "incidentboard.h"

#include "columnfit.h"
#include "emptynote.h"
#include "looks.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto calmAfter = std::chrono::seconds{3};

QList<ColumnFit::Column> incidentColumns()
{
    QList<ColumnFit::Column> all(IncidentBoardModel::ColumnCount);
    all[IncidentBoardModel::Number] = {44, 0, 0, 40};
    all[IncidentBoardModel::State] = {128, 0, 1, 104};
    all[IncidentBoardModel::Person] = {122, 0, 2, 66, 1};
    all[IncidentBoardModel::Where] = {136, 4, 4};
    all[IncidentBoardModel::What] = {120, 1, 3};
    all[IncidentBoardModel::Risk] = {120, 5, 0, 42};
    all[IncidentBoardModel::Team] = {50, 0, 0, 42, 2};
    all[IncidentBoardModel::InState] = {64, 2};
    all[IncidentBoardModel::NextDue] = {190, 0, 1, 140};
    all[IncidentBoardModel::CheckIn] = {104, 6};
    all[IncidentBoardModel::Marks] = {84, 3, 1};
    return all;
}

} // namespace

IncidentBoard::IncidentBoard(IncidentBoardModel* model, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_model(model), m_looks(looks), m_list(new SteadyTree(this)), m_filter(new QLineEdit(this)),
      m_delegate(new StateDelegate(looks, this)), m_calm(new QTimer(this)), m_digits(new QTimer(this))
{
    setObjectName(u"incidentBoard"_s);
    m_list->setObjectName(u"incidentBoardList"_s);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(model);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true); // a ticking clock must not measure its whole row again
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_filter->setObjectName(u"incidentBoardFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(looks->icon(u"filter"_s, Looks::Text2), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_filter->hide();
    m_columns = new ColumnFit(m_list, m_list->header(), looks, incidentColumns());
    m_note = new EmptyNote(m_list, looks);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    setFocusProxy(m_list);

    m_calm->setObjectName(u"incidentBoardCalm"_s);
    m_calm->setSingleShot(true);
    m_calm->setInterval(calmAfter);
    connect(m_calm, &QTimer::timeout, m_model, &IncidentBoardModel::resort);
    m_digits->setSingleShot(true);
    m_digits->setInterval(QApplication::keyboardInputInterval());
    connect(m_digits, &QTimer::timeout, this, [this] { m_typed.clear(); });

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const IncidentId incident = m_model->incidentAt(current); !incident.isNull())
            Q_EMIT incidentChosen(incident);
    });
    connect(m_list, &QTreeView::doubleClicked, this, &IncidentBoard::open);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(KindRole).toInt() == static_cast<int>(RowKind::Shelf))
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const IncidentId incident = currentIncident(); !incident.isNull())
            Q_EMIT rowMenuRequested(incident, m_list->viewport()->mapToGlobal(at));
    });
    connect(m_filter, &QLineEdit::textChanged, this, &IncidentBoard::refilter);
    connect(m_columns, &ColumnFit::changed, this, [this] {
        m_delegate->setRiskWords(!m_columns->isCompact(IncidentBoardModel::Risk));
        m_list->viewport()->update();
        Q_EMIT columnsChanged(columnsWords());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        spanShelves();
        refilter();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &IncidentBoard::refilter);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &IncidentBoard::refilter);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &IncidentBoard::refilter);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &IncidentBoard::refilter);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &IncidentBoard::stillHand);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &IncidentBoard::stillHand);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        if (first.parent().isValid() && first.column() <= IncidentBoardModel::CheckIn && last.column() >= IncidentBoardModel::NextDue)
            stillHand();
    });
    connect(m_looks, &Looks::changed, this, [this] { m_list->doItemsLayout(); });
    auto* chooser = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    chooser->setContext(Qt::WidgetWithChildrenShortcut);
    connect(chooser, &QShortcut::activated, this, &IncidentBoard::openColumnChooser);

    retranslate();
    spanShelves();
    refilter();
}

IncidentBoard::~IncidentBoard() = default;

void IncidentBoard::retranslate()
{
    setAccessibleName(tr("Board"));
    m_list->setAccessibleName(tr("Board"));
    m_list->setAccessibleDescription(tr("Open work in four shelves. Enter opens, N writes a note, / filters, digits go to a number."));
    m_filter->setAccessibleName(tr("Filter of the board"));
    m_filter->setPlaceholderText(tr("Number, name, place or word. Esc shows all again."));
    showEmptiness();
}

void IncidentBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IncidentBoard::spanShelves()
{
    for (int shelf = 0; shelf < m_model->rowCount(); ++shelf) {
        m_list->setFirstColumnSpanned(shelf, {}, true);
        m_list->setExpanded(m_model->index(shelf, 0), true);
    }
}

void IncidentBoard::stillHand()
{
    if (!m_list->hasFocus() && !m_calm->isActive())
        m_calm->start();
}

bool IncidentBoard::fits(const QModelIndex& row, const QString& words) const
{
    QString line;
    for (int column = 0; column < IncidentBoardModel::ColumnCount; ++column)
        line += row.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString() % u' ';
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&line](const QString& part) { return line.contains(part, Qt::CaseInsensitive); });
}

void IncidentBoard::refilter()
{
    const QString words = m_filter->text().simplified();
    for (int shelf = 0; shelf < m_model->rowCount(); ++shelf) {
        const QModelIndex parent = m_model->index(shelf, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            m_list->setRowHidden(row, parent, !words.isEmpty() && !fits(m_model->index(row, 0, parent), words));
    }
    showEmptiness();
}

QModelIndex IncidentBoard::firstShown() const
{
    for (int shelf = 0; shelf < m_model->rowCount(); ++shelf) {
        const QModelIndex parent = m_model->index(shelf, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            if (!m_list->isRowHidden(row, parent))
                return m_model->index(row, 0, parent);
        }
    }
    return {};
}

void IncidentBoard::showEmptiness()
{
    if (firstShown().isValid()) {
        m_note->say({});
        return;
    }
    if (!m_filter->text().simplified().isEmpty())
        m_note->say(tr("Nothing open fits “%1”. Enter looks in all history.").arg(m_filter->text().simplified()));
    else
        m_note->say(QStringList{tr("No open incidents. F2 takes a call."), m_lastClosed}.join(u' ').trimmed());
}

void IncidentBoard::setLastClosed(const QString& number, const QString& time)
{
    m_lastClosed = number.isEmpty() ? QString() : tr("Last one closed %1 (%2).").arg(time, number);
    showEmptiness();
}

void IncidentBoard::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_list->setExpanded(index.parent(), true);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void IncidentBoard::select(const IncidentId& incident)
{
    const QModelIndex index = m_model->indexOf(incident);
    if (index.isValid() && m_list->isRowHidden(index.row(), index.parent()))
        closeFilter();
    goTo(index);
}

IncidentId IncidentBoard::currentIncident() const
{
    return m_model->incidentAt(m_list->currentIndex());
}

void IncidentBoard::goToShelf(Shelf shelf)
{
    const QModelIndex parent = m_model->shelf(shelf);
    QModelIndex target = parent;
    for (int row = m_model->rowCount(parent) - 1; row >= 0; --row) {
        if (!m_list->isRowHidden(row, parent))
            target = m_model->index(row, 0, parent);
    }
    m_list->setExpanded(parent, true);
    goTo(target);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void IncidentBoard::focusFilter()
{
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void IncidentBoard::closeFilter()
{
    m_filter->clear();
    m_filter->hide();
}

void IncidentBoard::setNarrow(bool narrow)
{
    m_columns->setNarrow(narrow);
}

QString IncidentBoard::columnsWords() const
{
    return m_columns->words();
}

void IncidentBoard::openColumnChooser()
{
    m_columns->openChooser();
}

QByteArray IncidentBoard::saveState() const
{
    return m_columns->state();
}

bool IncidentBoard::restoreState(const QByteArray& state)
{
    return m_columns->restore(state);
}

void IncidentBoard::open(const QModelIndex& index)
{
    if (const IncidentId incident = m_model->incidentAt(index); !incident.isNull())
        Q_EMIT incidentOpened(incident);
    else if (const DraftId draft = m_model->draftAt(index); !draft.isNull())
        Q_EMIT draftOpened(draft);
    else if (const FollowUpId followUp = m_model->followUpAt(index); !followUp.isNull())
        Q_EMIT followUpOpened(followUp);
    else if (index.isValid())
        m_list->setExpanded(index, !m_list->isExpanded(index));
}

void IncidentBoard::typeDigit(QChar digit)
{
    m_typed += digit;
    m_digits->start();
    const auto reaches = [this](bool wholeNumber) {
        for (int shelf = 0; shelf < m_model->rowCount(); ++shelf) {
            const QModelIndex parent = m_model->index(shelf, 0);
            for (int row = 0; row < m_model->rowCount(parent); ++row) {
                const QModelIndex index = m_model->index(row, IncidentBoardModel::Number, parent);
                const QString number = index.data().toString();
                const bool isHit = wholeNumber ? number == m_typed || number.endsWith(m_typed) : number.startsWith(m_typed);
                if (isHit && !m_list->isRowHidden(row, parent))
                    return index;
            }
        }
        return QModelIndex();
    };
    const QModelIndex beginning = reaches(false);
    goTo(beginning.isValid() ? beginning : reaches(true));
}

bool IncidentBoard::listKey(int key, const QString& text)
{
    if (text == "/"_L1) {
        focusFilter();
        return true;
    }
    if (text.size() == 1 && text.front().isDigit()) {
        typeDigit(text.front());
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_list->currentIndex()); return true;
    case Qt::Key_N:
        if (const IncidentId incident = currentIncident(); !incident.isNull())
            Q_EMIT noteRequested(incident);
        return true;
    case Qt::Key_Escape:
        if (m_filter->isVisible())
            closeFilter();
        else
            Q_EMIT left();
        return true;
    default:
        // Letters do nothing by themselves; the view's own search would jump about.
        return !text.isEmpty() && text.front().isPrint() && key != Qt::Key_Space && key != Qt::Key_Plus && key != Qt::Key_Minus;
    }
}

bool IncidentBoard::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        closeFilter();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex first = firstShown(); first.isValid()) {
            goTo(first);
            m_list->setFocus(Qt::OtherFocusReason);
        } else if (!m_filter->text().simplified().isEmpty()) {
            Q_EMIT historyWanted(m_filter->text().simplified());
        }
        return true;
    case Qt::Key_Down:
        goTo(firstShown());
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    default: return false;
    }
}

bool IncidentBoard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && watched == m_list && listKey(press->key(), press->text()))
            return true;
        if (isPlain && watched == m_filter && filterKey(press->key()))
            return true;
        break;
    }
    case QEvent::FocusIn:
        if (watched == m_list)
            m_calm->stop();
        break;
    case QEvent::FocusOut:
        // A menu of the list is still work in the list.
        if (watched == m_list && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            m_calm->start();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dispatch
