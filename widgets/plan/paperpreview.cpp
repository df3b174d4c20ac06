#include "paperpreview.h"

#include "looks.h"
#include "paper.h"
#include "planbanner.h"
#include "planpageview.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPageSize>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

PaperPreview::PaperPreview(Looks* looks, QWidget* parent)
    : DeskFrame(u"paperPreview"_s, looks, parent), m_looks(looks), m_files(new PlanFiles(this)), m_banner(new PlanBanner(looks)), m_pages(new PlanPageView(looks)),
      m_bar(addToolBar(QString())), m_file(menuBar()->addMenu(QString()))
{
    const auto add = [this](const QString& name, const QKeySequence& key, const QString& icon) {
        auto* action = new QAction(m_looks->icon(icon), QString(), this);
        action->setObjectName(name);
        action->setShortcut(key);
        m_file->addAction(action);
        return action;
    };
    m_print = add(u"paperPrint"_s, QKeySequence::Print, u"print"_s);
    m_save = add(u"paperSavePdf"_s, QKeySequence::Save, u"note"_s);
    m_close = add(u"paperClose"_s, Qt::Key_Escape, u"close"_s);
    m_bar->setObjectName(u"paperBar"_s);
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->toggleViewAction()->setVisible(false);
    for (auto* action : {m_print, m_save}) {
        m_bar->addAction(action);
        qobject_cast<QToolButton*>(m_bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    connect(m_print, &QAction::triggered, this, [this] { m_files->print(m_shown.job); });
    connect(m_save, &QAction::triggered, this, [this] { m_files->savePdf(m_shown.job); });
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_files, &PlanFiles::said, this, &DeskFrame::say);
    retranslate();
    m_pages->setFocus();
}

void PaperPreview::show(const Shown& shown)
{
    m_shown = shown;
    const auto mark = titleWord();
    m_shown.job.print = [lay = shown.lay, mark](QPagedPaintDevice& device) {
        return lay(PrintPages::turned(device, QPageLayout::Portrait), mark).print(device);
    };
    const auto layout = PrintPages::paper(QPageSize(QPageSize::Letter), QPageLayout::Portrait);
    const auto paper = std::make_shared<Paper>(shown.lay(layout, mark));
    m_pages->show({paper->pages(), [paper](QPainter& painter, int page) { paper->paint(painter, page); }}, layout);
    m_pages->setAccessibleName(tr("Preview: %n page(s), Letter", nullptr, paper->pages()));
    m_banner->say(!shown.goesOut, shown.first, shown.rest, QString());
    retranslate();
}

void PaperPreview::retranslate()
{
    m_file->setTitle(tr("F&ile"));
    m_print->setText(m_shown.goesOut ? tr("&Give it: print") : tr("&Print"));
    m_save->setText(m_shown.goesOut ? tr("Give it as a P&DF") : tr("&Save PDF"));
    m_close->setText(tr("&Close"));
    for (auto* action : {m_print, m_save})
        qobject_cast<QToolButton*>(m_bar->widgetForAction(action))->setText(u" %1  %2 "_s.arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText)));
    setTitle(m_shown.title.isEmpty() ? tr("Print preview") : m_shown.title);
}

void PaperPreview::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dispatch
