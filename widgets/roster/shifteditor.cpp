#include "shifteditor.h"

#include "codebox.h"
#include "countyclock.h"
#include "labelledfield.h"
#include "typedline.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

ShiftEditor::ShiftEditor(const RosterDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_person(new QComboBox(this)), m_job(new CodeBox(&desk->codes(), u"jobs"_s, this)), m_callsign(new TypedLine(this, 12)),
      m_post(new CodeBox(&desk->codes(), u"posts"_s, this)), m_date(new QDateEdit(this)), m_from(new QTimeEdit(this)), m_to(new QTimeEdit(this)),
      m_duty(new QComboBox(this)), m_area(new QComboBox(this))
{
    setObjectName(u"shiftEditor"_s);
    m_person->setObjectName(u"shiftPerson"_s);
    m_job->setObjectName(u"shiftJob"_s);
    m_callsign->setObjectName(u"shiftCallsign"_s);
    m_post->setObjectName(u"shiftPost"_s);
    m_date->setObjectName(u"shiftDate"_s);
    m_from->setObjectName(u"shiftFrom"_s);
    m_to->setObjectName(u"shiftTo"_s);
    m_duty->setObjectName(u"shiftDuty"_s);
    m_area->setObjectName(u"shiftArea"_s);
    m_date->setCalendarPopup(true);
    for (auto* time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    m_duty->addItem({}, QVariant::fromValue(int(Duty::Working)));
    m_duty->addItem({}, QVariant::fromValue(int(Duty::OnCall)));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (auto* box : {m_person, m_duty, m_area})
        box->setMinimumContentsLength(8);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const auto place = [&](QWidget* editor, int row, int column, int wide) {
        auto* field = new LabelledField(editor, looks, this);
        grid->addWidget(field, row, column, 1, wide);
        m_fields.append(field);
    };
    place(m_person, 0, 0, 4);
    place(m_job, 0, 4, 2);
    place(m_date, 1, 0, 2);
    place(m_from, 1, 2, 2);
    place(m_to, 1, 4, 2);
    place(m_callsign, 2, 0, 2);
    place(m_post, 2, 2, 4);
    place(m_duty, 3, 0, 2);
    place(m_area, 3, 2, 4);
    const auto measure = [grid, looks] {
        grid->setHorizontalSpacing(looks->scaled(8));
        grid->setVerticalSpacing(looks->scaled(4));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();

    for (auto* box : {m_person, m_duty, m_area})
        connect(box, &QComboBox::activated, this, &ShiftEditor::tell);
    connect(m_job, &CodeBox::chosen, this, &ShiftEditor::tell);
    connect(m_post, &CodeBox::chosen, this, &ShiftEditor::tell);
    connect(m_callsign, &QLineEdit::textChanged, this, &ShiftEditor::tell);
    connect(m_date, &QDateEdit::dateChanged, this, &ShiftEditor::tell);
    connect(m_from, &QTimeEdit::timeChanged, this, &ShiftEditor::tell);
    connect(m_to, &QTimeEdit::timeChanged, this, &ShiftEditor::tell);
    setFocusProxy(m_person);
    retranslate();
}

void ShiftEditor::fillPeople(const StaffId& chosen)
{
    m_person->clear();
    m_person->addItem(tr("Nobody yet"), QString());
    auto people = m_desk->picture().all<Staff>().values();
    std::ranges::sort(people, {}, &Staff::name);
    for (const auto& person : std::as_const(people))
        if (person.active || person.id == chosen)
            m_person->addItem(person.credential.isEmpty() ? person.name : person.name + u", "_s + person.credential, person.id.toString());
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen.toString())));
}

void ShiftEditor::fillAreas(const QString& chosen)
{
    QStringList areas{chosen};
    for (const auto& requirement : m_desk->picture().all<Requirement>())
        areas.append(requirement.area);
    for (const auto& shift : m_desk->picture().all<Shift>())
        areas.append(shift.area);
    areas.removeAll(QString());
    areas.removeDuplicates();
    std::ranges::sort(areas);
    m_area->clear();
    m_area->addItem(tr("the whole county"), QString());
    for (const auto& area : std::as_const(areas))
        m_area->addItem(area, area);
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

void ShiftEditor::show(const Shift& shift)
{
    if (isVisible() && shift == this->shift())
        return;
    m_filling = true;
    m_shift = shift;
    const auto start = toDateTime(shift.start, m_desk->zone());
    fillPeople(shift.staff);
    fillAreas(shift.area);
    m_job->setCode(shift.job);
    if (m_callsign->text() != shift.callsign)
        m_callsign->setText(shift.callsign);
    m_post->setCode(shift.post);
    m_date->setDate(start.date());
    m_from->setTime(start.time());
    m_to->setTime(toDateTime(shift.end, m_desk->zone()).time());
    m_duty->setCurrentIndex(shift.duty == Duty::OnCall ? 1 : 0);
    m_filling = false;
}

Shift ShiftEditor::shift() const
{
    auto made = m_shift;
    const auto minuteOf = [](const QTime& time) { return time.hour() * 60 + time.minute(); };
    const int from = minuteOf(m_from->time());
    const int to = minuteOf(m_to->time());
    made.staff = StaffId::fromString(m_person->currentData().toString());
    made.job = m_job->code();
    made.callsign = m_callsign->text().trimmed();
    made.post = m_post->code();
    made.area = m_area->currentData().toString();
    made.duty = m_duty->currentIndex() == 1 ? Duty::OnCall : Duty::Working;
    made.start = clockInstant(m_date->date(), from, m_desk->zone());
    // An end that is not after the start is of the next day.
    made.end = clockInstant(to > from ? m_date->date() : m_date->date().addDays(1), to, m_desk->zone());
    return made;
}

void ShiftEditor::tell()
{
    if (!m_filling)
        Q_EMIT changed();
}

void ShiftEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShiftEditor::retranslate()
{
    const QStringList labels{tr("Person"), tr("Work"), tr("Day"), tr("From"), tr("To"), tr("Team"), tr("Post"), tr("Duty"), tr("Area")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(labels.at(i));
    m_job->setNone(tr("choose"));
    m_post->setNone(tr("none"));
    m_job->refill();
    m_post->refill();
    m_duty->setItemText(0, tr("at work"));
    m_duty->setItemText(1, tr("on call"));
    setAccessibleName(tr("Shift"));
}

} // namespace dispatch
