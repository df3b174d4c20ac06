#pragma once

#include "planimport.h"

#include <QCoreApplication>
#include <QHash>

namespace dispatch {

/// What has been read of a bundle so far, within its limits.
class PlanReading {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanImport)
public:
    PlanReading(const PlanTemplate& form, const ImportLimits& limits) : m_form(&form), m_limits(&limits) {}

    ImportPreview preview;

    /// A sentence for the report; past the limit the last one says so.
    void tell(const QString& sentence);
    /// Everything in @p object that is not among @p known goes to the report.
    void tellUnread(const QJsonObject& object, const QString& where, const QStringList& known);
    /// One line of somebody's words, safe to show and not too long.
    [[nodiscard]] QString line(const QJsonValue& text);
    /// Takes the line in, if there is still room and it says something.
    void take(const PlanItem& item);
    void take(const UnplacedLine& line);
    [[nodiscard]] const PlanTemplate& form() const { return *m_form; }
    [[nodiscard]] const ImportLimits& limits() const { return *m_limits; }

private:
    [[nodiscard]] bool hasRoom();

    const PlanTemplate* m_form;
    const ImportLimits* m_limits;
    bool m_full = false;
};

/// What a questionnaire asks, by linkId.
using QuestionTexts = QHash<QString, QString>;

void readQuestions(PlanReading& reading, const QJsonArray& items, QuestionTexts& texts, int depth = 0);
/// A response to our own questionnaire line by line; somebody else's as lines that a person must place.
void readResponse(PlanReading& reading, const QJsonObject& response, const QuestionTexts& texts);
/// Only where there is no response: our care plan says the same once more.
void readCarePlan(PlanReading& reading, const QJsonObject& plan, bool withLines);
void readConsent(PlanReading& reading, const QJsonObject& consent);
void readPatient(PlanReading& reading, const QJsonObject& patient);
/// The part whose word or heading @p heading is, if any.
[[nodiscard]] std::optional<PlanPart> partHeaded(const QString& heading, const PlanTemplate& form);

} // namespace dispatch
