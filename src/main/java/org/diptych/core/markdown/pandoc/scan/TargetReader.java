package org.diptych.core.markdown.pandoc.scan;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads addresses and titles of links. Used once, on one cursor, which it moves only when it succeeds. */
public final class TargetReader {
    private final Cursor cursor;
    private int at;
    /** Quotes that begin no quotation. */
    private final Set<Integer> unquoted = new HashSet<>();

    public TargetReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The {@code (address "title")} at the cursor, past which it goes; null if there is none. */
    public @Nullable Target inParentheses() {
        if (cursor.here() != '(') {
            return null;
        }
        at = cursor.skipBlanks(cursor.at + 1);
        String address = betweenAngles();
        if (address == null) {
            address = address();
        }
        String title = "";
        int beforeTitle = at;
        at = skipSpaceAndLine(at);
        String quoted = quoted();
        if (quoted == null) {
            at = beforeTitle;
        } else {
            title = quoted;
        }
        at = cursor.skipBlanks(at);
        if (cursor.charAt(at) != ')') {
            return null;
        }
        cursor.at = at + 1;
        return new Target(address, title);
    }

    /** What stands behind the colon of a definition, up to the end of its line; null if that is no address. */
    public @Nullable Target inDefinition(int from) {
        at = skipSpaceAndLine(from);
        if (cursor.charAt(at) == '[') {
            return null;
        }
        String address = betweenAngles();
        if (address == null) {
            address = definitionAddress();
        }
        int beforeTitle = at;
        at = skipSpaceAndLine(at);
        String title = title();
        if (title == null) {
            at = beforeTitle;
            title = "";
        }
        cursor.at = cursor.skipBlanks(at);
        return new Target(address, title);
    }

    private String definitionAddress() {
        StringBuilder address = new StringBuilder();
        while (at < cursor.limit && cursor.charAt(at) != '\n') {
            int word = cursor.skipBlanks(at);
            int back = at;
            at = skipSpaceAndLine(at);
            boolean titled = (word > back || cursor.charAt(word) == '\n') && title() != null;
            at = back;
            if (titled || cursor.charAt(word) == '{' || cursor.charAt(word) == '\n' || word >= cursor.limit) {
                break;
            }
            if (address.length() > 0) {
                address.append(' ');
            }
            at = word;
            while (at < cursor.limit && !Cursor.isBlank(cursor.charAt(at))) {
                character(address);
            }
        }
        return address.toString();
    }

    private @Nullable String betweenAngles() {
        if (cursor.charAt(at) != '<') {
            return null;
        }
        int start = at;
        StringBuilder address = new StringBuilder();
        at++;
        while (cursor.charAt(at) != '>') {
            if (!character(address)) {
                at = start;
                return null;
            }
        }
        at++;
        return address.toString().stripTrailing();
    }

    private String address() {
        StringBuilder address = new StringBuilder();
        while (at < cursor.limit) {
            char c = cursor.charAt(at);
            if (c == ')') {
                break;
            }
            if (c == '(') {
                if (!parenthesised(address)) {
                    break;
                }
            } else if (c == ' ') {
                int end = cursor.skipBlanks(at);
                char next = cursor.charAt(end);
                if (next == '"' || next == '\'') {
                    break;
                }
                at = end;
                address.append(' ');
            } else if (!character(address)) {
                break;
            }
        }
        return ScanNotes.words(address.toString());
    }

    private boolean parenthesised(StringBuilder address) {
        int start = at;
        int length = address.length();
        int depth = 0;
        while (at < cursor.limit) {
            char c = cursor.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (!character(address)) {
                break;
            }
            if (depth == 0) {
                return true;
            }
        }
        at = start;
        address.setLength(length);
        return false;
    }

    /** One character of an address, escapes and references resolved; false at a blank line. */
    private boolean character(StringBuilder text) {
        char c = cursor.charAt(at);
        if (c == 0) {
            return false;
        }
        if (c == '\n') {
            if (cursor.blankLine(at + 1) >= 0) {
                return false;
            }
            at++;
            text.append(' ');
            return true;
        }
        char next = cursor.charAt(at + 1);
        if (c == '\\' && next != 0 && !Character.isLetterOrDigit(next)) {
            text.append(next);
            at += 2;
            return true;
        }
        if (c == '&') {
            int end = cursor.text.indexOf(';', at);
            if (end > 0 && end - at < 32 && end < cursor.limit) {
                String resolved = Entities.resolve(cursor.slice(at, end + 1));
                if (!resolved.startsWith("&") || resolved.length() == 1) {
                    text.append(resolved);
                    at = end + 1;
                    return true;
                }
            }
        }
        text.append(c);
        at++;
        return true;
    }

    private int skipSpaceAndLine(int from) {
        int i = cursor.skipBlanks(from);
        return cursor.charAt(i) == '\n' ? cursor.skipBlanks(i + 1) : i;
    }

    private @Nullable String title() {
        if (cursor.charAt(at) != '(') {
            return quoted();
        }
        StringBuilder title = new StringBuilder();
        if (!parenthesised(title)) {
            return null;
        }
        return title.substring(1, title.length() - 1);
    }

    private @Nullable String within() {
        cursor.reading.meter().enter();
        String inner = quoted();
        cursor.reading.meter().leave();
        return inner;
    }

    private @Nullable String quoted() {
        char quote = cursor.charAt(at);
        char first = cursor.charAt(at + 1);
        if (quote != '"' && quote != '\'' || Character.isWhitespace(first)) {
            return null;
        }
        int start = at;
        StringBuilder title = new StringBuilder();
        at++;
        while (cursor.charAt(at) != quote || Character.isLetterOrDigit(cursor.charAt(at + 1))) {
            // A quotation within the title: its quotes end nothing.
            String inner = cursor.charAt(at) == quote && !unquoted.contains(at) ? within() : null;
            if (inner != null) {
                title.append(quote).append(inner).append(quote);
            } else if (!character(title)) {
                unquoted.add(start);
                at = start;
                return null;
            }
        }
        at++;
        return ScanNotes.words(title.toString());
    }
}
