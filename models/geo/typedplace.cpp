#include "typedplace.h"

#include "placename.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr qsizetype longestTyped = 200;
constexpr qsizetype mostTypedWords = 14;

bool isSeparator(const QString& written)
{
    static const QSet<QString> words{u"and"_s, u"at"_s, u"&"_s, u"/"_s, u"@"_s, u"+"_s, u"y"_s, u"con"_s};
    return words.contains(written);
}

/// What people say before a place and is no part of it.
bool leads(const QString& written)
{
    static const QSet<QString> words{u"near"_s, u"by"_s, u"on"_s, u"in"_s, u"front"_s, u"behind"_s, u"across"_s, u"from"_s, u"next"_s, u"to"_s, u"outside"_s,
        u"inside"_s, u"off"_s, u"around"_s, u"close"_s, u"corner"_s, u"intersection"_s, u"of"_s, u"the"_s, u"just"_s, u"cerca"_s, u"de"_s, u"esquina"_s};
    return words.contains(written);
}

bool isUnit(const QString& written)
{
    static const QSet<QString> words{u"apt"_s, u"unit"_s, u"room"_s, u"rm"_s, u"suite"_s, u"ste"_s, u"floor"_s, u"fl"_s, u"space"_s, u"spc"_s, u"lot"_s, u"#"_s, u"bldg"_s,
        u"apartment"_s, u"trailer"_s};
    return words.contains(written);
}

/// The written words with separators and number signs as words of their own.
QStringList tokens(const QString& text)
{
    static const QRegularExpression half(u"\\b(\\d+)\\s+1/2\\b"_s);
    static const QRegularExpression letter(u"\\b(\\d+)-([A-Za-z])\\b"_s);
    auto plain = text;
    plain.replace(half, u"\\1"_s);
    plain.replace(letter, u"\\1\\2"_s);
    QStringList made;
    QString run;
    const auto finish = [&made, &run] {
        made += writtenWords(run);
        run.clear();
    };
    for (const auto c : std::as_const(plain)) {
        if (QStringView(u"&/@+#").contains(c)) {
            finish();
            made.append(c);
        } else
            run += c;
    }
    finish();
    return made;
}

TypedWord typedWord(const QString& written, const QString& folded)
{
    static const QRegularExpression house(u"^(\\d+)([a-z])$"_s);
    if (const auto ordinal = ordinalOf(written); !ordinal.isEmpty())
        return {ordinal, true, {}};
    if (const auto match = house.match(written); match.hasMatch())
        return {match.captured(1), false, match.captured(2)};
    return {folded, isNumber(folded) && !isNumber(written), {}};
}

bool isHighway(const QStringList& folded)
{
    return folded.size() == 2 && folded.first() == u"hwy" && isNumber(folded.last());
}

struct Folded {
    QStringList words;
    qsizetype taken = 1; ///< written words that they stand for
};

/// What stands at @p at, with the words behind it that fold only together: "twenty first", "US 50", "state route 99".
Folded foldedFrom(const QStringList& written, qsizetype at)
{
    const auto folded = [&](qsizetype from, qsizetype count) { return foldedTogether(written.mid(from, count)); };
    if (const auto three = folded(at, 3); at + 2 < written.size() && isHighway(three))
        return {three, 3};
    const auto two = folded(at, 2);
    const auto one = folded(at, 1);
    if (at + 1 < written.size() && (isHighway(two) || two.size() < one.size() + folded(at + 1, 1).size()))
        return {two, 2};
    return {one, 1};
}

/// The words of one side, without units, state and ZIP.
QList<TypedWord> sideOf(QStringList written)
{
    // "In front of …", but "Front St".
    while (!written.isEmpty() && leads(written.first()) && !isSuffix(foldedWord(written.value(1))))
        written.removeFirst();
    QStringList kept;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const auto& word = written.at(i);
        const auto next = i + 1 < written.size() ? written.at(i + 1) : QString();
        const bool numbered = !next.isEmpty() && (next.front().isDigit() || next.size() == 1);
        if (!kept.isEmpty() && isUnit(word) && (numbered || next == u"#"))
            i += next == u"#" ? 2 : 1;
        else if (word != u"#" && word != u"block" && word != u"blk")
            kept.append(word);
    }
    static const QRegularExpression zip(u"^9\\d{4}$"_s);
    if (kept.size() > 2 && zip.match(kept.last()).hasMatch())
        kept.removeLast();
    if (kept.size() > 2 && (kept.last() == u"ca" || kept.last() == u"california"))
        kept.removeLast();

    // A word that folds alone keeps what it was written as; only those that fold together lose it.
    QList<TypedWord> words;
    for (qsizetype i = 0; i < kept.size();) {
        const auto [folded, taken] = foldedFrom(kept, i);
        if (taken == 1 && folded.size() == 1)
            words.append(typedWord(kept.at(i), folded.first()));
        else
            for (const auto& each : folded)
                words.append({each, true, {}});
        i += taken;
        // The number of a highway is no house.
        if (words.size() >= 2 && words.at(words.size() - 2).text == u"hwy")
            words.last().ordinal = true;
        // "I 5 NB": which way the traffic goes is not part of the road's name.
        if (words.size() >= 2 && words.at(words.size() - 2).text == u"hwy" && i < kept.size()
            && QStringList{u"nb"_s, u"sb"_s, u"eb"_s, u"wb"_s, u"n"_s, u"s"_s, u"e"_s, u"w"_s}.contains(foldedWord(kept.at(i))))
            ++i;
    }
    words.removeIf([](const TypedWord& word) { return QStringList{u"nb"_s, u"sb"_s, u"eb"_s, u"wb"_s}.contains(word.text); });
    return words.first(std::min(words.size(), mostTypedWords));
}

} // namespace

