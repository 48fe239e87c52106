package org.diptych.core.markdown.nunjucks.read;

import java.util.Set;
import org.diptych.core.markdown.nunjucks.TemplateFault;
import org.diptych.core.markdown.nunjucks.read.Token.Kind;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** Cuts a template into tokens, by the rules of Nunjucks' lexer. Confined to one thread. */
final class Lexer {
    private static final String BLANKS = " \n\t\r\u00A0";
    private static final String DELIMITERS = "()[]{}%*-+~/#,:|.<>=!";
    private static final String FLAGS = "gimy";
    private static final Set<String> PAIRS = Set.of("==", "===", "!=", "!==", "<=", ">=", "//", "**");

    private final String text;
    private final WorkMeter meter;
    private int at;
    private boolean inCode;
    private int commentEnd = -1;

    Lexer(String text, WorkMeter meter) {
        this.text = text;
        this.meter = meter;
    }

    int at() {
        return at;
    }

    /** Goes on at {@code place}, outside of any tag. */
    void goOn(int place) {
        at = place;
        inCode = false;
    }

    /** The next token, or null at the text's end. */
    @Nullable
    Token next() {
        if (at >= text.length()) {
            return null;
        }
        int start = at;
        Token token = inCode ? code() : data();
        meter.spend(at - start + 1);
        return token;
    }

    private Token token(Kind kind, int start) {
        return new Token(kind, text.substring(start, at), start, at);
    }

    private Token data() {
        int start = at;
        if (opens("{%") || opens("{{")) {
            Kind kind = text.charAt(at + 1) == '%' ? Kind.BLOCK_START : Kind.VARIABLE_START;
            at += text.startsWith("-", at + 2) ? 3 : 2;
            inCode = true;
            return token(kind, start);
        }
        if (opens("{#")) {
            int end = text.indexOf("#}", at + 2);
            at = end < 0 ? text.length() : end + 2;
            if (end < 0) {
                throw new TemplateFault(start, "expected end of comment, got end of file");
            }
            return token(Kind.COMMENT, start);
        }
        int end = nextOpening();
        if (strayCommentEnd() < end) {
            at = strayCommentEnd() + 2;
            throw new TemplateFault(start, "unexpected end of comment");
        }
        at = end;
        return new Token(Kind.DATA, "", start, at);
    }

    private int nextOpening() {
        int brace = text.indexOf('{', at);
        while (brace >= 0 && (brace + 1 == text.length() || "%{#".indexOf(text.charAt(brace + 1)) < 0)) {
            brace = text.indexOf('{', brace + 1);
        }
        return brace < 0 ? text.length() : brace;
    }

    /** Where the next end of a comment stands, behind the text's end if none does; looked for once, not for each token. */
    private int strayCommentEnd() {
        if (commentEnd < at) {
            int found = text.indexOf("#}", at);
            commentEnd = found < 0 ? Integer.MAX_VALUE : found;
        }
        return commentEnd;
    }

    private boolean opens(String mark) {
        return text.startsWith(mark, at);
    }

    private Token code() {
        int start = at;
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return string(c);
        }
        if (BLANKS.indexOf(c) >= 0) {
            at = endOf(BLANKS, true);
            return token(Kind.BLANK, start);
        }
        Kind closing = closing("%}", Kind.BLOCK_END, closing("}}", Kind.VARIABLE_END, null));
        if (closing != null) {
            at += c == '-' ? 3 : 2;
            inCode = false;
            return token(closing, start);
        }
        if (c == 'r' && text.startsWith("/", at + 1)) {
            return regex();
        }
        return DELIMITERS.indexOf(c) >= 0 ? delimiter(c) : word();
    }

    private @Nullable Kind closing(String mark, Kind kind, @Nullable Kind otherwise) {
        return opens(mark) || opens("-" + mark) ? kind : otherwise;
    }

    private int endOf(String characters, boolean within) {
        int end = at;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0 == within) {
            end++;
        }
        return end;
    }

    private Token string(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                char escaped = text.charAt(at++);
                value.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> escaped;
                        });
            } else if (c != '\\') {
                value.append(c);
            }
        }
        at = Math.min(at + 1, text.length());
        return new Token(Kind.STRING, value.toString(), start, at);
    }

    private Token regex() {
        int start = at;
        at += 2;
        int body = at;
        while (at < text.length() && !(text.charAt(at) == '/' && text.charAt(at - 1) != '\\')) {
            at++;
        }
        String expression = text.substring(body, at);
        at = Math.min(at + 1, text.length());
        int flags = at;
        at = endOf(FLAGS, true);
        return new Token(Kind.REGEX, text.substring(flags, at) + "/" + expression, start, at);
    }

    private Token delimiter(char c) {
        int start = at++;
        if (at < text.length() && PAIRS.contains(text.substring(start, at + 1))) {
            at++;
            if (at < text.length() && PAIRS.contains(text.substring(start, at + 1))) {
                at++;
            }
        }
        if (at > start + 1) {
            return token(Kind.OPERATOR, start);
        }
        return token(
                switch (c) {
                    case '(', '[', '{' -> Kind.LEFT;
                    case ')', ']', '}' -> Kind.RIGHT;
                    case ',' -> Kind.COMMA;
                    case ':' -> Kind.COLON;
                    case '~' -> Kind.TILDE;
                    case '|' -> Kind.PIPE;
                    default -> Kind.OPERATOR;
                },
                start);
    }

    private Token word() {
        int start = at;
        at = endOf(BLANKS + DELIMITERS, false);
        String word = text.substring(start, at);
        if (isNumber(word)) {
            if (!opens(".")) {
                return token(Kind.INTEGER, start);
            }
            at++;
            at = endOf("0123456789", true);
            return token(Kind.FLOAT, start);
        }
        return token(
                switch (word) {
                    case "true", "false" -> Kind.BOOLEAN;
                    case "none", "null" -> Kind.NONE;
                    default -> Kind.SYMBOL;
                },
                start);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
