package org.diptych.core.markdown;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.hexo.Content;
import org.diptych.core.markdown.hexo.ContentPart;
import org.diptych.core.markdown.hexo.tags.TemplateProblem;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/** Gives each published block to the segment it stands in. Used once. */
final class SectionCutter {
    private final Post post;
    private final int contentStart;
    private final List<PublishedSection> sections = new ArrayList<>();
    private List<Block> open = new ArrayList<>();
    private int openSegment = -1;

    SectionCutter(Post post) {
        this.post = post;
        boolean headed = !post.segments().isEmpty() && post.segments().get(0).kind() == SegmentKind.FRONT_MATTER;
        this.contentStart = headed ? post.segments().get(0).length() : 0;
    }

    /** Where in the file the content begins, behind the front matter. */
    int contentStart() {
        return contentStart;
    }

    PublishedPost cut(Content content) {
        for (ContentPart part : content.parts()) {
            if (part.start() < 0) {
                part.blocks().forEach(this::addLoose);
            } else {
                flush();
                addSection(part);
            }
        }
        flush();
        return new PublishedPost(
                sections, content.problems().stream().map(this::problem).toList());
    }

    private void addLoose(HtmlBlock block) {
        int segment = segmentAt(contentStart + block.start());
        if (segment != openSegment) {
            flush();
            openSegment = segment;
        }
        open.add(block(block, segment));
    }

    private void addSection(ContentPart part) {
        int index = segmentAt(contentStart + part.start());
        List<Block> blocks = new ArrayList<>(part.blocks().size());
        for (HtmlBlock block : part.blocks()) {
            blocks.add(block(block, index));
        }
        sections.add(section(index, part.opening(), blocks, part.closing()));
    }

    private void flush() {
        if (!open.isEmpty()) {
            sections.add(section(openSegment, "", open, ""));
            open = new ArrayList<>();
        }
        openSegment = -1;
    }

    private PublishedSection section(int index, String opening, List<Block> blocks, String closing) {
        Segment segment = post.segments().get(index);
        return new PublishedSection(index, segment.role(), opening, blocks, closing);
    }

    private Block block(HtmlBlock block, int segment) {
        TextRange range = range(block, segment);
        int cut = contentStart + block.start() - post.contentRange(segment).start() - range.start();
        if (cut == 0 && block.end() - block.start() == range.length()) {
            return new Block(block.html(), range, block.nodes());
        }
        int length = post.contentRange(segment).length();
        List<Node> nodes = block.nodes().stream()
                .map(node -> node.moved(cut))
                .filter(node -> range.start() + node.start() >= 0 && range.start() + node.end() <= length)
                .toList();
        return new Block(block.html(), range, nodes);
    }

    /** The block's place in the content of {@code segment}; what lies outside of it is cut off. */
    private TextRange range(HtmlBlock block, int segment) {
        TextRange content = post.contentRange(segment);
        int start = clamp(contentStart + block.start() - content.start(), content.length());
        int end = clamp(contentStart + block.end() - content.start(), content.length());
        return new TextRange(start, Math.max(start, end));
    }

    private static int clamp(int offset, int length) {
        return Math.max(0, Math.min(offset, length));
    }

    private int segmentAt(int offset) {
        return Math.max(0, post.segmentAt(offset));
    }

    private PublishProblem problem(TemplateProblem problem) {
        int length = post.text().length();
        int start = clamp(contentStart + problem.start(), length);
        return new PublishProblem(
                PublishProblem.Kind.valueOf(problem.kind().name()),
                problem.name(),
                new TextRange(start, Math.max(start, clamp(contentStart + problem.end(), length))));
    }
}
