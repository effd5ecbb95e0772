// A hospital's program asks libmniop about one patient. The same job as examples/c/main.c, in C++:
// what the library hands over frees itself, and a failure is an exception.
//
//     main SCRIPTS [YYYY-MM-DD]
//
// `make examples` builds and runs it; or, once installed:
//
//     g++ -std=c++17 main.cpp $(pkg-config --cflags --libs mniop) -o main
#include <mniop.h>

#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

// An owner for each kind of handle. The library's `_free` takes the address of one.
template <auto Free>
struct Deleter {
    template <typename Handle>
    void operator()(Handle *handle) const { Free(&handle); }
};
using Error = std::unique_ptr<mniop_error, Deleter<mniop_error_free>>;
using Rulebook = std::unique_ptr<mniop_rulebook, Deleter<mniop_rulebook_free>>;
using Worker = std::unique_ptr<mniop_worker, Deleter<mniop_worker_free>>;
using Signal = std::unique_ptr<mniop_signal, Deleter<mniop_signal_free>>;
using Assessment = std::unique_ptr<mniop_assessment, Deleter<mniop_assessment_free>>;

// Every problem of an error, a line each.
std::string words(const mniop_error *error)
{
    std::string text;
    for (size_t i = 0; i < mniop_error_problem_count(error); i++) {
        const mniop_problem *problem = mniop_error_problem(error, i);
        text += mniop_problem_place(problem, nullptr);
        text += std::string(": ") + mniop_problem_text(problem, MNIOP_LANG_EN, nullptr) + "\n";
    }
    return text;
}

// Calls a function whose last parameter is the error; throws what it says.
template <typename Function, typename... Arguments>
void must(Function function, Arguments... arguments)
{
    mniop_error *error = nullptr;
    if (function(arguments..., &error) != MNIOP_OK) {
        throw std::runtime_error(words(Error(error).get()));
    }
}

// Calls a function that makes something: what it made comes before the error.
template <typename Owner, typename Function, typename... Arguments>
Owner make(Function function, Arguments... arguments)
{
    typename Owner::pointer made = nullptr;
    must(function, arguments..., &made);
    return Owner(made);
}

// One report. What is not set stays unknown, and unknown is not no.
Signal fill(const mniop_rulebook *rulebook)
{
    const size_t N = MNIOP_NUL;
    auto owner = make<Signal>(mniop_signal_new, rulebook, "visit-1", N, "2024-05-14", N);
    mniop_signal *signal = owner.get();
    must(mniop_signal_set_person, signal, "p-9f2c1a", N);
    must(mniop_signal_set_actor, signal, "hopital", N, "33", N, nullptr, size_t(0));
    must(mniop_signal_set_fact_int, signal, "age", N, 16);
    must(mniop_signal_set_fact_code, signal, "departement", N, "33", N);
    must(mniop_signal_set_fact_bool, signal, "violence_physique", N, 1);
    must(mniop_signal_set_fact_unknown, signal, "prostitution", N, MNIOP_UNKNOWN_REFUSED);
    for (const char *seen : {"oit.D2.01", "oit.D5.01", "oit.D5.04"}) {
        must(mniop_signal_add_present, signal, seen, N);
    }
    return owner;
}

// What people read instead of a name: the label of the fact or the indicator, else the name.
std::string label(const mniop_rulebook *rulebook, std::string_view name)
{
    for (mniop_code list : {MNIOP_LIST_FACTS, MNIOP_LIST_INDICATORS}) {
        for (size_t i = 0; i < mniop_rulebook_count(rulebook, list); i++) {
            if (name == mniop_rulebook_id(rulebook, list, i, nullptr)) {
                return mniop_rulebook_label(rulebook, list, i, MNIOP_LANG_EN, nullptr);
            }
        }
    }
    return std::string(name);
}

void print_names(const char *title, const mniop_rulebook *rulebook, const mniop_outcome *outcome,
                 mniop_code names)
{
    const size_t count = mniop_outcome_name_count(outcome, names);
    for (size_t i = 0; i < count; i++) {
        std::cout << (i == 0 ? std::string("      ") + title + ": " : "; ")
                  << label(rulebook, mniop_outcome_name(outcome, names, i, nullptr));
    }
    if (count > 0) {
        std::cout << "\n";
    }
}

