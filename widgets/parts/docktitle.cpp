#include "docktitle.h"

#include "looks.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dispatch {

DockTitle::DockTitle(QDockWidget* dock, const Looks* looks)
    : QWidget(dock), m_dock(dock), m_looks(looks), m_title(new QLabel(this)), m_words(new QLabel(this)), m_float(new QToolButton(this)), m_close(new QToolButton(this))
{
    for (auto* button : {m_float, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
    }
    m_float->setIcon(looks->icon(u"float"_s));
    m_close->setIcon(looks->icon(u"close"_s));
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_words);
    row->addWidget(m_float);
    row->addWidget(m_close);
    connect(dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(looks, &Looks::changed, this, &DockTitle::renew);
    m_title->setText(dock->windowTitle());
    renew();
    retranslate();
}

void DockTitle::setWords(const QString& words) { m_words->setText(words); }

QSize DockTitle::sizeHint() const { return {QWidget::sizeHint().width(), m_looks->scaled(26)}; }

QSize DockTitle::minimumSizeHint() const { return {m_looks->scaled(80), m_looks->scaled(26)}; }

void DockTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_looks->color(Looks::Line));
}

void DockTitle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DockTitle::renew()
{
    m_title->setFont(m_looks->font(Looks::Body, true));
    m_words->setFont(m_looks->font(Looks::Small));
    QPalette muted = m_looks->palette();
    muted.setColor(QPalette::WindowText, m_looks->color(Looks::Text2));
    m_words->setPalette(muted);
    const QSize icon(m_looks->scaled(14), m_looks->scaled(14));
    m_float->setIconSize(icon);
    m_close->setIconSize(icon);
    updateGeometry();
    update();
}

void DockTitle::retranslate()
{
    m_float->setToolTip(tr("Float or dock this pane"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setToolTip(tr("Close this pane"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace dispatch
