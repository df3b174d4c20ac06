#pragma once

#include "complaint.h"
#include "facteditor.h"

namespace dispatch {

/// One fact of a filed call: its name, the fact as text, and as a field while it is being amended.
class FactRow : public QWidget {
    Q_OBJECT
public:
    FactRow(const FactSpec& spec, const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const CallIntake& call);
    using QWidget::show;
    /// Opens the field with @p call in it. The caller's own words have none.
    void edit(const CallIntake& call);
    /// Opens the field with @p call in it, and where it was left: @p standing, unless nobody had touched it.
    void resume(const CallIntake& call, const QJsonValue& standing);
    /// What stands in the open field, also what can't stand so; null while it stands as it was opened.
    [[nodiscard]] QJsonValue standing() const;
    [[nodiscard]] QString name() const { return QString::fromLatin1(m_spec.name); }
    void closeField();
    [[nodiscard]] QWidget* field() const { return m_editor.widget; }
    /// Writes a changed field into @p call. False, and said under the field, when it can't stand so.
    bool enter(CallIntake& call);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();

    FactSpec m_spec;
    const IntakeDesk* m_desk;
    const Looks* m_looks;
    LookLabel* m_label;
    LookLabel* m_value;
    Complaint* m_complaint;
    FactEditor m_editor;
    CallIntake m_shown;
    CallIntake m_start; ///< as it was when the field was opened
};

} // namespace dispatch
