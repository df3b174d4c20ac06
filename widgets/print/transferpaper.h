#pragma once

#include "paper.h"

namespace dispatch {

/// What a transfer's sheet is printed from: words alone.
struct TransferPrint {
    QString title;          ///< "Transfer of 104 to 911"
    QString about;          ///< who asked, when; or that nobody was asked yet
    QString page;           ///< to be read out, a line each
    QString standing;       ///< whose the person is now
    QString comes;          ///< who is expected to come; empty where nobody knows or asked
    QString mark;           ///< stands in a frame on every page: that nothing of it is real
};

/// A transfer's sheet on paper: large, to be read out, with room for the answer.
class TransferPaper {
    Q_DECLARE_TR_FUNCTIONS(dispatch::TransferPaper)
public:
    [[nodiscard]] static Paper lay(const QPageLayout& paper, const TransferPrint& sheet);
};

} // namespace dispatch
