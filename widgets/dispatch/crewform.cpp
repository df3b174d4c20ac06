#include "crewform.h"

#include "complaint.h"
#include "expectedcrew.h"
#include "hands.h"
#include "keybutton.h"
#include "looklabel.h"
#include "typedline.h"

#include <QCollator>
#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 6;

/// The other team that is on shift now and has what is asked for.
const Team* elsewhere(const Picture& picture, Instant now, const TeamId& team, const std::function<bool(const Team&)>& has)
{
    for (const auto& other : picture.all<Team>())
        if (other.id != team && other.onShift(now) && has(other))
            return picture.find(other.id);
    return nullptr;
}

} // namespace

CrewForm::CrewForm(const RosterDesk* desk, const Looks* looks, QWidget* parent)
    : RosterForm(u"crew"_s, desk, looks, parent), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_people(new QListWidget(this)),
      m_car(new QComboBox(this)), m_reason(new TypedLine(this)), m_leave(addButton(u"Leave"_s)),
      m_typing(new TypingKeeper(*desk, u"crew changes"_s, this, [this] { return HalfTyped{{"reason"_L1, m_reason->text()}}; },
          [this](const HalfTyped& begun) { m_reason->setText(begun.value("reason"_L1).toString()); }))
{
    setObjectName(u"crewForm"_s);
    m_people->setObjectName(u"crewPeople"_s);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepButton()->setPrimary(true);
    column()->insertWidget(0, m_title);
    column()->insertWidget(1, m_people);
    place(m_car, u"Car"_s, 0, 0);
    place(m_reason, u"Reason"_s, 0, 1, 2);
    const auto measure = [this] {
        const int row = this->looks()->scaled(25);
        m_people->setFixedHeight(row * rowsShown);
        for (int i = 0; i < m_people->count(); ++i)
            m_people->item(i)->setSizeHint({0, row});
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_leave, &QPushButton::clicked, this, &CrewForm::left);
    connect(m_reason, &QLineEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, complaint(), &Complaint::say);
    retranslate();
}

void CrewForm::customEvent(QEvent* event)
{
    if (HandsChange::of(event) && isVisibleTo(parentWidget()))
        Q_EMIT left();
}

void CrewForm::show(const TeamId& id)
{
    const auto* team = desk()->picture().find(id);
    if (!team)
        return;
    m_team = id;
    m_title->setText(tr("%1: who is in the car, and which car?", "a team").arg(Spoken::team(*team)));
    fillPeople(*team);
    fillCars(*team);
    m_typing->show(aboutOf(id));
    complaint()->clear();
    setVisible(true);
    m_people->setCurrentRow(0);
    m_people->setFocus(Qt::OtherFocusReason);
}

/// Who rides now, then who is on shift, then everybody else who could.
void CrewForm::fillPeople(const Team& team)
{
    const auto& picture = desk()->picture();
    const auto now = desk()->now();
    struct Row {
        int place;
        QString name;
        QString words;
        StaffId staff;
    };
    QList<Row> rows;
    const auto crews = expectedCrews(picture, now, {});
    for (const auto& person : picture.all<Staff>()) {
        const bool rides = team.crew.contains(person.id);
        if (!rides && (!person.active || (person.role != Role::Responder && person.role != Role::Clinician)))
            continue;
        const auto* other = elsewhere(picture, now, team.id, [&](const Team& each) { return each.crew.contains(person.id); });
        const auto planned = std::ranges::find_if(crews, [&](const ExpectedCrew& crew) { return crew.start <= now && crew.staff.contains(person.id); });
        const bool isOn = planned != crews.end();
        const auto state = rides ? tr("rides now") : other ? tr("on %1", "a team").arg(Spoken::team(*other))
            : isOn ? tr("on shift until %1").arg(clockWords(planned->end, desk()->zone())) : tr("no shift now");
        rows.append({rides ? 0 : other ? 3 : isOn ? 1 : 2, person.name, tr("%1 · %2", "name, what she does now").arg(person.name, state), person.id});
    }
    std::ranges::sort(rows, {}, [](const Row& each) { return std::tuple(each.place, each.name, each.staff); });
    m_people->clear();
    for (const auto& row : std::as_const(rows)) {
        auto* item = new QListWidgetItem(row.words, m_people);
        item->setData(Qt::UserRole, row.staff.toString());
        item->setCheckState(row.place == 0 ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, looks()->scaled(25)});
    }
}

void CrewForm::fillCars(const Team& team)
{
    const auto& picture = desk()->picture();
    QCollator byNumber;
    byNumber.setNumericMode(true);
    auto cars = picture.all<Vehicle>().values();
    std::ranges::sort(cars, [&](const Vehicle& a, const Vehicle& b) { return byNumber.compare(a.name, b.name) < 0; });
    m_car->clear();
    if (!picture.find(team.vehicle))
        m_car->addItem(tr("not said"), QString());
    for (const auto& car : std::as_const(cars)) {
        if (!car.active && car.id != team.vehicle)
            continue;
        const auto* other = elsewhere(picture, desk()->now(), team.id, [&](const Team& each) { return each.vehicle == car.id; });
        m_car->addItem(other ? tr("%1 · with %2", "car, team").arg(car.name, Spoken::team(*other)) : car.name, car.id.toString());
    }
    m_car->setCurrentIndex(std::max(0, m_car->findData(team.vehicle.toString())));
}

/// Those who rode already keep their places.
QList<StaffId> CrewForm::chosen() const
{
    QList<StaffId> all;
    for (int row = 0; row < m_people->count(); ++row)
        if (m_people->item(row)->checkState() == Qt::Checked)
            all.append(StaffId::fromString(m_people->item(row)->data(Qt::UserRole).toString()));
    const auto* team = desk()->picture().find(m_team);
    const auto before = team ? team->crew : QList<StaffId>();
    std::ranges::stable_sort(all, {}, [&](const StaffId& each) { return before.contains(each) ? before.indexOf(each) : before.size(); });
    return all;
}

void CrewForm::keep()
{
    commit(desk()->changeCrew(m_team, chosen(), VehicleId::fromString(m_car->currentData().toString()), m_reason->text()), keepButton(), [this, about = m_typing->about()] {
        m_typing->done(about);
        m_typing->show({});
        Q_EMIT left();
    });
}

void CrewForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        RosterForm::keyPressEvent(event);
}

void CrewForm::retranslate()
{
    setAccessibleName(tr("Change crew or car"));
    m_people->setAccessibleName(tr("Who is in the car"));
    m_people->setAccessibleDescription(tr("Space puts the person into the car or takes her out."));
    setLabels({tr("Car"), tr("Why, it is kept")});
    keepButton()->setDeed(tr("Change it"), tr("Enter"));
    m_leave->setDeed(tr("Leave it as it is"), tr("Esc"));
}

} // namespace dispatch
