#include "ownsqlite.h"

#include <dlfcn.h>

namespace dispatch {

bool usesOwnSqlite()
{
    void* found = dlsym(RTLD_DEFAULT, "sqlite3_open_v2");
    Dl_info there{};
    Dl_info here{};
    return found && dladdr(found, &there) != 0 && dladdr(reinterpret_cast<void*>(&usesOwnSqlite), &here) != 0 && there.dli_fbase == here.dli_fbase;
}

} // namespace dispatch
