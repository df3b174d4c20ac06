#pragma once

#include "centralbook.h"
#include "centreaddress.h"
#include "devicefix.h"
#include "watchdog.h"

#include <QObject>
#include <QSqlDatabase>

namespace dispatch {

/// What the centre did with a batch; how many of each.
struct CentreTook {
    qint64 stored = 0;
    qint64 again = 0;    ///< it had them already
    qint64 offShift = 0; ///< the device's team was not on shift then, and nothing was kept
    qint64 unknown = 0;  ///< no team has that device
    qint64 refused = 0;
};

/// Gives fixes to the centre, over a connection that is its thread's alone. It connects when there is something to give.
class CentreWriter : public QObject {
    Q_OBJECT
public:
    explicit CentreWriter(CentreAddress address, QObject* parent = nullptr);
    ~CentreWriter() override;

    /// Ends with `took` or `failed`.
    void give(const QList<DeviceFix>& fixes);
    void close();

Q_SIGNALS:
    void took(const dispatch::CentreTook& took);
    void failed(const QString& why);

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<CentreTook> tell(const QList<DeviceFix>& fixes);

    CentreAddress m_address;
    CentralBook m_book;
    Watchdog m_watchdog;
    QString m_name;
};

} // namespace dispatch
