#pragma once

#include "keyvault.h"
#include "store.h"

#include <QFuture>

namespace dispatch {

/// The training desk's own folder: its encrypted file, its key file, and the sample shift to begin with. Never shared with a live
/// desk, and its passphrase is no secret: nothing there is real.
class TrainingDesk {
public:
    explicit TrainingDesk(QString folder) : m_folder(std::move(folder)) {}

    static constexpr auto passphrase = QLatin1StringView("training");

    [[nodiscard]] QString filePath() const;
    [[nodiscard]] KeyVault vault() const;
    /// The desk's key: made together with the sign-ins of @p signInNames when the folder holds no desk at all, unlocked
    /// otherwise. Takes about half a second: call it off the GUI thread.
    [[nodiscard]] Result<DataKey> key(const QStringList& signInNames) const;
    /// Puts the desk's files aside (they stay in the folder under the moment's name), so that the next start begins anew.
    [[nodiscard]] Result<> putAside(Instant now) const;
    /// The copy of the file at the bookmark, see `Store::copyTo`; and those that a story makes by itself as it goes on.
    [[nodiscard]] QString bookmarkPath() const;
    [[nodiscard]] QString markPath(int number) const;
    /// The file is as it was at @p mark. Nothing may have it open.
    [[nodiscard]] Result<> goBack(const QString& mark) const;
    /// The copies of a story that is over go.
    void dropMarks() const;

private:
    QString m_folder;
};

} // namespace dispatch
