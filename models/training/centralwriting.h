#pragma once

#include "centralrows.h"
#include "clock.h"

namespace dispatch {

/// One command while the centre decides it.
struct GivenCommand {
    QJsonObject element;
    QString station;
    QString audience; ///< of the station
    QString role; ///< of the one who gave it; empty when nobody proved it
    QString id;
    QJsonValue effects = QJsonValue::Undefined; ///< Undefined: they can not be read
};

/// Writes one command's effects into the centre's rows: who may write what, and what wins when two wrote it. What did not win is kept
/// for a person.
class CentralWriting {
public:
    /// All of them outlive it.
    CentralWriting(CentralRows& rows, const CentralTables& tables, const Clock& clock, const GivenCommand& given)
        : m_rows(rows), m_tables(tables), m_clock(clock), m_given(given) {}

    [[nodiscard]] Centrally<> apply();
    [[nodiscard]] Centrally<> insert(const CentralTable& table, const QString& id, const QJsonObject& fields);
    /// The command was rejected; it stays in sight, with all that it would have written, until a person has decided what becomes of it.
    void keepRejected(const QString& code, const QJsonObject& reason);

    /// Who may read a row.
    [[nodiscard]] static QStringList audienceOf(const CentralRows& rows, const CentralTables& tables, const QString& entity, const QString& id);

private:
    [[nodiscard]] Centrally<> checkInsert(const CentralTable& table, const QJsonObject& fields) const;
    [[nodiscard]] Centrally<> checkSignature(const CentralTable& table, const QJsonObject& fields) const;
    [[nodiscard]] Centrally<> checkOwnName(const CentralTable& table, const QJsonObject& fields) const;
    [[nodiscard]] Centrally<> checkClinicalNote(const CentralTable& table, const QJsonObject& fields) const;
    [[nodiscard]] Centrally<> checkDecision(const CentralTable& table, const QJsonObject& before, const QJsonObject& after) const;
    [[nodiscard]] Centrally<> checkTransfer(const CentralTable& table, const QJsonObject& fields) const;
    [[nodiscard]] Centrally<> checkDisclosure(const CentralTable& table, const QJsonObject& fields) const;
    [[nodiscard]] bool isActor(const QJsonValue& staff) const { return staff.toString() == m_given.element.value(QLatin1StringView("actor")).toString(); }
    [[nodiscard]] Centrally<> patch(const CentralTable& table, const QString& id, const QJsonObject& fields, const QJsonObject& base);
    [[nodiscard]] Centrally<> keepField(const CentralTable& table, const QString& id, const CentralColumn& column, const QJsonValue& was, const QJsonValue& mine, const QJsonObject& image);
    [[nodiscard]] Centrally<> keepConflict(const QJsonObject& row);
    [[nodiscard]] QJsonValue incidentOf(const QString& entity, const QString& id, const QJsonValue& image) const;
    [[nodiscard]] QStringList audienceOf(const QString& entity, const QString& id) const { return audienceOf(m_rows, m_tables, entity, id); }

    CentralRows& m_rows;
    const CentralTables& m_tables;
    const Clock& m_clock;
    const GivenCommand& m_given;
};

} // namespace dispatch
