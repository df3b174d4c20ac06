#pragma once

#include "caller.h"

#include <QTimeZone>
#include <QWidget>

class QLineEdit;

namespace dispatch {

class FlexLayout;
class KeyButton;
class LookLabel;
class Looks;
class ScenarioPlayer;
class WrappedList;

/// The conversation with the caller of a story: what was said, what can be asked next by its number, and a line to type a question in, with
/// how it is understood. Says nothing to the caller itself: it asks for that.
class CallerPane : public QWidget {
    Q_OBJECT
public:
    explicit CallerPane(const Looks* looks, QWidget* parent = nullptr);

    /// What the story is at. @p player may be null: no story.
    void show(const ScenarioPlayer* player, Instant now, const QTimeZone& zone);
    /// An exam, or somebody who wants to find the questions herself: no choices are offered.
    void setHints(bool hints);
    [[nodiscard]] bool hints() const { return m_hints; }
    /// "Caller, line 1 · 1:52"
    [[nodiscard]] QString title() const { return m_title; }
    /// "battery low · may hang up"
    [[nodiscard]] QString state() const { return m_state; }

Q_SIGNALS:
    void asked(const QString& question, const QString& words);
    void stayedSilent();
    /// @p question: how it is meant, when another reading was chosen; else empty.
    void said(const QString& words, const QString& question);
    void hintsChanged(bool hints);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void renewChoices();
    void renewReadings();
    void renewTurns(const ScenarioPlayer& player, const QTimeZone& zone);
    void choose(int number);
    void say();
    void nextReading();
    [[nodiscard]] QString shortOf(Span span) const;

    const Looks* m_looks;
    WrappedList* m_turns;
    LookLabel* m_nobody;
    QWidget* m_choices;
    FlexLayout* m_row;
    QList<KeyButton*> m_buttons;
    QLineEdit* m_line;
    KeyButton* m_say;
    KeyButton* m_quiet;      ///< stays silent where there is little room
    LookLabel* m_understood;
    const ScenarioPlayer* m_player = nullptr;
    QString m_caller;
    QString m_language;
    QStringList m_offers;
    QList<Understanding> m_readings;
    qsizetype m_reading = 0;
    qsizetype m_shown = 0;   ///< entries of the record
    qsizetype m_recorded = 0;
    QString m_title;
    QString m_state;
    bool m_hints = true;
    bool m_isTalking = false;
    bool m_isLow = false;    ///< what was said needs the room of what only explains
};

} // namespace dispatch