QList<TypedWord> TypedPlace::whole() const
{
    QList<TypedWord> words;
    for (const auto& side : sides)
        words += side;
    return words;
}

TypedPlace typedPlace(const QString& text)
{
    const auto line = text.left(longestTyped);
    TypedPlace typed;
    typed.point = typedCoordinates(line);
    if (typed.point)
        return typed;
    QStringList side;
    const auto finish = [&typed, &side] {
        if (auto words = sideOf(side); !words.isEmpty())
            typed.sides.append(std::move(words));
        side.clear();
    };
    const auto all = tokens(line);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto& word = all.at(i);
        // A street of that letter: "Y St".
        const bool isLetter = word == u"y" && i + 1 < all.size() && isSuffix(foldedWord(all.at(i + 1)));
        if (isSeparator(word) && !isLetter)
            finish();
        else
            side.append(word);
    }
    finish();
    return typed;
}

std::optional<Point> typedCoordinates(const QString& text)
{
    // Two numbers of degrees, each with its minutes, seconds and hemisphere where they were typed, and nothing else.
    static const QString number = u"(\\d{1,3}(?:\\.\\d+)?)"_s;
    static const QString part = QString(u"([NSEW])?\\s*(-)?\\s*"_s + number + u"\\s*(?:°|º|d|deg)?\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['′’]?\\s*)?(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|''|”)?\\s*)?([NSEW])?"_s);
    static const QRegularExpression both(QString(u"^\\s*(?:GPS|COORDS?|LAT)?[:\\s]*"_s + part + u"(?:\\s*[,;/]\\s*|\\s+)(?:LON|LONG)?[:\\s]*"_s + part + u"\\s*$"_s), QRegularExpression::CaseInsensitiveOption);
    const auto match = both.match(text);
    if (!match.hasMatch())
        return {};
    struct Angle {
        double degrees = 0;
        QChar hemisphere;
        bool exact = false;
    };
    const auto angle = [&match](int first) -> std::optional<Angle> {
        const auto before = match.captured(first).toUpper();
        const auto after = match.captured(first + 5).toUpper();
        const double minutes = match.captured(first + 3).toDouble();
        const double seconds = match.captured(first + 4).toDouble();
        if ((!before.isEmpty() && !after.isEmpty()) || minutes >= 60 || seconds >= 60)
            return {};
        const auto letter = before.isEmpty() ? after : before;
        const bool negative = !match.captured(first + 1).isEmpty();
        const double degrees = match.captured(first + 2).toDouble() + minutes / 60 + seconds / 3600;
        const bool minus = negative || letter == u"S" || letter == u"W";
        return Angle{minus ? -degrees : degrees, letter.isEmpty() ? QChar() : letter.front(),
            match.captured(first + 2).contains(u'.') || !match.captured(first + 3).isEmpty()};
    };
    auto latitude = angle(1);
    auto longitude = angle(7);
    // Two bare whole numbers are a house and a numbered street.
    if (!latitude || !longitude || !latitude->exact || !longitude->exact)
        return {};
    const auto isEastWest = [](QChar c) { return c == u'E' || c == u'W'; };
    const auto isNorthSouth = [](QChar c) { return c == u'N' || c == u'S'; };
    if (isEastWest(latitude->hemisphere) || isNorthSouth(longitude->hemisphere) || std::abs(latitude->degrees) > 90)
        std::swap(latitude, longitude);
    if (isEastWest(latitude->hemisphere) || isNorthSouth(longitude->hemisphere) || std::abs(latitude->degrees) > 90 || std::abs(longitude->degrees) > 180)
        return {};
    return Point{latitude->degrees, longitude->degrees};
}

} // namespace dispatch
