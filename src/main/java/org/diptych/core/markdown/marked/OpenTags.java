package org.diptych.core.markdown.marked;

import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;

/**
 * Finds tags within text, and knows whether a link or an element whose text is taken as typed is open; marked forgets
 * neither at a paragraph's end. Used for one text.
 */
final class OpenTags {
    private static final String S = Signs.BLANK;
    private static final Pattern TAG = Pattern.compile("<!--(?:-?>|[\\s\\S]*?-->)"
            + "|</[a-zA-Z][a-zA-Z0-9_:-]*" + S + "*>"
            + "|<[a-zA-Z][a-zA-Z0-9_-]*(?:" + S + "+[a-zA-Z:_][a-zA-Z0-9_.:-]*(?:" + S + "*=" + S
            + "*(?:\"[^\"]*\"|'[^']*'|[^\"'=<>`" + S.substring(1) + "+))?)*+" + S + "*/?>"
            + "|<\\?[\\s\\S]*?\\?>"
            + "|<![a-zA-Z]+" + S + "[\\s\\S]*?>"
            + "|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>");
    private static final Pattern RAW = Pattern.compile("</?(?:pre|code|kbd|script)(?:" + S + "|>).*", Pattern.DOTALL);

    private boolean inLink;
    private boolean inRaw;

    /** Where the tag at {@code at} ends, which is then open or closed; {@code at} if there is none. */
    int endOf(int at, int to, Passage passage) {
        int end = passage.endOfMarkup(TAG, at, to);
        if (end < 0) {
            return at;
        }
        String tag = passage.string(at, end).toLowerCase(Locale.ROOT);
        if (tag.startsWith("<a ")) {
            inLink = true;
        } else if (tag.startsWith("</a>")) {
            inLink = false;
        }
        if (RAW.matcher(tag).matches()) {
            inRaw = tag.charAt(1) != '/';
        }
        return end;
    }

    void openLink() {
        inLink = true;
    }

    void closeLink() {
        inLink = false;
    }

    boolean isInLink() {
        return inLink;
    }

    boolean isInRaw() {
        return inRaw;
    }
}
