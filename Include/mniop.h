/*
** libmniop: identifies and protects victims of trafficking in human beings.
**
** This header is the contract of the library. Where it and the code disagree, the code is wrong.
**
** A host gives signals about one person; libmniop answers which exploitation the indicators point
** to, whether they suffice for shelter and support, which rights and measures are open, closed or
** undecided, why, under which article in force on which date, by when, and what to ask next. It
** advises. It never decides, and it never says that somebody is not a victim.
**
** A program in six calls (examples/c/main.c is one that compiles):
**
**     mniop_rulebook_load      read the scripts, once
**     mniop_worker_new         one a thread
**     mniop_signal_new         then the setters; or mniop_signal_from_json
**     mniop_worker_assess      an assessment as of a date
**     mniop_assessment_...     read the answer; or mniop_assessment_json
**     mniop_..._free           one for each thing made
**
** CONVENTIONS, which hold for every function below and are not said again:
**
** Status.   A function that can fail returns a mniop_status, MNIOP_OK (0) on success. Its out
**           parameter is then set; on failure it is set to NULL. A function that cannot fail
**           returns its value, and NULL or 0 for a NULL handle or an index out of range.
** Errors.   The last parameter `error` may be NULL. Otherwise *error is overwritten: NULL on
**           success, on failure an error that the caller frees with mniop_error_free. There is no
**           "last error" of a thread.
** Text in.  (pointer, length in bytes), UTF-8, read during the call only. A length of MNIOP_NUL
**           says that the text ends at its first NUL. Invalid UTF-8 is MNIOP_INVALID, never
**           repaired; so is a control character. Inside JSON and scripts both are problems of the
**           signal or the script, with their place. NULL is an empty text where the length is 0.
** Text out. UTF-8, NUL-terminated; its length in bytes goes to *length where `length` is not NULL.
**           Borrowed: never freed by the caller, valid until the handle that gave it is freed.
** Dates.    Text, YYYY-MM-DD. No function reads a clock: the date of an answer is an argument.
** Memory.   What a function puts into an out parameter is owned by the caller and has one _free.
**           Each _free takes the address of the handle, sets the handle to NULL, and does nothing
**           for NULL or for the address of NULL. Handles may be freed in any order: a worker and
**           a signal keep what they need, and an assessment outlives them all.
** Threads.  A pointer to const may be used by any number of threads at once. Any other handle
**           belongs to one thread at a time: a call that overlaps another one on the same handle
**           returns MNIOP_MISUSE and changes nothing. Freeing a handle while another thread uses
**           it is undefined, as with free(3). Run on ordinary threads with 1 MiB of stack; never
**           leave a call by longjmp or by a C++ exception. After fork(2) the child may go on.
**           Loading a rulebook uses a second thread, which blocks all signals and is gone when the
**           call returns; where the system gives none, it takes longer. Nothing else starts any.
** Misuse.   A handle of another kind is MNIOP_MISUSE. In a debug build (`swift build`) so is a
**           handle that was freed, or that the library never gave, and a second _free of the same
**           handle does nothing; in a release build these are undefined, as with free(3).
** Structs.  The public structs of options begin with their size, see MNIOP_..._INIT.
** Numbers.  Statuses and codes have gaps, and no number is ever used again for another meaning. A
**           caller must expect numbers that it does not know.
** Memory exhausted by the host is not a status: the process ends, as in most runtimes. There is no
** hook for an allocator: a part of the memory could not go through it.
*/
#ifndef MNIOP_H
#define MNIOP_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---------------------------------------------------------------------------------------------
** Version
*/

/* The version of this header. Compare with mniop_version_number(), which is the library's. */
#define MNIOP_VERSION "0.1.0"
#define MNIOP_VERSION_NUMBER 1000 /* major * 1 000 000 + minor * 1000 + patch */

/* The number in the soname, libmniop.so.0: programs built for another one do not run. */
#define MNIOP_ABI_VERSION 0

/* What language(1) in a script and "format": 1 in a signal and an assessment stand for. */
#define MNIOP_LANGUAGE_VERSION 1
#define MNIOP_FORMAT_VERSION 1

int32_t mniop_version_number(void);
/* The library's version and the release of Lua that is loaded: "0.1.0 (Lua 5.4.4)". Static. */
const char *mniop_version_string(void);
int32_t mniop_abi_version(void);
int32_t mniop_language_version(void);
int32_t mniop_format_version(void);

/* ---------------------------------------------------------------------------------------------
** Status and codes
*/

typedef int32_t mniop_status;

#define MNIOP_OK 0
#define MNIOP_INVALID 10    /* an argument: NULL, a length, UTF-8, a date, an unknown code */
#define MNIOP_OPTIONS 12    /* a struct of options: its size, or a field this library lacks */
#define MNIOP_MISUSE 20     /* a handle of another kind, finished, or used by two threads at once */
#define MNIOP_UNREADABLE 30 /* a file or folder that cannot be read */
#define MNIOP_BAD_SCRIPT 32 /* the national scripts are missing or wrong: no rulebook */
#define MNIOP_UNKNOWN 40    /* a fact, indicator, actor or parameter that no script declares */
#define MNIOP_BAD_VALUE 42  /* a value of another type, out of range, or not among the known */
#define MNIOP_BAD_SIGNAL 44 /* a signal that is wrong as a whole, or is no JSON */
#define MNIOP_BAD_CASE 46   /* signals that cannot be assessed together */
#define MNIOP_INTERNAL 90   /* a defect of the library: please report it */

/* One of the numbers MNIOP_<family>_<name> below; 0 is none. Each answers to a word of the
** formats, see mniop_code_word. */
typedef int32_t mniop_code;

/* The word that JSON has for a code: "open" for MNIOP_OUTCOME_OPEN. Static; "" for an unknown
** code. Any thread. */
const char *mniop_code_word(mniop_code code);

