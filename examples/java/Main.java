import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A hospital's program asks libmniop about one patient. The same job as examples/c/main.c.
 *
 * <pre>java Main SCRIPTS [YYYY-MM-DD]</pre>
 *
 * {@code make examples} builds and runs it; Tests/Examples/examples.sh has the compilers' lines.
 */
final class Main {
    private static final String[] SEEN = {"oit.D2.01", "oit.D5.01", "oit.D5.04"};

    /** Lines end in one way everywhere, and are UTF-8 whatever the machine's locale is. */
    private final StringBuilder page = new StringBuilder();
    private final Map<String, String> labels = new HashMap<>();

    private void line(String... parts) {
        page.append(String.join("", parts)).append('\n');
    }

    /** One report. What is not set stays unknown, and unknown is not no. */
    private static void fill(long signal) {
        Mniop.signalSetPerson(signal, Mniop.bytes("p-9f2c1a"));
        Mniop.signalSetActor(signal, Mniop.bytes("hopital"), Mniop.bytes("33"));
        Mniop.signalSetInt(signal, Mniop.bytes("age"), 16);
        Mniop.signalSetCode(signal, Mniop.bytes("departement"), Mniop.bytes("33"));
        Mniop.signalSetBool(signal, Mniop.bytes("violence_physique"), 1);
        Mniop.signalSetUnknown(signal, Mniop.bytes("prostitution"), Mniop.UNKNOWN_REFUSED);
        for (String seen : SEEN) {
            Mniop.signalAddPresent(signal, Mniop.bytes(seen));
        }
    }

    /** What people read instead of a name: of two that are alike, the fact's comes first. */
    private void readLabels(long rulebook) {
        for (int list : new int[] {Mniop.LIST_FACTS, Mniop.LIST_INDICATORS}) {
            for (int i = 0; i < Mniop.rulebookCount(rulebook, list); i++) {
                labels.putIfAbsent(
                    Mniop.text(Mniop.rulebookId(rulebook, list, i)),
                    Mniop.text(Mniop.rulebookLabel(rulebook, list, i)));
            }
        }
    }

    private String label(byte[] name) {
        String text = Mniop.text(name);
        return labels.getOrDefault(text, text);
    }

    private void showNames(String title, long outcome, int which) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Mniop.outcomeNameCount(outcome, which); i++) {
            names.add(label(Mniop.outcomeName(outcome, which, i)));
        }
        if (!names.isEmpty()) {
            line("      ", title, ": ", String.join("; ", names));
        }
    }

    private void showOutcome(long outcome) {
        String verdict = Mniop.text(Mniop.word(Mniop.outcomeVerdict(outcome)));
        line("  [", verdict, "] ", Mniop.text(Mniop.outcomeLabel(outcome)));
        for (long reason : Mniop.outcomeReasons(outcome)) {
            line("      because: ", label(Mniop.reasonName(reason)), ": ",
                Mniop.text(Mniop.reasonValue(reason)));
        }
        showNames("under", outcome, Mniop.NAMES_BASIS);
        showNames("missing", outcome, Mniop.NAMES_MISSING);
        for (long time : Mniop.outcomeTimes(outcome)) {
            String end = Mniop.text(Mniop.timeEnd(time));
            line("      ", Mniop.text(Mniop.word(Mniop.timeKind(time))), ": ", end,
                end.isEmpty() ? "" : ", ", Mniop.text(Mniop.timeCounted(time)));
        }
    }

    /**
     * A child is heard once, by professionals trained for it: what only the child could say is not
     * asked here. An indicator is seen, not asked for.
     */
    private void showQuestions(long answer) {
        int minor = Mniop.assessmentMinor(answer);
        boolean isChild = minor == Mniop.MINOR_YES || minor == Mniop.MINOR_PRESUMED;
        line("To ask next");
        if (isChild) {
            line("  Do not question the child. Listen, note the child's words, pass them on.");
        }
        int shown = 0;
        for (long question : Mniop.assessmentQuestions(answer)) {
            boolean isSeen = Mniop.questionKind(question) == Mniop.ASK_INDICATOR;
            boolean isPersons = Mniop.questionOf(question) == Mniop.OF_PERSON;
            if (shown == 10 || isChild && !isSeen && isPersons) {
                continue;
            }
            String who = Mniop.text(Mniop.word(Mniop.questionOf(question)));
            line("  ", Mniop.text(Mniop.questionLabel(question)), " (",
                isSeen ? "to observe" : who,
                Mniop.questionIsSensitive(question) == 1 ? ", sensitive" : "", ")");
            shown++;
        }
    }

    private void show(long answer) {
        for (long number : Mniop.assessmentNumbers(answer)) {
            line("Call ", Mniop.text(Mniop.numberDigits(number)), ": ",
                Mniop.text(Mniop.numberWhen(number)));
        }
        line("Sufficient for shelter and support: ",
            Mniop.assessmentIsSufficient(answer) == 1 ? "yes" : "not yet");
        line("Rights, measures and duties as of ", Mniop.text(Mniop.assessmentAsOf(answer)));
        for (long outcome : Mniop.assessmentOutcomes(answer)) {
            if (Mniop.outcomeVerdict(outcome) != Mniop.OUTCOME_NOT_APPLICABLE) {
                showOutcome(outcome);
            }
        }
        showQuestions(answer);
        for (long notice : Mniop.assessmentNotices(answer)) {
            line("Note: ", Mniop.text(Mniop.noticeText(notice)));
        }
    }

    /** Freeing what is 0 does nothing: what was not made needs no care. */
    private String run(String scripts, String asOf) {
        long rulebook = 0;
        long worker = 0;
        long signal = 0;
        long answer = 0;
        try {
            rulebook = Mniop.rulebookLoad(Mniop.bytes(scripts));
            worker = Mniop.workerNew(rulebook);
            signal = Mniop.signalNew(
                rulebook, Mniop.bytes("visit-1"), Mniop.bytes("2024-05-14"));
            fill(signal);
            answer = Mniop.workerAssess(worker, signal, Mniop.bytes(asOf));
            readLabels(rulebook);
            show(answer);
            return page.toString();
        } finally {
            Mniop.assessmentFree(answer);
            Mniop.signalFree(signal);
            Mniop.workerFree(worker);
            Mniop.rulebookFree(rulebook);
        }
    }

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: java Main SCRIPTS [YYYY-MM-DD]");
            System.exit(2);
        }
        try {
            String asOf = arguments.length == 2 ? arguments[1] : "2024-05-15";
            String page = new Main().run(arguments[0], asOf);
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page);
        } catch (Mniop.Problem problem) {
            System.err.print(problem.getMessage());
            System.exit(1);
        }
    }
}
