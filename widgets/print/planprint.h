#pragma once

#include "plancontent.h"
#include "planlanguage.h"
#include "printpages.h"

#include <QCoreApplication>

namespace dispatch {

/// What of a plan goes on paper. Marks, clinical notes, risk and incidents never do, nor the parts that are for whoever comes.
struct PlanSheet {
    PlanContent content;
    QString name;              ///< stands at the top; empty: no name
    QDate writtenOn;
    bool isSigned = false;
    bool withNumbers = true;   ///< of the people to call
    bool withStrengths = true; ///< strengths, who stands by the person, reasons
    bool withKept = true;      ///< where it is kept, how likely it is used, when it is looked at again
    double points = 14;        ///< of the person's words
    QString mark;              ///< stands in a frame on every page: that nothing of it is real
};

/// The headings and phrases it is printed with.
struct PlanWords {
    const PlanTemplate* form = nullptr;
    const PlanLanguage* language = nullptr;
    const PlanLanguage* english = nullptr;
};

enum class PlanPaper { Page, CheckingCopy, WalletCard };

/// How it came out.
struct PlanPrinted {
    int pages = 0;
    double points = 0;           ///< smaller than asked for where the page would not have been enough
    QString lettersWithoutFont;  ///< each once; they are boxes on the paper
};

/// Papers of one plan, one after the other, laid out once: a screen shows what the printer will print.
class PlanDocument {
public:
    PlanDocument(const QList<PlanPaper>& papers, const QPageLayout& paper, const PlanSheet& sheet, const PlanWords& words);

    [[nodiscard]] int pages() const;
    /// Which paper @p page is a page of; the first one is 0.
    [[nodiscard]] PlanPaper paperAt(int page) const;
    /// How @p paper came out; null: it is not in the document.
    [[nodiscard]] const PlanPrinted* of(PlanPaper paper) const;
    /// In the units of `PrintPages`; the painter stands where the page's printed area begins.
    void paint(QPainter& painter, int page) const;

private:
    struct Laid {
        PlanPaper paper = PlanPaper::Page;
        PrintPages pages;
        PlanPrinted printed;
    };
    [[nodiscard]] std::pair<const Laid*, int> at(int page) const;
    void lay(PlanPaper paper, const QPageLayout& layout, const PlanWords& words);
    void paintTop(QPainter& painter, const QRectF& room, PlanPaper paper, int page, int pages) const;

    PlanSheet m_sheet;
    PlanLanguage m_language;
    PlanLanguage m_english;
    QList<Laid> m_papers;
};

/// A safety plan on paper: the person's page in her language and large letters, the same line beside line with English for whoever checks
/// it, or a card for the wallet.
class PlanPrint {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanPrint)
public:
    /// Below this the letters never go; then it takes more pages.
    static constexpr double smallest = 11;

    /// Turns @p device upright. A title and fonts are the device's own affair: a PDF writer embeds them.
    [[nodiscard]] static Result<PlanDocument> print(QPagedPaintDevice& device, const QList<PlanPaper>& papers, const PlanSheet& sheet, const PlanWords& words);
    [[nodiscard]] static Result<PlanPrinted> print(QPagedPaintDevice& device, PlanPaper paper, const PlanSheet& sheet, const PlanWords& words);
};

} // namespace dispatch
