package org.diptych.core.highlight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The characters of a text by their inks. */
final class Inked {
    private Inked() {}

    /** The characters of {@code text}'s lines that are {@code ink}, runs apart joined by a blank bar. */
    static String parts(String text, Ink ink) {
        List<String> lines = text.lines().toList();
        List<List<Inks>> inks = each(Syntax.MARKDOWN, lines);
        List<String> found = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            StringBuilder run = new StringBuilder();
            for (int i = 0; i <= lines.get(line).length(); i++) {
                if (i < lines.get(line).length() && inks.get(line).get(i).has(ink)) {
                    run.append(lines.get(line).charAt(i));
                } else if (!run.isEmpty()) {
                    found.add(run.toString());
                    run.setLength(0);
                }
            }
        }
        return String.join("|", found);
    }

    /** What each character of {@code line}, which is all of a text, is. */
    static List<Inks> each(String line) {
        return each(Syntax.MARKDOWN, List.of(line)).get(0);
    }

    /** What each character of each of {@code lines} is. */
    static List<List<Inks>> each(Syntax syntax, List<String> lines) {
        return InkedText.of(syntax, lines).stream().map(Inked::each).toList();
    }

    private static List<Inks> each(InkedLine line) {
        List<Inks> each = new ArrayList<>();
        line.runs().forEach(run -> each.addAll(Collections.nCopies(run.length(), run.inks())));
        return each;
    }
}
