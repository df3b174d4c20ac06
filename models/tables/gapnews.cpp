#include "gapnews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

bool isSameGap(const GapNotice& one, const GapNotice& other)
{
    return one.requirement == other.requirement && one.from < other.to && one.to > other.from;
}

QList<GapNotice> read(const QByteArray& kept)
{
    QList<GapNotice> told;
    for (const auto& value : QJsonDocument::fromJson(kept).array()) {
        const auto object = value.toObject();
        const auto ahead = fromWord<Ahead>(object["ahead"_L1].toString());
        const GapNotice notice{RequirementId::fromString(object["requirement"_L1].toString()), Instant{Span{object["from"_L1].toInteger()}},
            Instant{Span{object["to"_L1].toInteger()}}, object["missing"_L1].toInt(), ahead.value_or(Ahead::TwoWeeks)};
        if (ahead && !notice.requirement.isNull() && notice.from < notice.to)
            told.append(notice);
    }
    return told;
}

} // namespace

GapNews::GapNews(GapWatch* watch, const LivePicture* picture, QObject* parent) : QObject(parent), m_watch(watch), m_picture(picture)
{
    connect(watch, &GapWatch::changed, this, &GapNews::follow);
}

void GapNews::remember(const QByteArray& kept)
{
    m_told = read(kept);
    follow();
}

QByteArray GapNews::kept() const
{
    QJsonArray all;
    for (const auto& notice : m_told)
        all.append(QJsonObject{{u"requirement"_s, notice.requirement.toString()}, {u"from"_s, qint64(notice.from.time_since_epoch().count())},
            {u"to"_s, qint64(notice.to.time_since_epoch().count())}, {u"missing"_s, notice.missing}, {u"ahead"_s, QString(word(notice.ahead))}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QString GapNews::words(const GapCluster& gap) const
{
    const auto now = m_watch->now();
    const auto said = m_watch->wordsOf(gap);
    const auto ahead = gap.from <= now ? tr("Now") : tr("In %1", "a duration").arg(spanWords(gap.from - now));
    return tr("%1: %2, %3", "how far ahead, when, what is missing").arg(ahead, said.when, said.missing);
}

void GapNews::setTold(const GapCluster& gap)
{
    remember(noticesOf(gap));
}

void GapNews::setAllTold()
{
    remember(m_watch->notices());
}

void GapNews::remember(const QList<GapNotice>& notices)
{
    // What is said now stands in the place of what was said of the same gap before.
    m_told.removeIf([&notices](const GapNotice& earlier) {
        return std::ranges::any_of(notices, [&earlier](const GapNotice& now) { return isSameGap(earlier, now); });
    });
    m_told += notices;
    Q_EMIT keptChanged(kept());
    follow();
}

void GapNews::follow()
{
    const auto now = m_watch->now();
    if (now == Instant{}) // the first beat says what time it is, and what is missing then
        return;
    const auto notices = m_watch->notices();
    const auto forgotten = m_told.removeIf([&](const GapNotice& told) {
        if (told.to <= now)
            return true;
        // A desk whose data is still on its way, or that does not look so far ahead, knows of no gap, and forgets none for that.
        return told.from <= now + spanOf(Ahead::TwoWeeks) && m_picture->now().find(told.requirement) && std::ranges::none_of(notices, [&told](const GapNotice& each) { return isSameGap(told, each); });
    });
    if (forgotten > 0)
        Q_EMIT keptChanged(kept());

    const auto news = dispatch::untold(notices, m_told);
    auto left = m_watch->gaps();
    left.removeIf([&](const GapCluster& gap) {
        const auto own = noticesOf(gap);
        return std::ranges::none_of(own, [&news](const GapNotice& each) { return news.contains(each); });
    });
    if (left == m_untold)
        return;
    m_untold = std::move(left);
    Q_EMIT changed();
}

QList<GapNotice> GapNews::noticesOf(const GapCluster& gap) const { return noticesAt(gap.gaps, m_watch->now()); }

} // namespace dispatch