/* Languages of labels and messages. Any other number is French. */
#define MNIOP_LANG_FR 901
#define MNIOP_LANG_EN 902

/* A length: the text ends at its first NUL. */
#define MNIOP_NUL ((size_t)-1)

/* A text in a list of texts. */
typedef struct mniop_text {
  const char *bytes;
  size_t length;
} mniop_text;

/* ---------------------------------------------------------------------------------------------
** Errors
**
** An error holds at least one problem; a load that failed holds every problem of the scripts.
*/

typedef struct mniop_error mniop_error;
typedef struct mniop_problem mniop_problem;

/* The status that came with it. */
mniop_status mniop_error_status(const mniop_error *error);
size_t mniop_error_problem_count(const mniop_error *error);
const mniop_problem *mniop_error_problem(const mniop_error *error, size_t index);

/* The first problem in one line, "place: text", in French or English. */
const char *mniop_error_message(const mniop_error *error, mniop_code language, size_t *length);

void mniop_error_free(mniop_error **error);

/* A stable name of the kind of problem, such as "unknown_fact". */
const char *mniop_problem_name(const mniop_problem *problem, size_t *length);

/* What is wrong and what was expected, with the nearest known name. Never a value of the case:
** it may be written to a log. */
const char *mniop_problem_text(const mniop_problem *problem, mniop_code language, size_t *length);

/* Where: "national/sejour.lua:12:3" in a script, "facts.age" in a signal, "FILE:12: facts.age" in a
** batch, the name of a parameter of the call elsewhere. */
const char *mniop_problem_place(const mniop_problem *problem, size_t *length);

/* The line of the script, or of the signals, and the byte in that line, both from 1; 0 where the
** place is no line, or not known. */
size_t mniop_problem_line(const mniop_problem *problem);
size_t mniop_problem_column(const mniop_problem *problem);

/* 1 for an error, 0 for a warning. */
int32_t mniop_problem_is_error(const mniop_problem *problem);

/* ---------------------------------------------------------------------------------------------
** Rulebook: all that the scripts know, compiled once
**
** Immutable: any number of threads and workers share one.
*/

typedef struct mniop_rulebook mniop_rulebook;

/* Limits under which scripts run, the hooks of local layers too. 0 is the library's default. What
** a script does within the limits is the same on every machine: no limit is a time. */
/*
** Is told what goes wrong without failing a call: warnings and local layers that did not load,
** while a rulebook is loaded; local functions that failed or were stopped, while a worker
** assesses. Called on the thread of that call, before it returns; `problem` is borrowed for the
** time of the callback. It holds no value of a case. The callback must return normally (no
** longjmp, no exception); it may call the library, but not use or free the worker that calls it:
** that is MNIOP_MISUSE.
*/
typedef void (*mniop_log)(void *context, const mniop_problem *problem);

typedef struct mniop_load_options {
  size_t size;           /* sizeof(mniop_load_options) */
  uint64_t instructions; /* Lua instructions of one run; default: 400 000 */
  uint64_t memory_bytes; /* of one Lua state; default: 16 MiB */
  uint64_t source_bytes; /* of one script; default: 256 KiB */
  uint64_t output_bytes; /* of what one run declares or proposes; default: 32 MiB */
  mniop_log log;         /* or NULL */
  void *log_context;     /* given back to `log` */
} mniop_load_options;

/* A library newer than the caller takes what the caller lacks as 0; a library older than the
** caller refuses a field that it does not know unless all its bytes are 0 (MNIOP_OPTIONS). */
#define MNIOP_LOAD_OPTIONS_INIT \
  { sizeof(mniop_load_options), 0, 0, 0, 0, NULL, NULL }

/* A script in memory. `path` is relative to the scripts' root: "national/sejour.lua",
** "departements/33/clav.lua". */
typedef struct mniop_script {
  const char *path;
  size_t path_length;
  const char *bytes;
  size_t length;
} mniop_script;

/*
** Reads every *.lua of these files and folders. `options` may be NULL.
**
** A problem of a local layer drops that layer: the call succeeds, the national answer is whole,
** and the problem is in the rulebook's list, below. Problems of the national layer fail.
**
** Errors: MNIOP_INVALID, MNIOP_OPTIONS, MNIOP_UNREADABLE, MNIOP_BAD_SCRIPT.
*/
mniop_status mniop_rulebook_load(const mniop_text *paths, size_t path_count,
                                 const mniop_load_options *options, mniop_rulebook **rulebook,
                                 mniop_error **error);

/* As mniop_rulebook_load, from memory: reads no file. The scripts are copied. */
mniop_status mniop_rulebook_from_scripts(const mniop_script *scripts, size_t script_count,
                                         const mniop_load_options *options,
                                         mniop_rulebook **rulebook, mniop_error **error);

/* Another owner of the same rulebook: each one frees its own. NULL for NULL. */
mniop_rulebook *mniop_rulebook_retain(const mniop_rulebook *rulebook);
void mniop_rulebook_free(mniop_rulebook **rulebook);

/* What did not prevent the load: warnings, and everything wrong in local layers. */
size_t mniop_rulebook_problem_count(const mniop_rulebook *rulebook);
const mniop_problem *mniop_rulebook_problem(const mniop_rulebook *rulebook, size_t index);

/* SHA-256 of the scripts, in hexadecimal: the same scripts, the same answers. */
const char *mniop_rulebook_digest(const mniop_rulebook *rulebook, size_t *length);

