#pragma once

#include "codes.h"

#include <QToolButton>

class QMenu;

namespace dispatch {

/// Several codes of one list, ticked in a menu that stays open; the button says them in words.
class CodesButton : public QToolButton {
    Q_OBJECT
public:
    CodesButton(const CodeBook* codes, const QString& list, QWidget* parent = nullptr);

    /// In the order of the list; codes that the list does not have are kept and told by their id.
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList& codes);
    /// What is said when none is ticked.
    void setNone(const QString& words);
    /// What stands between two of them: "or", "and".
    void setJoint(const QString& words);
    /// Wording after a change of language.
    void refill();

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(const QString& code);
    void tell();

    const CodeBook* m_codes;
    QString m_list;
    QMenu* m_menu;
    QString m_none;
    QString m_joint;
};

} // namespace dispatch
