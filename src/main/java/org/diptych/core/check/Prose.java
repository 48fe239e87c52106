package org.diptych.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.post.HexoLayer;
import org.diptych.core.post.HexoTag;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/** The paragraphs of a post that are Markdown an author wrote, each with its place in the file. */
final class Prose {
    private static final Pattern LIST_ITEM = Pattern.compile("[ ]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]");
    /** Elements whose content is no Markdown to anyone. */
    private static final List<String> VERBATIM = List.of("script", "style", "pre", "textarea");

    private final CheckedPost post;
    private final String text;
    private final List<TextRange> hidden;
    private final List<Placed> found = new ArrayList<>();
    private int nextHidden;
    private boolean inList;

    private Prose(CheckedPost post) {
        this.post = post;
        this.text = post.post().text();
        this.hidden = hidden();
    }

    /** A paragraph and where it begins in the file. */
    record Placed(Paragraph paragraph, int start) {}

    static List<Placed> of(CheckedPost post) {
        return new Prose(post).paragraphs();
    }

    private List<Placed> paragraphs() {
        for (int i = 0; i < post.post().segments().size(); i++) {
            SegmentKind kind = post.post().segments().get(i).kind();
            if (kind == SegmentKind.SUMMARY || kind == SegmentKind.BODY || kind == SegmentKind.BETWEEN) {
                inList = false;
                cut(post.post().contentRange(i));
            }
        }
        return found;
    }

    private void cut(TextRange content) {
        int start = -1;
        for (int line = content.start(); line < content.end(); ) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 || newline > content.end() ? content.end() : newline;
            boolean blank = isBlank(line, end);
            if (!blank && start < 0) {
                start = line;
            } else if (blank && start >= 0) {
                add(start, line - 1);
                start = -1;
            }
            line = end + 1;
        }
        if (start >= 0) {
            add(start, content.end());
        }
    }

    private void add(int start, int end) {
        if (LIST_ITEM.matcher(text).region(start, end).lookingAt()) {
            inList = true;
        } else if (!text.startsWith("  ", start) && !text.startsWith("\t", start)) {
            // One blank is less than any item's text is indented.
            inList = false;
        }
        boolean indented = text.startsWith("    ", start) || text.startsWith("\t", start);
        if (!indented || inList) {
            found.add(new Placed(new Paragraph(prose(start, end), inList, post.dialect()), start));
        }
    }

    private String prose(int start, int end) {
        while (nextHidden < hidden.size() && hidden.get(nextHidden).end() <= start) {
            nextHidden++;
        }
        if (nextHidden == hidden.size() || hidden.get(nextHidden).start() >= end) {
            return text.substring(start, end);
        }
        char[] characters = text.substring(start, end).toCharArray();
        for (int i = nextHidden; i < hidden.size() && hidden.get(i).start() < end; i++) {
            int from = Math.max(start, hidden.get(i).start());
            int to = Math.min(end, hidden.get(i).end());
            for (int at = from - start; at < to - start; at++) {
                characters[at] = characters[at] == '\n' ? '\n' : Paragraph.HIDDEN;
            }
        }
        return new String(characters);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private List<TextRange> hidden() {
        HexoLayer layer = post.post().layer();
        return Stream.of(
                        layer.fences().stream(),
                        layer.comments().stream(),
                        layer.tags().stream().map(HexoTag::range),
                        verbatim().stream())
                .flatMap(ranges -> ranges)
                .sorted(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end))
                .toList();
    }

    private List<TextRange> verbatim() {
        List<TextRange> elements = new ArrayList<>();
        for (String name : VERBATIM) {
            int end;
            for (int start = text.indexOf("<" + name); start >= 0; start = text.indexOf("<" + name, end)) {
                int close = text.indexOf("</" + name + ">", start);
                end = close < 0 ? text.length() : close + name.length() + 3;
                elements.add(new TextRange(start, end));
            }
        }
        return elements;
    }
}
