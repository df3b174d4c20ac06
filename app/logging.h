#pragma once

#include <QString>

namespace dispatch {

/// Sends the program's messages to `log/dispatch.log` in @p folder, and to the terminal. English, one line a message, UTC; at most
/// two files of 4 MB. What is logged never holds a name, a phone number or an address: that is the caller's duty.
void startLogging(const QString& folder);

} // namespace dispatch
