package org.diptych.core.markdown.markdownit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.text.WorkMeter;

/** Sets signs and quotes in what a block holds as a printer would. Confined to one thread. */
final class Typography {
    private static final Pattern SCOPED = Pattern.compile("\\((c|tm|r)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RARE = Pattern.compile("\\+-|\\.\\.|\\?\\?\\?\\?|!!!!|,,|--");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}");
    private static final Pattern DOTS_BEHIND = Pattern.compile("([?!])…");
    private static final Pattern CRIES = Pattern.compile("([?!]){4,}");
    private static final Pattern COMMAS = Pattern.compile(",{2,}");
    private static final Pattern LONG_DASH = Pattern.compile("(^|[^-])---(?=[^-]|$)");
    private static final Pattern DASH_ALONE = Pattern.compile("(^|" + Signs.BLANK + ")--(?=" + Signs.BLANK + "|$)");
    private static final Pattern DASH_WITHIN =
            Pattern.compile("(^|(?![-]|" + Signs.BLANK + ").)--(?=(?![-]|" + Signs.BLANK + ").|$)", Pattern.DOTALL);

    /** So many characters of a text are copied in the time of one step. */
    private static final int COPIED = 16;

    private static final int NO_WIDTH = 0x200B;

    /** What takes two columns, or stands for it in one, but for Korean. */
    private static final Pattern WIDE =
            Pattern.compile("[\\u2329\\u232A\\u2E80-\\u303E\\u3041-\\u3130\\u3190-\\u31FF\\u321F-\\u325F"
                    + "\\u327F-\\u4DBF\\u4E00-\\uA4CF\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B\\uFF01-\\uFF9F\\uFFE0-\\uFFE6\\uFFE8-\\uFFEE"
                    + "\\x{1B000}-\\x{1B2FF}\\x{1F200}-\\x{1F2FF}\\x{20000}-\\x{3FFFD}]");

    private final List<String> quotes;
    private final WorkMeter meter;

    /** @param quotes the signs that open and close double and single quotes */
    Typography(List<String> quotes, WorkMeter meter) {
        this.quotes = quotes;
        this.meter = meter;
    }

    /** Puts in signs such as dashes for what is typed for them; not within addresses. */
    static void replaceSigns(List<Token> tokens) {
        changeTexts(tokens, text -> SCOPED.matcher(text)
                .replaceAll(found -> switch (found.group(1).toLowerCase(Locale.ROOT)) {
                    case "c" -> "©";
                    case "r" -> "®";
                    default -> "™";
                }));
        changeTexts(tokens, text -> RARE.matcher(text).find() ? rareReplaced(text) : text);
    }

    private static void changeTexts(List<Token> tokens, UnaryOperator<String> change) {
        int inAddress = 0;
        for (Token token : tokens) {
            if (token.isAuto()) {
                inAddress += token.is(Token.Type.OPEN) ? 1 : -1;
            } else if (token.is(Token.Type.TEXT) && inAddress == 0) {
                token.setText(change.apply(token.text()));
            }
        }
    }

    private static String rareReplaced(String typed) {
        String text = typed.replace("+-", "±");
        text = DOTS.matcher(text).replaceAll("…");
        text = DOTS_BEHIND.matcher(text).replaceAll("$1..");
        text = CRIES.matcher(text).replaceAll("$1$1$1");
        text = COMMAS.matcher(text).replaceAll(",");
        text = LONG_DASH.matcher(text).replaceAll("$1\u2014");
        text = DASH_ALONE.matcher(text).replaceAll("$1\u2013");
        return DASH_WITHIN.matcher(text).replaceAll("$1\u2013");
    }

    /** A quote that may open. */
    private record Opening(Token token, int at, boolean single, int level) {}

