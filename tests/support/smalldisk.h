#pragma once

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/resource.h>

namespace dispatch::test {

/// As long as it lives no file of this program grows beyond @p bytes.
struct SmallDisk {
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        rlimit small = before;
        small.rlim_cur = bytes;
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

} // namespace dispatch::test
