#pragma once

#include "callerscript.h"
#include "runrecord.h"

#include <QRandomGenerator>

namespace dispatch {

/// One caller as the story goes on: what was asked, what she has said, how much she trusts whoever asks, how long she will still wait.
/// A value, so that a bookmark is a copy. The script outlives it. Everything it does is answered as entries of the record; @p at is
/// always the story's time and never falls.
class Caller {
public:
    enum class State { NotYet, Ringing, Talking, Ended };
    enum class How { Chosen, Typed, Silent };

    Caller(const CallerScript* script, const Questions& common, QString language);

    [[nodiscard]] const CallerScript& script() const { return *m_script; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Questions& questions() const { return m_questions; }
    [[nodiscard]] Facts facts(Span at) const;
    void set(const QString& fact, const QString& word) { m_facts.insert(fact, word); }
    /// Something is on her tongue: the answer comes after its silence.
    [[nodiscard]] bool isSilent() const { return m_due.has_value(); }
    [[nodiscard]] Span talked(Span at) const;
    [[nodiscard]] std::optional<Span> batteryLeft(Span at) const;

    [[nodiscard]] QList<RunEntry> ring(Span at);
    [[nodiscard]] QList<RunEntry> answer(Span at);
    /// @p words: as it was said. What she was about to say comes first.
    [[nodiscard]] QList<RunEntry> ask(const QString& question, How how, const QString& words, Span at, QRandomGenerator& random);
    /// What nobody could make a question of.
    [[nodiscard]] QList<RunEntry> hearWords(const QString& words, Span at, QRandomGenerator& random);
    /// Somebody speaks for her from now on, and her answers stay unsaid; or no more.
    [[nodiscard]] QList<RunEntry> takeOver(bool isTaken, Span at);
    [[nodiscard]] bool isTakenOver() const { return m_isTaken; }
    /// What is said for her.
    [[nodiscard]] QList<RunEntry> speak(const QString& words, Span at);
    [[nodiscard]] QList<RunEntry> hangUp(Span at);
    /// The desk puts the call down.
    [[nodiscard]] QList<RunEntry> putDown(Span at);
    /// Time passed.
    [[nodiscard]] QList<RunEntry> tick(Span at, QRandomGenerator& random);

    /// What may be asked now, in the script's order: what was not asked yet and has its condition.
    [[nodiscard]] QStringList offers(Span at, qsizetype most) const;

private:
    struct Due {
        Span at{};
        RunEntry said;
        Wording background;
        bool hangsUp = false;
    };

    [[nodiscard]] RunEntry entry(Span at, const QString& what, const QString& words = {}) const;
    [[nodiscard]] QString inLanguage(const Wording& wording) const;
    /// Says what is due, whether its time has come or not.
    void say(Span at, QList<RunEntry>& told);
    void reply(const QString& question, Span at, QRandomGenerator& random);
    void unsure(Span at, QRandomGenerator& random);
    void end(Span at, const QString& by, QList<RunEntry>& told);

    const CallerScript* m_script;
    Questions m_questions;
    QString m_language;
    State m_state = State::NotYet;
    QHash<QString, QString> m_facts;
    QHash<QString, int> m_asked;
    QSet<QString> m_given;          ///< answers
    int m_trust;
    Span m_rangAt{};
    Span m_answeredAt{};
    Span m_endedAt{};
    Span m_quietSince{};
    Span m_battery{};
    bool m_spokeInSilence = false;
    bool m_isTaken = false;
    qsizetype m_heard = 0;
    std::optional<Due> m_due;
};

} // namespace dispatch
