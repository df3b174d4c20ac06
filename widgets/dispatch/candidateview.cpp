#include "candidateview.h"

#include "looklabel.h"
#include "statedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

RowsTable::RowsTable(const Looks* looks, QWidget* parent) : QTableView(parent), m_looks(looks)
{
    setItemDelegate(new StateDelegate(looks, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    const auto measure = [this] {
        verticalHeader()->setDefaultSectionSize(qMax(m_looks->scaled(30), fontMetrics().height() + m_looks->scaled(6)));
        fit();
        updateGeometry();
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

QSize RowsTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {m_looks->scaled(300), header + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

void RowsTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    QList<int> wanted;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, m_unused.contains(column));
        wanted.append(m_unused.contains(column) ? 0
            : qMax(sizeHintForColumn(column), horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column)));
    }
    // The stretched column may be cut to a few letters before anything goes.
    wanted[m_stretched] = qMin(wanted[m_stretched], m_looks->scaled(90));
    int total = 0;
    for (const int width : std::as_const(wanted))
        total += width;
    for (const int column : std::as_const(m_dispensable)) {
        const bool goes = column < wanted.size() && total > viewport()->width();
        if (column < wanted.size())
            setColumnHidden(column, goes);
        if (goes)
            total -= wanted[column];
    }
    for (int column = 0; column < wanted.size(); ++column)
        if (column != m_stretched && !isColumnHidden(column))
            setColumnWidth(column, wanted[column]);
    setColumnWidth(m_stretched, qMax(wanted[m_stretched], viewport()->width() - total + wanted[m_stretched]));
}

void RowsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            Q_EMIT entered();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        Q_EMIT letterPressed(event->text().toUpper());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RowsTable::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

/// The rows of one kind only.
class CandidateView::Kinds : public QSortFilterProxyModel {
public:
    Kinds(QAbstractItemModel* model, RowKind kind, QObject* parent) : QSortFilterProxyModel(parent), m_kind(kind) { setSourceModel(model); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(KindRole).toInt() == static_cast<int>(m_kind);
    }

private:
    RowKind m_kind;
};

CandidateView::CandidateView(CandidateModel* model, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_model(model), m_looks(looks), m_able(new Kinds(model, RowKind::Candidate, this)),
      m_unable(new Kinds(model, RowKind::Refused, this)), m_table(new RowsTable(looks, this)),
      m_none(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_unableTitle(new LookLabel(looks, Looks::Body, true, Looks::Text, this)),
      m_unableTable(new RowsTable(looks, this))
{
    m_table->setObjectName(u"candidateTable"_s);
    m_table->setStretched(CandidateModel::Crew);
    m_table->setDispensable({CandidateModel::Load, CandidateModel::ShiftLeft, CandidateModel::ThereAt, CandidateModel::Crew, CandidateModel::Cover});
    m_table->setModel(m_able);
    m_unableTable->setObjectName(u"refusedTable"_s);
    m_unableTable->horizontalHeader()->hide();
    m_unableTable->setStretched(CandidateModel::Drive);
    m_unableTable->setModel(m_unable);
    m_unableTable->setUnused({CandidateModel::ThereAt, CandidateModel::Promise, CandidateModel::Languages, CandidateModel::ShiftLeft,
        CandidateModel::Load, CandidateModel::Cover});
    m_unableTable->setDispensable({CandidateModel::Rank, CandidateModel::Crew});
    m_unableTitle->setTextFormat(Qt::RichText);
    m_unableTitle->setAutoFillBackground(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_none);
    column->addWidget(m_unableTitle);
    column->addWidget(m_unableTable);
    const auto measure = [this] {
        m_unableTitle->setContentsMargins(m_looks->scaled(8), m_looks->scaled(4), m_looks->scaled(8), m_looks->scaled(4));
        m_none->setContentsMargins(m_looks->scaled(12), m_looks->scaled(12), m_looks->scaled(12), m_looks->scaled(12));
        auto colours = m_unableTitle->palette();
        colours.setColor(QPalette::Window, m_looks->color(Looks::Header));
        m_unableTitle->setPalette(colours);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();

    connect(model, &QAbstractItemModel::modelReset, this, &CandidateView::renew);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        // A drive or a cover that was worked out meanwhile may be longer than what stood there.
        m_table->fit();
        Q_EMIT chosenChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (const auto* candidate = m_model->candidateAt(m_able->mapToSource(current)))
            m_chosen = candidate->team;
        Q_EMIT chosenChanged();
    });
    connect(m_table, &RowsTable::entered, this, &CandidateView::entered);
    connect(m_table, &RowsTable::letterPressed, this, &CandidateView::letterPressed);
    connect(m_table, &QTableView::doubleClicked, this, &CandidateView::entered);
    setFocusProxy(m_table);
    renew();
}

void CandidateView::renew()
{
    choose(m_chosen);
    m_table->setVisible(m_able->rowCount() > 0);
    m_none->setVisible(m_able->rowCount() == 0);
    m_unableTitle->setVisible(m_unable->rowCount() > 0);
    m_unableTable->setVisible(m_unable->rowCount() > 0);
    m_table->updateGeometry();
    m_unableTable->updateGeometry();
    retranslate();
}

const Candidate* CandidateView::chosen() const
{
    return m_model->candidateAt(m_able->mapToSource(m_table->currentIndex()));
}

const Candidate* CandidateView::first() const
{
    return m_model->candidateAt(m_able->mapToSource(m_able->index(0, 0)));
}

void CandidateView::choose(const TeamId& team)
{
    m_chosen = team;
    int row = 0;
    for (int each = 0; each < m_able->rowCount(); ++each)
        if (m_able->index(each, 0).data(IdRole).toString() == team.toString())
            row = each;
    m_table->setCurrentIndex(m_able->index(row, 0));
}

void CandidateView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CandidateView::retranslate()
{
    m_table->setAccessibleName(tr("Teams that can go, best first"));
    m_unableTable->setAccessibleName(tr("Teams that cannot be sent now"));
    m_none->setText(tr("No team can be sent now. The reasons stand below; a team can be kept for later from its row on the team board."));
    m_unableTitle->setText(u"%1 <b>%2</b> <span style=\"font-weight:400\">· %3</span>"_s.arg(
        tr("Cannot be sent now"), QString::number(m_unable->rowCount()), tr("shown so you need not wonder")));
}

} // namespace dispatch
