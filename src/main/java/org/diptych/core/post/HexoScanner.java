package org.diptych.core.post;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/** Reads the {@link HexoLayer} of one text in one pass; used once. */
final class HexoScanner {
    /** Takes the place of fenced code, as Hexo's own placeholder does: no mark, no blank line, no part of a word. */
    static final char HIDDEN = '\uFFFC';

    /** So many marks that never end are no author's: from there on each counts as one without another look. */
    private static final int FAILURES = 20;

    private static final int NOWHERE = Integer.MAX_VALUE;
    private static final Pattern RAW_TAG = Pattern.compile("\\{%-?\\s*(end)?(raw|verbatim)\\s*-?%\\}");
    private static final Pattern CODE_OPENING = Pattern.compile("<code[^<>]*>");

    private final String original;
    private final List<TextRange> fences;
    /** The same text, with the fenced code hidden. */
    private final String text;

    private final List<TextRange> code = new ArrayList<>();
    private final List<TextRange> comments = new ArrayList<>();
    private final List<HexoTag> tags = new ArrayList<>();
    private final List<TextRange> variables = new ArrayList<>();
    private final List<TextRange> remarks = new ArrayList<>();
    private final List<TextRange> strays = new ArrayList<>();
    /** Where each text looked for comes next. The looks go forward, so what was found stays true until passed. */
    private final Map<String, Integer> found = new HashMap<>();

    private final InlineCode inlineCode;
    /** Where the last tag may end. */
    private final int lastClose;

    private int at;
    /** Where the block tag ends that shields its text from Hexo's first pass, so that only Nunjucks looks at it. */
    private int blockEnd;
    /** Where the last {@code <code>} element ends. */
    private int codeEnd;

    private int failures;

    HexoScanner(String original) {
        this.original = original;
        this.fences = Fences.in(original);
        this.text = hide(original, fences);
        this.inlineCode = new InlineCode(text);
        this.lastClose = text.lastIndexOf("%}");
    }

    HexoLayer scan() {
        // Where Hexo does not run its templates at all, what is open stays text. Code and comments are no less.
        char brace = hasTemplate() ? '{' : '`';
        for (goOn(brace); at < text.length(); goOn(brace)) {
            switch (text.charAt(at)) {
                case '{' -> brace();
                case '`' -> backtick();
                default -> angle();
            }
        }
        return new HexoLayer(fences, code, comments, new HexoLayer.Templates(tags, variables, remarks, strays));
    }

    /** Goes past all that cannot begin anything: nearly every character of a text, at each key. */
    private void goOn(char brace) {
        int length = text.length();
        int next = at;
        while (next < length) {
            char c = text.charAt(next);
            if (c == brace || c == '`' || c == '<') {
                break;
            }
            next++;
        }
        at = next;
    }

    /** Whether anything between two marks is closed, with a character or more in between, outside of fenced code. */
    private boolean hasTemplate() {
        return closes("{{", "}}") || closes("{%", "%}") || closes("{#", "#}");
    }

    private boolean closes(String open, String close) {
        int start = text.indexOf(open);
        return start >= 0 && text.indexOf(close, start + open.length() + 1) >= 0;
    }

    private void brace() {
        switch (at + 1 < text.length() ? text.charAt(at + 1) : 0) {
            case '%' -> tag();
            case '{' -> variable();
            case '#' -> remark();
            default -> at++;
        }
    }

    private void remark() {
        int end = find("#}", at + 2);
        remarks.add(new TextRange(at, end < 0 ? at + 2 : end + 2));
        at = end < 0 ? at + 2 : end + 2;
    }

    private void tag() {
        int end = tagEnd(at + 2);
        String name = end < 0 ? "" : TagInside.nameAt(text, at + 2, end - 2);
        if (name.isEmpty()) {
            strays.add(TextRange.ofLength(at, 2));
            at += 2;
            return;
        }
        HexoTag tag = TagInside.tag(original, name, new TextRange(at, end));
        tags.add(tag);
        if (at >= blockEnd) {
            blockEnd = Math.max(end, blockEnd(tag));
        }
        at = end;
        if (name.equals("raw") || name.equals("verbatim")) {
            skipRaw(name);
        }
    }

