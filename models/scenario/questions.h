#pragma once

#include "linedjson.h"
#include "protocol.h"

#include <QHash>
#include <QStringList>

#include <expected>

namespace dispatch {

/// Words in the languages that the program speaks; "en" is always there.
using Wording = QHash<QString, QString>;

/// Something a trainee may ask or say to a caller, and the words by which the program knows it when it is typed.
struct Question {
    QString id;
    Wording label;                       ///< as it stands on the choice, and as it is said when chosen
    Wording about;                       ///< what it is for, in a few words: "make the place safer"
    QHash<QString, QStringList> words;   ///< by language: words or short phrases that point to it; one ending in * stands for all that begin so
    QHash<QString, QStringList> examples; ///< by language: sentences that must be understood as this one; the checker tries them
    Condition when;                      ///< when it is offered as a choice

    /// In @p language, English where it has none.
    [[nodiscard]] QString said(const QString& language) const;
    [[nodiscard]] QString aboutWords(const QString& language) const;
};

/// One way to understand a typed sentence.
struct Understanding {
    QString question;
    QStringList words;   ///< those of the sentence that made it
    int weight = 0;      ///< how many words they are

    bool operator==(const Understanding&) const = default;
};

/// What the supervising clinician answers: the first rule that holds for the facts of the call (see `Facts`).
struct ClinicianRule {
    Condition when;
    bool agrees = false;
    Wording says;
};

/// What every scenario has in common (resources/scenarios/questions.json): what can be asked, and what the clinician answers.
class Questions {
public:
    Questions() = default;
    [[nodiscard]] static std::expected<Questions, QList<Mistake>> fromJson(const QByteArray& json);

    [[nodiscard]] const QList<Question>& all() const { return m_all; }
    [[nodiscard]] const QList<ClinicianRule>& clinician() const { return m_clinician; }
    [[nodiscard]] const Question* find(const QString& id) const;
    /// These and @p own, which take the place of those of the same id.
    [[nodiscard]] Questions with(const QList<Question>& own) const;

    /// The ways to understand @p sentence, the likeliest first: a reading weighs as many words as it found, of equal ones the longer words
    /// count more and then the order of the file. Every rule can be seen in the answer. Words of the language are looked for, and English.
    [[nodiscard]] QList<Understanding> readings(const QString& sentence, const QString& language) const;

private:
    QList<Question> m_all;
    QList<ClinicianRule> m_clinician;
};

} // namespace dispatch
