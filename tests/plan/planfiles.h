#pragma once

#include "planlanguage.h"
#include "planrules.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

/// The data files that are shipped.
namespace dispatch::test {

inline QByteArray planFile(const QString& name)
{
    QFile file(QStringLiteral(":/plan/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QStringList planLanguages()
{
    auto names = QDir(QStringLiteral(":/plan/languages")).entryList({QStringLiteral("*.json")});
    for (auto& name : names)
        name.chop(5);
    return names;
}

inline PlanLanguage planLanguage(const QString& code)
{
    auto language = PlanLanguage::fromJson(planFile(QStringLiteral("languages/%1.json").arg(code)));
    REQUIRE(language);
    return *std::move(language);
}

inline PlanTemplate planTemplate()
{
    auto form = PlanTemplate::fromJson(planFile(QStringLiteral("template-adult-2026-09.json")));
    REQUIRE(form);
    return *std::move(form);
}

inline PlanRules planRules()
{
    auto rules = PlanRules::fromJson(planFile(QStringLiteral("rules-2026-09.json")));
    REQUIRE(rules);
    return *std::move(rules);
}

/// The file after @p change was made to it.
inline QByteArray changed(const QByteArray& json, const std::function<void(QJsonObject&)>& change)
{
    auto object = QJsonDocument::fromJson(json).object();
    change(object);
    return QJsonDocument(object).toJson();
}

} // namespace dispatch::test
