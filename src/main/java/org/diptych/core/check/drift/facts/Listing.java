package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Code without what a translator writes anew: comments and strings. Immutable; nothing is null.
 *
 * @param lines what stays of each line that has anything, without blanks
 * @param numbers which line of the code each of them is, from 0
 * @param literal whether nothing was left out: neither comment nor string
 */
public record Listing(List<String> lines, List<Integer> numbers, boolean literal) {
    private static final Set<String> HASH = Set.of(
            "python",
            "py",
            "python3",
            "sh",
            "bash",
            "shell",
            "zsh",
            "ruby",
            "rb",
            "perl",
            "r",
            "yaml",
            "yml",
            "toml",
            "make",
            "makefile",
            "dockerfile",
            "cmake",
            "julia",
            "conf",
            "ini",
            "properties",
            "elixir",
            "nginx",
            "powershell",
            "ps1",
            "console");
    /** Those in which a line of code may begin with the sign. */
    private static final Set<String> HASH_IN_CODE = Set.of(
            "css", "scss", "less", "c", "h", "cpp", "c++", "cc", "hpp", "objc", "cs", "csharp", "rust", "rs", "swift");

    /** What no comment begins with where no language is named. */
    private static final List<String> PREPROCESSOR = List.of("#include", "#define", "#if", "#e", "#pragma", "#!", "#[");

    private static final Set<String> DASHES = Set.of("sql", "lua", "haskell", "hs", "ada", "vhdl", "elm", "mysql");
    private static final Set<String> PERCENT = Set.of("tex", "latex", "matlab", "erlang", "prolog", "octave", "bibtex");
    private static final Set<String> SEMICOLON = Set.of("lisp", "scheme", "clojure", "asm", "ini", "elisp", "racket");
    private static final Set<String> MARKUP = Set.of("html", "xml", "svg", "vue", "markdown", "md", "xhtml");

    public Listing {
        lines = List.copyOf(lines);
        numbers = List.copyOf(numbers);
    }

    public static Listing of(String language, String code) {
        return new Reader(language.toLowerCase(Locale.ROOT), code).read();
    }

    /** The first of the lines, by its place in {@link #lines}, in which the two differ; -1 if they do not. */
    public int differsFrom(Listing other) {
        if (joined().equals(other.joined())) {
            return -1;
        }
        int i = 0;
        int j = 0;
        while (i < lines.size() || j < other.lines.size()) {
            if (i == lines.size() || j == other.lines.size()) {
                return i;
            }
            String a = lines.get(i);
            String b = other.lines.get(j);
            if (!a.equals(b) && !(isForeign(a) || isForeign(b))) {
                return i;
            }
            i++;
            j++;
        }
        return -1;
    }

    /** All lines as one: a statement that is broken elsewhere, for the width of a page, says the same. */
    public String joined() {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            joined.append(line, 0, line.endsWith("\\") ? line.length() - 1 : line.length());
        }
        return joined.toString();
    }

    /** Whether a line holds what is no code in most languages, words of a translation that no mark sets off. */
    private static boolean isForeign(String line) {
        return line.chars().anyMatch(c -> c > 0x2E80);
    }

    /** Whether most of it is written in no programming language. */
    public boolean isForeign() {
        return lines.stream().filter(Listing::isForeign).count() * 2 > lines.size();
    }

    private static final class Reader {
        private final String language;
        private final String code;
        private final List<String> lines = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private boolean literal = true;
        private int number;

        Reader(String language, String code) {
            this.language = language;
            this.code = code;
        }

        Listing read() {
            int i = 0;
            while (i < code.length()) {
                i = piece(i);
            }
            endLine();
            return new Listing(lines, numbers, literal);
        }

        private int piece(int i) {
            char c = code.charAt(i);
            if (c == '\n') {
                endLine();
                number++;
                return i + 1;
            }
            if (Character.isWhitespace(c)) {
                return i + 1;
            }
            int end = commentEnd(i);
            if (end < 0) {
                end = stringEnd(i, c);
            }
            if (end > i) {
                literal = false;
                if (c == '"' || c == '\'' || c == '`') {
                    line.append('"');
                }
                for (int k = i; k < end; k++) {
                    if (code.charAt(k) == '\n') {
                        endLine();
                        number++;
                    }
                }
                return end;
            }
            line.append(c);
            return i + 1;
        }

        private int commentEnd(int i) {
            if (starts("/*", i) && !HASH.contains(language)) {
                return after("*/", i + 2);
            }
            if (starts("<!--", i) && (MARKUP.contains(language) || language.isEmpty())) {
                return after("-->", i + 4);
            }
            char c = code.charAt(i);
            boolean toLineEnd = starts("//", i)
                            && (i == 0 || code.charAt(i - 1) != ':')
                            && !HASH.contains(language)
                            && !MARKUP.contains(language)
                    || c == '#' && isHashComment(i)
                    || starts("--", i) && DASHES.contains(language)
                    || c == '%' && PERCENT.contains(language)
                    || c == ';' && SEMICOLON.contains(language);
            if (!toLineEnd) {
                return -1;
            }
            int end = code.indexOf('\n', i);
            return end < 0 ? code.length() : end;
        }

        private boolean isHashComment(int i) {
            boolean interpreter = i == 0 && starts("#!", i);
            return !interpreter
                    && (HASH.contains(language)
                            || startsLine(i) && !HASH_IN_CODE.contains(language) && !isPreprocessor(i));
        }

        private boolean isPreprocessor(int i) {
            return PREPROCESSOR.stream().anyMatch(word -> starts(word, i));
        }

        private int stringEnd(int i, char c) {
            for (String fence : List.of("\"\"\"", "'''")) {
                if (starts(fence, i)) {
                    return after(fence, i + 3);
                }
            }
            if (c != '"' && c != '\'' && c != '`') {
                return -1;
            }
            for (int k = i + 1; k < code.length() && code.charAt(k) != '\n'; k++) {
                if (code.charAt(k) == '\\') {
                    k++;
                } else if (code.charAt(k) == c) {
                    return k + 1;
                }
            }
            return -1;
        }

        private boolean startsLine(int i) {
            int k = i - 1;
            while (k >= 0 && (code.charAt(k) == ' ' || code.charAt(k) == '\t')) {
                k--;
            }
            return k < 0 || code.charAt(k) == '\n';
        }

        private boolean starts(String mark, int i) {
            return code.startsWith(mark, i);
        }

        private int after(String mark, int from) {
            int end = code.indexOf(mark, from);
            return end < 0 ? code.length() : end + mark.length();
        }

        private void endLine() {
            if (line.length() > 0) {
                lines.add(line.toString());
                numbers.add(number);
                line.setLength(0);
            }
        }
    }
}
