#include "patternpane.h"

#include "codebox.h"
#include "countyclock.h"
#include "looklabel.h"
#include "typedline.h"
#include "wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeEdit>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// The days of a rule as RFC 5545 writes them, Monday first.
constexpr std::array dayWords{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

// No seat, in a box that else holds a person or a seat that nobody has taken.
constexpr auto noSeat = "-"_L1;

int minuteOf(const QTime& time) { return time.hour() * 60 + time.minute(); }

} // namespace

PatternPane::PatternPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : NounPane(u"pattern"_s, {1, 2}, desk, picture, looks, parent), m_name(new TypedLine(this)), m_callsign(new TypedLine(this, 12)),
      m_job(new CodeBox(&desk->codes(), u"jobs"_s, this)), m_post(new CodeBox(&desk->codes(), u"posts"_s, this)), m_from(new QTimeEdit(this)), m_to(new QTimeEdit(this)),
      m_rule(new TypedLine(this)), m_first(new TypedLine(this, 10)), m_last(new TypedLine(this, 10)), m_until(new QDateEdit(this)), m_holidays(new QCheckBox(this)),
      m_duty(new QComboBox(this)), m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    for (auto* time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    m_holidays->setObjectName(u"patternHolidays"_s);
    m_until->setCalendarPopup(true);
    m_until->setDate(dateAt(desk->now(), desk->zone()).addDays(8 * 7));
    m_duty->addItem({}, int(Duty::Working));
    m_duty->addItem({}, int(Duty::OnCall));
    place(m_name, u"Name"_s, 0, 0, 3);
    place(m_callsign, u"Callsign"_s, 0, 3);
    place(m_job, u"Job"_s, 0, 4, 2);
    place(m_from, u"From"_s, 1, 0);
    place(m_to, u"To"_s, 1, 1);
    place(m_post, u"Post"_s, 1, 2, 2);
    place(m_duty, u"Duty"_s, 1, 4, 2);
    auto* days = new WrapLayout;
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days.at(i) = new QCheckBox(this);
        m_days.at(i)->setObjectName(u"patternDay%1"_s.arg(i + 1));
        days->addWidget(m_days.at(i));
        connect(m_days.at(i), &QCheckBox::clicked, this, &PatternPane::ruleFromDays);
    }
    place(days, 2);
    place(m_rule, u"Rule"_s, 3, 0, 6);
    place(m_first, u"First"_s, 4, 0, 2);
    place(m_last, u"Last"_s, 4, 2, 2);
    place(m_until, u"Until"_s, 4, 4, 2);
    for (int i = 0; i < seats; ++i) {
        auto*& person = m_people.at(size_t(i));
        person = new QComboBox(this);
        person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        person->setMinimumContentsLength(8);
        place(person, u"Person%1"_s.arg(i + 1), 5, 2 * i, 2);
    }
    addRow(m_holidays);
    addRow(m_hint);
    const auto measure = [days, looks] { days->setSpacing(looks->scaled(8)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_rule, &QLineEdit::textChanged, this, &PatternPane::daysFromRule);
    start();
}

QList<ShiftPattern> PatternPane::listed() const
{
    auto all = desk()->picture().all<ShiftPattern>().values();
    std::ranges::sort(all, {}, [](const ShiftPattern& each) { return std::tuple(each.callsign.isEmpty(), each.callsign.size(), each.callsign, each.name, each.id); });
    return all;
}

ShiftPattern PatternPane::blank() const
{
    ShiftPattern made;
    made.rule = u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    made.firstDate = dateAt(desk()->now(), desk()->zone()).toString(Qt::ISODate);
    made.startMinute = 7 * 60;
    made.endMinute = 15 * 60;
    made.job = u"responder"_s;
    made.staff = {StaffId{}, StaffId{}};
    return made;
}

QWidget* PatternPane::firstField() const { return m_name; }

void PatternPane::fill(const ShiftPattern& pattern)
{
    m_name->setText(pattern.name);
    m_callsign->setText(pattern.callsign);
    m_job->setCode(pattern.job);
    m_post->setCode(pattern.post);
    m_from->setTime(QTime(pattern.startMinute / 60, pattern.startMinute % 60));
    m_to->setTime(QTime(pattern.endMinute / 60, pattern.endMinute % 60));
    m_rule->setText(pattern.rule);
    m_first->setText(pattern.firstDate);
    m_last->setText(pattern.lastDate);
    m_holidays->setChecked(pattern.onHolidays);
    m_duty->setCurrentIndex(pattern.duty == Duty::OnCall ? 1 : 0);
    fillPeople(pattern.staff);
}

