#pragma once

#include "ids.h"
#include "runshelf.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace dispatch {

class LookLabel;
class Looks;
class TypedLine;

/// Why a judged point came out as it did: what was said, the reason, the rule, and what somebody wrote about it. A comment that is half typed stays
/// with its point and whoever types it, as long as the run is looked at: nothing opens it again after that.
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
    void customEvent(QEvent* event) override;

private:
    using ByPoint = QHash<QString, QString>;

    [[nodiscard]] QString point() const { return m_shown.point ? m_shown.point->judged.point : QString(); }
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
    ByPoint m_begun;                    ///< half typed by whoever sits here
    QHash<StaffId, ByPoint> m_aside;    ///< by whoever sat here before
    QPushButton* m_keep;
    std::function<void()> m_measure;
};

} // namespace dispatch
