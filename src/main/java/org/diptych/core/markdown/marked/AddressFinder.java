package org.diptych.core.markdown.marked;

import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;

/** Finds addresses in running text by marked's rules, and where plain text ends. */
final class AddressFinder {
    /** No host's name has more labels. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._+-]+@[a-zA-Z0-9_-]+(?:\\.[a-zA-Z0-9_-]*[a-zA-Z0-9]){1,127}(?![-_])");

    private static final Pattern START =
            Pattern.compile("(?:(?:ftp|https?)://|www\\.)[a-zA-Z0-9-]", Pattern.CASE_INSENSITIVE);
    private static final String STARTS = "fhwFHW";
    private static final String ENDINGS = "?!.,:;*_'\"~)";
    private static final String MAIL_SIGNS = ".!#$%&'*+/=?_`{|}~-";

    private final Passage passage;
    private final boolean gfm;
    private final boolean keepsLines;
    /** Where the characters that may stand before the @ of a mail address end; the last answer. */
    private int mailFrom = -1;

    private int mailEnd = -1;

    AddressFinder(Passage passage, boolean gfm, boolean keepsLines) {
        this.passage = passage;
        this.gfm = gfm;
        this.keepsLines = keepsLines;
    }

    /** Where the web address at {@code at} ends, {@code at} if there is none. */
    int endOfAddress(int at, int to) {
        if (STARTS.indexOf(passage.at(at)) < 0 || passage.endOf(START, at, to) < 0) {
            return at;
        }
        int end = at;
        while (end < to && passage.at(end) != '<' && !Signs.isBlank(passage.at(end))) {
            end++;
        }
        int before;
        do {
            before = end;
            end = endOfTrimmed(at, before);
        } while (end < before);
        return end;
    }

    /** Where the mail address at {@code at} ends, {@code at} if there is none. */
    int endOfMail(int at, int to) {
        return isMailAhead(at, to) ? Math.max(at, passage.endOf(MAIL, at, to)) : at;
    }

    /** Takes one round of what must not end an address from {@code from..to}. */
    private int endOfTrimmed(int from, int to) {
        int at = from;
        while (at < to) {
            char c = passage.at(at);
            if (c == '(') {
                int close = passage.find(')', at + 1, to);
                if (close < 0) {
                    return at;
                }
                at = close + 1;
            } else if (c == '&') {
                if (isEntityToEnd(at + 1, to)) {
                    return at;
                }
                at++;
            } else if (ENDINGS.indexOf(c) >= 0) {
                int end = at + 1;
                while (end < to && ENDINGS.indexOf(passage.at(end)) >= 0) {
                    end++;
                }
                if (end == to) {
                    return to - 1;
                }
                at = end;
            } else {
                at++;
            }
        }
        return to;
    }

    private boolean isEntityToEnd(int from, int to) {
        int at = from;
        while (at < to && isAsciiLetterOrDigit(passage.at(at))) {
            at++;
        }
        return at > from && at == to - 1 && passage.at(at) == ';';
    }

    /** Where the piece of plain text at {@code from} ends; it holds at least one character. */
    int endOfText(int from, int to) {
        char first = passage.at(from);
        int at = first == '`' || gfm && first == '~' ? endOfMarks(from, to) : from + 1;
        if (at >= to || isLineEnd(at, to) || isMailAhead(at, to)) {
            return at;
        }
        while (at < to && !stops(at, to)) {
            char c = passage.at(at++);
            if (c != ' ' && isLineEnd(at, to) || !isMailSign(c) && isMailAhead(at, to)) {
                return at;
            }
        }
        return at;
    }

    private int endOfMarks(int from, int to) {
        int at = from + 1;
        while (at < to && (passage.at(at) == '`' || gfm && passage.at(at) == '~')) {
            at++;
        }
        return at;
    }

    private boolean stops(int at, int to) {
        return switch (passage.at(at)) {
            case '\\', '<', '!', '[', '`', '*', '_' -> true;
            case '~' -> gfm;
            case ' ', '\n' -> keepsLines && isLineEnd(at, to);
            case 'h' -> gfm && (passage.has("http://", at, to) || passage.has("https://", at, to));
            case 'f' -> gfm && passage.has("ftp://", at, to);
            case 'w' -> gfm && passage.has("www.", at, to);
            default -> false;
        };
    }

    /** Whether a kept line end, or one made so by two blanks, stands at {@code at} with the blanks before it. */
    private boolean isLineEnd(int at, int to) {
        int end = at;
        while (end < to && passage.at(end) == ' ') {
            end++;
        }
        return end < to && (keepsLines || end - at >= 2) && passage.at(end) == '\n';
    }

    private boolean isMailAhead(int at, int to) {
        if (!gfm || at >= to || !isMailSign(passage.at(at))) {
            return false;
        }
        if (at < mailFrom || at >= mailEnd) {
            mailFrom = at;
            mailEnd = at + 1;
            while (mailEnd < to && isMailSign(passage.at(mailEnd))) {
                mailEnd++;
            }
        }
        return mailEnd < to && passage.at(mailEnd) == '@';
    }

    private static boolean isMailSign(char c) {
        return isAsciiLetterOrDigit(c) || MAIL_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
