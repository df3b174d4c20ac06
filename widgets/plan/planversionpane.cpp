#include "planversionpane.h"

#include "iconline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanVersionPane::PlanVersionPane(const PlanTemplate* form, const PlanDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new PlanModel(form, this)), m_choice(new QComboBox(this)), m_about(new IconLine(looks, Looks::Small, this)),
      m_tree(new PlanTree(m_model, looks, this))
{
    setObjectName(u"planVersionPane"_s);
    m_choice->setObjectName(u"planVersionChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tree->setObjectName(u"planVersionLines"_s);
    setFocusProxy(m_tree);
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addWidget(m_about, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    const auto measure = [looks, head] {
        head->setContentsMargins(looks->scaled(8), looks->scaled(6), looks->scaled(8), looks->scaled(6));
        head->setSpacing(looks->scaled(8));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_choice, &QComboBox::activated, this, [this] {
        tell();
        Q_EMIT versionChosen();
    });
    retranslate();
}

void PlanVersionPane::show(const PlanFile& file, const PlanDraftId& plan, const PlanContent& beside)
{
    m_beside = beside;
    m_versions.clear();
    for (const auto& version : file.all<PlanVersion>())
        if (version.plan == plan)
            m_versions.append(version);
    std::ranges::sort(m_versions, std::ranges::greater(), &PlanVersion::number);
    fill();
}

void PlanVersionPane::fill()
{
    const auto chosen = m_choice->currentData();
    m_choice->clear();
    for (const auto& version : std::as_const(m_versions))
        m_choice->addItem(tr("Version %1").arg(version.number), version.number);
    m_choice->setCurrentIndex(std::max(m_choice->findData(chosen), 0));
    m_choice->setVisible(m_versions.size() > 1);
    tell();
}

const PlanVersion* PlanVersionPane::version() const
{
    const auto found = std::ranges::find(m_versions, m_choice->currentData().toInt(), &PlanVersion::number);
    return found == m_versions.cend() ? nullptr : &*found;
}

std::optional<PlanContent> PlanVersionPane::content() const
{
    const auto content = version() ? contentFromText(version()->content) : Result<PlanContent>(std::unexpected(Failure{}));
    return content ? std::optional(*content) : std::nullopt;
}

void PlanVersionPane::tell()
{
    const auto* shown = version();
    const auto signedAs = content();
    if (!shown || !signedAs) {
        m_model->show({});
        m_about->setIcon(shown ? u"late"_s : u"unknown"_s, shown ? Looks::Red : Looks::Text2);
        m_about->setWords(shown ? tr("What was signed can't be read on this desk. Nothing was changed; tell your administrator.") : tr("No version was signed yet."));
        return;
    }
    const bool isWhole = isUntouched(*shown);
    m_model->show(*signedAs, &m_beside, PlanModel::Side::Earlier);
    m_about->setIcon(isWhole ? u"lock"_s : u"late"_s, isWhole ? Looks::Ok : Looks::Red);
    auto words = tr("Signed %1 by %2.", "date, who").arg(dateWords(shown->signedAt, m_desk->zone()), shown->approverName);
    if (shown->state == VersionState::Withdrawn)
        words += u' ' + tr("Taken back by the person.");
    else if (shown->state == VersionState::Superseded)
        words += u' ' + tr("A later version holds.");
    words += u' ' + (isWhole ? tr("Cannot be changed; content check holds.") : tr("The content check does NOT hold: it is not what was signed. Tell your administrator."));
    m_about->setWords(words);
}

void PlanVersionPane::retranslate()
{
    m_choice->setAccessibleName(tr("Version to compare with"));
    m_tree->setAccessibleName(tr("The signed version"));
    m_model->retranslate();
    fill();
}

} // namespace dispatch