/* What a rulebook lists, in order of declaration. */
#define MNIOP_LIST_FACTS 601
#define MNIOP_LIST_INDICATORS 602
#define MNIOP_LIST_RULES 603
#define MNIOP_LIST_ACTORS 604
#define MNIOP_LIST_LAYERS 605
#define MNIOP_LIST_UNAVAILABLE 606 /* local layers that did not load; their label is their id */
#define MNIOP_LIST_GRIDS 607
#define MNIOP_LIST_EXPLOITATIONS 608
#define MNIOP_LIST_PARAMETERS 609
#define MNIOP_LIST_SERVICES 610 /* without the confidential ones */
#define MNIOP_LIST_DOCUMENTS 611

size_t mniop_rulebook_count(const mniop_rulebook *rulebook, mniop_code list);
const char *mniop_rulebook_id(const mniop_rulebook *rulebook, mniop_code list, size_t index,
                              size_t *length);
const char *mniop_rulebook_label(const mniop_rulebook *rulebook, mniop_code list, size_t index,
                                 mniop_code language, size_t *length);

#define MNIOP_TYPE_BOOLEAN 501
#define MNIOP_TYPE_INTEGER 502
#define MNIOP_TYPE_DATE 503
#define MNIOP_TYPE_CODE 504
#define MNIOP_TYPE_CODES 505

/* The type of the fact at `index` of MNIOP_LIST_FACTS: which setter takes it. */
mniop_code mniop_rulebook_fact_type(const mniop_rulebook *rulebook, size_t index);

/* The layer that declares an entry ("national", "33"), "" for a layer itself; and the script,
** "file:line". */
const char *mniop_rulebook_layer(const mniop_rulebook *rulebook, mniop_code list, size_t index,
                                 size_t *length);
const char *mniop_rulebook_source(const mniop_rulebook *rulebook, mniop_code list, size_t index,
                                  size_t *length);

/* Names that go with an entry. */
#define MNIOP_NAMES_VALUES 630     /* of a fact, none: any; of a parameter, the default first */
#define MNIOP_NAMES_PROFILES 631   /* of a grid */
#define MNIOP_NAMES_DIMENSIONS 632 /* of a grid */
#define MNIOP_NAMES_READINGS 633   /* of a grid */
#define MNIOP_NAMES_ACTORS 634     /* who may ask a fact, or see an indicator; none: all */
/* Also MNIOP_NAMES_GRIDS of an indicator and of a form of exploitation, MNIOP_NAMES_RULES of a
** service and of a document, MNIOP_NAMES_LANGUAGES of both, and MNIOP_NAMES_FORMS of a service. */

size_t mniop_rulebook_name_count(const mniop_rulebook *rulebook, mniop_code list, size_t index,
                                 mniop_code names);
const char *mniop_rulebook_name(const mniop_rulebook *rulebook, mniop_code list, size_t index,
                                mniop_code names, size_t position, size_t *length);

/* The kind of the rule at `rule` of MNIOP_LIST_RULES: MNIOP_KIND_RIGHT and so on, below. */
mniop_code mniop_rulebook_rule_kind(const mniop_rulebook *rulebook, size_t rule);

/* A rule as it stood between two dates; the versions of a rule, in order of time. Borrowed until
** the rulebook is freed. */
typedef struct mniop_rule_version mniop_rule_version;

size_t mniop_rulebook_version_count(const mniop_rulebook *rulebook, size_t rule);
const mniop_rule_version *mniop_rulebook_version(const mniop_rulebook *rulebook, size_t rule,
                                                 size_t index);
/* First and last day; "" where it has always been so, or still is. */
const char *mniop_rule_version_since(const mniop_rule_version *version, size_t *length);
const char *mniop_rule_version_last(const mniop_rule_version *version, size_t *length);
/* 0 for a stretch in which the text was repealed. */
int32_t mniop_rule_version_is_in_force(const mniop_rule_version *version);
/* MNIOP_GRADE_..., and MNIOP_STATUS_... of what has no legal effect, 0 for law in force. */
mniop_code mniop_rule_version_grade(const mniop_rule_version *version);
mniop_code mniop_rule_version_status(const mniop_rule_version *version);
const char *mniop_rule_version_source(const mniop_rule_version *version, size_t *length);

#define MNIOP_NAMES_NEVER_REQUIRES 635 /* facts that it must never depend on */
#define MNIOP_NAMES_OWED_BY 636        /* kinds of actor that owe it */

/* MNIOP_NAMES_BASIS, MNIOP_NAMES_DOCUMENTS and the two above. */
size_t mniop_rule_version_name_count(const mniop_rule_version *version, mniop_code names);
const char *mniop_rule_version_name(const mniop_rule_version *version, mniop_code names,
                                    size_t index, size_t *length);

/* ---------------------------------------------------------------------------------------------
** Worker: what one thread needs to assess
*/

typedef struct mniop_worker mniop_worker;

/* The host's choice for a `parameter` of the scripts, shown with every answer. */
typedef struct mniop_parameter {
  const char *name;
  size_t name_length;
  const char *value;
  size_t value_length;
} mniop_parameter;

typedef struct mniop_worker_options {
  size_t size; /* sizeof(mniop_worker_options) */
  const mniop_parameter *parameters;
  size_t parameter_count;
  uint64_t without_hooks; /* 1: the functions of local scripts are not run */
  mniop_log log;          /* or NULL */
  void *log_context;      /* given back to `log` */
} mniop_worker_options;

#define MNIOP_WORKER_OPTIONS_INIT \
  { sizeof(mniop_worker_options), NULL, 0, 0, NULL, NULL }

/* Errors: MNIOP_INVALID, MNIOP_OPTIONS, MNIOP_MISUSE, MNIOP_UNKNOWN and MNIOP_BAD_VALUE for a
** parameter. `options` may be NULL. */
mniop_status mniop_worker_new(const mniop_rulebook *rulebook, const mniop_worker_options *options,
                              mniop_worker **worker, mniop_error **error);
