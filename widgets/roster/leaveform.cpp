#include "leaveform.h"

#include "codebox.h"
#include "complaint.h"
#include "countyclock.h"
#include "iconline.h"
#include "keybutton.h"
#include "livepicture.h"
#include "typedline.h"

#include <QListWidget>
#include <QRegularExpression>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 4;

/// "2027-06-30", or with a time of that day after it.
std::optional<Instant> typedMoment(const QString& text, bool isEnd, const QTimeZone& zone)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d)(?: +(\\d{1,2}:\\d\\d))?$"_s);
    const auto match = form.match(text.simplified());
    const auto date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (!match.hasCaptured(2))
        return startOfDay(isEnd ? date.addDays(1) : date, zone);
    const auto time = QTime::fromString(match.captured(2), u"H:mm"_s);
    if (!time.isValid())
        return std::nullopt;
    return clockInstant(date, time.hour() * 60 + time.minute(), zone);
}

QString momentAsTyped(Instant at, bool isEnd, const QTimeZone& zone)
{
    const auto date = dateAt(at, zone);
    if (at == startOfDay(date, zone))
        return (isEnd ? date.addDays(-1) : date).toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + u' ' + clockWords(at, zone);
}

} // namespace

LeaveForm::LeaveForm(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : RosterForm(u"leave"_s, desk, looks, parent), m_title(new LookLabel(looks, Looks::Body, true, Looks::Text, this)), m_list(new QListWidget(this)),
      m_kind(new CodeBox(&desk->codes(), u"leaves"_s, this)), m_from(new TypedLine(this, 16)), m_until(new TypedLine(this, 16)),
      m_planned(new IconLine(looks, Looks::Body, this)), m_takeBack(addButton(u"TakeBack"_s)), m_new(addButton(u"New"_s))
{
    m_list->setObjectName(u"leaveList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_planned->setObjectName(u"leavePlanned"_s);
    m_planned->setIcon(u"soon"_s, Looks::Amber);
    column()->insertWidget(0, m_title);
    column()->insertWidget(1, m_list);
    place(m_kind, u"Kind"_s, 0, 0);
    place(m_from, u"From"_s, 0, 1);
    place(m_until, u"Until"_s, 0, 2);
    addRow(m_planned);

    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Leave>().isEmpty() || !changes.gone.isEmpty())
            follow();
        if (!changes.of<Shift>().isEmpty())
            tell();
    });
    connect(looks, &Looks::changed, this, &LeaveForm::follow);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        const auto* chosen = item ? this->desk()->picture().find(LeaveId::fromString(item->data(Qt::UserRole).toString())) : nullptr;
        if (chosen && *chosen != m_leave)
            show(*chosen);
    });
    connect(m_kind, &CodeBox::chosen, this, &LeaveForm::tell);
    for (auto* line : {m_from, m_until})
        connect(line, &QLineEdit::textChanged, this, &LeaveForm::tell);
    connect(m_takeBack, &QPushButton::clicked, this, &LeaveForm::takeBack);
    connect(m_new, &QPushButton::clicked, this, &LeaveForm::begin);
    retranslate();
    show(Leave{});
}

void LeaveForm::show(const StaffId& staff)
{
    setEnabled(!staff.isNull());
    if (staff == m_staff)
        return;
    m_staff = staff;
    show(Leave{});
    follow();
}

/// Those that are still to come first, and what was taken back last.
void LeaveForm::follow()
{
    const auto chosen = m_leave.id;
    const auto now = desk()->now();
    QList<Leave> hers;
    for (const auto& leave : desk()->picture().all<Leave>())
        if (leave.staff == m_staff)
            hers.append(leave);
    std::ranges::sort(hers, {}, [now](const Leave& each) { return std::tuple(!each.active, each.end <= now, each.start, each.id); });
    m_list->clear();
    for (const auto& leave : std::as_const(hers)) {
        const auto words = desk()->leaveWords(leave);
        auto* item = new QListWidgetItem(leave.active ? words : tr("%1, taken back", "a leave").arg(words), m_list);
        item->setData(Qt::UserRole, leave.id.toString());
        item->setSizeHint({0, looks()->scaled(25)});
        if (leave.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->setFixedHeight(looks()->scaled(25) * std::min<int>(mostShown, int(hers.size())) + 2 * m_list->frameWidth());
    m_list->setVisible(!hers.isEmpty());
}

void LeaveForm::begin()
{
    m_list->setCurrentItem(nullptr);
    show(Leave{});
    m_kind->setFocus(Qt::OtherFocusReason);
}

void LeaveForm::show(const Leave& leave)
{
    m_leave = leave;
    turnTo(!leave.id.isNull() ? leave.id.toString() : m_staff.isNull() ? QString() : u"new for "_s + m_staff.toString(), [this] { fill(m_leave); });
}

void LeaveForm::fill(const Leave& leave)
{
    const bool isNew = leave.id.isNull();
    m_kind->setCode(leave.kind);
    m_from->setText(isNew ? QString() : momentAsTyped(leave.start, false, desk()->zone()));
    m_until->setText(isNew ? QString() : momentAsTyped(leave.end, true, desk()->zone()));
    m_takeBack->setEnabled(!isNew && leave.active);
    tell();
}

Result<Leave> LeaveForm::typed() const
{
    auto leave = m_leave;
    leave.staff = m_staff;
    leave.kind = m_kind->code();
    const auto from = typedMoment(m_from->text(), false, desk()->zone());
    const auto until = typedMoment(m_until->text(), true, desk()->zone());
    if (!from || !until)
        return refuse(tr("\"%1\" is no day. It is kept as typed; write it like 2027-06-30 or 2027-06-30 14:00.").arg((from ? m_until : m_from)->text()));
    leave.start = *from;
    leave.end = *until;
    // What was taken back and is kept again counts again.
    leave.active = true;
    return leave;
}

void LeaveForm::keep()
{
    const auto leave = typed();
    if (!leave) {
        complaint()->say(leave.error().summary);
        return;
    }
    keepAs(*leave, keepButton());
}

void LeaveForm::takeBack()
{
    auto leave = m_leave;
    leave.active = false;
    keepAs(leave, m_takeBack);
}

/// The next one is typed from the beginning; this one stands in the list.
void LeaveForm::keepAs(const Leave& leave, QWidget* control)
{
    put(desk()->putLeave(leave), control, [this] { begin(); });
}

void LeaveForm::tell()
{
    const auto leave = typed();
    const auto proposal = leave ? desk()->putLeave(*leave) : Result<Proposal>();
    const auto words = leave && proposal ? proposal->consequence : QString();
    m_planned->setWords(words);
    m_planned->setVisible(!words.isEmpty());
}

void LeaveForm::retranslate()
{
    m_title->setText(tr("Leave"));
    m_list->setAccessibleName(tr("Leaves of this person"));
    setLabels({tr("Kind of leave"), tr("First day, like 2027-06-30"), tr("Last day, or 2027-06-30 14:00")});
    m_kind->setNone(tr("choose"));
    m_kind->refill();
    keepButton()->setDeed(tr("Keep this leave"));
    m_takeBack->setDeed(tr("Take it back"));
    m_new->setDeed(tr("Another leave"));
    follow();
}

} // namespace dispatch
