#include "planconsents.h"

#include "givenpaper.h"
#include "looklabel.h"
#include "wrappedlist.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanConsents::PlanConsents(const PlanDesk* desk, const Looks* looks, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_looks(looks), m_none(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_list(new WrappedList(7, {1, 2, 3}, this)),
      m_detail(new LookLabel(looks, Looks::Body, false, Looks::Text2, this))
{
    setObjectName(u"planConsents"_s);
    m_list->setObjectName(u"planConsentList"_s);
    auto* buttons = new QDialogButtonBox(this);
    m_give = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_withdraw = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_give->setObjectName(u"planConsentGive"_s);
    m_withdraw->setObjectName(u"planConsentWithdraw"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    column->addWidget(buttons);
    connect(m_give, &QPushButton::clicked, this, &PlanConsents::giveWanted);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const auto* consent = current())
            Q_EMIT withdrawWanted(consent->id);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PlanConsents::tell);
    connect(looks, &Looks::changed, this, &PlanConsents::fill);
    resize(looks->scaled(920), looks->scaled(400));
    retranslate();
    m_list->setFocus();
}

void PlanConsents::show(const PlanFile& file)
{
    m_file = file;
    fill();
}

const Consent* PlanConsents::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_shown.at(row);
}

void PlanConsents::fill()
{
    const auto* before = current();
    const auto kept = before ? before->id : ConsentId();
    const auto now = m_desk->now();
    auto consents = m_file.all<Consent>();
    std::ranges::stable_sort(consents, [now](const Consent& a, const Consent& b) {
        return std::tuple(!holds(a, now), b.givenAt) < std::tuple(!holds(b, now), a.givenAt);
    });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_shown = consents;
        for (const auto& consent : std::as_const(m_shown)) {
            auto* row = new QTreeWidgetItem(m_list);
            fillRow(row, consent);
            if (consent.id == kept)
                m_list->setCurrentItem(row);
        }
        if (!m_list->currentItem() && !m_shown.isEmpty())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_none->setText(m_shown.isEmpty() ? tr("No consent is written down yet. The team and the clinician see the plan in a contact; nobody else is given it. Ask the person, then press Ins.")
                                      : tr("What the person allows. The team and the clinician see the plan in a contact without it."));
    tell();
}

void PlanConsents::fillRow(QTreeWidgetItem* row, const Consent& consent)
{
    const auto now = m_desk->now();
    const auto& zone = m_desk->zone();
    QString state = tr("holds");
    QString icon = u"met"_s;
    auto token = Looks::Ok;
    if (consent.withdrawnAt && *consent.withdrawnAt <= now) {
        state = tr("taken back %1").arg(dateWords(*consent.withdrawnAt, zone));
        icon = u"cancelled"_s;
        token = Looks::Text2;
    } else if (consent.expiresAt && *consent.expiresAt <= now) {
        state = tr("ended");
        icon = u"clock"_s;
        token = Looks::Text2;
    } else if (consent.givenAt > now) {
        state = tr("not yet");
        icon = u"waiting"_s;
        token = Looks::Text2;
    }
    QStringList names;
    for (const auto& code : consent.recipients) {
        const auto* recipient = m_desk->rules().sharing.find(code);
        names.append(recipient ? recipient->name : code);
    }
    const QStringList cells{state, ConsentWords::of(consent.scope), names.join(u", "_s), consent.purpose, dateWords(consent.givenAt, zone),
        consent.expiresAt ? dateWords(*consent.expiresAt, zone) : tr("no end"), consent.part2 ? tr("named") : tr("not named")};
    for (int i = 0; i < cells.size(); ++i) {
        row->setText(i, cells.at(i));
        row->setToolTip(i, u"<p>"_s + cells.at(i).toHtmlEscaped() + u"</p>"_s);
        if (token == Looks::Text2)
            row->setForeground(i, m_looks->color(Looks::Text2));
    }
    row->setIcon(0, m_looks->icon(icon, token));
    row->setData(0, Qt::AccessibleTextRole, cells.join(u", "_s));
}

void PlanConsents::tell()
{
    const auto* consent = current();
    QStringList words;
    if (consent) {
        const auto* taker = m_desk->picture().find(consent->takenBy);
        words.append(tr("Given by %1, %2.", "who, form").arg(isolated(consent->givenBy), ConsentWords::of(consent->form)));
        if (taker)
            words.append(tr("Taken by %1.").arg(taker->name));
        if (!consent->words.isEmpty())
            words.append(tr("Also agreed: %1").arg(isolated(consent->words)));
        if (consent->withdrawnAt)
            words.append(tr("How it was taken back: %1").arg(isolated(consent->withdrawal)));
    }
    m_detail->setText(words.join(u' '));
    m_detail->setVisible(!words.isEmpty());
    m_withdraw->setEnabled(consent && !consent->withdrawnAt);
}

void PlanConsents::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert)
        m_give->click();
    else if (event->key() == Qt::Key_Delete)
        m_withdraw->click();
    else
        QDialog::keyPressEvent(event);
}

void PlanConsents::retranslate()
{
    setWindowTitle(tr("Consents"));
    m_list->setAccessibleName(tr("Consents"));
    m_list->setHeaderLabels({tr("State"), tr("What may be given"), tr("To whom"), tr("For"), tr("Given"), tr("Until"), tr("42 CFR Part 2")});
    m_give->setText(tr("&Write down a consent (Ins)"));
    m_withdraw->setText(tr("&Taken back (Del)"));
    m_close->setText(tr("&Close"));
    fill();
}

} // namespace dispatch
