package org.diptych.core.markdown.pandoc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds raw TeX outside of formulas, which pandoc reads and then leaves out of HTML, except for environments that hold a
 * formula.
 */
final class TexScanner {
    private static final Set<String> MATH = Set.of(
            ("align align* alignat alignat* aligned alignedat array bmatrix Bmatrix cases CD eqnarray eqnarray* equation"
                            + " equation* gather gather* gathered matrix multline multline* pmatrix smallmatrix split"
                            + " subequations vmatrix Vmatrix displaymath math dmath dmath* dgroup dgroup* darray darray*")
                    .split(" "));
    private static final Set<String> BLOCK_COMMANDS = Set.of(
            ("newpage clearpage pagebreak maketitle tableofcontents section subsection subsubsection chapter part paragraph"
                            + " subparagraph hspace vspace vskip noindent bigskip medskip smallskip newcommand"
                            + " renewcommand providecommand newenvironment renewenvironment def let input include"
                            + " usepackage documentclass bibliography bibliographystyle hrule centering title author"
                            + " date caption item")
                    .split(" "));

    private static final Set<String> ACCENTS = Set.of("b c d f G h H k r t u U v".split(" "));
    private static final Pattern LENGTH =
            Pattern.compile(" *=? *-?[0-9]+(?:\\.[0-9]+)?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|ex|em)?(?![\\p{L}\\p{N}])");

    private TexScanner() {}

    /** The name in {@code \begin{name}} at {@code at}, or null. */
    static String environmentAt(Cursor cursor, int at) {
        if (!cursor.text.startsWith("\\begin{", at)) {
            return null;
        }
        int end = cursor.text.indexOf('}', at + 7);
        return end < 0 || end >= cursor.limit ? null : cursor.slice(at + 7, end);
    }

    static boolean isMath(String environment) {
        return MATH.contains(environment);
    }

    /** Where the raw TeX ends that may stand in a paragraph at {@code at}, or -1. */
    static int inlineEnd(Cursor cursor, int at) {
        String environment = environmentAt(cursor, at);
        if (environment != null) {
            return isMath(environment) ? environmentEnd(cursor, at, environment) : -1;
        }
        return commandEnd(cursor, at);
    }

    /** Where the raw TeX ends that stands as a block of its own at {@code at}, or -1. */
    static int blockEnd(Cursor cursor, int at) {
        String environment = environmentAt(cursor, at);
        if (environment != null) {
            return isMath(environment) ? -1 : environmentEnd(cursor, at, environment);
        }
        int nameEnd = nameEnd(cursor, at);
        if (nameEnd < 0 || !BLOCK_COMMANDS.contains(cursor.slice(at + 1, nameEnd))) {
            return -1;
        }
        return commandEnd(cursor, at);
    }

    private static int environmentEnd(Cursor cursor, int at, String environment) {
        String begin = "\\begin{" + environment + "}";
        String end = "\\end{" + environment + "}";
        int depth = 0;
        for (int i = at; i < cursor.limit; i++) {
            if (cursor.text.startsWith(begin, i)) {
                depth++;
            } else if (cursor.text.startsWith(end, i)) {
                depth--;
                if (depth == 0) {
                    return i + end.length() <= cursor.limit ? i + end.length() : -1;
                }
            }
        }
        return -1;
    }

    private static int nameEnd(Cursor cursor, int at) {
        if (cursor.charAt(at) != '\\' || !Character.isLetter(cursor.charAt(at + 1))) {
            return -1;
        }
        int i = at + 1;
        while (Character.isLetter(cursor.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int commandEnd(Cursor cursor, int at) {
        int i = nameEnd(cursor, at);
        if (i < 0) {
            return -1;
        }
        String name = cursor.slice(at + 1, i);
        if (name.equals("begin") || name.equals("end")) {
            return -1;
        }
        if (cursor.charAt(i) == '*') {
            i++;
        }
        if (ACCENTS.contains(name)) {
            int accented = accentedEnd(cursor, i);
            return accented < 0 ? i : accented;
        }
        return argumentsEnd(cursor, i);
    }

    /** An accent takes the character, command or group behind it along. */
    private static int accentedEnd(Cursor cursor, int from) {
        int at = cursor.skipBlanks(from);
        char c = cursor.charAt(at);
        if (c == '{') {
            return FormulaScanner.balancedBraces(cursor, at);
        }
        if (c == '\\') {
            return commandEnd(cursor, at);
        }
        return c == 0 || c == '\n' || c == '}' ? -1 : at + Character.charCount(cursor.text.codePointAt(at));
    }

    private static int argumentsEnd(Cursor cursor, int from) {
        int i = from;
        Matcher length = LENGTH.matcher(cursor.text).region(from, cursor.limit);
        if (length.lookingAt()) {
            i = length.end();
        }
        while (true) {
            int next = cursor.skipBlanks(i);
            char c = cursor.charAt(next);
            int end = c == '{' ? FormulaScanner.balancedBraces(cursor, next) : c == '[' ? optionEnd(cursor, next) : -1;
            if (end < 0) {
                return next;
            }
            i = end;
        }
    }

    private static int optionEnd(Cursor cursor, int at) {
        int end = cursor.text.indexOf(']', at);
        return end < 0 || end >= cursor.limit || end > cursor.lineEnd(at) ? -1 : end + 1;
    }
}
