#include "deskcentre.h"

namespace dispatch {

void DeskCentre::setState(const LinkState& state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace dispatch
