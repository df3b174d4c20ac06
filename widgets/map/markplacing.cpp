#include "markplacing.h"

namespace dispatch {
namespace {

constexpr double gap = 3;
constexpr double bearable = 0.12;      ///< share of a box that another may cover
constexpr qsizetype mostMarks = 150;   ///< beyond it nothing is legible anyhow, and time is short

double overlap(const QRectF& box, const QList<QRectF>& taken)
{
    double covered = 0;
    for (const auto& each : taken) {
        const auto both = box.intersected(each);
        covered += both.width() * both.height();
    }
    return covered / (box.width() * box.height());
}

} // namespace

QList<QPointF> placedApart(const QList<MarkBox>& marks, const QRectF& view)
{
    static constexpr std::pair<int, int> sides[] = {{0, 1}, {1, 0}, {-1, 0}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}};
    QList<QPointF> places;
    QList<QRectF> taken;
    for (const auto& mark : marks) {
        QPointF best = mark.at;
        if (mark.mayMove && marks.size() <= mostMarks) {
            double least = overlap(mark.box.translated(mark.at), taken);
            for (int far = 1; far <= 2 && least > bearable; ++far)
                for (const auto& [x, y] : sides) {
                    const QPointF aside = mark.at + QPointF(x * far * (mark.box.width() * 0.7 + gap), y * far * (mark.box.height() + gap));
                    const auto box = mark.box.translated(aside);
                    const double covered = overlap(box, taken);
                    if (covered < least && view.contains(box)) {
                        least = covered;
                        best = aside;
                    }
                    if (least <= bearable)
                        break;
                }
        }
        places.append(best);
        taken.append(mark.box.translated(best));
    }
    return places;
}

} // namespace dispatch
