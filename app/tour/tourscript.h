#pragma once

#include "failure.h"

#include <QHash>
#include <QJsonObject>
#include <QKeySequence>
#include <QList>

namespace dispatch {

/// A guided tour as data (resources/scenarios/tour-*.json): what is typed where, what is said, and what must be stored at the end.
///
/// `{"title": {lang: text}, "facts": {name: {"type": text, "stored": path, "as": expected (default: the typed text)}},
///   "steps": [{"caption": {lang: text}, "do": [{"keys": "Ctrl+D"} | {"type": "text with ${fact}"} | {"focus": objectName} |
///   {"until": condition}], "shot": name}]}`.
/// Conditions: `{"focus": objectName}`, `{"text": [objectName, part]}`, `{"state": word of the tour's incident}`, `{"open": bool}`.
struct TourScript {
    struct Act {
        enum class Kind { Keys, Type, Focus, Until };
        Kind kind = Kind::Keys;
        QKeySequence keys;
        QString text;
        QJsonObject condition;
    };
    struct Step {
        QHash<QString, QString> caption;
        QList<Act> acts;
        QString shot;
    };
    struct Fact {
        QString typed;
        QString stored; ///< "incident.where_words", "closure.dispositions" …: table and column of the stored row
        QString expected;
    };

    QHash<QString, QString> title;
    QList<std::pair<QString, Fact>> facts;
    QList<Step> steps;

    [[nodiscard]] static Result<TourScript> fromJson(const QByteArray& json);
};

} // namespace dispatch
