#include "fuzz.h"

#include "deviceregistry.h"
#include "vehiclepositions.h"

using namespace dispatch;

/// The files that an administrator writes.
void dispatch::fuzz::one(QByteArrayView bytes)
{
    const auto text = bytes.toByteArray();
    if (const auto fixes = readVehiclePositions(text))
        must(std::ranges::is_sorted(*fixes, {}, &DeviceFix::fixedAt));
    if (const auto devices = DeviceRegistry::fromJson(text)) {
        const auto again = DeviceRegistry::fromJson(devices->toJson());
        must(again && again->devices() == devices->devices());
    }
}
