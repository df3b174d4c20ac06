#pragma once

#include "nounpane.h"

#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace dispatch {

class CodeBox;
class LookLabel;
class TypedLine;

/// Shifts that come again: the patterns, and of the chosen one who works it, on which days, and until when its shifts are made.
class PatternPane : public NounPane<ShiftPattern> {
    Q_OBJECT
public:
    PatternPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

protected:
    QList<ShiftPattern> listed() const override;
    ShiftPattern blank() const override;
    void fill(const ShiftPattern& pattern) override;
    ShiftPattern typed() const override;
    Result<Proposal> propose(const ShiftPattern& pattern) const override;
    QWidget* firstField() const override;
    void retranslate() override;

private:
    static constexpr int seats = 3;

    void fillPeople(const QList<StaffId>& chosen);
    void ruleFromDays();
    void daysFromRule();

    TypedLine* m_name;
    TypedLine* m_callsign;
    CodeBox* m_job;
    CodeBox* m_post;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    std::array<QCheckBox*, 7> m_days{};  ///< Monday first
    TypedLine* m_rule;
    TypedLine* m_first;
    TypedLine* m_last;
    QDateEdit* m_until;
    QCheckBox* m_holidays;
    QComboBox* m_duty;
    std::array<QComboBox*, seats> m_people{};
    LookLabel* m_hint;
};

} // namespace dispatch
