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
    /// "6 now and this hour"
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void wanted(const dispatch::Need& need);
    void wordsChanged(const QString& words);

protected:
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
