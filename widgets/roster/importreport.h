#pragma once

#include "csv.h"

#include <QWidget>

class QListWidget;

namespace dispatch {

class LookLabel;
class Looks;

/// What is wrong with a table that was to be taken in, line by line; nothing of it was.
class ImportReport : public QWidget {
    Q_OBJECT
public:
    explicit ImportReport(const Looks* looks, QWidget* parent = nullptr);

    void show(const QString& file, const QList<LineError>& errors);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Looks* m_looks;
    LookLabel* m_title;
    QListWidget* m_lines;
    QString m_file;
    QList<LineError> m_errors;
};

} // namespace dispatch
