#pragma once

#include "codes.h"
#include "looks.h"

#include <QDate>
#include <QWidget>

class QAbstractButton;

namespace dispatch {

class WrapLayout;

/// The codes of one list as boxes to tick, or as one choice of several.
class CodeChoices : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Several, One };

    /// Each box is called @p prefix and the code's id.
    CodeChoices(const CodeBook* codes, QString list, QString prefix, Kind kind, const Looks* looks, QWidget* parent = nullptr);

    /// Offers what is valid on @p date; what is chosen already stays, also when it retired since.
    void offer(const QDate& date);
    void choose(const QStringList& codes);
    /// In the list's order.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Choice {
        QString code;
        QAbstractButton* box;
    };

    const CodeBook* m_codes;
    QString m_list;
    QString m_prefix;
    Kind m_kind;
    WrapLayout* m_row;
    QList<Choice> m_choices;
};

} // namespace dispatch
