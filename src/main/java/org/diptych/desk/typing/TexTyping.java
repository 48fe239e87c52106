package org.diptych.desk.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextLines;
import org.diptych.desk.undo.Selected;

/** What is typed of TeX, and the ends that environments need. Stateless. */
public final class TexTyping {
    private static final Pattern COMMAND = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\([A-Za-z]+)$");
    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{([A-Za-z*]*)$");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eq)?ref\\{([^{}\\s]*)$");
    private static final Pattern OPENED =
            Pattern.compile("\\\\begin\\{([A-Za-z]+\\*?)\\}(?:\\{[^{}]*\\}|\\[[^\\[\\]]*\\])*+\\s*$");
    private static final Pattern MARK = Pattern.compile("\\\\(begin|end)\\{([A-Za-z]+\\*?)\\}");
    private static final int LINES = 120;

    private TexTyping() {}

    /** What is being typed. */
    public enum Kind {
        COMMAND,
        BEGIN,
        END,
        REFERENCE
    }

    /**
     * Something being typed.
     *
     * @param word what is there of it
     * @param start where that begins in the line
     */
    public record Typed(Kind kind, String word, int start) {}

    /** What is typed before {@code column} of {@code line}. */
    public static Optional<Typed> at(String line, int column) {
        String before = line.substring(0, column);
        Matcher environment = ENVIRONMENT.matcher(before);
        if (environment.find()) {
            Kind kind = environment.group(1).equals("begin") ? Kind.BEGIN : Kind.END;
            return Optional.of(new Typed(kind, environment.group(2), environment.start(2)));
        }
        Matcher reference = REFERENCE.matcher(before);
        if (reference.find()) {
            return Optional.of(new Typed(Kind.REFERENCE, reference.group(1), reference.start(1)));
        }
        Matcher command = COMMAND.matcher(before);
        return command.find()
                ? Optional.of(new Typed(Kind.COMMAND, command.group(1), command.start(1)))
                : Optional.empty();
    }

    /** The step Enter makes behind the begin of an environment that has no end yet: its end comes, and the caret goes between. */
    public static Optional<Edit> enter(Caret caret) {
        if (!caret.selected().isEmpty() || caret.line().indexOf("\\begin{") < 0) {
            return Optional.empty();
        }
        int column = caret.selected().caret() - caret.lineStart();
        String line = caret.line();
        Matcher opened = OPENED.matcher(line.substring(0, column));
        if (!opened.find() || !isOpen(caret.lines(), caret.firstLine(), column)) {
            return Optional.empty();
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        int at = caret.selected().caret();
        String end = "\n" + indent + "\\end{" + opened.group(1) + "}";
        return Optional.of(new Edit(at, at, "\n" + indent + end, Selected.caretAt(at + 1 + indent.length())));
    }

    /** Whether the environment that begins last before {@code column} of {@code line} lacks its end in this paragraph. */
    static boolean isOpen(TextLines lines, int line, int column) {
        int from = lines.start(line) + column;
        int last = line;
        while (last + 1 < lines.count()
                && last - line < LINES
                && !lines.line(last + 1).isBlank()) {
            last++;
        }
        int depth = 1;
        Matcher mark = MARK.matcher(lines.text(from, lines.end(last)));
        int before = unclosed(lines, line, column).size();
        while (mark.find()) {
            depth += mark.group(1).equals("begin") ? 1 : -1;
        }
        // What stands around it may take ends that follow.
        return depth + before - 1 > 0;
    }

    /** The environments begun before {@code column} of {@code line} in its paragraph and not ended, the innermost first. */
    public static Deque<String> unclosed(TextLines lines, int line, int column) {
        int first = line;
        while (first > 0 && line - first < LINES && !lines.line(first - 1).isBlank()) {
            first--;
        }
        Deque<String> open = new ArrayDeque<>();
        Matcher mark = MARK.matcher(lines.text(lines.start(first), lines.start(line) + column));
        while (mark.find()) {
            if (mark.group(1).equals("begin")) {
                open.push(mark.group(2));
            } else if (!open.isEmpty()) {
                open.pop();
            }
        }
        return open;
    }
}
