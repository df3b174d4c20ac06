#include "planlooks.h"

#include "livepicture.h"
#include "looking.h"
#include "looklabel.h"
#include "steadytree.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto seenBack = 30 * day;

} // namespace

PlanLooks::PlanLooks(const PlanDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent)
    : DeskFrame(u"planLooksWindow"_s, looks, parent), m_desk(desk), m_looks(looks), m_about(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_outside(new QCheckBox(this)), m_list(new SteadyTreeWidget(this)), m_file(menuBar()->addMenu(QString())), m_close(new QAction(this))
{
    m_about->setObjectName(u"planLooksAbout"_s);
    m_outside->setObjectName(u"planLooksOutside"_s);
    m_list->setObjectName(u"planLooksList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(5);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)});
    m_file->addAction(m_close);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->addWidget(m_about);
    column->addWidget(m_outside);
    column->addWidget(m_list, 1);
    setCentralWidget(middle);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_outside, &QCheckBox::toggled, this, &PlanLooks::fill);
    connect(looks, &Looks::changed, this, &PlanLooks::fill);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (isVisible() && !changes.of<Look>().isEmpty())
            read();
    });
    resize(looks->scaled(1100), looks->scaled(620));
    retranslate();
}

void PlanLooks::open()
{
    m_read = {};
    read();
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

void PlanLooks::read()
{
    m_desk->looks(m_desk->now() - seenBack).then(this, [this, asked = ++m_asked](const Result<Changes>& read) {
        if (asked != m_asked)
            return;
        m_read = read.value_or(Changes());
        fill();
        if (!read)
            m_about->setText(read.error().summary);
    });
}

void PlanLooks::fill()
{
    const auto& all = m_read.of<Look>();
    const auto isOutside = [this](const Look& look) { return isOutsideContact(look, m_read.of<Incident>()); };
    const auto outside = std::ranges::count_if(all, isOutside);
    m_list->clear();
    QList<QTreeWidgetItem*> rows;
    for (const auto& look : all) {
        if (m_outside->isChecked() && !isOutside(look))
            continue;
        rows.append(new QTreeWidgetItem);
        fillRow(rows.last(), look);
    }
    m_list->addTopLevelItems(rows);
    if (!rows.isEmpty())
        m_list->setCurrentItem(rows.first());
    m_about->setText(all.isEmpty() ? tr("Nobody looked at a plan in the last 30 days.")
                                   : tr("%n look(s) in the last 30 days", nullptr, static_cast<int>(all.size())) + (outside == 0 ? tr(", all for a contact or follow-up.") : tr(", %n outside a contact.", nullptr, static_cast<int>(outside))));
}

void PlanLooks::fillRow(QTreeWidgetItem* row, const Look& look) const
{
    const auto& persons = m_read.of<Person>();
    const auto& incidents = m_read.of<Incident>();
    const auto person = std::ranges::find(persons, look.person, &Person::id);
    const auto* staff = m_desk->picture().find(look.by);
    const bool isOutside = isOutsideContact(look, incidents);
    QString number;
    if (look.incident)
        if (const auto incident = std::ranges::find(incidents, *look.incident, &Incident::id); incident != incidents.cend())
            number = incident->number;
    const QStringList cells{whenWords(look.at, m_desk->now(), m_desk->zone()), staff ? staff->name : tr("somebody who is not known here"),
        person == persons.cend() || person->name.isEmpty() ? tr("Somebody") : person->name, isOutside ? tr("outside a contact") : tr("contact or follow-up"),
        lookWords(look, number)};
    for (int i = 0; i < cells.size(); ++i) {
        row->setText(i, cells.at(i));
        row->setToolTip(i, u"<p>"_s + cells.at(i).toHtmlEscaped() + u"</p>"_s);
    }
    row->setIcon(3, !isOutside ? m_looks->icon(u"check"_s, Looks::Text2) : m_looks->icon(u"willmiss"_s, Looks::Amber));
    if (isOutside) {
        row->setForeground(3, m_looks->color(Looks::Amber));
        row->setFont(3, m_looks->font(Looks::Body, true));
    }
    row->setData(0, Qt::AccessibleTextRole, cells.join(u", "_s));
}

void PlanLooks::retranslate()
{
    setTitle(tr("Who looked at plans"));
    m_file->setTitle(tr("&File"));
    m_close->setText(tr("&Close this window"));
    m_outside->setText(tr("&Only looks outside a contact"));
    m_list->setAccessibleName(tr("Who looked at plans"));
    m_list->setHeaderLabels({tr("When"), tr("Who looked"), tr("Whose plan"), tr("Kind"), tr("Why")});
    fill();
}

void PlanLooks::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanLooks::closeEvent(QCloseEvent* event)
{
    m_read = {};
    ++m_asked;
    fill();
    DeskFrame::closeEvent(event);
}

} // namespace dispatch
