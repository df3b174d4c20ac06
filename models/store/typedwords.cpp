#include "typedwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// More than anybody types to find something; a pasted novel is looked for by its beginning.
constexpr qsizetype textLimit = 400;
constexpr qsizetype wordsLimit = 8;
constexpr qsizetype wordLimit = 40;
constexpr qsizetype phoneDigits = 7;

bool belongsToWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QStringList wordsIn(QStringView text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const char32_t c : QString(text.first(std::min(text.size(), textLimit))).toUcs4()) {
        if (belongsToWord(c) && word.size() < wordLimit)
            word += QChar::fromUcs4(c);
        else if (!belongsToWord(c))
            finish();
        if (words.size() == wordsLimit)
            return words;
    }
    finish();
    return words;
}

bool readsAsPhone(QStringView text, const QStringList& words)
{
    constexpr QStringView marks = u"+-.() ";
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!marks.contains(c))
            return false;
    }
    return words.size() > 1 && digits >= phoneDigits;
}

} // namespace

QString wordsQuery(const QString& typed)
{
    auto words = wordsIn(typed);
    if (readsAsPhone(typed.first(std::min(typed.size(), textLimit)), words))
        words = {words.join(QString())};
    QStringList quoted;
    for (const auto& word : std::as_const(words))
        quoted.append(u'"' + word + u"\"*"_s);
    return quoted.join(u' ');
}

} // namespace dispatch
