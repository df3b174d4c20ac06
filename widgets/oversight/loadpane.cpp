#include "loadpane.h"

#include "columnfit.h"
#include "emptynote.h"
#include "looks.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

LoadPane::LoadPane(LoadModel* model, const Looks* looks, QWidget* parent) : QWidget(parent), m_model(model), m_list(new SteadyTree(this)), m_note(new EmptyNote(m_list, looks))
{
    setObjectName(u"loadPane"_s);
    m_list->setObjectName(u"load"_s);
    m_list->setModel(model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setHighlightSections(false);
    m_columns = new ColumnFit(m_list, m_list->header(), looks, {{60}, {90, 1, 1}, {80, 0, 1}, {90, 2, 1}, {110, 0, 2}});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(model, &QAbstractItemModel::modelReset, this, &LoadPane::retranslate);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &LoadPane::retranslate);
    retranslate();
}

void LoadPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoadPane::retranslate()
{
    m_list->setAccessibleName(tr("Load of the teams"));
    m_note->say(m_model->rowCount() == 0 ? tr("No team is on shift now.") : QString());
}

} // namespace dispatch
