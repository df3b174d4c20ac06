#pragma once

#include "ids.h"
#include "tourscript.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace dispatch {

class DispatcherWindow;
class LivePicture;

/// Plays a guided tour on the real window by its keyboard, one act per turn of the event loop. It touches nothing but keys and focus, so
/// what it shows is what a dispatcher can do.
class TourPlayer : public QObject {
    Q_OBJECT
public:
    struct Pace {
        int betweenKeys = 0;   ///< ms
        int afterStep = 0;     ///< ms, to read the caption
        int patience = 15'000; ///< ms an `until` may take
    };

    TourPlayer(TourScript script, DispatcherWindow* window, const LivePicture* picture, Pace pace, QObject* parent = nullptr);

    /// Pictures go into @p folder as NN-name.png; no pictures for an empty one.
    void play(const QString& folder);
    /// The incident that the tour's call became; null before it was filed.
    [[nodiscard]] const IncidentId& incident() const { return m_incident; }
    [[nodiscard]] const QStringList& pictures() const { return m_pictures; }

Q_SIGNALS:
    /// Played to the end, or stopped with the step and the reason.
    void ended(const dispatch::Result<>& result);

private:
    void turn();
    void endStep();
    void stop(const QString& why);
    bool act(const TourScript::Act& act);
    [[nodiscard]] bool holds(const QJsonObject& condition) const;
    void shoot(const QString& name);

    TourScript m_script;
    DispatcherWindow* m_window;
    const LivePicture* m_picture;
    Pace m_pace;
    QString m_folder;
    QTimer m_turn;
    QElapsedTimer m_waiting;
    int m_step = 0;
    int m_act = 0;
    int m_letter = 0;
    IncidentId m_incident;
    QStringList m_pictures;
};

} // namespace dispatch
