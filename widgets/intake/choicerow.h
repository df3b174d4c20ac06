#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace dispatch {

class Looks;

/// One answer out of a few, or none yet: radio buttons in a row. Arrows move, a letter answers, Delete takes the answer out.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString value;
        QString objectName;
    };

    /// @p framed: drawn like a field, with the focus frame around it.
    ChoiceRow(const QList<Choice>& choices, const Looks* looks, bool framed = false, QWidget* parent = nullptr);

    /// @p letter answers while the row has the focus.
    void setWords(const QString& value, const QString& words, const QString& letter);
    [[nodiscard]] QString value() const { return m_value; }
    /// Quiet: no `chosen`.
    void setValue(const QString& value);
    /// To the answer that stands, else to the first one; answers nothing.
    void takeFocus(Qt::FocusReason reason);
    [[nodiscard]] bool ownsFocus() const;
    [[nodiscard]] QRadioButton* button(const QString& value) const;

Q_SIGNALS:
    void chosen();
    /// Up or Down was pressed: to another row, if there is one.
    void left(int direction);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renew();
    void embolden();
    void answer(const QString& value);
    [[nodiscard]] bool takesKey(int key, const QString& text);

    struct Part {
        QString value;
        QString letter;
        QRadioButton* button;
    };

    const Looks* m_looks;
    bool m_framed;
    QButtonGroup* m_group;
    QList<Part> m_parts;
    QString m_value;
};

} // namespace dispatch
