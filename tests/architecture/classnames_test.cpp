#include "print.h"
#include "sourcefiles.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What is code, without comments, texts and the preprocessor's lines.
QString bare(QString source)
{
    static const QRegularExpression words(uR"re(//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])')re"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression directive(uR"re(^[ \t]*#(?:.*\\\n)*.*$)re"_s, QRegularExpression::MultilineOption);
    return source.replace(words, u" "_s).remove(directive);
}

/// The classes, structs, unions and enums that @p source defines where others could meet them: in namespaces that have a name. With their namespace;
/// a specialisation with its arguments.
QStringList namesIn(const QString& source)
{
    static const QRegularExpression edge(u"[{};]"_s);
    static const QRegularExpression space(uR"(\bnamespace\s*([\w:]*)\s*$)"_s);
    static const QRegularExpression head(uR"((?:^|[\s>])(?:class|struct|union|enum(?:\s+class)?)\s+(?:\[\[[^\]]*\]\]\s*)*([\w:]+(?:\s*<[^{]*?>)?)\s*(?:final\s*)?(?::(?!:)[^{]*)?$)"_s);
    const auto text = bare(source);
    QStringList found;
    QStringList spaces;         // that are open
    QList<bool> isNamed;        // of what is open: others can name what stands in it
    qsizetype from = 0;
    for (const auto& match : edge.globalMatch(text)) {
        const auto before = text.sliced(from, match.capturedStart() - from).trimmed();
        const auto mark = match.capturedView();
        from = match.capturedEnd();
        if (mark == u"{"_s) {
            const auto opened = space.match(before);
            const auto defined = head.match(before);
            isNamed.append(opened.hasMatch() && !opened.captured(1).isEmpty());
            spaces.append(opened.captured(1));
            if (defined.hasMatch() && !opened.hasMatch() && std::all_of(isNamed.cbegin(), isNamed.cend() - 1, [](bool named) { return named; }))
                found.append((spaces.first(spaces.size() - 1) + QStringList{defined.captured(1).remove(u' ')}).join(u"::"_s));
        } else if (mark == u"}"_s && !isNamed.isEmpty()) {
            isNamed.removeLast();
            spaces.removeLast();
        }
    }
    return found;
}

} // namespace

TEST_CASE("the names of classes are found where others could meet them")
{
    CHECK(namesIn(uR"(
#include "x.h"
#define BRACES {{ \
    struct Macro {
namespace dispatch {
class Told;                       // class Comment {
const char* text = "struct Text {";
namespace {
struct Hidden { int a; };
}
enum class Mood { Calm };
struct [[nodiscard]] Open final : Base<int>, public Other {
    struct Inner {};
    void does() { struct Local {}; }
};
template <>
struct RowOf<Open> { };
struct Open::Later { };
template <typename Noun> requires Stored<Noun> class Reader { };
Open made(struct Open* of) { return {}; }
namespace detail {
union Both { int a; };
}
} // namespace dispatch
struct Outside { };
)"_s) == QStringList{u"dispatch::Mood"_s, u"dispatch::Open"_s, u"dispatch::RowOf<Open>"_s, u"dispatch::Open::Later"_s, u"dispatch::Reader"_s, u"dispatch::detail::Both"_s, u"Outside"_s});
}

TEST_CASE("law 14: no two classes have one name, or the linker gives one room the other's")
{
    QHash<QString, QStringList> places;
    for (const auto& path : filesIn({u"app"_s, u"widgets"_s, u"models"_s, u"tests"_s}, code))
        for (const auto& name : namesIn(QString::fromUtf8(contentOf(path))))
            places[name].append(placeOf(path));
    CHECK(places.size() > 900);
    QStringList twice;
    for (auto each = places.cbegin(); each != places.cend(); ++each)
        if (each->size() > 1)
            twice.append(u"%1: %2"_s.arg(each.key(), each->join(u", "_s)));
    CHECK(twice == QStringList{});
}
