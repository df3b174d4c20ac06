#include "readaloud.h"

#include "looklabel.h"

#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ReadAloud::ReadAloud(const Looks* looks, QWidget* parent) : QFrame(parent), m_looks(looks), m_column(new QVBoxLayout(this))
{
    setObjectName(u"transferPage"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto measure = [this] {
        const int pad = m_looks->scaled(8);
        m_column->setContentsMargins(pad, pad, pad, pad);
        m_column->setSpacing(pad);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void ReadAloud::show(const QString& page)
{
    if (page == m_page)
        return;
    m_page = page;
    setAccessibleDescription(page);
    const auto lines = page.split(u'\n');
    while (m_lines.size() < lines.size()) {
        m_lines.append(new LookLabel(m_looks, Looks::Name, m_lines.isEmpty(), Looks::Text, this));
        m_column->addWidget(m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setText(lines.value(i));
        m_lines.at(i)->setVisible(i < lines.size());
    }
}

} // namespace dispatch
