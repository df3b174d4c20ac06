#pragma once

#include "intakebox.h"
#include "protocol.h"

class QGridLayout;

namespace dispatch {

class CodeBook;
class FlexLayout;
class IconLine;
class KeyButton;
class LookLabel;
class RiskSign;

/// What the program recommends and why, and the two keys that decide. Never scrolls away.
class RecommendationBar : public IntakeBox {
    Q_OBJECT
public:
    RecommendationBar(const CodeBook* codes, const Looks* looks, QWidget* parent = nullptr);

    void setRecommendation(const Recommendation& recommendation);
    /// One line; the reasons stand in `reasonsBox` then.
    void setTight(bool tight);
    /// The reasons as a part of their own, for the scrolled middle of a short window.
    [[nodiscard]] IntakeBox* reasonsBox() const { return m_reasonsBox; }

Q_SIGNALS:
    void determine();
    void decideOtherwise();

protected:
    void retranslate() override;
    void renew() override;

private:
    void fill();
    void fillReasons();

    const CodeBook* m_codes;
    Recommendation m_recommendation;
    FlexLayout* m_row;
    QWidget* m_said;
    QWidget* m_deeds;
    LookLabel* m_headline;
    RiskSign* m_risk;
    LookLabel* m_action;
    LookLabel* m_missing;
    QWidget* m_reasons;
    IntakeBox* m_reasonsBox;
    QList<IconLine*> m_lines;
    KeyButton* m_determine;
    KeyButton* m_otherwise;
    LookLabel* m_hint;
    bool m_tight = false;
};

} // namespace dispatch
