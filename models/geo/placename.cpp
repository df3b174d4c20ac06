#include "placename.h"

#include "spelling.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

struct Fold {
    QLatin1StringView to;
    QLatin1StringView from; ///< other ways to write it, a blank between

    [[nodiscard]] auto forms() const { return QLatin1StringView(from).tokenize(u' ', Qt::SkipEmptyParts); }
};

/// How people write the kind of a street; the first is the folded form.
constexpr std::array suffixes{Fold{"st"_L1, "street str saint"_L1}, Fold{"ave"_L1, "avenue av aven"_L1},
    Fold{"blvd"_L1, "boulevard bl boul blv"_L1}, Fold{"rd"_L1, "road"_L1}, Fold{"dr"_L1, "drive drv"_L1},
    Fold{"ln"_L1, "lane"_L1}, Fold{"ct"_L1, "court crt"_L1}, Fold{"way"_L1, "wy"_L1}, Fold{"pl"_L1, "place"_L1},
    Fold{"pkwy"_L1, "parkway pky pkway"_L1}, Fold{"cir"_L1, "circle circ"_L1}, Fold{"ter"_L1, "terrace terr"_L1},
    Fold{"aly"_L1, "alley"_L1}, Fold{"sq"_L1, "square"_L1}, Fold{"trl"_L1, "trail"_L1}, Fold{"xing"_L1, "crossing"_L1},
    Fold{"expy"_L1, "expressway expwy"_L1}, Fold{"fwy"_L1, "freeway"_L1}, Fold{"plz"_L1, "plaza plza"_L1},
    Fold{"loop"_L1, ""_L1}, Fold{"row"_L1, ""_L1}, Fold{"walk"_L1, ""_L1}, Fold{"path"_L1, ""_L1}, Fold{"mall"_L1, ""_L1}};

constexpr std::array others{Fold{"n"_L1, "north no"_L1}, Fold{"s"_L1, "south so"_L1}, Fold{"e"_L1, "east"_L1}, Fold{"w"_L1, "west"_L1},
    Fold{"ne"_L1, "northeast"_L1}, Fold{"nw"_L1, "northwest"_L1}, Fold{"se"_L1, "southeast"_L1}, Fold{"sw"_L1, "southwest"_L1},
    Fold{"nb"_L1, "northbound"_L1}, Fold{"sb"_L1, "southbound"_L1}, Fold{"eb"_L1, "eastbound"_L1}, Fold{"wb"_L1, "westbound"_L1},
    Fold{"hwy"_L1, "highway"_L1},
    // What is no kind of street is compared as a whole word, so that a part of it can be typed, or one with a slip.
    Fold{"hospital"_L1, "hosp"_L1}, Fold{"center"_L1, "ctr centre cntr"_L1}, Fold{"station"_L1, "sta stn"_L1}, Fold{"mount"_L1, "mt"_L1},
    Fold{"fort"_L1, "ft"_L1}, Fold{"park"_L1, "pk"_L1}, Fold{"school"_L1, "sch"_L1}, Fold{"apartments"_L1, "apts"_L1}, Fold{"heights"_L1, "hts"_L1},
    Fold{"building"_L1, "bldg"_L1}, Fold{"bridge"_L1, "br"_L1}, Fold{"jr"_L1, "junior"_L1}, Fold{"medical"_L1, "med"_L1}, Fold{"university"_L1, "univ"_L1},
    Fold{"library"_L1, "lib"_L1}};

