#include "needspane.h"

#include "columnfit.h"
#include "looks.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

NeedsPane::NeedsPane(NeedsModel* model, const Looks* looks, QWidget* parent) : QWidget(parent), m_model(model), m_list(new SteadyTree(this))
{
    setObjectName(u"needsPane"_s);
    m_list->setObjectName(u"needs"_s);
    m_list->setModel(model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setHighlightSections(false);
    m_columns = new ColumnFit(m_list, m_list->header(), looks, {{280, 0, 3, 180}, {110, 2, 1, 80}, {70, 1}});
    m_list->expandAll();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const auto* need = m_model->needAt(index))
            Q_EMIT chosen(*need);
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto* need = m_model->needAt(index))
            Q_EMIT wanted(*need);
    });
    connect(model, &NeedsModel::pressingChanged, this, &NeedsPane::tell);
    connect(model, &QAbstractItemModel::modelReset, this, &NeedsPane::span);
    span();
    retranslate();
}

/// The headings go over the whole width, and nothing hides below them.
void NeedsPane::span()
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_list->setFirstColumnSpanned(group, {}, true);
    m_list->expandAll();
    tell();
}

const Need* NeedsPane::current() const { return m_model->needAt(m_list->currentIndex()); }

void NeedsPane::addBelow(QWidget* sheet) { layout()->addWidget(sheet); }

bool NeedsPane::eventFilter(QObject* watched, QEvent* event)
{
    const auto* need = watched == m_list && event->type() == QEvent::KeyPress ? current() : nullptr;
    const auto* key = need && !need->approval.isNull() ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_A: Q_EMIT approveWanted(); return true;
    case Qt::Key_D: Q_EMIT declineWanted(); return true;
    case Qt::Key_R: Q_EMIT reviewWanted(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

QString NeedsPane::words() const { return m_model->pressing() == 0 ? tr("nothing now or this hour") : tr("%n now and this hour", nullptr, m_model->pressing()); }

void NeedsPane::tell()
{
    Q_EMIT wordsChanged(words());
}

void NeedsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NeedsPane::retranslate()
{
    m_list->setAccessibleName(tr("Needs you"));
    m_list->setAccessibleDescription(tr("Enter goes where it is done. On what is asked: A approves, D declines; R reviews what was done alone."));
    tell();
}

} // namespace dispatch
