#pragma once

#include "nounpane.h"

class QCheckBox;
class QComboBox;

namespace dispatch {

class CodeBox;
class CodesButton;
class HourTable;
class LookLabel;
class TypedLine;

/// What each hour of the week needs: the requirements, and of the chosen one who counts and how many, hour by hour.
class RequirementPane : public NounPane<Requirement> {
    Q_OBJECT
public:
    RequirementPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

protected:
    QList<Requirement> listed() const override;
    Requirement blank() const override;
    void fill(const Requirement& requirement) override;
    Requirement typed() const override;
    Result<Proposal> propose(const Requirement& requirement) const override;
    QWidget* firstField() const override;
    void retranslate() override;

private:
    TypedLine* m_name;
    QComboBox* m_counted;
    CodeBox* m_job;
    CodesButton* m_licences;
    CodeBox* m_language;
    TypedLine* m_area;
    TypedLine* m_from;
    TypedLine* m_to;
    QCheckBox* m_onCall;
    LookLabel* m_hint;
    HourTable* m_hours;
};

} // namespace dispatch
