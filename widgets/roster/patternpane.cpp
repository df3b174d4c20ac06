#include "patternpane.h"

#include "carryout.h"
#include "codebox.h"
#include "complaint.h"
#include "countyclock.h"
#include "keybutton.h"
#include "labelledfield.h"
#include "livepicture.h"
#include "looklabel.h"
#include "typedline.h"
#include "wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
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
    : QWidget(parent), m_desk(desk), m_looks(looks), m_list(new QListWidget(this)), m_name(new TypedLine(this)), m_callsign(new TypedLine(this, 12)),
      m_job(new CodeBox(&desk->codes(), u"jobs"_s, this)), m_post(new CodeBox(&desk->codes(), u"posts"_s, this)), m_from(new QTimeEdit(this)), m_to(new QTimeEdit(this)),
      m_rule(new TypedLine(this)), m_first(new TypedLine(this, 10)), m_last(new TypedLine(this, 10)), m_until(new QDateEdit(this)), m_holidays(new QCheckBox(this)),
      m_duty(new QComboBox(this)), m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_complaint(new Complaint(looks, this)),
      m_keep(new KeyButton(looks, this)), m_new(new KeyButton(looks, this))
{
    setObjectName(u"patternPane"_s);
    m_list->setObjectName(u"patternList"_s);
    m_name->setObjectName(u"patternName"_s);
    m_callsign->setObjectName(u"patternCallsign"_s);
    m_job->setObjectName(u"patternJob"_s);
    m_post->setObjectName(u"patternPost"_s);
    m_from->setObjectName(u"patternFrom"_s);
    m_to->setObjectName(u"patternTo"_s);
    m_rule->setObjectName(u"patternRule"_s);
    m_first->setObjectName(u"patternFirst"_s);
    m_last->setObjectName(u"patternLast"_s);
    m_until->setObjectName(u"patternUntil"_s);
    m_keep->setObjectName(u"patternKeep"_s);
    m_new->setObjectName(u"patternNew"_s);
    m_keep->setPrimary(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto* time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    m_until->setCalendarPopup(true);
    m_until->setDate(dateAt(desk->now(), desk->zone()).addDays(8 * 7));
    m_duty->addItem({}, int(Duty::Working));
    m_duty->addItem({}, int(Duty::OnCall));
    for (int i = 0; i < seats; ++i) {
        m_people.at(size_t(i)) = new QComboBox(this);
        m_people.at(size_t(i))->setObjectName(u"patternPerson%1"_s.arg(i + 1));
        m_people.at(size_t(i))->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_people.at(size_t(i))->setMinimumContentsLength(8);
    }
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days.at(i) = new QCheckBox(this);
        m_days.at(i)->setObjectName(u"patternDay%1"_s.arg(i + 1));
        connect(m_days.at(i), &QCheckBox::clicked, this, &PatternPane::ruleFromDays);
    }
    layOut();
    setFocusProxy(m_list);

    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<ShiftPattern>().isEmpty() || !changes.gone.isEmpty())
            follow();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        const auto* pattern = item ? m_desk->picture().find(ShiftPatternId::fromString(item->data(Qt::UserRole).toString())) : nullptr;
        if (!pattern)
            return;
        // What is being typed about it stays when the list comes anew.
        if (pattern->id != m_pattern.id || typed() == m_pattern)
            fill(*pattern);
    });
    connect(m_rule, &QLineEdit::textEdited, this, &PatternPane::daysFromRule);
    connect(m_keep, &QPushButton::clicked, this, &PatternPane::keep);
    connect(m_new, &QPushButton::clicked, this, &PatternPane::begin);
    for (auto* line : {m_name, m_callsign, m_rule, m_first, m_last})
        connect(line, &QLineEdit::returnPressed, this, &PatternPane::keep);
    retranslate();
    follow();
    if (m_list->count() == 0)
        begin();
}

