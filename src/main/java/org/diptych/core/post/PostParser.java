package org.diptych.core.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.post.TagFault.Kind;

/** Cuts one text into segments; used once. */
final class PostParser {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A(\\uFEFF?(?:-{3,}|;{3,})[ \\t]*\\R)((?:.*\\R)*?)((?:-{3,}|;{3,})[ \\t]*(?:\\R|\\z))");
    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final List<TagFault> faults = new ArrayList<>();
    private int at;

    PostParser(String text) {
        this.text = text;
    }

    Post parse() {
        cutFrontMatter();
        List<Block> blocks = blocks();
        boolean tagged = blocks.stream().anyMatch(block -> block.kind() == SegmentKind.BODY);
        cutSummary(blocks, tagged);
        for (Block block : blocks) {
            cutBetween(block.open().range().start(), tagged);
            segments.add(new Segment(
                    block.kind(),
                    block.kind() == SegmentKind.BODY ? block.open().arguments() : "",
                    text.substring(
                            block.open().range().start(), block.open().range().end()),
                    text.substring(
                            block.open().range().end(), block.close().range().start()),
                    text.substring(
                            block.close().range().start(), block.close().range().end())));
            at = block.close().range().end();
        }
        cutBetween(text.length(), tagged);
        return new Post(segments, faults);
    }

    private void cutFrontMatter() {
        Matcher matcher = FRONT_MATTER.matcher(text);
        if (matcher.find()) {
            segments.add(
                    new Segment(SegmentKind.FRONT_MATTER, "", matcher.group(1), matcher.group(2), matcher.group(3)));
            at = matcher.end();
        }
    }

    private void cutSummary(List<Block> blocks, boolean tagged) {
        int limit =
                blocks.isEmpty() ? text.length() : blocks.get(0).open().range().start();
        Matcher more = MORE.matcher(text).region(at, limit);
        if (more.find()) {
            segments.add(new Segment(SegmentKind.SUMMARY, "", "", text.substring(at, more.start()), more.group()));
            at = more.end();
        } else if (tagged && !text.substring(at, limit).isBlank()) {
            segments.add(Segment.plain(SegmentKind.SUMMARY, text.substring(at, limit)));
            at = limit;
        }
    }

    private void cutBetween(int end, boolean tagged) {
        if (at == end) {
            return;
        }
        String between = text.substring(at, end);
        boolean seenBody = segments.stream().anyMatch(segment -> segment.kind() == SegmentKind.BODY);
        SegmentKind kind = SegmentKind.BETWEEN;
        if (!tagged && !seenBody) {
            kind = SegmentKind.BODY;
        } else if (seenBody && !between.isBlank()) {
            kind = SegmentKind.TAIL;
        }
        segments.add(Segment.plain(kind, between));
        at = end;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        HexoTag open = null;
        for (HexoTag tag : HexoTags.in(text)) {
            if (tag.range().start() < at) {
                continue;
            }
            switch (tag.name()) {
                case "lang_content", "references" -> {
                    if (open == null) {
                        open = tag;
                    } else {
                        faults.add(new TagFault(Kind.NESTED, tag.name(), tag.range()));
                    }
                }
                case "endlang_content", "endreferences" -> {
                    if (open != null && tag.name().equals("end" + open.name())) {
                        SegmentKind kind = open.name().equals("references") ? SegmentKind.REFERENCES : SegmentKind.BODY;
                        blocks.add(new Block(kind, open, tag));
                        open = null;
                    } else {
                        faults.add(new TagFault(Kind.UNOPENED, tag.name(), tag.range()));
                    }
                }
                default -> {}
            }
        }
        if (open != null) {
            faults.add(new TagFault(Kind.UNCLOSED, open.name(), open.range()));
        }
        return blocks;
    }

    private record Block(SegmentKind kind, HexoTag open, HexoTag close) {}
}
