#pragma once

#include "plandesk.h"
#include "plantree.h"

#include <QComboBox>

class QTreeWidget;

namespace dispatch {

class IconLine;
class LookLabel;

/// A version that was signed, as it was signed, beside what is written now or beside any other version: line by line, and as a list of what is
/// not the same. Nothing in it can be changed.
class PlanVersionPane : public QWidget {
    Q_OBJECT
public:
    PlanVersionPane(const PlanTemplate* form, const PlanDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    /// All that were signed of @p plan; @p written: what stands in it now.
    void show(const PlanFile& file, const PlanDraftId& plan, const PlanContent& written);
    [[nodiscard]] const PlanVersion* version() const { return versionIn(m_choice); }
    /// What the chosen version says; nothing where none was signed.
    [[nodiscard]] std::optional<PlanContent> content() const;
    [[nodiscard]] PlanTree& tree() const { return *m_tree; }
    void retranslate();

Q_SIGNALS:
    void versionChosen();
    /// Somebody wants to see the line that is not the same.
    void lineWanted(const dispatch::PlanItemId& item);

private:
    [[nodiscard]] const PlanVersion* versionIn(const QComboBox* choice) const;
    /// What the chosen version is compared with; nothing where it can't be read.
    [[nodiscard]] std::optional<PlanContent> beside() const;
    void fill();
    void tell();
    void list(const PlanDifference& difference);

    const PlanTemplate* m_form;
    const PlanDesk* m_desk;
    const Looks* m_looks;
    PlanModel* m_model;
    QList<PlanVersion> m_versions;      ///< the newest first
    PlanContent m_written;
    QComboBox* m_choice;
    LookLabel* m_with;
    QComboBox* m_other;
    LookLabel* m_summary;
    IconLine* m_about;
    PlanTree* m_tree;
    QTreeWidget* m_list;
    QList<DifferenceLine> m_lines;      ///< as they are listed
};

} // namespace dispatch
