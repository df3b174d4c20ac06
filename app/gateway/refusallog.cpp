#include "refusallog.h"

#include "deviceregistry.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qsizetype mostStrangers = 100; ///< named in one minute; whoever tries names at random shall not fill the log

} // namespace

RefusalLog::RefusalLog(QObject* parent) : QObject(parent)
{
    auto* timer = new QTimer(this);
    timer->callOnTimeout(this, &RefusalLog::say);
    timer->start(minute);
}

void RefusalLog::stranger(const QString& name, QLatin1StringView door)
{
    refused(Refused::Unknown);
    if (const auto mark = DeviceRegistry::markOf(name); isNew(mark))
        qWarning("refused at %s: no device of ours, or not proven; its name's mark is %ls", door.data(), qUtf16Printable(mark));
}

void RefusalLog::shutOut(const QString& certifiedName, QLatin1StringView door, const QString& why)
{
    refused(Refused::Unknown);
    const auto mark = DeviceRegistry::markOf(certifiedName);
    if (isNew(door + mark + why))
        qWarning("refused at %s: %ls; its name's mark is %ls", door.data(), qUtf16Printable(why), qUtf16Printable(mark));
}

bool RefusalLog::isNew(const QString& mark)
{
    if (m_strangers.contains(mark) || m_strangers.size() >= mostStrangers)
        return false;
    m_strangers.insert(mark);
    return true;
}

void RefusalLog::say()
{
    m_strangers.clear();
    if (m_kept == 0 && m_refused.empty())
        return;
    QStringList words;
    for (const auto& [why, count] : m_refused)
        words.append(u"%1 %2"_s.arg(count).arg(word(why)));
    qInfo("%lld fixes taken; refused: %s", qint64(m_kept), words.isEmpty() ? "none" : qPrintable(words.join(u", "_s)));
    m_kept = 0;
    m_refused.clear();
}

} // namespace dispatch
