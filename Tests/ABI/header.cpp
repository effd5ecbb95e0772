// The header in C++: names are C's, and the macros for options are initialisers.
#include <mniop.h>
#include <mniop.h>

#include <type_traits>

static_assert(std::is_standard_layout<mniop_load_options>::value, "C struct");
static_assert(std::is_trivial<mniop_worker_options>::value, "C struct");

int main() {
  mniop_load_options load = MNIOP_LOAD_OPTIONS_INIT;
  mniop_worker_options worker = MNIOP_WORKER_OPTIONS_INIT;
  bool sized = load.size == sizeof load && worker.size == sizeof worker;
  return sized && mniop_abi_version() == MNIOP_ABI_VERSION ? 0 : 1;
}
