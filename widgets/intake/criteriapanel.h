#pragma once

#include "intakebox.h"

class QCheckBox;
class QLabel;

namespace dispatch {

class IntakeDesk;
class LookLabel;

/// The criteria for passing the call to 911. "None of them" is said, never assumed.
class CriteriaPanel : public CallPart {
    Q_OBJECT
public:
    CriteriaPanel(const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void setCall(const CallIntake& call) override;
    void writeTo(CallIntake& call) const override;
    void follow(const CallIntake& call) override;

protected:
    void retranslate() override;
    void renew() override;

private:
    struct Row {
        QString id;
        QCheckBox* box;
    };
    [[nodiscard]] bool anyMet() const;
    void changed(const QCheckBox* box);
    void showStanding();

    const IntakeDesk* m_desk;
    QList<Row> m_rows;
    QStringList m_otherMet; ///< ids this protocol does not know; they stay
    QCheckBox* m_none;
    QLabel* m_icon;
    LookLabel* m_words;
};

} // namespace dispatch
