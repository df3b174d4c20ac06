#pragma once

#include "planitem.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace dispatch {

class Complaint;
class Looks;
class PlanSpelling;
class TypedLine;

/// What a line has besides its words: whom it names, with number and whether we may call; its English; and whether it is about substance-use
/// treatment.
class PlanLineBar : public QWidget {
    Q_OBJECT
public:
    explicit PlanLineBar(const Looks* looks, QWidget* parent = nullptr);
    ~PlanLineBar() override;

    /// The words typed here are checked with it, which outlives this.
    void setSpelling(PlanSpelling* spelling);
    /// Null: there is no line. @p contacts: lines of its part may name somebody. @p english: the plan is in another language.
    void show(const PlanItem* item, bool contacts, bool english, bool writable);
    /// As it reads now.
    [[nodiscard]] const PlanItem& item() const { return m_item; }
    /// Puts what was typed before the program ended.
    void restore(const PlanItem& item);
    void takeFocus();
    [[nodiscard]] bool ownsFocus() const;

Q_SIGNALS:
    void typed(const dispatch::PlanItem& item);
    /// The keyboard left it, or Enter was pressed.
    void finished(const dispatch::PlanItem& item);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QLabel* label;
        QWidget* editor;
        const char* words;
    };
    void place();
    void fill();
    void changed();
    void finish();
    void tellNumber();
    void retranslate();

    const Looks* m_looks;
    QGridLayout* m_grid;
    PlanItem m_item;
    bool m_isTouched = false;
    bool m_isFilling = false;
    TypedLine* m_name;
    TypedLine* m_relation;
    TypedLine* m_phone;
    QComboBox* m_mayCall;
    TypedLine* m_words;
    TypedLine* m_english;
    QCheckBox* m_part2;
    QList<Field> m_fields;
    Complaint* m_complaint;
};

} // namespace dispatch
