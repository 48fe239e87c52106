package org.diptych.core.bibliography.bibtex;

import java.util.Locale;
import org.diptych.core.bibliography.Script;

/** Reads one value of TeX from its beginning to its end. Used once. */
final class LatexReader {
    private static final String OWN_SIGNS = "&%$#_{}";
    private static final String MARKS = "`'^\"~=.";
    private static final int DEEPEST = 60;

    private final String tex;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int depth;
    private boolean math;

    LatexReader(String tex) {
        this.tex = tex;
    }

    String read() {
        while (at < tex.length()) {
            step();
        }
        return out.toString();
    }

    /** Dashes and quotes as TeX writes them. */
    static String ligatures(String text) {
        return text.replace("---", "—")
                .replace("--", "–")
                .replace("``", "“")
                .replace("''", "”")
                .replace("`", "‘");
    }

    private void step() {
        char c = tex.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '{' -> out.append(group());
            case '}' -> at++;
            case '$' -> {
                math = !math;
                at += tex.startsWith("$$", at) ? 2 : 1;
            }
            case '~' -> {
                out.append(' ');
                at++;
            }
            case '^', '_' -> script(c);
            default -> text();
        }
    }

    private void text() {
        int start = at;
        while (at < tex.length() && "\\{}$~^_".indexOf(tex.charAt(at)) < 0) {
            at++;
        }
        String run = tex.substring(start, at);
        out.append(math ? run.replace("'", "′") : ligatures(run));
    }

    /** What stands raised or lowered: only in formulas; elsewhere the sign is a sign. */
    private void script(char mark) {
        at++;
        if (!math) {
            out.append(mark);
            return;
        }
        out.append(Script.of(mark, argument()));
    }

    private void command() {
        at++;
        if (at >= tex.length()) {
            return;
        }
        char c = tex.charAt(at);
        if (!isLetter(c)) {
            at++;
            sign(c);
            return;
        }
        int start = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        named(tex.substring(start, at));
    }

    private void sign(char c) {
        if (MARKS.indexOf(c) >= 0 && !math) {
            accent(String.valueOf(c));
        } else if (OWN_SIGNS.indexOf(c) >= 0) {
            out.append(c);
        } else if (c == '(' || c == ')') {
            math = c == '(';
        } else if (TexSymbols.SPACES.contains(String.valueOf(c)) || Character.isWhitespace(c)) {
            out.append(' ');
        } else if ("-/!@>*".indexOf(c) < 0) {
            out.append(c);
        }
    }

    private void named(String name) {
        boolean alone = TexSymbols.SIGNS.containsKey(name);
        if (TexSymbols.ACCENTS.containsKey(name) && (name.length() > 1 || !alone)) {
            accent(name);
        } else if (alone) {
            out.append(TexSymbols.SIGNS.get(name));
            endOfName();
        } else if (TexSymbols.SPACES.contains(name)) {
            out.append(' ');
            endOfName();
        } else if (TexSymbols.SILENT.contains(name)) {
            endOfName();
        } else if (TexSymbols.HIDING.contains(name)) {
            argument();
        } else {
            withArgument(name);
        }
    }

    private void withArgument(String name) {
        if (!hasGroup() && !TexSymbols.FONTS.contains(name)) {
            unknown(name);
            return;
        }
        switch (name) {
            case "textsuperscript" -> out.append(Script.of('^', argument()));
            case "textsubscript" -> out.append(Script.of('_', argument()));
            case "MakeUppercase", "uppercase" -> out.append(argument().toUpperCase(Locale.ROOT));
            case "MakeLowercase", "lowercase" -> out.append(argument().toLowerCase(Locale.ROOT));
            case "enquote", "mkbibquote" -> out.append('“').append(argument()).append('”');
            case "frac", "tfrac", "dfrac" -> out.append(argument()).append('/').append(argument());
            case "href", "bibinfo", "textcolor", "foreignlanguage" -> {
                argument();
                out.append(argument());
            }
            case "mathbb" -> out.append(Script.doubled(argument()));
            case "ensuremath" -> {
                boolean outside = math;
                math = true;
                out.append(argument());
                math = outside;
            }
            case "text", "textrm", "mbox", "hbox", "textnormal", "operatorname", "mathrm" -> {
                boolean outside = math;
                math = false;
                out.append(argument());
                math = outside;
            }
            default -> {
                if (tex.startsWith("{}", at) && !TexSymbols.FONTS.contains(name)) {
                    unknown(name);
                } else {
                    out.append(argument());
                }
            }
        }
    }

    /** Nobody knows it, but its name may be what is meant: \XeTeX. As a word it keeps the blank behind it. */
    private void unknown(String name) {
        out.append(math ? ' ' + name + ' ' : name);
        if (math || tex.startsWith("{}", at)) {
            endOfName();
        }
    }

    private void accent(String mark) {
        String letter = argument().replace('ı', 'i').replace('ȷ', 'j');
        if (letter.isEmpty()) {
            // An accent over nothing is the sign itself: \~{} in an address.
            out.append(mark.length() == 1 && MARKS.contains(mark) ? mark : "");
            return;
        }
        int first = Character.charCount(letter.codePointAt(0));
        while (first < letter.length() && Character.getType(letter.charAt(first)) == Character.NON_SPACING_MARK) {
            first++;
        }
        out.append(letter, 0, first).append(TexSymbols.ACCENTS.get(mark)).append(letter.substring(first));
    }

    /** The group or the single letter or command that follows. */
    private String argument() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        if (at >= tex.length() || tex.charAt(at) == '}') {
            return "";
        }
        if (tex.charAt(at) == '{') {
            return group();
        }
        int start = out.length();
        if (tex.charAt(at) == '\\') {
            command();
        } else {
            int letter = tex.codePointAt(at);
            out.appendCodePoint(letter);
            at += Character.charCount(letter);
        }
        String read = out.substring(start);
        out.setLength(start);
        return read;
    }

    private String group() {
        at++;
        int start = out.length();
        if (depth++ < DEEPEST) {
            while (at < tex.length() && tex.charAt(at) != '}') {
                step();
            }
        }
        depth--;
        at += at < tex.length() && tex.charAt(at) == '}' ? 1 : 0;
        String read = out.substring(start);
        out.setLength(start);
        return read;
    }

    private boolean hasGroup() {
        int next = at;
        while (next < tex.length() && Character.isWhitespace(tex.charAt(next))) {
            next++;
        }
        return next < tex.length() && tex.charAt(next) == '{';
    }

    /** A command's name ends at a blank, which belongs to it, or at an empty group. */
    private void endOfName() {
        if (tex.startsWith("{}", at)) {
            at += 2;
        } else if (!math || opensBracket()) {
            while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
                at++;
            }
        }
    }

    /** Whether what was written last opens a bracket: what is typed apart in a formula is printed so, but not behind it. */
    private boolean opensBracket() {
        return !out.isEmpty() && Character.getType(out.charAt(out.length() - 1)) == Character.START_PUNCTUATION;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
