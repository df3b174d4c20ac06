#include "ladderpreview.h"

#include "followupladder.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

void fillWithStaff(QComboBox* box, const Desk& desk, const QList<StaffId>& without)
{
    const QSignalBlocker quiet(box);
    const auto chosen = box->currentData();
    const auto own = desk.actor().id;
    auto staff = desk.picture().all<Staff>().values();
    std::ranges::sort(staff, [&own](const Staff& a, const Staff& b) {
        if ((a.id == own) != (b.id == own))
            return a.id == own;
        if ((a.role == Role::Responder) != (b.role == Role::Responder))
            return b.role == Role::Responder;
        return a.name.localeAwareCompare(b.name) < 0;
    });
    box->clear();
    for (const auto& each : std::as_const(staff)) {
        if (!each.active || without.contains(each.id))
            continue;
        box->addItem(each.id == own ? QCoreApplication::translate("Staff", "%1 (you)").arg(each.name) : each.name, each.id.toString());
    }
    const int at = box->findData(chosen);
    box->setCurrentIndex(without.isEmpty() ? qMax(0, at) : at);
}

LadderPreview::LadderPreview(const DispatchDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_lines(new QVBoxLayout),
      m_ownerLabel(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_owner(new QComboBox(this))
{
    setObjectName(u"ladderPreview"_s);
    m_owner->setObjectName(u"followUpOwner"_s);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_lines);
    column->addWidget(m_ownerLabel);
    column->addWidget(m_owner, 0, Qt::AlignLeft);
    const auto measure = [this, column] {
        column->setSpacing(m_looks->scaled(4));
        m_lines->setSpacing(m_looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_owner, &QComboBox::activated, this, &LadderPreview::ownerChosen);
}

void LadderPreview::show(const Incident& incident, const Closing& closing)
{
    if (m_owner->count() == 0)
        fillOwners();
    const auto now = m_desk->now();
    Closure closure;
    closure.incident = incident.id;
    closure.at = now;
    closure.dispositions = closing.dispositions;
    closure.divertedFrom = closing.divertedFrom;
    closure.basicNeeds = closing.basicNeeds;
    const auto rungs = closing.dispositions.isEmpty() ? QList<Rung>{} : followUpLadder(m_desk->codes(), incident, closure, now);
    QStringList words;
    for (const auto& rung : rungs)
        words.append(tr("<b>%1</b>, due %2").arg(m_desk->codes().words(u"followups"_s, rung.kind).toHtmlEscaped(),
            whenWords(rung.dueAt, now, m_desk->zone())));
    const bool none = words.isEmpty();
    if (none)
        words.append(closing.dispositions.isEmpty() ? tr("Choose a disposition to see what is owed.") : tr("No follow-up is owed."));
    while (m_shown.size() < words.size()) {
        m_shown.append(new IconLine(m_looks, Looks::Body, this));
        m_lines->addWidget(m_shown.last());
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        m_shown[i]->setVisible(i < words.size());
        if (i >= words.size())
            continue;
        m_shown[i]->setIcon(none ? QString() : u"followup"_s, Looks::Text2);
        m_shown[i]->setHtml(words[i]);
        m_shown[i]->setWordsToken(none ? Looks::Text2 : Looks::Text);
    }
    m_owner->setVisible(!none);
    m_ownerLabel->setVisible(!none);
    m_ownerLabel->setText(tr("Who owes them"));
    m_owner->setAccessibleName(tr("Who owes the follow-ups"));
}

StaffId LadderPreview::owner() const
{
    return StaffId::fromString(m_owner->currentData().toString());
}

void LadderPreview::setOwner(const StaffId& owner)
{
    fillOwners();
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(owner.toString())));
}

void LadderPreview::fillOwners()
{
    fillWithStaff(m_owner, *m_desk);
}

void LadderPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillOwners();
}

} // namespace dispatch
