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
    /** Environments that pandoc reads within a paragraph. */
    private static final Set<String> IN_LINE = Set.of(
            ("align align* alignat alignat* darray darray* dgroup dgroup* displaymath dmath dmath* eqnarray eqnarray*"
                            + " equation equation* gather gather* math multline multline*")
                    .split(" "));

    /** Of those within a paragraph, the ones that it leaves out of HTML. */
    private static final Set<String> LEFT_OUT =
            Set.of("darray darray* dgroup dgroup* displaymath dmath dmath* math".split(" "));

    /** Environments that end a paragraph, and whose formula is published between blocks. */
    private static final Set<String> BLOCK_MATH = Set.of(
            ("aligned alignedat array bmatrix Bmatrix cases CD gathered matrix pmatrix smallmatrix split subarray"
                            + " vmatrix Vmatrix")
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
    /** Commands that stand for a sign or set a size: what is in braces behind them is none of theirs. */
    private static final Set<String> ALONE = Set.of(
            ("bar copyright ss o oe l i j S P pounds euro TeX LaTeX ldots vdots dots mdots sim aa ae AA AE O OE L"
                            + " textbackslash textasciitilde textquoteleft textless textgreater slash qed lq rq scriptsize"
                            + " small large Large LARGE huge Huge tiny footnotesize normalsize")
                    .split(" "));

    /** Commands that change the style of all that follows in their paragraph or braces, which they take along. */
    private static final Set<String> STYLES = Set.of("bf it rm em tt sl bfseries itshape scshape".split(" "));

    private static final Set<String> ACCENTS = Set.of("b c d f G h H k r t u U v".split(" "));
    private static final Pattern LENGTH =
            Pattern.compile("[ \\n]*=? *-?[0-9]+(?:\\.[0-9]+)?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|ex|em)?(?![\\p{L}\\p{N}])");

    /** Which slides a command is for; a pair in pointed brackets looks the same. */
    private static final Pattern SLIDES = Pattern.compile(
            "[ \\t]*+<(?!\\p{L}++>|>)[\\p{L}\\p{N} @|:,+-]*+>|<(?:article|beamer|handout|presentation|second|trans)>");

    private TexScanner() {}

    /** The name in {@code \begin{name}} at {@code at}, or null. */
    public static @Nullable String environmentAt(Cursor cursor, int at) {
        return cursor.pairs().environmentAt(at);
    }

    /** Whether {@code environment}, which stands within a paragraph, is published as a formula. */
    public static boolean isMath(String environment) {
        return IN_LINE.contains(environment) && !LEFT_OUT.contains(environment);
    }

    /** Whether a formula that is published begins at {@code at}, where a block of raw TeX does. */
    public static boolean isFormulaBlock(Cursor cursor, int at) {
        String environment = environmentAt(cursor, at);
        return environment != null && BLOCK_MATH.contains(environment);
    }

    /** Where the raw TeX ends that may stand in a paragraph at {@code at}, or -1. */
    public static int inlineEnd(Cursor cursor, int at) {
        String environment = environmentAt(cursor, at);
        if (environment != null) {
            return IN_LINE.contains(environment) ? cursor.pairs().environmentEnd(at) : -1;
        }
        int nameEnd = nameEnd(cursor, at);
        boolean block = nameEnd >= 0 && BLOCK_COMMANDS.contains(cursor.slice(at + 1, nameEnd));
        return block ? -1 : commandEnd(cursor, at);
    }

    /** Where the raw TeX ends that stands as a block of its own at {@code at}, or -1. */
    public static int blockEnd(Cursor cursor, int at) {
        String environment = environmentAt(cursor, at);
        if (environment != null) {
            return IN_LINE.contains(environment) ? -1 : cursor.pairs().environmentEnd(at);
        }
        int from = at;
        while (true) {
            int nameEnd = nameEnd(cursor, from);
            String name = nameEnd < 0 ? "" : cursor.slice(from + 1, nameEnd);
            if (BLOCK_COMMANDS.contains(name) || DEFINITIONS.contains(name)) {
                // Right behind another command it begins a block of its own.
                return from == at ? commandEnd(cursor, from) : -1;
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

    /** Where raw TeX may go on that ended at {@code end}: behind blanks and one line end. */
    public static int nextBlock(Cursor cursor, int end) {
        return afterBlanks(cursor, end);
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
        if (ALONE.contains(name)) {
            return cursor.text.startsWith("{}", i) ? i + 2 : cursor.skipBlanks(i);
        }
        if (STYLES.contains(name)) {
            return styledEnd(cursor, i);
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

    /** The end of the paragraph or group, or where a block of TeX begins; -1 if something in it is not closed. */
    private static int styledEnd(Cursor cursor, int from) {
        int at = from;
        while (at >= 0 && at < cursor.limit) {
            char c = cursor.charAt(at);
            if (c == '}' || c == '\n' && cursor.blankLine(at + 1) >= 0 || environmentBlock(cursor, at)) {
                return at;
            }
            if (c == '{') {
                at = FormulaScanner.balancedBraces(cursor, at);
            } else if (c == '$') {
                int display = FormulaScanner.displayEnd(cursor, at);
                at = display < 0 ? FormulaScanner.inlineEnd(cursor, at) : display;
            } else {
                at += c == '\\' ? 2 : 1;
            }
        }
        return at < 0 ? -1 : cursor.limit;
    }

    private static boolean environmentBlock(Cursor cursor, int at) {
        String environment = environmentAt(cursor, at);
        return environment != null && !IN_LINE.contains(environment);
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
        Matcher slides = SLIDES.matcher(cursor.text).region(i, cursor.limit);
        if (slides.lookingAt()) {
            i = slides.end();
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
