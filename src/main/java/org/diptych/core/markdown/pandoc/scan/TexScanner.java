package org.diptych.core.markdown.pandoc.scan;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds raw TeX outside of formulas, which pandoc reads and then leaves out of HTML, except for environments that hold a
 * formula.
 */
public final class TexScanner {
    private static final Set<String> MATH = Set.of(
            ("align align* alignat alignat* aligned alignedat array bmatrix Bmatrix cases CD eqnarray eqnarray* equation"
                            + " equation* gather gather* gathered matrix multline multline* pmatrix smallmatrix split"
                            + " subequations vmatrix Vmatrix displaymath math dmath dmath* dgroup dgroup* darray darray*")
                    .split(" "));
    private static final Set<String> BLOCK_COMMANDS =
            Set.of(("maketitle section subsection subsubsection chapter part paragraph subparagraph include usepackage"
                            + " documentclass bibliography bibliographystyle hrule title subtitle author date caption item"
                            + " par lstinputlisting newtheorem raggedright address signature closing addtocounter"
                            + " listoffigures frametitle parbox rule strut ignore special pdfannot epigraph dedication"
                            + " addbibresource")
                    .split(" "));
    private static final Set<String> INLINE_COMMANDS = Set.of(
            ("textbf textit texttt textsf textsc textrm textup textsl textmd textsuperscript textsubscript emph underline"
                            + " url href cite ref eqref label footnote includegraphics ldots dots LaTeX TeX uppercase"
                            + " lowercase mbox hbox sout enquote")
                    .split(" "));
    private static final Set<String> DEFINITIONS = Set.of(
            "newcommand renewcommand providecommand newenvironment renewenvironment def let newpage clearpage pagebreak"
                    .split(" "));
    private static final Set<String> ACCENTS = Set.of("b c d f G h H k r t u U v".split(" "));
    private static final Pattern LENGTH =
            Pattern.compile("[ \\n]*=? *-?[0-9]+(?:\\.[0-9]+)?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|ex|em)?(?![\\p{L}\\p{N}])");

    private TexScanner() {}

    /** The name in {@code \begin{name}} at {@code at}, or null. */
    public static @Nullable String environmentAt(Cursor cursor, int at) {
        return cursor.pairs().environmentAt(at);
    }

    public static boolean isMath(String environment) {
        return MATH.contains(environment);
    }

    /** Where the raw TeX ends that may stand in a paragraph at {@code at}, or -1. */
    public static int inlineEnd(Cursor cursor, int at) {
        String environment = environmentAt(cursor, at);
        if (environment != null) {
            return isMath(environment) ? cursor.pairs().environmentEnd(at) : -1;
        }
        int nameEnd = nameEnd(cursor, at);
        boolean block = nameEnd >= 0 && BLOCK_COMMANDS.contains(cursor.slice(at + 1, nameEnd));
        return block ? -1 : commandEnd(cursor, at);
    }

    /** Where the raw TeX ends that stands as a block of its own at {@code at}, or -1. */
    public static int blockEnd(Cursor cursor, int at) {
        int from = at;
        while (true) {
            String environment = environmentAt(cursor, from);
            if (environment != null) {
                return isMath(environment) ? -1 : cursor.pairs().environmentEnd(from);
            }
            int nameEnd = nameEnd(cursor, from);
            String name = nameEnd < 0 ? "" : cursor.slice(from + 1, nameEnd);
            if (BLOCK_COMMANDS.contains(name) || DEFINITIONS.contains(name)) {
                return commandEnd(cursor, from);
            }
            int end = nameEnd < 0 || INLINE_COMMANDS.contains(name) ? -1 : commandEnd(cursor, from);
            if (end < 0 || cursor.blankLine(end) >= 0) {
                return end;
            }
            if (cursor.charAt(end) != '\\') {
                return -1;
            }
            from = end;
        }
    }

    private static int nameEnd(Cursor cursor, int at) {
        if (cursor.charAt(at) != '\\' || !Character.isLetter(cursor.charAt(at + 1))) {
            return -1;
        }
        int i = at + 1;
        while (Character.isLetter(cursor.charAt(i)) || cursor.charAt(i) == '@') {
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
            cursor.reading.meter().enter();
            int end = commandEnd(cursor, at);
            cursor.reading.meter().leave();
            return end;
        }
        return c == 0 || "\n}#$_&~^%".indexOf(c) >= 0 ? -1 : at + Character.charCount(cursor.text.codePointAt(at));
    }

    /** Options and lengths first, then groups right behind each other; without any, the blanks after the name go too. */
    private static int argumentsEnd(Cursor cursor, int from) {
        int i = from;
        int next = afterBlanks(cursor, i);
        int end = cursor.charAt(next) == '[' ? optionEnd(cursor, next) : -1;
        while (end >= 0) {
            i = end;
            next = afterBlanks(cursor, i);
            end = cursor.charAt(next) == '[' ? optionEnd(cursor, next) : -1;
        }
        Matcher length = LENGTH.matcher(cursor.text).region(i, cursor.limit);
        if (length.lookingAt()) {
            i = length.end();
        }
        next = afterBlanks(cursor, i);
        end = cursor.charAt(next) == '{' ? FormulaScanner.balancedBraces(cursor, next) : -1;
        while (end >= 0) {
            i = end;
            end = cursor.charAt(i) == '{' ? FormulaScanner.balancedBraces(cursor, i) : -1;
        }
        return i == from ? cursor.skipBlanks(from) : i;
    }

    /** Past blanks and at most one line end, as TeX reads them behind a command. */
    private static int afterBlanks(Cursor cursor, int from) {
        int i = cursor.skipBlanks(from);
        return cursor.charAt(i) == '\n' && cursor.blankLine(i + 1) < 0 && i + 1 < cursor.limit
                ? cursor.skipBlanks(i + 1)
                : i;
    }

    private static int optionEnd(Cursor cursor, int at) {
        int line = cursor.lineEnd(at);
        int end = cursor.text.indexOf(']', at);
        return end < 0 || end >= line ? -1 : end + 1;
    }
}
