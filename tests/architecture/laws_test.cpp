#include "print.h"
#include "sourcefiles.h"

#include <QRegularExpression>

using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// "path:line" of every line of @p files that matches, comments left out.
QStringList linesThat(const QRegularExpression& match, const QStringList& files)
{
    static const QRegularExpression comment(u"^\\s*(//|/?\\*)"_s);
    QStringList found;
    for (const auto& path : files) {
        int number = 0;
        for (const auto& each : contentOf(path).split('\n')) {
            const auto line = QString::fromUtf8(each);
            ++number;
            if (!comment.match(line).hasMatch() && match.match(line).hasMatch())
                found.append(u"%1:%2"_s.arg(placeOf(path)).arg(number));
        }
    }
    return found;
}

const QStringList product{u"app"_s, u"widgets"_s, u"models"_s};

} // namespace

TEST_CASE("the grep finds what it looks for")
{
    CHECK_FALSE(linesThat(QRegularExpression(u"#include"_s), filesIn({u"models"_s}, code)).isEmpty());
}

TEST_CASE("law 2: only the store, the link, the map pack and the administrator's tool speak SQL")
{
    const auto others = filesIn(product, code).filter(QRegularExpression(u"^(?!.*/(models/store|models/sync|models/geo|models/tiles|app/admin|app/gateway)/).*$"_s));
    CHECK(linesThat(QRegularExpression(u"#include\\s*<Q(tSql/|Sql)"_s), others) == QStringList{});
    CHECK(linesThat(QRegularExpression(u"\"\\s*(select|insert into|update|delete from)\\s"_s, QRegularExpression::CaseInsensitiveOption), others) == QStringList{});
}

TEST_CASE("law 2: no widget in models")
{
    CHECK(linesThat(QRegularExpression(u"#include\\s*<(QtWidgets/|QtGui/|QWidget|QApplication|QColor|QIcon|QFont|QPainter)"_s), filesIn({u"models"_s}, code)) == QStringList{});
}

TEST_CASE("law 5: no nested event loops, no fixed waits")
{
    CHECK(linesThat(QRegularExpression(u"QEventLoop|processEvents|waitForFinished|[^a-z]sleep\\(|msleep|usleep|sleep_for|qWait|\\.result\\(\\)|->exec\\(\\)"_s),
              filesIn({u"widgets"_s, u"app"_s, u"models/desk"_s, u"models/tables"_s, u"models/scenario"_s, u"models/training"_s}, code)
                  .filter(QRegularExpression(u"^(?!.*/app/(main\\.cpp|admin/)).*$"_s)))
        == QStringList{});
}

TEST_CASE("law 6: every statement is in resources")
{
    CHECK(linesThat(QRegularExpression(u"\"\\s*(select .* from|insert into|update \\w+ set|delete from|create table)"_s, QRegularExpression::CaseInsensitiveOption),
              filesIn({u"models"_s}, code))
        == QStringList{});
}

TEST_CASE("law 7: time and randomness come in by parameter")
{
    const auto pure = filesIn({u"models/domain"_s, u"models/desk"_s, u"models/tables"_s, u"models/scenario"_s, u"models/training"_s, u"models/geo"_s, u"models/roster"_s, u"models/plan"_s}, code)
                          .filter(QRegularExpression(u"^(?!.*/domain/clock\\.cpp).*$"_s));
    CHECK(linesThat(QRegularExpression(u"currentDateTime|currentMSecsSinceEpoch|system_clock::now|QRandomGenerator::(global|system|securelySeeded)|createUuid\\("_s), pure) == QStringList{});
}

TEST_CASE("law 8: no singletons")
{
    CHECK(linesThat(QRegularExpression(u"\\binstance\\(\\)"_s), filesIn(product, code).filter(QRegularExpression(u"^(?!.*/app/).*$"_s))) == QStringList{});
}

TEST_CASE("law 12: no 'if (training)' below app")
{
    CHECK(linesThat(QRegularExpression(u"if\\s*\\(.*training"_s, QRegularExpression::CaseInsensitiveOption), filesIn({u"models"_s}, code)) == QStringList{});
}

TEST_CASE("names the house does not use")
{
    CHECK(linesThat(QRegularExpression(u"^\\s*(class|struct)\\s+\\w*(Manager|Helper|Utils|Data|Info|Service|Controller)\\b"_s), filesIn(product, code)) == QStringList{});
}

TEST_CASE("nothing in the tree names a machine's folders")
{
    const auto everything = filesIn(product + QStringList{u"resources"_s, u"tests"_s, u"packaging"_s, u"translations"_s}, {u"*"_s});
    CHECK(linesThat(QRegularExpression(u"/(work|home/\\w+)/[a-z]"_s), everything.filter(QRegularExpression(u"\\.(cpp|h|txt|json|sql|py|md|ts|sh)$"_s))) == QStringList{});
}
