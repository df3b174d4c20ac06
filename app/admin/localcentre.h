#pragma once

#include "centresession.h"
#include "kit.h"
#include "localcluster.h"
#include "sampleshift.h"

#include <memory>

class QLockFile;

namespace dispatch {

/// A centre for trying and for small offices, in one folder: a private server on a socket, two workstations and the people of the
/// sample shift, who all have the passphrase "training". What is made stays; making it again makes only what is missing.
class LocalCentre {
public:
    explicit LocalCentre(QString folder);
    ~LocalCentre();
    Q_DISABLE_COPY_MOVE(LocalCentre)

    /// A folder of the user's data; root, as whom PostgreSQL does not run, has one of the system's.
    [[nodiscard]] static QString usualFolder();
    static constexpr auto passphrase = QLatin1StringView("training");

    /// Starts the server and makes what is missing. @p sample: with the sample shift, or a new one for today where it has ended, and
    /// with the sample roster where no shift was ever planned.
    [[nodiscard]] Result<> open(bool sample, const QString& version);
    [[nodiscard]] Result<> close();

    struct Desk {
        QString station;
        QString audience;
        QString signIn;
    };
    [[nodiscard]] static QList<Desk> desks();
    [[nodiscard]] QString folderOf(const Desk& desk) const { return m_folder + u'/' + desk.station; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString host() const { return m_cluster.host(); }

private:
    [[nodiscard]] Result<> prepareFolder();
    [[nodiscard]] Result<> start();
    [[nodiscard]] Result<> makeSchema();
    [[nodiscard]] Result<> enrolPeople();
    [[nodiscard]] Result<> enrolRostered();
    [[nodiscard]] Result<> enrolDesks();
    [[nodiscard]] Result<> submitShift(const QString& version);
    [[nodiscard]] Result<std::unique_ptr<CentreSession>> session(const QString& database) const;
    [[nodiscard]] CentreAddress addressFor(const QString& station, const QString& password) const;

    QString m_folder;
    LocalCluster m_cluster;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<CentreSession> m_session;
    SampleShift m_shift;
    QList<Command> m_roster;  ///< around the shift
};

} // namespace dispatch
