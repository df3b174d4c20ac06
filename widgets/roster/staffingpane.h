#pragma once

#include "looks.h"
#include "postadvice.h"
#include "queueing.h"
#include "rosterdesk.h"
#include "rosterspan.h"

#include <QTimer>
#include <QWidget>

class QTableView;
class QTreeView;

namespace dispatch {

class LookLabel;
class PostListModel;
class RosterCover;
class StaffingModel;

/// How many teams the calls of each hour ask for beside what the week has, and the waiting posts from which drives would be shortest. Changes
/// nothing: what is needed is said elsewhere, by people.
class StaffingPane : public QWidget {
    Q_OBJECT
public:
    StaffingPane(const RosterDesk* desk, const RosterCover* cover, const Looks* looks, QWidget* parent = nullptr);

    /// The week in which @p date lies.
    void show(const QDate& date);
    using QWidget::show;
    void setDemand(const AreaDemand& demand, const Promise& promise);
    /// Or why nobody can say.
    void setPosts(const Result<PostAdvice>& advice);

Q_SIGNALS:
    /// Codes of the posts that teams wait at in the days that begin at @p from: `setPosts` is wanted.
    void postsWanted(const QStringList& inUse, dispatch::Instant from);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void count();
    void tell();
    void tellPosts();
    [[nodiscard]] QString assumptions() const;
    [[nodiscard]] QString postWords(const PostAdvice& advice) const;
    void retranslate();

    const RosterDesk* m_desk;
    const Looks* m_looks;
    LookLabel* m_words;
    LookLabel* m_assumed;
    StaffingModel* m_model;
    QTableView* m_table;
    LookLabel* m_postsTitle;
    LookLabel* m_postWords;
    PostListModel* m_posts;
    QTreeView* m_postList;
    QTimer m_soon;                      ///< many shifts may change at once
    RosterSpan m_week;
    AreaDemand m_demand;
    Promise m_promise;
    std::optional<Result<PostAdvice>> m_advice; ///< none: it is being worked out
    std::optional<std::pair<QStringList, Instant>> m_asked;
};

} // namespace dispatch
