#pragma once

#include "planprint.h"
#include "printedtext.h"
#include "printpages.h"

namespace dispatch {

/// What the three papers of a plan have in common: their words, letters and sides.
class PlanPaperLayout {
public:
    PlanPaperLayout(PrintPages& pages, const PlanSheet& sheet, const PlanWords& words) : pages(pages), sheet(sheet), words(words) {}

    [[nodiscard]] QString lettersWithoutFont() const { return m_missing; }

protected:
    /// In the plan's language.
    [[nodiscard]] PrintedText text(const QString& text, double points, double width, bool bold = false, const QString& strong = {});
    [[nodiscard]] PrintedText english(const QString& text, double points, double width, bool bold = false, const QString& strong = {});
    /// The parts that are printed and have lines, in the form's order.
    [[nodiscard]] QList<PlanPart> parts() const;
    [[nodiscard]] static bool isNumbered(PlanPart part) { return part <= PlanPart::Surroundings; }
    /// One line as it is read, and the number in it.
    [[nodiscard]] std::pair<QString, QString> line(const PlanItem& item, const PlanLanguage& language, const QString& said) const;
    [[nodiscard]] bool isRightToLeft() const { return words.language->reading == ReadDirection::RightToLeft; }
    /// Where something of @p width stands that begins @p from millimetres after the line's beginning.
    [[nodiscard]] static QPointF place(const QRectF& room, double from, double width, bool isRightToLeft);
    void rule(double thickness, double before, double after);

    PrintPages& pages;
    const PlanSheet& sheet;
    const PlanWords& words;

private:
    void note(const PrintedText& text);

    QString m_missing;
};

class PersonsPage : public PlanPaperLayout {
public:
    using PlanPaperLayout::PlanPaperLayout;
    void lay(double points);

private:
    void part(PlanPart part, double points);
    void beside(const QList<PlanPart>& parts, double points);
    void foot(double points);
};

class CheckingCopy : public PlanPaperLayout {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanPrint)
public:
    using PlanPaperLayout::PlanPaperLayout;
    void lay(double points);

private:
    void row(const PrintedText& english, const PrintedText& own, bool isHead, int level = 0);
};

class WalletCard : public PlanPaperLayout {
public:
    using PlanPaperLayout::PlanPaperLayout;
    void lay();

private:
    struct Line {
        PrintedText text;
        double y = 0;
    };
    /// False where there is no room for it any more.
    bool add(QList<Line>& face, const QString& said, double points, bool bold = false, const QString& strong = {});
    void addLines(QList<Line>& face, const QString& heading, PlanPart part, qsizetype most);
};

} // namespace dispatch
