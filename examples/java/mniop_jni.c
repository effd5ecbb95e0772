/*
** From Java to libmniop: a thin shim of the Java Native Interface (Java 17 has no other way without
** preview flags). Main.java uses it through Mniop.java.
**
** Handles travel as long. Texts travel as arrays of bytes in UTF-8: Java's own native strings are
** in a modified UTF-8, which the library would refuse. An error becomes a Mniop.Problem.
*/
#include <jni.h>
#include <mniop.h>
#include <stdlib.h>
#include <string.h>

#define JAVA(name) Java_Mniop_##name
#define HANDLE(type, value) ((type *)(intptr_t)(value))

/* A copy of a Java text; free it. NULL for null. */
static char *copied(JNIEnv *env, jbyteArray text, size_t *length)
{
    char *copy = NULL;
    *length = 0;
    if (text != NULL) {
        *length = (size_t)(*env)->GetArrayLength(env, text);
        copy = malloc(*length + 1);
        if (copy != NULL) {
            (*env)->GetByteArrayRegion(env, text, 0, (jsize)*length, (jbyte *)copy);
        }
    }
    return copy;
}

static jbyteArray given(JNIEnv *env, const char *text, size_t length)
{
    jbyteArray array = (*env)->NewByteArray(env, (jsize)length);
    if (array != NULL && text != NULL) {
        (*env)->SetByteArrayRegion(env, array, 0, (jsize)length, (const jbyte *)text);
    }
    return array;
}

/* Throws what an error says, a problem a line, and frees it. */
static void thrown(JNIEnv *env, mniop_status status, mniop_error **given_error)
{
    jclass class = (*env)->FindClass(env, "Mniop$Problem");
    jmethodID make = class == NULL ? NULL : (*env)->GetMethodID(env, class, "<init>", "(I[B)V");
    const mniop_error *error = *given_error;
    size_t i, size = 1, count = mniop_error_problem_count(error);
    char *lines;
    for (i = 0; i < count; i++) {
        const mniop_problem *problem = mniop_error_problem(error, i);
        size += strlen(mniop_problem_place(problem, NULL)) + 3
                + strlen(mniop_problem_text(problem, MNIOP_LANG_EN, NULL));
    }
    lines = calloc(size, 1);
    for (i = 0; i < count && lines != NULL; i++) {
        const mniop_problem *problem = mniop_error_problem(error, i);
        strcat(strcat(lines, mniop_problem_place(problem, NULL)), ": ");
        strcat(strcat(lines, mniop_problem_text(problem, MNIOP_LANG_EN, NULL)), "\n");
    }
    mniop_error_free(given_error);
    if (make != NULL && lines != NULL) {
        jobject problem = (*env)->NewObject(env, class, make, (jint)status,
                                            given(env, lines, strlen(lines)));
        if (problem != NULL) {
            (*env)->Throw(env, problem);
        }
    }
    free(lines);
}

/* The address of the error: its value is not there yet while the arguments are evaluated. */
static void checked(JNIEnv *env, mniop_status status, mniop_error **error)
{
    if (status != MNIOP_OK) {
        thrown(env, status, error);
    }
}

/* What is made and freed. */

JNIEXPORT jlong JNICALL JAVA(rulebookLoad)(JNIEnv *env, jclass class, jbyteArray path)
{
    mniop_text text;
    mniop_rulebook *made = NULL;
    mniop_error *error = NULL;
    char *bytes = copied(env, path, &text.length);
    (void)class;
    text.bytes = bytes;
    checked(env, mniop_rulebook_load(&text, 1, NULL, &made, &error), &error);
    free(bytes);
    return (jlong)(intptr_t)made;
}

JNIEXPORT jlong JNICALL JAVA(workerNew)(JNIEnv *env, jclass class, jlong rulebook)
{
    mniop_worker *made = NULL;
    mniop_error *error = NULL;
    (void)class;
    checked(env, mniop_worker_new(HANDLE(mniop_rulebook, rulebook), NULL, &made, &error), &error);
    return (jlong)(intptr_t)made;
}

JNIEXPORT jlong JNICALL JAVA(signalNew)(JNIEnv *env, jclass class, jlong rulebook, jbyteArray id,
                                       jbyteArray date)
{
    mniop_signal *made = NULL;
    mniop_error *error = NULL;
    size_t id_length, date_length;
    char *i = copied(env, id, &id_length), *d = copied(env, date, &date_length);
    (void)class;
    checked(env, mniop_signal_new(HANDLE(mniop_rulebook, rulebook), i, id_length, d, date_length,
                                  &made, &error), &error);
    free(i);
    free(d);
    return (jlong)(intptr_t)made;
}