void PatternPane::layOut()
{
    auto* form = new QWidget;
    auto* grid = new QGridLayout;
    const auto place = [&](QWidget* editor, int row, int column, int wide) {
        auto* field = new LabelledField(editor, m_looks, form);
        grid->addWidget(field, row, column, 1, wide);
        m_fields.append(field);
    };
    place(m_name, 0, 0, 3);
    place(m_callsign, 0, 3, 1);
    place(m_job, 0, 4, 2);
    place(m_from, 1, 0, 1);
    place(m_to, 1, 1, 1);
    place(m_post, 1, 2, 2);
    place(m_duty, 1, 4, 2);
    auto* days = new WrapLayout;
    for (auto* day : m_days)
        days->addWidget(day);
    place(m_rule, 3, 0, 6);
    place(m_first, 4, 0, 2);
    place(m_last, 4, 2, 2);
    place(m_until, 4, 4, 2);
    for (int i = 0; i < seats; ++i)
        place(m_people.at(size_t(i)), 5, 2 * i, 2);
    grid->addLayout(days, 2, 0, 1, 6);
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_new);
    auto* column = new QVBoxLayout(form);
    column->addLayout(grid);
    column->addWidget(m_holidays);
    column->addWidget(m_hint);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_list, 1);
    all->addWidget(scroll, 2);
    const auto measure = [=, this] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
        column->setSpacing(m_looks->scaled(6));
        grid->setHorizontalSpacing(m_looks->scaled(8));
        grid->setVerticalSpacing(m_looks->scaled(4));
        days->setSpacing(m_looks->scaled(8));
        buttons->setSpacing(m_looks->scaled(6));
    };
    connect(m_looks, &Looks::changed, this, measure);
    measure();
}

void PatternPane::follow()
{
    const auto chosen = m_pattern.id;
    auto all = m_desk->picture().all<ShiftPattern>().values();
    std::ranges::sort(all, {}, [](const ShiftPattern& each) { return std::tuple(each.callsign.isEmpty(), each.callsign.size(), each.callsign, each.name, each.id); });
    m_list->clear();
    for (const auto& pattern : std::as_const(all)) {
        auto* item = new QListWidgetItem(pattern.name, m_list);
        item->setData(Qt::UserRole, pattern.id.toString());
        item->setSizeHint({0, m_looks->scaled(25)});
        if (pattern.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0 && m_name->text().isEmpty())
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
}

void PatternPane::begin()
{
    m_list->setCurrentItem(nullptr);
    ShiftPattern made;
    made.rule = u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    made.firstDate = dateAt(m_desk->now(), m_desk->zone()).toString(Qt::ISODate);
    made.startMinute = 7 * 60;
    made.endMinute = 15 * 60;
    made.job = u"responder"_s;
    made.staff = {StaffId{}, StaffId{}};
    fill(made);
    m_name->setFocus(Qt::OtherFocusReason);
}

void PatternPane::fill(const ShiftPattern& pattern)
{
    m_pattern = pattern;
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
    daysFromRule();
    m_complaint->clear();
}

void PatternPane::fillPeople(const QList<StaffId>& chosen)
{
    auto people = m_desk->picture().all<Staff>().values();
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
    auto made = m_pattern;
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
    auto staff = m_pattern.staff.sliced(std::min<qsizetype>(seats, m_pattern.staff.size()));
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

void PatternPane::keep()
{
    m_complaint->clear();
    const auto proposal = m_desk->putPattern(typed(), m_until->date());
    carryOut(*m_desk, proposal, m_keep, this, [this, proposal](const Result<Receipt>& kept) {
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        m_pattern = typed();
        for (const auto& effect : proposal->command.effects)
            if (effect.entity == RowOf<ShiftPattern>::entity)
                m_pattern.id = ShiftPatternId::fromString(effect.id);
        follow();
        Q_EMIT done(*proposal);
    });
}

void PatternPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PatternPane::retranslate()
{
    setAccessibleName(tr("Patterns"));
    m_list->setAccessibleName(tr("Patterns of shifts"));
    const QStringList labels{tr("Name, like “T1 night”"), tr("Team"), tr("Work"), tr("From"), tr("To"), tr("Post"), tr("Duty"), tr("Rule (RFC 5545)"), tr("First day, like 2027-06-30"),
        tr("Last day, empty: no end"), tr("Make the shifts until"), tr("First person"), tr("Second person"), tr("Third person")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(labels.at(i));
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
    m_keep->setDeed(tr("Keep it and make its shifts"), tr("Enter"));
    m_new->setDeed(tr("A new pattern"));
}

} // namespace dispatch
