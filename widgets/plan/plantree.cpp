#include "plantree.h"

#include "looks.h"
#include "typedline.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int narrow = 470;

} // namespace

PlanTree::PlanTree(PlanModel* model, const Looks* looks, QWidget* parent) : SteadyTree(parent), m_looks(looks), m_model(model), m_delegate(new PlanDelegate(looks, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(InternalMove);
    setDragEnabled(true);
    setAutoExpandDelay(300);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(PlanModel::Line, QHeaderView::Stretch);
    for (int part = 0; part < model->rowCount(); ++part)
        setFirstColumnSpanned(part, {}, true);
    expandAll();
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) { write(index.siblingAtColumn(PlanModel::Line)); });
    // Wrapped words are as high as the column is narrow.
    connect(header(), &QHeaderView::sectionResized, this, &PlanTree::scheduleDelayedItemsLayout);
    connect(looks, &Looks::changed, this, &PlanTree::fit);
    // A row that came may be higher than the one whose place it took.
    connect(model, &QAbstractItemModel::dataChanged, this, &PlanTree::scheduleDelayedItemsLayout);
}

void PlanTree::setCurrent(const PlanItemId& item)
{
    const auto index = m_model->indexOf(item);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void PlanTree::write(const QModelIndex& index, const QString& words)
{
    if (!index.isValid() || !m_model->flags(index).testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
    auto* editor = viewport()->findChild<TypedLine*>(u"planLineEditor"_s);
    if (!editor)
        return;
    editor->setFocus(Qt::OtherFocusReason);
    if (!words.isNull())
        editor->setText(words);
    editor->deselect();
    editor->end(false);
}

void PlanTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    SteadyTree::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void PlanTree::keyPressEvent(QKeyEvent* event)
{
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const auto* item = currentItem();
    if (!isLetter || !item || event->text() == " "_L1) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (!item->contact.isEmpty()) {
        Q_EMIT letterPressed();
        return;
    }
    write(currentIndex().siblingAtColumn(PlanModel::Line));
    if (QPointer<TypedLine> editor = viewport()->findChild<TypedLine*>(u"planLineEditor"_s))
        QCoreApplication::sendEvent(editor, event);
}

void PlanTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fit();
}

/// The fields under the list and larger letters take room from it: what the fields are about stays in sight.
void PlanTree::doItemsLayout()
{
    SteadyTree::doItemsLayout();
    if (std::exchange(m_hasOtherRoom, false) && currentIndex().isValid())
        scrollTo(currentIndex());
}

void PlanTree::fit()
{
    // Where there is no room for both, the words of a line come before whether we may call.
    setColumnHidden(PlanModel::Call, viewport()->width() < m_looks->scaled(narrow));
    m_hasOtherRoom = true;
    scheduleDelayedItemsLayout();
}

} // namespace dispatch
