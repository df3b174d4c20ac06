#pragma once

#include <QJsonObject>
#include <QList>

namespace dispatch::fhir {

/// How an element stands where R4 has it otherwise.
enum class Misshape {
    Missing,     ///< R4 asks for it
    Repeated,    ///< a list where there is at most one
    Alone,       ///< one where R4 has a list
    Empty,       ///< null, or a list, an object or a text with nothing in it
    Unknown,     ///< R4 has no such element there
};

struct Misshapen {
    QString where;       ///< "Bundle.entry[3].resource.activity[0].detail.status"
    Misshape how = Misshape::Missing;

    bool operator==(const Misshapen&) const = default;
};

/// Where @p resource does not keep R4's cardinalities, @p most places at most. Looked into are the resources that a plan goes out in, with
/// their own elements; other resources and data types are only looked through for what is empty.
[[nodiscard]] QList<Misshapen> misshapenIn(const QJsonObject& resource, qsizetype most = 100);

} // namespace dispatch::fhir
