package org.diptych.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.diptych.core.messages.Messages;

/** Why a verb cannot do what it was asked: one sentence for the reader, and exit status 2. */
public final class Refusal extends Exception {
    private final transient Object[] arguments;

    /** @param key names the sentence in the command line's messages, {@code arguments} fill it */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** The sentence, in the language of {@code messages}: one line, whatever a file's name holds. */
    public String sentence(Messages messages) {
        return messages.get(getMessage(), arguments).replaceAll("\\p{Cntrl}", " ");
    }

    /** What the system says of {@code failure}, without the path, which the sentence names already. */
    static String reason(IOException failure) {
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }
}
