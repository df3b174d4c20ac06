#pragma once

#include "plandesk.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;

namespace dispatch {

class CodeChoices;
class Complaint;
class KeyButton;
class LabelledField;
class LookLabel;
class Looks;
class RiskLabel;
class TypedNote;

/// What the person needs and what carries her: a new assessment, or one of the earlier ones. The risk screen is carried over from intake, with its
/// day and incident. What is typed is on this desk within a moment, for each of them, until it is kept.
class AssessmentPane : public QScrollArea {
    Q_OBJECT
public:
    AssessmentPane(const PlanDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const PlanFile& file);
    using QWidget::show;
    /// Takes the keyboard.
    void begin();
    void keep();
    /// Whatever is typed is on this desk now: there will be no later.
    void lastWords();
    void retranslate();

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    void customEvent(QEvent* event) override;

private:
    LabelledField* add(QWidget* editor, const QString& name);
    void recall();
    void fill(const AssessmentId& assessment);
    void fillChoice();
    void showScreen(const Triage* screen);
    void typing();
    void noteDown();
    void note(const PersonId& person, const QHash<AssessmentId, Assessment>& unsaid, const StaffId& whose);
    /// As it stands; null: a new one.
    [[nodiscard]] Assessment standing(const AssessmentId& assessment) const;
    [[nodiscard]] Assessment typed() const;
    [[nodiscard]] QString nameOf(const Assessment& assessment) const;

    const PlanDesk* m_desk;
    const Looks* m_looks;
    PlanFile m_file;
    AssessmentId m_shown;                        ///< null: a new one
    QHash<AssessmentId, Assessment> m_unsaid;    ///< typed and not kept yet
    StaffId m_whose;                             ///< who types
    int m_asked = 0;                             ///< an answer about a person shown before is dropped
    bool m_isFilling = false;
    bool m_isRecalled = false;
    QTimer m_soon;
    QComboBox* m_which;
    LookLabel* m_who;
    LookLabel* m_screenTitle;
    RiskLabel* m_risk;
    LookLabel* m_screen;
    TypedNote* m_needs;
    TypedNote* m_risks;
    TypedNote* m_strengths;
    CodeChoices* m_basic;
    TypedNote* m_inPlace;
    CodeChoices* m_wanted;
    TypedNote* m_words;
    QList<LabelledField*> m_fields;
    Complaint* m_complaint;
    KeyButton* m_keep;
};

} // namespace dispatch
