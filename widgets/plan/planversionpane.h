#pragma once

#include "plandesk.h"
#include "plantree.h"

#include <QComboBox>

namespace dispatch {

class IconLine;

/// A version that was signed, as it was signed, beside what is written now. Nothing in it can be changed.
class PlanVersionPane : public QWidget {
    Q_OBJECT
public:
    PlanVersionPane(const PlanTemplate* form, const PlanDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    /// All that were signed of @p plan; @p beside is what the chosen one is compared with.
    void show(const PlanFile& file, const PlanDraftId& plan, const PlanContent& beside);
    [[nodiscard]] const PlanVersion* version() const;
    /// What the chosen version says; nothing where none was signed.
    [[nodiscard]] std::optional<PlanContent> content() const;
    [[nodiscard]] PlanTree& tree() const { return *m_tree; }
    void retranslate();

Q_SIGNALS:
    void versionChosen();

private:
    void fill();
    void tell();

    const PlanDesk* m_desk;
    PlanModel* m_model;
    QList<PlanVersion> m_versions;      ///< the newest first
    PlanContent m_beside;
    QComboBox* m_choice;
    IconLine* m_about;
    PlanTree* m_tree;
};

} // namespace dispatch
