#include "planversionpane.h"

#include "iconline.h"
#include "wrappedlist.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// In the list of versions: what is written now has no number yet.
constexpr int writtenNow = 0;

} // namespace

PlanVersionPane::PlanVersionPane(const PlanTemplate* form, const PlanDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_form(form), m_desk(desk), m_looks(looks), m_model(new PlanModel(form, this)), m_choice(new QComboBox(this)),
      m_with(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_other(new QComboBox(this)), m_summary(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_about(new IconLine(looks, Looks::Small, this)), m_tree(new PlanTree(m_model, looks, this)), m_list(new WrappedList(2, {1}, this))
{
    setObjectName(u"planVersionPane"_s);
    m_choice->setObjectName(u"planVersionChoice"_s);
    m_other->setObjectName(u"planVersionOther"_s);
    m_summary->setObjectName(u"planVersionSummary"_s);
    m_tree->setObjectName(u"planVersionLines"_s);
    m_list->setObjectName(u"planDifferences"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_with->setBuddy(m_other);
    m_with->setWordWrap(false);
    for (auto* choice : {m_choice, m_other})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusProxy(m_tree);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_choice);
    choices->addWidget(m_with);
    choices->addWidget(m_other);
    choices->addWidget(m_summary, 1);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_tree);
    parts->addWidget(m_list);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_about);
    column->addLayout(choices);
    column->addWidget(parts, 1);
    const auto measure = [this, column, choices] {
        const int edge = m_looks->scaled(8);
        const int gap = m_looks->scaled(6);
        m_about->setContentsMargins(edge, gap, edge, 0);
        choices->setContentsMargins(edge, 0, edge, 0);
        choices->setSpacing(edge);
        column->setSpacing(gap);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    for (auto* choice : {m_choice, m_other})
        connect(choice, &QComboBox::activated, this, [this] {
            tell();
            Q_EMIT versionChosen();
        });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* row) {
        const auto& item = m_lines.at(m_list->indexOfTopLevelItem(row)).item;
        m_tree->setCurrent(item);
        if (!item.isNull())
            Q_EMIT lineWanted(item);
    });
    retranslate();
}

void PlanVersionPane::show(const PlanFile& file, const PlanDraftId& plan, const PlanContent& written)
{
    m_written = written;
    m_versions.clear();
    for (const auto& version : file.all<PlanVersion>())
        if (version.plan == plan)
            m_versions.append(version);
    std::ranges::sort(m_versions, std::ranges::greater(), &PlanVersion::number);
    fill();
}

void PlanVersionPane::fill()
{
    const auto refill = [this](QComboBox* choice, bool withWritten) {
        const auto chosen = choice->currentData();
        choice->clear();
        if (withWritten)
            choice->addItem(tr("what is written now"), writtenNow);
        for (const auto& version : std::as_const(m_versions))
            choice->addItem(tr("Version %1").arg(version.number), version.number);
        choice->setCurrentIndex(std::max(choice->findData(chosen), 0));
    };
    refill(m_choice, false);
    refill(m_other, true);
    for (auto* part : std::initializer_list<QWidget*>{m_choice, m_with, m_other, m_summary})
        part->setVisible(!m_versions.isEmpty());
    tell();
}

const PlanVersion* PlanVersionPane::versionIn(const QComboBox* choice) const
{
    const auto found = std::ranges::find(m_versions, choice->currentData().toInt(), &PlanVersion::number);
    return found == m_versions.cend() ? nullptr : &*found;
}

std::optional<PlanContent> PlanVersionPane::content() const
{
    const auto content = version() ? contentFromText(version()->content) : Result<PlanContent>(std::unexpected(Failure{}));
    return content ? std::optional(*content) : std::nullopt;
}

std::optional<PlanContent> PlanVersionPane::beside() const
{
    const auto* other = versionIn(m_other);
    if (!other)
        return m_written;
    const auto content = contentFromText(other->content);
    return content ? std::optional(*content) : std::nullopt;
}

void PlanVersionPane::tell()
{
    const auto* shown = version();
    const auto signedAs = content();
    if (!shown || !signedAs) {
        m_model->show({});
        list({});
        m_summary->clear();
        m_about->setIcon(shown ? u"late"_s : u"unknown"_s, shown ? Looks::Red : Looks::Text2);
        m_about->setWords(shown ? tr("What was signed can't be read on this desk. Nothing was changed; tell your administrator.") : tr("No version was signed yet."));
        return;
    }
    const bool isWhole = isUntouched(*shown);
    const auto other = beside();
    // What was signed later tells what is new, what was signed earlier what is left out.
    const bool isLater = other && versionIn(m_other) && other->version < signedAs->version;
    m_model->show(*signedAs, other ? &*other : nullptr, isLater ? PlanModel::Side::Later : PlanModel::Side::Earlier);
    const auto difference = !other ? PlanDifference() : isLater ? differenceBetween(*other, *signedAs) : differenceBetween(*signedAs, *other);
    list(difference);
    m_summary->setText(other ? difference.summary() : tr("That version can't be read on this desk."));
    m_about->setIcon(isWhole ? u"lock"_s : u"late"_s, isWhole ? Looks::Ok : Looks::Red);
    auto words = tr("Signed %1 by %2.", "date, who").arg(dateWords(shown->signedAt, m_desk->zone()), shown->approverName);
    if (shown->state == VersionState::Withdrawn)
        words += u' ' + tr("Taken back by the person.");
    else if (shown->state == VersionState::Superseded)
        words += u' ' + tr("A later version holds.");
    words += u' ' + (isWhole ? tr("Cannot be changed; content check holds.") : tr("The content check does NOT hold: it is not what was signed. Tell your administrator."));
    m_about->setWords(words);
}

void PlanVersionPane::list(const PlanDifference& difference)
{
    const auto lines = differenceLines(difference, *m_form);
    m_list->setVisible(!lines.isEmpty());
    if (lines == m_lines && m_list->topLevelItemCount() == lines.size())
        return;
    m_lines = lines;
    m_list->clear();
    for (const auto& line : std::as_const(m_lines)) {
        const auto [icon, token, word] = [&]() -> std::tuple<QString, Looks::Token, QString> {
            switch (line.kind) {
            case DifferenceKind::Added: return {u"plus"_s, Looks::Accent, tr("new")};
            case DifferenceKind::Removed: return {u"cancelled"_s, Looks::Amber, tr("left out")};
            case DifferenceKind::Changed: return {u"note"_s, Looks::Accent, tr("changed")};
            case DifferenceKind::Moved: return {u"swap"_s, Looks::Text2, tr("moved")};
            }
            std::unreachable();
        }();
        auto* row = new QTreeWidgetItem(m_list, {word, line.sentence});
        row->setIcon(0, m_looks->icon(icon, token));
        row->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "kind of difference, sentence").arg(word, line.sentence));
    }
}

void PlanVersionPane::retranslate()
{
    m_choice->setAccessibleName(tr("Version to compare"));
    m_with->setText(tr("besi&de", "version 3 beside version 2"));
    m_other->setAccessibleName(tr("Version to compare with"));
    m_tree->setAccessibleName(tr("The signed version"));
    m_list->setAccessibleName(tr("What is not the same"));
    m_list->setHeaderLabels({tr("Difference"), tr("What is not the same")});
    m_model->retranslate();
    m_lines.clear();
    fill();
}

} // namespace dispatch
