#pragma once

#include "row.h"

namespace dispatch {

enum class Role {
    Dispatcher,
    Clinician,
    Responder,
    Supervisor,
    Trainer,
    Analyst,       ///< counts, and reads nobody's record
    Administrator  ///< keeps who signs in and where, and reads nobody's record
};
template <>
inline constexpr auto wordsOf<Role> = std::to_array<std::pair<Role, QLatin1StringView>>({
    {Role::Dispatcher, QLatin1StringView("dispatcher")}, {Role::Clinician, QLatin1StringView("clinician")},
    {Role::Responder, QLatin1StringView("responder")}, {Role::Supervisor, QLatin1StringView("supervisor")},
    {Role::Trainer, QLatin1StringView("trainer")}, {Role::Analyst, QLatin1StringView("analyst")},
    {Role::Administrator, QLatin1StringView("administrator")}});

/// Someone who works for the CWRT, whichever employer pays her.
struct Staff {
    StaffId id;
    QString name;          ///< "Rosa Delgado"
    QString credential;    ///< "LCSW", or empty
    QString signInName;    ///< lower case; empty for people who never sign in here
    Role role = Role::Dispatcher;
    QString employer;      ///< code, list `employers`
    QStringList languages; ///< codes, list `languages`
    bool active = true;
    QString title = {};    ///< what she is called on the roster: "Peer", "SMHC"
    QString phone = {};    ///< as it is dialled; empty where nobody has written it down

    bool operator==(const Staff&) const = default;
};

template <>
struct RowOf<Staff> {
    static constexpr auto entity = QLatin1StringView("staff");
    static constexpr auto fields = fieldList(field("id", &Staff::id), field("name", &Staff::name), field("credential", &Staff::credential),
        field("sign_in_name", &Staff::signInName), field("role", &Staff::role), field("employer", &Staff::employer),
        field("languages", &Staff::languages), field("active", &Staff::active), field("title", &Staff::title), field("phone", &Staff::phone));
};

/// Who does a deed: written beside everything that is stored.
struct Actor {
    StaffId id;
    QString name;
    Role role = Role::Dispatcher;

    bool operator==(const Actor&) const = default;
};

} // namespace dispatch
