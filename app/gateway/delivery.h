#pragma once

#include "centrewriter.h"
#include "fixjournal.h"

#include <QThread>
#include <QTimer>

namespace dispatch {

/// Brings what is in the journal to the centre, oldest first, one batch at a time; tries again for as long as it takes. What the centre
/// took twice it keeps once.
class Delivery : public QObject {
    Q_OBJECT
public:
    /// @p journal outlives it.
    Delivery(FixJournal& journal, CentreAddress centre, QObject* parent = nullptr);
    ~Delivery() override;

    /// There is something new in the journal.
    void kick();
    [[nodiscard]] bool isCaughtUp() const { return !m_flying && m_journal->waiting() == 0; }

Q_SIGNALS:
    void caughtUp();

private:
    void next();
    void took(const CentreTook& took);
    void failed(const QString& why);

    FixJournal* m_journal;
    QThread m_thread;
    CentreWriter* m_writer;
    QTimer m_timer;
    std::optional<FixJournal::Batch> m_flying;
    Span m_pause{};          ///< after a failure; 0 while all is well
    QString m_trouble;       ///< what was said of the last failure, said once
};

} // namespace dispatch
