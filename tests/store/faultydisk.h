#pragma once

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include <atomic>

namespace dispatch::test {

/// A disk that works so many more writes and then no longer, beneath SQLite: the default file system of this process while it lives.
class FaultyDisk {
public:
    explicit FaultyDisk(int code);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    void failAfter(int writes) { m_left = writes; }
    void mend() { m_left = -1; }
    [[nodiscard]] int code() const { return m_code; }
    /// Whether the next write or sync may be done.
    [[nodiscard]] bool allows();
    [[nodiscard]] sqlite3_vfs* real() const { return m_real; }

private:
    const int m_code;
    std::atomic<int> m_left = -1;
    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
};

} // namespace dispatch::test
