#include "fuzz.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    dispatch::fuzz::one({data, qsizetype(size)});
    return 0;
}
