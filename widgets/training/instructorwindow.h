#pragma once

#include "deskframe.h"
#include "scenario.h"

#include <QTimeZone>

class QTreeView;

namespace dispatch {

class InstructorActions;
class KeyButton;
class LookLabel;
class Picture;
class PossibleModel;
class ScenarioPlayer;
class TypedLine;
class WrappedList;

/// The instructor's panel beside a story that somebody else plays: what can happen now, what is said on the line and who speaks for the caller, notes for the
/// debrief, and the session kept as a scenario. Does nothing to the story itself: it asks for that.
class InstructorWindow : public DeskFrame {
    Q_OBJECT
public:
    InstructorWindow(const Looks* looks, QTimeZone zone, QWidget* parent = nullptr);
    ~InstructorWindow() override;

    using DeskFrame::show;
    /// What the story is at.
    void show(const ScenarioPlayer& player, const Picture& picture, Instant now);
    [[nodiscard]] InstructorActions& actions() { return *m_actions; }

Q_SIGNALS:
    void happenWanted(const dispatch::StoryEvent& event);
    void takeOverWanted(bool isTaken);
    void spoken(const QString& words);
    void hangUpWanted();
    void annotated(const QString& words);
    void storyWanted(const QString& title);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectVerbs();
    void happen();
    void renewTurns(const ScenarioPlayer& player);
    [[nodiscard]] QString takeWords(TypedLine* line);
    void retranslate();

    const Looks* m_looks;
    QTimeZone m_zone;
    InstructorActions* m_actions;
    PossibleModel* m_possible;
    QTreeView* m_list;
    TypedLine* m_words;        ///< for what happens
    KeyButton* m_happen;
    LookLabel* m_line;         ///< who is on the line
    WrappedList* m_turns;
    KeyButton* m_take;
    TypedLine* m_said;
    KeyButton* m_speak;
    TypedLine* m_note;
    KeyButton* m_annotate;
    TypedLine* m_title;
    KeyButton* m_keep;
    LookLabel* m_wordsLabel;
    LookLabel* m_noteLabel;
    LookLabel* m_titleLabel;
    QString m_language;
    QString m_caller;
    qsizetype m_shown = 0;     ///< entries of the record
};

} // namespace dispatch