void mniop_worker_free(mniop_worker **worker);

#define MNIOP_SERVICE_OPEN 251
#define MNIOP_SERVICE_CLOSED 252

/* What the host knows of a service on a day. All that is 0 is not known, which is not "none". */
typedef struct mniop_service_options {
  size_t size;       /* sizeof(mniop_service_options) */
  const char *as_of; /* the day on which it was so, "2025-01-10"; needed */
  size_t as_of_length;
  uint64_t knows_places; /* 1: `places` is known */
  uint64_t places;       /* free places; 0: full */
  uint64_t opening;      /* MNIOP_SERVICE_OPEN, MNIOP_SERVICE_CLOSED */
} mniop_service_options;

#define MNIOP_SERVICE_OPTIONS_INIT \
  { sizeof(mniop_service_options), NULL, 0, 0, 0, 0 }

/*
** Says what the host knows of a service ("33.ruelle") for the assessments to come of this worker;
** called again it replaces, and with NULL for `options` it forgets. A full service stays in the
** list, last, with the day on which that was said; one said for after the date of an assessment is
** not counted there. A place is never promised: nothing is held for anyone.
**
** Errors: MNIOP_INVALID (also where neither places nor opening is known), MNIOP_OPTIONS,
** MNIOP_MISUSE, MNIOP_UNKNOWN (no service of this id), MNIOP_BAD_VALUE.
*/
mniop_status mniop_worker_set_service(mniop_worker *worker, const char *service,
                                      size_t service_length, const mniop_service_options *options,
                                      mniop_error **error);

/* The same for all services at once, {"33.ruelle": {"places": 0, "open": true, "as_of":
** "2025-01-10"}}; what was said before is forgotten. Where anything is wrong, nothing is changed.
** Errors: MNIOP_INVALID, MNIOP_MISUSE, MNIOP_BAD_VALUE, with every problem and its JSON path. */
mniop_status mniop_worker_set_services_json(mniop_worker *worker, const char *json,
                                            size_t json_length, mniop_error **error);

/* ---------------------------------------------------------------------------------------------
** Signal: one report by one actor about one person
**
** Names, addresses and free text have no place in it: the host keeps them. A fact that is not set
** is unknown, and unknown is not no. A setter called again replaces; one that fails changes
** nothing. Every setter may return MNIOP_INVALID and MNIOP_MISUSE, and what is said beside it.
*/

typedef struct mniop_signal mniop_signal;

/* `id` is the host's own; `date` is when it was observed. */
mniop_status mniop_signal_new(const mniop_rulebook *rulebook, const char *id, size_t id_length,
                              const char *date, size_t date_length, mniop_signal **signal,
                              mniop_error **error);

/* One signal as a JSON object. A key that is not known is an error. Errors: MNIOP_BAD_SIGNAL,
** with every problem of the signal and its JSON path.
**
** A signal that is wrong may still say `"emergency": true`; mniop_error_is_emergency tells. */
mniop_status mniop_signal_from_json(const mniop_rulebook *rulebook, const char *json,
                                    size_t json_length, mniop_signal **signal,
                                    mniop_error **error);

/* 1 where a rejected signal says that there is immediate danger: act on it before mending it. */
int32_t mniop_error_is_emergency(const mniop_error *error);

void mniop_signal_free(mniop_signal **signal);

/* A pseudonym that the host draws. Signals of one person are assessed together; without it, the
** person is the signal's id. */
mniop_status mniop_signal_set_person(mniop_signal *signal, const char *person,
                                     size_t person_length, mniop_error **error);

/* The kind of actor ("hopital", see MNIOP_LIST_ACTORS), the department ("33", "2A", "974") and
** the hospital, each of the latter NULL where it is not known. Errors: MNIOP_UNKNOWN. */
mniop_status mniop_signal_set_actor(mniop_signal *signal, const char *kind, size_t kind_length,
                                    const char *department, size_t department_length,
                                    const char *hospital, size_t hospital_length,
                                    mniop_error **error);

/* Facts, by type. Errors: MNIOP_UNKNOWN (no such fact), MNIOP_BAD_VALUE (another type, an
** impossible value). Booleans: 0 is no, 1 is yes, anything else is MNIOP_INVALID. */
mniop_status mniop_signal_set_fact_bool(mniop_signal *signal, const char *name,
                                        size_t name_length, int32_t value, mniop_error **error);
mniop_status mniop_signal_set_fact_int(mniop_signal *signal, const char *name, size_t name_length,
                                       int64_t value, mniop_error **error);
mniop_status mniop_signal_set_fact_date(mniop_signal *signal, const char *name,
                                        size_t name_length, const char *date, size_t date_length,
                                        mniop_error **error);
mniop_status mniop_signal_set_fact_code(mniop_signal *signal, const char *name,
                                        size_t name_length, const char *code, size_t code_length,
                                        mniop_error **error);
mniop_status mniop_signal_set_fact_codes(mniop_signal *signal, const char *name,
                                         size_t name_length, const mniop_text *codes,
                                         size_t code_count, mniop_error **error);

#define MNIOP_UNKNOWN_REFUSED 701 /* the person would not say */
#define MNIOP_UNKNOWN_UNSAFE 702  /* asking would have put the person at risk */

/* The fact stays unknown, and is not asked again by this kind of actor. Errors: MNIOP_UNKNOWN. */
mniop_status mniop_signal_set_fact_unknown(mniop_signal *signal, const char *name,
                                           size_t name_length, mniop_code why,
                                           mniop_error **error);

/* An indicator that was seen; one that was looked for and is not there. Errors: MNIOP_UNKNOWN. */
mniop_status mniop_signal_add_present(mniop_signal *signal, const char *indicator,
                                      size_t indicator_length, mniop_error **error);
