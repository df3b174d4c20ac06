#pragma once

#include "looklabel.h"

namespace dispatch {

/// An icon and a wrapped sentence beside it.
class IconLine : public QWidget {
    Q_OBJECT
public:
    explicit IconLine(const Looks* looks, Looks::Step step = Looks::Body, QWidget* parent = nullptr);

    void setIcon(const QString& name, Looks::Token token = Looks::Text2);
    /// Any picture of the icon's size.
    void setPixmap(const QPixmap& pixmap);
    /// Plain words.
    void setWords(const QString& words);
    /// Rich text; whatever people typed must be escaped in it.
    void setHtml(const QString& html);
    void setWordsToken(Looks::Token token) { m_words->setToken(token); }
    [[nodiscard]] LookLabel* label() const { return m_words; }

private:
    void renew();

    const Looks* m_looks;
    QString m_name;
    QPixmap m_own;
    Looks::Token m_token = Looks::Text2;
    QLabel* m_icon;
    LookLabel* m_words;
};

} // namespace dispatch
