#include "keyswindow.h"

#include "commandline.h"
#include "looks.h"
#include "steadytree.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

KeysWindow::KeysWindow(const QList<QAction*>& actions, const Looks* looks, QWidget* parent, Bar bar) : QDialog(parent)
{
    setObjectName(u"keysWindow"_s);
    setWindowTitle(bar == Bar::Commands ? tr("Keys and commands") : tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new SteadyTreeWidget(this);
    list->setObjectName(u"keysList"_s);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Key or command"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const auto* action : actions)
        if (!action->shortcut().isEmpty())
            list->addTopLevelItem(new QTreeWidgetItem({action->shortcut().toString(QKeySequence::NativeText), action->iconText()}));
    if (bar == Bar::Commands)
        for (const auto& [verb, does] : CommandLine::verbs())
            list->addTopLevelItem(new QTreeWidgetItem({verb, does}));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* all = new QVBoxLayout(this);
    all->addWidget(list);
    const QSize wanted(looks->scaled(640), looks->scaled(560));
    resize(parent ? wanted.boundedTo(parent->size() * 9 / 10) : wanted); // large text asks for more than the screen has
}

} // namespace dispatch
