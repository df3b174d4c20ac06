#include "print.h"
#include "sourcefiles.h"

#include <QMap>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What a file names in its anonymous namespace or as `static`, each with the namespace around it: "dispatch narrowest". Aliases are left out:
/// one that says the same twice is no clash.
QStringList ownNames(QString source, QStringList& unclosed)
{
    static const QRegularExpression rawText(uR"re(R"([^(\s]*)\(.*?\)\1")re"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression around(u"^namespace ([\\w:]+) \\{"_s);
    static const QRegularExpression standing(u"^static [^=;]*?(\\w+)\\("_s);
    static const QRegularExpression type(u"^(?:struct|class|enum class|enum|union|concept)\\s+(\\w+)[^;]*$"_s);
    static const QRegularExpression value(u"^(?!//|/\\*|using |template|return\\b|TEST_CASE|TEMPLATE_TEST_CASE)[\\w:<>,&*.\\[\\] ]*?(\\w+)\\s*[(={;\\[]"_s);
    QStringList names;
    QString outer;
    std::optional<qsizetype> indent; // of what stands in the anonymous namespace, and not in something in it
    bool inside = false;
    for (const auto& line : source.remove(rawText).split(u'\n')) {
        const auto words = line.trimmed();
        if (const auto scope = around.match(line); scope.hasMatch())
            outer = scope.captured(1);
        if (line == u"namespace {") {
            if (inside)
                unclosed.append(outer);
            inside = true;
            indent.reset();
            continue;
        }
        if (words == u"} // namespace")
            inside = false;
        if (words.isEmpty())
            continue;
        if (inside && !indent)
            indent = line.indexOf(words);
        if (inside && line.indexOf(words) != indent)
            continue;
        for (const auto* each : {inside ? &type : nullptr, inside ? &value : &standing}) {
            const auto found = each ? each->match(inside ? words : line) : QRegularExpressionMatch{};
            if (!found.hasMatch())
                continue;
            names.append(outer + u' ' + found.captured(1));
            break;
        }
    }
    if (inside)
        unclosed.append(outer);
    return names;
}

/// Every name that two files of one target have for themselves, with the files.
QStringList clashes(const QMap<QString, QStringList>& filesOf, QStringList& unclosed)
{
    QStringList found;
    for (const auto& [target, files] : filesOf.asKeyValueRange()) {
        QMap<QString, QStringList> homes;
        for (const auto& path : files) {
            QStringList open;
            auto names = ownNames(QString::fromUtf8(contentOf(path)), open);
            names.removeDuplicates(); // overloads
            for (const auto& name : names)
                homes[name].append(placeOf(path));
            if (!open.isEmpty())
                unclosed.append(placeOf(path));
        }
        for (const auto& [name, where] : homes.asKeyValueRange())
            if (where.size() > 1)
                found.append(u"%1: %2 in %3"_s.arg(target, name, where.join(u", ")));
    }
    return found;
}

} // namespace

TEST_CASE("no two files of a target name the same thing for themselves, so that any of them can be compiled in one batch")
{
    QMap<QString, QStringList> filesOf;
    for (const auto& line : QString::fromUtf8(contentOf(QStringLiteral(BATCHES))).split(u'\n', Qt::SkipEmptyParts))
        filesOf[line.section(u' ', 0, 0)].append(line.section(u' ', 1));
    if (filesOf.isEmpty())
        SKIP("each file is compiled by itself here");
    QStringList unclosed;
    CHECK(clashes(filesOf, unclosed) == QStringList{});
    // "} // namespace" is how the end of such a namespace is known.
    CHECK(unclosed == QStringList{});
}
