#include "preferenceform.h"

#include "hourtable.h"
#include "keybutton.h"
#include "livepicture.h"
#include "looklabel.h"
#include "typingkeeper.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHours = 99;

} // namespace

PreferenceForm::PreferenceForm(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : RosterForm(u"preference"_s, desk, looks, parent), m_title(new LookLabel(looks, Looks::Body, true, Looks::Text, this)), m_weekHours(new QSpinBox(this)),
      m_extra(new QCheckBox(this)), m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_unwilling(new HourTable(1, looks, this)),
      m_end(addButton(u"End"_s))
{
    m_extra->setObjectName(u"preferenceExtra"_s);
    m_unwilling->setObjectName(u"preferenceHours"_s);
    m_weekHours->setRange(0, mostHours);
    column()->insertWidget(0, m_title);
    auto* first = new QVBoxLayout;
    first->addWidget(m_extra);
    place(first, 0);
    place(m_weekHours, u"WeekHours"_s, 1, 0);
    addRow(m_hint);
    addRow(m_unwilling);
    connect(m_unwilling, &HourTable::entered, this, [this] { keep(); });
    connect(m_end, &QPushButton::clicked, this, [this] {
        auto nothing = Preference{};
        nothing.id = m_preference.id;
        nothing.staff = m_staff;
        fill(nothing);
        keep();
    });
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if ((!changes.of<Preference>().isEmpty() || !changes.gone.isEmpty()) && standing() != m_preference)
            show(standing());
    });
    retranslate();
}

void PreferenceForm::show(const StaffId& staff)
{
    setEnabled(!staff.isNull());
    if (staff == m_staff)
        return;
    m_staff = staff;
    show(standing());
}

void PreferenceForm::show(const Preference& preference)
{
    m_preference = preference;
    turnTo(aboutOf(m_staff), [this] { fill(m_preference); });
}

Preference PreferenceForm::standing() const
{
    for (const auto& preference : desk()->picture().all<Preference>())
        if (preference.staff == m_staff)
            return preference;
    Preference made;
    made.staff = m_staff;
    return made;
}

void PreferenceForm::fill(const Preference& preference)
{
    m_extra->setChecked(preference.extraShifts);
    m_weekHours->setValue(preference.weekHours);
    QList<int> marked(Requirement::hoursOfWeek, 0);
    for (const int hourOf : preference.unwilling)
        if (hourOf >= 0 && hourOf < Requirement::hoursOfWeek)
            marked[hourOf] = 1;
    m_unwilling->setHours(marked);
}

Preference PreferenceForm::typed() const
{
    auto made = m_preference;
    made.extraShifts = m_extra->isChecked();
    made.weekHours = m_weekHours->value();
    made.unwilling.clear();
    const auto marked = m_unwilling->numbers();
    for (int i = 0; i < marked.size(); ++i)
        if (marked.at(i) > 0)
            made.unwilling.append(i);
    return made;
}

void PreferenceForm::keep()
{
    auto wanted = typed();
    wanted.id = standing().id;
    put(desk()->putPreference(wanted), keepButton(), [this, wanted] { show(wanted); });
}

void PreferenceForm::retranslate()
{
    m_title->setText(tr("Extra work"));
    m_extra->setText(tr("May be asked for extra shifts"));
    setLabels({tr("Hours a week, no more than")});
    m_weekHours->setSpecialValueText(tr("as the rules say"));
    m_hint->setText(tr("Hours of the week in which this person would rather not work. Choose hours; Space marks them or takes the mark away."));
    m_unwilling->setAccessibleName(tr("Hours of the week in which this person would rather not work"));
    m_unwilling->setMark(tr("rather not"));
    keepButton()->setDeed(tr("Keep what was said"));
    m_end->setDeed(tr("Nothing of that any more"));
}

} // namespace dispatch
