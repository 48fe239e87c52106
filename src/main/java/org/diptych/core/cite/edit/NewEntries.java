package org.diptych.core.cite.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.text.TextEdit;

/** Entries put behind those a references block has. It looks at the end of the block alone. Stateless. */
public final class NewEntries {
    private NewEntries() {}

    /** An entry: {@code [key] text}, in one line. */
    public static String line(String key, String text) {
        return ("[" + key + "] " + text.strip().replaceAll("\\s*\\R\\s*", " ")).stripTrailing();
    }

    /**
     * The edit that puts {@code lines} behind the last entry of {@code list}, the text between the block's tags, with
     * such a gap as stands there between the last two.
     */
    public static TextEdit append(String list, List<String> lines) {
        int end = list.stripTrailing().length();
        if (end == 0) {
            String before = list.startsWith("\n\n") ? "\n\n" : "\n";
            String text = before + String.join("\n\n", lines) + (list.startsWith("\n") ? "" : "\n");
            return TextEdit.insert(0, text);
        }
        String gap = gap(list.substring(0, end));
        return TextEdit.insert(end, lines.stream().map(line -> gap + line).collect(Collectors.joining()));
    }

    private static String gap(String list) {
        int line = list.lastIndexOf('\n');
        String before = line < 0 ? "" : list.substring(0, line + 1);
        boolean single =
                !before.isBlank() && before.length() - before.stripTrailing().length() == 1;
        return single ? "\n" : "\n\n";
    }
}
