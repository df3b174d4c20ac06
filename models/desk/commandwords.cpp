#include "commandwords.h"

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Verb verb;
    const char* words; ///< separated by commas; the first is the one shown
    const char* form;  ///< what stands after the word
    const char* does;
};

//: Command words: separated by commas, no spaces inside a word; the first is the one shown.
constexpr auto rows = std::to_array<Row>({
    {Verb::Send, QT_TRANSLATE_NOOP("dispatch::CommandWords", "send,offer"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident] [team] [why]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Offers the incident to the team; without a team it opens the ranked list.")},
    {Verb::Reserve, QT_TRANSLATE_NOOP("dispatch::CommandWords", "reserve,keep"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident] [team]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Keeps the team for the incident after its present one.")},
    {Verb::Accept, QT_TRANSLATE_NOOP("dispatch::CommandWords", "accept,accepted"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [time]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team accepted its offer.")},
    {Verb::Decline, QT_TRANSLATE_NOOP("dispatch::CommandWords", "decline,declined"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [why]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team declined its offer.")},
    {Verb::EnRoute, QT_TRANSLATE_NOOP("dispatch::CommandWords", "enroute,rolling"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [time]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team is on its way.")},
    {Verb::Phoned, QT_TRANSLATE_NOOP("dispatch::CommandWords", "phoned,phonedahead"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [time]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team phoned ahead.")},
    {Verb::OnScene, QT_TRANSLATE_NOOP("dispatch::CommandWords", "onscene,there"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [time]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team is on scene. The response clock stops.")},
    {Verb::Transport, QT_TRANSLATE_NOOP("dispatch::CommandWords", "transport,carry"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident or team] [place]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team carries the person, who agreed, to the place.")},
    {Verb::Facility, QT_TRANSLATE_NOOP("dispatch::CommandWords", "facility,arrived"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [time]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team is at the place it carries the person to.")},
    {Verb::HandedOver, QT_TRANSLATE_NOOP("dispatch::CommandWords", "handedover,received"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [by whom]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The place accepted the person.")},
    {Verb::Clear, QT_TRANSLATE_NOOP("dispatch::CommandWords", "clear,free"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [time]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team is clear.")},
    {Verb::CheckIn, QT_TRANSLATE_NOOP("dispatch::CommandWords", "checkin,check"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team told you that it is well.")},
    {Verb::Note, QT_TRANSLATE_NOOP("dispatch::CommandWords", "note,n"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident] words"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Writes on the timeline.")},
    {Verb::Say, QT_TRANSLATE_NOOP("dispatch::CommandWords", "say,tell"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident] words"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Says it to everybody on the incident.")},
    {Verb::Heard, QT_TRANSLATE_NOOP("dispatch::CommandWords", "heard,relay"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident or team] words"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Passes on what the team said.")},
    {Verb::CallBack, QT_TRANSLATE_NOOP("dispatch::CommandWords", "callback,called"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident] [words]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "You spoke with the waiting caller.")},
    {Verb::Need, QT_TRANSLATE_NOOP("dispatch::CommandWords", "need,gave"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident] [what]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Something basic was given: water, a blanket.")},
    {Verb::Place, QT_TRANSLATE_NOOP("dispatch::CommandWords", "place,bed"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "A bed or another place is being looked for.")},
    {Verb::Transfer, QT_TRANSLATE_NOOP("dispatch::CommandWords", "transfer,handoff"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident] [911, MCST, …]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Opens the sheet with which 911 or another service is asked to take over.")},
    {Verb::Close, QT_TRANSLATE_NOOP("dispatch::CommandWords", "close"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Opens Close.")},
    {Verb::Cancel, QT_TRANSLATE_NOOP("dispatch::CommandWords", "cancel,calloff"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident or team] why"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Calls the team off; without a team, cancels the incident.")},
    {Verb::Find, QT_TRANSLATE_NOOP("dispatch::CommandWords", "find,search"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "words"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Looks through all history.")},
    {Verb::Open, QT_TRANSLATE_NOOP("dispatch::CommandWords", "open,show"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[incident]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "Opens the incident.")},
    {Verb::New, QT_TRANSLATE_NOOP("dispatch::CommandWords", "new,call"), "", QT_TRANSLATE_NOOP("dispatch::CommandWords", "Takes a new call.")},
    {Verb::Duress, QT_TRANSLATE_NOOP("dispatch::CommandWords", "duress"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [silent] [words]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The team called for help. Red and loud on every workstation.")},
    {Verb::TestDuress, QT_TRANSLATE_NOOP("dispatch::CommandWords", "testduress,drill"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] [words]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "As duress, marked as a test everywhere.")},
    {Verb::TakeDuress, QT_TRANSLATE_NOOP("dispatch::CommandWords", "takeduress,take"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team]"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "You take the duress, and your name stands there.")},
    {Verb::EndDuress, QT_TRANSLATE_NOOP("dispatch::CommandWords", "endduress,safe"), QT_TRANSLATE_NOOP("dispatch::CommandWords", "[team] how it ended"),
        QT_TRANSLATE_NOOP("dispatch::CommandWords", "The duress that somebody took has ended.")},
});

//: What stands after "duress": separated by commas, no spaces inside a word.
constexpr auto silentWords = QT_TRANSLATE_NOOP("dispatch::CommandWords", "silent,button");
constexpr auto missedWords = QT_TRANSLATE_NOOP("dispatch::CommandWords", "missed,noanswer");
constexpr auto teamWords = QT_TRANSLATE_NOOP("dispatch::CommandWords", "team");
constexpr qsizetype longestWord = 24;

const Row& rowOf(Verb verb)
{
    return *std::ranges::find(rows, verb, &Row::verb);
}

/// The words of a row: those of the language set first, then the English ones.
QStringList spokenWords(const char* words)
{
    const auto english = QString::fromLatin1(words);
    auto said = CommandWords::tr(words).split(u',', Qt::SkipEmptyParts);
    for (const auto& word : english.split(u','))
        if (!said.contains(word))
            said.append(word);
    return said;
}

} // namespace

QString folded(QStringView text)
{
    QString plain;
    for (const auto letter : text.toString().normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.toLower());
    return plain;
}

int slipsBetween(QStringView a, QStringView b)
{
    std::vector<std::vector<int>> slips(static_cast<size_t>(a.size()) + 1, std::vector<int>(static_cast<size_t>(b.size()) + 1));
    for (size_t i = 0; i < slips.size(); ++i) {
        for (size_t j = 0; j < slips[i].size(); ++j) {
            if (i == 0 || j == 0) {
                slips[i][j] = static_cast<int>(std::max(i, j));
                continue;
            }
            const auto at = [](QStringView text, size_t index) { return text[static_cast<qsizetype>(index)]; };
            const int changed = slips[i - 1][j - 1] + (at(a, i - 1) == at(b, j - 1) ? 0 : 1);
            slips[i][j] = std::min({changed, slips[i - 1][j] + 1, slips[i][j - 1] + 1});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
    }
    return slips.back().back();
}

std::optional<Verb> CommandWords::verb(QStringView typed)
{
    if (typed.isEmpty() || typed.size() > longestWord)
        return std::nullopt;
    const auto plain = folded(typed);
    for (const auto& row : rows)
        for (const auto& word : spokenWords(row.words))
            if (folded(word) == plain)
                return row.verb;
    return std::nullopt;
}

QString CommandWords::word(Verb verb)
{
    return spokenWords(rowOf(verb).words).first();
}

QString CommandWords::beginningWith(QStringView typed)
{
    if (typed.isEmpty() || typed.size() > longestWord)
        return {};
    const auto plain = folded(typed);
    for (const auto& row : rows)
        for (const auto& word : spokenWords(row.words))
            if (folded(word).startsWith(plain))
                return word;
    return {};
}

QString CommandWords::nearest(QStringView typed)
{
    if (typed.size() < 2 || typed.size() > longestWord)
        return {};
    const auto plain = folded(typed);
    QString best;
    int fewest = typed.size() <= 3 ? 2 : 3;
    for (const auto& row : rows)
        for (const auto& word : spokenWords(row.words))
            if (const auto slips = slipsBetween(plain, folded(word)); slips < fewest && word.size() > 2) {
                fewest = slips;
                best = word;
            }
    return best;
}

QString CommandWords::form(Verb verb)
{
    const auto& row = rowOf(verb);
    return *row.form ? word(verb) + u' ' + tr(row.form) : word(verb);
}

QString CommandWords::does(Verb verb)
{
    return tr(rowOf(verb).does);
}

QList<Verb> CommandWords::all()
{
    QList<Verb> verbs;
    for (const auto& row : rows)
        verbs.append(row.verb);
    return verbs;
}

std::optional<DuressHow> CommandWords::duressHow(QStringView typed)
{
    if (typed.isEmpty() || typed.size() > longestWord)
        return std::nullopt;
    const auto plain = folded(typed);
    const auto among = [&](const char* words) { return std::ranges::any_of(spokenWords(words), [&](const QString& word) { return folded(word) == plain; }); };
    return among(silentWords) ? std::optional(DuressHow::Silent) : among(missedWords) ? std::optional(DuressHow::MissedCheckIns) : std::nullopt;
}

bool CommandWords::isTeamWord(QStringView typed)
{
    return typed.size() <= longestWord && spokenWords(teamWords).contains(folded(typed));
}

} // namespace dispatch
