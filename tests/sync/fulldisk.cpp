// A disk that is full while a file says so, between a server and its system: loaded before the C library.
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

bool isFull()
{
    static const char* const when = std::getenv("DISK_FULL_WHEN");
    if (!when || access(when, F_OK) != 0)
        return false;
    errno = ENOSPC;
    return true;
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    static auto* const next = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return isFull() ? -1 : next(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    static auto* const next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return isFull() ? -1 : next(file, bytes, size, at);
}

ssize_t pwritev(int file, const iovec* parts, int count, off_t at)
{
    static auto* const next = real<ssize_t(int, const iovec*, int, off_t)>("pwritev");
    return isFull() ? -1 : next(file, parts, count, at);
}

ssize_t pwritev64(int file, const iovec* parts, int count, off64_t at)
{
    static auto* const next = real<ssize_t(int, const iovec*, int, off64_t)>("pwritev64");
    return isFull() ? -1 : next(file, parts, count, at);
}

int posix_fallocate(int file, off_t at, off_t size)
{
    static auto* const next = real<int(int, off_t, off_t)>("posix_fallocate");
    return isFull() ? ENOSPC : next(file, at, size);
}

int posix_fallocate64(int file, off64_t at, off64_t size)
{
    static auto* const next = real<int(int, off64_t, off64_t)>("posix_fallocate64");
    return isFull() ? ENOSPC : next(file, at, size);
}

} // extern "C"
