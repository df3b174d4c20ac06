#pragma once

#include "intakebox.h"

class QCheckBox;
class QPushButton;

namespace dispatch {

class CodeBox;
class LabelledField;
class IntakeDesk;
class LookLabel;
class TypedLine;

/// Where the call came from: the source, who handed it over and when, and what they asked already.
class TransferIn : public CallPart {
    Q_OBJECT
public:
    TransferIn(const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void setCall(const CallIntake& call) override;
    void writeTo(CallIntake& call) const override;
    void follow(const CallIntake& call) override;

protected:
    void retranslate() override;

private:
    void acceptedEdited();
    void sayAccepted();

    struct Question {
        QString id;
        QCheckBox* box;
    };

    const IntakeDesk* m_desk;
    CodeBox* m_source;
    TypedLine* m_from;
    TypedLine* m_accepted;
    QPushButton* m_acceptedNow;
    LabelledField* m_sourceField;
    LabelledField* m_fromField;
    LabelledField* m_acceptedField;
    LabelledField* m_nowField;
    QWidget* m_handedOver;
    LookLabel* m_lead;
    QList<Question> m_questions;
    QStringList m_otherAsked; ///< ids this version of the list does not know; they stay
    std::optional<Instant> m_acceptedAt;
};

} // namespace dispatch
