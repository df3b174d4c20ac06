#include "conflictstoryview.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ConflictStoryView::ConflictStoryView(const Looks* looks, QWidget* parent)
    : QFrame(parent), m_looks(looks), m_title(new LookLabel(looks, Looks::Body, true, Looks::Text, this)),
      m_note(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    connect(looks, &Looks::changed, this, &ConflictStoryView::measure);
    measure();
    retranslate();
}

void ConflictStoryView::measure()
{
    layout()->setContentsMargins(0, m_looks->scaled(8), 0, 0);
    layout()->setSpacing(m_looks->scaled(4));
    m_grid->setHorizontalSpacing(m_looks->scaled(12));
    m_grid->setVerticalSpacing(m_looks->scaled(5));
}

void ConflictStoryView::show(const QString& title, const QList<StoryLine>& lines, const QTimeZone& zone)
{
    m_title->setText(title);
    setAccessibleName(title);
    if (lines == m_lines)
        return;
    m_lines = lines;
    for (auto* cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    m_said.clear();
    int row = 0;
    for (const auto& line : lines) {
        const auto time = clockWords(line.at, zone);
        auto* at = new LookLabel(m_looks, Looks::Body, false, Looks::Text2, this);
        at->setText(time);
        auto* words = new IconLine(m_looks, Looks::Body, this);
        words->setIcon(line.icon);
        words->setHtml(line.station.isEmpty() ? line.words.toHtmlEscaped() : u"<b>%1</b> %2"_s.arg(line.station.toHtmlEscaped(), line.words.toHtmlEscaped()));
        m_grid->addWidget(at, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row++, 1, Qt::AlignTop);
        m_cells += {at, words};
        at->show();
        words->QWidget::show();
        m_said.append((QStringList{time} + (line.station.isEmpty() ? QStringList{} : QStringList{line.station}) + QStringList{line.words}).join(u' '));
    }
    setAccessibleDescription(m_said.join(u' '));
}

void ConflictStoryView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConflictStoryView::retranslate()
{
    m_note->setText(tr("Times of this desk are corrected by the centre's clock."));
}

} // namespace dispatch
