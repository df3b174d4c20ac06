#pragma once

#include "intakebox.h"

namespace dispatch {

class IntakeDesk;
class LookLabel;
class ScreenRow;

/// The risk screen with its skip logic: what is not to be asked can't be answered, and says why.
class ScreenPanel : public CallPart {
    Q_OBJECT
public:
    ScreenPanel(const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void setCall(const CallIntake& call) override;
    void writeTo(CallIntake& call) const override;
    void follow(const CallIntake& call) override;

protected:
    void retranslate() override;

private:
    void move(int from, int direction);
    /// "if 2 is Yes": the answer that would lead to the item, looked up in the protocol itself.
    [[nodiscard]] QString whyNot(const CallIntake& call, const QString& item) const;

    const IntakeDesk* m_desk;
    QList<ScreenRow*> m_rows;
    LookLabel* m_rule;
    QJsonObject m_otherAnswers; ///< of items this protocol does not know; they stay
    QJsonObject m_otherWords;
};

} // namespace dispatch
