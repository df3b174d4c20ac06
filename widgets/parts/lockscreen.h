#pragma once

#include "counttiles.h"
#include "instant.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace dispatch {

struct DuressNotice;
class DuressBand;
class LockCard;
class LookLabel;

/// Covers a window while nobody is signed in: the time, counts, and a way in. Keys and clicks end here; what lies beneath stays as it was.
class LockScreen : public QWidget {
    Q_OBJECT
public:
    using Tile = CountTiles::Tile;

    explicit LockScreen(const Looks* looks, QWidget* parent = nullptr);

    /// "W3".
    void setDesk(const QString& name);
    void setZone(const QTimeZone& zone);
    /// @p why in words: "no key or mouse for 10 min".
    void setSince(Instant since, const QString& why);
    void setCounts(const QList<Tile>& tiles);
    /// How many drafts wait on this desk; until it is said, the screen names no number.
    void setDrafts(int count);
    /// Whether the clocks beat now, and in words what is wrong with them; a stop that is over stays told until somebody has signed in.
    void setTimers(bool alive, const QString& words);
    /// A line for training: whom to sign in as. Empty hides it.
    void setHint(const QString& hint);
    /// Says in place why the try did not open the desk. The name stays, the passphrase is typed again.
    void refuse(const QString& sentence);
    /// A team calls for help: no name and no place of it, and the way to take it, after sign-in only.
    void setDuress(const std::optional<DuressNotice>& notice);
    /// Less motion is asked for.
    void setStill(bool still);
    /// As the button does: signs in with what is typed, or leads to what is not typed yet.
    void takeDuress();
    /// Whether whoever signs in wants to take it.
    [[nodiscard]] bool takesDuress() const;
    void tick(Instant now);

Q_SIGNALS:
    void unlockRequested(const QString& signInName, const QString& passphrase);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makePage();
    void keepFocus(QWidget* now);
    void renew();
    void measure();
    void retranslate();
    void sayTime();
    void saySince();

    const Looks* m_looks;
    QTimeZone m_zone{"America/Los_Angeles"};
    QString m_why;
    std::optional<Instant> m_since;
    std::optional<Instant> m_now;
    QScrollArea* m_scroll;
    QVBoxLayout* m_page = nullptr;
    QLabel* m_clock;
    LookLabel* m_date;
    DuressBand* m_duress;
    LockCard* m_card;
    CountTiles* m_counts;
    LookLabel* m_foot;
};

} // namespace dispatch
