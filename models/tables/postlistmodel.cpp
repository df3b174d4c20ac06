#include "postlistmodel.h"

#include "roles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

void PostListModel::show(const PostAdvice& advice)
{
    beginResetModel();
    m_advice = advice;
    m_rows = advice.today.posts;
    for (const auto place : advice.suggested.posts)
        if (!m_rows.contains(place))
            m_rows.append(place);
    std::ranges::stable_sort(m_rows, {}, [this](qsizetype place) { return std::pair(fateOf(place), -dutyOf(m_advice, m_advice.suggested, place).share); });
    endResetModel();
}

void PostListModel::clear()
{
    beginResetModel();
    m_advice = {};
    m_rows.clear();
    endResetModel();
}

int PostListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PostListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

PostListModel::Fate PostListModel::fateOf(qsizetype place) const
{
    return !m_advice.today.posts.contains(place) ? Fate::New : m_advice.suggested.posts.contains(place) ? Fate::Stays : Fate::NotSuggested;
}

QString PostListModel::duty(const SuggestedPosts& posts, qsizetype place) const
{
    if (!posts.posts.contains(place))
        return u"–"_s;
    const auto [share, minutes] = dutyOf(m_advice, posts, place);
    if (!minutes)
        return tr("nearest to no call");
    const QLocale locale;
    return tr("%1 min to %2 % of calls", "minutes, share").arg(locale.toString(*minutes, 'f', 1), locale.toString(share * 100, 'f', 0));
}

QVariant PostListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto place = m_rows.at(index.row());
    const auto fate = fateOf(place);
    const auto words = [&](int column) {
        switch (column) {
        case Post: return m_advice.places.at(place).name;
        case Change: return fate == Fate::Stays ? tr("stays") : fate == Fate::New ? tr("suggested, new") : tr("today only");
        case Today: return duty(m_advice.today, place);
        default: return duty(m_advice.suggested, place);
        }
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return words(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Post ? tr("%1, %2; today %3; suggested %4", "post, what changes, drive, drive").arg(words(Post), words(Change), words(Today), words(Suggested)) : words(index.column());
    case IconRole: return index.column() != Change ? QString() : fate == Fate::Stays ? u"check"_s : fate == Fate::New ? u"plus"_s : u"cancelled"_s;
    case EmphasisRole: return index.column() == Change && fate == Fate::New;
    default: return {};
    }
}

QVariant PostListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Post: return tr("Waiting post");
    case Change: return tr("Change");
    case Today: return tr("Today's posts");
    case Suggested: return tr("Suggested posts");
    default: return {};
    }
}

void PostListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace dispatch
