package org.diptych.cli;

import java.util.Locale;
import org.diptych.core.file.FileProblem;
import org.diptych.core.messages.Messages;
import org.jspecify.annotations.Nullable;

/** Why a verb cannot do what it was asked: one sentence for the reader, and exit status 2. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final String area;
    private final String key;
    private final transient Object[] arguments;

    /** @param key names the sentence in the command line's messages, {@code arguments} fill it */
    public Refusal(String key, Object... arguments) {
        this("cli", key, arguments, null);
    }

    private Refusal(String area, String key, Object[] arguments, @Nullable Throwable cause) {
        super(key, cause);
        this.area = area;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** A fault of the program itself while it worked on {@code name}: what a report of it needs, on one line. */
    static Refusal fault(Object name, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return new Refusal("work.failed", name, fault.getClass().getSimpleName() + place);
    }

    static Refusal of(FileProblem problem) {
        return new Refusal("core", problem.messageKey(), problem.arguments(), problem);
    }

    /** The sentence, in the language of {@code locale}: one line, whatever a file's name holds. */
    public String sentence(Locale locale) {
        return Messages.of(area, locale).get(key, arguments).replaceAll("\\p{Cntrl}", " ");
    }
}
