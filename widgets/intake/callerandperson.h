#pragma once

#include "intakebox.h"
#include "person.h"

class QCheckBox;

namespace dispatch {

class CodeBox;
class LabelledField;
class IntakeDesk;
class ObservedRow;
class TypedLine;
class TypedNote;

/// The caller and the person in crisis, who are two people unless the relation is self; what is going on and what helps.
class CallerAndPerson : public CallPart {
    Q_OBJECT
public:
    CallerAndPerson(const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void setCall(const CallIntake& call) override;
    void writeTo(CallIntake& call) const override;
    void follow(const CallIntake& call) override;

    /// Fills what nobody wrote down yet from what is known of the person; typed words stay as they are.
    void fillFrom(const Person& person);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString pronouns() const;
    void setPronouns(const QString& codeOrWords);
    void addRows(const Looks* looks);
    void listen();

    const IntakeDesk* m_desk;
    CodeBox* m_relation;
    TypedLine* m_callerName;
    TypedLine* m_personName;
    TypedLine* m_pronouns;
    TypedLine* m_age;
    CodeBox* m_language;
    QCheckBox* m_interpreter;
    TypedLine* m_access;
    CodeBox* m_nature;
    TypedNote* m_happened;
    TypedLine* m_helps;
    LabelledField* m_relationField;
    LabelledField* m_callerField;
    LabelledField* m_personField;
    LabelledField* m_pronounsField;
    LabelledField* m_ageField;
    LabelledField* m_languageField;
    LabelledField* m_interpreterField;
    LabelledField* m_accessField;
    LabelledField* m_natureField;
    LabelledField* m_happenedField;
    LabelledField* m_helpsField;
    QList<ObservedRow*> m_observed;
    QStringList m_otherObserved; ///< codes this version of the list does not know; they stay
    QJsonObject m_otherWords;
};

} // namespace dispatch
