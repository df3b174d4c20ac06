#pragma once

#include "planlanguage.h"

namespace dispatch {

/// The data files that a plan is written and printed with: what the form asks, and the words of the person's page in each language.
class PlanBook {
public:
    /// Refused when a file is malformed, or when there is no English.
    [[nodiscard]] static Result<PlanBook> fromJson(const QByteArray& form, const QList<QByteArray>& languages);

    [[nodiscard]] const PlanTemplate& form() const { return m_form; }
    /// English first, the others by their English names.
    [[nodiscard]] const QList<PlanLanguage>& languages() const { return m_languages; }
    [[nodiscard]] const PlanLanguage& english() const { return m_languages.first(); }
    /// Null: none here.
    [[nodiscard]] const PlanLanguage* find(const QString& code) const;
    /// That of @p code, or one of its writings ("zh-Hant" for "zh"); else English.
    [[nodiscard]] const PlanLanguage& closest(const QString& code) const;

private:
    PlanTemplate m_form;
    QList<PlanLanguage> m_languages;
};

} // namespace dispatch
