#pragma once

#include "looks.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace dispatch {

class IconLine;
class KeyButton;
class LookLabel;

/// The way into a locked desk: sign-in name and passphrase, why it is locked, and what goes on meanwhile.
class LockCard : public QFrame {
    Q_OBJECT
public:
    explicit LockCard(const Looks* looks, QWidget* parent = nullptr);

    void setDesk(const QString& name);
    void setReason(const QString& words);
    void setDrafts(int count);
    /// @p words: what is wrong with the timers; empty when they are as they should be. @p stays: what was said before stands until there is
    /// something else to say.
    void setTimers(bool alive, const QString& words, bool stays);
    void setHint(const QString& hint);
    /// Somebody must take a duress: the button for it comes beside the other.
    void setDuress(bool loud);
    void takeDuress();
    [[nodiscard]] bool takesDuress() const { return m_takesDuress; }
    void refuse(const QString& sentence);
    /// Nothing typed is left behind, and nothing is being checked any more.
    void reset();
    /// Where the keyboard may go, in reading order.
    [[nodiscard]] QWidgetList stops() const;

Q_SIGNALS:
    void unlockRequested(const QString& signInName, const QString& passphrase);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void renew();
    void retranslate();
    void submit(bool takesDuress);
    void setChecking(bool checking);
    void setCapsLock(std::optional<bool> on);
    void setRefusal(const QString& sentence);
    void announce(const QString& sentence);
    void tellGoesOn();

    const Looks* m_looks;
    QString m_desk;
    std::optional<int> m_drafts;
    bool m_timersAlive = true;
    std::optional<bool> m_capsLock;
    bool m_checking = false;
    bool m_takesDuress = false; ///< once signed in
    QWidget* m_head;
    QLabel* m_lock;
    LookLabel* m_title;
    LookLabel* m_reason;
    LookLabel* m_nameLabel;
    QLineEdit* m_name;
    LookLabel* m_passphraseLabel;
    QLineEdit* m_passphrase;
    IconLine* m_refusal;
    IconLine* m_caps;
    KeyButton* m_unlock;
    KeyButton* m_takeDuress;
    QFrame* m_rule;
    IconLine* m_timers;
    IconLine* m_goesOn;
    IconLine* m_others;
    IconLine* m_nothing;
    IconLine* m_hint;
    QGridLayout* m_form = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace dispatch