mniop_status mniop_signal_add_absent(mniop_signal *signal, const char *indicator,
                                     size_t indicator_length, mniop_error **error);

/* Immediate danger, as the actor judges it: 1 suffices by itself, and comes first in the answer. */
mniop_status mniop_signal_set_emergency(mniop_signal *signal, int32_t emergency,
                                        mniop_error **error);

#define MNIOP_CONSENT_GIVEN 711
#define MNIOP_CONSENT_REFUSED 712
#define MNIOP_CONSENT_NOT_ASKED 713
#define MNIOP_CONSENT_NOT_NEEDED 714

/* The person's agreement to being reported. Of an adult who refuses only age, forms of
** exploitation and indicators may be kept: mniop_worker_assess refuses anything else. */
mniop_status mniop_signal_set_consent(mniop_signal *signal, mniop_code consent,
                                      mniop_error **error);

#define MNIOP_INTERPRETER_PROFESSIONAL 721
#define MNIOP_INTERPRETER_NONE 722
#define MNIOP_INTERPRETER_COMPANION 723 /* never an interpreter: gives a notice */

mniop_status mniop_signal_set_interpreter(mniop_signal *signal, mniop_code interpreter,
                                          mniop_error **error);

/* 1 where the exploiter may be present: gives a notice. */
mniop_status mniop_signal_set_exploiter_present(mniop_signal *signal, int32_t present,
                                                mniop_error **error);

/* ---------------------------------------------------------------------------------------------
** Assess
*/

typedef struct mniop_assessment mniop_assessment;

/*
** The explained answer about one person, under the law in force on `as_of`. All signals are of
** that person and were made with the worker's rulebook, or a rulebook of the same scripts; their
** order does not matter. The same signals give the same answer, to the byte.
**
** A hook of a local script that fails is a notice in the answer, never an error here.
**
** Errors: MNIOP_INVALID, MNIOP_MISUSE; MNIOP_BAD_SIGNAL (a signal that is wrong as a whole, such
** as too much kept of a person who refuses); MNIOP_BAD_CASE (no signal, several persons, two
** different signals of one id, signals made with other scripts).
*/
mniop_status mniop_worker_assess(mniop_worker *worker, const mniop_signal *const *signals,
                                 size_t signal_count, const char *as_of, size_t as_of_length,
                                 mniop_assessment **assessment, mniop_error **error);

void mniop_assessment_free(mniop_assessment **assessment);

/*
** The whole answer as one JSON object (format 1), on one line; indented where `pretty` is 1. The
** text is borrowed until the assessment is freed. Errors: MNIOP_INVALID, MNIOP_MISUSE.
*/
mniop_status mniop_assessment_json(const mniop_assessment *assessment, int32_t pretty,
                                   const char **json, size_t *length, mniop_error **error);

/*
** One rule for the person, as one JSON object (format 1): the outcome as in the assessment, the
** versions with why each applies or does not, the reasoning as a tree in words ("concerns", "when",
** "grounds"; each node with its state, and what was said by which signal), what the rule never
** requires, and "changes": the smallest sets of what is unknown that would conclude the rule, and
** which single thing that was given, if it were otherwise, would change the outcome. A condition
** that is "adverse" is never to be obtained from the person.
**
** It takes longer than an assessment. The text is borrowed until the assessment is freed; the
** assessment keeps the rulebook and the signals for it. Any thread. Hooks play no part in it.
**
** Errors: MNIOP_INVALID, MNIOP_MISUSE; MNIOP_UNKNOWN (no rule of this id; the message has the
** nearest).
*/
mniop_status mniop_assessment_explain_json(const mniop_assessment *assessment, const char *rule,
                                           size_t rule_length, int32_t pretty, const char **json,
                                           size_t *length, mniop_error **error);

/* ---------------------------------------------------------------------------------------------
** Reading an assessment
**
** What these functions give is immutable and borrowed until the assessment is freed. What is not
** here (grids, readings, contradictions, proposals) is in the JSON.
*/

const char *mniop_assessment_person(const mniop_assessment *assessment, size_t *length);
const char *mniop_assessment_as_of(const mniop_assessment *assessment, size_t *length);

/* 1 where what is known suffices for shelter and support. 0 is "not yet": there is no "no". */
int32_t mniop_assessment_is_sufficient(const mniop_assessment *assessment);

#define MNIOP_MINOR_YES 301
#define MNIOP_MINOR_NO 302
#define MNIOP_MINOR_PRESUMED 303 /* doubt about age: rules for children are open */
#define MNIOP_MINOR_UNKNOWN 304  /* nobody said anything */

mniop_code mniop_assessment_minor(const mniop_assessment *assessment);

/* Numbers to call first, where there is danger, a child or an emergency. */
typedef struct mniop_number mniop_number;

size_t mniop_assessment_number_count(const mniop_assessment *assessment);
const mniop_number *mniop_assessment_number(const mniop_assessment *assessment, size_t index);
const char *mniop_number_digits(const mniop_number *number, size_t *length);
const char *mniop_number_when(const mniop_number *number, mniop_code language, size_t *length);

/* What the reader must know: unverified law used, a local layer that did not load. */
typedef struct mniop_notice mniop_notice;

size_t mniop_assessment_notice_count(const mniop_assessment *assessment);
const mniop_notice *mniop_assessment_notice(const mniop_assessment *assessment, size_t index);
const char *mniop_notice_name(const mniop_notice *notice, size_t *length);
const char *mniop_notice_text(const mniop_notice *notice, mniop_code language, size_t *length);

/* A fact or an indicator and the value that counted: "true", "16", "present". */
typedef struct mniop_reason mniop_reason;

const char *mniop_reason_name(const mniop_reason *reason, size_t *length);
const char *mniop_reason_value(const mniop_reason *reason, size_t *length);

