#pragma once

#include "looks.h"

#include <QLabel>

namespace dispatch {

/// A label in one type step and one colour of the looks; follows both. Plain text unless set otherwise, wrapped, selectable by mouse.
class LookLabel : public QLabel {
    Q_OBJECT
public:
    explicit LookLabel(const Looks* looks, Looks::Step step = Looks::Body, bool strong = false, Looks::Token token = Looks::Text,
        QWidget* parent = nullptr);

    void setToken(Looks::Token token);
    void setItalic(bool italic);
    void setStrong(bool strong);

private:
    void renew();

    const Looks* m_looks;
    Looks::Step m_step;
    Looks::Token m_token;
    bool m_strong;
    bool m_italic = false;
};

/// Words typed by people stand beside ours without turning their direction.
[[nodiscard]] QString isolated(const QString& words);

} // namespace dispatch
