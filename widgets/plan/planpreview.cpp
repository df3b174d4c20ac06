#include "planpreview.h"

#include "docktitle.h"
#include "iconline.h"
#include "keyswindow.h"
#include "looks.h"
#include "planbanner.h"
#include "planchecks.h"
#include "planfiles.h"
#include "planpageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPageSize>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr std::array typeSizes{12, 14, 16, 18, 20};
constexpr int usualSize = 14;

QLabel* labelOf(QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

PlanPreview::PlanPreview(const PlanBook* book, Looks* looks, QWidget* parent)
    : DeskFrame(u"planPreview"_s, looks, parent), m_book(book), m_looks(looks), m_files(new PlanFiles(this)), m_papers(new QActionGroup(this)),
      m_bar(addToolBar(QString())), m_languages(new QComboBox), m_sizes(new QComboBox), m_banner(new PlanBanner(looks)), m_pages(new PlanPageView(looks)),
      m_choices(new QDockWidget(this))
{
    makeActions();
    makeMenus();
    makeBar();
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_choices->setObjectName(u"planChoicesDock"_s);
    m_choices->setWidget(makeChoices());
    m_choices->setTitleBarWidget(new DockTitle(m_choices, looks));
    addDockWidget(Qt::RightDockWidgetArea, m_choices);
    connect(m_files, &PlanFiles::said, this, &DeskFrame::say);
    connect(looks, &Looks::changed, this, &PlanPreview::retranslate);
    retranslate();
    m_pages->setFocus();
}

QAction* PlanPreview::add(const QString& name, const QKeySequence& key, const QString& icon)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(m_looks->icon(icon));
    addAction(action);
    return action;
}

void PlanPreview::makeActions()
{
    m_print = add(u"planPrint"_s, QKeySequence::Print, u"print"_s);
    m_save = add(u"planSavePdf"_s, QKeySequence::Save, u"note"_s);
    m_close = add(u"planPreviewClose"_s, Qt::Key_Escape, u"close"_s);
    m_page = add(u"planFullPage"_s, Qt::CTRL | Qt::Key_1);
    m_card = add(u"planWalletCard"_s, Qt::CTRL | Qt::Key_2);
    m_checking = add(u"planCheckingCopy"_s, Qt::CTRL | Qt::Key_3);
    m_keys = add(u"planPreviewKeys"_s, QKeySequence::HelpContents);
    for (auto* action : {m_page, m_card}) {
        action->setCheckable(true);
        m_papers->addAction(action);
    }
    m_page->setChecked(true);
    m_checking->setCheckable(true);
    m_checking->setChecked(true);
    m_wordings = {{m_print, QT_TR_NOOP("&Print")}, {m_save, QT_TR_NOOP("&Save PDF")}, {m_close, QT_TR_NOOP("&Close")}, {m_page, QT_TR_NOOP("&Full page")},
        {m_card, QT_TR_NOOP("&Wallet card")}, {m_checking, QT_TR_NOOP("C&hecking copy with English")}, {m_keys, QT_TR_NOOP("&Keys")}};
    connect(m_print, &QAction::triggered, this, [this] { m_files->print(recordedJob()); });
    connect(m_save, &QAction::triggered, this, [this] { m_files->savePdf(recordedJob()); });
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_papers, &QActionGroup::triggered, this, &PlanPreview::renew);
    connect(m_checking, &QAction::toggled, this, &PlanPreview::renew);
    connect(m_keys, &QAction::triggered, this, [this] { (new KeysWindow(actions(), m_looks, this, KeysWindow::Bar::None))->show(); });
}

void PlanPreview::makeMenus()
{
    const auto menu = [this](const char* title, const QList<QAction*>& actions) {
        auto* made = menuBar()->addMenu(QString());
        made->addActions(actions);
        m_menus.append({made, title});
    };
    menu(QT_TR_NOOP("F&ile"), {m_print, m_save, m_close});
    menu(QT_TR_NOOP("&View"), {m_page, m_card, m_checking});
    menu(QT_TR_NOOP("H&elp"), {m_keys});
}

