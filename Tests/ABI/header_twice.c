/* The header stands alone, first, and twice. */
#include <mniop.h>
#include <mniop.h>

int main(void) { return mniop_version_number() == MNIOP_VERSION_NUMBER ? 0 : 1; }
