package org.diptych.desk.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextLines;
import org.diptych.core.text.TextRange;

/** Makes a block quote of whole lines, or plain text of one. Stateless. */
public final class Quotes {
    private static final Pattern MARK = Pattern.compile("([ \\t]*)(> ?)");

    private Quotes() {}

    /**
     * The chosen lines quoted, or no longer so where all of them are; without a selection, the paragraph at the caret.
     * Blank lines part the quote from what stands around it, which would become part of it.
     */
    public static SeveralEdits toggle(Caret caret) {
        TextLines lines = caret.lines();
        int first = caret.firstLine();
        int last = caret.lastLine();
        if (caret.selected().isEmpty() && !lines.line(first).isBlank()) {
            boolean quoted = isQuoted(lines.line(first));
            while (first > 0 && isOfOne(lines.line(first - 1), quoted)) {
                first--;
            }
            while (last + 1 < lines.count() && isOfOne(lines.line(last + 1), quoted)) {
                last++;
            }
        }
        List<TextEdit> edits = new ArrayList<>();
        boolean on = IntStream.rangeClosed(first, last)
                .mapToObj(lines::line)
                .anyMatch(line -> !line.isBlank() && !isQuoted(line));
        if (on || IntStream.rangeClosed(first, last).mapToObj(lines::line).allMatch(String::isBlank)) {
            quote(lines, first, last, edits);
        } else {
            unquote(lines, first, last, edits);
        }
        return SeveralEdits.keeping(edits, caret.selected());
    }

    private static boolean isQuoted(String line) {
        return MARK.matcher(line).lookingAt();
    }

    private static boolean isOfOne(String line, boolean quoted) {
        return !line.isBlank() && isQuoted(line) == quoted;
    }

    private static void quote(TextLines lines, int first, int last, List<TextEdit> edits) {
        int indent = IntStream.rangeClosed(first, last)
                .mapToObj(lines::line)
                .filter(line -> !line.isBlank())
                .mapToInt(Quotes::indent)
                .min()
                .orElse(0);
        if (first > 0 && isOfOne(lines.line(first - 1), false)) {
            edits.add(TextEdit.insert(lines.end(first - 1), "\n"));
        }
        for (int line = first; line <= last; line++) {
            String text = lines.line(line);
            int at = lines.start(line) + Math.min(indent, text.length());
            boolean bare = text.isBlank() && first != last;
            edits.add(TextEdit.insert(at, bare ? ">" : "> "));
        }
        if (last + 1 < lines.count() && isOfOne(lines.line(last + 1), false)) {
            edits.add(TextEdit.insert(lines.end(last), "\n"));
        }
    }

    private static void unquote(TextLines lines, int first, int last, List<TextEdit> edits) {
        for (int line = first; line <= last; line++) {
            Matcher mark = MARK.matcher(lines.line(line));
            if (mark.lookingAt()) {
                int start = lines.start(line);
                edits.add(TextEdit.delete(new TextRange(start + mark.start(2), start + mark.end(2))));
            }
        }
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
