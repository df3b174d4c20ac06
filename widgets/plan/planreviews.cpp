#include "planreviews.h"

#include "carryout.h"
#include "keybutton.h"
#include "livepicture.h"
#include "looklabel.h"
#include "wrappedlist.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanReviews::PlanReviews(const PlanDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent)
    : DeskFrame(u"planReviews"_s, looks, parent), m_desk(desk), m_picture(picture), m_looks(looks), m_about(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_list(new WrappedList(5, {0}, this)), m_open(new KeyButton(looks, this)), m_to(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_owner(new QComboBox(this)), m_hand(new KeyButton(looks, this)), m_file(menuBar()->addMenu(QString())), m_review(menuBar()->addMenu(QString())),
      m_openAction(new QAction(this)), m_handAction(new QAction(this)), m_close(new QAction(this))
{
    m_about->setObjectName(u"planReviewsAbout"_s);
    m_list->setObjectName(u"planReviewsList"_s);
    m_owner->setObjectName(u"planReviewsOwner"_s);
    m_open->setObjectName(u"planReviewsOpen"_s);
    m_hand->setObjectName(u"planReviewsHand"_s);
    m_open->setPrimary(true);
    m_to->setBuddy(m_owner);
    m_to->setWordWrap(false);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_openAction->setShortcut(Qt::CTRL | Qt::Key_O);
    m_handAction->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)});
    m_review->addActions({m_openAction, m_handAction});
    m_file->addAction(m_close);
    auto* middle = new QWidget(this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch(1);
    foot->addWidget(m_to);
    foot->addWidget(m_owner);
    foot->addWidget(m_hand);
    auto* column = new QVBoxLayout(middle);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    setCentralWidget(middle);
    const auto measure = [this, foot] {
        foot->setSpacing(m_looks->scaled(8));
        fill();
    };
    connect(looks, &Looks::changed, this, measure);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_openAction, &QAction::triggered, this, &PlanReviews::openPlan);
    connect(m_handAction, &QAction::triggered, this, &PlanReviews::handOver);
    connect(m_open, &QPushButton::clicked, m_openAction, &QAction::trigger);
    connect(m_hand, &QPushButton::clicked, m_handAction, &QAction::trigger);
    connect(m_list, &QTreeWidget::itemActivated, this, &PlanReviews::openPlan);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PlanReviews::tellChosen);
    resize(looks->scaled(1000), looks->scaled(560));
    retranslate();
}

void PlanReviews::show(const QList<PlanReview>& queue)
{
    tick(m_desk->now(), m_desk->zone(), m_desk->actor().name);
    if (queue == m_queue && m_list->topLevelItemCount() == queue.size())
        return;
    m_queue = queue;
    fill();
}

QString PlanReviews::nameOf(const PersonId& person) const
{
    const auto* known = m_picture->now().find(person);
    return known && !known->name.isEmpty() ? known->name : tr("Somebody");
}

const PlanReview* PlanReviews::chosen() const
{
    const auto at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at < 0 ? nullptr : &m_queue.at(at);
}

