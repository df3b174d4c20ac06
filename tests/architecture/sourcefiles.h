#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// The tree that the laws hold for.
inline const QString sourceFolder = QStringLiteral(SOURCE_FOLDER);

/// The paths of the files in these folders of the tree whose names fit a pattern.
inline QStringList filesIn(const QStringList& folders, const QStringList& patterns)
{
    QStringList files;
    for (const auto& folder : folders) {
        QDirIterator it(sourceFolder + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    return file.readAll();
}

/// As it is told: from the tree's top.
inline QString placeOf(const QString& path) { return path.sliced(sourceFolder.size() + 1); }

inline const QStringList code{QStringLiteral("*.cpp"), QStringLiteral("*.h")};

} // namespace dispatch::test
