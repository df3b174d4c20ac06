#pragma once

#include "questions.h"
#include "runrecord.h"

namespace dispatch {

/// Takes a file that a person wrote apart and remembers every mistake in it, up to a number that nobody reads beyond.
class LinedReader {
public:
    enum class Owed { Yes, No };
    static constexpr qsizetype mostMistakes = 50;

    [[nodiscard]] LinedJson file(const QByteArray& json);
    /// Every other key is a mistake, a misspelt one most likely. Also tells when it is no object.
    void only(const LinedJson& in, const QStringList& keys);
    [[nodiscard]] QString text(const LinedJson& in, QLatin1StringView key);
    [[nodiscard]] QString maybeText(const LinedJson& in, QLatin1StringView key);
    /// An identity: small letters, digits, _ and -.
    [[nodiscard]] QString name(const LinedJson& in, QLatin1StringView key = QLatin1StringView("id"));
    [[nodiscard]] Wording wording(const LinedJson& in, QLatin1StringView key, Owed owed);
    /// By language.
    [[nodiscard]] QHash<QString, QStringList> wordLists(const LinedJson& in, QLatin1StringView key, Owed owed);
    [[nodiscard]] QStringList texts(const LinedJson& in, QLatin1StringView key, Owed owed);
    [[nodiscard]] QList<LinedJson> list(const LinedJson& in, QLatin1StringView key, Owed owed);
    /// The object at the key; one with nothing in it, on the line of @p in, where there is none.
    [[nodiscard]] LinedJson part(const LinedJson& in, QLatin1StringView key, Owed owed);
    [[nodiscard]] int whole(const LinedJson& in, QLatin1StringView key, int least, int most, std::optional<int> otherwise = {});
    [[nodiscard]] double number(const LinedJson& in, QLatin1StringView key, double least, double most, double otherwise);
    [[nodiscard]] bool yes(const LinedJson& in, QLatin1StringView key);
    /// "1:30", "0:01:30" or whole seconds.
    [[nodiscard]] std::optional<Span> span(const LinedJson& in, QLatin1StringView key, Owed owed);
    [[nodiscard]] Condition condition(const LinedJson& in, QLatin1StringView key);
    [[nodiscard]] std::optional<RunPattern> pattern(const LinedJson& in, QLatin1StringView key, Owed owed);
    [[nodiscard]] RunPattern pattern(const LinedJson& in);
    /// One of the words.
    [[nodiscard]] QString oneOf(const LinedJson& in, QLatin1StringView key, const QStringList& words, Owed owed);
    /// Each example sentence of the question must be understood as that question.
    void tryExamples(const LinedJson& in, const Question& question, const Questions& questions);

    void wrong(const LinedJson& at, const QString& reason);
    [[nodiscard]] const QList<Mistake>& mistakes() const { return m_mistakes; }

private:
    [[nodiscard]] const LinedJson* member(const LinedJson& in, QLatin1StringView key, LinedJson::Kind kind, Owed owed);

    QList<Mistake> m_mistakes;
};

[[nodiscard]] Question readQuestion(LinedReader& reader, const LinedJson& in);
[[nodiscard]] ClinicianRule readClinicianRule(LinedReader& reader, const LinedJson& in);

} // namespace dispatch
