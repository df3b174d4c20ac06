#pragma once

#include "deskframe.h"
#include "planbook.h"
#include "planfiles.h"
#include "planprint.h"

#include <QActionGroup>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace dispatch {

class IconLine;
class LookLabel;
class Looks;
class PlanBanner;
class PlanPageView;

/// The plan as it will be printed: the person's page or the card for the wallet, beside it the copy for whoever checks. Says what is printed,
/// what never is, and what was looked at before.
class PlanPreview : public DeskFrame {
    Q_OBJECT
public:
    /// @p book outlives the window.
    PlanPreview(const PlanBook* book, Looks* looks, QWidget* parent = nullptr);

    /// @p sheet without a name; what of it is printed is chosen here. In the plan's own language to begin with.
    void show(const PlanSheet& sheet, const QString& person);
    using QMainWindow::show;

    [[nodiscard]] QAction* action(const char* name) const { return findChild<QAction*>(QString::fromLatin1(name)); }
    [[nodiscard]] PlanFiles& files() { return *m_files; }
    /// As it would go to the printer now.
    [[nodiscard]] PlanJob job() const;
    /// @p record is asked before a paper goes out, with what it is in words.
    using Record = std::function<void(const PersonId& person, const QString& papers, const PaperJob::Recorded& then)>;
    void setRecord(Record record) { m_record = std::move(record); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const QString& name, const QKeySequence& key, const QString& icon = {});
    /// Goes out only once it is on record.
    [[nodiscard]] PaperJob recordedJob() const;
    void makeActions();
    void makeBar();
    void makeMenus();
    QWidget* makeChoices();
    void fillLanguages();
    void renew();
    void tellBanner();
    void tellChecks(const PlanDocument& document, const PlanJob& job);
    void retranslate();
    [[nodiscard]] const PlanLanguage& language() const;
    /// That of the words, which no heading changes.
    [[nodiscard]] const PlanLanguage& ownLanguage() const;
    [[nodiscard]] bool isInEnglish() const { return language().code == m_book->english().code; }

    const PlanBook* m_book;
    Looks* m_looks;
    PlanFiles* m_files;
    Record m_record;
    PlanSheet m_sheet;
    QString m_person;

    QAction* m_print;
    QAction* m_save;
    QAction* m_close;
    QActionGroup* m_papers;
    QAction* m_page;
    QAction* m_card;
    QAction* m_checking;
    QAction* m_keys;
    QList<std::pair<QAction*, const char*>> m_wordings;
    QList<std::pair<QMenu*, const char*>> m_menus;

    QToolBar* m_bar;
    QLabel* m_languageLabel;
    QComboBox* m_languages;
    QLabel* m_sizeLabel;
    QComboBox* m_sizes;
    PlanBanner* m_banner;
    PlanPageView* m_pages;
    QDockWidget* m_choices;
    LookLabel* m_who;
    LookLabel* m_what;
    LookLabel* m_onIt;
    QCheckBox* m_numbers;
    QCheckBox* m_strengths;
    QCheckBox* m_kept;
    QCheckBox* m_name;
    LookLabel* m_neverTitle;
    LookLabel* m_never;
    LookLabel* m_checkedTitle;
    QVBoxLayout* m_checks;
};

} // namespace dispatch
