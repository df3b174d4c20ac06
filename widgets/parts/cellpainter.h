#pragma once

#include "looks.h"

#include <QCache>
#include <QList>
#include <QStaticText>

class QModelIndex;
class QPainter;

namespace dispatch {

/// One thing in a cell: an icon, a ring, risk bars, a boxed language code, or words.
struct CellPiece {
    enum class Kind { Icon, Ring, Bars, Badge, Words };
    Kind kind = Kind::Words;
    QString text;                        ///< words, badge letters or icon name
    Looks::Token token = Looks::Text;
    bool strong = false;
    double share = 0;                    ///< Ring: how much is left
    int level = 0;                       ///< Bars: how many are filled
    bool isFilled = false;               ///< stands in a red box: a high risk, a duress
    QString shorter;                     ///< words for when there is too little room
    Looks::Token fill = Looks::RedFill;  ///< of the box, when it is filled
};

/// What a cell shows, told by the item model's roles, as pieces that are measured and painted alike.
class CellPainter {
public:
    explicit CellPainter(const Looks* looks) : m_looks(looks) {}

    /// @p hasRiskWords: false leaves only the bars of a risk.
    [[nodiscard]] QList<CellPiece> pieces(const QModelIndex& index, bool isSelected, bool hasRiskWords) const;
    [[nodiscard]] int width(const QList<CellPiece>& pieces) const;
    /// Paints into @p rect; words that do not fit are elided. Mirrored for @p direction.
    void paint(QPainter* painter, const QRect& rect, const QList<CellPiece>& pieces, Qt::LayoutDirection direction, bool isTrailing) const;

    [[nodiscard]] int padding() const { return m_looks->scaled(6); }

private:
    [[nodiscard]] QList<CellPiece> plainPieces(const QModelIndex& index) const;
    [[nodiscard]] QList<CellPiece> clockPieces(const QModelIndex& index) const;
    [[nodiscard]] QList<CellPiece> riskPieces(const QModelIndex& index, bool hasWords) const;
    [[nodiscard]] int width(const CellPiece& piece) const;
    [[nodiscard]] int gapBefore(const QList<CellPiece>& pieces, qsizetype at) const;
    void paintPiece(QPainter* painter, const QRect& rect, const CellPiece& piece, Qt::LayoutDirection direction) const;
    void paintRing(QPainter* painter, const QRect& rect, const CellPiece& piece) const;
    void paintBars(QPainter* painter, const QRect& rect, const CellPiece& piece) const;
    void paintBadge(QPainter* painter, const QRect& rect, const CellPiece& piece) const;

    /// Words as they were laid out: a ticking board shows the same ones again and again.
    struct Line {
        QStaticText text;
        int width = 0;
    };
    [[nodiscard]] const Line& line(const QString& text, bool strong) const;

    const Looks* m_looks;
    mutable QCache<std::pair<QString, bool>, Line> m_lines{4000};
    mutable QFont m_linesFont; ///< of m_lines; another text size lays them out anew
};

} // namespace dispatch
