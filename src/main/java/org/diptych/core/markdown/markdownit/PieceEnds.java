package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.markdownit.address.LinkTarget;
import org.diptych.core.markdown.markdownit.address.Uris;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** Where the pieces of one passage end, whatever they become. Confined to one thread. */
final class PieceEnds {
    /** What ends a run of plain characters. */
    private static final String SIGNS = "\n!#$%&*+-:<=>@[\\]^_`{}~";

    private static final String S = Signs.BLANK;
    private static final String NAME = "[a-zA-Z][a-zA-Z0-9-]*+";
    private static final String ATTRIBUTE = S + "++[a-zA-Z_:][a-zA-Z0-9:._-]*+(?:" + S + "*+=" + S
            + "*+(?:[^\"'=<>`\\x00-\\x20]++|'[^']*+'|\"[^\"]*+\"))?+";
    private static final Pattern TAG =
            Pattern.compile("<(?:" + NAME + "(?:" + ATTRIBUTE + ")*+" + S + "*+/?>|/" + NAME + S + "*+>"
                    + "|!---->|!--(?:-?[^>-])(?:-?[^-])*+-->"
                    + "|[?][\\s\\S]*?[?]>|![A-Z]+" + S + "++[^>]*+>|!\\[CDATA\\[[\\s\\S]*?\\]\\]>)");
    private static final Pattern MAIL =
            Pattern.compile("<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*+)>");
    private static final Pattern ADDRESS = Pattern.compile("<[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\\x00-\\x20]*>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(?:[xX][a-fA-F0-9]{1,6}|[0-9]{1,7})|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private final Passage passage;
    private final Syntax syntax;
    private final WorkMeter meter;
    private final LinkReader links;
    private final Footnotes notes;
    private final Map<Integer, Integer> skipped = new HashMap<>();
    private final Map<Integer, Integer> lastTicks = new HashMap<>();
    private boolean ticksSeen;
    private int depth;

    PieceEnds(Passage passage, Syntax syntax, Map<String, LinkTarget> definitions, Footnotes notes, WorkMeter meter) {
        this.passage = passage;
        this.syntax = syntax;
        this.notes = notes;
        this.meter = meter;
        this.links = new LinkReader(passage, definitions, this::skip);
    }

    /** Those of the same passage, as deep in it, for whoever knows nothing of what stands around. */
    PieceEnds anew() {
        PieceEnds anew = new PieceEnds(passage, syntax, links.definitions(), notes, meter);
        anew.depth = depth;
        return anew;
    }

    void goDeeper() {
        depth++;
    }

    void goBack() {
        depth--;
    }

    /** Whether nothing is read any more but plain characters. */
    boolean isTooDeep() {
        return depth > syntax.deepest();
    }

    /** The link that begins at {@code at}; null if there is none. */
    LinkReader.@Nullable Found link(int at, int to) {
        return syntax.reads("link") ? links.link(at, to) : null;
    }

    /** The image that begins at {@code at}; null if there is none. */
    LinkReader.@Nullable Found image(int at, int to) {
        return syntax.reads("image") ? links.image(at, to) : null;
    }

    /** Where that ends which begins at {@code at}: marks of emphasis enclose nothing yet. */
    int skip(int at, int to) {
        Integer known = skipped.get(at);
        if (known != null) {
            return known;
        }
        if (isTooDeep()) {
            return to;
        }
        depth++;
        int end = Math.max(at + 1, end(at, to));
        depth--;
        skipped.put(at, end);
        return end;
    }

    private int end(int at, int to) {
        char c = passage.at(at);
        return switch (c) {
            case '\n' -> syntax.reads("newline") ? skipIndent(at + 1, to) : at;
            case '\\' -> syntax.reads("escape") && at + 1 < to ? skippedEscape(at, to) : at;
            case '`' -> syntax.reads("backticks") ? skippedCode(at, to) : at;
            case '[' -> skippedLink(at, to);
            case '!' -> skippedImage(at, to);
            case '^' -> syntax.has(Plugin.FOOTNOTE) ? inlineNoteEnd(at, to) : at;
            case '<' -> Math.max(autolinkEnd(at, to), tagEnd(at, to));
            case '&' -> referenceEnd(at, to);
            default -> SIGNS.indexOf(c) >= 0 ? at : plainEnd(at, to);
        };
    }

    private int skippedEscape(int at, int to) {
        return passage.at(at + 1) == '\n' ? skipIndent(at + 2, to) : escapeEnd(at, to);
    }

    private int skippedCode(int at, int to) {
        int start = passage.endOfRun(at, to);
        return Math.max(start, codeEnd(at, start, to));
    }

    private int skippedLink(int at, int to) {
        meter.enter();
        LinkReader.Found found = link(at, to);
        meter.leave();
        return found == null ? noteEnd(at, to) : found.end();
    }

    private int skippedImage(int at, int to) {
        meter.enter();
        LinkReader.Found found = image(at, to);
        meter.leave();
        return found == null ? at : found.end();
    }

    private int plainEnd(int from, int to) {
        int at = from;
        while (at < to && SIGNS.indexOf(passage.at(at)) < 0) {
            at++;
        }
        return at;
    }

    int skipIndent(int from, int to) {
        int at = from;
        while (at < to && (passage.at(at) == ' ' || passage.at(at) == '\t')) {
            at++;
        }
        return at;
    }

    int escapeEnd(int at, int to) {
        boolean pair = at + 2 < to
                && Character.isHighSurrogate(passage.at(at + 1))
                && Character.isLowSurrogate(passage.at(at + 2));
        return pair ? at + 3 : at + 2;
    }

    /** Where the code ends whose ticks stand in {@code at..start}; -1 if it does not. */
    int codeEnd(int at, int start, int to) {
        int ticks = start - at;
        if (ticksSeen && lastTicks.getOrDefault(ticks, 0) <= at) {
            return -1;
        }
        int length = passage.text().length();
        int end = start;
        for (int next = passage.text().indexOf('`', end);
                next >= 0;
                next = passage.text().indexOf('`', end)) {
            end = next + 1;
            while (end < Math.min(to, length) && passage.at(end) == '`') {
                end++;
            }
            if (end - next == ticks) {
                return end;
            }
            lastTicks.put(end - next, next);
        }
        ticksSeen = true;
        return -1;
    }

    int inlineNoteEnd(int at, int to) {
        int close = at + 2 < to && passage.at(at + 1) == '[' ? links.labelEnd(at + 1, to, false) : -1;
        return close < 0 ? -1 : close + 1;
    }

    /** Where the mark of a footnote that is defined ends; -1 if there is none at {@code at}. */
    int noteEnd(int at, int to) {
        if (!syntax.has(Plugin.FOOTNOTE) || passage.at(at + 1, to) != '^') {
            return -1;
        }
        int close = passage.find(']', at + 2, to);
        if (close <= at + 2) {
            return -1;
        }
        String label = passage.string(at + 2, close);
        return label.indexOf(' ') < 0 && label.indexOf('\n') < 0 && notes.isDefined(label) ? close + 1 : -1;
    }

    int autolinkEnd(int at, int to) {
        if (!syntax.reads("autolink")) {
            return -1;
        }
        int end = passage.endOf(ADDRESS, at, to);
        if (end < 0) {
            return passage.endOf(MAIL, at, to);
        }
        return Uris.isAllowed(Uris.published(passage.string(at + 1, end - 1))) ? end : -1;
    }

    /** Whether the address that is written out at {@code at} is one of mail. */
    boolean isMail(int at, int to) {
        return passage.endOf(ADDRESS, at, to) < 0;
    }

    int tagEnd(int at, int to) {
        return syntax.reads("html_inline") && at + 2 < to ? passage.endOfMarkup(TAG, at, to) : -1;
    }

    int referenceEnd(int at, int to) {
        int end = syntax.reads("entity") ? passage.endOf(REFERENCE, at, to) : -1;
        if (end >= 0 && passage.at(at + 1) != '#') {
            String typed = passage.string(at, end);
            return Html5Entities.entityToString(typed).equals(typed) ? -1 : end;
        }
        return end;
    }
}
