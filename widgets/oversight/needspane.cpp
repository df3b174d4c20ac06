#include "needspane.h"

#include "columnfit.h"
#include "looks.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QEvent>
#include <QHeaderView>
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
    layout->addWidget(m_list);
    setFocusProxy(m_list);
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
    m_list->setAccessibleDescription(tr("Enter goes where it is done."));
    tell();
}

} // namespace dispatch
