#include "linkstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int stripEdge = 8;
constexpr int betweenParts = 16;

} // namespace

LinkStrip::LinkStrip(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks)
{
    setObjectName(u"linkStrip"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(stripEdge, 2, stripEdge, 2);
    row->setSpacing(betweenParts);
    for (auto part : {Part::Link, Part::Timers, Part::Positions, Part::Alerts})
        make(part, row);
    row->addStretch(1);
    for (auto part : {Part::User, Part::Clock})
        make(part, row);
    connect(looks, &Looks::changed, this, [this] {
        for (auto& cell : m_cells)
            renew(cell);
        fit();
    });
    retranslate();
}

void LinkStrip::make(Part part, QHBoxLayout* row)
{
    auto& cell = m_cells[part];
    cell.place = new QWidget(this);
    cell.sign = new QLabel(cell.place);
    cell.label = new QLabel(cell.place);
    cell.label->setMinimumWidth(1);
    auto* parts = new QHBoxLayout(cell.place);
    parts->setContentsMargins({});
    parts->setSpacing(6);
    parts->addWidget(cell.sign);
    parts->addWidget(cell.label);
    row->addWidget(cell.place);
}

void LinkStrip::set(Part part, const QString& icon, Looks::Token tone, const QString& words)
{
    auto& cell = m_cells[part];
    if (cell.icon == icon && cell.tone == tone && cell.words == words)
        return;
    const bool lookChanged = cell.icon != icon || cell.tone != tone;
    cell.icon = icon;
    cell.tone = tone;
    cell.words = words;
    cell.label->setText(words);
    cell.label->setAccessibleName(words);
    if (lookChanged)
        renew(cell);
    fit();
}

QString LinkStrip::words(Part part) const { return m_cells.value(part).words; }

void LinkStrip::mousePressEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        if (event->button() == Qt::LeftButton && !it->place->isHidden() && it->place->geometry().contains(at)) {
            Q_EMIT pressed(it.key());
            return;
        }
    QWidget::mousePressEvent(event);
}

void LinkStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Header));
    painter.fillRect(QRect(0, 0, width(), 1), m_looks->color(Looks::Line));
}

void LinkStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LinkStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinkStrip::renew(Cell& cell) const
{
    const bool speaks = cell.tone == Looks::Amber || cell.tone == Looks::Red;
    cell.sign->setPixmap(cell.icon.isEmpty() ? QPixmap{} : m_looks->pixmap(cell.icon, cell.tone, devicePixelRatioF()));
    cell.label->setFont(m_looks->font(Looks::Body, speaks));
    auto palette = m_looks->palette();
    palette.setColor(QPalette::WindowText, m_looks->color(speaks ? cell.tone : Looks::Text));
    cell.label->setPalette(palette);
}

int LinkStrip::wanted() const
{
    int wanted = 2 * stripEdge;
    for (const auto& cell : m_cells)
        if (!cell.place->isHidden())
            wanted += cell.place->sizeHint().width() + betweenParts;
    return wanted;
}

/// What says nothing takes no room. Short of space the positions go first, then who is here, then the end of what the link says; timers, alerts and clock always stay.
void LinkStrip::fit()
{
    auto& link = m_cells[Part::Link];
    link.label->setText(link.words);
    for (const auto& cell : m_cells) {
        cell.sign->setVisible(!cell.icon.isEmpty());
        cell.place->setVisible(!cell.words.isEmpty());
    }
    for (auto part : {Part::Positions, Part::User})
        if (wanted() > width())
            m_cells[part].place->hide();
    if (const int over = wanted() - width(); over > 0)
        link.label->setText(link.label->fontMetrics().elidedText(link.words, Qt::ElideRight, std::max(0, link.label->sizeHint().width() - over)));
}

void LinkStrip::retranslate()
{
    setAccessibleName(tr("State of this desk"));
    const QHash<Part, QString> names{{Part::Link, tr("Link")}, {Part::Timers, tr("Timers")}, {Part::Positions, tr("Positions")},
        {Part::Alerts, tr("Alerts")}, {Part::User, tr("Signed in")}, {Part::Clock, tr("Time")}};
    for (auto it = names.begin(); it != names.end(); ++it)
        m_cells[it.key()].label->setAccessibleDescription(it.value());
}

} // namespace dispatch
