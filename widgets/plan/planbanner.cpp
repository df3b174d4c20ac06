#include "planbanner.h"

#include "iconline.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanBanner::PlanBanner(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_line(new IconLine(looks, Looks::Body, this)), m_aside(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"planBanner"_s);
    m_aside->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_line, 3);
    row->addWidget(m_aside, 1);
    const auto measure = [this, row] { row->setContentsMargins(m_looks->scaled(14), m_looks->scaled(8), m_looks->scaled(12), m_looks->scaled(8)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void PlanBanner::say(bool isInOrder, const QString& first, const QString& rest, const QString& aside)
{
    m_isInOrder = isInOrder;
    m_line->setIcon(isInOrder ? u"met"_s : u"soon"_s, isInOrder ? Looks::Ok : Looks::Amber);
    m_line->setHtml(u"<b>%1</b> %2"_s.arg(first.toHtmlEscaped(), rest.toHtmlEscaped()));
    m_aside->setText(aside);
    setAccessibleName(words());
    update();
}

QString PlanBanner::words() const
{
    auto words = m_line->label()->text();
    return words.remove(u"<b>"_s).remove(u"</b>"_s) + u' ' + m_aside->text();
}

void PlanBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(m_isInOrder ? Looks::OkBg : Looks::AmberBg));
    const QRect bar(0, 0, m_looks->scaled(4), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_looks->color(m_isInOrder ? Looks::Ok : Looks::Amber));
}

} // namespace dispatch
