/* The library inside a host that has a life of its own: locales, rounding, small stacks, fork,
   another copy of the library, another Lua. The answer is the same bytes each time, and the
   library leaves nothing in the process: no signal handler, descriptor, variable or thread.

   usage: host LIBRARY SCRIPTS */
#define _GNU_SOURCE
#include "check.h"
#include <dirent.h>
#include <dlfcn.h>
#include <fenv.h>
#include <lauxlib.h>
#include <locale.h>
#include <lualib.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static const char *scripts;
static mniop_rulebook *shared;
static char *expected;

static const char report[] =
    "{\"format\":1,\"id\":\"s\",\"date\":\"2025-01-10\","
    "\"actor\":{\"kind\":\"hopital\",\"department\":\"33\",\"hospital\":\"33.chu_modele\"},"
    "\"facts\":{\"age\":16,\"danger_immediat\":true},"
    "\"present\":[\"oit.D1.01\"]}";

static mniop_rulebook *load_shipped(void)
{
    mniop_text path = { scripts, strlen(scripts) };
    mniop_rulebook *rulebook = NULL;
    mniop_error *error = NULL;
    if (mniop_rulebook_load(&path, 1, NULL, &rulebook, &error) != MNIOP_OK)
        fprintf(stderr, "%s\n", mniop_error_message(error, MNIOP_LANG_EN, NULL));
    mniop_error_free(&error);
    return rulebook;
}

/* The answer as JSON, which the caller frees; NULL where a call failed. */
static char *answer(const mniop_rulebook *rulebook)
{
    mniop_worker *worker = NULL;
    mniop_signal *signal = NULL;
    mniop_assessment *assessment = NULL;
    mniop_error *error = NULL;
    const char *json = NULL;
    char *copy = NULL;
    if (mniop_worker_new(rulebook, NULL, &worker, &error) == MNIOP_OK
        && mniop_signal_from_json(rulebook, report, N, &signal, &error) == MNIOP_OK) {
        const mniop_signal *signals[1];
        signals[0] = signal;
        if (mniop_worker_assess(worker, signals, 1, "2025-01-15", N, &assessment, &error)
                == MNIOP_OK
            && mniop_assessment_json(assessment, 0, &json, NULL, &error) == MNIOP_OK)
            copy = strdup(json);
    }
    if (error != NULL) fprintf(stderr, "%s\n", mniop_error_message(error, MNIOP_LANG_EN, NULL));
    mniop_error_free(&error);
    mniop_assessment_free(&assessment);
    mniop_signal_free(&signal);
    mniop_worker_free(&worker);
    return copy;
}

static int answers_alike(const mniop_rulebook *rulebook)
{
    char *given = answer(rulebook);
    int same = given != NULL && strcmp(given, expected) == 0;
    free(given);
    return same;
}

/* Loads and assesses anew, as nothing must be left over from another environment. */
static int works_alike(void)
{
    mniop_rulebook *rulebook = load_shipped();
    int same = rulebook != NULL && answers_alike(rulebook);
    mniop_rulebook_free(&rulebook);
    return same;
}

static void locales(void)
{
    static const char *const names[] = { "de_DE.UTF-8", "tr_TR.UTF-8", "fr_FR.ISO-8859-1" };
    size_t i, tried = 0;
    for (i = 0; i < sizeof names / sizeof *names; i++) {
        if (setlocale(LC_ALL, names[i]) == NULL) continue;
        tried++;
        CHECK(works_alike());
        setlocale(LC_NUMERIC, "C");
        CHECK(answers_alike(shared));
        setlocale(LC_NUMERIC, names[i]);
        CHECK(answers_alike(shared));
        CHECK(strcmp(setlocale(LC_NUMERIC, NULL), names[i]) == 0);
    }
    setlocale(LC_ALL, "C");
    CHECK(tried == sizeof names / sizeof *names);
}

static void rounding(void)
{
    static const int modes[] = { FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };
    size_t i;
    for (i = 0; i < sizeof modes / sizeof *modes; i++) {
        CHECK(fesetround(modes[i]) == 0);
        CHECK(works_alike());
        CHECK(fegetround() == modes[i]);
    }
    fesetround(FE_TONEAREST);
}

static void *on_thread(void *room)
{
    int *result = room;
    *result = works_alike() && answers_alike(shared);
    return NULL;
}

static void small_stack(size_t bytes)
{
    pthread_attr_t attributes;
    pthread_t thread;
    int result = 0;
    pthread_attr_init(&attributes);
    CHECK(pthread_attr_setstacksize(&attributes, bytes) == 0);
    CHECK(pthread_create(&thread, &attributes, on_thread, &result) == 0);
    pthread_join(thread, NULL);
    pthread_attr_destroy(&attributes);
    CHECK(result == 1);
}

