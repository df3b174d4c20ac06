#include "planreason.h"

#include "complaint.h"
#include "looklabel.h"
#include "typedline.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanReason::PlanReason(const Desk& desk, const QString& about, const QString& title, const QString& asked, const QString& deed, const Looks* looks, QWidget* parent)
    : DeskDialog(desk, u"reasons"_s, looks, parent), m_reason(new TypedLine(this))
{
    setObjectName(u"planReason"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* words = new LookLabel(looks, Looks::Body, false, Looks::Text, this);
    words->setText(asked);
    m_reason->setObjectName(u"planReasonWords"_s);
    m_reason->setAccessibleName(tr("Reason"));
    auto* buttons = new QDialogButtonBox(this);
    auto* give = buttons->addButton(deed, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    give->setDefault(true);
    auto* column = new QVBoxLayout(this);
    for (auto* part : std::initializer_list<QWidget*>{words, m_reason, complaint(), buttons})
        column->addWidget(part);
    setMinimumWidth(looks->scaled(440));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT given(m_reason->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keep(m_reason);
    beAbout(about);
    m_reason->setFocus();
}

HalfTyped PlanReason::begun() const { return {{"words"_L1, m_reason->text()}}; }

void PlanReason::enter(const HalfTyped& begun) { m_reason->setText(begun.value("words"_L1).toString()); }

} // namespace dispatch
