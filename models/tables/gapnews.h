#pragma once

#include "gapwatch.h"

namespace dispatch {

/// What somebody at this desk has still to be told of the gaps ahead: each gap once at each of the four times before it. What was looked at
/// is remembered, so that neither a restart nor another count tells it again; a gap that was closed and opens again is told anew.
class GapNews : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    GapNews(GapWatch* watch, const LivePicture* picture, QObject* parent = nullptr);

    /// What `kept` gave at an earlier run; what can't be read was never told.
    void remember(const QByteArray& kept);
    [[nodiscard]] QByteArray kept() const;
    /// The soonest first.
    [[nodiscard]] const QList<GapCluster>& untold() const { return m_untold; }
    /// "In 24 h: Sat 28 Nov, 23:00 to 07:00, 1 team short"
    [[nodiscard]] QString words(const GapCluster& gap) const;
    void setTold(const GapCluster& gap);
    void setAllTold();

Q_SIGNALS:
    void changed();
    /// What has to be kept is different.
    void keptChanged(const QByteArray& kept);

private:
    void follow();
    [[nodiscard]] QList<GapNotice> noticesOf(const GapCluster& gap) const;
    void remember(const QList<GapNotice>& notices);

    const GapWatch* m_watch;
    const LivePicture* m_picture;
    QList<GapNotice> m_told;
    QList<GapCluster> m_untold;
};

} // namespace dispatch
