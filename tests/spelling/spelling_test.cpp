#include "dictionary.h"
#include "print.h"
#include "speller.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString& text, const QList<WordPlace>& places)
{
    QStringList words;
    for (const auto& place : places)
        words.append(text.sliced(place.start, place.length));
    return words;
}

QStringList unknownIn(const Speller& speller, const QString& text, const QString& language)
{
    auto asked = speller.unknownIn(text, language);
    REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }, 60'000));
    return wordsIn(text, asked.result());
}

QStringList suggested(const Speller& speller, const QString& word, const QString& language)
{
    auto asked = speller.suggest(word, language);
    REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }, 60'000));
    return asked.result();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("words have a spelling; numbers, addresses and capitals have none")
{
    const auto words = [](const QString& text) { return wordsIn(text, spelledWords(text)); };
    CHECK(words(u"Call Emeka, 916-555-0188"_s) == QStringList{u"Call"_s, u"Emeka"_s});
    CHECK(words(u"I don’t sleep (at 3am)"_s) == QStringList{u"I"_s, u"don’t"_s, u"sleep"_s, u"at"_s});
    CHECK(words(u"CWRT or me@example.org, www.example.org"_s) == QStringList{u"or"_s});
    CHECK(words(u"Я не сплю"_s) == QStringList{u"Я"_s, u"не"_s, u"сплю"_s});
    CHECK(words(u"لا أنام"_s) == QStringList{u"لا"_s, u"أنام"_s});
    CHECK(words(u"gọi cho mẹ"_s) == QStringList{u"gọi"_s, u"cho"_s, u"mẹ"_s});
    CHECK(words(u"  -- 988!"_s).isEmpty());
    CHECK(words({}).isEmpty());
}

TEST_CASE("the dictionaries of this machine find what is misspelt in each language, and what was meant")
{
    const Speller speller(dictionaryFolders());
    struct Line {
        QString language;
        QString right;
        QString wrong;
        QString word;
        QString meant;
    };
    const auto line = GENERATE(values<Line>({
        {u"en"_s, u"I don’t answer the phone, or it’s off"_s, u"I stop answering the phoen"_s, u"phoen"_s, u"phone"_s},
        {u"es"_s, u"Llamo a mi hermana y salgo a caminar"_s, u"Llamo a mi hermanna"_s, u"hermanna"_s, u"hermana"_s},
        {u"ru"_s, u"Я не сплю ночью"_s, u"Я звоню сестрре"_s, u"сестрре"_s, u"сестре"_s},
        {u"vi"_s, u"Tôi gọi cho chị gái"_s, u"Tôi nghee nhạc"_s, u"nghee"_s, u"nghe"_s},
        {u"ar"_s, u"أتصل بأختي"_s, u"أذهب إلى المدرسسة"_s, u"المدرسسة"_s, u"المدرسة"_s},
    }));
    INFO(line.language.toStdString());
    REQUIRE(speller.speaks(line.language));
    CHECK(unknownIn(speller, line.right, line.language) == QStringList{});
    CHECK(unknownIn(speller, line.wrong, line.language) == QStringList{line.word});
    CHECK(suggested(speller, line.word, line.language).contains(line.meant));
}

TEST_CASE("a language without a dictionary has no unknown words")
{
    const Speller speller(dictionaryFolders());
    for (const auto& language : {u"hmn"_s, u"zh-Hant"_s, u"zh-Hans"_s, QString()}) {
        INFO(language.toStdString());
        CHECK_FALSE(speller.speaks(language));
        CHECK(unknownIn(speller, u"kuv tsis tsaug zog"_s, language).isEmpty());
        CHECK(suggested(speller, u"tsaug"_s, language).isEmpty());
    }
}

TEST_CASE("the dictionary as it is spoken here comes first; one without its rules, or in no known writing, is none")
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    const QByteArray rules("SET ISO8859-1\n");
    for (const auto& name : {u"es_AR"_s, u"es_US"_s, u"xx_YY"_s}) {
        write(dir.filePath(name + u".aff"_s), name == u"xx_YY" ? QByteArray("SET NO-SUCH-WRITING\n") : rules);
        write(dir.filePath(name + u".dic"_s), "1\nma\xf1" "ana\n");
    }
    write(dir.filePath(u"fr_FR.dic"_s), "1\noui\n");
    CHECK(dictionaryIn({folder.path()}, u"es"_s).endsWith(u"es_US"_s));
    CHECK(dictionaryIn({folder.path()}, u"fr"_s).isEmpty());
    CHECK(dictionaryIn({}, u"es"_s).isEmpty());
    CHECK_FALSE(Dictionary::open(dir.filePath(u"xx_YY"_s)));
    CHECK_FALSE(Dictionary::open(dir.filePath(u"fr_FR"_s)));
    // A file that is not in Unicode.
    const auto spanish = Dictionary::open(dir.filePath(u"es_US"_s));
    REQUIRE(spanish);
    CHECK(spanish->knows(u"mañana"_s));
    CHECK_FALSE(spanish->knows(u"manana"_s));
    CHECK_FALSE(spanish->knows(u"завтра"_s));
    CHECK(spanish->suggestions(u"mañanna"_s) == QStringList{u"mañana"_s});
    CHECK(spanish->knows(QString(500, u'a')));
}

TEST_CASE("who goes while the dictionary is still asked waits for nothing that is gone")
{
    QFuture<QStringList> asked;
    {
        const Speller speller(dictionaryFolders());
        asked = speller.suggest(u"сестрре"_s, u"ru"_s);
    }
    CHECK(asked.isFinished());
}
