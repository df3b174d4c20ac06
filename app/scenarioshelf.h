#pragma once

#include "scenario.h"

#include <memory>

namespace dispatch {

/// The scenarios that this desk can play: the bundled ones, and those that a trainer laid into a folder.
class ScenarioShelf {
public:
    ScenarioShelf() = default;
    /// Refused when a bundled file has a mistake. What a trainer wrote is left out when it has one, and the log says so. Codes and protocol
    /// outlive the shelf.
    [[nodiscard]] static Result<ScenarioShelf> read(const CodeBook* codes, const Protocol* protocol, const QString& folder);

    /// By their place in the curriculum.
    [[nodiscard]] const QList<std::shared_ptr<const Scenario>>& all() const { return m_all; }
    /// By its name, or the path of a file; refused with each mistake and its line.
    [[nodiscard]] Result<std::shared_ptr<const Scenario>> open(const QString& nameOrPath) const;
    /// One more, from the file at @p path.
    [[nodiscard]] Result<> add(const QString& path);
    [[nodiscard]] const std::shared_ptr<const Questions>& questions() const { return m_questions; }
    /// What a scenario is held against.
    [[nodiscard]] Scenario::Ground ground() const { return {m_questions.get(), m_codes, m_protocol, m_base}; }

private:
    [[nodiscard]] Result<std::shared_ptr<const Scenario>> readFile(const QString& path) const;

    const CodeBook* m_codes = nullptr;
    const Protocol* m_protocol = nullptr;
    QByteArray m_base;
    std::shared_ptr<const Questions> m_questions;
    QList<std::shared_ptr<const Scenario>> m_all;
};

} // namespace dispatch
