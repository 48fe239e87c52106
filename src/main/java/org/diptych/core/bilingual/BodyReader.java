package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Cuts the tree of a body into the blocks that two languages are compared by. Used for one body. */
final class BodyReader {
    private static final Pattern IMAGE = Pattern.compile(
            "<img\\b[^>]*?\\bsrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);

    private final String content;
    private final int start;
    private final List<BodyBlock> blocks = new ArrayList<>();
    private final List<BodyHeading> headings = new ArrayList<>();
    /** Where the block begins that the nodes being read count from, in the content. */
    private int base;
    /** Where the marker of the item stands whose first block comes next, in the content: the block begins there. */
    private int marker = Integer.MAX_VALUE;

    /**
     * @param content the body's text
     * @param start where it begins in the file
     */
    BodyReader(String content, int start) {
        this.content = content;
        this.start = start;
    }

    /** Reads blocks whose places count from {@code shift} of the content. */
    BodyReader read(List<Block> published, int shift) {
        published.forEach(block -> cut(block, shift));
        return finish();
    }

    /** Cuts one more block. */
    void cut(Block block, int shift) {
        base = block.source().start() + shift;
        block.nodes().forEach(node -> read(node, 0));
    }

    /** Takes what one more block was cut into before. */
    void take(List<BodyBlock> cut, List<BodyHeading> titles) {
        blocks.addAll(cut);
        headings.addAll(titles);
    }

    /** Whether no marker waits for its item's first block. */
    boolean isBetweenBlocks() {
        return marker == Integer.MAX_VALUE;
    }

    /** Brings all that was cut in order. */
    BodyReader finish() {
        blocks.sort((one, other) ->
                Integer.compare(one.range().start(), other.range().start()));
        joinGaps();
        headings.sort((one, other) ->
                Integer.compare(one.range().start(), other.range().start()));
        return this;
    }

    /** What is carried over for a gap stands below its mark, and is one paragraph with it. */
    private void joinGaps() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            BodyBlock gap = blocks.get(i);
            BodyBlock below = blocks.get(i + 1);
            int from = gap.range().end() - start;
            int to = below.range().start() - start;
            boolean next = gap.kind().isProse()
                    && below.kind() == BlockKind.PARAGRAPH
                    && gap.source().endsWith(Gap.MARK)
                    && from <= to
                    && content.substring(from, to).isBlank()
                    && content.substring(from, to)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            < 2;
            if (next) {
                TextRange range =
                        new TextRange(gap.range().start(), below.range().end());
                blocks.set(
                        i,
                        new BodyBlock(
                                gap.kind(),
                                gap.level(),
                                "",
                                range.start(),
                                range.shift(-start).in(content),
                                below.origin(),
                                below.nodes()));
                blocks.remove(i + 1);
            }
        }
    }

    List<BodyBlock> blocks() {
        return blocks;
    }

    List<BodyHeading> headings() {
        return headings;
    }

    private void read(Node node, int depth) {
        if (base + node.start() < 0 || base + node.start() > content.length()) {
            return; // a footnote's text that stands in another part
        }
        Kind kind = node.kind();
        if (kind instanceof Kind.Heading heading) {
            BodyBlock block = add(BlockKind.HEADING, heading.level(), "", node.start(), node.end(), node.children());
            headings.add(new BodyHeading(heading.level(), node.text().strip(), block.range()));
        } else if (kind instanceof Kind.Paragraph) {
            paragraph(node, depth, false, node.start());
        } else if (kind instanceof Kind.Item) {
            item(node, depth);
        } else if (kind instanceof Kind.BulletList || kind instanceof Kind.OrderedList) {
            node.children().forEach(item -> read(item, depth + 1));
        } else if (kind instanceof Kind.CodeBlock code) {
            add(BlockKind.CODE, depth, NeutralMarks.squeezed(code.code()), node);
        } else if (kind instanceof Kind.Quote) {
            add(BlockKind.QUOTE, depth, "", node);
        } else if (kind instanceof Kind.Table) {
            add(BlockKind.TABLE, depth, "", node);
        } else if (kind instanceof Kind.Html html) {
            if (html.html().startsWith(Gap.MARK)) {
                BlockKind gap = marker < Integer.MAX_VALUE ? BlockKind.ITEM : BlockKind.PARAGRAPH;
                add(gap, depth, "", node);
                return;
            }
            String image = imageAddress(html.html());
            add(image == null ? BlockKind.OTHER : BlockKind.IMAGE, depth, image == null ? "" : image, node);
        } else if (kind instanceof Kind.Tag) {
            tag(node, depth);
        } else if (kind instanceof Kind.Rule) {
            add(BlockKind.OTHER, depth, "", node);
        } else if (kind instanceof Kind.Term) {
            add(BlockKind.PARAGRAPH, depth, "", node);
        } else {
            node.children().forEach(child -> read(child, depth));
        }
    }

    private void item(Node item, int depth) {
        List<Node> children = item.children();
        Node first = children.isEmpty() ? null : children.get(0);
        if (first == null) {
            add(BlockKind.ITEM, depth, "", item);
            return;
        }
        if (first.is(Kind.Paragraph.class)) {
            paragraph(first, depth, true, item.start());
        } else {
            marker = Math.min(marker, base + item.start());
            read(first, depth);
        }
        children.subList(1, children.size()).forEach(child -> read(child, depth));
    }

    private void tag(Node tag, int depth) {
        int end = tag.children().isEmpty() ? tag.end() : Math.min(tag.end(), lineEnd(tag.start()));
        add(BlockKind.OTHER, depth, "", tag.start(), end, List.of(tag));
        tag.children().forEach(child -> read(child, depth));
    }

    /** A paragraph is cut at display formulas that begin a line; one of images alone is an image each. */
    private void paragraph(Node paragraph, int depth, boolean item, int from) {
        List<Node> inlines = paragraph.children();
        if (!item && !inlines.isEmpty() && inlines.stream().allMatch(BodyReader::isImageOrBlank)) {
            for (Node image : inlines) {
                String address = address(image);
                if (address != null) {
                    add(BlockKind.IMAGE, depth, address, image);
                }
            }
            return;
        }
        int pieceStart = from;
        List<Node> piece = new ArrayList<>();
        boolean first = item;
        for (Node inline : inlines) {
            boolean formula = inline.kind() instanceof Kind.Formula found && found.display();
            if (formula && beginsLine(inline.start()) && !(first && piece.isEmpty())) {
                text(piece, depth, first, pieceStart, inline.start());
                first = false;
                String tex = ((Kind.Formula) inline.kind()).tex();
                add(BlockKind.FORMULA, depth, NeutralMarks.formula(tex), inline);
                piece.clear();
                pieceStart = inline.end();
            } else {
                piece.add(inline);
            }
        }
        text(piece, depth, first, pieceStart, paragraph.end());
    }

    private void text(List<Node> inlines, int depth, boolean item, int from, int to) {
        int first = from;
        int last = Math.min(to, content.length() - base);
        while (first < last && Character.isWhitespace(content.charAt(base + first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(content.charAt(base + last - 1))) {
            last--;
        }
        if (last > first) {
            add(item ? BlockKind.ITEM : BlockKind.PARAGRAPH, depth, "", first, last, inlines);
        }
    }

    private static boolean isImageOrBlank(Node inline) {
        return address(inline) != null
                || inline.is(Kind.LineBreak.class)
                || inline.kind() instanceof Kind.Text text && text.text().isBlank();
    }

    private static @Nullable String address(Node inline) {
        if (inline.kind() instanceof Kind.Image image) {
            return image.address();
        }
        return inline.kind() instanceof Kind.Html html ? imageAddress(html.html()) : null;
    }

    /** The address of the first image in {@code html}, or null. */
    static @Nullable String imageAddress(String html) {
        Matcher image = IMAGE.matcher(html);
        if (!image.find()) {
            return null;
        }
        return image.group(1) != null ? image.group(1) : image.group(2) != null ? image.group(2) : image.group(3);
    }

    private boolean beginsLine(int at) {
        int i = base + at - 1;
        while (i >= 0 && content.charAt(i) != '\n') {
            char c = content.charAt(i--);
            if (c != ' ' && c != '\t' && c != '>') {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int at) {
        int newline = content.indexOf('\n', base + at);
        return (newline < 0 ? content.length() : newline) - base;
    }

    private void add(BlockKind kind, int level, String mark, Node node) {
        add(kind, level, mark, node.start(), node.end(), List.of(node));
    }

    private BodyBlock add(BlockKind kind, int level, String mark, int from, int to, List<Node> nodes) {
        int begin = Math.min(marker, base + from);
        marker = Integer.MAX_VALUE;
        int end = Math.min(content.length(), base + Math.max(from, to));
        TextRange range = new TextRange(Math.min(begin, end), end);
        BodyBlock block =
                new BodyBlock(kind, level, mark, range.start() + start, range.in(content), start + base, nodes);
        blocks.add(block);
        return block;
    }
}
