#pragma once

#include "codes.h"
#include "iconline.h"
#include "ranking.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace dispatch {

class ReachTable;

/// Why a team stands where it stands, what it takes from the county to send it, and what it will be given to go with.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    WhyPanel(const CodeBook* codes, const QTimeZone& zone, const Looks* looks, QWidget* parent = nullptr);

    void show(const Picture& picture, const Incident& incident, const Candidate* candidate);
    using QWidget::show;
    [[nodiscard]] ReachTable& reach() { return *m_reach; }

private:
    struct Section {
        QWidget* box;
        LookLabel* title;
        QVBoxLayout* lines;
    };

    [[nodiscard]] Section makeSection();
    void add(const Section& section, const QString& icon, Looks::Token token, const QString& html);
    static void clear(const Section& section);

    [[nodiscard]] QString estimateWords(const Candidate& candidate) const;

    const CodeBook* m_codes;
    QTimeZone m_zone;
    const Looks* m_looks;
    Section m_why;
    ReachTable* m_reach;
    Section m_gets;
};

} // namespace dispatch
