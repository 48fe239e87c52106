package org.diptych.core.preview.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.preview.clean.Declaration;

/** Reads one style sheet; each character is looked at a few times at most. */
final class SheetReader {
    private static final int MOST_RULES = 2000;
    private static final int MOST_FAULTS = 100;
    private static final String FEATURE =
            "\\(\\s*(?:prefers-color-scheme\\s*:\\s*(?:dark|light)|(?:min|max)-width\\s*:\\s*\\d{1,4}(?:px|em|rem))\\s*\\)";
    private static final Pattern CONDITION = Pattern.compile(
            "(?:screen|print|all|" + FEATURE + ")(?:\\s+and\\s+" + FEATURE + "){0,4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SELECTOR = Pattern.compile("[-\\w.#:>+~*()=\"'\\[\\]^$|, \\p{sc=Han}]{1,300}");
    private static final Pattern ROOT = Pattern.compile("(?::root|html|body|\\.dp-page)(?=[\\s>]|$)\\s*");

    private final String css;
    private final List<SheetRule> rules = new ArrayList<>();
    private final List<SheetFault> faults = new ArrayList<>();

    SheetReader(String css) {
        this.css = withoutComments(css.length() > StyleSheet.LARGEST ? css.substring(0, StyleSheet.LARGEST) : css);
    }

    StyleSheet read() {
        read(0, css.length(), "");
        return new StyleSheet(rules, faults);
    }

    /** Comments become blanks, so that lines stay lines. */
    private static String withoutComments(String css) {
        StringBuilder text =
                new StringBuilder(css.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n'));
        for (int begin = text.indexOf("/*"); begin >= 0; begin = text.indexOf("/*", begin)) {
            int end = text.indexOf("*/", begin + 2);
            int behind = end < 0 ? text.length() : end + 2;
            for (int at = begin; at < behind; at++) {
                if (text.charAt(at) != '\n') {
                    text.setCharAt(at, ' ');
                }
            }
        }
        return text.toString();
    }

    private void read(int from, int to, String condition) {
        int at = from;
        while (at < to) {
            int mark = next(at, to, "{};");
            int begin = at
                    + css.substring(at, mark).length()
                    - css.substring(at, mark).stripLeading().length();
            String before = css.substring(at, mark).strip();
            if (mark == to) {
                fault(!before.isEmpty(), begin, SheetFault.Kind.UNFINISHED);
                return;
            }
            if (css.charAt(mark) != '{') {
                boolean charset = before.toLowerCase(Locale.ROOT).startsWith("@charset");
                fault(!charset && !before.isEmpty() || css.charAt(mark) == '}', Math.min(begin, mark), kind(before));
                at = mark + 1;
                continue;
            }
            int end = close(mark, to);
            if (end < 0) {
                fault(true, begin, SheetFault.Kind.UNFINISHED);
                return;
            }
            block(before, begin, mark + 1, end, condition);
            at = end + 1;
        }
    }

    private static SheetFault.Kind kind(String before) {
        return before.startsWith("@") ? SheetFault.Kind.AT_RULE : SheetFault.Kind.UNFINISHED;
    }

    private void block(String before, int begin, int from, int to, String condition) {
        if (before.startsWith("@")) {
            Optional<String> media = condition.isEmpty() ? condition(before) : Optional.empty();
            media.ifPresentOrElse(inner -> read(from, to, inner), () -> fault(true, begin, SheetFault.Kind.AT_RULE));
            return;
        }
        if (rules.size() >= MOST_RULES) {
            fault(
                    faults.stream().noneMatch(one -> one.kind() == SheetFault.Kind.TOO_MANY),
                    begin,
                    SheetFault.Kind.TOO_MANY);
            return;
        }
        List<String> selectors = selectors(before);
        if (selectors.isEmpty()) {
            fault(true, begin, SheetFault.Kind.SELECTOR);
            return;
        }
        List<Declaration> declarations = declarations(from, to);
        if (!declarations.isEmpty()) {
            rules.add(new SheetRule(condition, selectors, declarations));
        }
    }

    private static Optional<String> condition(String before) {
        String rest = before.length() > 6 && before.substring(0, 6).equalsIgnoreCase("@media")
                ? before.substring(6).strip().replaceAll("\\s+", " ")
                : "";
        return Optional.of(rest).filter(asked -> CONDITION.matcher(asked).matches());
    }

    /** All of {@code text} held to the post, or nothing: of a list with one that is wrong, a browser takes none either. */
    private static List<String> selectors(String text) {
        String plain = text.replaceAll("\\s+", " ");
        List<String> held = new ArrayList<>();
        // No selector names an address.
        if (!SELECTOR.matcher(plain).matches() || plain.toLowerCase(Locale.ROOT).contains("url(")) {
            return held;
        }
        for (String each : parts(plain, ',')) {
            String one = each.strip();
            var root = ROOT.matcher(one);
            String rest = root.lookingAt() ? one.substring(root.end()).strip() : one;
            // Beside the post stands what is the application's.
            if (one.isEmpty() || rest.startsWith("+") || rest.startsWith("~") || !isBalanced(rest)) {
                return List.of();
            }
            held.add(rest.isEmpty() ? SheetRule.ROOT : rest);
        }
        return held;
    }

    private static boolean isBalanced(String selector) {
        int round = 0;
        int square = 0;
        for (char c : selector.toCharArray()) {
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || square < 0) {
                return false;
            }
        }
        return round == 0
                && square == 0
                && selector.chars().filter(c -> c == '"').count() % 2 == 0
                && selector.chars().filter(c -> c == '\'').count() % 2 == 0;
    }

    private static List<String> parts(String text, char by) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == by && depth == 0) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private List<Declaration> declarations(int from, int to) {
        List<Declaration> read = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = next(at, to, ";");
            String text = css.substring(at, end);
            int begin = at + text.length() - text.stripLeading().length();
            if (!text.isBlank()) {
                Optional<Declaration> declaration = text.indexOf('{') < 0 ? Declaration.read(text) : Optional.empty();
                declaration.ifPresent(read::add);
                fault(declaration.isEmpty(), begin, SheetFault.Kind.DECLARATION);
            }
            at = end + 1;
        }
        return read;
    }

    /** Where one of {@code marks} stands next, outside of quotes; {@code to} where none does. */
    private int next(int from, int to, String marks) {
        char quote = 0;
        for (int at = from; at < to; at++) {
            char c = css.charAt(at);
            if (quote != 0) {
                // A string ends with its line.
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (marks.indexOf(c) >= 0) {
                return at;
            }
        }
        return to;
    }

    /** Where the block that begins at {@code from} ends; -1 where it does not. */
    private int close(int from, int to) {
        int depth = 0;
        for (int at = next(from, to, "{}"); at < to; at = next(at + 1, to, "{}")) {
            depth += css.charAt(at) == '{' ? 1 : -1;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private void fault(boolean is, int at, SheetFault.Kind kind) {
        if (is && faults.size() < MOST_FAULTS) {
            int line = 1
                    + (int) css.substring(0, Math.min(at, css.length()))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            faults.add(new SheetFault(line, kind));
        }
    }
}
