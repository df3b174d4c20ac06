#pragma once

#include "planversion.h"

#include <QJsonArray>
#include <QJsonObject>

/// The words of FHIR R4 that plans are exchanged in.
namespace dispatch::fhir {

inline constexpr QLatin1StringView actCode("http://terminology.hl7.org/CodeSystem/v3-ActCode");
inline constexpr QLatin1StringView part2Code("42CFRPart2");
inline constexpr QLatin1StringView consentScope("http://terminology.hl7.org/CodeSystem/consentscope");
inline constexpr QLatin1StringView participation("http://terminology.hl7.org/CodeSystem/v3-ParticipationType");

// What nobody but this program names.
inline constexpr QLatin1StringView ourPlan("urn:cwrt-dispatch:plan");
inline constexpr QLatin1StringView ourMayCall("urn:cwrt-dispatch:may-call");
inline constexpr QLatin1StringView ourMark("urn:cwrt-dispatch:mark");
inline constexpr QLatin1StringView ourPseudonym("urn:cwrt-dispatch:pseudonym");
inline constexpr QLatin1StringView ourRecipient("urn:cwrt-dispatch:recipient");
inline constexpr QLatin1StringView ourShared("urn:cwrt-dispatch:shared");
inline constexpr QLatin1StringView ourForm("urn:cwrt-dispatch:consent-form");
inline constexpr QLatin1StringView ourSeal("urn:cwrt-dispatch:sha256");

[[nodiscard]] QJsonObject coding(QLatin1StringView system, const QString& code);
[[nodiscard]] QJsonObject codeable(const QJsonObject& coding);
/// Only words: for what no code system says.
[[nodiscard]] QJsonObject said(const QString& text);
[[nodiscard]] QJsonObject reference(const QString& fullUrl);
[[nodiscard]] QString dateTime(Instant at);
/// Of a care plan.
[[nodiscard]] QString statusOf(VersionState state);
/// SHA-256 of everything that @p bundle says but its identifier, however it is laid out.
[[nodiscard]] QString sealOf(QJsonObject bundle);
/// A moment with its zone, or a date, which is its first moment in UTC.
[[nodiscard]] std::optional<Instant> momentOf(const QJsonValue& dateTime);
/// FHIR has no empty texts: an element that would be one is left out.
void putText(QJsonObject& in, const QString& name, const QString& text);
/// The code that @p concepts, a list or a single one, holds in @p system; empty when it holds none.
[[nodiscard]] QString codeIn(const QJsonValue& concepts, QLatin1StringView system);

} // namespace dispatch::fhir
