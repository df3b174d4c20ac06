#pragma once

#include "needsmodel.h"

#include <QWidget>

class QTreeView;

namespace dispatch {

class ColumnFit;
class Looks;

/// What waits for the supervising clinician, under how soon she is needed. Enter goes where it is done.
class NeedsPane : public QWidget {
    Q_OBJECT
public:
    NeedsPane(NeedsModel* model, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& list() { return *m_list; }
    /// On which the keyboard stands; null: on none.
    [[nodiscard]] const Need* current() const;
    /// Under the list; the pane owns it from now on.
    void addBelow(QWidget* sheet);
    /// "6 now and this hour"
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// The keyboard or the mouse stands on it.
    void chosen(const dispatch::Need& need);
    void wanted(const dispatch::Need& need);
    /// By their letters, on what the keyboard stands on.
    void approveWanted();
    void declineWanted();
    void reviewWanted();
    void wordsChanged(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();
    void span();
    void retranslate();

    NeedsModel* m_model;
    QTreeView* m_list;
    ColumnFit* m_columns;
};

} // namespace dispatch
