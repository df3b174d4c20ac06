#pragma once

#include "codes.h"

#include <QComboBox>

namespace dispatch {

/// One word of a code list, or none yet. A code that has retired since stays what it is.
class CodeBox : public QComboBox {
    Q_OBJECT
public:
    CodeBox(const CodeBook* codes, const QString& list, QWidget* parent = nullptr);

    /// Empty while nothing is chosen.
    [[nodiscard]] QString code() const;
    void setCode(const QString& code);
    /// What stands there while nothing is chosen.
    void setNone(const QString& words);
    /// Fills the words in again, in the language the codes speak now.
    void refill();

Q_SIGNALS:
    void chosen();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const CodeBook* m_codes;
    QString m_list;
    QString m_none;
};

} // namespace dispatch
