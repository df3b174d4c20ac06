#include "conflictpreview.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ConflictPreview::ConflictPreview(const Looks* looks, QWidget* parent)
    : QFrame(parent), m_looks(looks), m_title(new IconLine(looks, Looks::Body, this)), m_note(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)),
      m_grid(new QGridLayout)
{
    m_title->label()->setStrong(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    connect(looks, &Looks::changed, this, &ConflictPreview::measure);
    measure();
}

void ConflictPreview::measure()
{
    layout()->setContentsMargins(0, m_looks->scaled(8), 0, 0);
    layout()->setSpacing(m_looks->scaled(4));
    m_grid->setHorizontalSpacing(m_looks->scaled(12));
    m_grid->setVerticalSpacing(m_looks->scaled(5));
    m_grid->setColumnMinimumWidth(0, m_looks->scaled(108));
}

void ConflictPreview::show(const Conflict& conflict, const ConflictWords& words)
{
    const auto mine = words.mine(conflict);
    const auto theirs = words.theirs(conflict);
    m_title->setIcon(ConflictWords::icon(conflict), Looks::Amber);
    m_title->setWords(tr("Next: %1").arg(words.title(conflict)));
    const bool owed = conflict.kind == ConflictKind::Merge && owesReason(conflict.entity, conflict.field);
    m_note->setText(owed ? tr("Addresses and clinical words are never joined by the program.") : QString());
    m_note->setVisible(owed);

    for (auto* cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    m_rows.clear();
    const auto add = [this](const std::array<QString, 3>& cells, bool strong, Looks::Token token) {
        const int row = m_grid->rowCount();
        for (int column = 0; column < 3; ++column) {
            auto* label = new LookLabel(m_looks, Looks::Body, strong && column > 0, column == 0 ? Looks::Text2 : token, this);
            label->setText(isolated(cells[static_cast<size_t>(column)]));
            label->setWordWrap(true);
            m_grid->addWidget(label, row, column, Qt::AlignTop);
            m_cells.append(label);
            label->show();
        }
        m_rows.append(cells);
    };
    add({tr("Field"), mine.title, theirs.title}, false, Looks::Text2);
    for (const auto& fact : mine.facts) {
        const auto other = std::ranges::find(theirs.facts, fact.label, &ConflictFact::label);
        // How each of them stands is the same for every one of its kind; what stands in the fields is not.
        if (other != theirs.facts.end() && fact.tone == ClockFace::None)
            add({fact.label, fact.value, fact.value == other->value ? tr("the same") : other->value}, fact.value != other->value, Looks::Text);
    }
    setAccessibleName(m_title->label()->text());
    setAccessibleDescription(lines().join(u". "_s));
}

QStringList ConflictPreview::lines() const
{
    QStringList said;
    for (const auto& [field, mine, theirs] : m_rows)
        said.append(field + u" | "_s + mine + u" | "_s + theirs);
    return said;
}

} // namespace dispatch