static void forks(void)
{
    int status = -1;
    pid_t child = fork();
    if (child == 0) _exit(answers_alike(shared) && works_alike() ? 0 : 1);
    CHECK(child > 0 && waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    CHECK(answers_alike(shared));
}

/* A second copy of the library, of its own file, in a namespace of its own: it gives the same
   answer, and the first one still does. */
static void second_copy(const char *library)
{
    typedef const char *(*version_function)(void);
    typedef mniop_status (*load_function)(const mniop_text *, size_t, const mniop_load_options *,
                                          mniop_rulebook **, mniop_error **);
    typedef size_t (*count_function)(const mniop_rulebook *, mniop_code);
    typedef void (*free_function)(mniop_rulebook **);
    char path[] = "/tmp/libmniop-copy-XXXXXX";
    char command[4096];
    int file = mkstemp(path);
    void *copy;
    CHECK(file >= 0);
    close(file);
    snprintf(command, sizeof command, "cp '%s' '%s'", library, path);
    CHECK(system(command) == 0);
    copy = dlmopen(LM_ID_NEWLM, path, RTLD_NOW | RTLD_LOCAL);
    unlink(path);
    CHECK(copy != NULL);
    if (copy == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return;
    }
    {
        mniop_text root = { scripts, strlen(scripts) };
        mniop_rulebook *rulebook = NULL;
        version_function version;
        load_function load;
        count_function count;
        free_function release;
        /* POSIX gives functions as pointers to data. */
        *(void **)&version = dlsym(copy, "mniop_version_string");
        *(void **)&load = dlsym(copy, "mniop_rulebook_load");
        *(void **)&count = dlsym(copy, "mniop_rulebook_count");
        *(void **)&release = dlsym(copy, "mniop_rulebook_free");
        CHECK(version != NULL && load != NULL && count != NULL && release != NULL);
        CHECK(version != mniop_version_string);
        CHECK(strcmp(version(), mniop_version_string()) == 0);
        CHECK(load(&root, 1, NULL, &rulebook, NULL) == MNIOP_OK);
        CHECK(count(rulebook, MNIOP_LIST_RULES) == mniop_rulebook_count(shared, MNIOP_LIST_RULES));
        release(&rulebook);
    }
    CHECK(answers_alike(shared));
}

/* A host that runs Lua too, with everything that our scripts do not get. */
static void another_lua(void)
{
    lua_State *host = luaL_newstate();
    CHECK(host != NULL);
    if (host == NULL) return;
    luaL_openlibs(host);
    CHECK(luaL_dostring(host, "kept = setmetatable({}, { __index = function() return 7 end })"
                              " getmetatable('').__index = { rep = error }") == LUA_OK);
    CHECK(works_alike());
    CHECK(luaL_dostring(host, "assert(kept.x == 7 and os.getenv and ('x').rep == error)")
          == LUA_OK);
    lua_close(host);
    CHECK(answers_alike(shared));
}

/* What a process has that a library could leave behind. */
typedef struct traces {
    char handlers[64];
    int threads, descriptors;
    size_t variables;
} traces;

/* The handlers that the C library has for the first thread of a process, of which it tells nobody:
   of the signals 32 and 33, which are its own. Loading shares its work with a second thread. */
static void leave_out_own(char *handlers)
{
    unsigned long long seen;
    if (handlers[0] == '\0') return;
    seen = strtoull(handlers, NULL, 16);
    snprintf(handlers, 64, "%016llx", seen & ~(3ULL << 31));
}

static traces look(void)
{
    traces seen = { "", 0, 0, 0 };
    char line[256];
    FILE *status = fopen("/proc/self/status", "r");
    DIR *folder = opendir("/proc/self/fd");
    char **variable;
    while (status != NULL && fgets(line, sizeof line, status) != NULL) {
        sscanf(line, "SigCgt: %63s", seen.handlers);
        sscanf(line, "Threads: %d", &seen.threads);
    }
    if (status != NULL) fclose(status);
    leave_out_own(seen.handlers);
    while (folder != NULL && readdir(folder) != NULL) seen.descriptors++;
    if (folder != NULL) closedir(folder);
    for (variable = environ; *variable != NULL; variable++) seen.variables += strlen(*variable) + 1;
    return seen;
}

int main(int count, char **arguments)
{
    traces before = look(), after;
    char nothing[64];
    if (count != 3) {
        fprintf(stderr, "usage: host LIBRARY SCRIPTS\n");
        return 2;
    }
    scripts = arguments[2];
    shared = load_shipped();
    expected = shared == NULL ? NULL : answer(shared);
    CHECK(expected != NULL);
    if (expected == NULL) return finish("host");
    after = look();
    memset(nothing, '0', strlen(before.handlers));
    nothing[strlen(before.handlers)] = '\0';
    CHECK(before.handlers[0] != '\0' && strcmp(before.handlers, nothing) == 0);
    CHECK(strcmp(after.handlers, nothing) == 0);
    CHECK(after.threads == 1);
    locales();
    rounding();
    small_stack(1 << 20);
    small_stack(256 << 10);
    forks();
    second_copy(arguments[1]);
    another_lua();
    mniop_rulebook_free(&shared);
    free(expected);
    after = look();
    CHECK(before.threads == 1 && after.threads == 1);
    CHECK(before.descriptors > 0 && before.descriptors == after.descriptors);
    CHECK(before.variables == after.variables);
    return finish("host");
}
