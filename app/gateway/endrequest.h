#pragma once

#include <QSocketNotifier>

namespace dispatch {

/// Tells when the system asks this process to end (SIGTERM, SIGINT). One for a process.
class EndRequest : public QObject {
    Q_OBJECT
public:
    explicit EndRequest(QObject* parent = nullptr);
    ~EndRequest() override;

Q_SIGNALS:
    void asked();

private:
    int m_file = -1;
};

} // namespace dispatch
