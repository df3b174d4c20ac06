#pragma once

#include "failure.h"

#include <catch2/catch_tostring.hpp>

#include <QString>
#include <QStringList>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return '[' + list.join(QLatin1StringView(", ")).toStdString() + ']'; }
};
template <>
struct StringMaker<dispatch::Failure> {
    static std::string convert(const dispatch::Failure& f) { return QString(f.summary + QLatin1StringView(" | ") + f.detail).toStdString(); }
};

} // namespace Catch
