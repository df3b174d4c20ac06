#pragma once

#include <QAbstractItemModelTester>

namespace dispatch::test {

inline constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace dispatch::test
