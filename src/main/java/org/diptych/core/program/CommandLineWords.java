package org.diptych.core.program;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command as an author types it, in words. No shell ever sees it: quotes hold blanks together, and that is all. */
public final class CommandLineWords {
    private CommandLineWords() {}

    /**
     * The words of {@code command}: parted by white space that stands in no quotes. Within double quotes, and outside of
     * any, a backslash before a quote makes that a character as any other.
     *
     * @throws ProgramFault if a quote is not closed, or there is no word
     */
    public static List<String> of(String command) throws ProgramFault {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            char next = i + 1 < command.length() ? command.charAt(i + 1) : 0;
            if (c == '\\' && quote != '\'' && (next == '"' || next == '\'' && quote == 0)) {
                word = appended(word, next);
                i++;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
                word = word == null ? new StringBuilder() : word;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (word != null) {
                    words.add(word.toString());
                }
                word = null;
            } else {
                word = appended(word, c);
            }
        }
        if (quote != 0) {
            throw new ProgramFault(ProgramFault.Kind.QUOTES, String.valueOf(quote));
        }
        if (word != null) {
            words.add(word.toString());
        }
        if (words.isEmpty() || words.get(0).isEmpty()) {
            throw new ProgramFault(ProgramFault.Kind.NO_COMMAND, "");
        }
        return words;
    }

    private static StringBuilder appended(@Nullable StringBuilder word, char c) {
        return (word == null ? new StringBuilder() : word).append(c);
    }
}
