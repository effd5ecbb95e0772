import java.nio.charset.StandardCharsets;

/**
 * libmniop for Java, as far as the example needs it: the functions of {@code mniop_jni.c}, and two
 * helpers for texts. A handle is a {@code long}; who makes one frees it; what an assessment lends
 * is valid until it is freed. A rulebook and an assessment may be used by any thread, a
 * worker and a signal by one at a time.
 */
final class Mniop {
    static {
        System.loadLibrary("mniop_jni");
    }

    static final int LIST_FACTS = 601;
    static final int LIST_INDICATORS = 602;
    static final int NAMES_BASIS = 621;
    static final int NAMES_MISSING = 622;
    static final int OUTCOME_NOT_APPLICABLE = 205;
    static final int MINOR_YES = 301;
    static final int MINOR_PRESUMED = 303;
    static final int ASK_INDICATOR = 802;
    static final int OF_PERSON = 811;
    static final int UNKNOWN_REFUSED = 701;

    /** What the library refused, a problem a line. */
    static final class Problem extends RuntimeException {
        private static final long serialVersionUID = 1;
        final int status;

        Problem(int status, byte[] lines) {
            super(text(lines));
            this.status = status;
        }
    }

    private Mniop() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static native byte[] word(int code);

    static native long rulebookLoad(byte[] path);
    static native void rulebookFree(long rulebook);
    static native int rulebookCount(long rulebook, int list);
    static native byte[] rulebookId(long rulebook, int list, int index);
    static native byte[] rulebookLabel(long rulebook, int list, int index);

    static native long workerNew(long rulebook);
    static native long workerAssess(long worker, long signal, byte[] asOf);
    static native void workerFree(long worker);

    static native long signalNew(long rulebook, byte[] id, byte[] date);
    static native void signalSetPerson(long signal, byte[] person);
    static native void signalSetActor(long signal, byte[] kind, byte[] department);
    static native void signalSetInt(long signal, byte[] fact, long value);
    static native void signalSetBool(long signal, byte[] fact, long value);
    static native void signalSetCode(long signal, byte[] fact, byte[] code);
    static native void signalSetUnknown(long signal, byte[] fact, long why);
    static native void signalAddPresent(long signal, byte[] indicator);
    static native void signalFree(long signal);

    static native byte[] assessmentAsOf(long assessment);
    static native int assessmentIsSufficient(long assessment);
    static native int assessmentMinor(long assessment);
    static native long[] assessmentNumbers(long assessment);
    static native long[] assessmentOutcomes(long assessment);
    static native long[] assessmentQuestions(long assessment);
    static native long[] assessmentNotices(long assessment);
    static native void assessmentFree(long assessment);

    static native byte[] numberDigits(long number);
    static native byte[] numberWhen(long number);
    static native byte[] noticeText(long notice);
    static native int outcomeVerdict(long outcome);
    static native byte[] outcomeLabel(long outcome);
    static native long[] outcomeReasons(long outcome);
    static native long[] outcomeTimes(long outcome);
    static native int outcomeNameCount(long outcome, int names);
    static native byte[] outcomeName(long outcome, int names, int index);
    static native byte[] reasonName(long reason);
    static native byte[] reasonValue(long reason);
    static native int timeKind(long time);
    static native byte[] timeEnd(long time);
    static native byte[] timeCounted(long time);
    static native int questionKind(long question);
    static native int questionOf(long question);
    static native byte[] questionLabel(long question);
    static native int questionIsSensitive(long question);
}
