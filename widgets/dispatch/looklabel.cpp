#include "looklabel.h"

namespace dispatch {

LookLabel::LookLabel(const Looks* looks, Looks::Step step, bool strong, Looks::Token token, QWidget* parent)
    : QLabel(parent), m_looks(looks), m_step(step), m_token(token), m_strong(strong)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Selecting is for the mouse; the keyboard passes labels by.
    setFocusPolicy(Qt::NoFocus);
    connect(looks, &Looks::changed, this, &LookLabel::renew);
    renew();
}

void LookLabel::setToken(Looks::Token token)
{
    if (m_token == token)
        return;
    m_token = token;
    renew();
}

void LookLabel::setItalic(bool italic)
{
    m_italic = italic;
    renew();
}

void LookLabel::setStrong(bool strong)
{
    if (m_strong == strong)
        return;
    m_strong = strong;
    renew();
}

void LookLabel::renew()
{
    auto font = m_looks->font(m_step, m_strong);
    font.setItalic(m_italic);
    setFont(font);
    auto colours = palette();
    colours.setColor(QPalette::WindowText, m_looks->color(m_token));
    setPalette(colours);
}

QString isolated(const QString& words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace dispatch
