#include "iconline.h"

#include <QHBoxLayout>

namespace dispatch {

IconLine::IconLine(const Looks* looks, Looks::Step step, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_icon(new QLabel(this)), m_words(new LookLabel(looks, step, false, Looks::Text, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    connect(looks, &Looks::changed, this, &IconLine::renew);
    renew();
}

void IconLine::setIcon(const QString& name, Looks::Token token)
{
    m_name = name;
    m_token = token;
    m_own = {};
    renew();
}

void IconLine::setPixmap(const QPixmap& pixmap)
{
    m_own = pixmap;
    renew();
}

void IconLine::setWords(const QString& words)
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setText(words);
}

void IconLine::setHtml(const QString& html)
{
    m_words->setTextFormat(Qt::RichText);
    m_words->setText(html);
}

void IconLine::renew()
{
    layout()->setSpacing(m_looks->scaled(6));
    // The icon stands in the middle of the first line, however large the words are.
    const int side = m_looks->scaled(16);
    const int line = m_words->fontMetrics().height();
    m_icon->setContentsMargins(0, qMax(0, (line - side) / 2), 0, 0);
    if (!m_own.isNull())
        m_icon->setPixmap(m_own);
    else
        m_icon->setPixmap(m_name.isEmpty() ? QPixmap() : m_looks->pixmap(m_name, m_token, devicePixelRatioF()));
    m_icon->setFixedWidth(side);
    m_icon->setVisible(!m_icon->pixmap().isNull());
}

} // namespace dispatch
