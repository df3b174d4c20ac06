#include "gappane.h"

#include "iconline.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "whatif.h"

#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace dispatch {

using namespace Qt::StringLiterals;

GapPane::GapPane(const Desk* desk, const RosterCover* cover, GapListModel* gaps, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_cover(cover), m_gaps(gaps), m_looks(looks), m_when(new IconLine(looks, Looks::Lead, this)),
      m_missing(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_need(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_whyBox(new QFrame(this)), m_whyTitle(new LookLabel(looks, Looks::Body, true, Looks::Text, m_whyBox)),
      m_why(new LookLabel(looks, Looks::Body, false, Looks::Text, m_whyBox)), m_costTitle(new LookLabel(looks, Looks::Body, true, Looks::Text, this)),
      m_cost(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_list(new SteadyTree(this))
{
    setObjectName(u"gapPane"_s);
    m_when->setObjectName(u"gapWhen"_s);
    m_when->label()->setStrong(true);
    m_missing->setObjectName(u"gapMissing"_s);
    m_need->setObjectName(u"gapNeed"_s);
    m_why->setObjectName(u"gapWhy"_s);
    m_cost->setObjectName(u"gapCost"_s);
    m_whyBox->setAutoFillBackground(true);
    m_list->setObjectName(u"gapList"_s);
    m_list->setModel(gaps);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto* box = new QVBoxLayout(m_whyBox);
    box->addWidget(m_whyTitle);
    box->addWidget(m_why);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->addWidget(m_when);
    column->addWidget(m_missing);
    column->addWidget(m_need);
    column->addWidget(m_whyBox);
    column->addWidget(m_costTitle);
    column->addWidget(m_cost);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(words);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(scroll, 3);
    all->addWidget(m_list, 2);
    const auto measure = [this, column, box] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
        column->setSpacing(m_looks->scaled(4));
        box->setContentsMargins(m_looks->scaled(8), m_looks->scaled(6), m_looks->scaled(8), m_looks->scaled(6));
        box->setSpacing(m_looks->scaled(2));
        tell();
    };
    connect(looks, &Looks::changed, this, measure);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && current.row() != m_gap)
            show(current.row());
    });
    connect(gaps, &QAbstractItemModel::modelReset, this, &GapPane::follow);
    connect(gaps, &QAbstractItemModel::dataChanged, this, &GapPane::tell);
    measure();
    retranslate();
    follow();
}

void GapPane::setDemand(const AreaDemand& demand, const Promise& promise)
{
    m_demand = demand;
    m_promise = promise;
    tell();
}

QString GapPane::place() const
{
    return m_gap < 0 ? QString() : tr("%1 of %2", "which gap, how many").arg(m_gap + 1).arg(m_gaps->rowCount());
}

/// The gap that was looked at is found again when the roster changes; a closed one gives way to the next.
void GapPane::follow()
{
    const int same = m_shown ? m_gaps->rowOf(*m_shown) : -1;
    show(same >= 0 ? same : std::max(m_gaps->nearest(m_shown ? std::max(m_shown->from, m_desk->now()) : m_desk->now()), m_gaps->nearest(m_desk->now())));
}

void GapPane::show(int gap)
{
    const auto* wanted = m_gaps->gapAt(gap);
    m_gap = wanted ? gap : -1;
    m_shown = wanted ? std::optional(*wanted) : std::nullopt;
    if (wanted && m_list->currentIndex().row() != gap)
        m_list->setCurrentIndex(m_gaps->index(gap, 0));
    tell();
    Q_EMIT gapChanged();
}

void GapPane::next()
{
    if (m_gaps->rowCount() == 0)
        return;
    const int following = m_gap + 1 < m_gaps->rowCount() ? m_gap + 1 : std::max(0, m_gaps->nearest(m_desk->now()));
    show(following);
}

void GapPane::tell()
{
    const auto* gap = m_gaps->gapAt(m_gap);
    const bool any = gap != nullptr;
    m_list->setVisible(m_gaps->rowCount() > 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_need, m_whyBox})
        each->setVisible(any);
    ++m_question;
    m_costTitle->hide();
    m_cost->hide();
    if (!any) {
        m_when->setIcon(m_cover->isCounting() ? u"waiting"_s : u"check"_s, m_cover->isCounting() ? Looks::Text2 : Looks::Ok);
        m_when->setWordsToken(Looks::Text);
        const bool isAsked = !m_cover->view().requirements.isEmpty();
        m_when->setWords(m_cover->isCounting() ? tr("Coverage is being counted.") : isAsked ? tr("No gap in these days.") : tr("Nobody has said what is needed yet."));
        m_missing->setText(m_cover->isCounting() ? QString() : isAsked ? QString() : tr("Coverage ▸ What is needed says how many teams and people each hour needs; gaps show here then."));
        m_missing->setVisible(!m_missing->text().isEmpty());
        return;
    }
    const bool grave = isGrave(*gap);
    const auto& words = m_gaps->wordsAt(m_gap);
    m_when->setIcon(grave ? u"late"_s : u"soon"_s, grave ? Looks::Red : Looks::Amber);
    m_when->setWordsToken(grave ? Looks::Red : Looks::Amber);
    m_when->setWords(words.when);
    const auto missing = words.missing.isEmpty() ? QString() : QString(words.missing.first(1).toUpper() + words.missing.sliced(1));
    m_missing->setText(missing);
    m_missing->setVisible(true);
    const auto ahead = gap->from > m_desk->now() ? tr("%1 ahead.", "how long").arg(spanWords(gap->from - m_desk->now())) : tr("It is now.");
    m_need->setText((words.need + QStringList{ahead}).join(u' '));
    m_why->setText(words.why.join(u'\n'));
    auto colours = m_whyBox->palette();
    colours.setColor(QPalette::Window, m_looks->color(grave ? Looks::RedBg : Looks::AmberBg));
    m_whyBox->setPalette(colours);
    setAccessibleDescription(words.when + u": "_s + missing);
    tellCost(*gap);
}

void GapPane::tellCost(const GapCluster& gap)
{
    if (!m_demand.busy)
        return;
    const auto teams = teamsIn(m_cover->view(), m_demand.area, gap.from, gap.to);
    QtConcurrent::run([teams, demand = m_demand, promise = m_promise, zone = m_cover->zone()] { return uncovered(teams, demand, promise, zone); })
        .then(this, [this, question = m_question](const std::optional<Uncovered>& cost) {
            if (question != m_question || !cost)
                return;
            const QLocale locale;
            m_cost->setText(tr("About %1 calls wait longer than promised in these hours (usual range %2 to %3).")
                    .arg(locale.toString(cost->waiting.value, 'f', 1), locale.toString(cost->waiting.low, 'f', 0), locale.toString(cost->waiting.high, 'f', 0)));
            m_costTitle->show();
            m_cost->show();
        });
}

void GapPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_gaps->retranslate();
        tell();
    }
}

void GapPane::retranslate()
{
    setAccessibleName(tr("Gap"));
    m_list->setAccessibleName(tr("Gaps of these days, earliest first"));
    m_whyTitle->setText(tr("Why"));
    m_costTitle->setText(tr("What it would cost"));
}

} // namespace dispatch
