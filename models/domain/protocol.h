#pragma once

#include "incident.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>

namespace dispatch {

/// What is known of a call, as the rules see it: fact name to word. Item answers are `screen.1` … `screen.6` (an answer's id),
/// criteria `criterion.<id>` (`met`) and `criteria` (`met`, `none` once the list was looked at), observations `observed.<code>`
/// (`yes`), also `where` (`words`, `verified`), `danger`, `nature`, `eligible` (from the nature), `area` (`urban`, `rural`, `outside`),
/// `language`, `risk`. A fact that is not known is absent.
using Facts = QHash<QString, QString>;

/// A condition of the protocol data: `{"fact": name, "is": word | [words]}`, `{"all": […]}`, `{"any": […]}`,
/// `{"not": …}`, `{"known": name}`.
class Condition {
public:
    [[nodiscard]] static Result<Condition> fromJson(const QJsonValue& json);
    [[nodiscard]] bool holds(const Facts& facts) const;

private:
    enum class Kind { Always, Is, Known, All, Any, Not };
    [[nodiscard]] static Result<Condition> read(const QJsonValue& json, int depth);

    Kind m_kind = Kind::Always;
    QString m_fact;
    QStringList m_words;
    QList<Condition> m_parts;
};

/// One of the answers an item of the screen takes. Items differ: the last one tells an act of long ago from a recent one.
struct Answer {
    QString id;                    ///< what `CallIntake::screen` keeps: "yes", "no", "unclear", "yes_recent" …
    QHash<QString, QString> label;
};

/// A line of the screen. `askWhen` is the skip logic.
struct ScreenItem {
    QString id;
    QHash<QString, QString> label; ///< language to our own short label ("wish to be dead")
    QList<Answer> answers;         ///< in the order they are offered
    Condition askWhen;
};

/// One of the criteria for passing the call to 911.
struct Criterion {
    QString id;
    QHash<QString, QString> label;
};

/// A line of the recommendation: what speaks for it, against it, or what to ask still.
struct Reason {
    enum class Tone { For, Caution, Note };
    Tone tone = Tone::For;
    QString words;

    bool operator==(const Reason&) const = default;
};

/// What the program recommends, with its reasons. People decide.
struct Recommendation {
    QString outcome;           ///< code, list `outcomes`; empty when too little is known
    QString headline;          ///< "Recommended: mobile team, within 60 min"
    QString action;            ///< what the risk level asks of the dispatcher now ("stay on the line, clinician now")
    RiskLevel risk = RiskLevel::NotScreened;
    QList<Reason> reasons;
    QStringList missing;       ///< what it still needs, in words
    int promiseMinutes = 0;

    bool operator==(const Recommendation&) const = default;
};

/// The screen, the 911 criteria and the rules that follow from them: versioned data, read once, immutable.
class Protocol {
public:
    /// Reads a protocol file (resources/codes/protocol-*.json). Refused with the entry and the reason when malformed.
    [[nodiscard]] static Result<Protocol> fromJson(const QByteArray& json);

    [[nodiscard]] const QString& version() const { return m_version; }       ///< "2026-09"
    [[nodiscard]] const QString& screenVersion() const { return m_screenVersion; }
    [[nodiscard]] const QString& criteriaVersion() const { return m_criteriaVersion; }
    [[nodiscard]] const QList<ScreenItem>& items() const { return m_items; }
    [[nodiscard]] const QList<Criterion>& criteria() const { return m_criteria; }

    /// The items to ask now, given the answers so far: the skip logic.
    [[nodiscard]] QStringList asked(const CallIntake& call) const;
    [[nodiscard]] RiskLevel riskOf(const CallIntake& call) const;
    /// What a risk level asks of the dispatcher now ("stay on the line, clinician now").
    [[nodiscard]] QString actionFor(RiskLevel risk, const QString& language) const;
    /// The facts of a call. @p eligible is the word of the nature's eligibility ("team", "phone", "911", …), may be empty.
    [[nodiscard]] Facts factsOf(const CallIntake& call, const QString& eligible, const std::optional<Area>& area) const;
    /// @p language picks the wording of the reasons.
    [[nodiscard]] Recommendation recommend(const CallIntake& call, const QString& eligible, const std::optional<Area>& area, const QString& language) const;

private:
    friend class ProtocolReader;
    struct RiskRule {
        Condition when;
        RiskLevel risk = RiskLevel::NotScreened;
    };
    struct OutcomeRule {
        Condition when;
        QString outcome;
        QHash<QString, QString> headline;  ///< %1: minutes of the promise
        bool arrives = false;              ///< somebody will come, so the area's promise holds
    };
    struct ReasonRule {
        Condition when;
        Reason::Tone tone = Reason::Tone::For;
        QHash<QString, QString> words;
    };
    struct Need {
        Condition unless;
        QHash<QString, QString> words;
    };
    QString m_version;
    QString m_screenVersion;
    QString m_criteriaVersion;
    QList<ScreenItem> m_items;
    QList<Criterion> m_criteria;
    QList<RiskRule> m_riskRules;      ///< the first that holds counts
    QList<OutcomeRule> m_outcomeRules; ///< the first that holds counts
    QList<ReasonRule> m_reasonRules;
    QList<Need> m_needs;
    QHash<QString, QHash<QString, QString>> m_actions; ///< risk word to what to do
};

} // namespace dispatch