void PlanPreview::makeBar()
{
    m_bar->setObjectName(u"planPreviewBar"_s);
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->toggleViewAction()->setVisible(false);
    const auto button = [this](QAction* action, Qt::ToolButtonStyle style) {
        m_bar->addAction(action);
        qobject_cast<QToolButton*>(m_bar->widgetForAction(action))->setToolButtonStyle(style);
    };
    button(m_print, Qt::ToolButtonTextBesideIcon);
    button(m_save, Qt::ToolButtonTextBesideIcon);
    m_bar->addSeparator();
    button(m_page, Qt::ToolButtonTextOnly);
    button(m_card, Qt::ToolButtonTextOnly);
    m_bar->addSeparator();
    m_languageLabel = labelOf(m_languages, m_bar);
    m_sizeLabel = labelOf(m_sizes, m_bar);
    m_languages->setObjectName(u"planLanguage"_s);
    m_sizes->setObjectName(u"planTypeSize"_s);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sizes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (auto* part : std::initializer_list<QWidget*>{m_languageLabel, m_languages, m_sizeLabel, m_sizes})
        m_bar->addWidget(part);
    button(m_checking, Qt::ToolButtonTextOnly);
    for (const auto size : typeSizes)
        m_sizes->addItem(QString(), size);
    m_sizes->setCurrentIndex(m_sizes->findData(usualSize));
    fillLanguages();
    connect(m_languages, &QComboBox::currentIndexChanged, this, &PlanPreview::renew);
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &PlanPreview::renew);
}

QWidget* PlanPreview::makeChoices()
{
    auto* scroll = new QScrollArea(m_choices);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    scroll->setWidget(inside);
    auto* column = new QVBoxLayout(inside);
    const auto label = [&](Looks::Step step, bool strong, Looks::Token token) {
        auto* made = new LookLabel(m_looks, step, strong, token, inside);
        column->addWidget(made);
        return made;
    };
    const auto box = [&](const QString& name) {
        auto* made = new QCheckBox(inside);
        made->setObjectName(name);
        made->setChecked(true);
        column->addWidget(made);
        connect(made, &QCheckBox::toggled, this, &PlanPreview::renew);
        return made;
    };
    m_who = label(Looks::Name, true, Looks::Text);
    m_what = label(Looks::Body, false, Looks::Text2);
    m_onIt = label(Looks::Body, true, Looks::Text);
    m_numbers = box(u"planWithNumbers"_s);
    m_strengths = box(u"planWithStrengths"_s);
    m_kept = box(u"planWithKept"_s);
    m_name = box(u"planWithName"_s);
    m_neverTitle = label(Looks::Body, true, Looks::Text);
    m_never = label(Looks::Body, false, Looks::Text2);
    m_checkedTitle = label(Looks::Body, true, Looks::Text);
    m_checks = new QVBoxLayout;
    column->addLayout(m_checks);
    column->addStretch();
    const auto measure = [this, column, inside] {
        const int edge = m_looks->scaled(12);
        column->setContentsMargins(edge, edge, edge, edge);
        column->setSpacing(m_looks->scaled(6));
    };
    connect(m_looks, &Looks::changed, this, measure);
    measure();
    return scroll;
}

void PlanPreview::fillLanguages()
{
    const QSignalBlocker quiet(m_languages);
    const auto chosen = m_languages->currentData();
    m_languages->clear();
    for (const auto& language : m_book->languages())
        m_languages->addItem(language.code == m_book->english().code ? language.englishName : u"%1 · %2"_s.arg(language.englishName, language.name), language.code);
    m_languages->setCurrentIndex(std::max(m_languages->findData(chosen), 0));
}

void PlanPreview::show(const PlanSheet& sheet, const QString& person)
{
    m_sheet = sheet;
    m_person = person;
    {
        const QSignalBlocker quiet(m_languages);
        m_languages->setCurrentIndex(std::max(m_languages->findData(sheet.content.language), 0));
    }
    retranslate();
}

const PlanLanguage& PlanPreview::language() const
{
    const auto* chosen = m_book->find(m_languages->currentData().toString());
    return chosen ? *chosen : m_book->english();
}

const PlanLanguage& PlanPreview::ownLanguage() const
{
    const auto* own = m_book->find(m_sheet.content.language);
    return own ? *own : m_book->english();
}

PlanJob PlanPreview::job() const
{
    PlanJob job;
    job.papers = {m_card->isChecked() ? PlanPaper::WalletCard : PlanPaper::Page};
    if (m_checking->isChecked() && m_checking->isEnabled())
        job.papers.append(PlanPaper::CheckingCopy);
    job.sheet = m_sheet;
    job.sheet.name = m_name->isChecked() ? m_person : QString();
    job.sheet.withNumbers = m_numbers->isChecked();
    job.sheet.withStrengths = m_strengths->isChecked();
    job.sheet.withKept = m_kept->isChecked();
    job.sheet.points = m_sizes->currentData().toInt();
    job.sheet.mark = titleWord();
    job.words = {&m_book->form(), &language(), &m_book->english()};
    job.title = tr("safety plan %1 %2", "version, language code").arg(m_sheet.content.version).arg(language().code);
    return job;
}

