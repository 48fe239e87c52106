package org.diptych.core.markdown.marked.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;

/** What single lines of one text may begin or end. All places are starts of lines. Confined to one reading. */
final class LineRules {
    private static final String TAG =
            "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd"
                    + "|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr"
                    + "|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section"
                    + "|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";

    static final String BLOCK_TAG = "(?:" + TAG + ")(?: +|\\n|/?>)";

    private static final Pattern RULE =
            Pattern.compile(" {0,3}(?:(?:-[\\t ]*){3,}+|(?:_[ \\t]*){3,}+|(?:\\*[ \\t]*){3,}+)(?:\\n|\\z)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:" + Signs.BLANK + "|\\z)");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}>");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3,}+[^`\\n]*\\n|~{3,}[^\\n]*\\n)");
    private static final Pattern LIST = Pattern.compile(" {0,3}(?:[*+-]|1[.)]) ");
    private static final Pattern HTML = Pattern.compile("</?" + BLOCK_TAG + "|<(?:script|pre|style|textarea|!--)");
    private static final Pattern CODE = Pattern.compile("(?: {4}| {0,3}\\t)[^\\n]");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=++|-++) *(?:\\n|\\z)");
    private static final Pattern ENDS_HEADING =
            Pattern.compile("(?:[*+-]|\\d{1,9}[.)]) | {4}| {0,3}\\t| {0,3}(?:`{3,}|~{3,})"
                    + "| {0,3}>| {0,3}#{1,6}| {0,3}<[^\\n>]+>\\n");
    private static final Pattern ENDS_HEADING_OF_TABLE = Pattern.compile(" {0,3}\\|?(?:[: -]*\\|)++[: -]*\\n");
    private static final Pattern BULLET = Pattern.compile("( {0,3}(?:[*+-]|\\d{1,9}[.)]))([ \\t][^\\n]+)?(?:\\n|\\z)");

    private final MeteredText text;
    private final int length;
    private final boolean gfm;

    LineRules(String text, boolean gfm, WorkMeter meter) {
        this.text = new MeteredText(text, meter);
        this.length = text.length();
        this.gfm = gfm;
    }

    MeteredText text() {
        return text;
    }

    /** A matcher of {@code pattern} from {@code at} on. */
    Matcher at(int at, Pattern pattern) {
        return pattern.matcher(text).region(at, length);
    }

    private boolean has(Pattern pattern, int at) {
        return at(at, pattern).lookingAt();
    }

    /** Where the line at {@code at} ends. */
    int endOf(int at) {
        int newline = text.indexOf('\n', at);
        return newline < 0 ? length : newline;
    }

    /** Where the line after the one at {@code at} begins; the end of the text if there is none. */
    int next(int at) {
        return Math.min(length, endOf(at) + 1);
    }

    /** Behind the newlines at {@code at}. */
    int afterNewlines(int at) {
        int end = at;
        while (end < length && text.charAt(end) == '\n') {
            end++;
        }
        return end;
    }

    /** Behind the lines at {@code at} that hold nothing but blanks and tabs. */
    int afterBlankLines(int at) {
        int end = at;
        while (end < length) {
            int ink = end;
            while (ink < length && (text.charAt(ink) == ' ' || text.charAt(ink) == '\t')) {
                ink++;
            }
            if (ink < length && text.charAt(ink) != '\n') {
                return end;
            }
            end = Math.min(length, ink + 1);
        }
        return end;
    }

    boolean isRule(int at) {
        return has(RULE, at);
    }

    boolean isQuote(int at) {
        return has(QUOTE, at);
    }

    boolean isIndented(int at) {
        return has(CODE, at);
    }

    boolean isUnderline(int at) {
        return has(UNDERLINE, at);
    }

    Matcher bullet(int at) {
        return at(at, BULLET);
    }

    /** Whether the line at {@code at} cannot be more of a heading that an underline follows. */
    boolean endsUnderlined(int at) {
        return has(ENDS_HEADING, at) || gfm && has(ENDS_HEADING_OF_TABLE, at);
    }

    /** Whether the line at {@code at} holds nothing but white space, and another follows. */
    boolean isWhite(int at) {
        int ink = at;
        while (ink < length && Signs.isBlank(text.charAt(ink)) && text.charAt(ink) != '\n') {
            ink++;
        }
        return ink < length && text.charAt(ink) == '\n';
    }

    /** Whether the line at {@code at} ends the rows of a table. */
    boolean endsTable(int at) {
        return isSpaces(at, 0) || isIndented(at) || begins(at);
    }

    /** Whether the line at {@code at} ends a paragraph in a quote. */
    boolean endsQuoted(int at) {
        return endOf(at) == at || isSpaces(at, 1) || begins(at);
    }

    /** Whether the line at {@code at} ends a paragraph. */
    boolean endsParagraph(int at) {
        return endsQuoted(at) || gfm && TableRule.fits(this, at);
    }

    private boolean begins(int at) {
        return isRule(at) || has(HEADING, at) || isQuote(at) || has(FENCE, at) || has(LIST, at) || has(HTML, at);
    }

    /** Whether a newline follows {@code least} blanks or more at {@code at}. */
    private boolean isSpaces(int at, int least) {
        int ink = at;
        while (ink < length && text.charAt(ink) == ' ') {
            ink++;
        }
        return ink - at >= least && ink < length && text.charAt(ink) == '\n';
    }
}
