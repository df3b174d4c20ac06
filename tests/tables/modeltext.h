#pragma once

#include "clockreading.h"
#include "roles.h"

#include <QAbstractItemModel>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// A cell as a dispatcher would tell it: icon, words, clock face, marks.
[[nodiscard]] inline QString cellText(const QModelIndex& index)
{
    static const QStringList faces{QString(), QStringLiteral("ring "), QStringLiteral("soon "), QStringLiteral("willmiss "), QStringLiteral("late "),
        QStringLiteral("met "), QStringLiteral("unknown ")};
    QString text = index.data().toString();
    const auto clock = index.data(ClockRole);
    if (clock.isValid())
        text.prepend(faces.at(static_cast<int>(clock.value<ClockReading>().face)));
    if (const auto icon = index.data(IconRole).toString(); !icon.isEmpty())
        text.prepend(QLatin1Char('(') + icon + QStringLiteral(") "));
    if (const auto badges = index.data(BadgesRole).toStringList(); !badges.isEmpty())
        text = (QStringList{text} + badges).join(QLatin1Char(' ')).trimmed();
    if (index.data(EmphasisRole).toBool() && !text.isEmpty())
        text = QLatin1Char('*') + text + QLatin1Char('*');
    return text;
}

[[nodiscard]] inline QString modelText(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(cellText(model.index(row, column, parent)));
        const auto first = model.index(row, 0, parent);
        QString line = QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | "));
        while (line.endsWith(QStringLiteral(" | ")))
            line.chop(3);
        if (const auto detail = first.data(DetailRole).toString(); !detail.isEmpty())
            line += QStringLiteral(" · ") + detail;
        if (first.data(IsTargetRole).toBool())
            line += QStringLiteral("  <target>");
        text += line + QLatin1Char('\n') + modelText(model, first, depth + 1);
    }
    return text;
}

/// Compares with tests/tables/golden/NAME.txt; on a difference the text that is now is written beside it as NAME.now.
inline void checkGolden(const QString& name, const QString& text)
{
    const QString path = QStringLiteral(DISPATCH_GOLDEN "/") + name;
    QFile golden(path + QStringLiteral(".txt"));
    const QString expected = golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
    if (text == expected)
        return;
    QFile now(path + QStringLiteral(".now"));
    REQUIRE(now.open(QIODevice::WriteOnly));
    now.write(text.toUtf8());
    FAIL("golden/" << name.toStdString() << ".txt differs from .now:\n" << text.toStdString());
}

} // namespace dispatch::test
