#include "requirementpane.h"

#include "codebox.h"
#include "codesbutton.h"
#include "hourtable.h"
#include "looklabel.h"
#include "typedline.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 99;

} // namespace

RequirementPane::RequirementPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : NounPane(u"requirement"_s, {1, 3}, desk, picture, looks, parent), m_name(new TypedLine(this)), m_counted(new QComboBox(this)),
      m_job(new CodeBox(&desk->codes(), u"jobs"_s, this)), m_licences(new CodesButton(&desk->codes(), u"licences"_s, this)),
      m_language(new CodeBox(&desk->codes(), u"languages"_s, this)), m_area(new TypedLine(this, 64)), m_from(new TypedLine(this, 10)), m_to(new TypedLine(this, 10)),
      m_onCall(new QCheckBox(this)), m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_hours(new HourTable(most, looks, this))
{
    m_onCall->setObjectName(u"requirementOnCall"_s);
    m_hours->setObjectName(u"requirementHours"_s);
    m_counted->addItem({}, int(Counted::Teams));
    m_counted->addItem({}, int(Counted::People));
    place(m_name, u"Name"_s, 0, 0, 2);
    place(m_counted, u"Counted"_s, 0, 2);
    place(m_job, u"Job"_s, 0, 3);
    place(m_licences, u"Licences"_s, 1, 0);
    place(m_language, u"Language"_s, 1, 1);
    place(m_area, u"Area"_s, 1, 2, 2);
    place(m_from, u"From"_s, 2, 0, 2);
    place(m_to, u"To"_s, 2, 2, 2);
    for (auto* row : std::initializer_list<QWidget*>{m_onCall, m_hint, m_hours})
        addRow(row);
    const auto measure = [this] { m_licences->setMinimumHeight(this->looks()->scaled(26)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_hours, &HourTable::entered, this, [this] { keep(); });
    start();
}

QList<Requirement> RequirementPane::listed() const
{
    auto all = desk()->picture().all<Requirement>().values();
    std::ranges::sort(all, {}, [](const Requirement& each) { return std::tuple(each.counted, each.name, each.id); });
    return all;
}

Requirement RequirementPane::blank() const
{
    Requirement made;
    made.minimum.fill(0, Requirement::hoursOfWeek);
    return made;
}

QWidget* RequirementPane::firstField() const { return m_name; }

void RequirementPane::fill(const Requirement& requirement)
{
    m_name->setText(requirement.name);
    m_counted->setCurrentIndex(m_counted->findData(int(requirement.counted)));
    m_job->setCode(requirement.job);
    m_licences->setChosen(requirement.licences);
    m_language->setCode(requirement.language);
    m_area->setText(requirement.area);
    m_from->setText(requirement.validFrom);
    m_to->setText(requirement.validTo);
    m_onCall->setChecked(requirement.onCallCounts);
    m_hours->setHours(requirement.minimum);
}

Requirement RequirementPane::typed() const
{
    auto made = standing();
    made.name = m_name->text().simplified();
    made.counted = static_cast<Counted>(m_counted->currentData().toInt());
    made.job = m_job->code();
    // The same ones in another order are no change.
    const auto licences = m_licences->chosen();
    if (QSet(licences.begin(), licences.end()) != QSet(made.licences.begin(), made.licences.end()))
        made.licences = licences;
    made.language = m_language->code();
    made.area = m_area->text().trimmed();
    made.validFrom = m_from->text().trimmed();
    made.validTo = m_to->text().trimmed();
    made.onCallCounts = m_onCall->isChecked();
    made.minimum = m_hours->numbers();
    return made;
}

Result<Proposal> RequirementPane::propose(const Requirement& requirement) const { return desk()->putRequirement(requirement); }

void RequirementPane::retranslate()
{
    setAccessibleName(tr("What is needed"));
    list()->setAccessibleName(tr("Requirements"));
    setLabels({tr("Name"), tr("Counts"), tr("Work"), tr("Licence, one is enough"), tr("Language"), tr("Area, empty: the whole county"), tr("First day, empty: always was"), tr("Last day, empty: no end")});
    m_counted->setItemText(0, tr("teams that may be sent"));
    m_counted->setItemText(1, tr("people"));
    for (auto* box : {m_job, m_language}) {
        box->setNone(tr("any"));
        box->refill();
    }
    m_licences->setNone(tr("any"));
    m_licences->setJoint(tr("or", "between two licences of which one is enough"));
    m_licences->refill();
    m_onCall->setText(tr("On call is enough"));
    m_hint->setText(tr("How many in each hour of the week. Choose hours; a digit sets them, + and − change them by one."));
    m_hours->setAccessibleName(tr("How many in each hour of the week"));
    keepButton()->setDeed(tr("Keep this requirement"), tr("Enter"));
    newButton()->setDeed(tr("A new requirement"));
}

} // namespace dispatch
