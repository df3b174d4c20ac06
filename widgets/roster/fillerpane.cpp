#include "fillerpane.h"

#include "askrow.h"
#include "carryout.h"
#include "columnfit.h"
#include "looklabel.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "wraplayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// A gap of many seats asks for the first of them; when those are taken the others come.
constexpr qsizetype openingsShown = 6;

} // namespace

FillerPane::FillerPane(RosterDesk* desk, const RosterCover* cover, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_cover(cover), m_looks(looks), m_model(new FillerModel(&desk->codes(), this)), m_list(new SteadyTree(this)),
      m_words(new LookLabel(looks, Looks::Body, false, Looks::Text, this)), m_phone(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_complaint(new Complaint(looks, this)), m_ask(new AskRow(*desk, u"roster gaps"_s, looks, this)), m_put(new KeyButton(looks, this)), m_propose(new KeyButton(looks, this))
{
    setObjectName(u"fillerPane"_s);
    m_list->setObjectName(u"fillerList"_s);
    m_words->setObjectName(u"fillerWords"_s);
    m_put->setObjectName(u"fillerPut"_s);
    m_propose->setObjectName(u"fillerPropose"_s);
    m_put->setPrimary(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    new ColumnFit(m_list, m_list->header(), looks,
        {{.width = 140, .stretch = 2, .compactWidth = 90}, {.width = 86, .dropOrder = 2}, {.width = 112, .stretch = 1, .compactWidth = 84}, {.width = 76, .dropOrder = 3},
            {.width = 90, .dropOrder = 1, .stretch = 1}});
    m_list->installEventFilter(this);
    setFocusProxy(m_list);

    auto* buttons = new WrapLayout;
    buttons->addWidget(m_put);
    buttons->addWidget(m_propose);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_words);
    foot->addWidget(m_phone);
    foot->addWidget(m_complaint);
    foot->addWidget(m_ask);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    const auto measure = [this, foot, buttons] {
        const int pad = m_looks->scaled(12);
        foot->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
        foot->setSpacing(m_looks->scaled(6));
        buttons->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FillerPane::tell);
    connect(m_list, &QTreeView::doubleClicked, this, [this] { put(); });
    connect(m_put, &QPushButton::clicked, this, [this] { put(); });
    connect(m_propose, &QPushButton::clicked, this, &FillerPane::proposeAsked);
    connect(m_ask, &AskRow::given, this, [this](const QString& reason) {
        if (m_asked)
            put(*m_asked, reason);
    });
    retranslate();
    show(std::nullopt);
}

void FillerPane::show(const std::optional<GapCluster>& gap)
{
    m_hasGap = gap.has_value();
    QList<Filling> fillings;
    if (gap)
        for (const auto& each : gap->gaps)
            for (const auto& opening : openingsFor(m_cover->view(), each)) {
                const bool isThere = std::ranges::any_of(fillings, [&opening](const Filling& known) { return known.opening == opening; });
                if (!isThere && fillings.size() < openingsShown)
                    fillings.append(fillersFor(m_cover->view(), opening, m_desk->rules()));
            }
    const auto was = chosen();
    m_model->show(std::move(fillings), m_cover->view().staff);
    m_list->setVisible(m_model->rowCount() > 0);
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const auto index = m_model->index(group, 0);
        m_list->setFirstColumnSpanned(group, {}, true);
        m_list->setExpanded(index, m_model->openingAt(index) != nullptr);
    }
    auto at = m_model->best();
    if (was)
        for (int group = 0; group < m_model->rowCount(); ++group)
            for (int row = 0; row < m_model->rowCount(m_model->index(group, 0)); ++row)
                if (const auto* filler = m_model->fillerAt(m_model->index(row, 0, m_model->index(group, 0))); filler && filler->staff == was->staff && filler->shift.start == was->shift.start)
                    at = m_model->index(row, 0, m_model->index(group, 0));
    m_list->setCurrentIndex(at);
    tell();
}

std::optional<Filler> FillerPane::chosen() const
{
    const auto* filler = m_model->fillerAt(m_list->currentIndex());
    return filler ? std::optional(*filler) : std::nullopt;
}

void FillerPane::tell()
{
    const auto filler = chosen();
    m_complaint->clear();
    if (m_ask->isVisible() && (!filler || !m_asked || filler->staff != m_asked->staff))
        m_ask->leave();
    m_put->setVisible(filler.has_value());
    m_propose->setVisible(m_hasGap);
    m_phone->hide();
    if (!filler) {
        m_words->setText(!m_hasGap ? tr("No gap is chosen. When there is one, the people who could fill it stand here.")
                : m_model->best().isValid() ? tr("Choose somebody to see what it would mean.")
                                            : tr("Nobody could take it as the roster and the rules stand. Each reason is below; another roster may help: Ctrl+P proposes."));
        return;
    }
    m_words->setText(fillerWords(m_cover->view(), *filler, m_desk->rules(), m_desk->now()));
    const auto* person = m_desk->picture().find(filler->staff);
    const auto name = person ? rosterName(*person) : QString();
    const auto where = filler->shift.callsign.isEmpty() ? m_desk->codes().words(u"jobs"_s, filler->shift.job) : filler->shift.callsign;
    m_put->setDeed(tr("Put %1 on %2", "name, team").arg(name, where), tr("Enter"));
    if (person && !person->phone.isEmpty()) {
        m_phone->setText(tr("Phone %1", "number").arg(person->phone));
        m_phone->show();
    }
}

void FillerPane::put()
{
    const auto filler = chosen();
    if (!filler || !m_put->isEnabled())
        return;
    if (!filler->needsReason()) {
        put(*filler, {});
        return;
    }
    QStringList broken;
    for (const auto& breach : filler->breaches)
        if (breach.weight != Weight::Told)
            broken.append(breach.words);
    m_asked = filler;
    m_ask->ask(filler->staff.toString() + u' ' + QString::number(toMsecs(filler->shift.start)), tr("%1 Override with a reason?").arg(broken.join(u' ')), tr("Override and keep"));
}

void FillerPane::put(const Filler& filler, const QString& reason)
{
    const auto proposal = m_desk->put(filler.shift, reason);
    carryOut(*m_desk, proposal, m_put, this, [this, proposal, about = m_ask->about()](const Result<Receipt>& kept) {
        m_ask->answered(about, kept);
        if (kept) {
            m_asked.reset();
            Q_EMIT done(*proposal);
        } else if (about.isEmpty()) {
            m_complaint->say(kept.error().summary);
        }
    });
}

bool FillerPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier) == false) {
            if (const auto at = m_list->currentIndex(); at.isValid() && !at.parent().isValid())
                m_list->setExpanded(at, !m_list->isExpanded(at));
            else if (!key->isAutoRepeat())
                put();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FillerPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        for (int group = 0; group < m_model->rowCount(); ++group) {
            m_list->setFirstColumnSpanned(group, {}, true);
            m_list->setExpanded(m_model->index(group, 0), m_model->openingAt(m_model->index(group, 0)) != nullptr);
        }
        m_list->setCurrentIndex(m_model->best());
        tell();
    }
}

void FillerPane::retranslate()
{
    setAccessibleName(tr("Who could fill it"));
    m_list->setAccessibleName(tr("Who could fill it, the best first; below, who cannot and why"));
    m_propose->setDeed(tr("Propose the rest"), u"Ctrl+P"_s);
}

} // namespace dispatch
