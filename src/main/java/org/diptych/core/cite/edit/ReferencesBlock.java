package org.diptych.core.cite.edit;

/** A references block put into a post that has none. Stateless. */
public final class ReferencesBlock {
    private ReferencesBlock() {}

    /**
     * {@code file} with an empty references block at its end, a blank line before it, written with the line ends the
     * file has.
     */
    public static String appendedTo(String file) {
        String end = file.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder longer = new StringBuilder(file);
        if (!file.isEmpty() && !endsLine(file)) {
            longer.append(end);
        }
        if (!file.isBlank()) {
            longer.append(end);
        }
        return longer.append("{% references %}")
                .append(end)
                .append(end)
                .append("{% endreferences %}")
                .append(end)
                .toString();
    }

    private static boolean endsLine(String file) {
        char last = file.charAt(file.length() - 1);
        return last == '\n' || last == '\r';
    }
}
