#include "intakekeys.h"

#include <QKeyEvent>

namespace dispatch {

std::optional<FormDeed> formDeed(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier) {
        if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9)
            return static_cast<FormDeed>(static_cast<int>(FormDeed::Place1) + key.key() - Qt::Key_1);
        switch (key.key()) {
        case Qt::Key_W: return FormDeed::Where;
        case Qt::Key_B: return FormDeed::Callback;
        case Qt::Key_D: return FormDeed::Danger;
        case Qt::Key_Y: return FormDeed::Known;
        default: return {};
        }
    }
    if (modifiers == Qt::ControlModifier) {
        switch (key.key()) {
        case Qt::Key_D: return FormDeed::Determine;
        case Qt::Key_O: return FormDeed::Otherwise;
        case Qt::Key_Return:
        case Qt::Key_Enter: return FormDeed::File;
        default: return {};
        }
    }
    return {};
}

} // namespace dispatch
