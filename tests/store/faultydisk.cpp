#include "faultydisk.h"

#include <cstring>
#include <new>

namespace dispatch::test {
namespace {

/// SQLite allocates this much for a file; the real file follows right behind.
struct File {
    sqlite3_file base;
    FaultyDisk* disk;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* own(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

template <auto Method, typename... Arguments>
int pass(sqlite3_file* file, Arguments... arguments)
{
    auto* real = own(file)->real();
    return (real->pMethods->*Method)(real, arguments...);
}

template <auto Method, typename... Arguments>
int passIfAllowed(sqlite3_file* file, Arguments... arguments)
{
    return own(file)->disk->allows() ? pass<Method>(file, arguments...) : own(file)->disk->code();
}

const sqlite3_io_methods methods{1, [](sqlite3_file* file) { return pass<&sqlite3_io_methods::xClose>(file); },
    [](sqlite3_file* file, void* to, int size, sqlite3_int64 at) { return pass<&sqlite3_io_methods::xRead>(file, to, size, at); },
    [](sqlite3_file* file, const void* from, int size, sqlite3_int64 at) { return passIfAllowed<&sqlite3_io_methods::xWrite>(file, from, size, at); },
    [](sqlite3_file* file, sqlite3_int64 size) { return passIfAllowed<&sqlite3_io_methods::xTruncate>(file, size); },
    [](sqlite3_file* file, int flags) { return passIfAllowed<&sqlite3_io_methods::xSync>(file, flags); },
    [](sqlite3_file* file, sqlite3_int64* size) { return pass<&sqlite3_io_methods::xFileSize>(file, size); },
    [](sqlite3_file* file, int lock) { return pass<&sqlite3_io_methods::xLock>(file, lock); },
    [](sqlite3_file* file, int lock) { return pass<&sqlite3_io_methods::xUnlock>(file, lock); },
    [](sqlite3_file* file, int* out) { return pass<&sqlite3_io_methods::xCheckReservedLock>(file, out); },
    [](sqlite3_file* file, int op, void* argument) { return pass<&sqlite3_io_methods::xFileControl>(file, op, argument); },
    [](sqlite3_file* file) { return pass<&sqlite3_io_methods::xSectorSize>(file); },
    [](sqlite3_file* file) { return pass<&sqlite3_io_methods::xDeviceCharacteristics>(file); },
    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

} // namespace

FaultyDisk::FaultyDisk(int code) : m_code(code), m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
{
    m_vfs.zName = "faulty";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = [](sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out) {
        auto* disk = static_cast<FaultyDisk*>(vfs->pAppData);
        auto* made = new (file) File{{nullptr}, disk};
        std::memset(static_cast<void*>(made->real()), 0, static_cast<size_t>(disk->real()->szOsFile));
        const int opened = disk->real()->xOpen(disk->real(), name, made->real(), flags, out);
        if (opened == SQLITE_OK)
            made->base.pMethods = &methods;
        return opened;
    };
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

bool FaultyDisk::allows()
{
    if (m_left < 0)
        return true;
    if (m_left == 0)
        return false;
    --m_left;
    return true;
}

} // namespace dispatch::test
