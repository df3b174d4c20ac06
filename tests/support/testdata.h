#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

#include <optional>

namespace dispatch::test {

/// A file or folder of real data that is not ours to give away, where this machine has it: in the folder that the environment variable
/// DISPATCH_TEST_DATA names. A test without it says so and skips what needs it.
[[nodiscard]] inline std::optional<QString> testData(const QString& name)
{
    const auto folder = qEnvironmentVariable("DISPATCH_TEST_DATA");
    const auto path = QDir(folder).absoluteFilePath(name);
    return !folder.isEmpty() && QFileInfo::exists(path) ? std::optional(path) : std::nullopt;
}

} // namespace dispatch::test
