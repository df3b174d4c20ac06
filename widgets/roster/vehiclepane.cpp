#include "vehiclepane.h"

#include "looklabel.h"
#include "typedline.h"

#include <QCheckBox>
#include <QCollator>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

VehiclePane::VehiclePane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : NounPane(u"vehicle"_s, {1, 1}, desk, picture, looks, parent), m_name(new TypedLine(this, 40)), m_plate(new TypedLine(this, 16)), m_active(new QCheckBox(this)),
      m_hint(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    m_active->setObjectName(u"vehicleActive"_s);
    place(m_name, u"Name"_s, 0, 0);
    place(m_plate, u"Plate"_s, 0, 1);
    addRow(m_active);
    addRow(m_hint);
    start();
}

/// Car 10 after car 9; what is driven no more last.
QList<Vehicle> VehiclePane::listed() const
{
    QCollator byNumber;
    byNumber.setNumericMode(true);
    auto all = desk()->picture().all<Vehicle>().values();
    std::ranges::sort(all, [&](const Vehicle& a, const Vehicle& b) {
        const int names = byNumber.compare(a.name, b.name);
        return a.active != b.active ? a.active : names != 0 ? names < 0 : a.id < b.id;
    });
    return all;
}

QString VehiclePane::rowWords(const Vehicle& vehicle) const { return vehicle.active ? vehicle.name : tr("%1, not driven any more", "a car").arg(vehicle.name); }

QWidget* VehiclePane::firstField() const { return m_name; }

void VehiclePane::fill(const Vehicle& vehicle)
{
    m_name->setText(vehicle.name);
    m_plate->setText(vehicle.plate);
    m_active->setChecked(vehicle.active);
}

Vehicle VehiclePane::typed() const
{
    auto made = standing();
    made.name = m_name->text().simplified();
    made.plate = m_plate->text().simplified();
    made.active = m_active->isChecked();
    return made;
}

Result<Proposal> VehiclePane::propose(const Vehicle& vehicle) const { return desk()->putVehicle(vehicle); }

void VehiclePane::retranslate()
{
    setAccessibleName(tr("Cars"));
    list()->setAccessibleName(tr("Cars of the program"));
    setLabels({tr("Name, like “Car 7”"), tr("Plate")});
    m_active->setText(tr("Is driven"));
    m_hint->setText(tr("The plate is shown here and nowhere else."));
    keepButton()->setDeed(tr("Keep this car"), tr("Enter"));
    newButton()->setDeed(tr("A new car"));
}

} // namespace dispatch
