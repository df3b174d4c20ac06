#include "storymarks.h"

#include "dispatcherwindow.h"
#include "scenarioside.h"
#include "trainingcentre.h"

#include <QFile>

#include <algorithm>

namespace dispatch {
namespace {

constexpr auto markEvery = 2 * minute;
constexpr qsizetype mostMarks = 45;

} // namespace

/// The desk's file with all that is typed.
QFuture<Result<>> StoryMarks::copyDesk(const QString& path) const
{
    m_played.desk->keepWords();
    return m_played.store->copyTo(path);
}

std::shared_ptr<const StoryMark> StoryMarks::markIn(const QString& file) const
{
    return std::make_shared<const StoryMark>(m_played.story->player(), m_clock->now(), m_played.centre->authority(), m_played.desk->view(), file);
}

void StoryMarks::setBookmark()
{
    copyDesk(m_folder->bookmarkPath()).then(m_played.story, [this](const Result<>& copied) {
        if (!copied) {
            m_played.desk->window()->say(copied.error().summary);
            return;
        }
        m_played.story->marked();
        m_bookmark = markIn(m_folder->bookmarkPath());
        m_played.desk->window()->say(tr("A bookmark at %1 of the story.").arg(clockWords(m_bookmark->at, m_zone)), tr("Shift+F5 goes back to it."));
    });
}

void StoryMarks::markIfDue()
{
    const auto now = m_clock->now();
    if (m_played.story->player().hasEnded() || m_played.story->isBusy() || now < m_nextAt)
        return;
    m_nextAt = now + markEvery;
    copyDesk(m_folder->markPath(++m_number)).then(m_played.story, [this, file = m_folder->markPath(m_number)](const Result<>& copied) {
        if (!copied) {
            qWarning("this moment of the story can't be tried again: %s", qPrintable(copied.error().detail));
            return;
        }
        m_marks.append(markIn(file));
        if (m_marks.size() > mostMarks)
            QFile::remove(m_marks.takeFirst()->file);
    });
}

std::shared_ptr<const StoryMark> StoryMarks::lastBefore(Span at) const
{
    const auto& player = m_played.story->player();
    const auto last = std::ranges::find_if(m_marks.crbegin(), m_marks.crend(), [&](const auto& each) { return player.at(each->at) < at; });
    return last == m_marks.crend() ? nullptr : *last;
}

void StoryMarks::goOnFrom(const StoryMark& mark)
{
    const auto isLater = [at = mark.at](const auto& each) { return each->at > at; };
    m_marks.removeIf(isLater);
    if (m_bookmark && isLater(m_bookmark))
        m_bookmark.reset();
    m_nextAt = mark.at + minute;
}

void StoryMarks::clear()
{
    m_bookmark.reset();
    m_marks.clear();
    m_nextAt = {};
    m_folder->dropMarks();
}

} // namespace dispatch
