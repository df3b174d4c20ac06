#include "planaccount.h"

#include "accountpaper.h"
#include "looklabel.h"
#include "talknews.h"
#include "wrappedlist.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanAccount::PlanAccount(const PlanDesk* desk, const Looks* looks, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_looks(looks), m_about(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_list(new WrappedList(6, {1, 2, 3, 4}, this)),
      m_detail(new LookLabel(looks, Looks::Body, false, Looks::Text2, this))
{
    setObjectName(u"planAccount"_s);
    m_list->setObjectName(u"planAccountList"_s);
    auto* buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"planAccountPrint"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    column->addWidget(buttons);
    connect(m_print, &QPushButton::clicked, this, &PlanAccount::printWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PlanAccount::tell);
    connect(looks, &Looks::changed, this, &PlanAccount::fill);
    resize(looks->scaled(920), looks->scaled(400));
    retranslate();
    m_list->setFocus();
}

void PlanAccount::show(const PlanFile& file)
{
    m_file = file;
    fill();
}

void PlanAccount::fill()
{
    const int before = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto kept = before < 0 ? DisclosureId() : m_lines.at(before).id;
    m_lines = m_file.all<Disclosure>();
    std::ranges::stable_sort(m_lines, std::greater(), &Disclosure::at);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& line : std::as_const(m_lines)) {
        const QStringList cells{whenWords(line.at, m_desk->now(), m_desk->zone()), line.recipientName, AccountPaper::whatWords(line), line.purpose,
            AccountPaper::consentWords(line, m_file.all<Consent>(), m_file.all<Approval>(), m_desk->zone()), line.byName};
        auto* row = new QTreeWidgetItem(m_list, cells);
        row->setData(0, Qt::AccessibleTextRole, cells.join(u", "_s));
        for (int i = 0; i < cells.size(); ++i)
            row->setToolTip(i, u"<p>"_s + cells.at(i).toHtmlEscaped() + u"</p>"_s);
        if (line.id == kept)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem() && !m_lines.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_about->setText(m_lines.isEmpty() ? tr("Nothing was given to anybody. What is given with “Share with…” is written down here.")
                                       : tr("What was given to others, under the person's consent or by a clinician's word. What the person was printed, and who looked, stands among the looks."));
    tell();
}

void PlanAccount::tell()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    QStringList words;
    if (row >= 0) {
        const auto& line = m_lines.at(row);
        if (line.consentAttached)
            words.append(tr("A copy of the consent went with it."));
        if (const auto* agreed = m_file.find(line.approval))
            words.append(tr("Without a consent: %1", "how it was agreed to").arg(approvalWords(m_desk->picture(), *agreed, m_desk->zone())));
        if (!line.notice.isEmpty())
            words.append(tr("So did the notice against redisclosure: “%1”").arg(line.notice));
        if (!line.withheld.isEmpty())
            words.append(tr("Withheld: %1").arg(line.withheld));
    }
    m_detail->setText(words.join(u' '));
    m_detail->setVisible(!words.isEmpty());
}

void PlanAccount::retranslate()
{
    setWindowTitle(tr("Accounting of disclosures"));
    m_list->setAccessibleName(tr("Accounting of disclosures"));
    m_list->setHeaderLabels({tr("When"), tr("To whom"), tr("What"), tr("For"), tr("Under which consent"), tr("By")});
    m_print->setText(tr("&Print preview (Ctrl+P)"));
    m_close->setText(tr("&Close"));
    fill();
}

} // namespace dispatch
