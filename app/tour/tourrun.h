#pragma once

#include "failure.h"
#include "tourscript.h"

#include <QObject>
#include <QTimeZone>

#include <memory>

namespace dispatch {

class DispatcherWindow;
class LivePicture;
class Store;
class TourPlayer;

/// One guided tour from its first step to what was kept of it.
class TourRun : public QObject {
    Q_OBJECT
public:
    /// All but @p script outlive it.
    TourRun(TourScript script, DispatcherWindow* window, const LivePicture* picture, Store* store, const QTimeZone& zone, QObject* parent = nullptr);
    ~TourRun() override;

    /// With captions at reading pace. With a @p folder it writes a picture of each step and a summary of what was stored there and
    /// their paths on standard output, and ends well only when the stored facts are the typed ones.
    void play(const QString& folder, bool captions);

Q_SIGNALS:
    void ended(const dispatch::Result<>& played);

private:
    void summarise(const QString& folder, const Result<>& played);

    TourScript m_script;
    DispatcherWindow* m_window;
    const LivePicture* m_picture;
    Store* m_store;
    QTimeZone m_zone;
    std::unique_ptr<TourPlayer> m_player;
};

} // namespace dispatch
