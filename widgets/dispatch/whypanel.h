#pragma once

#include "codes.h"
#include "iconline.h"
#include "ranking.h"

#include <QVBoxLayout>

namespace dispatch {

/// Why a team stands where it stands, and what it will be given to go with.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    WhyPanel(const CodeBook* codes, const Looks* looks, QWidget* parent = nullptr);

    void show(const Picture& picture, const Incident& incident, const Candidate* candidate);
    using QWidget::show;

private:
    struct Section {
        QWidget* box;
        LookLabel* title;
        QVBoxLayout* lines;
    };

    [[nodiscard]] Section makeSection();
    void add(const Section& section, const QString& icon, Looks::Token token, const QString& html);
    static void clear(const Section& section);

    const CodeBook* m_codes;
    const Looks* m_looks;
    Section m_why;
    Section m_gets;
};

} // namespace dispatch
