package org.diptych.core.cite.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.syntax.CitationSyntax;

/** A references block put into a post that has none. Stateless. */
public final class ReferencesBlock {
    private ReferencesBlock() {}

    /**
     * {@code file} with an empty references block at its end, a blank line before it, written with the line ends the
     * file has.
     */
    public static String appendedTo(String file) {
        return appendedTo(file, List.of());
    }

    /** The same, with {@code entries} in the block. */
    public static String appendedTo(String file, List<String> entries) {
        String end = file.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder longer = new StringBuilder(file);
        if (!file.isEmpty() && !endsLine(file)) {
            longer.append(end);
        }
        if (!file.isBlank()) {
            longer.append(end);
        }
        return longer.append(CitationSyntax.USUAL.listOpening())
                .append(end)
                .append(end)
                .append(entries.stream().map(entry -> entry + end + end).collect(Collectors.joining()))
                .append(CitationSyntax.USUAL.listClosing())
                .append(end)
                .toString();
    }

    private static boolean endsLine(String file) {
        char last = file.charAt(file.length() - 1);
        return last == '\n' || last == '\r';
    }
}