PaperJob PlanPreview::recordedJob() const
{
    const auto present = job();
    PaperJob paper = present;
    QStringList papers{present.papers.first() == PlanPaper::WalletCard ? tr("wallet card") : tr("the person's page")};
    if (present.papers.size() > 1)
        papers.append(tr("checking copy"));
    const auto words = tr("version %1, %2", "number, papers").arg(present.sheet.content.version).arg(papers.join(u", "_s));
    if (m_record)
        paper.record = [record = m_record, person = present.sheet.content.person, words](const PaperJob::Recorded& then) { record(person, words, then); };
    return paper;
}

void PlanPreview::renew()
{
    // In English there is nothing to stand beside it.
    m_checking->setEnabled(!isInEnglish());
    const auto present = job();
    const auto paper = PrintPages::paper(QPageSize(QPageSize::Letter), QPageLayout::Portrait);
    const auto document = std::make_shared<PlanDocument>(present.papers, paper, present.sheet, present.words);
    m_pages->show({document->pages(), [document](QPainter& painter, int page) { document->paint(painter, page); }}, paper);
    m_pages->setAccessibleName(tr("Preview: %n page(s), Letter", nullptr, document->pages()));
    tellBanner();
    tellChecks(*document, present);
}

void PlanPreview::tellBanner()
{
    const auto& chosen = language();
    const auto name = chosen.englishName;
    QString own;
    if (ownLanguage().code != chosen.code)
        own = u' ' + tr("The person's own words stay as they were written, in %1.", "a language").arg(ownLanguage().englishName);
    const auto never = tr("Prints no clinical notes, no risk level, no incident number");
    if (isInEnglish())
        m_banner->say(true, tr("English headings."), tr("They are the form's own.") + own, never);
    else if (chosen.draftMark().isEmpty())
        m_banner->say(true, tr("Reviewed translation."), tr("%1 headings read and approved by %2, %3.", "language, who, date").arg(name, chosen.reviewer, chosen.reviewedOn) + own, never);
    else
        m_banner->say(false, tr("Draft translation."),
            tr("The %1 headings have not yet been read by a person who speaks %1, so the page says “%2” (draft translation).", "language, words on the page").arg(name, isolated(chosen.draftMark())) + own,
            tr("Headings of %1, reviewer: none", "a version").arg(chosen.version));
}

void PlanPreview::tellChecks(const PlanDocument& document, const PlanJob& present)
{
    while (auto* item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& check : planChecks(document, present.sheet, present.words)) {
        auto* line = new IconLine(m_looks);
        line->setIcon(check.holds ? u"check"_s : u"soon"_s, check.holds ? Looks::Ok : Looks::Amber);
        line->setWords(check.words);
        line->setWordsToken(check.holds ? Looks::Text : Looks::Amber);
        m_checks->addWidget(line);
    }
}

void PlanPreview::retranslate()
{
    for (const auto& [action, text] : m_wordings) {
        action->setText(tr(text));
        if (auto* button = qobject_cast<QToolButton*>(m_bar->widgetForAction(action)); button && !action->shortcut().isEmpty())
            button->setText(u" %1  %2 "_s.arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (const auto& [menu, title] : m_menus)
        menu->setTitle(tr(title));
    setTitle(m_person.isEmpty() ? tr("Print preview") : tr("Print preview · %1", "a person").arg(m_person));
    m_choices->setWindowTitle(tr("What is printed"));
    m_languageLabel->setText(u"  "_s + tr("&Language") + u' ');
    m_sizeLabel->setText(u"  "_s + tr("&Type size") + u' ');
    m_languages->setAccessibleName(tr("Language"));
    m_sizes->setAccessibleName(tr("Type size"));
    for (int i = 0; i < m_sizes->count(); ++i)
        m_sizes->setItemText(i, tr("%1 points").arg(m_sizes->itemData(i).toInt()));
    m_who->setText(m_person);
    m_what->setText(m_sheet.isSigned ? tr("Safety plan, version %1, signed").arg(m_sheet.content.version) : tr("Safety plan, version %1, not signed: the page says so").arg(m_sheet.content.version));
    m_onIt->setText(tr("On the person's page"));
    m_numbers->setText(tr("Contacts with &numbers"));
    m_strengths->setText(tr("St&rengths and reasons"));
    m_kept->setText(tr("Where it is &kept, review date"));
    m_name->setText(tr("N&ame at the top"));
    m_neverTitle->setText(tr("Never on it"));
    m_never->setText(tr("Risk level, notes, diagnosis, numbers of incidents, marks “works well” and “not lately”"));
    m_checkedTitle->setText(tr("Checked before printing"));
    renew();
    auto* scroll = static_cast<QScrollArea*>(m_choices->widget());
    scroll->setMinimumWidth(scroll->widget()->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
}

void PlanPreview::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dispatch
