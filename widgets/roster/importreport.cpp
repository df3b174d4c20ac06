#include "importreport.h"

#include "looklabel.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ImportReport::ImportReport(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_lines(new QListWidget(this))
{
    setObjectName(u"importReport"_s);
    m_lines->setObjectName(u"importLines"_s);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_lines, 1);
    const auto measure = [this, column] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, m_looks->scaled(8), pad, pad);
        column->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_lines);
    retranslate();
}

void ImportReport::show(const QString& file, const QList<LineError>& errors)
{
    m_file = file;
    m_errors = errors;
    retranslate();
    if (m_lines->count() > 0)
        m_lines->setCurrentRow(0);
}

void ImportReport::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportReport::retranslate()
{
    m_title->setText(m_errors.isEmpty() ? tr("No table was refused.") : tr("%1: nothing was taken in, %n thing(s) to mend", nullptr, static_cast<int>(m_errors.size())).arg(m_file));
    m_lines->setAccessibleName(tr("What is wrong, line by line"));
    m_lines->clear();
    for (const auto& error : std::as_const(m_errors))
        m_lines->addItem(tr("Line %1: %2", "number, what is wrong").arg(error.line).arg(error.words));
}

} // namespace dispatch