constexpr std::array ordinals{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array tens{"twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};

const QHash<QString, QString>& folds()
{
    static const QHash<QString, QString> folds = [] {
        QHash<QString, QString> made;
        const auto add = [&made](const auto& list) {
            for (const auto& fold : list)
                for (const auto each : fold.forms())
                    made.insert(each, fold.to);
        };
        add(suffixes);
        add(others);
        for (std::size_t i = 0; i < ordinals.size(); ++i)
            made.insert(QLatin1StringView(ordinals.at(i)), QString::number(i + 1));
        for (std::size_t i = 0; i < tens.size(); ++i)
            made.insert(QLatin1StringView(tens.at(i)) + "ieth"_L1, QString::number((i + 2) * 10));
        return made;
    }();
    return folds;
}

const QSet<QString>& suffixForms()
{
    static const QSet<QString> forms = [] {
        QSet<QString> made;
        for (const auto& each : suffixes)
            made.insert(each.to);
        return made;
    }();
    return forms;
}

/// "twenty" as 20; 0 for any other word.
int tenOf(const QString& word)
{
    if (!word.endsWith(u'y'))
        return 0;
    const auto it = std::ranges::find(tens, word.chopped(1), [](const char* each) { return QString(QLatin1StringView(each)); });
    return it == tens.end() ? 0 : static_cast<int>(it - tens.begin() + 2) * 10;
}

/// "hwy50", "i80", "us50": the letters of a route that are written with its number.
qsizetype routeLetters(const QString& word)
{
    for (const auto prefix : {"highway"_L1, "hwy"_L1, "fwy"_L1, "us"_L1, "sr"_L1, "ca"_L1, "i"_L1})
        if (word.size() > prefix.size() && word.size() <= prefix.size() + 3 && word.startsWith(prefix) && isNumber(word.sliced(prefix.size())))
            return prefix.size();
    return 0;
}

bool isRoute(const QString& word)
{
    static const QSet<QString> routes{u"i"_s, u"us"_s, u"sr"_s, u"ca"_s, u"hwy"_s, u"highway"_s, u"fwy"_s, u"freeway"_s, u"interstate"_s, u"route"_s, u"rte"_s};
    return routes.contains(word);
}

} // namespace

bool isNumber(const QString& word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString ordinalOf(const QString& word)
{
    const auto digits = std::ranges::find_if_not(word, [](QChar c) { return c >= u'0' && c <= u'9'; }) - word.begin();
    const auto ending = word.sliced(digits);
    if (digits == 0 || digits > 3 || ending.isEmpty() || ending.size() > 3)
        return {};
    static const QSet<QString> endings{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s};
    if (endings.contains(ending))
        return word.first(digits);
    // A lone letter is more often part of a house's number.
    const bool nearly = ending.size() > 1 && std::ranges::any_of(endings, [&ending](const QString& each) { return slipsBetween(ending, each, 1) <= 1; });
    return nearly ? word.first(digits) : QString();
}

bool isSuffix(const QString& folded)
{
    return suffixForms().contains(folded);
}

bool isDirection(const QString& folded)
{
    static const QSet<QString> directions{u"n"_s, u"s"_s, u"e"_s, u"w"_s, u"ne"_s, u"nw"_s, u"se"_s, u"sw"_s, u"hwy"_s};
    return directions.contains(folded);
}

QString misspelledFold(const QString& word)
{
    if (word.size() < 2 || isNumber(word))
        return {};
    for (const auto& each : others)
        for (const auto form : each.forms())
            if (each.to.size() <= 3 && form.size() >= 4 && slipsBetween(word, QString(form), 1) <= 1)
                return each.to;
    for (const auto& each : suffixes)
        for (const auto form : each.forms())
            if (form.size() >= 4 && form != "saint"_L1 && slipsBetween(word, QString(form), 1) <= 1)
                return each.to;
    for (const auto& each : suffixes)
        for (const auto form : each.forms())
            if (word.size() >= 3 && form != "saint"_L1 && QString(form).startsWith(word))
                return each.to;
    for (const auto& each : suffixes)
        if (word.size() <= 5 && slipsBetween(word, QString(each.to), 1) <= 1)
            return each.to;
    return {};
}

QString foldedWord(const QString& word)
{
    const auto ordinal = ordinalOf(word);
    return ordinal.isEmpty() ? folds().value(word, word) : ordinal;
}

QStringList writtenWords(const QString& text)
{
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const auto c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            word += c;
        else if (c != u'\'' && c != QChar(0x2019) && !c.isMark())
            finish();
    }
    finish();
    return words;
}

QStringList foldedTogether(const QStringList& written)
{
    QStringList words;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const auto& word = written.at(i);
        const auto next = i + 1 < written.size() ? written.at(i + 1) : QString();
        if (word == u"the" || word == u"of")
            continue;
        if (const int ten = tenOf(word)) {
            const auto one = foldedWord(next);
            if (one.size() == 1 && isNumber(one) && !isNumber(next)) {
                words.append(QString::number(ten + one.toInt()));
                ++i;
                continue;
            }
        }
        if (const auto letters = routeLetters(word)) {
            words << u"hwy"_s << word.sliced(letters);
            continue;
        }
        if (isRoute(word) && isNumber(next) && next.size() <= 3) {
            if (words.isEmpty() || words.last() != u"hwy")
                words.append(u"hwy"_s);
            continue;
        }
        if (word == u"state" && isRoute(next))
            continue;
        if (word == u"mlk")
            words << u"martin"_s << u"luther"_s << u"king"_s;
        else
            words.append(foldedWord(word));
    }
    return words;
}

PlaceName placeName(const QString& name)
{
    PlaceName made;
    for (const auto& word : foldedTogether(writtenWords(name)))
        made.append({word, NameWord::Role::Core});
    // A word that says the kind of a street or a direction is its name where nothing else is left: "N St", "Court St".
    auto cores = made.size();
    const auto mark = [&cores](NameWord& word, bool is, NameWord::Role role) {
        if (is && word.role == NameWord::Role::Core && cores > 1) {
            word.role = role;
            --cores;
        }
    };
    for (auto word = made.rbegin(); word != made.rend(); ++word)
        mark(*word, isSuffix(word->text), NameWord::Role::Suffix);
    for (auto& word : made)
        mark(word, isDirection(word.text), NameWord::Role::Direction);
    return made;
}

QString nameKey(const QString& name)
{
    return foldedTogether(writtenWords(name)).join(u' ');
}

} // namespace dispatch
