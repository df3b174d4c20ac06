#pragma once

#include "deskframe.h"
#include "planfiles.h"

class QMenu;
class QToolBar;

namespace dispatch {

class Looks;
class Paper;
class PlanBanner;
class PlanPageView;

/// A document about a person as it will be printed, other than the plan itself: what is given to somebody, or the accounting of that.
class PaperPreview : public DeskFrame {
    Q_OBJECT
public:
    explicit PaperPreview(Looks* looks, QWidget* parent = nullptr);

    struct Shown {
        PaperJob job;
        QString title;       ///< of the window
        QString first;       ///< what stands above the pages: strong, then the rest
        QString rest;
        bool goesOut = false; ///< printing gives it away
        std::function<Paper(const QPageLayout& paper, const QString& mark)> lay;
    };
    void show(const Shown& shown);
    using QMainWindow::show;

    [[nodiscard]] PlanFiles& files() { return *m_files; }
    [[nodiscard]] const PaperJob& job() const { return m_shown.job; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Looks* m_looks;
    PlanFiles* m_files;
    PlanBanner* m_banner;
    PlanPageView* m_pages;
    QToolBar* m_bar;
    QAction* m_print;
    QAction* m_save;
    QAction* m_close;
    QMenu* m_file;
    Shown m_shown;
};

} // namespace dispatch
