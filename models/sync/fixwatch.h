#pragma once

#include "link.h"

#include <QTimer>

namespace dispatch {

/// Follows where the cars are while the link is open. A hint is answered at once, or as soon as the last answer is old enough; without
/// hints the centre is asked every few seconds all the same. After each opening it begins with all that are on shift.
class FixWatch : public QObject {
    Q_OBJECT
public:
    /// @p link outlives it and belongs to the same thread.
    explicit FixWatch(Link* link, QObject* parent = nullptr);

    /// The link was opened, to a centre that knows cars.
    void begin();
    /// The link is closed. What was heard and not yet given for keeping is given now.
    void end();

    static constexpr Span pace{200};          ///< between two questions: with what the map itself holds back, under 300 ms
    static constexpr Span unasked{3'000};     ///< without a hint
    static constexpr Span keepEvery{15'000};  ///< between two writings of the same car's place

Q_SIGNALS:
    void heard(const QList<dispatch::Fix>& fixes);
    /// The newest of each team heard since the last of these, for the file of a desk that begins again without the centre.
    void toKeep(const QList<dispatch::Fix>& fixes);
    /// The question was not answered; it has ended.
    void failed(const dispatch::LinkFailure& failure);

private:
    void hint();
    void ask();
    void keep();

    Link* m_link;
    QTimer m_pause;    ///< runs after a question
    QTimer m_unasked;
    QTimer m_keeping;
    QHash<TeamId, Fix> m_unkept;
    qint64 m_upTo = 0;
    bool m_isOn = false;
    bool m_isHinted = false;
};

} // namespace dispatch