/* One signal is enough for the example; the library takes as many as there are. */
JNIEXPORT jlong JNICALL JAVA(workerAssess)(JNIEnv *env, jclass class, jlong worker, jlong signal,
                                          jbyteArray as_of)
{
    const mniop_signal *signals[1];
    mniop_assessment *made = NULL;
    mniop_error *error = NULL;
    size_t length;
    char *day = copied(env, as_of, &length);
    (void)class;
    signals[0] = HANDLE(mniop_signal, signal);
    checked(env, mniop_worker_assess(HANDLE(mniop_worker, worker), signals, 1, day, length, &made,
                                     &error), &error);
    free(day);
    return (jlong)(intptr_t)made;
}

#define FREE(name, type)                                                                    \
    JNIEXPORT void JNICALL JAVA(type##Free)(JNIEnv *env, jclass class, jlong handle)        \
    {                                                                                       \
        mniop_##name *owned = HANDLE(mniop_##name, handle);                                 \
        (void)env, (void)class;                                                             \
        mniop_##name##_free(&owned);                                                        \
    }
FREE(rulebook, rulebook)
FREE(worker, worker)
FREE(signal, signal)
FREE(assessment, assessment)

/* Setters: of a text, of two, of a text and a number. */

#define SET_TEXT(java, call)                                                                \
    JNIEXPORT void JNICALL JAVA(java)(JNIEnv *env, jclass class, jlong signal, jbyteArray a) \
    {                                                                                       \
        mniop_error *error = NULL;                                                          \
        size_t length;                                                                      \
        char *text = copied(env, a, &length);                                               \
        (void)class;                                                                        \
        checked(env, call(HANDLE(mniop_signal, signal), text, length, &error), &error);      \
        free(text);                                                                         \
    }
#define SET_NUMBER(java, call, kind)                                                        \
    JNIEXPORT void JNICALL JAVA(java)(JNIEnv *env, jclass class, jlong signal, jbyteArray a, \
                                      jlong value)                                          \
    {                                                                                       \
        mniop_error *error = NULL;                                                          \
        size_t length;                                                                      \
        char *text = copied(env, a, &length);                                               \
        (void)class;                                                                        \
        checked(env, call(HANDLE(mniop_signal, signal), text, length, (kind)value, &error), \
                &error);                                                                     \
        free(text);                                                                         \
    }
SET_TEXT(signalSetPerson, mniop_signal_set_person)
SET_TEXT(signalAddPresent, mniop_signal_add_present)
SET_NUMBER(signalSetInt, mniop_signal_set_fact_int, int64_t)
SET_NUMBER(signalSetBool, mniop_signal_set_fact_bool, int32_t)
SET_NUMBER(signalSetUnknown, mniop_signal_set_fact_unknown, mniop_code)

JNIEXPORT void JNICALL JAVA(signalSetCode)(JNIEnv *env, jclass class, jlong signal,
                                           jbyteArray name, jbyteArray code)
{
    mniop_error *error = NULL;
    size_t name_length, code_length;
    char *n = copied(env, name, &name_length), *c = copied(env, code, &code_length);
    (void)class;
    checked(env, mniop_signal_set_fact_code(HANDLE(mniop_signal, signal), n, name_length, c,
                                            code_length, &error), &error);
    free(n);
    free(c);
}

JNIEXPORT void JNICALL JAVA(signalSetActor)(JNIEnv *env, jclass class, jlong signal,
                                            jbyteArray kind, jbyteArray department)
{
    mniop_error *error = NULL;
    size_t kind_length, department_length;
    char *k = copied(env, kind, &kind_length), *d = copied(env, department, &department_length);
    (void)class;
    checked(env, mniop_signal_set_actor(HANDLE(mniop_signal, signal), k, kind_length, d,
                                        department_length, NULL, 0, &error), &error);
    free(k);
    free(d);
}

/* Reading: a text, a label in English, a number, how many, the one at an index. */

#define TEXT(java, call, type)                                                              \
    JNIEXPORT jbyteArray JNICALL JAVA(java)(JNIEnv *env, jclass class, jlong handle)        \
    {                                                                                       \
        size_t length = 0;                                                                  \
        const char *text = call(HANDLE(type, handle), &length);                             \
        (void)class;                                                                        \
        return given(env, text, length);                                                    \
    }
#define LABEL(java, call, type)                                                             \
    JNIEXPORT jbyteArray JNICALL JAVA(java)(JNIEnv *env, jclass class, jlong handle)        \
    {                                                                                       \
        size_t length = 0;                                                                  \
        const char *text = call(HANDLE(type, handle), MNIOP_LANG_EN, &length);              \
        (void)class;                                                                        \
        return given(env, text, length);                                                    \
    }
#define NUMBER(java, call, type)                                                            \
    JNIEXPORT jint JNICALL JAVA(java)(JNIEnv *env, jclass class, jlong handle)              \
    {                                                                                       \
        (void)env, (void)class;                                                             \
        return (jint)call(HANDLE(type, handle));                                            \
    }
#define LIST(java, call, type)                                                              \
    JNIEXPORT jlongArray JNICALL JAVA(java)(JNIEnv *env, jclass class, jlong handle)        \
    {                                                                                       \
        jsize i, count = (jsize)call##_count(HANDLE(type, handle));                         \
        jlongArray list = (*env)->NewLongArray(env, count);                                 \
        (void)class;                                                                        \
        for (i = 0; i < count && list != NULL; i++) {                                       \
            jlong item = (jlong)(intptr_t)call(HANDLE(type, handle), (size_t)i);            \
            (*env)->SetLongArrayRegion(env, list, i, 1, &item);                             \
        }                                                                                   \
        return list;                                                                        \
    }
TEXT(assessmentAsOf, mniop_assessment_as_of, mniop_assessment)
NUMBER(assessmentIsSufficient, mniop_assessment_is_sufficient, mniop_assessment)
NUMBER(assessmentMinor, mniop_assessment_minor, mniop_assessment)
LIST(assessmentNumbers, mniop_assessment_number, mniop_assessment)
LIST(assessmentOutcomes, mniop_assessment_outcome, mniop_assessment)
LIST(assessmentQuestions, mniop_assessment_question, mniop_assessment)
LIST(assessmentNotices, mniop_assessment_notice, mniop_assessment)
TEXT(numberDigits, mniop_number_digits, mniop_number)
LABEL(numberWhen, mniop_number_when, mniop_number)
LABEL(noticeText, mniop_notice_text, mniop_notice)
NUMBER(outcomeVerdict, mniop_outcome_verdict, mniop_outcome)
LABEL(outcomeLabel, mniop_outcome_label, mniop_outcome)
LIST(outcomeReasons, mniop_outcome_reason, mniop_outcome)
LIST(outcomeTimes, mniop_outcome_time, mniop_outcome)
TEXT(reasonName, mniop_reason_name, mniop_reason)
TEXT(reasonValue, mniop_reason_value, mniop_reason)
NUMBER(timeKind, mniop_time_kind, mniop_time)
TEXT(timeEnd, mniop_time_end, mniop_time)
LABEL(timeCounted, mniop_time_counted, mniop_time)
NUMBER(questionKind, mniop_question_kind, mniop_question)
NUMBER(questionOf, mniop_question_of, mniop_question)
LABEL(questionLabel, mniop_question_label, mniop_question)
NUMBER(questionIsSensitive, mniop_question_is_sensitive, mniop_question)

JNIEXPORT jbyteArray JNICALL JAVA(word)(JNIEnv *env, jclass class, jint code)
{
    const char *word = mniop_code_word(code);
    (void)class;
    return given(env, word, strlen(word));
}

JNIEXPORT jint JNICALL JAVA(outcomeNameCount)(JNIEnv *env, jclass class, jlong outcome, jint names)
{
    (void)env, (void)class;
    return (jint)mniop_outcome_name_count(HANDLE(mniop_outcome, outcome), names);
}

JNIEXPORT jbyteArray JNICALL JAVA(outcomeName)(JNIEnv *env, jclass class, jlong outcome,
                                               jint names, jint index)
{
    size_t length = 0;
    const char *name = mniop_outcome_name(HANDLE(mniop_outcome, outcome), names, (size_t)index,
                                          &length);
    (void)class;
    return given(env, name, length);
}

JNIEXPORT jint JNICALL JAVA(rulebookCount)(JNIEnv *env, jclass class, jlong rulebook, jint list)
{
    (void)env, (void)class;
    return (jint)mniop_rulebook_count(HANDLE(mniop_rulebook, rulebook), list);
}

JNIEXPORT jbyteArray JNICALL JAVA(rulebookId)(JNIEnv *env, jclass class, jlong rulebook, jint list,
                                             jint index)
{
    size_t length = 0;
    const char *id = mniop_rulebook_id(HANDLE(mniop_rulebook, rulebook), list, (size_t)index,
                                       &length);
    (void)class;
    return given(env, id, length);
}

JNIEXPORT jbyteArray JNICALL JAVA(rulebookLabel)(JNIEnv *env, jclass class, jlong rulebook,
                                                jint list, jint index)
{
    size_t length = 0;
    const char *label = mniop_rulebook_label(HANDLE(mniop_rulebook, rulebook), list,
                                             (size_t)index, MNIOP_LANG_EN, &length);
    (void)class;
    return given(env, label, length);
}