/* A smallest set of reasons why what is known suffices. */
size_t mniop_assessment_reason_count(const mniop_assessment *assessment);
const mniop_reason *mniop_assessment_reason(const mniop_assessment *assessment, size_t index);

/* Outcomes: alerts, duties, measures and rights, in this order, what is urgent first. */
typedef struct mniop_outcome mniop_outcome;

size_t mniop_assessment_outcome_count(const mniop_assessment *assessment);
const mniop_outcome *mniop_assessment_outcome(const mniop_assessment *assessment, size_t index);

/* The outcome of the rule of this id; NULL where there is none. */
const mniop_outcome *mniop_assessment_find(const mniop_assessment *assessment, const char *id,
                                           size_t id_length);

#define MNIOP_KIND_RIGHT 101
#define MNIOP_KIND_DUTY 102
#define MNIOP_KIND_MEASURE 103
#define MNIOP_KIND_ALERT 104

mniop_code mniop_outcome_kind(const mniop_outcome *outcome);
const char *mniop_outcome_id(const mniop_outcome *outcome, size_t *length);
const char *mniop_outcome_label(const mniop_outcome *outcome, mniop_code language,
                                size_t *length);

#define MNIOP_OUTCOME_OPEN 201
#define MNIOP_OUTCOME_DISCRETIONARY 202  /* the authority may */
#define MNIOP_OUTCOME_INCOMPLETE 203     /* something is missing: see MNIOP_NAMES_MISSING */
#define MNIOP_OUTCOME_CLOSED 204         /* the reasons say what closed it */
#define MNIOP_OUTCOME_NOT_APPLICABLE 205 /* it is about other persons, or not in force */
#define MNIOP_OUTCOME_PLANNED 206        /* no legal effect: see mniop_outcome_status */

mniop_code mniop_outcome_verdict(const mniop_outcome *outcome);

#define MNIOP_STATE_TO_CLAIM 221
#define MNIOP_STATE_CLAIMED 222
#define MNIOP_STATE_HELD 223
#define MNIOP_STATE_REFUSED 224
#define MNIOP_STATE_EXPIRED 225

/* Where a right stands; 0 for what is not a right, or not open. */
mniop_code mniop_outcome_state(const mniop_outcome *outcome);

#define MNIOP_STATUS_PLANNED 231 /* announced, not in force yet */
#define MNIOP_STATUS_REFUSED 232 /* asked for, and refused by the authorities */

/* Of what has no legal effect; 0 for law in force. */
mniop_code mniop_outcome_status(const mniop_outcome *outcome);

#define MNIOP_URGENCY_NOW 411
#define MNIOP_URGENCY_DAYS 412
#define MNIOP_URGENCY_ROUTINE 413

mniop_code mniop_outcome_urgency(const mniop_outcome *outcome);

/* How far the law behind the answer was checked: the lowest grade along its reasons. */
#define MNIOP_GRADE_MEMORY 401
#define MNIOP_GRADE_REPORT 402
#define MNIOP_GRADE_READ 403
#define MNIOP_GRADE_VERIFIED 404

mniop_code mniop_outcome_grade(const mniop_outcome *outcome);

/* Who is competent, "" where the rule names nobody; the layer; the script, "file:line". */
const char *mniop_outcome_authority(const mniop_outcome *outcome, size_t *length);
const char *mniop_outcome_layer(const mniop_outcome *outcome, size_t *length);
const char *mniop_outcome_source(const mniop_outcome *outcome, size_t *length);

/* A smallest set of reasons that makes it so. */
size_t mniop_outcome_reason_count(const mniop_outcome *outcome);
const mniop_reason *mniop_outcome_reason(const mniop_outcome *outcome, size_t index);

#define MNIOP_NAMES_BASIS 621     /* articles, or the local convention */
#define MNIOP_NAMES_MISSING 622   /* unknown facts and indicators that would decide it */
#define MNIOP_NAMES_RESERVES 623  /* unknown grounds that only the authority may establish */
#define MNIOP_NAMES_VIA 624       /* rules that it passed through */
#define MNIOP_NAMES_DOCUMENTS 625 /* documents that go with it */

size_t mniop_outcome_name_count(const mniop_outcome *outcome, mniop_code names);
const char *mniop_outcome_name(const mniop_outcome *outcome, mniop_code names, size_t index,
                               size_t *length);

/* Times that go with an outcome. One that has passed changes no outcome. */
typedef struct mniop_time mniop_time;

#define MNIOP_TIME_RUNS 421     /* a protection that lasts */
#define MNIOP_TIME_ACT_BY 422   /* an actor's duty */
#define MNIOP_TIME_CLAIM_BY 423 /* the person's limit to claim */
#define MNIOP_TIME_WINDOW 424

size_t mniop_outcome_time_count(const mniop_outcome *outcome);
const mniop_time *mniop_outcome_time(const mniop_outcome *outcome, size_t index);
mniop_code mniop_time_kind(const mniop_time *time);
/* Dates; "" where one is not known, where hours are counted, or while the time is suspended. */
const char *mniop_time_start(const mniop_time *time, size_t *length);
const char *mniop_time_end(const mniop_time *time, size_t *length);
/* How it is counted, in words. */
const char *mniop_time_counted(const mniop_time *time, mniop_code language, size_t *length);
int32_t mniop_time_has_passed(const mniop_time *time);

/* Services: who can do what is open, the most fitting first; a full one is last. Of a confidential
** place only the way in is ever given. */
typedef struct mniop_offer mniop_offer;

