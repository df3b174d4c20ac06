#include "delivery.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qsizetype largest = 1000;       ///< fixes of one batch
constexpr auto gathering = 20 * Span{1};  ///< so that what comes together goes together
constexpr auto firstPause = 250 * Span{1};
constexpr auto longestPause = 5 * second;

} // namespace

Delivery::Delivery(FixJournal& journal, CentreAddress centre, QObject* parent) : QObject(parent), m_journal(&journal), m_writer(new CentreWriter(std::move(centre)))
{
    qRegisterMetaType<CentreTook>();
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &CentreWriter::took, this, &Delivery::took);
    connect(m_writer, &CentreWriter::failed, this, &Delivery::failed);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &Delivery::next);
    m_thread.setObjectName(u"centre"_s);
    m_thread.start();
}

Delivery::~Delivery()
{
    m_thread.quit();
    m_thread.wait();
}

void Delivery::kick()
{
    if (!m_flying && !m_timer.isActive())
        m_timer.start(gathering);
}

void Delivery::next()
{
    auto batch = m_journal->next(largest);
    if (!batch) {
        failed(batch.error().detail);
        return;
    }
    if (batch->fixes.isEmpty()) {
        Q_EMIT caughtUp();
        return;
    }
    m_flying = *std::move(batch);
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, fixes = m_flying->fixes] { writer->give(fixes); }, Qt::QueuedConnection);
}

void Delivery::took(const CentreTook& took)
{
    if (!m_trouble.isEmpty())
        qInfo("the centre takes fixes again; %lld waited", m_journal->waiting());
    m_trouble.clear();
    m_pause = {};
    if (took.unknown > 0 || took.refused > 0)
        qWarning("the centre knows no team for %lld fixes and refused %lld", took.unknown, took.refused);
    const auto batch = std::exchange(m_flying, std::nullopt);
    if (const auto done = m_journal->delivered(*batch); !done)
        qCritical("what was delivered could not be removed: %ls", qUtf16Printable(done.error().detail));
    if (m_journal->waiting() == 0)
        Q_EMIT caughtUp();
    else if (m_journal->waiting() < largest)
        m_timer.start(gathering);
    else
        next();
}

void Delivery::failed(const QString& why)
{
    m_flying.reset();
    if (m_trouble != why)
        qWarning("the centre takes no fixes, they wait here: %ls", qUtf16Printable(why));
    m_trouble = why;
    m_pause = std::clamp(m_pause * 2, Span(firstPause), Span(longestPause));
    m_timer.start(m_pause);
}

} // namespace dispatch
