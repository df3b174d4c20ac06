#pragma once

#include "closure.h"
#include "codes.h"
#include "looks.h"

#include <QWidget>

class QVBoxLayout;

namespace dispatch {

class CodeBox;
class KeyButton;
class TypedLine;

/// Services that were connected: a service and who took it on, a row each. A row without both is nothing.
class LinkageRows : public QWidget {
    Q_OBJECT
public:
    LinkageRows(const CodeBook* codes, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] QList<Linkage> linkages() const;
    void setLinkages(const QList<Linkage>& linkages);

Q_SIGNALS:
    void edited();
    void complained(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* box;
        CodeBox* service;
        TypedLine* partner;
        KeyButton* remove;
    };

    void addRow(const Linkage& linkage);
    void removeRow(QWidget* box);
    void retranslate();

    const CodeBook* m_codes;
    const Looks* m_looks;
    QVBoxLayout* m_column;
    QList<Row> m_rows;
    KeyButton* m_add;
};

} // namespace dispatch
