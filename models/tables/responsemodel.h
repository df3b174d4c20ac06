#pragma once

#include "boardrow.h"
#include "livepicture.h"

#include <QAbstractTableModel>

namespace dispatch {

/// Every open response, the worst first, each on two lines: for whoever oversees them all. While it is held nothing comes, goes or moves;
/// what the rows say goes on.
class ResponseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Person, Risk, Team, InState, Promise, CheckIn, LastWord, ColumnCount };

    ResponseModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);

    void tick(Instant now);
    void retranslate();
    /// Who reads it: what she has not read of what was said stands before the last word.
    void setReader(const StaffId& reader) { m_words.setReader(reader); }
    /// Puts the worst first; the view asks for it when nobody reads. Does nothing while it is held.
    void resort();
    void setHeld(bool held);
    [[nodiscard]] std::optional<Instant> heldSince() const { return m_heldSince; }
    /// What came while it was held, a few words each.
    [[nodiscard]] QStringList arrived() const;
    /// How many calls are still being talked, which are none of the rows.
    [[nodiscard]] int talking() const;
    [[nodiscard]] IncidentId incidentAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const IncidentId& incident) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// It was held or let go, or something came meanwhile.
    void heldChanged();

private:
    struct Row {
        BoardRow words;
        ClockReading promise;
        QString place;        ///< where, and what is known of it
        QString lastWord;     ///< "02:29 “Stuck behind the train at 65th.”"
        QString position;     ///< of the team, where it is not live
        bool isOver = false;  ///< ended while the view was held

        bool operator==(const Row&) const = default;
    };
    void follow();
    void place(const QList<IncidentId>& wanted);
    [[nodiscard]] QList<IncidentId> open() const;
    [[nodiscard]] Row rowOf(const IncidentId& incident) const;
    [[nodiscard]] QString positionOf(const Incident& incident) const;
    [[nodiscard]] static QString first(const Row& row, int column);
    [[nodiscard]] static QString second(const Row& row, int column);
    [[nodiscard]] static bool reads(const Row& one, const Row& other, int column);
    [[nodiscard]] static QString spoken(const Row& row);

    const LivePicture* m_picture;
    const CodeBook* m_codes;
    QTimeZone m_zone;
    BoardRows m_words;
    QList<Row> m_rows;
    QStringList m_arrived;
    std::optional<Instant> m_heldSince;
    Instant m_now{};
};

} // namespace dispatch
