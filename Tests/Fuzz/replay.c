/* Runs a fuzz target over the files that are named, without libFuzzer: the kept seeds and
   crashes, in the ordinary tests. */
#include "fuzz.h"

int main(int count, char **paths)
{
    for (int i = 1; i < count; i++) {
        FILE *file = fopen(paths[i], "rb");
        if (file == NULL) {
            fprintf(stderr, "%s: cannot be read\n", paths[i]);
            return 1;
        }
        uint8_t *bytes = malloc(1 << 20);
        MUST(bytes != NULL);
        size_t size = fread(bytes, 1, 1 << 20, file);
        fclose(file);
        LLVMFuzzerTestOneInput(bytes, size);
        free(bytes);
    }
    printf("%s: %d inputs replayed\n", paths[0], count - 1);
    return count > 1 ? 0 : 1;
}
