#pragma once

#include "plandesk.h"
#include "spelledwords.h"

#include <QObject>
#include <QSet>

namespace dispatch {

class PlanBook;
class Speller;

/// How the words of one plan are spelled: in its language, with the people it names and the words that somebody here said are right.
class PlanSpelling : public QObject {
    Q_OBJECT
public:
    enum class Tongue { Plans, English };   ///< the plan's own language, or that of the checking copy

    /// All outlive it. Without @p speller nothing is checked.
    PlanSpelling(const PlanDesk* desk, const PlanBook* book, const Speller* speller, QObject* parent = nullptr);

    void show(const PlanFile& file);
    /// "Spelling: English", or why there is none.
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isChecked(Tongue tongue) const;
    /// What of @p text nobody knows. @p then is called once, unless @p context is gone by then.
    void check(const QString& text, Tongue tongue, QObject* context, const std::function<void(const QList<WordPlace>&)>& then) const;
    void suggest(const QString& word, Tongue tongue, QObject* context, const std::function<void(const QStringList&)>& then) const;
    /// It is right: in this plan, or in every plan in this language that is written at this desk. No other desk hears of it.
    void keepForPlan(const QString& word);
    void keepForDesk(const QString& word, Tongue tongue);

Q_SIGNALS:
    /// Other words are known now.
    void changed();
    void said(const QString& sentence);

private:
    [[nodiscard]] QString codeOf(Tongue tongue) const;
    [[nodiscard]] QString nameOf(const QString& code) const;
    void read(const QString& place);
    void keep(const QString& place, const QString& word, const QString& sentence);

    const PlanDesk* m_desk;
    const PlanBook* m_book;
    const Speller* m_speller;
    PlanDraftId m_plan;
    QString m_language;
    QSet<QString> m_names;                  ///< folded, as all words here
    QHash<QString, QStringList> m_kept;     ///< by where they are kept, as they were written
};

} // namespace dispatch
