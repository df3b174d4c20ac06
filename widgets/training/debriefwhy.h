#pragma once

#include "runshelf.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace dispatch {

class LookLabel;
class Looks;
class TypedLine;

/// Why a judged point came out as it did: what was said, the reason, the rule, and what somebody wrote about it.
class DebriefWhy : public QWidget {
    Q_OBJECT
public:
    struct Shown {
        std::optional<JudgedPoint> point;   ///< none: the run as a whole
        QList<RunComment> comments;         ///< of the whole run
        QString scenario;                   ///< its id
        Instant begins{};
    };
    DebriefWhy(const Looks* looks, QTimeZone zone, QWidget* parent = nullptr);

    void show(const Shown& shown);
    /// To the line where a comment is written.
    void write();

Q_SIGNALS:
    /// @p point: id of the judged point, empty for the whole run.
    void written(const QString& point, const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keep();
    void renew();

    const Looks* m_looks;
    QTimeZone m_zone;
    Shown m_shown;
    LookLabel* m_title;
    LookLabel* m_quotes;
    LookLabel* m_reason;
    LookLabel* m_rule;
    LookLabel* m_comments;
    TypedLine* m_line;
    QPushButton* m_keep;
    std::function<void()> m_measure;
};

} // namespace dispatch
