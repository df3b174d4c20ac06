#include "comeslist.h"

#include "iconline.h"

#include <QLocale>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;
using How = Comer::How;

ComesList::ComesList(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks), m_column(new QVBoxLayout(this))
{
    setObjectName(u"transferComes"_s);
    m_column->setContentsMargins({});
    const auto measure = [this] { m_column->setSpacing(m_looks->scaled(4)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void ComesList::show(const QList<Comer>& coming)
{
    const auto count = std::max<qsizetype>(coming.size(), 1);
    while (m_lines.size() < count) {
        m_lines.append(new IconLine(m_looks, Looks::Body, this));
        m_column->addWidget(m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setVisible(i < count);
    if (coming.isEmpty()) {
        m_lines.first()->setIcon(u"unknown"_s, Looks::Amber);
        m_lines.first()->setWords(WhoComes::sentence({}));
        m_lines.first()->setToolTip({});
        return;
    }
    for (qsizetype i = 0; i < coming.size(); ++i) {
        const auto& each = coming.at(i);
        auto* line = m_lines.at(i);
        const auto day = QLocale().toString(each.asOf, u"d MMM yyyy"_s);
        line->setIcon(each.how == How::Comes ? u"met"_s : each.how == How::Ask ? u"unknown"_s : u"cancelled"_s,
            each.how == How::Comes ? Looks::Ok : each.how == How::Ask ? Looks::Amber : Looks::Text2);
        const auto said = each.how == How::Comes ? tr("<b>%1</b> comes: %2. As of %3.", "who, why, day")
            : each.how == How::Ask               ? tr("<b>Ask: %1</b>, %2. As of %3.", "who, why, day")
                                                 : tr("%1 does not come now: %2. As of %3.", "who, why, day");
        line->setHtml(said.arg(each.who.toHtmlEscaped(), each.why.toHtmlEscaped(), day));
        line->setToolTip(each.source);
    }
}

} // namespace dispatch