size_t mniop_assessment_offer_count(const mniop_assessment *assessment);
const mniop_offer *mniop_assessment_offer(const mniop_assessment *assessment, size_t index);
/* The id that mniop_worker_set_service takes, and the label. */
const char *mniop_offer_service(const mniop_offer *offer, size_t *length);
const char *mniop_offer_label(const mniop_offer *offer, mniop_code language, size_t *length);
/* How it is reached, and when it is open; "" where the scripts do not say. */
const char *mniop_offer_contact(const mniop_offer *offer, mniop_code language, size_t *length);
const char *mniop_offer_opening(const mniop_offer *offer, mniop_code language, size_t *length);
/* Why it is in the list, and in its place. */
const char *mniop_offer_because(const mniop_offer *offer, mniop_code language, size_t *length);
/* 1 where the host said that no place is free. 0 promises nothing. */
int32_t mniop_offer_is_full(const mniop_offer *offer);
/* The day for which the host said anything of it; "" where it said nothing. */
const char *mniop_offer_said_on(const mniop_offer *offer, size_t *length);

#define MNIOP_NAMES_RULES 628     /* rules of the answer that it carries out */
#define MNIOP_NAMES_LANGUAGES 629 /* languages spoken there; none listed: not said */

size_t mniop_offer_name_count(const mniop_offer *offer, mniop_code names);
const char *mniop_offer_name(const mniop_offer *offer, mniop_code names, size_t index,
                             size_t *length);

/* Questions: everything unknown that can still change the answer, and nothing else, the most
** useful first. */
typedef struct mniop_question mniop_question;

#define MNIOP_ASK_FACT 801
#define MNIOP_ASK_INDICATOR 802
#define MNIOP_OF_PERSON 811
#define MNIOP_OF_FILE 812 /* the file answers: do not ask the person */
#define MNIOP_OF_THIRD_PARTY 813

size_t mniop_assessment_question_count(const mniop_assessment *assessment);
const mniop_question *mniop_assessment_question(const mniop_assessment *assessment, size_t index);
mniop_code mniop_question_kind(const mniop_question *question);
mniop_code mniop_question_of(const mniop_question *question);
/* The fact or the indicator that is asked for, and its label. */
const char *mniop_question_name(const mniop_question *question, size_t *length);
const char *mniop_question_label(const mniop_question *question, mniop_code language,
                                 size_t *length);
/* 1 where only somebody trained should ask. */
int32_t mniop_question_is_sensitive(const mniop_question *question);
/* Rules that the answer could settle. */
size_t mniop_question_settles_count(const mniop_question *question);
const char *mniop_question_settles(const mniop_question *question, size_t index, size_t *length);
/* Kinds of actor that may ask; none listed: all of them. */
size_t mniop_question_asker_count(const mniop_question *question);
const char *mniop_question_asker(const mniop_question *question, size_t index, size_t *length);

/* ---------------------------------------------------------------------------------------------
** Batch: many persons, a row each
**
** For statistics and research over whole files: what an assessment says of each person, without
** reasons. The host hands over the bytes of a file of signals, one JSON object a line (JSON Lines),
** and takes rows: the library opens no file and makes no thread.
**
**     mniop_batch_new       what for, as of when, which columns
**     mniop_batch_add       the bytes, in any pieces; then take rows, problems, rejected lines
**     mniop_batch_finish    the last line and the last person; then take them once more
**     mniop_batch_metadata_json    what must stand beside the rows
**
** The same file gives the same rows, problems and counts, to the byte, however it is cut and
** whoever reads it: `mniop batch` of the command line gives the same. Work is done by parts of
** about 256 KiB: most calls with a small piece make nothing yet, and a rejected line that speaks of
** danger is told as late.
**
** Lines of one person beside each other are one person (10 000 of them at most); who comes back
** later has another row, and counts as returning (as long as three million persons are remembered).
** A wrong line is a problem and a rejected line; the others go on. Functions of local scripts play
** no part. A row grounds no refusal of a right, no removal and no prosecution, and ranks nobody.
**
** Threads: a batch belongs to one thread at a time; the rulebook is shared. While a call changes
** the batch, what reads it on another thread gives NULL or 0.
*/

typedef struct mniop_batch mniop_batch;

#define MNIOP_ROWS_JSONL 651 /* one JSON object a row; the default */
#define MNIOP_ROWS_CSV 652   /* RFC 4180 with "\n"; the first call gives a line of names first */

typedef struct mniop_batch_options {
  size_t size;         /* sizeof(mniop_batch_options) */
  const char *purpose; /* a code such as "statistiques", for the metadata; needed */
  size_t purpose_length;
  const char *as_of; /* the date of the law; needed */
  size_t as_of_length;
  const char *file; /* a name for the places of problems, or NULL: the file is not opened */
  size_t file_length;
  const char *columns; /* "outcomes,forms.travail.strict"; NULL or empty: all */
  size_t columns_length;
  const mniop_parameter *parameters;
  size_t parameter_count;
  uint64_t rows; /* MNIOP_ROWS_... */
} mniop_batch_options;

#define MNIOP_BATCH_OPTIONS_INIT \
  { sizeof(mniop_batch_options), NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, 0 }

/*
** Begins a file. Columns: person, signals, minor, sufficient, forms.FORM.named,
** forms.FORM.strict, .broad, .french, and outcomes.RULE; a name stands for all that is below it,
** `person` is always there, and their order stays.
**
** Errors: MNIOP_INVALID (also a purpose that is no code), MNIOP_OPTIONS, MNIOP_MISUSE;
** MNIOP_UNKNOWN (a column or a parameter, with the nearest), MNIOP_BAD_VALUE (of a parameter).
*/
mniop_status mniop_batch_new(const mniop_rulebook *rulebook, const mniop_batch_options *options,
                             mniop_batch **batch, mniop_error **error);
void mniop_batch_free(mniop_batch **batch);

