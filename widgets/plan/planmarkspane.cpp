#include "planmarkspane.h"

#include "looks.h"
#include "plandifference.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanMarksPane::PlanMarksPane(const PlanDesk* desk, const Looks* looks, QWidget* parent) : SteadyTreeWidget(parent), m_desk(desk), m_looks(looks)
{
    setObjectName(u"planMarks"_s);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setColumnCount(3);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { Q_EMIT lineWanted(m_marks.at(indexOfTopLevelItem(item)).first.item); });
    connect(looks, &Looks::changed, this, &PlanMarksPane::fill);
    retranslate();
}

void PlanMarksPane::show(const PlanFile& file)
{
    QList<std::pair<PlanMark, QString>> marks;
    for (const auto& mark : file.all<PlanMark>())
        if (const auto* item = file.find(mark.item))
            marks.append({mark, lineWords(*item)});
    std::ranges::sort(marks, [](const auto& a, const auto& b) { return a.first.at > b.first.at; });
    if (marks == m_marks && topLevelItemCount() == marks.size())
        return;
    m_marks = marks;
    fill();
}

void PlanMarksPane::fill()
{
    clear();
    for (const auto& [mark, line] : std::as_const(m_marks)) {
        const auto heard = mark.mark == ItemMark::WorksWell ? tr("works well") : mark.mark == ItemMark::NotLately ? tr("not lately") : QString();
        const auto words = mark.words.isEmpty() ? line : tr("%1: %2", "line, what was said of it").arg(line, mark.words);
        auto* row = new QTreeWidgetItem(this, {whenWords(mark.at, m_desk->now(), m_desk->zone()), words, heard});
        row->setToolTip(1, u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s);
        if (mark.mark != ItemMark::None) {
            const bool isGood = mark.mark == ItemMark::WorksWell;
            row->setIcon(2, m_looks->icon(isGood ? u"check"_s : u"soon"_s, isGood ? Looks::Ok : Looks::Amber));
            row->setForeground(2, m_looks->color(isGood ? Looks::Ok : Looks::Amber));
        }
    }
}

void PlanMarksPane::retranslate()
{
    setHeaderLabels({tr("When"), tr("Said about"), tr("Lately")});
    setAccessibleName(tr("From later contacts"));
    fill();
}

} // namespace dispatch
