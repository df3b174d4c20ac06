#include "tourrun.h"

#include "dispatcherwindow.h"
#include "livepicture.h"
#include "store.h"
#include "tourplayer.h"
#include "toursummary.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr TourPlayer::Pace readingPace{45, 2'500};
constexpr TourPlayer::Pace fullPace{0, 0};

void tell(std::FILE* where, const QString& line) { std::fputs(qPrintable(line + u'\n'), where); }

} // namespace

TourRun::TourRun(TourScript script, DispatcherWindow* window, const LivePicture* picture, Store* store, const QTimeZone& zone, QObject* parent)
    : QObject(parent), m_script(std::move(script)), m_window(window), m_picture(picture), m_store(store), m_zone(zone)
{
}

TourRun::~TourRun() = default;

void TourRun::play(const QString& folder, bool captions)
{
    m_player = std::make_unique<TourPlayer>(m_script, m_window, m_picture, captions ? readingPace : fullPace);
    connect(m_player.get(), &TourPlayer::ended, this, [this, folder](const Result<>& played) {
        if (folder.isEmpty())
            Q_EMIT ended(played);
        else
            summarise(folder, played);
    });
    m_player->play(folder);
}

void TourRun::summarise(const QString& folder, const Result<>& played)
{
    if (!played)
        tell(stderr, played.error().summary);
    m_store->whole(m_player->incident()).then(this, [this, folder, played](const Result<Changes>& whole) {
        const auto summary = TourSummary::of(m_script, whole.value_or(Changes{}), m_zone);
        const auto path = folder + u"/tour-summary.txt"_s;
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::Text) && file.write(summary.text.toUtf8()) >= 0;
        for (const auto& picture : m_player->pictures())
            tell(stdout, picture);
        if (written)
            tell(stdout, path);
        for (const auto& difference : summary.differences)
            tell(stderr, difference);
        const bool well = whole && written && summary.differences.isEmpty();
        Q_EMIT ended(played && !well ? Result<>(refuse({}, u"what is stored is not what was typed"_s)) : played);
    });
}

} // namespace dispatch