    /** Curls quotes; one that opens and its partner stand at the same level. */
    void curlQuotes(List<Token> tokens) {
        List<Opening> open = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (!open.isEmpty() && open.get(open.size() - 1).level() > token.level()) {
                open.remove(open.size() - 1);
            }
            if (token.is(Token.Type.TEXT)) {
                curl(tokens, i, open);
            }
        }
    }

    private void curl(List<Token> tokens, int index, List<Opening> open) {
        Token token = tokens.get(index);
        for (int at = nextQuote(token.text(), 0); at >= 0; ) {
            at = nextQuote(token.text(), curl(tokens, index, at, open));
        }
    }

    private static int nextQuote(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    /** Curls the quote at {@code at}; where to look on. */
    private int curl(List<Token> tokens, int index, int at, List<Opening> open) {
        Token token = tokens.get(index);
        meter.spend(1 + token.text().length() / COPIED);
        boolean single = token.text().charAt(at) == '\'';
        char before = before(tokens, index, at);
        char after = after(tokens, index, at + 1);
        boolean signBefore = Signs.isPunctuationMark(before);
        boolean signAfter = Signs.isPunctuationMark(after);
        Delimiters.Run run = Delimiters.Run.of(before, after, 1, true);
        boolean opens = run.opens();
        boolean closes = run.closes();
        if (after == '"' && !single && before >= '0' && before <= '9') {
            opens = false;
            closes = false;
        }
        if (opens && closes) {
            opens = signBefore;
            closes = signAfter;
        }
        if (closes) {
            for (int i = open.size() - 1; i >= 0 && open.get(i).level() >= token.level(); i--) {
                meter.spend(1);
                Opening opening = open.get(i);
                if (opening.single() == single && opening.level() == token.level()) {
                    return close(token, at, opening, open.subList(i, open.size()));
                }
            }
        }
        if (opens) {
            open.add(new Opening(token, at, single, token.level()));
        } else if (single) {
            token.setText(replaced(token.text(), at, "\u2019"));
        }
        return at + 1;
    }

    private int close(Token token, int at, Opening opening, List<Opening> closed) {
        int kind = opening.single() ? 2 : 0;
        token.setText(replaced(token.text(), at, quotes.get(kind + 1)));
        opening.token().setText(replaced(opening.token().text(), opening.at(), quotes.get(kind)));
        boolean same = opening.token() == token;
        closed.clear();
        return at + quotes.get(kind + 1).length() + (same ? quotes.get(kind).length() - 1 : 0);
    }

    /** Takes out line ends between two wide signs, as Chinese and Japanese have them, unlike Korean. */
    static void joinChineseLines(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Token.Type.SOFT_BREAK)) {
                String before = beside(tokens, i, -1);
                String after = beside(tokens, i, 1);
                int last = before.isEmpty() ? ' ' : before.codePointBefore(before.length());
                int first = after.isEmpty() ? ' ' : after.codePointAt(0);
                if (last == NO_WIDTH || first == NO_WIDTH || joins(last) && joins(first)) {
                    tokens.get(i).become(Token.Type.TEXT, "");
                }
            }
        }
    }

    /** The nearest text before or after the token at {@code index}. */
    private static String beside(List<Token> tokens, int index, int step) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).is(Token.Type.TEXT) || tokens.get(i).is(Token.Type.LITERAL)) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private static boolean joins(int sign) {
        return WIDE.matcher(Character.toString(sign)).matches();
    }

    private static String replaced(String text, int at, String sign) {
        return text.substring(0, at) + sign + text.substring(at + 1);
    }

    private static char before(List<Token> tokens, int index, int at) {
        if (at > 0) {
            return tokens.get(index).text().charAt(at - 1);
        }
        for (int i = index - 1; i >= 0 && !isBreak(tokens.get(i)); i--) {
            String text = tokens.get(i).text();
            if (!text.isEmpty()) {
                return text.charAt(text.length() - 1);
            }
        }
        return ' ';
    }

    private static char after(List<Token> tokens, int index, int at) {
        if (at < tokens.get(index).text().length()) {
            return tokens.get(index).text().charAt(at);
        }
        for (int i = index + 1; i < tokens.size() && !isBreak(tokens.get(i)); i++) {
            if (!tokens.get(i).text().isEmpty()) {
                return tokens.get(i).text().charAt(0);
            }
        }
        return ' ';
    }

    private static boolean isBreak(Token token) {
        return token.is(Token.Type.SOFT_BREAK) || token.is(Token.Type.HARD_BREAK);
    }
}
