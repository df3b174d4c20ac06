#pragma once

#include "localcentre.h"

#include <QObject>

#include <memory>
#include <vector>

class QProcess;
class QSocketNotifier;

namespace dispatch {

/// The workstations of a local centre, as programs of their own. Ends when the last of them ends, or when this program is told to.
class LocalDesks : public QObject {
    Q_OBJECT
public:
    /// @p pictures: a folder where each desk keeps a picture of its window once it is linked, and then all of them end.
    LocalDesks(const LocalCentre& centre, QString pictures, QObject* parent = nullptr);
    ~LocalDesks() override;

    void start();

Q_SIGNALS:
    /// @p code for the shell: without pictures 0; with them 0 only when all desks were open and linked at the same time.
    void ended(int code);

private:
    void startDesk(const LocalCentre::Desk& desk);
    void hear(QProcess* desk);
    void deskEnded();
    void endAll(int code);

    const LocalCentre* m_centre;
    QString m_pictures;
    std::vector<std::unique_ptr<QProcess>> m_desks;
    std::unique_ptr<QSocketNotifier> m_signals;
    int m_linked = 0;
    bool m_ending = false;
    int m_code = 0;
};

} // namespace dispatch
