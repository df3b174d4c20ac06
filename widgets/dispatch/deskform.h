#pragma once

#include "desk.h"
#include "looks.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QVBoxLayout;

namespace dispatch {

class Complaint;
class KeyButton;
class LabelledField;
class WrapLayout;

/// Fields, and the button that keeps what they say. A refusal stands beside the button, and what was typed stays.
class DeskForm : public QWidget {
    Q_OBJECT
public:
    /// @p name begins the names of its parts: "vehicle" has "vehicleKeep". The fields stand in @p body, or in the form itself.
    DeskForm(const QString& name, const Desk* desk, const Looks* looks, QWidget* parent, QWidget* body = nullptr);

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    virtual void keep() = 0;
    virtual void retranslate() = 0;
    /// @p editor has its place in the form, and its name.
    virtual void placed(QWidget* editor);

    /// The editor in the grid of fields, with its label above it; Enter in a line keeps.
    LabelledField* place(QWidget* editor, const QString& name, int row, int column, int wide = 1);
    /// A line of small things across the grid.
    void place(QLayout* layout, int row);
    /// Of the fields, in the order in which they were placed.
    void setLabels(const QStringList& labels);
    /// Between the fields and the buttons.
    void addRow(QWidget* widget);
    /// Beside the button that keeps.
    KeyButton* addButton(const QString& name);
    /// Under everything.
    void addBelow(QWidget* widget);
    void commit(const Result<Proposal>& proposal, QWidget* control, const std::function<void()>& kept = {});

    [[nodiscard]] const Looks* looks() const { return m_looks; }
    [[nodiscard]] KeyButton* keepButton() const { return m_keep; }
    [[nodiscard]] Complaint* complaint() const { return m_complaint; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    const Desk* m_desk;
    const Looks* m_looks;
    QString m_name;
    QVBoxLayout* m_column;
    QGridLayout* m_grid;
    QVBoxLayout* m_rows;
    WrapLayout* m_buttons;
    QVBoxLayout* m_below;
    QWidgetList m_inTurn;     ///< as the eye goes through it, but for the buttons
    QWidgetList m_pressed;
    Complaint* m_complaint;
    KeyButton* m_keep;
    QList<LabelledField*> m_fields;
};

} // namespace dispatch
