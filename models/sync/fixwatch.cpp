#include "fixwatch.h"

namespace dispatch {

FixWatch::FixWatch(Link* link, QObject* parent) : QObject(parent), m_link(link), m_pause(this), m_unasked(this), m_keeping(this)
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, [this] {
        if (m_isHinted)
            ask();
    });
    m_unasked.setInterval(unasked);
    m_unasked.callOnTimeout(this, &FixWatch::ask);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepEvery);
    m_keeping.callOnTimeout(this, &FixWatch::keep);
    connect(link, &Link::carsHinted, this, &FixWatch::hint);
}

void FixWatch::begin()
{
    m_isOn = true;
    m_upTo = 0;
    m_isHinted = true;
    // Whoever opened the link has something to say first.
    m_pause.start(Span{0});
}

void FixWatch::end()
{
    m_isOn = false;
    m_pause.stop();
    m_unasked.stop();
    m_isHinted = false;
    keep();
}

void FixWatch::hint()
{
    if (!m_isOn)
        return;
    m_isHinted = true;
    if (!m_pause.isActive())
        ask();
}

void FixWatch::ask()
{
    m_isHinted = false;
    const auto newest = m_link->fixes(m_upTo);
    if (!newest) {
        end();
        Q_EMIT failed(newest.error());
        return;
    }
    m_upTo = newest->upTo;
    m_pause.start(pace);
    m_unasked.start();
    if (newest->fixes.isEmpty())
        return;
    for (const auto& fix : newest->fixes)
        m_unkept.insert(fix.team, fix);
    if (!m_keeping.isActive())
        m_keeping.start();
    Q_EMIT heard(newest->fixes);
}

void FixWatch::keep()
{
    m_keeping.stop();
    if (!m_unkept.isEmpty())
        Q_EMIT toKeep(std::exchange(m_unkept, {}).values());
}

} // namespace dispatch
