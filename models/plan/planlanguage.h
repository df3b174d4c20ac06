#pragma once

#include "plantemplate.h"

#include <QDate>

#include <array>

namespace dispatch {

/// What stands on the person's page and on the wallet card beside the headings and the person's own words.
enum class PlanPhrase { Title, WrittenOn, Version, ReviewBy, KeptIn, Likelihood, Call988, Call911, ContactFull, ContactPhone, ContactRelation, Page, Unsigned,
    NothingWritten, CardTitle, CardSigns, CardMyself, CardCall, CardReasons, CardFold, Date };
template <>
inline constexpr auto wordsOf<PlanPhrase> = std::to_array<std::pair<PlanPhrase, QLatin1StringView>>({
    {PlanPhrase::Title, QLatin1StringView("title")}, {PlanPhrase::WrittenOn, QLatin1StringView("written_on")},
    {PlanPhrase::Version, QLatin1StringView("version")}, {PlanPhrase::ReviewBy, QLatin1StringView("review_by")},
    {PlanPhrase::KeptIn, QLatin1StringView("kept_in")}, {PlanPhrase::Likelihood, QLatin1StringView("likelihood")},
    {PlanPhrase::Call988, QLatin1StringView("call_988")}, {PlanPhrase::Call911, QLatin1StringView("call_911")},
    {PlanPhrase::ContactFull, QLatin1StringView("contact_full")}, {PlanPhrase::ContactPhone, QLatin1StringView("contact_phone")},
    {PlanPhrase::ContactRelation, QLatin1StringView("contact_relation")}, {PlanPhrase::Page, QLatin1StringView("page")},
    {PlanPhrase::Unsigned, QLatin1StringView("unsigned")}, {PlanPhrase::NothingWritten, QLatin1StringView("nothing_written")},
    {PlanPhrase::CardTitle, QLatin1StringView("card_title")}, {PlanPhrase::CardSigns, QLatin1StringView("card_signs")},
    {PlanPhrase::CardMyself, QLatin1StringView("card_myself")}, {PlanPhrase::CardCall, QLatin1StringView("card_call")},
    {PlanPhrase::CardReasons, QLatin1StringView("card_reasons")}, {PlanPhrase::CardFold, QLatin1StringView("card_fold")},
    {PlanPhrase::Date, QLatin1StringView("date")}});

/// What a phrase leaves open: "where" for "I keep it: {where}".
[[nodiscard]] QStringList placeholdersOf(PlanPhrase phrase);

enum class ReadDirection { LeftToRight, RightToLeft };
template <>
inline constexpr auto wordsOf<ReadDirection> = std::to_array<std::pair<ReadDirection, QLatin1StringView>>({
    {ReadDirection::LeftToRight, QLatin1StringView("ltr")}, {ReadDirection::RightToLeft, QLatin1StringView("rtl")}});

/// The words of the person's copy in one language, read from a data file.
class PlanLanguage {
public:
    QString code;          ///< "zh-Hant"
    QString name;          ///< in itself: "Español"
    QString englishName;   ///< "Spanish"
    QString version;       ///< "2026-09"
    QString translator;
    QString reviewer;      ///< a person who speaks the language and has read it all; empty: nobody yet
    QString reviewedOn;    ///< ISO date
    ReadDirection reading = ReadDirection::LeftToRight;
    QString digits;        ///< the ten digits of dates and counts; numbers to dial are printed as they are dialled
    QStringList fonts;     ///< families wanted, the first one that is there is taken

    /// Every heading, every phrase with what it leaves open, the month names: or the place and the reason.
    [[nodiscard]] static Result<PlanLanguage> fromJson(const QByteArray& json);

    [[nodiscard]] const QString& heading(PlanPart part) const { return m_headings[size_t(part)]; }
    [[nodiscard]] const QString& phrase(PlanPhrase phrase) const { return m_phrases[size_t(phrase)]; }
    /// The phrase with its one open place filled.
    [[nodiscard]] QString filled(PlanPhrase phrase, const QString& value) const;
    [[nodiscard]] QString dateWords(const QDate& date) const;
    /// @p number in the language's digits.
    [[nodiscard]] QString numberWords(int number) const;
    [[nodiscard]] QString pageWords(int page, int pages) const;
    /// "Emeka, uncle: 916-555-0188"; @p phone as it is to be dialled. A number keeps its direction in any line.
    [[nodiscard]] QString contactWords(const PlanContact& contact, const QString& phone) const;

    /// "Borrador de traducción", which the page must show as long as nobody has reviewed it; empty when somebody has.
    [[nodiscard]] QString draftMark() const { return reviewer.isEmpty() ? m_draftMark : QString(); }
    /// The same in English.
    [[nodiscard]] QString draftMarkInEnglish() const { return reviewer.isEmpty() ? QStringLiteral("draft translation") : QString(); }

private:
    std::array<QString, wordsOf<PlanPart>.size()> m_headings;
    std::array<QString, wordsOf<PlanPhrase>.size()> m_phrases;
    QStringList m_months;
    QString m_draftMark;
};

/// The heading of @p part in @p language. A county's own English heading has no translation here: it stays as it is.
[[nodiscard]] QString planHeading(PlanPart part, const PlanTemplate& form, const PlanLanguage& language, const PlanLanguage& english);

} // namespace dispatch
