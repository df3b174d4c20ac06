#include "conflictside.h"

#include "iconline.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ConflictSideView::ConflictSideView(Looks::Token edge, const Looks* looks, QWidget* parent)
    : QFrame(parent), m_looks(looks), m_edge(edge), m_title(new LookLabel(looks, Looks::Name, true, Looks::Text, this)),
      m_who(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setColumnStretch(1, 1);
    connect(looks, &Looks::changed, this, &ConflictSideView::measure);
    measure();
}

void ConflictSideView::measure()
{
    const int pad = m_looks->scaled(10);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(m_looks->scaled(4));
    m_grid->setHorizontalSpacing(m_looks->scaled(12));
    m_grid->setVerticalSpacing(m_looks->scaled(6));
    m_grid->setColumnMinimumWidth(0, m_looks->scaled(108));
    update();
}

void ConflictSideView::show(const ConflictSide& side)
{
    m_title->setText(side.title);
    m_who->setText(side.who);
    m_who->setVisible(!side.who.isEmpty());
    setAccessibleName(side.who.isEmpty() ? side.title : side.title + u", "_s + side.who);
    if (side.facts == m_side.facts) {
        m_side = side;
        return;
    }
    m_side = side;
    for (auto* cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater();
    }
    m_cells.clear();
    int row = 0;
    for (const auto& fact : side.facts) {
        auto* label = new LookLabel(m_looks, Looks::Body, false, Looks::Text2, this);
        label->setText(fact.label);
        const auto token = fact.tone == ClockFace::Late ? Looks::Red : fact.tone == ClockFace::Soon ? Looks::Amber : Looks::Text;
        auto* value = new IconLine(m_looks, Looks::Body, this);
        value->setWords(isolated(fact.value));
        value->label()->setStrong(fact.differs);
        value->setWordsToken(token);
        value->setIcon(fact.icon, token == Looks::Text ? Looks::Text2 : token);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row++, 1, Qt::AlignTop);
        m_cells += {label, value};
        label->show();
        value->QWidget::show();
    }
    setAccessibleDescription(lines().join(u". "_s));
}

QStringList ConflictSideView::lines() const
{
    QStringList said;
    for (const auto& fact : m_side.facts)
        said.append(fact.label + u": "_s + fact.value);
    return said;
}

void ConflictSideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Base));
    painter.setPen(m_looks->color(Looks::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, width(), 3), m_looks->color(m_edge));
}

} // namespace dispatch
