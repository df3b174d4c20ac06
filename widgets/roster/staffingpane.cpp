#include "staffingpane.h"

#include "looklabel.h"
#include "postlistmodel.h"
#include "rostercover.h"
#include "staffingmodel.h"
#include "statedelegate.h"
#include "steadytree.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

StaffingPane::StaffingPane(const RosterDesk* desk, const RosterCover* cover, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_words(new LookLabel(looks, Looks::Body, true, Looks::Text, this)),
      m_assumed(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_model(new StaffingModel(this)), m_table(new QTableView(this)),
      m_postsTitle(new LookLabel(looks, Looks::Body, true, Looks::Text, this)), m_postWords(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_posts(new PostListModel(this)), m_postList(new SteadyTree(this))
{
    setObjectName(u"staffingPane"_s);
    m_words->setObjectName(u"staffingWords"_s);
    m_assumed->setObjectName(u"staffingAssumed"_s);
    m_table->setObjectName(u"staffingTable"_s);
    m_postWords->setObjectName(u"staffingPostWords"_s);
    m_postList->setObjectName(u"staffingPosts"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StateDelegate(looks, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_postList->setModel(m_posts);
    m_postList->setItemDelegate(new StateDelegate(looks, m_postList));
    m_postList->setRootIsDecorated(false);
    m_postList->setUniformRowHeights(true);
    m_postList->setAlternatingRowColors(true);
    m_postList->setFrameShape(QFrame::NoFrame);
    m_postList->header()->setSectionResizeMode(QHeaderView::Stretch);

    auto* top = new QVBoxLayout;
    top->addWidget(m_words);
    top->addWidget(m_assumed);
    auto* middle = new QVBoxLayout;
    middle->addWidget(m_postsTitle);
    middle->addWidget(m_postWords);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 3);
    column->addLayout(middle);
    column->addWidget(m_postList, 1);
    const auto measure = [this, top, middle] {
        const int pad = m_looks->scaled(12);
        for (auto* each : {top, middle}) {
            each->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
            each->setSpacing(m_looks->scaled(4));
        }
        m_table->verticalHeader()->setDefaultSectionSize(m_looks->scaled(25));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &StaffingPane::count);
    connect(cover, &RosterCover::viewChanged, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    retranslate();
}

void StaffingPane::show(const QDate& date)
{
    m_week = RosterSpan::around(date, RosterScale::Week, m_desk->rules().weekStarts, m_desk->zone());
    if (isVisible())
        count();
}

void StaffingPane::setDemand(const AreaDemand& demand, const Promise& promise)
{
    m_demand = demand;
    m_promise = promise;
    if (isVisible())
        count();
    else
        tell();
}

void StaffingPane::setPosts(const Result<PostAdvice>& advice)
{
    m_advice = advice;
    tellPosts();
}

void StaffingPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
}

void StaffingPane::count()
{
    if (m_week.days == 0)
        return;
    const auto view = m_desk->view(m_week.from, m_week.to);
    m_model->show(m_week, view, m_demand, m_promise);
    QStringList inUse;
    for (const auto& shift : view.shifts)
        if (shift.state == ShiftState::Planned && !shift.post.isEmpty() && shift.start < m_week.to && shift.end > m_week.from)
            inUse.append(shift.post);
    inUse.sort();
    inUse.removeDuplicates();
    if (const std::pair asked(inUse, m_week.from); m_asked != asked) {
        m_asked = asked;
        m_advice.reset();
        Q_EMIT postsWanted(inUse, m_week.from);
    }
    tell();
    tellPosts();
}

void StaffingPane::tell()
{
    const bool isKnown = m_model->knownHours() > 0;
    m_assumed->setVisible(isKnown);
    m_assumed->setText(assumptions());
    if (!isKnown) {
        m_words->setText(tr("How many teams calls ask for is not known yet."));
        m_assumed->setVisible(true);
        m_assumed->setText(m_demand.calls == 0
                ? tr("The history of four weeks of calls is needed. Until then the table shows only how many teams are planned; Coverage ▸ What is needed says what people have agreed on.")
                : tr("%n call(s) are known, but of none how long it kept a team: that is counted from acceptance until the team is clear.", nullptr, m_demand.calls));
        return;
    }
    const int missing = m_model->shortHours();
    m_words->setText(missing == 0 ? tr("%1: every hour has the teams that its calls ask for.", "days").arg(m_week.words())
                                  : tr("%1: %n hour(s) have fewer teams than their calls ask for.", "days", missing).arg(m_week.words()));
}

/// What the numbers stand on, and what they leave out, so that nobody believes them more than that.
QString StaffingPane::assumptions() const
{
    if (!m_demand.busy)
        return {};
    const QLocale locale;
    return tr("Each cell: teams planned of teams suggested, in brackets what demand leaves open. Stands on %1 calls; a call keeps a team %2 on average; %3 % of the calls shall "
              "wait no longer than %4 for a team to set out. Calls are taken as independent of each other, teams as free to go anywhere: nights on which many call at once need more.",
        "number, duration, share, duration")
        .arg(locale.toString(m_demand.calls), hourWords(*m_demand.busy), locale.toString(100 * (1 - m_promise.share), 'f', 0), hourWords(m_promise.wait));
}

QString StaffingPane::postWords(const PostAdvice& advice) const
{
    const QLocale locale;
    const auto minutes = [&locale](const SuggestedPosts& posts) { return posts.minutes ? locale.toString(*posts.minutes, 'f', 1) : u"?"_s; };
    QStringList words{tr("From today's %n post(s) the next call is %1 min away on average, from as many suggested ones %2 min.", "minutes, minutes", int(advice.today.posts.size()))
                          .arg(minutes(advice.today), minutes(advice.suggested))};
    if (advice.today.unreached > 0.005 || advice.suggested.unreached > 0.005)
        words.append(tr("No road is known to %1 % of the calls today, to %2 % then.", "share, share")
                .arg(locale.toString(100 * advice.today.unreached, 'f', 0), locale.toString(100 * advice.suggested.unreached, 'f', 0)));
    if (!advice.suggested.proved)
        words.append(tr("The search ended early; there may be better ones."));
    if (advice.unplaced > 0)
        words.append(tr("%1 % of the calls have no known area and are left out.", "share").arg(advice.unplaced));
    words.append(tr("By the map's roads as on %1, the week's busiest hour; a team is taken to wait at each post, and posts and facilities of the lists are the places there are.", "when")
            .arg(QLocale().toString(toDateTime(advice.at, m_desk->zone()), tr("dddd HH:mm", "weekday and time, as QLocale formats it"))));
    return words.join(u' ');
}

void StaffingPane::tellPosts()
{
    const bool isThere = m_advice && m_advice->has_value();
    m_postList->setVisible(isThere);
    m_postWords->setText(!m_advice ? tr("Drives are being worked out.") : isThere ? postWords(**m_advice) : m_advice->error().summary);
    if (isThere)
        m_posts->show(**m_advice);
    else
        m_posts->clear();
}

void StaffingPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        m_posts->retranslate();
    }
}

void StaffingPane::retranslate()
{
    setAccessibleName(tr("Suggested staffing"));
    m_table->setAccessibleName(tr("Teams by hour and day: planned of suggested"));
    m_postsTitle->setText(tr("Suggested waiting posts"));
    m_postList->setAccessibleName(m_postsTitle->text());
    tell();
    tellPosts();
}

} // namespace dispatch
