#include "placewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dispatch {

namespace {

/// What is typed is short; a pasted page is not an address.
constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostWords = 12;

const QHash<QString, QString>& folds()
{
    static const QHash<QString, QString> folds = [] {
        QHash<QString, QString> made;
        const auto fold = [&made](const char* to, std::initializer_list<const char*> from) {
            for (const auto* each : from)
                made.insert(QString::fromLatin1(each), QString::fromLatin1(to));
        };
        fold("st", {"street", "str"});
        fold("ave", {"avenue", "av"});
        fold("blvd", {"boulevard", "bl", "boul"});
        fold("rd", {"road"});
        fold("dr", {"drive"});
        fold("ln", {"lane"});
        fold("ct", {"court"});
        fold("hwy", {"highway"});
        fold("pkwy", {"parkway"});
        fold("way", {"wy"});
        fold("n", {"north"});
        fold("s", {"south"});
        fold("e", {"east"});
        fold("w", {"west"});
        fold("hosp", {"hospital"});
        fold("ctr", {"center", "centre"});
        fold("sta", {"station"});
        return made;
    }();
    return folds;
}

bool isNumber(const QString& word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "16th" without its ending.
QString withoutOrdinal(const QString& word)
{
    for (const auto& ending : {"st", "nd", "rd", "th"})
        if (word.size() > 2 && word.endsWith(QLatin1StringView(ending)) && isNumber(word.chopped(2)))
            return word.chopped(2);
    return word;
}

} // namespace

QStringList placeWords(const QString& text)
{
    static const QSet<QString> between{QStringLiteral("and"), QStringLiteral("at"), QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("block"),
        QStringLiteral("near"), QStringLiteral("by"), QStringLiteral("on"), QStringLiteral("y"), QStringLiteral("corner")};
    static const QSet<QString> unit{QStringLiteral("apt"), QStringLiteral("unit"), QStringLiteral("room"), QStringLiteral("suite"), QStringLiteral("ste")};
    QStringList words;
    QString word;
    bool skipNext = false; // what follows "apt" or "#" is inside the building
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        const auto plain = withoutOrdinal(folds().value(word, word));
        word.clear();
        if (skipNext)
            skipNext = false;
        else if (unit.contains(plain))
            skipNext = !words.isEmpty();
        else if (!between.contains(plain))
            words.append(plain);
    };
    for (const auto c : text.left(longestQuery).normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            word += c;
        else if (c == u'\'' || c == QChar(0x2019) || c.isMark())
            continue;
        else {
            finish();
            skipNext = skipNext || c == u'#';
        }
        if (words.size() == mostWords)
            return words;
    }
    finish();
    return words;
}

int fitOf(const QStringList& typed, const QStringList& name, const QStringList& town)
{
    const auto begun = [](const QString& word, const QStringList& words) {
        return std::ranges::any_of(words, [&word](const QString& each) { return each.startsWith(word); });
    };
    int fit = 0;
    for (const auto& each : typed) {
        if (name.contains(each))
            fit += 4;
        else if (isNumber(each)) // a number is whole or another one
            return 0;
        else if (begun(each, name))
            fit += 2;
        else if (begun(each, town))
            fit += 1;
        else
            return 0;
    }
    return fit;
}

} // namespace dispatch