void print_outcome(const mniop_rulebook *rulebook, const mniop_outcome *outcome)
{
    std::cout << "  [" << mniop_code_word(mniop_outcome_verdict(outcome)) << "] "
              << mniop_outcome_label(outcome, MNIOP_LANG_EN, nullptr) << "\n";
    for (size_t i = 0; i < mniop_outcome_reason_count(outcome); i++) {
        const mniop_reason *reason = mniop_outcome_reason(outcome, i);
        std::cout << "      because: " << label(rulebook, mniop_reason_name(reason, nullptr))
                  << ": " << mniop_reason_value(reason, nullptr) << "\n";
    }
    print_names("under", rulebook, outcome, MNIOP_NAMES_BASIS);
    print_names("missing", rulebook, outcome, MNIOP_NAMES_MISSING);
    for (size_t i = 0; i < mniop_outcome_time_count(outcome); i++) {
        const mniop_time *time = mniop_outcome_time(outcome, i);
        const std::string end = mniop_time_end(time, nullptr);
        std::cout << "      " << mniop_code_word(mniop_time_kind(time)) << ": " << end
                  << (end.empty() ? "" : ", ")
                  << mniop_time_counted(time, MNIOP_LANG_EN, nullptr) << "\n";
    }
}

// A child is heard once, by professionals trained for it: what only the child could say is not
// asked here. An indicator is seen, not asked for.
void print_questions(const mniop_assessment *answer)
{
    const mniop_code minor = mniop_assessment_minor(answer);
    const bool is_child = minor == MNIOP_MINOR_YES || minor == MNIOP_MINOR_PRESUMED;
    std::cout << "To ask next\n";
    if (is_child) {
        std::cout << "  Do not question the child. Listen, note the child's words, pass them on.\n";
    }
    size_t shown = 0;
    for (size_t i = 0; i < mniop_assessment_question_count(answer) && shown < 10; i++) {
        const mniop_question *question = mniop_assessment_question(answer, i);
        const bool is_seen = mniop_question_kind(question) == MNIOP_ASK_INDICATOR;
        if (is_child && !is_seen && mniop_question_of(question) == MNIOP_OF_PERSON) {
            continue;
        }
        std::cout << "  " << mniop_question_label(question, MNIOP_LANG_EN, nullptr) << " ("
                  << (is_seen ? "to observe" : mniop_code_word(mniop_question_of(question)))
                  << (mniop_question_is_sensitive(question) ? ", sensitive" : "") << ")\n";
        shown++;
    }
}

void print(const mniop_rulebook *rulebook, const mniop_assessment *answer)
{
    for (size_t i = 0; i < mniop_assessment_number_count(answer); i++) {
        const mniop_number *number = mniop_assessment_number(answer, i);
        std::cout << "Call " << mniop_number_digits(number, nullptr) << ": "
                  << mniop_number_when(number, MNIOP_LANG_EN, nullptr) << "\n";
    }
    std::cout << "Sufficient for shelter and support: "
              << (mniop_assessment_is_sufficient(answer) ? "yes" : "not yet") << "\n"
              << "Rights, measures and duties as of " << mniop_assessment_as_of(answer, nullptr)
              << "\n";
    for (size_t i = 0; i < mniop_assessment_outcome_count(answer); i++) {
        const mniop_outcome *outcome = mniop_assessment_outcome(answer, i);
        if (mniop_outcome_verdict(outcome) != MNIOP_OUTCOME_NOT_APPLICABLE) {
            print_outcome(rulebook, outcome);
        }
    }
    print_questions(answer);
    for (size_t i = 0; i < mniop_assessment_notice_count(answer); i++) {
        const mniop_notice *notice = mniop_assessment_notice(answer, i);
        std::cout << "Note: " << mniop_notice_text(notice, MNIOP_LANG_EN, nullptr) << "\n";
    }
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: " << argv[0] << " SCRIPTS [YYYY-MM-DD]\n";
        return 2;
    }
    try {
        const mniop_text path = {argv[1], MNIOP_NUL};
        const mniop_load_options *no_options = nullptr;
        auto rulebook = make<Rulebook>(mniop_rulebook_load, &path, size_t(1), no_options);
        auto worker = make<Worker>(
            mniop_worker_new, rulebook.get(), static_cast<const mniop_worker_options *>(nullptr));
        const Signal signal = fill(rulebook.get());
        const mniop_signal *signals[] = {signal.get()};
        auto answer = make<Assessment>(mniop_worker_assess, worker.get(), &signals[0], size_t(1),
                                       argc == 3 ? argv[2] : "2024-05-15", MNIOP_NUL);
        print(rulebook.get(), answer.get());
    } catch (const std::exception &problem) {
        std::cerr << problem.what();
        return 1;
    }
    return 0;
}
