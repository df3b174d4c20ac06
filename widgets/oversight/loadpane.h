#pragma once

#include "loadmodel.h"

#include <QWidget>

class QTreeView;

namespace dispatch {

class ColumnFit;
class EmptyNote;
class Looks;

/// What the shift has asked of each team: who needs a break is first.
class LoadPane : public QWidget {
    Q_OBJECT
public:
    LoadPane(LoadModel* model, const Looks* looks, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LoadModel* m_model;
    QTreeView* m_list;
    EmptyNote* m_note;
    ColumnFit* m_columns;
};

} // namespace dispatch
