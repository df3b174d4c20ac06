#include "linkagerows.h"

#include "codebox.h"
#include "keybutton.h"
#include "typedline.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

LinkageRows::LinkageRows(const CodeBook* codes, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_codes(codes), m_looks(looks), m_column(new QVBoxLayout), m_add(new KeyButton(looks, this))
{
    m_add->setObjectName(u"linkageAdd"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    const auto measure = [this, column] {
        column->setSpacing(m_looks->scaled(6));
        m_column->setSpacing(m_looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.last().service->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    retranslate();
}

QList<Linkage> LinkageRows::linkages() const
{
    QList<Linkage> linkages;
    for (const auto& row : m_rows) {
        Linkage linkage;
        linkage.service = row.service->code();
        linkage.partner = row.partner->text();
        if (!linkage.service.isEmpty() || !linkage.partner.trimmed().isEmpty())
            linkages.append(linkage);
    }
    return linkages;
}

void LinkageRows::setLinkages(const QList<Linkage>& linkages)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().box);
    for (const auto& linkage : linkages)
        addRow(linkage);
}

void LinkageRows::addRow(const Linkage& linkage)
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(m_looks->scaled(6));
    const Row row{box, new CodeBox(m_codes, u"services"_s, box), new TypedLine(box), new KeyButton(m_looks, box)};
    row.service->setObjectName(u"linkageService_%1"_s.arg(m_rows.size()));
    row.partner->setObjectName(u"linkagePartner_%1"_s.arg(m_rows.size()));
    row.service->setCode(linkage.service);
    row.partner->setText(linkage.partner);
    row.remove->setIcon(m_looks->icon(u"close"_s));
    line->addWidget(row.service, 1);
    line->addWidget(row.partner, 2);
    line->addWidget(row.remove);
    connect(row.service, &CodeBox::chosen, this, &LinkageRows::edited);
    connect(row.partner, &QLineEdit::textChanged, this, &LinkageRows::edited);
    connect(row.partner, &TypedLine::complained, this, &LinkageRows::complained);
    connect(row.remove, &QPushButton::clicked, this, [this, box] {
        removeRow(box);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    m_column->addWidget(box);
    m_rows.append(row);
    setTabOrder({row.service, row.partner, row.remove, m_add});
    retranslate();
}

void LinkageRows::removeRow(QWidget* box)
{
    m_column->removeWidget(box);
    box->hide();
    box->deleteLater();
    const auto gone = std::ranges::remove(m_rows, box, &Row::box);
    m_rows.erase(gone.begin(), gone.end());
}

void LinkageRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinkageRows::retranslate()
{
    m_add->setDeed(tr("Add a service"));
    for (const auto& row : std::as_const(m_rows)) {
        row.service->setNone(tr("Service"));
        row.service->refill();
        row.service->setAccessibleName(tr("Service"));
        row.partner->setPlaceholderText(tr("Who took it on"));
        row.partner->setAccessibleName(tr("Who took it on"));
        row.remove->setAccessibleName(tr("Remove this service"));
        row.remove->setToolTip(tr("Remove this service"));
    }
}

} // namespace dispatch
