#pragma once

#include "plandesk.h"
#include "planbook.h"

#include <QScrollArea>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;

namespace dispatch {

class LookLabel;
class Looks;
class TypedLine;

/// What is about the whole plan: its language, who wrote it with the person, when and by whom it is reviewed, where it is kept, how likely it is
/// used; and who may have it and who looked.
class PlanAboutPane : public QScrollArea {
    Q_OBJECT
public:
    PlanAboutPane(const PlanDesk* desk, const PlanBook* book, const Looks* looks, QWidget* parent = nullptr);

    void show(const PlanFile& file, bool writable);
    void retranslate();

Q_SIGNALS:
    /// The draft as somebody wants it described.
    void described(const dispatch::PlanDraft& draft);

private:
    QLabel* label(QWidget* buddy, const char* words);
    void fill();
    void changed();
    void tell();

    const PlanDesk* m_desk;
    const PlanBook* m_book;
    const Looks* m_looks;
    PlanFile m_file;
    bool m_isFilling = false;
    QComboBox* m_language;
    TypedLine* m_with;
    QDateEdit* m_review;
    QComboBox* m_owner;
    TypedLine* m_kept;
    QWidget* m_scale;
    QButtonGroup* m_likelihood;
    LookLabel* m_was;
    LookLabel* m_consent;
    LookLabel* m_part2;
    LookLabel* m_looksAt;
    QList<std::pair<QLabel*, const char*>> m_labels;
};

} // namespace dispatch
