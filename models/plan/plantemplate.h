#pragma once

#include "planitem.h"

namespace dispatch {

/// One part of a plan as a county asks for it.
struct TemplatePart {
    PlanPart part = PlanPart::Signs;
    QString heading;        ///< English; other languages have theirs in their own files
    bool printed = true;    ///< on the person's own page
    bool contacts = false;  ///< its lines may name somebody with a number
    int limit = 12;         ///< lines
    QStringList prompts;    ///< how a clinician may ask, in his own way

    bool operator==(const TemplatePart&) const = default;
};

/// What a kind of plan asks, read from a dated data file. A county with other headings brings a file of its own.
struct PlanTemplate {
    QString kind;           ///< "adult"
    QString version;        ///< "2026-09"
    QString name;           ///< "Adults"
    QString source;
    QString advice;         ///< how to write what is said
    int lineLetters = 0;    ///< the longest line
    int lines = 0;          ///< in all parts together
    QList<TemplatePart> parts;

    [[nodiscard]] const TemplatePart* find(PlanPart part) const;
    /// Every part once, in any order; a file that lacks something or says something nobody knows is refused with the place and the reason.
    [[nodiscard]] static Result<PlanTemplate> fromJson(const QByteArray& json);
    bool operator==(const PlanTemplate&) const = default;
};

} // namespace dispatch
