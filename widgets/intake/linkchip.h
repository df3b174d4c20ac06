#pragma once

#include <QAbstractButton>

namespace dispatch {

class Looks;

/// Words one can take, and the key that takes them.
class LinkChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkChip(const Looks* looks, QWidget* parent = nullptr);

    void setDeed(const QString& words, const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Looks* m_looks;
    QString m_key;
};

} // namespace dispatch
