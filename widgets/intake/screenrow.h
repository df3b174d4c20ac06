#pragma once

#include "protocol.h"

#include <QWidget>

class QLabel;

namespace dispatch {

class ChoiceRow;
class FlexLayout;
class LookLabel;
class Looks;
class TypedLine;

/// One item of the risk screen: what it asks for, its answers and a few words.
class ScreenRow : public QWidget {
    Q_OBJECT
public:
    /// Why the row stands as it stands.
    enum class Standing {
        ToAsk,      ///< may be answered
        Next,       ///< the one to ask now
        NotAsked,   ///< skipped: the answers so far don't lead here
        Leftover    ///< has an answer although the answers so far don't lead here any more
    };

    ScreenRow(const ScreenItem& item, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] const QString& id() const { return m_item.id; }
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString words() const;
    void setAnswer(const QString& answer, const QString& words);
    /// @p why: in words, for a row that is skipped.
    void setStanding(Standing standing, const QString& why = {});
    void setAskedBy(const QString& by);
    void speak(const QString& language);
    void takeFocus();
    [[nodiscard]] bool takesFocus() const;

Q_SIGNALS:
    void edited();
    void left(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void renew();
    void showStanding();

    ScreenItem m_item;
    const Looks* m_looks;
    LookLabel* m_number;
    LookLabel* m_label;
    QLabel* m_askedIcon;
    ChoiceRow* m_choice;
    LookLabel* m_note;
    TypedLine* m_words;
    Standing m_standing = Standing::ToAsk;
    QString m_why;
    QString m_askedBy;
    QString m_name;
};

} // namespace dispatch
