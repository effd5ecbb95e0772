/* SHA-256 from the system's libcrypto: rulebook digests, nothing else. */
#include <openssl/sha.h>
