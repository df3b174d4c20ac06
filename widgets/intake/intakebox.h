#pragma once

#include "call.h"
#include "looks.h"

#include <QBoxLayout>
#include <QWidget>

class QLabel;

namespace dispatch {

class LookLabel;

/// A framed part of the form with a title line.
class IntakeBox : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Plain, Urgent, Advice };

    IntakeBox(Kind kind, const Looks* looks, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& icon = {}, Looks::Token token = Looks::Text);
    void setSubtitle(const QString& words);
    /// At the far end of the title line.
    void setAside(const QString& words);
    void setTitleShown(bool shown);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] const Looks& looks() const { return *m_looks; }

protected:
    /// Every word the program says in here, again, in the language of now.
    virtual void retranslate() {}
    virtual void renew();
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    const Looks* m_looks;
    QWidget* m_head;
    QLabel* m_icon;
    LookLabel* m_title;
    LookLabel* m_subtitle;
    LookLabel* m_aside;
    QVBoxLayout* m_body;
    QString m_iconName;
    Looks::Token m_iconToken = Looks::Text;
};

/// "Sep 2026", "1 Mar 2024": the version of a data file as people say it; as it stands when it is no date.
[[nodiscard]] QString dateOfVersion(const QString& version, const QString& language);

/// A part of the form that edits some of a call's facts.
class CallPart : public IntakeBox {
    Q_OBJECT
public:
    using IntakeBox::IntakeBox;

    /// Shows the facts; quiet, no `edited`.
    virtual void setCall(const CallIntake& call) = 0;
    /// Writes what it edits, and nothing else.
    virtual void writeTo(CallIntake& call) const = 0;
    /// What follows from all the facts together, after each change.
    virtual void follow(const CallIntake& call) = 0;

Q_SIGNALS:
    void edited();
};

} // namespace dispatch