    // A quoted argument may hold the tag's end. Nunjucks takes a quote for one only where a word could begin.
    private int tagEnd(int from) {
        if (failures > FAILURES || find("%}", from) < 0) {
            return -1;
        }
        char quote = 0;
        boolean wordStart = true;
        for (int i = from; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (wordStart && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '%' && text.charAt(i + 1) == '}') {
                return i + 2;
            } else {
                wordStart = !TagInside.isWordPart(c);
            }
        }
        failures++;
        return -1;
    }

    // Hexo asks for "end" + name anywhere in a tag: {% ref %} therefore reaches to {% endreferences %}.
    private int blockEnd(HexoTag tag) {
        String wanted = "end" + tag.name();
        if (find(wanted, tag.range().end()) < 0) {
            return 0;
        }
        int open = text.indexOf("{%", tag.range().end());
        while (open >= 0) {
            // Not by find: the look for the next tag's end begins before this place.
            int close = open < lastClose ? text.indexOf("%}", open + 2) : -1;
            if (close < 0) {
                break;
            }
            if (text.substring(open, close).contains(wanted)) {
                return close + 2;
            }
            open = text.indexOf("{%", close);
        }
        found.put(wanted, NOWHERE);
        return 0;
    }

    private void skipRaw(String name) {
        if (find("end" + name, at) < 0) {
            return;
        }
        Matcher matcher = RAW_TAG.matcher(text);
        int depth = 1;
        int from = at;
        while (depth > 0 && failures <= FAILURES && matcher.find(from)) {
            from = matcher.end();
            if (matcher.group(2).equals(name)) {
                depth += matcher.group(1) == null ? 1 : -1;
            }
        }
        if (depth == 0) {
            tags.add(new HexoTag("end" + name, "", new TextRange(matcher.start(), matcher.end())));
            at = matcher.end();
        } else {
            failures++;
        }
    }

    private void variable() {
        int brace = find("}", at + 2);
        if (brace >= 0 && text.startsWith("}}", brace)) {
            variables.add(new TextRange(at, brace + 2));
            at = brace + 2;
        } else {
            if (find("}}", at + 2) < 0 || brace >= 0 && !holdsBrace(at + 2, brace)) {
                strays.add(TextRange.ofLength(at, 2));
            }
            at++;
        }
    }

    /** Whether a single brace at {@code brace} may be part of what a variable evaluates: quoted, or a dictionary's. */
    private boolean holdsBrace(int from, int brace) {
        for (int i = from; i < brace; i++) {
            if ("\"'{".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void backtick() {
        if (at > 0 && text.charAt(at - 1) == '\\') {
            at++;
            return;
        }
        int end = at >= blockEnd ? inlineCode.endOf(at) : -1;
        if (end > 0) {
            code.add(new TextRange(at, end));
            at = end;
        } else {
            at = inlineCode.endOfRun(at);
        }
    }

    private void angle() {
        if (at >= blockEnd && text.startsWith("<!--", at)) {
            int close = find("-->", at + 4);
            int end = close < 0 ? text.length() : close + 3;
            comments.add(new TextRange(at, end));
            at = end;
        } else if (at >= codeEnd && text.startsWith("<code", at)) {
            codeElement();
        } else {
            at++;
        }
    }

    private void codeElement() {
        Matcher opening = CODE_OPENING.matcher(text).region(at, text.length());
        int close = opening.lookingAt() ? find("</code>", opening.end() + 1) : -1;
        if (close < 0) {
            at++;
            return;
        }
        codeEnd = close + "</code>".length();
        at = RAW_TAG.matcher(text).region(at, codeEnd).find() ? at + 1 : codeEnd;
    }

    private int find(String wanted, int from) {
        int known = found.getOrDefault(wanted, -1);
        if (known < from) {
            int next = text.indexOf(wanted, from);
            known = next < 0 ? NOWHERE : next;
            found.put(wanted, known);
        }
        return known == NOWHERE ? -1 : known;
    }

    private static String hide(String text, List<TextRange> hidden) {
        if (hidden.isEmpty()) {
            return text;
        }
        char[] characters = text.toCharArray();
        hidden.forEach(range -> Arrays.fill(characters, range.start(), range.end(), HIDDEN));
        return new String(characters);
    }
}