/*
** The next bytes of the file, read during the call only. They may be cut anywhere, within a line,
** a person's lines or a character; what is unfinished is kept. A line of more than 16 MiB is
** rejected, and not kept. Of what is wrong in the file nothing is a status: see problems.
**
** Rows of a call take about as much memory as its bytes, or more: pieces of 64 KiB to 1 MiB do.
**
** Errors: MNIOP_INVALID (also more than 1 GiB), MNIOP_MISUSE (also after mniop_batch_finish). What
** the call before made is then still there.
*/
mniop_status mniop_batch_add(mniop_batch *batch, const char *bytes, size_t length,
                             mniop_error **error);

/* The file ends. Errors: MNIOP_MISUSE, also the second time. */
mniop_status mniop_batch_finish(mniop_batch *batch, mniop_error **error);

/* What the last call of mniop_batch_add or mniop_batch_finish made, which the next of them takes
** away. Rows are whole rows, each with its newline; empty where there are none. */
const char *mniop_batch_rows(const mniop_batch *batch, size_t *length);

/* What is wrong in the lines of that call, and in those before with which they conflict. */
size_t mniop_batch_problem_count(const mniop_batch *batch);
const mniop_problem *mniop_batch_problem(const mniop_batch *batch, size_t index);

/* Lines that were not taken. */
typedef struct mniop_rejected mniop_rejected;

size_t mniop_batch_rejected_count(const mniop_batch *batch);
const mniop_rejected *mniop_batch_rejected(const mniop_batch *batch, size_t index);
/* From 1. */
size_t mniop_rejected_line(const mniop_rejected *rejected);
/* The line as it stood, without the space around it, which may be no UTF-8 and hold a NUL; empty
** for one that was too long. It may hold anything that was written: not for a log. */
const char *mniop_rejected_bytes(const mniop_rejected *rejected, size_t *length);
/* 1 where the line says that there is immediate danger: act on it before mending it. */
int32_t mniop_rejected_is_emergency(const mniop_rejected *rejected);

#define MNIOP_COUNT_LINES 661                /* with anything in them; signals and rejected */
#define MNIOP_COUNT_SIGNALS 662              /* taken */
#define MNIOP_COUNT_REJECTED 663             /* lines */
#define MNIOP_COUNT_REJECTED_EMERGENCIES 664 /* of these: with immediate danger */
#define MNIOP_COUNT_PERSONS 665              /* rows */
#define MNIOP_COUNT_RETURNING 666            /* of these: of persons who had a row already */
#define MNIOP_COUNT_FAILED 667               /* persons without a row */
#define MNIOP_COUNT_SUFFICIENT 668           /* rows of persons of whom enough is known */
#define MNIOP_COUNT_LEFT_OUT 669             /* names of local layers that did not load */

/* Since the batch began. Signals of the person in hand are counted when the person ends. */
size_t mniop_batch_count(const mniop_batch *batch, mniop_code count);

/*
** Purpose, notice, date, digests of the scripts, parameters, and counts by reading and outcome,
** since the batch began: an indented JSON object and a newline, to be kept beside the rows.
** Borrowed until the next mniop_batch_add or mniop_batch_finish. Errors: MNIOP_INVALID,
** MNIOP_MISUSE.
*/
mniop_status mniop_batch_metadata_json(const mniop_batch *batch, const char **json, size_t *length,
                                       mniop_error **error);

/* ---------------------------------------------------------------------------------------------
** Cards: what one kind of actor can see, and what it must not do
**
** For a host that shows its users what to look for before there is any signal. The kinds of actor
** and their labels are MNIOP_LIST_ACTORS of the rulebook. A card is immutable, owned by the
** caller, and outlives the rulebook; what it gives is borrowed until it is freed.
*/

typedef struct mniop_card mniop_card;

/* The card of an actor ("hopital"). Errors: MNIOP_INVALID, MNIOP_MISUSE; MNIOP_UNKNOWN for an
** actor that no script declares, with the nearest one. */
mniop_status mniop_card_new(const mniop_rulebook *rulebook, const char *actor,
                            size_t actor_length, mniop_card **card, mniop_error **error);
void mniop_card_free(mniop_card **card);

const char *mniop_card_actor(const mniop_card *card, size_t *length);
const char *mniop_card_label(const mniop_card *card, mniop_code language, size_t *length);

/* An indicator that this actor can observe. */
typedef struct mniop_sign mniop_sign;

/* The most important first: what was written for this actor, then what weighs most. A sign proves
** nothing, and neither does its absence: a host that shows signs says so. */
size_t mniop_card_sign_count(const mniop_card *card);
const mniop_sign *mniop_card_sign(const mniop_card *card, size_t index);
/* The id that mniop_signal_add_present takes. */
const char *mniop_sign_indicator(const mniop_sign *sign, size_t *length);
/* The actor's own wording where there is one, else the indicator's label. */
const char *mniop_sign_text(const mniop_sign *sign, mniop_code language, size_t *length);

#define MNIOP_NAMES_FORMS 626 /* forms of exploitation that a sign points to most */
#define MNIOP_NAMES_GRIDS 627 /* grids in which it counts */

size_t mniop_sign_name_count(const mniop_sign *sign, mniop_code names);
const char *mniop_sign_name(const mniop_sign *sign, mniop_code names, size_t index,
                            size_t *length);

/* Sentences: what this actor must not do or say; and where they come from, "" where no script
** says it (in the language of the scripts). */
size_t mniop_card_must_not_count(const mniop_card *card);
const char *mniop_card_must_not(const mniop_card *card, size_t index, mniop_code language,
                                size_t *length);
const char *mniop_card_source(const mniop_card *card, size_t *length);

/* Numbers to call; danger first. */
size_t mniop_card_number_count(const mniop_card *card);
const mniop_number *mniop_card_number(const mniop_card *card, size_t index);

#ifdef __cplusplus
}
#endif

#endif /* MNIOP_H */
