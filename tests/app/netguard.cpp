// Writes down every attempt to reach something outside this machine, between a program and its system: loaded before the C library.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

namespace {

void record(const char* what, const char* whom)
{
    const char* const path = std::getenv("NET_GUARD_LOG");
    if (!path)
        return;
    if (auto* log = std::fopen(path, "ae")) {
        std::fprintf(log, "%s %s\n", what, whom ? whom : "");
        std::fclose(log);
    }
}

bool staysHere(const sockaddr* address) { return !address || address->sa_family == AF_UNIX || address->sa_family == AF_NETLINK || address->sa_family == AF_UNSPEC; }

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int connect(int socket, const sockaddr* address, socklen_t size)
{
    static auto* const next = real<int(int, const sockaddr*, socklen_t)>("connect");
    if (staysHere(address))
        return next(socket, address, size);
    record("connect", address->sa_family == AF_INET ? "IPv4" : address->sa_family == AF_INET6 ? "IPv6" : "another family");
    errno = ENETUNREACH;
    return -1;
}

ssize_t sendto(int socket, const void* bytes, size_t size, int flags, const sockaddr* address, socklen_t addressSize)
{
    static auto* const next = real<ssize_t(int, const void*, size_t, int, const sockaddr*, socklen_t)>("sendto");
    if (staysHere(address))
        return next(socket, bytes, size, flags, address, addressSize);
    record("sendto", nullptr);
    errno = ENETUNREACH;
    return -1;
}

int getaddrinfo(const char* node, const char*, const addrinfo*, addrinfo**)
{
    record("getaddrinfo", node);
    return EAI_FAIL;
}

hostent* gethostbyname(const char* name)
{
    record("gethostbyname", name);
    return nullptr;
}

hostent* gethostbyname2(const char* name, int)
{
    record("gethostbyname2", name);
    return nullptr;
}

} // extern "C"