void PlanReviews::fill()
{
    const auto* kept = chosen();
    const auto plan = kept ? kept->plan : PlanDraftId();
    const auto today = toDateTime(m_desk->now(), m_desk->zone()).date();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& review : std::as_const(m_queue)) {
            const bool isLate = review.wait == ReviewWait::Overdue;
            const auto day = review.by.isValid() ? dateWords(toInstant(review.by.startOfDay(m_desk->zone())), m_desk->zone()) : QString();
            const QStringList cells{tr("%1, version %2", "name, number").arg(nameOf(review.person)).arg(review.version), review.waitWords(), review.dueWords(today), day,
                m_desk->nameOf(review.owner)};
            auto* row = new QTreeWidgetItem(m_list, cells);
            const auto icon = isLate ? u"late"_s : review.wait == ReviewWait::Today ? u"soon"_s : review.wait == ReviewWait::ToSign ? u"sign"_s : review.wait == ReviewWait::SentBack ? u"stepback"_s
                : review.wait == ReviewWait::NoDate ? u"unknown"_s : u"calendar"_s;
            const auto token = isLate ? Looks::Red : review.wait == ReviewWait::Today ? Looks::Amber : Looks::Text2;
            row->setIcon(1, m_looks->icon(icon, token));
            if (token != Looks::Text2) {
                row->setForeground(1, m_looks->color(token));
                row->setFont(1, m_looks->font(Looks::Body, true));
            }
            QStringList said = cells;
            said.removeAll(QString());
            row->setData(0, Qt::AccessibleTextRole, said.join(u", "_s));
            if (review.plan == plan)
                m_list->setCurrentItem(row);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    const auto late = std::ranges::count(m_queue, ReviewWait::Overdue, &PlanReview::wait);
    m_about->setText(m_queue.isEmpty() ? tr("No plan waits for anybody.")
                                       : tr("%n plan(s) wait for somebody", nullptr, static_cast<int>(m_queue.size())) + (late == 0 ? tr(", none of them overdue.") : tr(", %n overdue.", nullptr, static_cast<int>(late))));
    tellChosen();
}

/// The review's owner is chosen; another one is chosen before it is handed over.
void PlanReviews::tellChosen()
{
    const auto* review = chosen();
    m_owner->clear();
    auto staff = m_picture->now().all<Staff>().values();
    staff.removeIf([this](const Staff& each) { return !each.active || !m_desk->rules().signing.writers.contains(each.role); });
    std::ranges::sort(staff, [](const Staff& a, const Staff& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (const auto& each : std::as_const(staff))
        m_owner->addItem(each.name, QVariant::fromValue(each.id));
    if (review)
        m_owner->setCurrentIndex(m_owner->findData(QVariant::fromValue(review->owner)));
    for (auto* part : std::initializer_list<QWidget*>{m_open, m_owner, m_hand})
        part->setEnabled(review);
    m_openAction->setEnabled(review);
    m_handAction->setEnabled(review);
}

void PlanReviews::openPlan()
{
    if (const auto* review = chosen())
        Q_EMIT planWanted(review->person);
}

void PlanReviews::handOver()
{
    const auto* review = chosen();
    const auto to = m_owner->currentData().value<StaffId>();
    if (!review || to.isNull())
        return;
    m_desk->read(review->person).then(this, [this, plan = review->plan, to](const Result<PlanFile>& file) {
        const auto* known = file ? file->find(plan) : nullptr;
        if (!known) {
            say(file ? tr("That plan is not known on this desk. Nothing was changed.") : file.error().summary);
            return;
        }
        auto handed = *known;
        handed.reviewOwner = to;
        carryOut(*m_desk, m_desk->describe(*file, handed), nullptr, this, [this, to](const Result<Receipt>& kept) {
            say(kept ? tr("%1 sees to the review now.").arg(m_desk->nameOf(to)) : kept.error().summary);
        });
    });
}

void PlanReviews::retranslate()
{
    setTitle(tr("Plans to review"));
    m_file->setTitle(tr("&File"));
    m_review->setTitle(tr("&Review"));
    m_openAction->setText(tr("&Open the plan"));
    m_handAction->setText(tr("&Hand over"));
    m_close->setText(tr("&Close this window"));
    m_open->setDeed(tr("Open the plan"), u"Enter"_s);
    m_hand->setDeed(tr("Hand over"), u"Ctrl+Enter"_s);
    m_to->setText(tr("&To whom"));
    m_owner->setAccessibleName(tr("Who sees to the review"));
    m_list->setAccessibleName(tr("Plans to review"));
    m_list->setHeaderLabels({tr("Whose plan"), tr("Waits for"), tr("Review"), tr("Day"), tr("Who sees to it")});
    fill();
}

void PlanReviews::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dispatch
