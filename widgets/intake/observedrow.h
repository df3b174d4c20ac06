#pragma once

#include <QWidget>

class QCheckBox;

namespace dispatch {

class Looks;
class TypedLine;

/// One thing that was observed, and a few words on it once it was.
class ObservedRow : public QWidget {
    Q_OBJECT
public:
    ObservedRow(const QString& code, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] bool isObserved() const;
    [[nodiscard]] QString words() const;
    void setObserved(bool observed, const QString& words);
    void setLabel(const QString& label);
    /// @p by asked it already; empty: nobody did.
    void setAskedBy(const QString& by);

Q_SIGNALS:
    void edited();

private:
    void renew();

    QString m_code;
    const Looks* m_looks;
    QString m_label;
    QString m_askedBy;
    QCheckBox* m_box;
    TypedLine* m_words;
};

} // namespace dispatch
