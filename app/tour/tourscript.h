#pragma once

#include "failure.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QList>

namespace dispatch {

/// A guided tour as data (resources/scenarios/tour-*.json): what is typed where, what is said, and what must be stored at the end.
///
/// `{"about": text, "facts": {name: {"type": text, "stored": path, "as": expected (default: the typed text)}},
///   "steps": [{"caption": {lang: text}, "do": [{"keys": "Ctrl+D"} | {"type": "text with ${fact}"} | {"tab": objectName} |
///   {"pane": objectName} | {"until": condition}], "shot": name}]}`.
/// A text or key that depends on the language stands as `{lang: text}`.
/// `tab` presses Tab until the keyboard is in the field of that name, `pane` Ctrl+Tab until it is within the pane. Conditions: `{"focus": objectName}`, `{"left": objectName}`, `{"text": [objectName, part]}`, `{"state": word of the tour's incident}`, `{"open": bool}`, `{"shown": objectName}`.
struct TourScript {
    struct Act {
        enum class Kind { Keys, Type, Tab, Pane, Until };
        Kind kind = Kind::Keys;
        QKeySequence keys;
        QString text;
        QJsonObject condition;
    };
    struct Step {
        QString caption;
        QList<Act> acts;
        QString shot;
    };
    struct Fact {
        QString typed;
        QString stored; ///< "incident.where_words", "closure.dispositions" …: table and column of the stored row
        QString expected;
    };

    QList<std::pair<QString, Fact>> facts;
    QList<Step> steps;

    [[nodiscard]] static Result<TourScript> fromJson(const QByteArray& json, const QString& language);
};

} // namespace dispatch