void PatternPane::fillPeople(const QList<StaffId>& chosen)
{
    auto people = desk()->picture().all<Staff>().values();
    std::ranges::sort(people, {}, &Staff::name);
    // A pattern without people has one free seat.
    const auto sitting = chosen.isEmpty() ? QList<StaffId>{StaffId{}} : chosen;
    for (int i = 0; i < seats; ++i) {
        auto* box = m_people.at(size_t(i));
        box->clear();
        if (i > 0)
            box->addItem(tr("no seat"), QString(noSeat));
        box->addItem(tr("nobody yet"), QString());
        for (const auto& person : std::as_const(people))
            if (person.active || (i < sitting.size() && person.id == sitting.at(i)))
                box->addItem(person.name, person.id.toString());
        const auto wanted = i >= sitting.size() ? QString(noSeat) : sitting.at(i).isNull() ? QString() : sitting.at(i).toString();
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    }
}

ShiftPattern PatternPane::typed() const
{
    auto made = standing();
    made.name = m_name->text().simplified();
    made.callsign = m_callsign->text().trimmed();
    made.job = m_job->code();
    made.post = m_post->code();
    made.startMinute = minuteOf(m_from->time());
    made.endMinute = minuteOf(m_to->time());
    made.rule = m_rule->text().trimmed();
    made.firstDate = m_first->text().trimmed();
    made.lastDate = m_last->text().trimmed();
    made.onHolidays = m_holidays->isChecked();
    made.duty = static_cast<Duty>(m_duty->currentData().toInt());
    // Whoever sits beyond the boxes keeps the seat.
    auto staff = standing().staff.sliced(std::min<qsizetype>(seats, standing().staff.size()));
    QList<StaffId> shown;
    for (const auto* box : m_people)
        if (box->currentData().toString() != noSeat)
            shown.append(StaffId::fromString(box->currentData().toString()));
    made.staff = shown + staff;
    return made;
}

void PatternPane::ruleFromDays()
{
    QStringList days;
    for (size_t i = 0; i < m_days.size(); ++i)
        if (m_days.at(i)->isChecked())
            days.append(dayWords.at(i));
    static const QRegularExpression interval(u"INTERVAL=[0-9]+;?"_s);
    const auto every = interval.match(m_rule->text()).captured();
    m_rule->setText(days.isEmpty() ? QString() : u"FREQ=WEEKLY;%1BYDAY=%2"_s.arg(every.isEmpty() || every.endsWith(u';') ? every : QString(every + u';'), days.join(u',')));
}

void PatternPane::daysFromRule()
{
    static const QRegularExpression byDay(u"^FREQ=WEEKLY.*BYDAY=([A-Z,]+)"_s);
    const auto days = byDay.match(m_rule->text()).captured(1).split(u',');
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days.at(i)->setChecked(days.contains(dayWords.at(i)));
}

Result<Proposal> PatternPane::propose(const ShiftPattern& pattern) const { return desk()->putPattern(pattern, m_until->date()); }

void PatternPane::retranslate()
{
    setAccessibleName(tr("Patterns"));
    list()->setAccessibleName(tr("Patterns of shifts"));
    setLabels({tr("Name, like “T1 night”"), tr("Team"), tr("Work"), tr("From"), tr("To"), tr("Post"), tr("Duty"), tr("Rule (RFC 5545)"), tr("First day, like 2027-06-30"),
        tr("Last day, empty: no end"), tr("Make the shifts until"), tr("First person"), tr("Second person"), tr("Third person")});
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days.at(i)->setText(QLocale().dayName(int(i) + 1, QLocale::ShortFormat));
    m_job->setNone(tr("choose"));
    m_post->setNone(tr("none"));
    m_job->refill();
    m_post->refill();
    m_duty->setItemText(0, tr("at work"));
    m_duty->setItemText(1, tr("on call"));
    m_holidays->setText(tr("Also on holidays"));
    m_hint->setText(tr("Shifts that stand already, changed by hand or not, stay as they are."));
    keepButton()->setDeed(tr("Keep it and make its shifts"), tr("Enter"));
    newButton()->setDeed(tr("A new pattern"));
}

} // namespace dispatch
